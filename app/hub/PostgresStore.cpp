// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/PostgresStore.h"

#include "hub/DigestFold.h"

#include <QFile>

namespace vl {

namespace {

constexpr qint64 schemaLock = 0x766c6875; // advisory: two hubs starting at once

// Columns of a list of structs, for unnest().
template <class T, class F>
auto column(const QList<T> &list, F f) {
    QList<std::decay_t<decltype(f(list.first()))>> out;
    out.reserve(list.size());
    for (const T &x : list)
        out.append(f(x));
    return out;
}

// Reads every row of a result through `read(rows, i)`; passes a failure on.
template <class T, class Read>
Result<QList<T>> collect(const Result<PgRows> &rows, Read read) {
    if (!rows)
        return rows.error();
    QList<T> out;
    for (int i = 0; i < rows->size(); ++i)
        out.append(read(*rows, i));
    return out;
}

Result<QList<HashedOp>> hashedOps(const Result<PgRows> &rows) {
    if (!rows)
        return rows.error();
    QList<HashedOp> out;
    for (int i = 0; i < rows->size(); ++i) {
        auto op = Op::decoded(rows->bytes(i, 0));
        if (!op)
            return op.error();
        out.append({*op, rows->bytes(i, 1)});
    }
    return out;
}

} // namespace

Result<std::unique_ptr<PostgresStore>> PostgresStore::open(const QString &url) {
    auto c = PgConnection::open(url);
    if (!c)
        return c.error();
    std::unique_ptr<PostgresStore> store(new PostgresStore(std::move(*c)));
    if (auto s = store->m_c->script("BEGIN"); !s)
        return s.error();
    auto done = [&]() -> Status {
        if (auto s = store->exec("SELECT pg_advisory_xact_lock($1)", PgValues().add(schemaLock)); !s)
            return s;
        // Each step is known by a table that it makes.
        for (const auto &[marker, file] : {std::pair("village", "postgres-0001.sql"), std::pair("blob", "postgres-0002.sql")}) {
            auto there = store->m_c->run("SELECT to_regclass($1) IS NOT NULL", PgValues().add(QString::fromLatin1(marker)));
            if (!there)
                return there.error();
            if (there->flag(0, 0))
                continue;
            QFile f(QStringLiteral(":/hub/migrations/") + QLatin1String(file));
            if (!f.open(QIODevice::ReadOnly))
                return Error{ErrorCode::Internal, QStringLiteral("migration.missing"), {}};
            if (auto s = store->m_c->script(f.readAll()); !s)
                return s;
        }
        return store->m_c->script("COMMIT");
    }();
    if (!done) {
        store->rollback();
        return done.error();
    }
    return store;
}

Status PostgresStore::exec(const char *sql, const PgValues &values) {
    auto r = m_c->run(sql, values);
    return r ? Status() : Status(r.error());
}

Status PostgresStore::begin(Village village) {
    if (auto s = m_c->script("BEGIN"); !s)
        return s;
    auto locked = exec("SELECT 1 FROM village WHERE village=$1 FOR UPDATE", PgValues().add(village));
    if (!locked)
        rollback();
    return locked;
}

Status PostgresStore::commit() {
    auto r = m_c->run("COMMIT");
    if (!r)
        return r.error();
    // A failed transaction answers COMMIT with ROLLBACK, and no error.
    return qstrcmp(r->tag(), "COMMIT") == 0 ? Status() : Status(Error{ErrorCode::Io, QStringLiteral("postgresql.rolledBack"), {}});
}

void PostgresStore::rollback() {
    if (auto s = m_c->script("ROLLBACK"); !s)
        return; // the connection is gone, and the transaction with it
}

Status PostgresStore::addVillage(Village village, const QString &name) {
    return exec("INSERT INTO village VALUES ($1,$2,0,$3) ON CONFLICT (village) DO UPDATE SET name=excluded.name", PgValues().add(village).add(name).add(QByteArray(32, '\0')));
}

Result<QList<VillageRow>> PostgresStore::villages() {
    return collect<VillageRow>(m_c->run("SELECT village, name, vseq, chain FROM village ORDER BY village"), [](const PgRows &r, int i) { return VillageRow{r.integer(i, 0), r.text(i, 1), {r.integer(i, 2), r.bytes(i, 3)}}; });
}

Result<std::optional<VillageRow>> PostgresStore::village(Village village) {
    auto r = m_c->run("SELECT name, vseq, chain FROM village WHERE village=$1", PgValues().add(village));
    if (!r)
        return r.error();
    return r->isEmpty() ? std::optional<VillageRow>() : VillageRow{village, r->text(0, 0), {r->integer(0, 1), r->bytes(0, 2)}};
}

Result<QHash<Id, QByteArray>> PostgresStore::storedHashes(Village village, const QList<Id> &ops) {
    auto r = m_c->run("SELECT l.op_id, l.hash FROM unnest($2::bytea[]) AS x(id) CROSS JOIN LATERAL (SELECT op_id, hash FROM log WHERE village=$1 AND op_id=x.id OFFSET 0) l",
                      PgValues().add(village).add(column(ops, [](const Id &id) { return id.toBytes(); })));
    if (!r)
        return r.error();
    QHash<Id, QByteArray> out;
    for (int i = 0; i < r->size(); ++i)
        out.insert(r->id(i, 0), r->bytes(i, 1));
    return out;
}

Result<QSet<QByteArray>> PostgresStore::hashesAt(Village village, const QList<ChainEnd> &places) {
    auto r = m_c->run("SELECT l.hash FROM unnest($2::bytea[], $3::bigint[], $4::bigint[]) AS x(device, epoch, dseq) CROSS JOIN LATERAL "
                      "(SELECT hash FROM log WHERE village=$1 AND device=x.device AND epoch=x.epoch AND dseq=x.dseq OFFSET 0) l",
                      PgValues().add(village).add(column(places, [](const ChainEnd &e) { return e.device.toBytes(); })).add(column(places, [](const ChainEnd &e) { return e.epoch; })).add(column(places, [](const ChainEnd &e) { return e.dseq; })));
    if (!r)
        return r.error();
    QSet<QByteArray> out;
    for (int i = 0; i < r->size(); ++i)
        out.insert(r->bytes(i, 0));
    return out;
}

Status PostgresStore::append(Village village, const QList<LogRow> &rows) {
    if (rows.isEmpty())
        return {};
    PgValues v;
    v.add(village);
    v.add(column(rows, [](const LogRow &r) { return r.vseq; }));
    v.add(column(rows, [](const LogRow &r) { return r.op.op.id.toBytes(); }));
    v.add(column(rows, [](const LogRow &r) { return r.op.op.device.toBytes(); }));
    v.add(column(rows, [](const LogRow &r) { return r.op.op.epoch; }));
    v.add(column(rows, [](const LogRow &r) { return r.op.op.dseq; }));
    v.add(column(rows, [](const LogRow &r) { return r.op.hash; }));
    v.add(QStringList(column(rows, [](const LogRow &r) { return r.op.op.type; })));
    v.add(column(rows, [](const LogRow &r) { return r.op.op.record.toBytes(); }));
    v.add(QStringList(column(rows, [](const LogRow &r) { return r.fault.isEmpty() ? QString() : r.fault; })));
    v.add(column(rows, [](const LogRow &r) { return r.body; }));
    v.add(column(rows, [](const LogRow &r) { return r.chain; }));
    if (auto s = exec("INSERT INTO log SELECT $1, * FROM unnest($2::bigint[],$3::bytea[],$4::bytea[],$5::bigint[],$6::bigint[],$7::bytea[],$8::text[],$9::bytea[],$10::text[],$11::bytea[],$12::bytea[])", v); !s)
        return s;
    return exec("UPDATE village SET vseq=$2, chain=$3 WHERE village=$1", PgValues().add(village).add(rows.last().vseq).add(rows.last().chain));
}

Result<QByteArray> PostgresStore::chainAt(Village village, qint64 vseq) {
    if (vseq == 0)
        return QByteArray(32, '\0');
    auto r = m_c->run("SELECT chain FROM log WHERE village=$1 AND vseq=$2", PgValues().add(village).add(vseq));
    if (!r)
        return r.error();
    return r->isEmpty() ? QByteArray() : r->bytes(0, 0);
}

Result<QList<LogRow>> PostgresStore::page(Village village, qint64 after, qint64 limit) {
    auto r = m_c->run("SELECT vseq, device, epoch, dseq, hash, body, chain, coalesce(fault,'') FROM log WHERE village=$1 AND vseq>$2 ORDER BY vseq LIMIT $3", PgValues().add(village).add(after).add(limit));
    return collect<LogRow>(r, [](const PgRows &rows, int i) {
        LogRow row;
        row.vseq = rows.integer(i, 0);
        row.op.op.device = rows.id(i, 1);
        row.op.op.epoch = rows.integer(i, 2);
        row.op.op.dseq = rows.integer(i, 3);
        row.op.hash = rows.bytes(i, 4);
        row.body = rows.bytes(i, 5);
        row.chain = rows.bytes(i, 6);
        row.fault = rows.text(i, 7);
        return row;
    });
}

Result<QHash<Id, qint64>> PostgresStore::opCounts(Village village, const QList<Id> &records) {
    auto r = m_c->run("SELECT x.id, l.n FROM unnest($2::bytea[]) AS x(id) CROSS JOIN LATERAL (SELECT count(*) AS n FROM log WHERE village=$1 AND record=x.id OFFSET 0) l",
                      PgValues().add(village).add(column(records, [](const Id &id) { return id.toBytes(); })));
    if (!r)
        return r.error();
    QHash<Id, qint64> out;
    for (int i = 0; i < r->size(); ++i)
        out.insert(r->id(i, 0), r->integer(i, 1));
    return out;
}

Result<QList<Op>> PostgresStore::opsOf(Village village, const QList<Id> &records) {
    auto r = m_c->run("SELECT l.body FROM unnest($2::bytea[]) AS x(id) CROSS JOIN LATERAL (SELECT body FROM log WHERE village=$1 AND record=x.id AND fault IS NULL OFFSET 0) l",
                      PgValues().add(village).add(column(records, [](const Id &id) { return id.toBytes(); })));
    if (!r)
        return r.error();
    QList<Op> out;
    for (int i = 0; i < r->size(); ++i) {
        auto op = Op::decoded(r->bytes(i, 0));
        if (!op)
            return op.error();
        out.append(*op);
    }
    return out;
}

Status PostgresStore::park(Village village, const QList<HashedOp> &ops, qint64 nowMs) {
    if (ops.isEmpty())
        return {};
    PgValues v;
    v.add(village).add(nowMs);
    v.add(column(ops, [](const HashedOp &o) { return o.op.device.toBytes(); }));
    v.add(column(ops, [](const HashedOp &o) { return o.op.epoch; }));
    v.add(column(ops, [](const HashedOp &o) { return o.op.dseq; }));
    v.add(column(ops, [](const HashedOp &o) { return o.op.id.toBytes(); }));
    v.add(column(ops, [](const HashedOp &o) { return o.hash; }));
    v.add(column(ops, [](const HashedOp &o) { return o.op.encoded(); }));
    return exec("INSERT INTO park SELECT $1, d, e, n, i, h, $2, b FROM unnest($3::bytea[],$4::bigint[],$5::bigint[],$6::bytea[],$7::bytea[],$8::bytea[]) AS x(d,e,n,i,h,b) ON CONFLICT DO NOTHING", v);
}

Status PostgresStore::unpark(Village village, const QList<HashedOp> &ops) {
    if (ops.isEmpty())
        return {};
    return exec("DELETE FROM park WHERE village=$1 AND op_id = ANY($2::bytea[])", PgValues().add(village).add(column(ops, [](const HashedOp &o) { return o.op.id.toBytes(); })));
}

Result<QList<HashedOp>> PostgresStore::parked(Village village, const Id &device, qint64 epoch) {
    return hashedOps(m_c->run("SELECT body, hash FROM park WHERE village=$1 AND device=$2 AND epoch=$3 ORDER BY dseq", PgValues().add(village).add(device).add(epoch)));
}

Result<qint64> PostgresStore::parkedCount(Village village) {
    auto r = m_c->run("SELECT count(*) FROM park WHERE village=$1", PgValues().add(village));
    if (!r)
        return r.error();
    return r->integer(0, 0);
}

Result<ChainEnd> PostgresStore::parkedEnd(Village village, const Id &device, qint64 epoch) {
    auto r = m_c->run("SELECT dseq, hash FROM park WHERE village=$1 AND device=$2 AND epoch=$3 ORDER BY dseq DESC LIMIT 1", PgValues().add(village).add(device).add(epoch));
    if (!r)
        return r.error();
    return r->isEmpty() ? ChainEnd{{}, epoch, 0} : ChainEnd{device, epoch, r->integer(0, 0), r->bytes(0, 1)};
}

Status PostgresStore::putStamps(Village village, const QList<Stamp> &stamps, bool waiting, qint64 nowMs) {
    for (const Stamp &s : stamps)
        if (auto r = exec("INSERT INTO stamp VALUES ($1,$2,$3,$4,$5,$6,$7,$8) ON CONFLICT (village, device, epoch, dseq, hash) DO UPDATE SET waiting=excluded.waiting",
                          PgValues().add(village).add(s.device).add(s.epoch).add(s.dseq).add(s.hash).add(s.signature).add(waiting).add(nowMs));
            !r)
            return r;
    return {};
}

Result<QList<Stamp>> PostgresStore::stampRows(const char *sql, const PgValues &values) {
    return collect<Stamp>(m_c->run(sql, values), [](const PgRows &r, int i) { return Stamp{r.id(i, 0), r.integer(i, 1), r.integer(i, 2), r.bytes(i, 3), r.bytes(i, 4)}; });
}

Result<QList<Stamp>> PostgresStore::waitingStamps(Village village, const Id &device, qint64 epoch) {
    return stampRows("SELECT device, epoch, dseq, hash, signature FROM stamp WHERE village=$1 AND device=$2 AND epoch=$3 AND waiting", PgValues().add(village).add(device).add(epoch));
}

Result<QList<Stamp>> PostgresStore::overdueStamps(Village village, qint64 beforeMs) {
    return stampRows("SELECT device, epoch, dseq, hash, signature FROM stamp WHERE village=$1 AND waiting AND since<$2", PgValues().add(village).add(beforeMs));
}

Result<QList<Stamp>> PostgresStore::stamps(Village village, const Id &device, qint64 epoch, qint64 from, qint64 to) {
    return stampRows("SELECT device, epoch, dseq, hash, signature FROM stamp WHERE village=$1 AND device=$2 AND epoch=$3 AND dseq BETWEEN $4 AND $5 AND NOT waiting", PgValues().add(village).add(device).add(epoch).add(from).add(to));
}

Result<QList<StoredEnd>> PostgresStore::chainEnds(Village village) {
    return collect<StoredEnd>(m_c->run("SELECT device, epoch, dseq, hash, forked FROM chain_end WHERE village=$1", PgValues().add(village)), [](const PgRows &r, int i) { return StoredEnd{{r.id(i, 0), r.integer(i, 1), r.integer(i, 2), r.bytes(i, 3)}, r.flag(i, 4)}; });
}

Status PostgresStore::putChainEnds(Village village, const QList<StoredEnd> &ends) {
    for (const StoredEnd &e : ends)
        if (auto s = exec("INSERT INTO chain_end VALUES ($1,$2,$3,$4,$5,$6) ON CONFLICT (village, device, epoch) DO UPDATE SET dseq=excluded.dseq, hash=excluded.hash, forked=excluded.forked",
                          PgValues().add(village).add(e.end.device).add(e.end.epoch).add(e.end.dseq).add(e.end.hash).add(e.forked));
            !s)
            return s;
    return {};
}

Result<QList<ChainEnd>> PostgresStore::lostBefore(Village village) {
    return collect<ChainEnd>(m_c->run("SELECT device, epoch, dseq, hash FROM lost_before WHERE village=$1", PgValues().add(village)), [](const PgRows &r, int i) { return ChainEnd{r.id(i, 0), r.integer(i, 1), r.integer(i, 2), r.bytes(i, 3)}; });
}

Status PostgresStore::putLostBefore(Village village, const QList<ChainEnd> &ops, qint64 nowMs) {
    for (const ChainEnd &e : ops)
        if (auto s = exec("INSERT INTO lost_before VALUES ($1,$2,$3,$4,$5,$6) ON CONFLICT DO NOTHING", PgValues().add(village).add(e.hash).add(e.device).add(e.epoch).add(e.dseq).add(nowMs)); !s)
            return s;
    return {};
}

Status PostgresStore::putDigests(Village village, const QList<RecordDigest> &records) {
    auto present = digests(village);
    const QList<QByteArray> ids = column(records, [](const RecordDigest &r) { return r.record.toBytes(); });
    auto old = m_c->run("SELECT l.record, l.type, l.digest FROM unnest($2::bytea[]) AS x(id) CROSS JOIN LATERAL (SELECT record, type, digest FROM record WHERE village=$1 AND record=x.id OFFSET 0) l", PgValues().add(village).add(ids));
    if (!present || !old)
        return !present ? present.error() : old.error();
    QHash<QPair<Id, QString>, QByteArray> before;
    for (int i = 0; i < old->size(); ++i)
        before.insert({old->id(i, 0), old->text(i, 1)}, old->bytes(i, 2));
    QList<DigestChange> changes;
    QList<RecordDigest> put;
    QList<RecordDigest> gone;
    for (const RecordDigest &r : records) {
        changes.append({r.type, before.value({r.record, r.type}), r.digest});
        (r.digest.isEmpty() ? gone : put).append(r);
    }
    const auto lists = [&](const QList<RecordDigest> &l) {
        return PgValues().add(village).add(column(l, [](const RecordDigest &r) { return r.record.toBytes(); })).add(QStringList(column(l, [](const RecordDigest &r) { return r.type; })));
    };
    if (!put.isEmpty())
        if (auto s = exec("INSERT INTO record SELECT $1, * FROM unnest($2::bytea[],$3::text[],$4::bytea[]) ON CONFLICT (village, record, type) DO UPDATE SET digest=excluded.digest",
                          lists(put).add(column(put, [](const RecordDigest &r) { return r.digest; })));
            !s)
            return s;
    if (!gone.isEmpty())
        if (auto s = exec("DELETE FROM record r USING unnest($2::bytea[],$3::text[]) AS x(id, type) WHERE r.village=$1 AND r.record=x.id AND r.type=x.type", lists(gone)); !s)
            return s;
    for (const TypeDigest &d : foldDigests(*present, changes))
        if (auto s = exec("INSERT INTO digest VALUES ($1,$2,$3,$4) ON CONFLICT (village, type) DO UPDATE SET sum=excluded.sum, rows=excluded.rows", PgValues().add(village).add(d.type).add(d.sum).add(d.rows)); !s)
            return s;
    return {};
}

Result<QList<TypeDigest>> PostgresStore::digests(Village village) {
    return collect<TypeDigest>(m_c->run("SELECT type, sum, rows FROM digest WHERE village=$1 ORDER BY type", PgValues().add(village)), [](const PgRows &r, int i) { return TypeDigest{r.text(i, 0), r.bytes(i, 1), r.integer(i, 2)}; });
}

Result<QList<SignedStatement>> PostgresStore::statements(Village village) {
    return collect<SignedStatement>(m_c->run("SELECT body, signature FROM statement WHERE village=$1 ORDER BY n", PgValues().add(village)), [](const PgRows &r, int i) { return SignedStatement{r.bytes(i, 0), r.bytes(i, 1)}; });
}

Status PostgresStore::addStatement(Village village, const SignedStatement &s) {
    return exec("INSERT INTO statement SELECT $1, coalesce(max(n),0)+1, $2, $3 FROM statement WHERE village=$1", PgValues().add(village).add(s.body).add(s.signature));
}

Result<DeviceRow> PostgresStore::device(Village village, const Id &id) {
    auto r = m_c->run("SELECT counter, cursor, seen FROM device WHERE village=$1 AND device=$2", PgValues().add(village).add(id));
    if (!r)
        return r.error();
    return r->isEmpty() ? DeviceRow{id, 0, 0, 0} : DeviceRow{id, r->integer(0, 0), r->integer(0, 1), r->integer(0, 2)};
}

Status PostgresStore::putDevice(Village village, const DeviceRow &d) {
    return exec("INSERT INTO device VALUES ($1,$2,$3,$4,$5) ON CONFLICT (village, device) DO UPDATE SET counter=excluded.counter, cursor=excluded.cursor, seen=excluded.seen", PgValues().add(village).add(d.device).add(d.counter).add(d.cursor).add(d.seenMs));
}

Result<QList<KeyGrant>> PostgresStore::grants(Village village) {
    return collect<KeyGrant>(m_c->run("SELECT device, approver, sealed, signature FROM key_grant WHERE village=$1", PgValues().add(village)), [](const PgRows &r, int i) { return KeyGrant{r.id(i, 0), r.id(i, 1), r.bytes(i, 2), r.bytes(i, 3)}; });
}

Status PostgresStore::addGrant(Village village, const KeyGrant &g) {
    return exec("INSERT INTO key_grant VALUES ($1,$2,$3,$4,$5) ON CONFLICT DO NOTHING", PgValues().add(village).add(g.device).add(g.approver).add(g.sealed).add(g.signature));
}

Result<QList<CodeRow>> PostgresStore::codes(Village village) {
    return collect<CodeRow>(m_c->run("SELECT hash, expires, failures, used FROM code WHERE village=$1", PgValues().add(village)), [](const PgRows &r, int i) { return CodeRow{r.bytes(i, 0), r.integer(i, 1), static_cast<int>(r.integer(i, 2)), r.flag(i, 3)}; });
}

Status PostgresStore::putCode(Village village, const CodeRow &c) {
    return exec("INSERT INTO code VALUES ($1,$2,$3,$4,$5) ON CONFLICT (village, hash) DO UPDATE SET failures=excluded.failures, used=excluded.used", PgValues().add(village).add(c.hash).add(c.expiresMs).add(qint64(c.failures)).add(c.used));
}

Result<QList<RecordDigest>> PostgresStore::recordRows(const char *sql, const PgValues &values) {
    return collect<RecordDigest>(m_c->run(sql, values), [](const PgRows &r, int i) { return RecordDigest{r.id(i, 0), r.text(i, 1), r.bytes(i, 2)}; });
}

Result<QList<RecordDigest>> PostgresStore::recordsAfter(Village village, const Id &after, qint64 limit) {
    return recordRows("SELECT record, type, digest FROM record WHERE village=$1 AND record>$2 AND type NOT IN ('txn','audit') ORDER BY record LIMIT $3", PgValues().add(village).add(after).add(limit));
}

Result<QList<RecordDigest>> PostgresStore::recordDigests(Village village, const QString &type) {
    return recordRows("SELECT record, type, digest FROM record WHERE village=$1 AND type=$2", PgValues().add(village).add(type));
}

Result<QList<LogRow>> PostgresStore::laterOps(Village village) {
    auto r = m_c->run("SELECT vseq, hash, body, fault FROM log WHERE village=$1 AND fault IN ('schema','type')", PgValues().add(village));
    return collect<LogRow>(r, [](const PgRows &rows, int i) {
        LogRow row;
        row.vseq = rows.integer(i, 0);
        row.op.hash = rows.bytes(i, 1);
        row.body = rows.bytes(i, 2);
        row.fault = rows.text(i, 3);
        return row;
    });
}

Status PostgresStore::setOpFault(Village village, qint64 vseq, const QString &fault) {
    return exec("UPDATE log SET fault=nullif($3,'') WHERE village=$1 AND vseq=$2", PgValues().add(village).add(vseq).add(fault.isNull() ? QStringLiteral("") : fault));
}

Status PostgresStore::announceBlob(Village village, const QByteArray &hash, qint64 size) {
    return exec("INSERT INTO blob VALUES ($1,$2,$3,false) ON CONFLICT DO NOTHING", PgValues().add(village).add(hash).add(size));
}

Result<QList<BlobState>> PostgresStore::blobs(Village village, const QList<QByteArray> &hashes) {
    auto r = m_c->run("SELECT hash, size, whole FROM blob WHERE village=$1 AND hash = ANY($2::bytea[])", PgValues().add(village).add(hashes));
    if (!r)
        return r.error();
    QList<BlobState> out;
    for (int i = 0; i < r->size(); ++i) {
        BlobState s{r->bytes(i, 0), r->integer(i, 1), QBitArray(chunksOf(r->integer(i, 1)), r->flag(i, 2)), r->flag(i, 2)};
        if (!s.whole) {
            auto have = m_c->run("SELECT n FROM blob_chunk WHERE village=$1 AND hash=$2", PgValues().add(village).add(s.hash));
            if (!have)
                return have.error();
            for (int k = 0; k < have->size(); ++k)
                s.have.setBit(have->integer(k, 0));
        }
        out.append(s);
    }
    return out;
}

Result<QList<QByteArray>> PostgresStore::wholeBlobs(Village village) {
    return collect<QByteArray>(m_c->run("SELECT hash FROM blob WHERE village=$1 AND whole", PgValues().add(village)), [](const PgRows &r, int i) { return r.bytes(i, 0); });
}

Status PostgresStore::putChunks(Village village, const QByteArray &hash, const QList<BlobChunk> &chunks) {
    for (const BlobChunk &c : chunks)
        if (auto s = exec("INSERT INTO blob_chunk VALUES ($1,$2,$3,$4) ON CONFLICT DO NOTHING", PgValues().add(village).add(hash).add(c.number).add(c.bytes)); !s)
            return s;
    return {};
}

Result<QList<BlobChunk>> PostgresStore::chunks(Village village, const QByteArray &hash, qint64 from, qint64 most) {
    return collect<BlobChunk>(m_c->run("SELECT n, body FROM blob_chunk WHERE village=$1 AND hash=$2 AND n>=$3 ORDER BY n LIMIT $4", PgValues().add(village).add(hash).add(from).add(most)), [](const PgRows &r, int i) { return BlobChunk{r.integer(i, 0), r.bytes(i, 1)}; });
}

Status PostgresStore::setWhole(Village village, const QByteArray &hash) {
    return exec("UPDATE blob SET whole=true WHERE village=$1 AND hash=$2", PgValues().add(village).add(hash));
}

Status PostgresStore::dropChunks(Village village, const QByteArray &hash) {
    return exec("DELETE FROM blob_chunk WHERE village=$1 AND hash=$2", PgValues().add(village).add(hash));
}

Status PostgresStore::backup(const QString &) {
    return Error{ErrorCode::Unsupported, QStringLiteral("pg_dump"), {}};
}

} // namespace vl
