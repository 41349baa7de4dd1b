// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the typed tables, with the columns that follow from others (pinyin, place in the household, the
// household's sort key). Written by the write path and by merging, inside their transactions.
#pragma once

#include "store/Store.h"

#include <QSqlQuery>

#include <memory>

namespace vl {

class Rows {
public:
    explicit Rows(Store &store) : m_store(store) {}
    /// `op` made the record. Fails when there is a row with this id.
    [[nodiscard]] Status insert(const Record &record, const Id &op) { return write(record, op, false); }
    /// Inserts, or brings the row there is to these values.
    [[nodiscard]] Status put(const Record &record, const Id &op) { return write(record, op, true); }
    [[nodiscard]] Status remove(const RecordType &type, const Id &id);
    [[nodiscard]] Status setField(const RecordType &type, const Id &id, int field, const QVariant &value);
    /// After setField on fields that feedDerived().
    [[nodiscard]] Status refreshDerived(const RecordType &type, const Id &id);
    [[nodiscard]] static bool feedsDerived(const RecordType &type, int field);

private:
    [[nodiscard]] Status write(const Record &record, const Id &op, bool replace);
    [[nodiscard]] QVariantList derived(const Record &record);

    Store &m_store;
    QHash<QPair<const RecordType *, bool>, std::shared_ptr<QSqlQuery>> m_queries;
};

/// Reads one record of the typed table; NotFound when it is not there. No permission check: callers have one.
[[nodiscard]] Result<Record> loadRecord(Store &store, const RecordType &type, const Id &id);
/// "type.id, type.f1, type.f2 …" for SELECT; recordFromRow reads such a row from column `at` on.
[[nodiscard]] QString recordColumns(const RecordType &type);
[[nodiscard]] Record recordFromRow(const RecordType &type, const QSqlQuery &row, int at = 0);

} // namespace vl
