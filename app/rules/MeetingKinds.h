// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of meeting, who belongs to them, and how often each is held, as data (resources/rules/meeting_kinds.csv).
// Pure; any thread.
#pragma once

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>

namespace vl {

struct MeetingKind {
    QString key;
    QString name;
    QString nameEn;
    QString body; ///< whose list it is: branch, party_group, or a body of seats
    int times = 0;
    QString every; ///< month, quarter, year; empty: as it happens
    QString rule;  ///< key of a VotingRule; empty: nothing is decided
    QString convener;
    QString basis;
    QString confidence;

    [[nodiscard]] bool ofParty() const { return body.startsWith(QLatin1String("branch")) || body == QLatin1String("party_group"); }
    [[nodiscard]] static const QList<MeetingKind> &all();
    [[nodiscard]] static const MeetingKind *byKey(const QString &key);
};

/// First and last day of the month, quarter or year in which `day` lies.
[[nodiscard]] QPair<QDate, QDate> periodOf(const QString &every, const QDate &day);

struct MeetingDuty {
    const MeetingKind *kind = nullptr;
    int held = 0; ///< in this period
    QDate lastDay;
    int daysLeft = 0;  ///< with today
    bool soon = false; ///< in the last third of the period
};
/// Kinds whose number is not full in the period of `today`. `held`: kind and day of each meeting.
[[nodiscard]] QList<MeetingDuty> meetingsDue(const QList<QPair<QString, QDate>> &held, const QDate &today);

} // namespace vl
