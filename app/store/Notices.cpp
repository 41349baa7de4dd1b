// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Notices.h"

#include "crypto/VillageKey.h"
#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Archive.h"
#include "store/Numbers.h"
#include "store/OtherPerson.h"
#include "store/Rows.h"
#include "store/Writer.h"

namespace vl {

namespace {

// Who may have a say on version v: an officer who is not its author, nor another account of the same person; on just
// these words.
const QString bySecond = QStringLiteral(
    "%1.version=v.id AND %1.author<>v.author AND %1.fingerprint=v.fingerprint "
    "AND EXISTS(SELECT 1 FROM account s WHERE s.id=%1.author AND s.role IN ('clerk','secretary')) "
    "AND NOT EXISTS(SELECT 1 FROM account s JOIN account w ON w.person=s.person WHERE s.id=%1.author AND w.id=v.author)");
// In the order of the log, not of anybody's clock.
const QString latest = QStringLiteral("(SELECT l.hlc FROM oplog l WHERE l.op_id=%1.op)");

// One line per notice: its newest version, what was decided on it, and its newest posting. `where` narrows n.
const QString lines = QStringLiteral(
                          "SELECT n.id, n.kind, n.title, n.number, coalesce(n.withdrawn,0), v.id, "
                          "(SELECT count(*) FROM notice_version w WHERE w.notice=n.id), v.fingerprint, "
                          "(SELECT max(w.approval) FROM notice_version w WHERE w.notice=n.id), v.author, va.name, v.at, v.rows, "
                          "d.decision, da.name, d.at, d.reason, d.signature, "
                          "EXISTS(SELECT 1 FROM notice_decision o WHERE o.decision='override' AND %1 AND %2>coalesce((SELECT max(%3) FROM notice_decision r WHERE r.decision='return' AND %4),-1)), "
                          "(SELECT a.name||'：'||coalesce(o.reason,'') FROM notice_decision o JOIN account a ON a.id=o.author WHERE o.decision='override' AND o.version=v.id ORDER BY o.id DESC LIMIT 1), "
                          "p.id, p.version, p.place, p.posted_by, p.posted_at, p.due_on, p.taken_down_on "
                          "FROM notice n JOIN notice_version v ON v.rid=(SELECT w.rid FROM notice_version w WHERE w.notice=n.id ORDER BY w.version DESC, w.at DESC, w.id DESC LIMIT 1) "
                          "LEFT JOIN account va ON va.id=v.author "
                          "LEFT JOIN notice_decision d ON d.rid=(SELECT e.rid FROM notice_decision e WHERE e.decision<>'override' AND %5 ORDER BY %6 DESC, e.id DESC LIMIT 1) "
                          "LEFT JOIN account da ON da.id=d.author "
                          "LEFT JOIN posting p ON p.rid=(SELECT r.rid FROM posting r WHERE r.notice=n.id ORDER BY r.taken_down_on IS NOT NULL, r.id DESC LIMIT 1) ")
                          .arg(bySecond.arg(QStringLiteral("o")), latest.arg(QStringLiteral("o")), latest.arg(QStringLiteral("r")), bySecond.arg(QStringLiteral("r")), bySecond.arg(QStringLiteral("e")), latest.arg(QStringLiteral("e")));

Result<QList<NoticeLine>> noticesWhere(Store &store, const QString &where, std::initializer_list<QVariant> values = {}) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), lines + where + QStringLiteral(" ORDER BY v.at DESC, n.rid DESC"), values);
    if (!q)
        return q.error();
    // An approval counts when the village's key has signed it.
    auto key = store.villageKey();
    auto code = store.meta(QStringLiteral("village_code"));
    if (!code)
        return code.error();
    const QByteArray signer = key ? villageSigner(**key).publicKeys().sign : QByteArray();
    QList<NoticeLine> out;
    const auto id = [&](int i) { return Id::fromBytes(q->value(i).toByteArray()); };
    while (q->next()) {
        NoticeLine n;
        int i = 0;
        n.id = id(i++);
        n.kind = q->value(i++).toString();
        n.title = q->value(i++).toString();
        n.number = q->value(i++).toString();
        n.withdrawn = q->value(i++).toInt() == 1;
        n.version = id(i++);
        n.versions = q->value(i++).toLongLong();
        n.fingerprint = q->value(i++).toString();
        n.needsApproval = q->value(i++).toInt() == 1;
        n.author = id(i++);
        n.authorName = q->value(i++).toString();
        n.atMs = q->value(i++).toLongLong();
        n.rows = q->value(i++).toLongLong();
        n.decision = q->value(i++).toString();
        n.decidedBy = q->value(i++).toString();
        n.decidedAtMs = q->value(i++).toLongLong();
        n.reason = q->value(i++).toString();
        n.signature = q->value(i++).toByteArray();
        n.overridden = q->value(i++).toInt() == 1;
        n.overriddenBy = n.overridden ? q->value(i).toString() : QString();
        ++i;
        n.posting = id(i++);
        n.postedVersion = id(i++);
        n.place = q->value(i++).toString();
        n.postedBy = q->value(i++).toString();
        n.postedAtMs = q->value(i++).toLongLong();
        n.due = dayIn(q->value(i++));
        n.takenDown = dayIn(q->value(i));
        if (n.approved() && !verifySignature(signer, approvalMessage(code->toString(), n.number, n.fingerprint), n.signature)) {
            n.decision.clear();
            n.signature.clear();
        }
        out.append(n);
    }
    return out;
}

QString written(const QString &village, const QString &series, int year, qint64 number) {
    return QStringLiteral("%1%2〔%3〕%4号").arg(village, series).arg(year).arg(number);
}

Result<QString> numbered(Store &store, const QString &series, Result<qint64> number) {
    if (!number)
        return number.error();
    auto village = store.meta(QStringLiteral("village_name"));
    if (!village)
        return village.error();
    return written(village->toString(), series, store.clock().today().year(), *number);
}

Status finish(Writer &w) {
    auto done = w.commit();
    return done ? Status() : Status(done.error());
}

} // namespace

NoticeState NoticeLine::state() const {
    if (withdrawn)
        return NoticeState::Withdrawn;
    if (hangs())
        return NoticeState::Posted;
    if (postedVersion == version && takenDown.isValid())
        return NoticeState::Down;
    if (decision == QLatin1String("return"))
        return NoticeState::Returned;
    return needsApproval && !approved() ? NoticeState::Waiting : NoticeState::Ready;
}

Result<QList<NoticeLine>> notices(Store &store) {
    return noticesWhere(store, QStringLiteral("WHERE ") + notSealed("n.id"));
}

Result<NoticeLine> notice(Store &store, const Id &id) {
    if (auto s = requireUnsealed(store, id); !s)
        return s.error();
    auto all = noticesWhere(store, QStringLiteral("WHERE n.id=?"), {bind(id)});
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<NoticeLine>(Error{ErrorCode::NotFound, QStringLiteral("notice"), {}}) : all->first();
}

Result<QList<NoticeLine>> noticesWaiting(Store &store, const QDate &day) {
    auto all = noticesWhere(store, QStringLiteral("WHERE coalesce(n.withdrawn,0)=0 AND p.taken_down_on IS NULL AND (p.id IS NULL OR p.due_on<=?)"), {day.toString(Qt::ISODate)});
    if (!all)
        return all;
    all->removeIf([&](const NoticeLine &n) { return n.state() == NoticeState::Ready; });
    return all;
}

Result<QList<NoticeVersionLine>> noticeVersions(Store &store, const Id &id) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT v.id, v.version, a.name, v.at, d.decision, b.name, d.reason FROM notice_version v LEFT JOIN account a ON a.id=v.author "
                                               "LEFT JOIN notice_decision d ON d.rid=(SELECT e.rid FROM notice_decision e WHERE e.version=v.id AND e.author<>v.author AND e.fingerprint=v.fingerprint ORDER BY e.at DESC, e.id DESC LIMIT 1) "
                                               "LEFT JOIN account b ON b.id=d.author WHERE v.notice=? ORDER BY v.version DESC, v.at DESC, v.id DESC"),
                    {bind(id)});
    if (!q)
        return q.error();
    QList<NoticeVersionLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toLongLong(), q->value(2).toString(), q->value(3).toLongLong(), q->value(4).toString(), q->value(5).toString(), q->value(6).toString()});
    return out;
}

Result<Record> noticeVersion(Store &store, const Id &version) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    return loadRecord(store, types::noticeVersion(), version);
}

namespace {

// The one that is to be written on; null for a new one. `same`: it says just this already.
Result<NoticeLine> writtenOn(Store &store, const KeepNotice &what, bool *same) {
    if (what.notice.isNull())
        return NoticeLine();
    auto old = notice(store, what.notice);
    if (!old)
        return old;
    auto text = what.text(old->number);
    if (!text)
        return text.error();
    if (old->kind != what.kind)
        return Error{ErrorCode::Invalid, QStringLiteral("notice.otherkind"), {}};
    auto last = loadRecord(store, types::noticeVersion(), old->version);
    if (!last)
        return last.error();
    *same = text->content == last->value("content").toByteArray();
    if (*same && !old->withdrawn)
        return old;
    if (what.whenChanged == WhenChanged::NewNumber)
        return NoticeLine();
    if (!old->posting.isNull() || old->withdrawn)
        return Error{ErrorCode::Invalid, QStringLiteral("notice.closed"), {}};
    return old;
}

// The next number that no notice has: after a book went back in time some are taken that its counters do not know.
Result<QString> freeNumber(Store &store, const QString &series) {
    for (;;) {
        auto number = numbered(store, series, takeNumber(store, series));
        if (!number)
            return number;
        auto taken = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM notice WHERE number=?"), {*number});
        if (!taken)
            return taken.error();
        if (taken->toInt() == 0)
            return number;
    }
}

Status writeHead(Writer &w, const KeepNotice &what, const Id &id, bool fresh, const QString &number, const QString &title) {
    const RecordType &type = types::notice();
    if (!fresh)
        return w.set(type, id, type.indexOf(QStringLiteral("title")), title);
    Record n(type, id);
    n.set("kind", what.kind);
    n.set("title", title);
    n.set("number", number);
    return w.create(n);
}

} // namespace

Result<NoticeLine> keepNotice(Store &store, const KeepNotice &what) {
    if (auto s = store.require(Permission::MakeNotices); !s)
        return s.error();
    bool same = false;
    auto old = writtenOn(store, what, &same);
    if (!old || (same && !old->id.isNull()))
        return old;
    const bool fresh = old->id.isNull();
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("notice.keep")); !s)
        return s.error();
    auto number = fresh ? freeNumber(store, what.series) : Result<QString>(old->number);
    auto text = number ? what.text(*number) : Result<NoticeText>(number.error());
    if (!text)
        return text.error();
    if (text->content.size() > largestContent)
        return Error{ErrorCode::Invalid, QStringLiteral("notice.size"), {}};
    const Id id = fresh ? store.ids().next() : old->id;
    if (auto s = writeHead(w, what, id, fresh, *number, text->title); !s)
        return s.error();
    auto newest = sqlValue(store.db(), QStringLiteral("SELECT max(version) FROM notice_version WHERE notice=?"), {bind(id)});
    if (!newest)
        return newest.error();
    Record v(types::noticeVersion(), store.ids().next());
    v.set("notice", id);
    v.set("version", newest->toLongLong() + 1);
    v.set("content", text->content);
    v.set("fingerprint", text->fingerprint);
    v.set("approval", what.needsApproval ? 1 : 0);
    v.set("author", store.actor().account);
    v.set("at", store.clock().nowMs());
    v.set("rows", text->rows);
    if (auto s = w.create(v); !s)
        return s.error();
    if (auto s = finish(w); !s)
        return s.error();
    return notice(store, id);
}

Result<QString> nextNoticeNumber(Store &store, const QString &series) {
    return numbered(store, series, nextNumber(store, series));
}

Status decideNotice(Store &store, const Id &version, NoticeDecision decision, const QString &reason) {
    if (auto s = store.require(Permission::ApproveNotices); !s)
        return s;
    auto v = loadRecord(store, types::noticeVersion(), version);
    if (!v)
        return v.error();
    auto same = samePerson(store, v->link("author"), store.actor().account);
    if (!same)
        return same.error();
    if (*same)
        return Error{ErrorCode::NotAllowed, QStringLiteral("notice.sameperson"), {}};
    if (decision != NoticeDecision::Approve && reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), QStringLiteral("reason")};
    auto n = notice(store, v->link("notice"));
    if (!n)
        return n.error();
    if (n->version != version)
        return Error{ErrorCode::Changed, QStringLiteral("notice.newer"), {}};
    if (n->withdrawn || n->postedVersion == version)
        return Error{ErrorCode::Invalid, QStringLiteral("notice.closed"), {}};
    Record d(types::noticeDecision(), store.ids().next());
    d.set("version", version);
    d.set("decision", decision == NoticeDecision::Approve ? QStringLiteral("approve") : decision == NoticeDecision::Return ? QStringLiteral("return")
                                                                                                                           : QStringLiteral("override"));
    d.set("fingerprint", v->text("fingerprint"));
    d.set("author", store.actor().account);
    d.set("at", store.clock().nowMs());
    d.set("reason", reason.trimmed().left(500));
    if (decision == NoticeDecision::Approve) {
        auto key = store.villageKey();
        auto code = store.meta(QStringLiteral("village_code"));
        if (!key || !code)
            return !key ? key.error() : code.error();
        d.set("signature", villageSigner(**key).sign(approvalMessage(code->toString(), n->number, n->fingerprint)));
    }
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("notice.decide")); !s)
        return s;
    if (auto s = w.create(d); !s)
        return s;
    return finish(w);
}

Result<Id> postNotice(Store &store, const PostNotice &what) {
    auto v = noticeVersion(store, what.version);
    if (!v)
        return v.error();
    auto n = notice(store, v->link("notice"));
    if (!n)
        return n.error();
    if (n->version != what.version)
        return Error{ErrorCode::Changed, QStringLiteral("notice.newer"), {}};
    if (n->withdrawn || n->hangs())
        return Error{ErrorCode::Invalid, QStringLiteral("notice.closed"), {}};
    if (!n->mayGo())
        return Error{ErrorCode::NotAllowed, QStringLiteral("notice.unapproved"), {}};
    const qint64 at = what.at.toMSecsSinceEpoch();
    if (at > store.clock().nowMs())
        return Error{ErrorCode::Invalid, QStringLiteral("posting.future"), QStringLiteral("posted_at")};
    if (what.at.date() < QDateTime::fromMSecsSinceEpoch(n->atMs).date())
        return Error{ErrorCode::Invalid, QStringLiteral("posting.early"), QStringLiteral("posted_at")};
    Record p(types::posting(), store.ids().next());
    p.set("notice", n->id);
    p.set("version", what.version);
    p.set("place", what.place.trimmed());
    p.set("posted_by", what.by.trimmed());
    p.set("posted_at", at);
    p.set("due_on", what.due.toString(Qt::ISODate));
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("notice.post")); !s)
        return s.error();
    if (auto s = w.create(p); !s)
        return s.error();
    if (auto s = finish(w); !s)
        return s.error();
    return p.id();
}

Status takeDown(Store &store, const Id &posting, const QDate &day, const QString &by) {
    auto p = loadRecord(store, types::posting(), posting);
    if (!p)
        return p.error();
    if (day > store.clock().today())
        return Error{ErrorCode::Invalid, QStringLiteral("posting.future"), QStringLiteral("taken_down_on")};
    if (day < QDateTime::fromMSecsSinceEpoch(p->value("posted_at").toLongLong()).date())
        return Error{ErrorCode::Invalid, QStringLiteral("posting.order"), QStringLiteral("taken_down_on")};
    Record after = *p;
    after.set("taken_down_on", day.toString(Qt::ISODate));
    after.set("taken_down_by", by.trimmed());
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("notice.down")); !s)
        return s;
    if (auto s = w.update(*p, after); !s)
        return s;
    return finish(w);
}

Status withdrawNotice(Store &store, const Id &id) {
    auto n = notice(store, id);
    if (!n)
        return n.error();
    if (n->state() == NoticeState::Posted)
        return Error{ErrorCode::Invalid, QStringLiteral("notice.hangs"), {}};
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("notice.withdraw")); !s)
        return s;
    if (auto s = w.set(types::notice(), id, types::notice().indexOf(QStringLiteral("withdrawn")), 1); !s)
        return s;
    return finish(w);
}

bool NoticeLine::mayGo() const {
    return !withdrawn && decision != QLatin1String("return") && (!needsApproval || approved());
}

QByteArray approvalMessage(const QString &villageCode, const QString &number, const QString &fingerprint) {
    return "village-ledger notice 1\n" + villageCode.toUtf8() + '\n' + number.toUtf8() + '\n' + fingerprint.toLatin1() + '\n';
}

} // namespace vl
