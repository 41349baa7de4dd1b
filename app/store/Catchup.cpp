// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Catchup.h"

#include "sqlcipher/Sql.h"
#include "store/OpLog.h"
#include "store/Settle.h"

namespace vl {

namespace {

constexpr int atOnce = 2000; // the window's own saves wait no longer than this takes
constexpr int everything = -1;

// Inside a transaction; false when nothing was left.
Result<bool> settleSome(Store &store, int limit, QSet<Id> &out) {
    auto q = runSql(store.db(), QStringLiteral("DELETE FROM unsettled WHERE record IN (SELECT record FROM unsettled ORDER BY record LIMIT ?) RETURNING record, type"), {limit});
    if (!q)
        return q.error();
    QHash<QString, QSet<Id>> touched;
    while (q->next()) {
        const Id id = Id::fromBytes(q->value(0).toByteArray());
        touched[q->value(1).toString()].insert(id);
        out.insert(id);
    }
    if (touched.isEmpty())
        return false;
    auto s = Settler(store).run(touched);
    return s ? Result<bool>(true) : Result<bool>(s.error());
}

} // namespace

Result<qint64> earlyOps(Store &store) {
    auto n = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM early"));
    return n ? Result<qint64>(n->toLongLong()) : Result<qint64>(n.error());
}

Result<QSet<Id>> settleLeft(Store &store) {
    QSet<Id> out;
    for (;;) {
        Transaction t(store.db());
        if (auto s = t.begun(); !s)
            return s.error();
        auto more = settleSome(store, atOnce, out);
        if (!more)
            return more.error();
        if (!*more)
            return out;
        if (auto s = t.commit(); !s)
            return s.error();
    }
}

Result<QSet<Id>> settleAnew(Store &store, const QHash<QString, QSet<Id>> &records) {
    Transaction t(store.db());
    if (auto s = t.begun(); !s)
        return s.error();
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        for (const Id &id : *it)
            if (auto q = runSql(store.db(), QStringLiteral("INSERT OR IGNORE INTO unsettled VALUES (?,?)"), {bind(id), it.key()}); !q)
                return q.error();
    if (auto s = t.commit(); !s)
        return s.error();
    return settleLeft(store);
}

Result<QSet<Id>> dropEarly(Store &store) {
    Transaction t(store.db());
    if (auto s = t.begun(); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT %1 FROM oplog WHERE op_id IN (SELECT op_id FROM early)").arg(opColumns));
    if (!q)
        return q.error();
    while (q->next()) {
        const Op op = opFromRow(*q);
        if (auto kept = runSql(store.db(), QStringLiteral("INSERT OR IGNORE INTO unproved VALUES (?,?,?)"), {bind(op.id), op.encoded(), store.clock().nowMs()}); !kept)
            return kept.error();
    }
    // Who was written here into a household of the snapshot waits for it as for any that is still on its way.
    for (const auto *sql : {"INSERT OR IGNORE INTO unsettled SELECT id, 'resident' FROM resident WHERE household IN (SELECT record FROM oplog WHERE op_id IN (SELECT op_id FROM early))",
                            "INSERT OR IGNORE INTO unsettled SELECT record, type FROM oplog WHERE op_id IN (SELECT op_id FROM early)",
                            "DELETE FROM quarantine WHERE op_id IN (SELECT op_id FROM early)", "DELETE FROM oplog WHERE op_id IN (SELECT op_id FROM early)", "DELETE FROM early",
                            // Their places in the log are given to the next saves, for which there is no receipt yet.
                            "DELETE FROM acked WHERE seq > (SELECT coalesce(max(seq),0) FROM oplog)",
                            "UPDATE sync_state SET sent_seq=min(sent_seq, (SELECT coalesce(max(seq),0) FROM oplog)), verified_seq=NULL, verified_digest=NULL"})
        if (auto done = runSql(store.db(), QLatin1String(sql)); !done)
            return done.error();
    // In one piece: what is taken out leaves rows that point at each other.
    QSet<Id> out;
    if (auto some = settleSome(store, everything, out); !some)
        return some.error();
    if (auto s = t.commit(); !s)
        return s.error();
    return out;
}

} // namespace vl
