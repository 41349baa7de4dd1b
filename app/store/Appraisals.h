// SPDX-License-Identifier: GPL-3.0-or-later
// 民主评议党员: how the ballots about each member fell in a year, the grade that the branch proposes, and when the party
// committee reviewed it. The program never grades anybody. Blocking.
#pragma once

#include "records/RecordType.h"
#include "store/Store.h"

namespace vl {

struct AppraisalLine {
    Id member;
    QString name;
    Id record; ///< null: nothing yet
    qint64 excellent = 0;
    qint64 qualified = 0;
    qint64 basic = 0;
    qint64 unqualified = 0;
    QString grade; ///< code; empty: not proposed yet
    QString reason;
    QString approvedOn;
    [[nodiscard]] qint64 ballots() const { return excellent + qualified + basic + unqualified; }
};

/// Everybody of the branch, in the order of pinyin. Needs ReadPeople.
[[nodiscard]] Result<QList<AppraisalLine>> appraisals(Store &store, int year);
/// How many of that year's appraisal meeting may have given a ballot; 0: no minutes of one yet.
[[nodiscard]] Result<qint64> appraisalBallots(Store &store, int year);
/// Invalid: appraisal.counts (below nothing), appraisal.ballots (none, or more than were at the year's meeting; subject: how
/// many were), appraisal.reason (just qualified or not qualified without a reason), appraisal.future. Undoable.
[[nodiscard]] Result<Id> saveAppraisal(Store &store, int year, const AppraisalLine &line);

} // namespace vl
