// SPDX-License-Identifier: GPL-3.0-or-later
// 四议两公开: the steps that a matter of the village takes, as data (resources/rules/matter_steps.csv), and where one
// stands after what was done. A step that fails goes back to the one that its row names, in a new round. Pure; any thread.
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QList>

namespace vl {

struct MatterStep {
    QString key;
    QString name;
    QString nameEn;
    QString form; ///< the record form in the booklet; empty: none
    QString actor;
    QString meeting; ///< key of a MeetingKind; "assembly": as the matter says; empty: no meeting
    QString rule;    ///< key of a VotingRule; "assembly": the assembly's
    int days = 0;    ///< publicity; 0: none
    QString orElse;  ///< where it goes back to
    QString basis;
    QString confidence;

    [[nodiscard]] bool isMeeting() const { return !meeting.isEmpty(); }
    [[nodiscard]] bool isPosting() const { return days > 0; }
    [[nodiscard]] static const QList<MatterStep> &all();
    [[nodiscard]] static const MatterStep *byKey(const QString &key);
};

enum class StepOutcome { Begun,      ///< its meeting is planned, its notice hangs: nothing is settled by it
                         Done,       ///< carried, posted without a valid objection, filed
                         Failed,     ///< voted down
                         Objected }; ///< a valid objection

struct MatterMark {
    QString step;
    StepOutcome outcome = StepOutcome::Done;
    QDate on;
    int round = 1;
};

struct MatterPlace {
    const MatterStep *next = nullptr; ///< null: all done
    int round = 1;
    QDate since; ///< the day of the step before; invalid at the beginning
};

/// After what was done, in its order. `merged`: proposing and discussing are one meeting. Marks that do not belong where
/// they stand are passed over: two PCs may have written one step twice.
[[nodiscard]] MatterPlace placeOf(const QList<MatterMark> &marks, bool merged);

} // namespace vl
