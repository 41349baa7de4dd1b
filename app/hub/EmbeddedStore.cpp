// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/EmbeddedStore.h"

#include "hub/DigestFold.h"
#include "sqlcipher/Migrations.h"
#include "sqlcipher/Sql.h"

#include <QFileInfo>

namespace vl {

namespace {

const QString steps = QStringLiteral(":/hub/migrations");

Id idAt(const QSqlQuery &q, int i) {
    return Id::fromBytes(q.value(i).toByteArray());
}

Stamp stampOf(const QSqlQuery &q) {
    return {idAt(q, 0), q.value(1).toLongLong(), q.value(2).toLongLong(), q.value(3).toByteArray(), q.value(4).toByteArray()};
}

RecordDigest digestOf(const QSqlQuery &q) {
    return {idAt(q, 0), q.value(1).toString(), q.value(2).toByteArray()};
}

// Reads every row of a result through `read`; passes a failure on.
template <class T, class Read>
Result<QList<T>> rows(Result<QSqlQuery *> q, Read read) {
    if (!q)
        return q.error();
    QList<T> out;
    while ((*q)->next())
        out.append(read(**q));
    return out;
}

Status only(const Result<QSqlQuery *> &q) {
    return q ? Status() : Status(q.error());
}

} // namespace

Result<std::unique_ptr<EmbeddedStore>> EmbeddedStore::open(const QString &path, const SecureBytes &key) {
    auto c = openLedger(path, key, QFileInfo::exists(path) ? SqlCipherDriver::Mode::ReadWrite : SqlCipherDriver::Mode::Create);
    if (!c)
        return c.error();
    auto version = schemaOf(c->db);
    if (!version)
        return version.error();
    if (*version > latestSchema(steps))
        return Error{ErrorCode::NewerBook, QStringLiteral("hub"), path};
    if (auto s = migrate(c->db, steps); !s)
        return s.error();
    return std::unique_ptr<EmbeddedStore>(new EmbeddedStore(std::move(*c)));
}

EmbeddedStore::~EmbeddedStore() {
    m_sql = PreparedSql({});
    const QString name = m_c.db.connectionName();
    m_c.db = {};
    QSqlDatabase::removeDatabase(name);
}

std::mutex EmbeddedStore::s_writer;

Status EmbeddedStore::begin(Village) {
    m_turn.lock();
    if (m_c.db.transaction()) // BEGIN IMMEDIATE: one writer
        return {};
    m_turn.unlock();
    return sqlFailure(m_c.db);
}

Status EmbeddedStore::commit() {
    if (!m_c.db.commit())
        return sqlFailure(m_c.db);
    m_turn.unlock();
    return {};
}

void EmbeddedStore::rollback() {
    m_c.db.rollback();
    m_turn.unlock();
}

Status EmbeddedStore::addVillage(Village village, const QString &name) {
    return only(run("INSERT INTO village VALUES (?,?,0,?) ON CONFLICT (village) DO UPDATE SET name=excluded.name", {village, name, QByteArray(32, '\0')}));
}

Result<QList<VillageRow>> EmbeddedStore::villages() {
    return rows<VillageRow>(run("SELECT village, name, vseq, chain FROM village ORDER BY village", {}), [](const QSqlQuery &q) {
        return VillageRow{q.value(0).toLongLong(), q.value(1).toString(), {q.value(2).toLongLong(), q.value(3).toByteArray()}};
    });
}

Result<std::optional<VillageRow>> EmbeddedStore::village(Village village) {
    auto q = run("SELECT name, vseq, chain FROM village WHERE village=?", {village});
    if (!q)
        return q.error();
    std::optional<VillageRow> out;
    if ((*q)->next())
        out = VillageRow{village, (*q)->value(0).toString(), {(*q)->value(1).toLongLong(), (*q)->value(2).toByteArray()}};
    return out;
}

Result<QHash<Id, QByteArray>> EmbeddedStore::storedHashes(Village village, const QList<Id> &ops) {
    QHash<Id, QByteArray> out;
    for (const Id &id : ops) {
        auto q = run("SELECT hash FROM log WHERE village=? AND op_id=?", {village, id.toBytes()});
        if (!q)
            return q.error();
        if ((*q)->next())
            out.insert(id, (*q)->value(0).toByteArray());
    }
    return out;
}

// INDEXED BY: without statistics the planner takes "village=?" of the primary key for good enough, and reads a
// village's whole log for each op.
Result<QSet<QByteArray>> EmbeddedStore::hashesAt(Village village, const QList<ChainEnd> &places) {
    QSet<QByteArray> out;
    for (const ChainEnd &e : places) {
        auto q = run("SELECT hash FROM log INDEXED BY log_chain WHERE village=? AND device=? AND epoch=? AND dseq=?", {village, e.device.toBytes(), e.epoch, e.dseq});
        if (!q)
            return q.error();
        while ((*q)->next())
            out.insert((*q)->value(0).toByteArray());
    }
    return out;
}

Status EmbeddedStore::append(Village village, const QList<LogRow> &list) {
    for (const LogRow &r : list) {
        const Op &op = r.op.op;
        if (auto q = run("INSERT INTO log VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                         {village, r.vseq, op.id.toBytes(), op.device.toBytes(), op.epoch, op.dseq, r.op.hash, op.type, op.record.toBytes(),
                          r.fault.isEmpty() ? QVariant() : QVariant(r.fault), r.body, r.chain});
            !q)
            return q.error();
    }
    return list.isEmpty() ? Status() : only(run("UPDATE village SET vseq=?, chain=? WHERE village=?", {list.last().vseq, list.last().chain, village}));
}

Result<QByteArray> EmbeddedStore::chainAt(Village village, qint64 vseq) {
    if (vseq == 0)
        return QByteArray(32, '\0');
    auto q = run("SELECT chain FROM log WHERE village=? AND vseq=?", {village, vseq});
    if (!q)
        return q.error();
    return (*q)->next() ? (*q)->value(0).toByteArray() : QByteArray();
}

Result<QList<LogRow>> EmbeddedStore::page(Village village, qint64 after, qint64 limit) {
    return rows<LogRow>(run("SELECT vseq, device, epoch, dseq, hash, body, chain, coalesce(fault,'') FROM log WHERE village=? AND vseq>? ORDER BY vseq LIMIT ?", {village, after, limit}), [](const QSqlQuery &q) {
        LogRow r;
        r.vseq = q.value(0).toLongLong();
        r.op.op.device = idAt(q, 1);
        r.op.op.epoch = q.value(2).toLongLong();
        r.op.op.dseq = q.value(3).toLongLong();
        r.op.hash = q.value(4).toByteArray();
        r.body = q.value(5).toByteArray();
        r.chain = q.value(6).toByteArray();
        r.fault = q.value(7).toString();
        return r;
    });
}

Result<QHash<Id, qint64>> EmbeddedStore::opCounts(Village village, const QList<Id> &records) {
    QHash<Id, qint64> out;
    for (const Id &id : records) {
        auto q = run("SELECT count(*) FROM log INDEXED BY log_record WHERE village=? AND record=?", {village, id.toBytes()});
        if (!q)
            return q.error();
        out.insert(id, (*q)->next() ? (*q)->value(0).toLongLong() : 0);
    }
    return out;
}

Result<QList<Op>> EmbeddedStore::opsOf(Village village, const QList<Id> &records) {
    QList<Op> out;
    for (const Id &id : records) {
        auto q = run("SELECT body FROM log INDEXED BY log_record WHERE village=? AND record=? AND fault IS NULL", {village, id.toBytes()});
        if (!q)
            return q.error();
        while ((*q)->next()) {
            auto op = Op::decoded((*q)->value(0).toByteArray());
            if (!op)
                return op.error();
            out.append(*op);
        }
    }
    return out;
}

Status EmbeddedStore::park(Village village, const QList<HashedOp> &ops, qint64 nowMs) {
    for (const HashedOp &o : ops)
        if (auto q = run("INSERT OR IGNORE INTO park VALUES (?,?,?,?,?,?,?,?)", {village, o.op.device.toBytes(), o.op.epoch, o.op.dseq, o.op.id.toBytes(), o.hash, nowMs, o.op.encoded()}); !q)
            return q.error();
    return {};
}

Status EmbeddedStore::unpark(Village village, const QList<HashedOp> &ops) {
    for (const HashedOp &o : ops)
        if (auto q = run("DELETE FROM park WHERE village=? AND op_id=?", {village, o.op.id.toBytes()}); !q)
            return q.error();
    return {};
}

Result<QList<HashedOp>> EmbeddedStore::parked(Village village, const Id &device, qint64 epoch) {
    auto q = run("SELECT body, hash FROM park WHERE village=? AND device=? AND epoch=? ORDER BY dseq", {village, device.toBytes(), epoch});
    if (!q)
        return q.error();
    QList<HashedOp> out;
    while ((*q)->next()) {
        auto op = Op::decoded((*q)->value(0).toByteArray());
        if (!op)
            return op.error();
        out.append({*op, (*q)->value(1).toByteArray()});
    }
    return out;
}

Result<qint64> EmbeddedStore::parkedCount(Village village) {
    auto q = run("SELECT count(*) FROM park WHERE village=?", {village});
    if (!q)
        return q.error();
    return (*q)->next() ? (*q)->value(0).toLongLong() : 0;
}

Result<ChainEnd> EmbeddedStore::parkedEnd(Village village, const Id &device, qint64 epoch) {
    auto q = run("SELECT dseq, hash FROM park WHERE village=? AND device=? AND epoch=? ORDER BY dseq DESC LIMIT 1", {village, device.toBytes(), epoch});
    if (!q)
        return q.error();
    ChainEnd e{{}, epoch, 0, QByteArray(32, '\0')};
    if ((*q)->next())
        e = {device, epoch, (*q)->value(0).toLongLong(), (*q)->value(1).toByteArray()};
    return e;
}

Status EmbeddedStore::putStamps(Village village, const QList<Stamp> &list, bool waiting, qint64 nowMs) {
    for (const Stamp &s : list)
        if (auto q = run("INSERT INTO stamp VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (village, device, epoch, dseq, hash) DO UPDATE SET waiting=excluded.waiting",
                         {village, s.device.toBytes(), s.epoch, s.dseq, s.hash, s.signature, waiting ? 1 : 0, nowMs});
            !q)
            return q.error();
    return {};
}

Result<QList<Stamp>> EmbeddedStore::waitingStamps(Village village, const Id &device, qint64 epoch) {
    return rows<Stamp>(run("SELECT device, epoch, dseq, hash, signature FROM stamp WHERE village=? AND device=? AND epoch=? AND waiting=1", {village, device.toBytes(), epoch}), stampOf);
}

Result<QList<Stamp>> EmbeddedStore::overdueStamps(Village village, qint64 beforeMs) {
    return rows<Stamp>(run("SELECT device, epoch, dseq, hash, signature FROM stamp WHERE village=? AND waiting=1 AND since<?", {village, beforeMs}), stampOf);
}

Result<QList<Stamp>> EmbeddedStore::stamps(Village village, const Id &device, qint64 epoch, qint64 from, qint64 to) {
    return rows<Stamp>(run("SELECT device, epoch, dseq, hash, signature FROM stamp WHERE village=? AND device=? AND epoch=? AND dseq BETWEEN ? AND ? AND waiting=0", {village, device.toBytes(), epoch, from, to}), stampOf);
}

Result<QList<StoredEnd>> EmbeddedStore::chainEnds(Village village) {
    return rows<StoredEnd>(run("SELECT device, epoch, dseq, hash, forked FROM chain_end WHERE village=?", {village}), [](const QSqlQuery &q) {
        return StoredEnd{{idAt(q, 0), q.value(1).toLongLong(), q.value(2).toLongLong(), q.value(3).toByteArray()}, q.value(4).toInt() == 1};
    });
}

Status EmbeddedStore::putChainEnds(Village village, const QList<StoredEnd> &ends) {
    for (const StoredEnd &e : ends)
        if (auto q = run("INSERT OR REPLACE INTO chain_end VALUES (?,?,?,?,?,?)", {village, e.end.device.toBytes(), e.end.epoch, e.end.dseq, e.end.hash, e.forked ? 1 : 0}); !q)
            return q.error();
    return {};
}

Result<QList<ChainEnd>> EmbeddedStore::lostBefore(Village village) {
    return rows<ChainEnd>(run("SELECT device, epoch, dseq, hash FROM lost_before WHERE village=?", {village}), [](const QSqlQuery &q) {
        return ChainEnd{idAt(q, 0), q.value(1).toLongLong(), q.value(2).toLongLong(), q.value(3).toByteArray()};
    });
}

Status EmbeddedStore::putLostBefore(Village village, const QList<ChainEnd> &ops, qint64 nowMs) {
    for (const ChainEnd &e : ops)
        if (auto q = run("INSERT OR IGNORE INTO lost_before VALUES (?,?,?,?,?,?)", {village, e.hash, e.device.toBytes(), e.epoch, e.dseq, nowMs}); !q)
            return q.error();
    return {};
}

Status EmbeddedStore::putDigests(Village village, const QList<RecordDigest> &records) {
    auto present = digests(village);
    if (!present)
        return present.error();
    QList<DigestChange> changes;
    for (const RecordDigest &r : records) {
        auto old = run("SELECT digest FROM record WHERE village=? AND record=? AND type=?", {village, r.record.toBytes(), r.type});
        if (!old)
            return old.error();
        changes.append({r.type, (*old)->next() ? (*old)->value(0).toByteArray() : QByteArray(), r.digest});
        auto q = r.digest.isEmpty() ? run("DELETE FROM record WHERE village=? AND record=? AND type=?", {village, r.record.toBytes(), r.type})
                                    : run("INSERT OR REPLACE INTO record VALUES (?,?,?,?)", {village, r.record.toBytes(), r.type, r.digest});
        if (!q)
            return q.error();
    }
    for (const TypeDigest &d : foldDigests(*present, changes))
        if (auto q = run("INSERT OR REPLACE INTO digest VALUES (?,?,?,?)", {village, d.type, d.sum, d.rows}); !q)
            return q.error();
    return {};
}

Result<QList<TypeDigest>> EmbeddedStore::digests(Village village) {
    return rows<TypeDigest>(run("SELECT type, sum, rows FROM digest WHERE village=? ORDER BY type", {village}), [](const QSqlQuery &q) {
        return TypeDigest{q.value(0).toString(), q.value(1).toByteArray(), q.value(2).toLongLong()};
    });
}

Result<QList<RecordDigest>> EmbeddedStore::recordsAfter(Village village, const Id &after, qint64 limit) {
    return rows<RecordDigest>(run("SELECT record, type, digest FROM record WHERE village=? AND record>? AND type NOT IN ('txn','audit') ORDER BY record LIMIT ?", {village, after.toBytes(), limit}), digestOf);
}

Result<QList<RecordDigest>> EmbeddedStore::recordDigests(Village village, const QString &type) {
    return rows<RecordDigest>(run("SELECT record, type, digest FROM record WHERE village=? AND type=?", {village, type}), digestOf);
}

Result<QList<LogRow>> EmbeddedStore::laterOps(Village village) {
    return rows<LogRow>(run("SELECT vseq, hash, body, fault FROM log WHERE village=? AND fault IN ('schema','type')", {village}), [](const QSqlQuery &q) {
        LogRow r;
        r.vseq = q.value(0).toLongLong();
        r.op.hash = q.value(1).toByteArray();
        r.body = q.value(2).toByteArray();
        r.fault = q.value(3).toString();
        return r;
    });
}

Status EmbeddedStore::setOpFault(Village village, qint64 vseq, const QString &fault) {
    return only(run("UPDATE log SET fault=? WHERE village=? AND vseq=?", {fault.isEmpty() ? QVariant() : QVariant(fault), village, vseq}));
}

Status EmbeddedStore::announceBlob(Village village, const QByteArray &hash, qint64 size) {
    return only(run("INSERT OR IGNORE INTO blob VALUES (?,?,?,0)", {village, hash, size}));
}

Result<QList<BlobState>> EmbeddedStore::blobs(Village village, const QList<QByteArray> &hashes) {
    QList<BlobState> out;
    for (const QByteArray &hash : hashes) {
        auto q = run("SELECT size, whole FROM blob WHERE village=? AND hash=?", {village, hash});
        if (!q)
            return q.error();
        if (!(*q)->next())
            continue;
        const bool whole = (*q)->value(1).toInt() == 1;
        BlobState s{hash, (*q)->value(0).toLongLong(), QBitArray(chunksOf((*q)->value(0).toLongLong()), whole), whole};
        auto have = whole ? Result<QSqlQuery *>(nullptr) : run("SELECT n FROM blob_chunk WHERE village=? AND hash=?", {village, hash});
        if (!have)
            return have.error();
        while (*have != nullptr && (*have)->next())
            s.have.setBit((*have)->value(0).toLongLong());
        out.append(s);
    }
    return out;
}

Result<QList<QByteArray>> EmbeddedStore::wholeBlobs(Village village) {
    return rows<QByteArray>(run("SELECT hash FROM blob WHERE village=? AND whole=1", {village}), [](const QSqlQuery &q) { return q.value(0).toByteArray(); });
}

Status EmbeddedStore::putChunks(Village village, const QByteArray &hash, const QList<BlobChunk> &list) {
    for (const BlobChunk &c : list)
        if (auto q = run("INSERT OR IGNORE INTO blob_chunk VALUES (?,?,?,?)", {village, hash, c.number, c.bytes}); !q)
            return q.error();
    return {};
}

Result<QList<BlobChunk>> EmbeddedStore::chunks(Village village, const QByteArray &hash, qint64 from, qint64 most) {
    return rows<BlobChunk>(run("SELECT n, body FROM blob_chunk WHERE village=? AND hash=? AND n>=? ORDER BY n LIMIT ?", {village, hash, from, most}), [](const QSqlQuery &q) {
        return BlobChunk{q.value(0).toLongLong(), q.value(1).toByteArray()};
    });
}

Status EmbeddedStore::setWhole(Village village, const QByteArray &hash) {
    return only(run("UPDATE blob SET whole=1 WHERE village=? AND hash=?", {village, hash}));
}

Status EmbeddedStore::dropChunks(Village village, const QByteArray &hash) {
    return only(run("DELETE FROM blob_chunk WHERE village=? AND hash=?", {village, hash}));
}

Result<QList<SignedStatement>> EmbeddedStore::statements(Village village) {
    return rows<SignedStatement>(run("SELECT body, signature FROM statement WHERE village=? ORDER BY n", {village}), [](const QSqlQuery &q) {
        return SignedStatement{q.value(0).toByteArray(), q.value(1).toByteArray()};
    });
}

Status EmbeddedStore::addStatement(Village village, const SignedStatement &s) {
    return only(run("INSERT INTO statement SELECT ?, coalesce(max(n),0)+1, ?, ? FROM statement WHERE village=?", {village, s.body, s.signature, village}));
}

Result<DeviceRow> EmbeddedStore::device(Village village, const Id &id) {
    auto q = run("SELECT counter, cursor, seen FROM device WHERE village=? AND device=?", {village, id.toBytes()});
    if (!q)
        return q.error();
    DeviceRow r{id, 0, 0, 0};
    if ((*q)->next())
        r = {id, (*q)->value(0).toLongLong(), (*q)->value(1).toLongLong(), (*q)->value(2).toLongLong()};
    return r;
}

Status EmbeddedStore::putDevice(Village village, const DeviceRow &r) {
    return only(run("INSERT OR REPLACE INTO device VALUES (?,?,?,?,?)", {village, r.device.toBytes(), r.counter, r.cursor, r.seenMs}));
}

Result<QList<KeyGrant>> EmbeddedStore::grants(Village village) {
    return rows<KeyGrant>(run("SELECT device, approver, sealed, signature FROM key_grant WHERE village=?", {village}), [](const QSqlQuery &q) {
        return KeyGrant{idAt(q, 0), idAt(q, 1), q.value(2).toByteArray(), q.value(3).toByteArray()};
    });
}

Status EmbeddedStore::addGrant(Village village, const KeyGrant &g) {
    return only(run("INSERT OR IGNORE INTO key_grant VALUES (?,?,?,?,?)", {village, g.device.toBytes(), g.approver.toBytes(), g.sealed, g.signature}));
}

Result<QList<CodeRow>> EmbeddedStore::codes(Village village) {
    return rows<CodeRow>(run("SELECT hash, expires, failures, used FROM code WHERE village=?", {village}), [](const QSqlQuery &q) {
        return CodeRow{q.value(0).toByteArray(), q.value(1).toLongLong(), q.value(2).toInt(), q.value(3).toInt() == 1};
    });
}

Status EmbeddedStore::putCode(Village village, const CodeRow &c) {
    return only(run("INSERT OR REPLACE INTO code VALUES (?,?,?,?,?)", {village, c.hash, c.expiresMs, c.failures, c.used ? 1 : 0}));
}

// Same key, same salt: VACUUM INTO keeps the encryption of the open file.
Status EmbeddedStore::backup(const QString &file) {
    if (QFileInfo::exists(file))
        return Error{ErrorCode::Invalid, QStringLiteral("file.exists"), file};
    return only(run("VACUUM INTO ?", {file}));
}

} // namespace vl
