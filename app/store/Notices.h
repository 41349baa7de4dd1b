// SPDX-License-Identifier: GPL-3.0-or-later
// Notices on record: what was made, who read it through, where it hung. A version never changes; a correction is the
// next version, and a decision holds for the version that it was made on. Two devices' versions stand beside each
// other; the later one is shown. Sources: 村民委员会组织法 (2018) 30-31; masking_rules.csv.
#pragma once

#include "records/RecordType.h"
#include "store/Store.h"

#include <QDate>

#include <functional>

namespace vl {

/// What a version says. `content` is what app/notices makes of it (notices/Content).
struct NoticeText {
    QByteArray content;
    QString title;
    QString fingerprint; ///< SHA-256 of its words, 64 hex digits
    qint64 rows = 0;
};

enum class NoticeState { Waiting,  ///< a second person must read it
                         Returned, ///< and sent it back
                         Ready,    ///< may be posted
                         Posted,
                         Down,
                         Withdrawn };

struct NoticeLine {
    Id id;
    QString kind;
    QString title;
    QString number; ///< 练习村公字〔2026〕1号
    bool withdrawn = false;

    Id version; ///< the newest
    qint64 versions = 0;
    QString fingerprint;
    bool needsApproval = false; ///< this version or one before it
    Id author;
    QString authorName;
    qint64 atMs = 0;
    qint64 rows = 0;

    QString decision; ///< on that version, by somebody who may: approve (and signed), return, or empty
    QString decidedBy;
    qint64 decidedAtMs = 0;
    QString reason;
    QByteArray signature; ///< of an approval
    bool overridden = false;
    QString overriddenBy; ///< who let past what the guard found, and why

    Id posting; ///< what hangs, or hung last
    Id postedVersion;
    QString place;
    QString postedBy;
    qint64 postedAtMs = 0;
    QDate due;
    QDate takenDown;

    [[nodiscard]] NoticeState state() const;
    [[nodiscard]] bool approved() const { return decision == QLatin1String("approve"); }
    [[nodiscard]] bool hangs() const { return !posting.isNull() && !takenDown.isValid(); }
    /// Its newest version may leave the office: not withdrawn, not sent back, and read where a second person must.
    [[nodiscard]] bool mayGo() const;
    /// Hangs longer than it should on `today`.
    [[nodiscard]] bool overdue(const QDate &today) const { return state() == NoticeState::Posted && due.isValid() && due <= today; }
};

/// Newest first. Needs ReadPeople.
[[nodiscard]] Result<QList<NoticeLine>> notices(Store &store);
[[nodiscard]] Result<NoticeLine> notice(Store &store, const Id &id);
/// Those that somebody must do something about: to be read by a second person, sent back, or taken down by `day`.
[[nodiscard]] Result<QList<NoticeLine>> noticesWaiting(Store &store, const QDate &day);
struct NoticeVersionLine {
    Id id;
    qint64 version = 0;
    QString authorName;
    qint64 atMs = 0;
    QString decision; ///< the latest of somebody else on it
    QString decidedBy;
    QString reason;
};
/// All versions of one, newest first. Needs ReadPeople.
[[nodiscard]] Result<QList<NoticeVersionLine>> noticeVersions(Store &store, const Id &notice);
/// The record of a version, content and all.
[[nodiscard]] Result<Record> noticeVersion(Store &store, const Id &version);

/// A changed text of a notice that is on record already: most are corrected; a certificate that was handed out is not.
enum class WhenChanged { NewVersion,
                         NewNumber };
struct KeepNotice {
    Id notice; ///< a further version of this one; null: a new one, with the next number
    WhenChanged whenChanged = WhenChanged::NewVersion;
    QString kind;
    QString series; ///< whose numbers: 公字, 证字
    bool needsApproval = false;
    /// What it says with this number on it. Called inside the transaction; must not block long.
    std::function<Result<NoticeText>(const QString &number)> text;
};
/// Keeps a version and gives it as the list then shows it. The newest version with the same content stays the newest:
/// nothing is written. Needs MakeNotices. Invalid ("notice.size", "notice.otherkind", "notice.closed" for one that hung
/// or was withdrawn).
[[nodiscard]] Result<NoticeLine> keepNotice(Store &store, const KeepNotice &what);
/// The number that the next new notice of a series gets.
[[nodiscard]] Result<QString> nextNoticeNumber(Store &store, const QString &series);

enum class NoticeDecision { Approve,
                            Return,
                            Override };
/// The second person's word. NotAllowed ("notice.sameperson") for whoever wrote this version; Invalid ("reason") for
/// one sent back or let past the guard without saying why. An approval is signed with the village's key.
[[nodiscard]] Status decideNotice(Store &store, const Id &version, NoticeDecision decision, const QString &reason = {});

struct PostNotice {
    Id version;
    QString place;
    QString by;
    QDateTime at;
    QDate due; ///< invalid: until further notice
};
/// Invalid ("posting.future", "posting.early": before this version was made); NotAllowed ("notice.unapproved"). Undoable.
[[nodiscard]] Result<Id> postNotice(Store &store, const PostNotice &what);
/// Invalid ("posting.order", "posting.future"). Undoable.
[[nodiscard]] Status takeDown(Store &store, const Id &posting, const QDate &day, const QString &by);
/// It keeps its number and stays on record. Invalid ("notice.hangs") while it hangs. Undoable.
[[nodiscard]] Status withdrawNotice(Store &store, const Id &notice);

/// What an approval signs.
[[nodiscard]] QByteArray approvalMessage(const QString &villageCode, const QString &number, const QString &fingerprint);

} // namespace vl
