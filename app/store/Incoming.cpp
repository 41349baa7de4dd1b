// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Incoming.h"

#include "ops/OpFault.h"
#include "records/Types.h"
#include "store/Membership.h"
#include "store/Settle.h"

namespace vl {

namespace {

constexpr qint64 fewRemovals = 20; // below this it is nobody's village that goes
constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

} // namespace

Incoming::Incoming(Store &store) : m_store(store), m_insert(store.db()), m_sql(store.db()) {}
Incoming::~Incoming() = default;

Status Incoming::begin() {
    if (m_store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    m_transaction = std::make_unique<Transaction>(m_store.db());
    if (auto s = m_transaction->begun(); !s)
        return s;
    if (auto s = prepareInsertOp(m_insert); !s)
        return s;
    auto lost = runSql(m_store.db(), QStringLiteral("SELECT hash FROM lost_before"));
    if (!lost)
        return lost.error();
    while (lost->next())
        m_givenUp.insert(lost->value(0).toByteArray());
    auto parked = sqlValue(m_store.db(), QStringLiteral("SELECT 1 FROM park LIMIT 1"));
    if (!parked)
        return parked.error();
    m_anyParked = parked->isValid();
    auto early = sqlValue(m_store.db(), QStringLiteral("SELECT 1 FROM early LIMIT 1"));
    if (!early)
        return early.error();
    m_anyEarly = early->isValid();
    auto hlc = sqlValue(m_store.db(), QStringLiteral("SELECT hlc FROM device_state"));
    if (!hlc)
        return hlc.error();
    m_hlc = hlc->toLongLong();
    auto village = m_store.meta(QStringLiteral("village_code"));
    auto roll = villageRoll(m_store);
    if (!village || !roll)
        return !village ? village.error() : roll.error();
    m_village = village->toString();
    m_roll = std::move(*roll);
    return {};
}

Status Incoming::addStatements(const QList<SignedStatement> &statements, const QByteArray &hubKey) {
    for (const SignedStatement &s : statements) {
        if (!m_roll.add(s, hubKey, m_village))
            continue;
        if (auto q = runSql(m_store.db(), QStringLiteral("INSERT OR IGNORE INTO statement VALUES (?,?)"), {s.body, s.signature}); !q)
            return q.error();
        const auto what = Statement::decoded(s.body);
        if (what && what->kind == Statement::Kind::Revoke)
            if (auto r = quarantineRevoked(what->device); !r)
                return r;
    }
    return {};
}

// What it wrote beyond its revocation may have come here before the revocation did.
Status Incoming::quarantineRevoked(const Id &device) {
    auto q = runSql(m_store.db(), QStringLiteral("SELECT %1 FROM oplog WHERE device=?").arg(opColumns), {bind(device)});
    if (!q)
        return q.error();
    while (q->next()) {
        const Op op = opFromRow(*q);
        if (m_roll.counts(op))
            continue;
        if (auto s = quarantine(op.id, QStringLiteral("revoked")); !s)
            return s;
        m_touched[op.type].insert(op.record);
    }
    return {};
}

Result<QByteArray> Incoming::storedHash(const Id &op) {
    auto q = m_sql.run(m_anyEarly ? "SELECT hash FROM oplog WHERE op_id=? AND op_id NOT IN (SELECT op_id FROM early)" : "SELECT hash FROM oplog WHERE op_id=?", {op.toBytes()});
    if (!q)
        return q.error();
    return (*q)->next() ? (*q)->value(0).toByteArray() : QByteArray();
}

Result<QList<Stamp>> Incoming::waitingStamps(const Id &device, qint64 epoch) {
    auto q = m_sql.run("SELECT device, epoch, dseq, hash, signature FROM stamp WHERE device=? AND epoch=? AND waiting=1", {device.toBytes(), epoch});
    if (!q)
        return q.error();
    QList<Stamp> out;
    while ((*q)->next())
        out.append({Id::fromBytes((*q)->value(0).toByteArray()), (*q)->value(1).toLongLong(), (*q)->value(2).toLongLong(), (*q)->value(3).toByteArray(), (*q)->value(4).toByteArray()});
    return out;
}

Result<QList<HashedOp>> Incoming::parked(const Id &device, qint64 epoch) {
    auto q = m_sql.run("SELECT body FROM park WHERE device=? AND epoch=? ORDER BY dseq", {device.toBytes(), epoch});
    if (!q)
        return q.error();
    QList<HashedOp> out;
    while ((*q)->next())
        if (auto op = Op::decoded((*q)->value(0).toByteArray()))
            out.append({*op, op->hash()});
    return out;
}

Result<QSet<QByteArray>> Incoming::hashesAt(const QList<ChainEnd> &places) {
    QSet<QByteArray> out;
    for (const ChainEnd &e : places) {
        auto q = m_sql.run(m_anyEarly ? "SELECT hash FROM oplog WHERE device=? AND epoch=? AND dseq=? AND op_id NOT IN (SELECT op_id FROM early)" : "SELECT hash FROM oplog WHERE device=? AND epoch=? AND dseq=?", {e.device.toBytes(), e.epoch, e.dseq});
        if (!q)
            return q.error();
        while ((*q)->next())
            out.insert((*q)->value(0).toByteArray());
    }
    return out;
}

Result<bool> Incoming::opens(const Stamp &s) {
    const Member *member = m_roll.find(s.device);
    const bool good = member != nullptr && s.verify(m_village, member->keys.sign);
    m_counts.refused += good ? 0 : 1;
    return good;
}

Status Incoming::take(const QList<HashedOp> &ops, const QList<Stamp> &stamps, const QList<ChainEnd> &lostBefore, bool fromHub) {
    for (const ChainEnd &e : lostBefore) {
        m_givenUp.insert(e.hash);
        if (auto q = runSql(m_store.db(), QStringLiteral("INSERT OR IGNORE INTO lost_before VALUES (?,?,?,?,?)"), {e.hash, bind(e.device), e.epoch, e.dseq, m_store.clock().nowMs()}); !q)
            return q.error();
    }
    ReleaseInput in;
    QHash<Id, QByteArray> seen;
    for (const HashedOp &o : ops) {
        if (seen.contains(o.op.id))
            continue;
        auto stored = storedHash(o.op.id);
        if (!stored)
            return stored.error();
        if (stored->isEmpty()) {
            seen.insert(o.op.id, o.hash);
            in.ops.append(o);
        } else if (*stored != o.hash) {
            ++m_counts.refused;
        }
    }
    if (auto s = gather(in, stamps, *this); !s)
        return s;
    in.givenUp = m_givenUp;
    const Released r = release(std::move(in));
    for (const HashedOp &o : r.ops)
        if (auto s = enter(o); !s)
            return s;
    m_counts.refused += r.foreign.size();
    return keepWaiting(r, fromHub);
}

Status Incoming::takeEarly(const QList<HashedOp> &ops) {
    m_snapshot = true;
    for (const HashedOp &o : ops) {
        auto there = m_sql.run("SELECT 1 FROM oplog WHERE op_id=?", {o.op.id.toBytes()});
        if (!there)
            return there.error();
        if ((*there)->next())
            continue;
        if (auto s = enter(o); !s)
            return s;
        if (auto q = m_sql.run("INSERT INTO early VALUES (?)", {o.op.id.toBytes()}); !q)
            return q.error();
    }
    return {};
}

// The op that proves an early one takes its place, behind its predecessor. One that turns out to be another op
// under the same id leaves the record it claimed to be of to be made anew.
Status Incoming::forgetEarly(const HashedOp &o, bool *same) {
    auto q = m_sql.run("DELETE FROM early WHERE op_id=? RETURNING 1", {o.op.id.toBytes()});
    if (!q)
        return q.error();
    if (!(*q)->next())
        return {};
    auto gone = m_sql.run("DELETE FROM oplog WHERE op_id=? RETURNING hash, record, type", {o.op.id.toBytes()});
    if (!gone)
        return gone.error();
    *same = (*gone)->next() && (*gone)->value(0).toByteArray() == o.hash;
    if (!*same)
        m_touched[(*gone)->value(2).toString()].insert(Id::fromBytes((*gone)->value(1).toByteArray()));
    auto noted = m_sql.run("DELETE FROM quarantine WHERE op_id=?", {o.op.id.toBytes()});
    return noted ? Status() : Status(noted.error());
}

Status Incoming::enter(const HashedOp &o) {
    bool early = false;
    if (m_anyEarly)
        if (auto s = forgetEarly(o, &early); !s)
            return s;
    auto before = m_made.contains(o.op.record) ? Result<QSqlQuery *>(nullptr) : m_sql.run("SELECT 1 FROM oplog WHERE record=? LIMIT 1", {o.op.record.toBytes()});
    if (!before)
        return before.error();
    const bool first = *before != nullptr && !(*before)->next();
    if (auto s = insertOp(m_insert, o); !s)
        return s;
    m_counts.taken += early ? 0 : 1;
    QString fault = opFault(o.op);
    if (!m_roll.counts(o.op))
        fault = QStringLiteral("revoked");
    if (!fault.isEmpty())
        if (auto s = quarantine(o.op.id, fault); !s)
            return s;
    if (!early)
        m_touched[o.op.type].insert(o.op.record);
    if (first && fault.isEmpty() && o.op.field == wholeRecord)
        m_made[o.op.record] = {o.op};
    else if (auto it = m_made.find(o.op.record); it != m_made.end() && fault.isEmpty() && it->first().type == o.op.type)
        it->append(o.op);
    else
        m_made.remove(o.op.record); // something out of the ordinary: read it back
    if (fault.isEmpty() && o.op.field == existence && !readExists(o.op.value))
        if (auto s = noteRows(o.op.type); !s)
            return s;
    // A clock ten years ahead must not drag ours along: hlc orders the display and nothing else.
    if (hlcMs(o.op.hlc) <= m_store.clock().nowMs() + dayMs)
        m_hlc = std::max(m_hlc, o.op.hlc);
    if (!m_anyParked)
        return {};
    auto q = m_sql.run("DELETE FROM park WHERE op_id=? RETURNING from_hub", {o.op.id.toBytes()});
    if (!q)
        return q.error();
    if ((*q)->next() && (*q)->value(0).toInt() == 1)
        m_releasedFromHub.append(o.op.id);
    return {};
}

Status Incoming::keepWaiting(const Released &r, bool fromHub) {
    const QSqlDatabase &db = m_store.db();
    for (const HashedOp &o : r.park) {
        auto q = runSql(db, QStringLiteral("INSERT INTO park VALUES (?,?,?,?,?,?,?) ON CONFLICT (op_id) DO UPDATE SET from_hub=max(from_hub, excluded.from_hub)"),
                        {bind(o.op.id), bind(o.op.device), o.op.epoch, o.op.dseq, o.op.encoded(), m_store.clock().nowMs(), fromHub ? 1 : 0});
        if (!q)
            return q.error();
        ++m_counts.parked;
        m_anyParked = true;
    }
    const auto note = [&](const QList<Stamp> &stamps, int waiting) -> Status {
        for (const Stamp &s : stamps)
            if (auto q = runSql(db, QStringLiteral("INSERT OR REPLACE INTO stamp VALUES (?,?,?,?,?,?)"), {bind(s.device), s.epoch, s.dseq, s.hash, s.signature, waiting}); !q)
                return q.error();
        return {};
    };
    if (auto s = note(r.used, 0); !s)
        return s;
    return note(r.waiting, 1);
}

Status Incoming::quarantine(const Id &op, const QString &reason) {
    ++m_counts.quarantined;
    auto q = runSql(m_store.db(), QStringLiteral("INSERT OR IGNORE INTO quarantine VALUES (?,?,?)"), {bind(op), reason, m_store.clock().nowMs()});
    return q ? Status() : Status(q.error());
}

Status Incoming::lookAgain() {
    auto q = runSql(m_store.db(), QStringLiteral("SELECT %1 FROM oplog WHERE op_id IN (SELECT op_id FROM quarantine WHERE reason IN ('schema','type'))").arg(opColumns));
    if (!q)
        return q.error();
    while (q->next()) {
        const Op op = opFromRow(*q);
        if (!opFault(op).isEmpty() || !m_roll.counts(op))
            continue;
        if (auto d = runSql(m_store.db(), QStringLiteral("DELETE FROM quarantine WHERE op_id=?"), {bind(op.id)}); !d)
            return d.error();
        m_touched[op.type].insert(op.record);
    }
    return {};
}

Status Incoming::noteRows(const QString &type) {
    if (m_rowsBefore.contains(type))
        return {};
    auto rows = sqlValue(m_store.db(), QStringLiteral("SELECT count(*) FROM %1").arg(type));
    if (!rows)
        return rows.error();
    m_rowsBefore.insert(type, rows->toLongLong());
    return {};
}

Status Incoming::refuseManyRemovals() {
    for (auto it = m_rowsBefore.cbegin(); it != m_rowsBefore.cend(); ++it) {
        auto rows = sqlValue(m_store.db(), QStringLiteral("SELECT count(*) FROM %1").arg(it.key()));
        if (!rows)
            return rows.error();
        const qint64 gone = *it - rows->toLongLong();
        if (gone > fewRemovals && gone * 5 > *it)
            return Error{ErrorCode::Changed, QStringLiteral("manyRemovals"), it.key()};
    }
    return {};
}

// While the history of a snapshot comes, a record is what the snapshot said: settled once, at the end, it does
// not come and go on its way through five years. What the snapshot leaves out is written at once.
Status Incoming::leaveForLater() {
    for (auto it = m_touched.begin(); it != m_touched.end(); ++it) {
        if (it.key() == types::txn().key() || it.key() == types::audit().key())
            continue;
        for (const Id &id : std::as_const(*it)) {
            m_made.remove(id);
            if (auto q = m_sql.run("INSERT OR IGNORE INTO unsettled VALUES (?,?)", {id.toBytes(), it.key()}); !q)
                return q.error();
        }
        it->clear();
    }
    return {};
}

Result<IncomingCounts> Incoming::commit(bool allowManyRemovals) {
    if (m_anyEarly && !m_snapshot)
        if (auto s = leaveForLater(); !s)
            return s.error();
    if (auto s = Settler(m_store).run(m_touched, m_made); !s)
        return s.error();
    if (!allowManyRemovals)
        if (auto s = refuseManyRemovals(); !s)
            return s.error();
    if (auto q = runSql(m_store.db(), QStringLiteral("UPDATE device_state SET hlc=?"), {m_hlc}); !q)
        return q.error();
    for (const QSet<Id> &records : std::as_const(m_touched))
        m_counts.touched += records;
    if (auto s = m_transaction->commit(); !s)
        return s.error();
    return m_counts;
}

} // namespace vl
