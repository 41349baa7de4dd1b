// SPDX-License-Identifier: GPL-3.0-or-later
// 四议两公开 on record: a matter goes through its steps (rules/Matter). What a meeting decided is read from its signed
// minutes and never typed; a resolution is public for as long as the rule asks, and objections are answered, before
// anything is carried out. Blocking.
#pragma once

#include "records/RecordType.h"
#include "rules/Matter.h"
#include "store/Meetings.h"
#include "store/Notices.h"

namespace vl {

struct MatterStepLine {
    Id id;
    QString step;
    qint64 round = 1;
    StepOutcome outcome = StepOutcome::Begun;
    QDate on;
    Id meeting;
    int item = -1; ///< on that meeting's agenda, from 0
    Id notice;
    QString text;
};

struct ObjectionLine {
    Id id;
    qint64 round = 1;
    QDate on;
    QString who; ///< secret: shown masked
    QString text;
    QString verdict; ///< code; empty: not answered
    QString answer;
    QDate answeredOn;
};

struct MatterLine {
    Id id;
    QString title;
    QString source; ///< code
    QString reason;
    QString plan;
    QString assembly; ///< key of the MeetingKind that decides
    bool merged = false;
    QDate endedOn;
    QString endedReason;
    QList<MatterStepLine> steps; ///< in the order of the log
    QList<ObjectionLine> objections;
    MatterPlace place;

    [[nodiscard]] bool ended() const { return endedOn.isValid(); }
    /// What has begun of the step that is next; null: nothing has.
    [[nodiscard]] const MatterStepLine *begun() const;
    [[nodiscard]] int openObjections() const;
    /// The kind of meeting, and the rule, that a step takes for this matter.
    [[nodiscard]] QString kindFor(const MatterStep &step) const;
    [[nodiscard]] QString ruleFor(const MatterStep &step) const;
};

/// Those under way first, then newest first. Needs ReadPeople.
[[nodiscard]] Result<QList<MatterLine>> matters(Store &store);
/// NotFound ("matter").
[[nodiscard]] Result<MatterLine> matterLine(Store &store, const Id &id);

struct NewMatter {
    QString title;
    QString source;
    QString reason;
    QString plan;
    QString assembly;
    bool merged = false;
};
/// Invalid: matter.title, matter.reason, matter.assembly, matter.twice (one of this title is under way). It stays.
[[nodiscard]] Result<Id> addMatter(Store &store, const NewMatter &matter);
/// Invalid ("reason", "matter.ended"). Undoable.
[[nodiscard]] Status giveUpMatter(Store &store, const Id &matter, const QString &reason);

/// The next step has begun: this meeting is planned for it, or this notice hangs for it. Invalid: matter.kind (a meeting of
/// another kind), matter.order (before the step before), matter.posted (the notice does not hang), matter.days (it hangs
/// for fewer days than the step asks; subject: how many), matter.step (takes neither).
[[nodiscard]] Status beginStep(Store &store, const Id &matter, const Id &meetingOrNotice);

struct FinishStep {
    QDate day;    ///< of a step without meeting and notice
    QString text; ///< what was done
};
/// Settles the next step and gives what came of it. A meeting's: by its signed minutes. A posting's: when its time is over
/// and every objection is answered. Invalid: matter.notbegun, matter.unsigned, matter.item (its agenda has no item of this
/// title), matter.novote, matter.rule (decided by another rule; subject: the right one), matter.period (subject: the day on
/// which it ends), matter.early (taken down before), matter.objections, matter.text, matter.order, matter.future,
/// matter.ended.
[[nodiscard]] Result<StepOutcome> finishStep(Store &store, const Id &matter, const FinishStep &what = {});

/// `who` may be empty. Invalid: objection.text, objection.future, objection.closed (nothing is public now).
[[nodiscard]] Result<Id> addObjection(Store &store, const Id &matter, const QDate &day, const QString &who, const QString &text);
/// Invalid: objection.answer, objection.order, objection.answered (there is an answer, or the posting is over). Undoable.
[[nodiscard]] Status answerObjection(Store &store, const Id &objection, bool valid, const QString &answer, const QDate &day);

/// Titles of matters whose next step is a meeting of this kind, with the rule by which it decides.
[[nodiscard]] Result<QHash<QString, QString>> matterRules(Store &store, const QString &meetingKind);
/// The last day on which a posting for this step hangs; invalid while nothing hangs.
[[nodiscard]] Result<QDate> postingEnds(Store &store, const MatterLine &matter);

} // namespace vl
