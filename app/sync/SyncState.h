// SPDX-License-Identifier: GPL-3.0-or-later
// What this PC remembers of its hub, in the book's own tables: who the hub is, how far each side has proved
// its history, and for which ops there is a receipt. Rows are changed inside the caller's transaction.
#pragma once

#include "ops/Message.h"
#include "store/Store.h"

#include <QMap>

namespace vl {

/// For which ops the hub has given its receipt: all up to a place in the log, and some beyond it.
class Acked {
public:
    [[nodiscard]] static Result<Acked> load(Store &store);
    [[nodiscard]] bool has(qint64 seq) const { return seq <= m_upTo || m_beyond.contains(seq); }
    void add(qint64 seq);
    /// The ops of this branch of a chain, from `first` to the one at `last` with this hash, as far as the log
    /// has them.
    [[nodiscard]] Status addBranch(Store &store, const ChainRange &range);
    void clear();
    /// Every op up to this oplog.seq has a receipt.
    [[nodiscard]] qint64 upTo() const { return m_upTo; }
    /// Ops added since save().
    [[nodiscard]] qint64 fresh() const { return m_fresh.size(); }
    /// Moves upTo() forward and writes what changed.
    [[nodiscard]] Status save(Store &store);

private:
    qint64 m_upTo = 0;
    QSet<qint64> m_beyond;
    QList<qint64> m_fresh;
    bool m_cleared = false;
};

struct SyncState {
    /// Joining: the village as it is today comes before its history.
    enum class Snapshot { None,
                          Running, ///< goes on after `snapshotAfter`
                          Done };
    DeviceKeys keys;
    Id device;
    QString village; ///< 12 digits
    Id hub;
    PublicKeys hubKeys;
    QString address;        ///< host:port
    QByteArray fingerprint; ///< leading bytes of SHA-256 over the hub's certificate
    qint64 counter = 0;
    Position cursor;
    Position receipt;
    qint64 verifiedAtMs = 0;
    qint64 verifiedSeq = 0;
    QByteArray verifiedDigest;
    Snapshot snapshot = Snapshot::None;
    Id snapshotAfter;

    /// NotFound ("notEnrolled") when the book has no hub.
    [[nodiscard]] static Result<SyncState> load(Store &store);
    [[nodiscard]] Status save(Store &store) const;
    /// The hub's log is not the one we knew: nothing counts as received or sent any more.
    void forgetHistory(Acked &acked);
};

struct SyncCounts {
    qint64 pending = 0; ///< changes (transactions) without a receipt
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
    qint64 changes = 0;       ///< of its, here
    qint64 lastMs = 0;        ///< when it last wrote, by its own clock; 0: nothing of it is here
};

/// The devices of the village, oldest first.
[[nodiscard]] Result<QList<DeviceLine>> villageDevices(Store &store);
/// Gives the village's key to a device; it travels with the next sync. Needs ManageAccounts.
[[nodiscard]] Status approveDevice(Store &store, const Id &device);
/// What both screens show, so that people can compare it by telephone: "482 913".
[[nodiscard]] QString comparisonCode(const PublicKeys &keys);

} // namespace vl
