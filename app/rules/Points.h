// SPDX-License-Identifier: GPL-3.0-or-later
// Points of party members: a catalogue for each year (resources/rules/party_points.csv; there is no national one), caps
// per period, and how accepted entries add up. In hundredths of a point. Pure; any thread.
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace vl {

struct PointItem {
    QString key;
    int year = 0; ///< from which year on its catalogue holds
    QString group;
    QString name;
    qint64 base = 0;   ///< what everybody starts a year with
    qint64 points = 0; ///< each time; negative: taken off
    qint64 cap = 0;    ///< at most so much in a `period`; 0: no cap
    QString period;    ///< month, quarter, year
    QString within;    ///< the base that this is taken from: never below nothing
    QString basis;
    QString confidence;

    /// The catalogue of a year: the newest that is not of a later one.
    [[nodiscard]] static QList<PointItem> catalogue(int year);
};

/// An entry that counts.
struct PointMark {
    QString item;
    qint64 points = 0;
    QDate on;
};

struct PointTotal {
    qint64 base = 0;
    qint64 plus = 0;
    qint64 minus = 0; ///< as a positive number
    qint64 lost = 0;  ///< what was above a cap, or below nothing
    [[nodiscard]] qint64 total() const { return base + plus - minus; }
    bool operator==(const PointTotal &) const = default;
};

/// Of the entries of one member in the catalogue's year, whatever their order. An item that is not in the catalogue counts
/// without a cap.
[[nodiscard]] PointTotal pointsOf(const QList<PointItem> &catalogue, const QList<PointMark> &marks);
/// Whether an entry may give so many points for this item: so many times what it gives each time.
[[nodiscard]] bool fits(const PointItem &item, qint64 points);
/// "12.5", without needless zeros.
[[nodiscard]] QString pointsText(qint64 hundredths);

} // namespace vl
