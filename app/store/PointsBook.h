// SPDX-License-Identifier: GPL-3.0-or-later
// Points of members on record. An entry never changes: somebody else accepts it or not, the member may appeal, and
// somebody who had no part in it decides that. Only what was accepted counts. Blocking.
#pragma once

#include "records/RecordType.h"
#include "rules/Points.h"
#include "store/Store.h"

namespace vl {

enum class PointState { Waiting, ///< for a reviewer
                        Counts,
                        Refused,
                        Appealed,
                        Cancelled };

struct PointLine {
    Id id;
    Id member;
    QString memberName;
    QString item;
    QString name;
    qint64 points = 0; ///< hundredths
    QDate on;
    QString evidence;
    Id author;
    QString authorName;
    PointState state = PointState::Waiting;
    Id reviewer;
    QString reviewerName;
    QList<Id> deciders; ///< whoever decided about it so far: nobody decides twice
    QString reason;     ///< of the last decision, or the appeal
    bool stood = false; ///< it counted when it was appealed against, and does until that is decided
    [[nodiscard]] bool counts() const { return state == PointState::Counts || (state == PointState::Appealed && stood); }
};

/// Of one year, newest first. Needs ReadPeople.
[[nodiscard]] Result<QList<PointLine>> pointLines(Store &store, int year);

struct MemberPoints {
    Id member;
    QString name;
    PointTotal total;
    int waiting = 0;
    int appealed = 0;
};
/// Everybody of the branch, with what counted until `day`, in its year.
[[nodiscard]] Result<QList<MemberPoints>> memberPoints(Store &store, const QDate &day);

struct NewPoints {
    QList<Id> members;
    QString item;
    qint64 points = 0; ///< 0: what the item gives each time
    QDate on;
    QString evidence;
};
/// One entry for each member, all or none. Invalid: points.item (not in that year's catalogue, or a base), points.fits (not
/// a multiple of what it gives), points.evidence (fewer than two characters), points.future, points.nobody, points.twice
/// (the member has these points already, subject: nothing personal).
[[nodiscard]] Result<QList<Id>> enterPoints(Store &store, const NewPoints &points);
/// The same for whoever was there by the minutes of a meeting; those who took part from elsewhere were not there.
/// Invalid ("points.minutes") without minutes.
[[nodiscard]] Result<QList<Id>> enterPointsOfMeeting(Store &store, const Id &meeting, const QString &item);

enum class PointWord { Accept,
                       Refuse,
                       Appeal,
                       Uphold,   ///< the reviewer's decision stays
                       Cancel }; ///< it is turned round
/// By the account of `store`. Invalid: points.state (not what stands now), reason (for all but Accept). NotAllowed:
/// points.sameperson (who entered it accepts it; who accepted it, or entered it, decides the appeal).
[[nodiscard]] Status rulePoints(Store &store, const QList<Id> &entries, PointWord word, const QString &reason = {});

} // namespace vl
