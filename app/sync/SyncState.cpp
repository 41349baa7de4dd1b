// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SyncState.h"

#include "crypto/Seal.h"
#include "sqlcipher/Sql.h"
#include "store/OpLog.h"

#include <algorithm>

namespace vl {

namespace {

Result<Roll> loadRoll(Store &store, const QByteArray &hubKey) {
    auto village = store.meta(QStringLiteral("village_code"));
    auto q = runSql(store.db(), QStringLiteral("SELECT body, signature FROM statement"));
    if (!village || !q)
        return !village ? village.error() : q.error();
    Roll roll;
    while (q->next())
        roll.add({q->value(0).toByteArray(), q->value(1).toByteArray()}, hubKey, village->toString());
    return roll;
}

} // namespace

Result<SyncState> SyncState::load(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT secret, hub, hub_sign, hub_box, address, fingerprint, counter, cursor, cursor_chain, receipt, receipt_chain, "
                                               "sent_seq, coalesce(verified_at,0), coalesce(verified_seq,0), verified_digest FROM sync_state WHERE hub IS NOT NULL"));
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::NotFound, QStringLiteral("notEnrolled"), {}};
    QByteArray raw = q->value(0).toByteArray();
    const SecureBytes secret(raw.constData(), static_cast<size_t>(raw.size()));
    wipe(raw);
    auto keys = DeviceKeys::fromSecret(secret);
    if (!keys)
        return keys.error();
    auto device = sqlValue(store.db(), QStringLiteral("SELECT device FROM device_state"));
    if (!device)
        return device.error();
    SyncState s;
    s.keys = std::move(*keys);
    s.device = Id::fromBytes(device->toByteArray());
    s.hub = Id::fromBytes(q->value(1).toByteArray());
    s.hubKeys = {q->value(2).toByteArray(), q->value(3).toByteArray()};
    s.address = q->value(4).toString();
    s.fingerprint = q->value(5).toByteArray();
    s.counter = q->value(6).toLongLong();
    s.cursor = {q->value(7).toLongLong(), q->value(8).toByteArray()};
    s.receipt = {q->value(9).toLongLong(), q->value(10).toByteArray()};
    s.sentSeq = q->value(11).toLongLong();
    s.verifiedAtMs = q->value(12).toLongLong();
    s.verifiedSeq = q->value(13).toLongLong();
    s.verifiedDigest = q->value(14).toByteArray();
    return s;
}

Status SyncState::save(Store &store) const {
    auto q = runSql(store.db(), QStringLiteral("UPDATE sync_state SET counter=?, cursor=?, cursor_chain=?, receipt=?, receipt_chain=?, sent_seq=?, verified_at=?, verified_seq=?, verified_digest=?"),
                    {counter, cursor.vseq, cursor.chain, receipt.vseq, receipt.chain, sentSeq, verifiedAtMs, verifiedSeq, verifiedDigest});
    return q ? Status() : Status(q.error());
}

void SyncState::forgetHistory(Acked &acked) {
    cursor = {};
    receipt = {};
    sentSeq = 0;
    acked.clear();
}

Result<Acked> Acked::load(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT device, epoch, first, last FROM acked"));
    if (!q)
        return q.error();
    Acked a;
    while (q->next())
        a.m_ranges[{Id::fromBytes(q->value(0).toByteArray()), q->value(1).toLongLong()}][q->value(2).toLongLong()] = q->value(3).toLongLong();
    return a;
}

void Acked::add(const Id &device, qint64 epoch, qint64 first, qint64 last) {
    auto &ranges = m_ranges[{device, epoch}];
    auto it = ranges.upperBound(first);
    if (it != ranges.begin() && std::prev(it).value() >= first - 1) {
        --it;
        if (it.value() >= last)
            return;
        first = it.key();
    }
    while (it != ranges.end() && it.key() <= last + 1) {
        last = std::max(last, it.value());
        it = ranges.erase(it);
    }
    ranges[first] = last;
    m_changed.insert({device, epoch});
}

bool Acked::has(const Id &device, qint64 epoch, qint64 dseq) const {
    const auto chain = m_ranges.constFind({device, epoch});
    if (chain == m_ranges.cend())
        return false;
    auto it = chain->upperBound(dseq);
    return it != chain->cbegin() && std::prev(it).value() >= dseq;
}

void Acked::clear() {
    m_ranges.clear();
    m_changed.clear();
    m_cleared = true;
}

Status Acked::save(Store &store) {
    if (m_cleared)
        if (auto q = runSql(store.db(), QStringLiteral("DELETE FROM acked")); !q)
            return q.error();
    for (const Chain &c : std::as_const(m_changed)) {
        if (auto q = runSql(store.db(), QStringLiteral("DELETE FROM acked WHERE device=? AND epoch=?"), {bind(c.first), c.second}); !q)
            return q.error();
        const auto &ranges = m_ranges[c];
        for (auto it = ranges.cbegin(); it != ranges.cend(); ++it)
            if (auto q = runSql(store.db(), QStringLiteral("INSERT INTO acked VALUES (?,?,?,?)"), {bind(c.first), c.second, it.key(), it.value()}); !q)
                return q.error();
    }
    m_changed.clear();
    m_cleared = false;
    return {};
}

Result<SyncCounts> syncCounts(Store &store) {
    SyncCounts c;
    const auto count = [&](const char *sql) { return sqlValue(store.db(), QLatin1String(sql)); };
    auto sent = count("SELECT coalesce((SELECT sent_seq FROM sync_state), 0)");
    auto conflicts = count("SELECT count(*) FROM conflict");
    auto quarantined = count("SELECT count(*) FROM quarantine");
    auto parked = count("SELECT count(*) FROM park");
    if (!sent || !conflicts || !quarantined || !parked)
        return Error{ErrorCode::Damaged, QStringLiteral("sync.counts"), {}};
    c.conflicts = conflicts->toLongLong();
    c.quarantined = quarantined->toLongLong();
    c.parked = parked->toLongLong();
    auto acked = Acked::load(store);
    auto q = runSql(store.db(), QStringLiteral("SELECT device, epoch, dseq, txn_id FROM oplog WHERE seq>?"), {*sent});
    if (!acked || !q)
        return !acked ? acked.error() : q.error();
    QSet<QByteArray> txns;
    while (q->next())
        if (!acked->has(Id::fromBytes(q->value(0).toByteArray()), q->value(1).toLongLong(), q->value(2).toLongLong())) {
            ++c.pendingOps;
            txns.insert(q->value(3).toByteArray());
        }
    c.pending = txns.size();
    return c;
}

Result<QList<DeviceLine>> villageDevices(Store &store) {
    auto state = SyncState::load(store);
    if (!state)
        return state.error();
    auto roll = loadRoll(store, state->hubKeys.sign);
    auto q = runSql(store.db(), QStringLiteral("SELECT device FROM key_grant"));
    if (!roll || !q)
        return !roll ? roll.error() : q.error();
    QSet<Id> granted;
    while (q->next())
        granted.insert(Id::fromBytes(q->value(0).toByteArray()));
    QList<DeviceLine> out;
    for (const Member &m : roll->members())
        out.append({m, m.device == state->device, false});
    std::sort(out.begin(), out.end(), [](const DeviceLine &a, const DeviceLine &b) {
        return std::pair(a.member.enrolledAtMs, a.member.device) < std::pair(b.member.enrolledAtMs, b.member.device);
    });
    // The first PC made the key.
    for (qsizetype i = 1; i < out.size(); ++i)
        out[i].waitsForKey = !out[i].member.revoked && !granted.contains(out[i].member.device);
    return out;
}

Status approveDevice(Store &store, const Id &device) {
    if (auto s = store.require(Permission::ManageAccounts); !s)
        return s;
    auto devices = villageDevices(store);
    auto key = store.villageKey();
    auto self = sqlValue(store.db(), QStringLiteral("SELECT device FROM device_state"));
    if (!devices || !key || !self)
        return !devices ? devices.error() : !key ? key.error()
                                                 : self.error();
    for (const DeviceLine &d : std::as_const(*devices)) {
        if (d.member.device != device || d.member.revoked)
            continue;
        auto q = runSql(store.db(), QStringLiteral("INSERT OR IGNORE INTO key_grant VALUES (?,?,?,0)"), {bind(device), *self, sealTo(d.member.keys.box, **key)});
        return q ? Status() : Status(q.error());
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
