// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OpLog.h"

#include "sqlcipher/Sql.h"

#include <algorithm>

namespace vl {

namespace {

QByteArray joined(const QList<Id> &ids) {
    QByteArray b("");
    for (const Id &id : ids)
        b += id.toBytes();
    return b;
}

} // namespace

Status prepareInsertOp(QSqlQuery &query) {
    if (!query.prepare(QStringLiteral("INSERT INTO oplog (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(opColumns)))
        return sqlFailure(query);
    return {};
}

Status insertOp(QSqlQuery &query, const HashedOp &h) {
    const Op &op = h.op;
    return bindAndRun(query, {op.id.toBytes(), op.device.toBytes(), op.epoch, op.dseq, op.prevHash, op.txn.toBytes(),
                              op.schema, op.hlc, op.type, op.record.toBytes(), op.field, op.value,
                              joined(op.parents), h.hash});
}

Status OpAppender::load() {
    auto q = runSql(m_store.db(), QStringLiteral("SELECT device, epoch, dseq, last_hash, hlc FROM device_state"));
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::Damaged, QStringLiteral("device_state"), {}};
    m_at = {Id::fromBytes(q->value(0).toByteArray()), q->value(1).toLongLong(), q->value(2).toLongLong()};
    m_last = q->value(3).toByteArray();
    m_hlc = q->value(4).toLongLong();
    return prepareInsertOp(m_insert);
}

Status OpAppender::append(Op &op) {
    op.device = m_at.device;
    op.epoch = m_at.epoch;
    op.dseq = ++m_at.dseq;
    op.prevHash = m_last;
    m_hlc = nextHlc(m_hlc, m_store.clock().nowMs());
    op.hlc = std::max(m_hlc, op.hlc);
    m_last = op.hash();
    return insertOp(m_insert, {op, m_last});
}

Status OpAppender::store() {
    auto q = runSql(m_store.db(), QStringLiteral("UPDATE device_state SET dseq=?, last_hash=?, hlc=?"), {m_at.dseq, m_last, m_hlc});
    return q ? Status() : Status(q.error());
}

Status beginEpoch(Store &store, qint64 epoch) {
    auto device = sqlValue(store.db(), QStringLiteral("SELECT device FROM device_state"));
    if (!device)
        return device.error();
    const qint64 fresh = qMax(epoch + 1, store.clock().nowMs());
    if (auto q = runSql(store.db(), QStringLiteral("UPDATE device_state SET epoch=?, dseq=0, last_hash=?"), {fresh, QByteArray(32, '\0')}); !q)
        return q.error();
    Witness{Id::fromBytes(device->toByteArray()), fresh, 0}.write(store.files().witness);
    return {};
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

Result<QList<Op>> opsOf(Store &store, const RecordType &type, const Id &record) {
    auto q = runSql(store.db(), QStringLiteral("SELECT %1 FROM oplog WHERE record=? AND type=? AND op_id NOT IN (SELECT op_id FROM quarantine) ORDER BY seq").arg(opColumns), {bind(record), type.key()});
    if (!q)
        return q.error();
    QList<Op> out;
    while (q->next())
        out.append(opFromRow(*q));
    return out;
}

Result<QVariant> valueIn(Store &store, const Op &op, const RecordType &type, int field) {
    auto reader = store.opValues();
    if (!reader)
        return reader.error();
    const OpValues &values = **reader;
    if (op.field != wholeRecord)
        return values.readOne(op.id, type.field(field), op.value);
    Record r(type);
    if (auto s = values.readWhole(op.id, op.value, r); !s)
        return s.error();
    return r.at(field);
}

Result<std::optional<Record>> materialise(Store &store, const RecordType &type, const QList<Op> &ops) {
    const RecordState state = stateOf(ops);
    if (!state.exists)
        return std::optional<Record>();
    return recordIn(store, type, state);
}

Result<std::optional<Record>> recordIn(Store &store, const RecordType &type, const RecordState &state) {
    auto reader = store.opValues();
    if (!reader)
        return reader.error();
    const OpValues &values = **reader;
    std::optional<Record> out;
    if (state.made == nullptr)
        return out;
    out.emplace(type, state.made->record);
    if (auto s = values.readWhole(state.made->id, state.made->value, *out); !s)
        return s.error();
    for (auto it = state.fields.cbegin(); it != state.fields.cend(); ++it) {
        const int i = type.indexOf(it.key());
        if (i < 0)
            continue;
        auto v = values.readOne(it->shown().id, type.field(i), it->shown().value);
        if (!v)
            return v.error();
        out->setAt(i, *v);
    }
    return out;
}

} // namespace vl
