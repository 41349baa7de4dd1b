// SPDX-License-Identifier: GPL-3.0-or-later
// The one write path. A business change, from whichever door, is one transaction: validate, update the
// typed tables, append ops, all or nothing. Holds the write lock from begin() to commit() or its end.
#pragma once

#include "ops/Op.h"
#include "store/OpLog.h"
#include "store/Sql.h"
#include "store/Store.h"

#include <QSet>

#include <memory>
#include <optional>

namespace vl {

/// Kinds of transaction that nobody takes back by Ctrl+Z.
[[nodiscard]] bool isUndoable(const QString &txnKind);

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
    /// Takes a record back, or brings it again, as the op log has it.
    [[nodiscard]] Status setExists(const RecordType &type, const Id &record, bool exists);
    /// Durable when it returns. Gives the transaction's id.
    [[nodiscard]] Result<Id> commit();
    /// Records of any type that this transaction changed.
    [[nodiscard]] const QSet<Id> &touched() const { return m_touched; }

private:
    struct TypeQueries;
    [[nodiscard]] Status mayWrite(const RecordType &type) const;
    [[nodiscard]] Result<TypeQueries *> queriesFor(const RecordType &type);
    [[nodiscard]] Status insertRow(const Record &record, const Id &op);
    [[nodiscard]] Status refreshDerived(const RecordType &type, const Id &record);
    [[nodiscard]] Result<QList<Id>> heads(const RecordType &type, const Id &record, const QString &field);
    [[nodiscard]] Status log(const RecordType &type, const Id &record, const QString &field, Op op);
    [[nodiscard]] QVariantList derived(const Record &record);

    Store &m_store;
    std::unique_ptr<Transaction> m_transaction;
    std::optional<OpAppender> m_appender;
    std::optional<OpValues> m_values;
    QHash<const RecordType *, std::shared_ptr<TypeQueries>> m_queries;
    QSet<Id> m_touched;
    Id m_txn;
    QDate m_today;
};

/// Reads one record of the typed table; NotFound when it is not there. No permission check: callers have one.
[[nodiscard]] Result<Record> loadRecord(Store &store, const RecordType &type, const Id &id);
/// "id, op, f1, f2 …" for SELECT; recordFromRow reads such a row from column `at` on.
[[nodiscard]] QString recordColumns(const RecordType &type);
[[nodiscard]] Record recordFromRow(const RecordType &type, const QSqlQuery &row, int at = 0);

} // namespace vl
