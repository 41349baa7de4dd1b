// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/SyncJob.h"

#include "base/WholeFile.h"
#include "jobs/Sentences.h"
#include "ops/BlobMessage.h"
#include "sqlcipher/Sql.h"
#include "store/Attachments.h"
#include "store/Consents.h"
#include "store/RulesOfBook.h"
#include "sync/Enrol.h"
#include "sync/HttpsTransport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vl {

namespace {

constexpr int keptLines = 500;
constexpr qint64 papersTurnMs = 60000;

qint64 lastSaved(Store &store) {
    auto seq = sqlValue(store.db(), QStringLiteral("SELECT coalesce(max(seq),0) FROM oplog"));
    return seq ? seq->toLongLong() : 0;
}

Status note(Store &store, const char *way, qint64 sent, qint64 received, qint64 bytes, const QString &outcome) {
    auto q = runSql(store.db(), QStringLiteral("INSERT INTO sync_log (at, way, sent, received, bytes, outcome) VALUES (?,?,?,?,?,?)"),
                    {store.clock().nowMs(), QLatin1String(way), sent, received, bytes, outcome});
    if (!q)
        return q.error();
    auto old = runSql(store.db(), QStringLiteral("DELETE FROM sync_log WHERE rid <= (SELECT max(rid) FROM sync_log) - ?"), {keptLines});
    return old ? Status() : Status(old.error());
}

Status noteTry(Store &store, const QString &trouble) {
    auto q = runSql(store.db(), QStringLiteral("UPDATE sync_state SET tried_at=?, trouble=?"), {store.clock().nowMs(), trouble.isEmpty() ? QVariant() : QVariant(trouble)});
    return q ? Status() : Status(q.error());
}

} // namespace

Result<BookSync> syncBook(Store &store, SyncOptions options) {
    auto state = SyncState::load(store);
    if (!state)
        return state.error();
    HttpsTransport line(state->address, state->fingerprint, options.cancelled);
    const auto failed = [&](const Error &e) -> Error {
        if (e.code != ErrorCode::Cancelled)
            if (auto s = noteTry(store, say(e)); !s)
                return s.error();
        return e;
    };
    BookSync out;
    for (;;) {
        auto report = SyncEngine(store, line, options).run();
        if (!report)
            return failed(report.error());
        if (auto s = noteTry(store, {}); !s)
            return s.error();
        if (report->sent + report->received > 0 || !report->verified)
            if (auto s = note(store, "line", report->sent, report->received, report->traffic.bytes, report->verified ? QStringLiteral("verified") : report->why); !s)
                return s.error();
        if (report->mended + report->hubMended > 0)
            if (auto s = note(store, "mended", report->hubMended, report->mended, 0, {}); !s)
                return s.error();
        out.add(*report);
        if (auto s = report->received > 0 ? useRulesOf(store) : Status(); !s)
            return s.error();
        options.allowManyRemovals = false; // somebody's word was for what was shown, not for what comes after
        // Files stand back as soon as somebody has saved something, and once a minute to hear of the others.
        QElapsedTimer since;
        since.start();
        const qint64 before = lastSaved(store);
        auto papers = carryPapers(store, line, {options.cancelled, [&] { return since.elapsed() > papersTurnMs || lastSaved(store) > before; }});
        if (!papers)
            return failed(papers.error());
        if (papers->sent + papers->received > 0)
            if (auto s = note(store, "papers", papers->sent, papers->received, papers->traffic.bytes, {}); !s)
                return s.error();
        out.add(*papers);
        if (papers->trouble)
            if (auto s = noteTry(store, say(*papers->trouble)); !s)
                return s.error();
        if (!papers->stopped || (papers->chunks == 0 && lastSaved(store) == before))
            return out;
    }
}

void BookSync::add(const SyncReport &r) {
    const SyncReport before = *this;
    static_cast<SyncReport &>(*this) = r;
    sent += before.sent;
    received += before.received;
    mended += before.mended;
    hubMended += before.hubMended;
    traffic += before.traffic;
    touched += before.touched;
}

void BookSync::add(const PapersReport &r) {
    papers.sent += r.sent;
    papers.received += r.received;
    papers.unsent = r.unsent;
    papers.missing = r.missing;
    papers.trouble = r.trouble;
    traffic += r.traffic;
}

Status enrolWithCode(Store &store, const QString &code, const QString &deviceName) {
    auto read = EnrolCode::read(code);
    if (!read)
        return read.error();
    HttpsTransport line(read->address, read->fingerprint);
    return enrolBook(store, *read, deviceName, line);
}

Result<BundleMade> writeStick(Store &store, const QString &file) {
    auto made = exportBundle(store);
    if (!made)
        return made;
    if (auto s = writeWhole(file, made->bytes); !s)
        return s.error();
    if (!made->blobs.isEmpty()) {
        if (!QDir().mkpath(papersBeside(file)))
            return Error{ErrorCode::Io, {}, file};
        for (const QByteArray &hash : std::as_const(made->blobs)) {
            const QString from = blobPath(store.files(), hash);
            auto s = carryBlob(hash, from, papersBeside(file) + QLatin1Char('/') + QString::fromLatin1(hash.toHex()));
            if (!s && s.error().subject != from) // the stick's fault; one bad file here must not keep the others
                return s.error();
            made->leftOut += s ? 0 : 1;
        }
    }
    if (auto s = note(store, "stick.out", made->ops, 0, made->bytes.size(), {}); !s)
        return s.error();
    return made;
}

Result<BundleTaken> readStick(Store &store, const QString &file, bool allowManyRemovals) {
    QFile f(file);
    if (f.size() > EnvelopeLimits::stick().file)
        return Error{ErrorCode::Damaged, QStringLiteral("envelope"), file};
    if (!f.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, {}, file};
    const QByteArray bytes = f.readAll();
    auto taken = importBundle(store, bytes, allowManyRemovals);
    if (!taken)
        return taken;
    if (auto s = useRulesOf(store); !s)
        return s.error();
    auto missing = missingBlobs(store);
    if (!missing)
        return missing.error();
    for (const MissingBlob &b : std::as_const(*missing)) {
        const QString there = papersBeside(file) + QLatin1Char('/') + QString::fromLatin1(b.hash.toHex());
        if (!QFileInfo::exists(there))
            continue;
        auto s = takeBlob(store, b.hash, there);
        if (!s && s.error().code == ErrorCode::NoSpace)
            return s.error();
        ++(s ? taken->papers : taken->badPapers);
    }
    if (auto s = note(store, "stick.in", taken->sent, taken->received, bytes.size(), {}); !s)
        return s.error();
    return taken;
}

Result<SyncGlance> syncGlance(Store &store) {
    SyncGlance g;
    auto q = runSql(store.db(), QStringLiteral("SELECT coalesce(verified_at,0), coalesce(tried_at,0), coalesce(trouble,''), address, "
                                               "coalesce(verified_seq,-1) = (SELECT coalesce(max(seq),0) FROM oplog) AND verified_digest IS NOT NULL FROM sync_state WHERE hub IS NOT NULL"));
    if (!q)
        return q.error();
    if (!q->next())
        return g; // no hub: nothing is unsent, and there is nothing to count
    auto counts = syncCounts(store);
    if (!counts)
        return counts.error();
    g.counts = *counts;
    auto papers = blobCounts(store);
    if (!papers)
        return papers.error();
    g.papersUnsent = papers->unsent;
    g.papersMissing = papers->missing;
    auto wishes = countyWishes(store);
    if (!wishes)
        return wishes.error();
    g.wishes = std::count_if(wishes->cbegin(), wishes->cend(), [](const CountyWish &w) { return !w.answered; });
    g.enrolled = true;
    g.verifiedAtMs = q->value(0).toLongLong();
    g.triedAtMs = q->value(1).toLongLong();
    g.trouble = q->value(2).toString();
    g.address = q->value(3).toString();
    g.verified = q->value(4).toInt() == 1;
    return g;
}

Result<QList<SyncLogLine>> syncLog(Store &store, int limit) {
    auto q = runSql(store.db(), QStringLiteral("SELECT at, way, sent, received, bytes, outcome FROM sync_log ORDER BY rid DESC LIMIT ?"), {limit});
    if (!q)
        return q.error();
    QList<SyncLogLine> out;
    while (q->next())
        out.append({q->value(0).toLongLong(), q->value(1).toString(), q->value(2).toLongLong(), q->value(3).toLongLong(), q->value(4).toLongLong(), q->value(5).toString()});
    return out;
}

} // namespace vl
