// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub keeps, behind one small interface: an embedded SQLCipher file or PostgreSQL. Calls are by the
// batch, so that either engine can do its best. One per thread. Everything but villages() is about one village.
#pragma once

#include "ops/BlobMessage.h"
#include "ops/Message.h"
#include "ops/Release.h"

#include <QSet>

#include <memory>
#include <optional>

namespace vl {

using Village = qint64; ///< the 12-digit code as a number

struct VillageRow {
    Village village = 0;
    QString name;
    Position end;
};

struct LogRow {
    qint64 vseq = 0;
    HashedOp op;
    QByteArray body;  ///< Op::encoded()
    QByteArray chain; ///< L at vseq
    QString fault;    ///< why it does not count; empty: it does
};

struct StoredEnd {
    ChainEnd end;
    bool forked = false;
};

struct DeviceRow {
    Id device;
    qint64 counter = 0;
    qint64 cursor = 0;
    qint64 seenMs = 0;
};

struct CodeRow {
    QByteArray hash;
    qint64 expiresMs = 0;
    int failures = 0;
    bool used = false;
};

class HubStore {
public:
    virtual ~HubStore() = default;

    /// Opens a write transaction that holds the village's row: vseq n+1 is never seen before n.
    [[nodiscard]] virtual Status begin(Village village) = 0;
    [[nodiscard]] virtual Status commit() = 0;
    virtual void rollback() = 0;

    [[nodiscard]] virtual Status addVillage(Village village, const QString &name) = 0;
    [[nodiscard]] virtual Result<QList<VillageRow>> villages() = 0;
    [[nodiscard]] virtual Result<std::optional<VillageRow>> village(Village village) = 0;

    [[nodiscard]] virtual Result<QHash<Id, QByteArray>> storedHashes(Village village, const QList<Id> &ops) = 0;
    /// Hashes that the log has at these places.
    [[nodiscard]] virtual Result<QSet<QByteArray>> hashesAt(Village village, const QList<ChainEnd> &places) = 0;
    /// Appends and moves the village's end to the last row.
    [[nodiscard]] virtual Status append(Village village, const QList<LogRow> &rows) = 0;
    /// L at vseq; empty when there is no such place.
    [[nodiscard]] virtual Result<QByteArray> chainAt(Village village, qint64 vseq) = 0;
    /// Up to `limit` rows after `after`; `op` holds what the page needs: device, epoch, dseq and the hash.
    [[nodiscard]] virtual Result<QList<LogRow>> page(Village village, qint64 after, qint64 limit) = 0;
    /// How many ops the log has of each of these records, whether they count or not.
    [[nodiscard]] virtual Result<QHash<Id, qint64>> opCounts(Village village, const QList<Id> &records) = 0;
    /// All ops of these records that count.
    [[nodiscard]] virtual Result<QList<Op>> opsOf(Village village, const QList<Id> &records) = 0;

    [[nodiscard]] virtual Status park(Village village, const QList<HashedOp> &ops, qint64 nowMs) = 0;
    [[nodiscard]] virtual Status unpark(Village village, const QList<HashedOp> &ops) = 0;
    [[nodiscard]] virtual Result<QList<HashedOp>> parked(Village village, const Id &device, qint64 epoch) = 0;
    [[nodiscard]] virtual Result<qint64> parkedCount(Village village) = 0;
    /// The highest parked op of a chain; a null device when none waits.
    [[nodiscard]] virtual Result<ChainEnd> parkedEnd(Village village, const Id &device, qint64 epoch) = 0;
    [[nodiscard]] virtual Status putStamps(Village village, const QList<Stamp> &stamps, bool waiting, qint64 nowMs) = 0;
    [[nodiscard]] virtual Result<QList<Stamp>> waitingStamps(Village village, const Id &device, qint64 epoch) = 0;
    /// Those that have waited since before `beforeMs`.
    [[nodiscard]] virtual Result<QList<Stamp>> overdueStamps(Village village, qint64 beforeMs) = 0;
    /// Stamps of a chain with from <= dseq <= to.
    [[nodiscard]] virtual Result<QList<Stamp>> stamps(Village village, const Id &device, qint64 epoch, qint64 from, qint64 to) = 0;
    [[nodiscard]] virtual Result<QList<StoredEnd>> chainEnds(Village village) = 0;
    [[nodiscard]] virtual Status putChainEnds(Village village, const QList<StoredEnd> &ends) = 0;
    [[nodiscard]] virtual Result<QList<ChainEnd>> lostBefore(Village village) = 0;
    [[nodiscard]] virtual Status putLostBefore(Village village, const QList<ChainEnd> &ops, qint64 nowMs) = 0;

    /// Replaces these records' digests and keeps the sums by type in step.
    [[nodiscard]] virtual Status putDigests(Village village, const QList<RecordDigest> &records) = 0;
    [[nodiscard]] virtual Result<QList<TypeDigest>> digests(Village village) = 0;

    /// Up to `limit` records with an id above `after` that exist, by id; not those of type txn and audit.
    [[nodiscard]] virtual Result<QList<RecordDigest>> recordsAfter(Village village, const Id &after, qint64 limit) = 0;
    [[nodiscard]] virtual Result<QList<RecordDigest>> recordDigests(Village village, const QString &type) = 0;
    /// Ops that a later version wrote: vseq, hash, body and fault.
    [[nodiscard]] virtual Result<QList<LogRow>> laterOps(Village village) = 0;
    /// Empty: it counts.
    [[nodiscard]] virtual Status setOpFault(Village village, qint64 vseq, const QString &fault) = 0;

    /// An encrypted file that an op names. The first announcement stands.
    [[nodiscard]] virtual Status announceBlob(Village village, const QByteArray &hash, qint64 size) = 0;
    /// Those of `hashes` that were announced.
    [[nodiscard]] virtual Result<QList<BlobState>> blobs(Village village, const QList<QByteArray> &hashes) = 0;
    [[nodiscard]] virtual Result<QList<QByteArray>> wholeBlobs(Village village) = 0;
    [[nodiscard]] virtual Status putChunks(Village village, const QByteArray &hash, const QList<BlobChunk> &chunks) = 0;
    [[nodiscard]] virtual Result<QList<BlobChunk>> chunks(Village village, const QByteArray &hash, qint64 from, qint64 most) = 0;
    [[nodiscard]] virtual Status setWhole(Village village, const QByteArray &hash) = 0;
    [[nodiscard]] virtual Status dropChunks(Village village, const QByteArray &hash) = 0;

    [[nodiscard]] virtual Result<QList<SignedStatement>> statements(Village village) = 0;
    [[nodiscard]] virtual Status addStatement(Village village, const SignedStatement &statement) = 0;
    [[nodiscard]] virtual Result<DeviceRow> device(Village village, const Id &device) = 0;
    [[nodiscard]] virtual Status putDevice(Village village, const DeviceRow &row) = 0;
    [[nodiscard]] virtual Result<QList<KeyGrant>> grants(Village village) = 0;
    /// Keeps the first grant of a device.
    [[nodiscard]] virtual Status addGrant(Village village, const KeyGrant &grant) = 0;
    [[nodiscard]] virtual Result<QList<CodeRow>> codes(Village village) = 0;
    [[nodiscard]] virtual Status putCode(Village village, const CodeRow &code) = 0;

    /// A copy of everything at one moment, while others go on. Unsupported where the database has its own way.
    [[nodiscard]] virtual Status backup(const QString &file) = 0;
    /// True when the connection is gone: the next job needs a new store.
    [[nodiscard]] virtual bool isBroken() const { return false; }
};

/// Rolls back at the end of the scope unless commit() succeeded.
class HubTransaction {
public:
    HubTransaction(HubStore &store, Village village) : m_store(store), m_begun(store.begin(village)) {}
    ~HubTransaction() {
        if (m_begun && !m_done)
            m_store.rollback();
    }
    HubTransaction(const HubTransaction &) = delete;
    HubTransaction &operator=(const HubTransaction &) = delete;
    [[nodiscard]] Status begun() const { return m_begun; }
    [[nodiscard]] Status commit() {
        Status s = m_store.commit();
        m_done = bool(s);
        return s;
    }

private:
    HubStore &m_store;
    Status m_begun;
    bool m_done = false;
};

} // namespace vl
