// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings and their minutes on record. A version of the minutes never changes; once chair and recorder have signed one,
// it is the minutes for good, whatever another PC wrote beside it, and corrections are amendments. Blocking.
#pragma once

#include "records/RecordType.h"
#include "rules/MeetingKinds.h"
#include "rules/Minutes.h"
#include "store/Store.h"

namespace vl {

enum class MeetingState { Planned,
                          Written, ///< minutes there, not signed by both
                          Signed,
                          Cancelled };

struct MeetingLine {
    Id id;
    QString kind;
    QString title;
    QDate date;
    QTime time;
    QString place;
    Id unit;
    QString chair;
    QString recorder;
    QString agenda; ///< a line each
    bool cancelled = false;

    Id minutes; ///< the signed version, or the newest; null: none yet
    qint64 version = 0;
    QString fingerprint;
    Id author;
    qint64 atMs = 0;
    QString signedChair; ///< who signed as chair; empty: nobody yet
    QString signedRecorder;
    qint64 amendments = 0;

    [[nodiscard]] bool isSigned() const { return !signedChair.isEmpty() && !signedRecorder.isEmpty(); }
    [[nodiscard]] MeetingState state() const;
};

/// Newest first. Needs ReadPeople.
[[nodiscard]] Result<QList<MeetingLine>> meetings(Store &store);
/// NotFound ("meeting").
[[nodiscard]] Result<MeetingLine> meetingLine(Store &store, const Id &id);
/// Kinds that are due in the period of today; of minutes that are written, not of plans. Empty while the book has neither
/// a branch nor a meeting.
[[nodiscard]] Result<QList<MeetingDuty>> meetingDuties(Store &store);

/// Invalid: meeting.kind, meeting.time ("09:00" to "21:30"). It stays on record; cancelMeeting() ends it.
[[nodiscard]] Result<Id> planMeeting(Store &store, Record meeting);
/// Changed when somebody altered it; NotAllowed ("meeting.signed"). Undoable.
[[nodiscard]] Status changeMeeting(Store &store, const Record &before, const Record &after);
/// Invalid ("meeting.written") when it has minutes; a reason is asked for. Undoable.
[[nodiscard]] Status cancelMeeting(Store &store, const Id &id, const QString &reason);

/// A version of the minutes. Invalid as checkMinutes(), minutes.early (its day is still to come); NotAllowed ("minutes.signed"). The same content as the newest
/// writes nothing.
[[nodiscard]] Result<MeetingLine> keepMinutes(Store &store, const Id &meeting, const MeetingPaper &paper);
/// Damaged when it is not what its fingerprint says. Needs ReadPeople.
[[nodiscard]] Result<MeetingPaper> minutesPaper(Store &store, const Id &minutes);

enum class MinutesPart { Chair,
                         Recorder };
enum class MinutesWay { Passphrase, ///< the account of this store, which typed its passphrase
                        Paper };    ///< the paper was signed; its scan is attached to the meeting
/// Signs the newest version as the account of `store` (another one: Book::connectAs). Signed with the village's key.
/// NotAllowed: minutes.samesigner (that person signed the other part), minutes.othername (the minutes name somebody else),
/// minutes.signed. Invalid: minutes.noscan. Changed
/// (minutes.newer) when this is not the newest version.
[[nodiscard]] Status signMinutes(Store &store, const Id &minutes, MinutesPart part, MinutesWay way);
struct Amendment {
    QString text;
    QString author;
    qint64 atMs = 0;
};
/// Invalid ("amendment.text"); NotAllowed ("minutes.unsigned").
[[nodiscard]] Status amendMinutes(Store &store, const Id &minutes, const QString &text);
[[nodiscard]] Result<QList<Amendment>> amendments(Store &store, const Id &minutes);

/// Who is expected at a meeting of this kind: members of the branch or group, or who sits on the committee that day.
/// Empty for assemblies, where numbers are counted.
[[nodiscard]] Result<QList<Attendee>> rollFor(Store &store, const MeetingKind &kind, const Id &unit, const QDate &day);
/// What 应到 is by the register, for assemblies; 0: not known.
[[nodiscard]] Result<qint64> expectedOf(Store &store, const MeetingKind &kind);
/// Those of the roll whom typed letters mean: name, initials or pinyin from the beginning. Indices.
[[nodiscard]] QList<qsizetype> findAttendees(Store &store, const QList<Attendee> &roll, const QString &typed);

/// What a signature signs.
struct SignedMinutes {
    Id minutes;
    QString fingerprint;
    QString part;
    QString name;
    QString way;
    Id account;
};
[[nodiscard]] QByteArray minutesMessage(const QString &villageCode, const SignedMinutes &what);

/// A meeting that is being held: on this PC, for whoever may keep meetings, through crash and lock. Durable when it returns.
[[nodiscard]] Status saveRunning(Store &store, const Id &meeting, const MeetingPaper &paper);
[[nodiscard]] Result<std::optional<MeetingPaper>> runningMeeting(Store &store, const Id &meeting);
[[nodiscard]] Status dropRunning(Store &store, const Id &meeting);
/// Meetings that are being held here.
[[nodiscard]] Result<QList<Id>> runningMeetings(Store &store);

} // namespace vl
