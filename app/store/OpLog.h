// SPDX-License-Identifier: GPL-3.0-or-later
// The op log in its table: appending to this device's chain, reading ops back, and what a record is
// according to the log alone.
#pragma once

#include "ops/Heads.h"
#include "ops/Stamp.h"
#include "store/Store.h"

#include <QSqlQuery>

#include <optional>

namespace vl {

/// Appends to this device's chain. Use inside a write transaction; one per transaction.
class OpAppender {
public:
    explicit OpAppender(Store &store) : m_store(store), m_insert(store.db()) {}
    [[nodiscard]] Status load();
    /// Fills in device, epoch, dseq, prev_hash, hlc and the hash; `op.id` must be set. `op.hlc`: the least it may be.
    [[nodiscard]] Status append(Op &op);
    /// Writes the chain's end back; call before COMMIT.
    [[nodiscard]] Status store();
    [[nodiscard]] const Witness &position() const { return m_at; }

private:
    Store &m_store;
    QSqlQuery m_insert;
    Witness m_at;
    QByteArray m_last;
    qint64 m_hlc = 0;
};

/// After going back in time: a chain of its own, above `epoch`, so that no place in a chain is used twice.
[[nodiscard]] Status beginEpoch(Store &store, qint64 epoch);

inline const QString opColumns = QStringLiteral(
    "op_id, device, epoch, dseq, prev_hash, txn_id, schema, hlc, type, record, field, value, parents, hash");

/// An op from a row of opColumns; `hash` gets the stored hash.
[[nodiscard]] Op opFromRow(const QSqlQuery &row, QByteArray *hash = nullptr);

/// For ops that are not made here: the statement, and one op of it.
[[nodiscard]] Status prepareInsertOp(QSqlQuery &query);
[[nodiscard]] Status insertOp(QSqlQuery &query, const HashedOp &op);

/// All ops about a record that count (not those in quarantine), oldest first.
[[nodiscard]] Result<QList<Op>> opsOf(Store &store, const RecordType &type, const Id &record);

/// The record as the log has it; nullopt when it was taken back or never was.
[[nodiscard]] Result<std::optional<Record>> materialise(Store &store, const RecordType &type, const QList<Op> &ops);

/// The values shown for a state; nullopt when its making is not here. Takes no notice of removals.
[[nodiscard]] Result<std::optional<Record>> recordIn(Store &store, const RecordType &type, const RecordState &state);

/// The value that `op` gave to `field` (an index): for an edit its value, for a new record that member.
[[nodiscard]] Result<QVariant> valueIn(Store &store, const Op &op, const RecordType &type, int field);

} // namespace vl
