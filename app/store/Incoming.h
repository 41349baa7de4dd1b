// SPDX-License-Identifier: GPL-3.0-or-later
// Ops from elsewhere, taken into the book: one transaction from begin() to commit(). Whatever the order in
// which they come, the book ends the same. What cannot enter yet is parked, what may not count is
// quarantined, and neither stops the rest. No permission check: a device answers for its own door.
#pragma once

#include "ops/Release.h"
#include "ops/Roll.h"
#include "sqlcipher/Sql.h"
#include "store/OpLog.h"
#include "store/Rows.h"

#include <optional>

namespace vl {

struct IncomingCounts {
    qint64 taken = 0;       ///< ops that the log did not have
    qint64 parked = 0;      ///< ops of this call that wait
    qint64 quarantined = 0; ///< of those taken
    qint64 refused = 0;     ///< forged: under another device's stamp, or another op with a known id
    QSet<Id> touched;       ///< records of any type
};

class Incoming : private WaitingRoom {
public:
    explicit Incoming(Store &store);
    ~Incoming() override;
    Incoming(const Incoming &) = delete;
    Incoming &operator=(const Incoming &) = delete;

    [[nodiscard]] Status begin();
    /// First, so that stamps of new devices can be told and a revocation counts.
    [[nodiscard]] Status addStatements(const QList<SignedStatement> &statements, const QByteArray &hubKey);
    /// `lostBefore`: ops whose predecessor the hub has given up for lost.
    [[nodiscard]] Status take(const QList<HashedOp> &ops, const QList<Stamp> &stamps, const QList<ChainEnd> &lostBefore, bool fromHub);
    /// Ops of a snapshot: they count at once, and their place in their chains is proved by what comes later.
    [[nodiscard]] Status takeEarly(const QList<HashedOp> &ops);
    /// Ops that the hub had sent earlier and that waited here until now.
    [[nodiscard]] const QList<Id> &releasedFromHub() const { return m_releasedFromHub; }
    /// Ops of a later schema, or of a type unknown until now: looked at again after an upgrade.
    [[nodiscard]] Status lookAgain();
    /// Writes the typed rows of what was touched, then commits. Durable when it returns. Changed
    /// ("manyRemovals"), and nothing written, when more than a fifth of a table would go and nobody agreed.
    [[nodiscard]] Result<IncomingCounts> commit(bool allowManyRemovals = false);
    [[nodiscard]] const Roll &roll() const { return m_roll; }
    /// For the caller's own rows of the same transaction (cursor, receipts).
    [[nodiscard]] const QSqlDatabase &db() const { return m_store.db(); }

private:
    [[nodiscard]] Result<QByteArray> storedHash(const Id &op);
    Result<QList<Stamp>> waitingStamps(const Id &device, qint64 epoch) override;
    Result<QList<HashedOp>> parked(const Id &device, qint64 epoch) override;
    Result<QSet<QByteArray>> hashesAt(const QList<ChainEnd> &places) override;
    Result<bool> opens(const Stamp &stamp) override;
    [[nodiscard]] Status enter(const HashedOp &op);
    [[nodiscard]] Status keepWaiting(const Released &r, bool fromHub);
    [[nodiscard]] Status quarantine(const Id &op, const QString &reason);
    [[nodiscard]] Status quarantineRevoked(const Id &device);
    [[nodiscard]] Status noteRows(const QString &type);
    [[nodiscard]] Status refuseManyRemovals();
    [[nodiscard]] Status leaveForLater();
    [[nodiscard]] Status forgetEarly(const HashedOp &o, bool *same);

    Store &m_store;
    std::unique_ptr<Transaction> m_transaction;
    QSqlQuery m_insert;
    PreparedSql m_sql;
    QString m_village;
    Roll m_roll;
    QSet<QByteArray> m_givenUp;
    QHash<QString, QSet<Id>> m_touched; ///< by type
    QHash<Id, QList<Op>> m_made;        ///< records of which nothing was here before, with their ops
    QList<Id> m_releasedFromHub;
    bool m_anyParked = false;
    bool m_anyEarly = false;
    bool m_snapshot = false;             ///< this call brings some of it
    QHash<QString, qint64> m_rowsBefore; ///< of types of which something was removed
    qint64 m_hlc = 0;
    IncomingCounts m_counts;
};

} // namespace vl
