// SPDX-License-Identifier: GPL-3.0-or-later
// What this PC remembers of its hub, in the book's own tables: who the hub is, how far each side has proved
// its history, and for which ops there is a receipt. Rows are changed inside the caller's transaction.
#pragma once

#include "ops/Message.h"
#include "store/Store.h"

#include <QMap>

namespace vl {

/// Ranges of ops, by chain, that the hub has given its receipt for.
class Acked {
public:
    [[nodiscard]] static Result<Acked> load(Store &store);
    void add(const Id &device, qint64 epoch, qint64 first, qint64 last);
    [[nodiscard]] bool has(const Id &device, qint64 epoch, qint64 dseq) const;
    void clear();
    /// Writes the chains that changed.
    [[nodiscard]] Status save(Store &store);

private:
    using Chain = QPair<Id, qint64>;
    QHash<Chain, QMap<qint64, qint64>> m_ranges; ///< first to last
    QSet<Chain> m_changed;
    bool m_cleared = false;
};

struct SyncState {
    DeviceKeys keys;
    Id device;
    Id hub;
    PublicKeys hubKeys;
    QString address;        ///< host:port
    QByteArray fingerprint; ///< leading bytes of SHA-256 over the hub's certificate
    qint64 counter = 0;
    Position cursor;
    Position receipt;
    qint64 sentSeq = 0; ///< every op up to this oplog.seq has a receipt
    qint64 verifiedAtMs = 0;
    qint64 verifiedSeq = 0;
    QByteArray verifiedDigest;

    /// NotFound ("notEnrolled") when the book has no hub.
    [[nodiscard]] static Result<SyncState> load(Store &store);
    [[nodiscard]] Status save(Store &store) const;
    /// The hub's log is not the one we knew: nothing counts as received or sent any more.
    void forgetHistory(Acked &acked);
};

struct SyncCounts {
    qint64 pending = 0;     ///< changes (transactions) without a receipt
    qint64 pendingOps = 0;
    qint64 conflicts = 0;   ///< fields that wait for a decision
    qint64 quarantined = 0; ///< ops that may not count
    qint64 parked = 0;      ///< ops that wait for others
};

[[nodiscard]] Result<SyncCounts> syncCounts(Store &store);

struct DeviceLine {
    Member member;
    bool self = false;
    bool waitsForKey = false; ///< nobody has given it the village's key yet
};

/// The devices of the village, oldest first.
[[nodiscard]] Result<QList<DeviceLine>> villageDevices(Store &store);
/// Gives the village's key to a device; it travels with the next sync. Needs ManageAccounts.
[[nodiscard]] Status approveDevice(Store &store, const Id &device);
/// What both screens show, so that people can compare it by telephone: "482 913".
[[nodiscard]] QString comparisonCode(const PublicKeys &keys);

} // namespace vl
