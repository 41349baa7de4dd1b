// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers around QSqlQuery: errors become Error, values are bound, never concatenated.
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <QDate>
#include <QHash>

#include <initializer_list>
#include <memory>
#include <utility>

namespace vl {

/// What a failed statement means: NoSpace, InUse, Damaged, Invalid (a constraint) or Io.
[[nodiscard]] Error sqlFailure(const QSqlQuery &query);
[[nodiscard]] Error sqlFailure(const QSqlDatabase &db);
[[nodiscard]] Error sqlFailure(const QSqlError &error);

[[nodiscard]] Result<QSqlQuery> runSql(const QSqlDatabase &db, const QString &sql,
                                       std::initializer_list<QVariant> values = {});
/// The first column of the first row; invalid when there is none.
[[nodiscard]] Result<QVariant> sqlValue(const QSqlDatabase &db, const QString &sql,
                                        std::initializer_list<QVariant> values = {});
[[nodiscard]] Status bindAndRun(QSqlQuery &query, const QVariantList &values);

/// Statements prepared once per connection and run again and again; for inner loops, where preparing costs more
/// than running. The result stays valid until the same text is run again.
class PreparedSql {
public:
    explicit PreparedSql(QSqlDatabase db) : m_db(std::move(db)) {}
    /// `sql` is a literal: its text is the key.
    [[nodiscard]] Result<QSqlQuery *> run(const char *sql, const QVariantList &values = {});
    void clear() { m_queries.clear(); }

private:
    QSqlDatabase m_db;
    QHash<QByteArray, std::shared_ptr<QSqlQuery>> m_queries;
};

/// A day as it stands in a cell; invalid when there is none.
[[nodiscard]] inline QDate dayIn(const QVariant &iso) {
    return QDate::fromString(iso.toString(), Qt::ISODate);
}

[[nodiscard]] inline QVariant bind(const Id &id) {
    return id.isNull() ? QVariant() : QVariant(id.toBytes());
}

/// BEGIN IMMEDIATE now; rolls back at the end of the scope unless commit() succeeded.
class Transaction {
public:
    explicit Transaction(QSqlDatabase db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] Status begun() const { return m_begun; }
    [[nodiscard]] Status commit();

private:
    QSqlDatabase m_db;
    Status m_begun;
    bool m_open = false;
};

} // namespace vl
