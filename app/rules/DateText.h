// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as rosters write them: 1965.3, 1965.03.07, 65年3月, 19650307, Excel serials. The precision
// that was written is kept: "1965-03" stays a month.
#pragma once

#include <QDate>
#include <QString>

namespace vl {

struct DateReading {
    QString iso;    ///< YYYY, YYYY-MM or YYYY-MM-DD; empty when nothing was written or it cannot be read
    QString reason; ///< empty, shape, impossible, future or ambiguous
};

struct DateHints {
    QDate today;
    bool numericCell = false; ///< a spreadsheet number: serials count, and 1965.1 may have been 1965.10
    bool base1904 = false;
};

[[nodiscard]] DateReading readDate(const QString &written, const DateHints &hints);

/// The first day an ISO text of any precision can mean; invalid for anything else.
[[nodiscard]] QDate earliest(const QString &iso);
/// True when `full` (YYYY-MM-DD) lies within what `iso` says.
[[nodiscard]] bool agrees(const QString &iso, const QString &full);
/// Full years on `day`; -1 when unknown.
[[nodiscard]] int ageOn(const QString &birthIso, const QDate &day);

} // namespace vl
