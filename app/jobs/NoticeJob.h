// SPDX-License-Identifier: GPL-3.0-or-later
// Making a notice: template, data, guard, layout, record and the way out, as window and command line do it. Blocking;
// needs a QGuiApplication; on a worker with a store of that thread's own.
#pragma once

#include "guard/Leaks.h"
#include "notices/Paint.h"
#include "notices/Sources.h"
#include "notices/Stamps.h"
#include "store/Notices.h"

namespace vl {

struct MadeNotice {
    NoticeContent content;
    LaidOut laidOut;
    QList<LeakHit> leaks;   ///< in `read`
    QList<GuardPiece> read; ///< what the guard read: the document, then the pages
    QString spoken;         ///< its words, line by line, for the loudspeaker
    /// Where the leaks stand: page and place, in the layout's units. Of those that are on a page.
    QList<QPair<qsizetype, QRectF>> marks;
    bool overridden = false; ///< a second person let past what the guard found
    QString warning;         ///< a proof's or a sample's mark: it stands on every page, and before the words
    QString refused;         ///< why it stays, whatever the guard says: key as in Error::detail
    Id notice;               ///< on record; null: only looked at
    /// Nothing may be printed while this is false.
    [[nodiscard]] bool mayLeave() const { return (leaks.isEmpty() || overridden) && laidOut.missing.isEmpty() && refused.isEmpty(); }
    /// The same as an answer: NotAllowed ("notice.leak", or why it was refused).
    [[nodiscard]] Status leaving() const;
    [[nodiscard]] qint64 rows() const { return content.data.rows.size(); }
};

/// What the guard knows, with what is meant to be on this notice (the office's telephones, the grid officers') and with
/// the names of children. Needs ReadPeople.
[[nodiscard]] Result<GuardKnowledge> noticeKnowledge(Store &store, const NoticeContent &content);
/// What a version says, as it was kept. Damaged ("notice.content").
[[nodiscard]] Result<NoticeContent> versionContent(Store &store, const Id &version);

/// What templates say.
[[nodiscard]] Result<QList<NoticeTemplate>> noticeKinds(Store &store);
/// NotFound ("notice.kind").
[[nodiscard]] Result<NoticeTemplate> noticeKind(Store &store, const QString &kind);
/// What the clerk is asked for: placeholders that nothing else fills.
[[nodiscard]] QStringList askedFor(const NoticeTemplate &look);

/// Not on record yet. `proof`: with the mark of one. The office's telephones that notices name are let through
/// (settings notice.phone, notice.townphone). What templates, data and layout say.
enum class Proof { No,
                   Marked };
[[nodiscard]] Result<MadeNotice> makeNotice(Store &store, const QString &kind, const NoticeRequest &request, Proof proof = Proof::No, const std::function<bool(int)> &go = {});
/// Puts just this content on record, with a number: as a further version of `notice`, or (null) as a new one. What the
/// guard finds in it makes it one that a second person must read. Invalid ("notice.sample", "notice.empty").
[[nodiscard]] Result<NoticeLine> keepContent(Store &store, NoticeContent content, const Id &notice, WhenChanged whenChanged = WhenChanged::NewVersion);
/// The same with what the register says now.
[[nodiscard]] Result<NoticeLine> keepMade(Store &store, const QString &kind, const NoticeRequest &request, const Id &notice, WhenChanged whenChanged = WhenChanged::NewVersion);
/// The newest version of one on record, just as it was kept; with the mark of a proof while a second person must still
/// read it. `mark`: with the code by which it is verified, if it was approved. Refused when it was sent back or
/// withdrawn, or its words are not those of its fingerprint.
[[nodiscard]] Result<MadeNotice> madeVersion(Store &store, const NoticeLine &line, bool mark = false, const std::function<bool(int)> &go = {});

enum class NoticeFile { Pdf,
                        Picture, ///< PNG; further pages beside it: a-2.png
                        Text };
/// NotAllowed ("notice.leak", or why it was refused) while it may not leave. Gives the files. Noted in the audit trail before.
[[nodiscard]] Result<QStringList> writeNotice(Store &store, const MadeNotice &notice, NoticeFile sort, const QString &path);
/// Notes in the audit trail that it left, and how many rows were on it.
[[nodiscard]] Status noteNotice(Store &store, const MadeNotice &notice);

/// Templates and masking_rules.csv of the county from this folder, and its files of rules (rules/RulePack),
/// which become the book's own; empty: only the program's. All of them are read first: what is wrong in one is said, and nothing is changed. Needs ManageAccounts.
[[nodiscard]] Status useCountyFolder(Store &store, const QString &folder);
/// Lets one field stand on boards as the county's looser rule says. For the secretary, with a reason that is logged.
[[nodiscard]] Status agreeToRule(Store &store, const QString &wish, const QString &reason);

} // namespace vl
