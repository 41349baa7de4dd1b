// SPDX-License-Identifier: GPL-3.0-or-later
// The branch: its members, who of them votes and why not, whom an approved list excuses, and who sits on which
// committee. A member is a resident, or somebody elsewhere; nobody is typed twice. Blocking.
#pragma once

#include "records/RecordType.h"
#include "store/Register.h"
#include "store/Store.h"

#include <QDate>

namespace vl {

/// Why somebody has no vote; the first that holds. Sources: election rules of 1990 (full members; not under 留党察看),
/// practice of host branches (holders of a mobile member's card).
enum class NoVote { Votes,
                    Probationary,
                    Ended, ///< moved out, deceased, no longer a member
                    Suspended,
                    Barred, ///< for a time that is on record
                    Guest };

struct MemberLine {
    Id id;
    Id person;
    QString name;
    QString sex;
    QString birth;
    Id unit;
    QString unitName;
    Id group;
    QString groupName;
    QString standing; ///< code
    QString state;    ///< code
    QString joinedOn;
    QString fullOn;
    QString post;
    QString awayTo;
    QString contact;
    QString excused; ///< basis of the list that excuses them on the day
    NoVote noVote = NoVote::Votes;

    [[nodiscard]] bool isMember() const { return state == QLatin1String("normal") || state == QLatin1String("lost") || state == QLatin1String("suspended"); }
};

[[nodiscard]] NoVote noVoteOf(const Record &member, const QDate &day);
/// In the order of pinyin; with those who left when `all`. Needs ReadPeople.
[[nodiscard]] Result<QList<MemberLine>> partyMembers(Store &store, const QDate &day, bool all = false);

struct PartyUnitLine {
    Id id;
    QString name;
    bool group = false;
    Id parent;
};
[[nodiscard]] Result<QList<PartyUnitLine>> partyUnits(Store &store);

/// A new member, or (with an id) a changed one. Without a unit: the one branch there is, made with the village's name when
/// there is none. Invalid: member.noname, member.twice (this person is one already; subject: nothing personal), member.dates
/// (full before admitted), member.future, member.age (18 when admitted), member.contact (their own contact person), and what fields refuse. A change is undoable; a new member stays.
[[nodiscard]] Result<Id> saveMember(Store &store, Record member, const Record *before = nullptr);
/// Invalid ("exclusion.basis"). Undoable.
[[nodiscard]] Result<Id> excuseMember(Store &store, Record exclusion);
/// A branch or a group. Undoable.
[[nodiscard]] Result<Id> saveUnit(Store &store, const Record &unit);

struct SeatLine {
    Id id;
    QString body; ///< code
    Id person;
    QString name;
    QString post;
    QString from;
    QString to;
};
/// Those that are held on `day`, in the order in which they were written.
[[nodiscard]] Result<QList<SeatLine>> seats(Store &store, const QString &body, const QDate &day);
/// Invalid: seat.noname, seat.twice, seat.notmember (of the branch committee). Undoable.
[[nodiscard]] Result<Id> addSeat(Store &store, Record seat);
/// Undoable.
[[nodiscard]] Status endSeat(Store &store, const Id &seat, const QDate &day);

} // namespace vl
