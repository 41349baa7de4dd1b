// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Catchup.h"

#include "sqlcipher/Sql.h"
#include "store/OpLog.h"
#include "store/Settle.h"

namespace vl {

namespace {
constexpr int atOnce = 2000; // the window's own saves wait no longer than this takes
}

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
        auto q = runSql(store.db(), QStringLiteral("DELETE FROM unsettled WHERE record IN (SELECT record FROM unsettled ORDER BY record LIMIT ?) RETURNING record, type"), {atOnce});
        if (!q)
            return q.error();
        QHash<QString, QSet<Id>> touched;
        bool any = false;
        while (q->next()) {
            any = true;
            const Id id = Id::fromBytes(q->value(0).toByteArray());
            touched[q->value(1).toString()].insert(id);
            out.insert(id);
        }
        if (!any)
            return out;
        if (auto s = Settler(store).run(touched); !s)
            return s.error();
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
    for (const auto *sql : {"INSERT OR IGNORE INTO unsettled SELECT record, type FROM oplog WHERE op_id IN (SELECT op_id FROM early)",
                            "DELETE FROM quarantine WHERE op_id IN (SELECT op_id FROM early)", "DELETE FROM oplog WHERE op_id IN (SELECT op_id FROM early)", "DELETE FROM early"})
        if (auto done = runSql(store.db(), QLatin1String(sql)); !done)
            return done.error();
    if (auto s = t.commit(); !s)
        return s.error();
    return settleLeft(store);
}

} // namespace vl
