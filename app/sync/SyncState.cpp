// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SyncState.h"

#include "crypto/Seal.h"
#include "sqlcipher/Sql.h"
#include "store/Membership.h"

#include <algorithm>

namespace vl {

Result<SyncState> SyncState::load(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT secret, hub, hub_sign, hub_box, address, fingerprint, counter, cursor, cursor_chain, receipt, receipt_chain, "
                                               "coalesce(verified_at,0), coalesce(verified_seq,0), verified_digest, snapshot FROM sync_state WHERE hub IS NOT NULL"));
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::NotFound, QStringLiteral("notEnrolled"), {}};
    auto keys = DeviceKeys::fromSecret(SecureBytes(q->value(0).toByteArray().constData(), static_cast<size_t>(q->value(0).toByteArray().size())));
    if (!keys)
        return keys.error();
    auto device = sqlValue(store.db(), QStringLiteral("SELECT device FROM device_state"));
    auto village = store.meta(QStringLiteral("village_code"));
    if (!device || !village)
        return !device ? device.error() : village.error();
    SyncState s;
    s.village = village->toString();
    s.keys = std::move(*keys);
    s.device = Id::fromBytes(device->toByteArray());
    s.hub = Id::fromBytes(q->value(1).toByteArray());
    s.hubKeys = {q->value(2).toByteArray(), q->value(3).toByteArray()};
    s.address = q->value(4).toString();
    s.fingerprint = q->value(5).toByteArray();
    s.counter = q->value(6).toLongLong();
    s.cursor = {q->value(7).toLongLong(), q->value(8).toByteArray()};
    s.receipt = {q->value(9).toLongLong(), q->value(10).toByteArray()};
    s.verifiedAtMs = q->value(11).toLongLong();
    s.verifiedSeq = q->value(12).toLongLong();
    s.verifiedDigest = q->value(13).toByteArray();
    if (!q->value(14).isNull()) {
        s.snapshotAfter = Id::fromBytes(q->value(14).toByteArray());
        s.snapshot = q->value(14).toByteArray().isEmpty() ? Snapshot::Done : Snapshot::Running;
    }
    QByteArray raw = q->value(0).toByteArray();
    q->clear(); // the row goes first, or wipe() would overwrite a copy
    wipe(raw);
    return s;
}

Status SyncState::save(Store &store) const {
    auto q = runSql(store.db(), QStringLiteral("UPDATE sync_state SET counter=?, cursor=?, cursor_chain=?, receipt=?, receipt_chain=?, verified_at=?, verified_seq=?, verified_digest=?, snapshot=?"),
                    {counter, cursor.vseq, cursor.chain, receipt.vseq, receipt.chain, verifiedAtMs, verifiedSeq, verifiedDigest,
                     snapshot == Snapshot::None ? QVariant() : QVariant(snapshot == Snapshot::Done ? QByteArray("") : snapshotAfter.toBytes())});
    return q ? Status() : Status(q.error());
}

void SyncState::forgetHistory(Acked &acked) {
    cursor = {};
    receipt = {};
    acked.clear();
}

Result<Acked> Acked::load(Store &store) {
    auto upTo = sqlValue(store.db(), QStringLiteral("SELECT sent_seq FROM sync_state"));
    auto q = runSql(store.db(), QStringLiteral("SELECT seq FROM acked"));
    if (!upTo || !q)
        return !upTo ? upTo.error() : q.error();
    Acked a;
    a.m_upTo = upTo->toLongLong();
    while (q->next())
        a.m_beyond.insert(q->value(0).toLongLong());
    return a;
}

void Acked::add(qint64 seq) {
    if (has(seq))
        return;
    m_beyond.insert(seq);
    m_fresh.append(seq);
}

Status Acked::addBranch(Store &store, const ChainRange &range) {
    auto q = runSql(store.db(), QStringLiteral("SELECT seq, hash, prev_hash FROM oplog WHERE device=? AND epoch=? AND dseq BETWEEN ? AND ? ORDER BY dseq DESC"),
                    {bind(range.device), range.epoch, range.first, range.last});
    if (!q)
        return q.error();
    QByteArray wanted = range.hash;
    while (q->next())
        if (q->value(1).toByteArray() == wanted) {
            add(q->value(0).toLongLong());
            wanted = q->value(2).toByteArray();
        }
    return {};
}

void Acked::clear() {
    m_upTo = 0;
    m_beyond.clear();
    m_fresh.clear();
    m_cleared = true;
}

Status Acked::save(Store &store) {
    const QSqlDatabase &db = store.db();
    if (m_cleared)
        for (const auto *forget : {"DELETE FROM acked", "UPDATE park SET from_hub=0"})
            if (auto q = runSql(db, QLatin1String(forget)); !q)
                return q.error();
    const qint64 before = m_upTo;
    for (bool more = true; more;) {
        more = false;
        while (m_beyond.remove(m_upTo + 1))
            ++m_upTo;
        if (m_beyond.isEmpty())
            break;
        // Places that early ops have left behind (store/Catchup).
        auto next = sqlValue(db, QStringLiteral("SELECT min(seq) FROM oplog WHERE seq>?"), {m_upTo});
        if (!next)
            return next.error();
        more = !next->isNull() && next->toLongLong() > m_upTo + 1;
        if (more)
            m_upTo = next->toLongLong() - 1;
    }
    if (m_upTo != before || m_cleared)
        if (auto q = runSql(db, QStringLiteral("UPDATE sync_state SET sent_seq=?"), {m_upTo}); !q)
            return q.error();
    if (auto q = runSql(db, QStringLiteral("DELETE FROM acked WHERE seq<=?"), {m_upTo}); !q)
        return q.error();
    QSqlQuery insert(db);
    if (!insert.prepare(QStringLiteral("INSERT OR IGNORE INTO acked VALUES (?)")))
        return sqlFailure(insert);
    for (const qint64 seq : std::as_const(m_fresh))
        if (seq > m_upTo)
            if (auto s = bindAndRun(insert, {seq}); !s)
                return s;
    m_fresh.clear();
    m_cleared = false;
    return {};
}

Result<SyncCounts> syncCounts(Store &store) {
    SyncCounts c;
    auto n = runSql(store.db(), QStringLiteral("SELECT count(*), count(DISTINCT txn_id), (SELECT count(*) FROM conflict), (SELECT count(*) FROM quarantine), (SELECT count(*) FROM park) "
                                               "FROM oplog WHERE seq > coalesce((SELECT sent_seq FROM sync_state),0) AND seq NOT IN (SELECT seq FROM acked)"));
    if (!n)
        return n.error();
    n->next();
    c.pendingOps = n->value(0).toLongLong();
    c.pending = n->value(1).toLongLong();
    c.conflicts = n->value(2).toLongLong();
    c.quarantined = n->value(3).toLongLong();
    c.parked = n->value(4).toLongLong();
    return c;
}

Result<QList<DeviceLine>> villageDevices(Store &store) {
    auto state = SyncState::load(store);
    if (!state)
        return state.error();
    auto roll = villageRoll(store);
    auto grants = storedGrants(store);
    if (!roll || !grants)
        return !roll ? roll.error() : grants.error();
    const QSet<Id> approved = roll->approved(*grants, state->village);
    auto q = runSql(store.db(), QStringLiteral("SELECT device, count(*), max(hlc) FROM oplog WHERE type='txn' GROUP BY device"));
    if (!q)
        return q.error();
    QHash<Id, QPair<qint64, qint64>> wrote;
    while (q->next())
        wrote.insert(Id::fromBytes(q->value(0).toByteArray()), {q->value(1).toLongLong(), q->value(2).toLongLong()});
    QList<DeviceLine> out;
    for (const Member &m : roll->members())
        out.append({m, m.device == state->device, !m.revoked && !approved.contains(m.device), wrote.value(m.device).first, hlcMs(wrote.value(m.device).second)});
    std::sort(out.begin(), out.end(), [](const DeviceLine &a, const DeviceLine &b) {
        return std::pair(a.member.number, a.member.device) < std::pair(b.member.number, b.member.device);
    });
    return out;
}

Status approveDevice(Store &store, const Id &device) {
    if (auto s = store.require(Permission::ManageAccounts); !s)
        return s;
    auto devices = villageDevices(store);
    auto key = store.villageKey();
    auto state = SyncState::load(store);
    if (!devices || !key || !state)
        return !devices ? devices.error() : !key ? key.error()
                                                 : state.error();
    for (const DeviceLine &d : std::as_const(*devices)) {
        if (d.member.device != device || d.member.revoked)
            continue;
        KeyGrant g{device, state->device, sealTo(d.member.keys.box, **key), {}};
        g.signature = state->keys.sign(g.message(state->village));
        return keepGrant(store, g);
    }
    return Error{ErrorCode::NotFound, QStringLiteral("device"), {}};
}

QString comparisonCode(const PublicKeys &keys) {
    const QByteArray h = sha256(keys.sign + keys.box);
    quint32 n = 0;
    for (qsizetype i = 0; i < 4; ++i)
        n = n << 8U | static_cast<uchar>(h[i]);
    const QString digits = QStringLiteral("%1").arg(n % 1000000, 6, 10, QLatin1Char('0'));
    return digits.left(3) + QLatin1Char(' ') + digits.mid(3);
}

} // namespace vl
