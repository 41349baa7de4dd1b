// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/SyncJob.h"

#include "jobs/Sentences.h"
#include "sqlcipher/Sql.h"
#include "sync/Enrol.h"
#include "sync/HttpsTransport.h"

#include <QFile>
#include <QSaveFile>

namespace vl {

namespace {

constexpr int keptLines = 500;

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

Result<SyncReport> syncBook(Store &store, const SyncOptions &options) {
    auto state = SyncState::load(store);
    if (!state)
        return state.error();
    HttpsTransport line(state->address, state->fingerprint, options.cancelled);
    auto report = SyncEngine(store, line, options).run();
    if (!report) {
        if (report.error().code == ErrorCode::Cancelled)
            return report;
        if (auto s = noteTry(store, say(report.error())); !s)
            return s.error();
        return report;
    }
    if (auto s = noteTry(store, {}); !s)
        return s.error();
    if (report->sent + report->received > 0 || !report->verified)
        if (auto s = note(store, "line", report->sent, report->received, report->bytes, report->verified ? QStringLiteral("verified") : report->why); !s)
            return s.error();
    return report;
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
    QSaveFile f(file);
    if (!f.open(QIODevice::WriteOnly) || f.write(made->bytes) != made->bytes.size() || !f.commit())
        return Error{f.error() == QFileDevice::ResourceError ? ErrorCode::NoSpace : ErrorCode::Io, {}, file};
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
