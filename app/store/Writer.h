// SPDX-License-Identifier: GPL-3.0-or-later
// The one write path. A business change, from whichever door, is one transaction: validate, update the
// typed tables, append ops, all or nothing. Holds the write lock from begin() to commit() or its end.
#pragma once

#include "ops/Op.h"
#include "sqlcipher/Sql.h"
#include "store/OpLog.h"
#include "store/Rows.h"
#include "store/Settle.h"
#include "store/Store.h"

#include <QSet>

#include <memory>
#include <optional>

namespace vl {

/// Bytes of one text kept whole (a notice, minutes): an op is at most 256 KB on the hub.
inline constexpr qsizetype largestContent = 200 << 10;

/// Kinds of transaction that stand for good.
[[nodiscard]] const QStringList &foreverKinds();
/// False for those, and for undo and redo themselves, which have their own keys.
[[nodiscard]] bool isUndoable(const QString &txnKind);
/// False for what hands out, spoils or reads a ballot: what was allowed then may not be any more, so it is done anew by its
/// own rules.
[[nodiscard]] bool isRedoable(const QString &txnKind);

class Writer {
public:
    explicit Writer(Store &store);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Opens the transaction and writes its own record. `kind`: a key such as "resident.edit" or "import".
    [[nodiscard]] Status begin(const QString &kind, const QString &note = {}, const Id &undoes = {});
    /// A new record; it must have an id (Store::ids). Invalid with the field's key when a rule blocks it.
    [[nodiscard]] Status create(const Record &record);
    /// One field. No op when the value is what it already was.
    [[nodiscard]] Status set(const RecordType &type, const Id &record, int field, const QVariant &value);
    /// Every field in which `after` differs from `before` (same id).
    [[nodiscard]] Status update(const Record &before, const Record &after);
    /// Ends a conflict: the new value stands over every value that other devices gave. Writes an op even when
    /// the value is the one already shown.
    [[nodiscard]] Status decide(const RecordType &type, const Id &record, int field, const QVariant &value);
    /// Takes a record back, or brings it again, as the op log has it.
    [[nodiscard]] Status setExists(const RecordType &type, const Id &record, bool exists);
    /// Durable when it returns. Gives the transaction's id.
    [[nodiscard]] Result<Id> commit();
    /// Records of any type that this transaction changed.
    [[nodiscard]] const QSet<Id> &touched() const { return m_touched; }

private:
    [[nodiscard]] Status mayWrite(const RecordType &type) const;
    /// `latest`: the highest hlc among several heads, else as it was.
    [[nodiscard]] Result<QList<Id>> heads(const RecordType &type, const Id &record, const QString &field, qint64 &latest);
    [[nodiscard]] Status addSeen(const Id &record, QList<Id> &parents);
    /// What an op supersedes: the value its writer saw, or (a decision) all of them.
    enum class Over { Shown,
                      All };
    [[nodiscard]] Result<QList<Id>> shownFirst(const Id &record, const QString &field, qint64 &latest);
    [[nodiscard]] Status log(const RecordType &type, const Id &record, const QString &field, Op op, Over over = Over::Shown);

    Store &m_store;
    Rows m_rows;
    Settler m_settler;
    std::unique_ptr<Transaction> m_transaction;
    std::optional<OpAppender> m_appender;
    const OpValues *m_values = nullptr;
    QHash<QString, QSet<Id>> m_disputed; ///< by type: edited beside a value that waits for a decision
    QSet<Id> m_touched;
    Id m_txn;
    bool m_keyless = false; ///< only accounts may be written
    QDate m_today;
};

} // namespace vl
