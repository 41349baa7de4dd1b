// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OpLog.h"

#include "store/Sql.h"

#include <QSet>

namespace vl {

namespace {

QByteArray joined(const QList<Id> &ids) {
    QByteArray b("");
    for (const Id &id : ids)
        b += id.toBytes();
    return b;
}

} // namespace

Status OpAppender::load() {
    auto q = runSql(m_store.db(), QStringLiteral("SELECT device, epoch, dseq, last_hash, hlc FROM device_state"));
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::Damaged, QStringLiteral("device_state"), {}};
    m_at = {Id::fromBytes(q->value(0).toByteArray()), q->value(1).toLongLong(), q->value(2).toLongLong()};
    m_last = q->value(3).toByteArray();
    m_hlc = q->value(4).toLongLong();
    if (!m_insert.prepare(QStringLiteral("INSERT INTO oplog (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(opColumns)))
        return sqlFailure(m_insert);
    return {};
}

Status OpAppender::append(Op &op) {
    op.device = m_at.device;
    op.epoch = m_at.epoch;
    op.dseq = ++m_at.dseq;
    op.prevHash = m_last;
    op.hlc = m_hlc = nextHlc(m_hlc, m_store.clock().nowMs());
    m_last = op.hash();
    return bindAndRun(m_insert, {op.id.toBytes(), op.device.toBytes(), op.epoch, op.dseq, op.prevHash, op.txn.toBytes(),
                                 op.schema, op.hlc, op.type, op.record.toBytes(), op.field, op.value,
                                 joined(op.parents), m_last});
}

Status OpAppender::store() {
    auto q = runSql(m_store.db(), QStringLiteral("UPDATE device_state SET dseq=?, last_hash=?, hlc=?"), {m_at.dseq, m_last, m_hlc});
    return q ? Status() : Status(q.error());
}

Op opFromRow(const QSqlQuery &row, QByteArray *hash) {
    Op op;
    op.id = Id::fromBytes(row.value(0).toByteArray());
    op.device = Id::fromBytes(row.value(1).toByteArray());
    op.epoch = row.value(2).toLongLong();
    op.dseq = row.value(3).toLongLong();
    op.prevHash = row.value(4).toByteArray();
    op.txn = Id::fromBytes(row.value(5).toByteArray());
    op.schema = row.value(6).toInt();
    op.hlc = row.value(7).toLongLong();
    op.type = row.value(8).toString();
    op.record = Id::fromBytes(row.value(9).toByteArray());
    op.field = row.value(10).toString();
    op.value = row.value(11).toByteArray();
    const QByteArray parents = row.value(12).toByteArray();
    for (qsizetype at = 0; at + 16 <= parents.size(); at += 16)
        op.parents.append(Id::fromBytes(parents.mid(at, 16)));
    if (hash != nullptr)
        *hash = row.value(13).toByteArray();
    return op;
}

Result<QList<Op>> opsOf(Store &store, const Id &record) {
    auto q = runSql(store.db(), QStringLiteral("SELECT %1 FROM oplog WHERE record=? ORDER BY seq").arg(opColumns), {bind(record)});
    if (!q)
        return q.error();
    QList<Op> out;
    while (q->next())
        out.append(opFromRow(*q));
    return out;
}

Result<QVariant> valueIn(Store &store, const Op &op, const RecordType &type, int field) {
    auto key = store.villageKey();
    if (!key)
        return key.error();
    const OpValues values(**key);
    if (op.field != wholeRecord)
        return values.readOne(op.id, type.field(field), op.value);
    Record r(type);
    if (auto s = values.readWhole(op.id, op.value, r); !s)
        return s.error();
    return r.at(field);
}

Result<std::optional<Record>> materialise(Store &store, const RecordType &type, const QList<Op> &ops) {
    auto key = store.villageKey();
    if (!key)
        return key.error();
    const OpValues values(**key);
    QHash<QString, QSet<Id>> superseded;
    for (const Op &op : ops)
        for (const Id &p : op.parents)
            superseded[op.field].insert(p);
    std::optional<Record> out;
    for (const Op &op : ops) {
        if (op.field != wholeRecord)
            continue;
        out.emplace(type, op.record);
        if (auto s = values.readWhole(op.id, op.value, *out); !s)
            return s.error();
    }
    if (!out)
        return out;
    // Among several heads the latest by the hybrid clock is shown; a person decides (sync/protocol.md, B).
    QHash<QString, const Op *> winner;
    for (const Op &op : ops) {
        if (op.field == wholeRecord || superseded.value(op.field).contains(op.id))
            continue;
        const Op *&w = winner[op.field];
        if (w == nullptr || std::pair(op.hlc, op.id) > std::pair(w->hlc, w->id))
            w = &op;
    }
    for (auto it = winner.cbegin(); it != winner.cend(); ++it) {
        if (it.key() == existence) {
            if (!readExists((*it)->value))
                return std::optional<Record>();
            continue;
        }
        const int i = type.indexOf(it.key());
        if (i < 0)
            continue;
        auto v = values.readOne((*it)->id, type.field(i), (*it)->value);
        if (!v)
            return v.error();
        out->setAt(i, *v);
    }
    return out;
}

} // namespace vl
