// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's store in one SQLCipher file: what a county tries first, and what a small one stays with.
#pragma once

#include "base/SecureBytes.h"
#include "hub/HubStore.h"
#include "sqlcipher/Connection.h"
#include "sqlcipher/Sql.h"

#include <mutex>

namespace vl {

class EmbeddedStore : public HubStore {
public:
    /// Makes the file, or opens it and brings it up to date. `key` is 48 bytes.
    [[nodiscard]] static Result<std::unique_ptr<EmbeddedStore>> open(const QString &path, const SecureBytes &key);
    ~EmbeddedStore() override;

    Status begin(Village village) override;
    Status commit() override;
    void rollback() override;
    Status addVillage(Village village, const QString &name) override;
    Result<QList<VillageRow>> villages() override;
    Result<std::optional<VillageRow>> village(Village village) override;
    Result<QHash<Id, QByteArray>> storedHashes(Village village, const QList<Id> &ops) override;
    Result<QSet<QByteArray>> hashesAt(Village village, const QList<ChainEnd> &places) override;
    Status append(Village village, const QList<LogRow> &rows) override;
    Result<QByteArray> chainAt(Village village, qint64 vseq) override;
    Result<QList<LogRow>> page(Village village, qint64 after, qint64 limit) override;
    Result<QHash<Id, qint64>> opCounts(Village village, const QList<Id> &records) override;
    Result<QList<Op>> opsOf(Village village, const QList<Id> &records) override;
    Status park(Village village, const QList<HashedOp> &ops, qint64 nowMs) override;
    Status unpark(Village village, const QList<HashedOp> &ops) override;
    Result<QList<HashedOp>> parked(Village village, const Id &device, qint64 epoch) override;
    Result<qint64> parkedCount(Village village) override;
    Result<ChainEnd> parkedEnd(Village village, const Id &device, qint64 epoch) override;
    Status putStamps(Village village, const QList<Stamp> &stamps, bool waiting, qint64 nowMs) override;
    Result<QList<Stamp>> waitingStamps(Village village, const Id &device, qint64 epoch) override;
    Result<QList<Stamp>> overdueStamps(Village village, qint64 beforeMs) override;
    Result<QList<Stamp>> stamps(Village village, const Id &device, qint64 epoch, qint64 from, qint64 to) override;
    Result<QList<StoredEnd>> chainEnds(Village village) override;
    Status putChainEnds(Village village, const QList<StoredEnd> &ends) override;
    Result<QList<ChainEnd>> lostBefore(Village village) override;
    Status putLostBefore(Village village, const QList<ChainEnd> &ops, qint64 nowMs) override;
    Status putDigests(Village village, const QList<RecordDigest> &records) override;
    Result<QList<TypeDigest>> digests(Village village) override;
    Result<QList<RecordDigest>> recordsAfter(Village village, const Id &after, qint64 limit) override;
    Result<QList<RecordDigest>> recordDigests(Village village, const QString &type) override;
    Result<QList<LogRow>> laterOps(Village village) override;
    Status setOpFault(Village village, qint64 vseq, const QString &fault) override;
    Status announceBlob(Village village, const QByteArray &hash, qint64 size) override;
    Result<QList<BlobState>> blobs(Village village, const QList<QByteArray> &hashes) override;
    Result<QList<QByteArray>> wholeBlobs(Village village) override;
    Status putChunks(Village village, const QByteArray &hash, const QList<BlobChunk> &chunks) override;
    Result<QList<BlobChunk>> chunks(Village village, const QByteArray &hash, qint64 from, qint64 most) override;
    Status setWhole(Village village, const QByteArray &hash) override;
    Status dropChunks(Village village, const QByteArray &hash) override;
    Result<QList<SignedStatement>> statements(Village village) override;
    Status addStatement(Village village, const SignedStatement &statement) override;
    Result<DeviceRow> device(Village village, const Id &device) override;
    Status putDevice(Village village, const DeviceRow &row) override;
    Result<QList<KeyGrant>> grants(Village village) override;
    Status addGrant(Village village, const KeyGrant &grant) override;
    Result<QList<CodeRow>> codes(Village village) override;
    Status putCode(Village village, const CodeRow &code) override;
    Status backup(const QString &file) override;

    /// Tests only: see SqlCipherDriver::setFault.
    void setFault(std::function<bool()> fault) { m_c.driver->setFault(std::move(fault)); }

private:
    explicit EmbeddedStore(Connection c) : m_c(std::move(c)), m_sql(m_c.db) {}
    /// Writers of this process queue here; waiting inside SQLite would be by sleeping and asking again.
    static std::mutex s_writer;
    [[nodiscard]] Result<QSqlQuery *> run(const char *sql, const QVariantList &values) { return m_sql.run(sql, values); }

    Connection m_c;
    std::unique_lock<std::mutex> m_turn{s_writer, std::defer_lock};
    PreparedSql m_sql;
};

} // namespace vl
