// SPDX-License-Identifier: GPL-3.0-or-later
// 双员 and 红色网格: who was sent to guide the branches or to teach a skill, what they did and what came of it; and which
// member looks after which household, with the gaps. Blocking.
#pragma once

#include "records/RecordType.h"
#include "store/Store.h"

#include <QDate>

namespace vl {

struct OfficerLine {
    Id id;
    QString kind; ///< code
    QString name;
    QString sentBy;
    QString hamlets;
    QString from;
    QString to;
    int works = 0; ///< this year
    int open = 0;  ///< without an outcome
    int late = 0;  ///< of those, after the day that was set
};
/// Who is in office today; all with `ended`. Needs ReadPeople.
[[nodiscard]] Result<QList<OfficerLine>> officers(Store &store, bool ended = false);
/// Invalid: officer.noname, officer.order (until before from). Undoable.
[[nodiscard]] Result<Id> saveOfficer(Store &store, Record officer, const Record *before = nullptr);

struct OfficerWork {
    Id id;
    Id officer;
    QString kind; ///< code
    QDate on;
    QString place;
    QString what;
    qint64 people = 0;
    QDate due;
    QString outcome;
    QDate outcomeOn;
    [[nodiscard]] bool open() const { return outcome.isEmpty(); }
};
/// Newest first; of all with a null id.
[[nodiscard]] Result<QList<OfficerWork>> officerWorks(Store &store, const Id &officer = {});
/// Invalid: work.future, work.what, work.order (due before its day), work.people (below nothing). Undoable.
[[nodiscard]] Result<Id> addWork(Store &store, const OfficerWork &work);
/// Invalid: work.outcome, work.early (before its day), work.future. Undoable.
[[nodiscard]] Status settleWork(Store &store, const Id &work, const QString &outcome, const QDate &day);

struct CareLine {
    Id household;
    QString head; ///< the head's name
    QString group;
    Id care; ///< null: nobody looks after it
    Id member;
    QString memberName;
    QString since;
};
/// Every household on the register, by group. A member who left the branch leaves a gap. Needs ReadPeople.
[[nodiscard]] Result<QList<CareLine>> careLines(Store &store);
/// From today; whoever looked after them before no longer does. Invalid ("care.nobody"). One undo for all.
[[nodiscard]] Status assignCare(Store &store, const Id &member, const QList<Id> &households);
/// Undoable.
[[nodiscard]] Status endCare(Store &store, const Id &care);

} // namespace vl
