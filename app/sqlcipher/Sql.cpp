// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/Sql.h"

#include <QSqlDriver>
#include <QSqlError>

#include <utility>

namespace vl {

Error sqlFailure(const QSqlError &e) {
    const int code = e.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("sqlite.%1").arg(code);
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return {ErrorCode::InUse, detail, {}};
    case 8: // READONLY
        return {ErrorCode::NewerBook, detail, {}};
    case 9: // INTERRUPT
        return {ErrorCode::Cancelled, detail, {}};
    case 13: // FULL
        return {ErrorCode::NoSpace, detail, {}};
    case 11: // CORRUPT
    case 26: // NOTADB
        return {ErrorCode::Damaged, detail, {}};
    case 19: // CONSTRAINT
        return {ErrorCode::Invalid, detail, {}};
    case 10: // IOERR
    case 14: // CANTOPEN
        return {ErrorCode::Io, detail, {}};
    default:
        return {ErrorCode::Internal, detail + QLatin1Char(' ') + e.databaseText(), {}};
    }
}

Error sqlFailure(const QSqlQuery &query) {
    return sqlFailure(query.lastError());
}

Error sqlFailure(const QSqlDatabase &db) {
    return sqlFailure(db.lastError());
}

Status bindAndRun(QSqlQuery &query, const QVariantList &values) {
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        return sqlFailure(query);
    return {};
}

Result<QSqlQuery> runSql(const QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values) {
    QSqlQuery q(db);
    if (!q.prepare(sql))
        return sqlFailure(q);
    if (auto r = bindAndRun(q, QVariantList(values)); !r)
        return r.error();
    return q;
}

Result<QVariant> sqlValue(const QSqlDatabase &db, const QString &sql, std::initializer_list<QVariant> values) {
    auto q = runSql(db, sql, values);
    if (!q)
        return q.error();
    return q->next() ? q->value(0) : QVariant();
}

Result<QSqlQuery *> PreparedSql::run(const char *sql, const QVariantList &values) {
    auto &q = m_queries[QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql)))];
    if (!q) {
        auto fresh = std::make_shared<QSqlQuery>(m_db);
        if (!fresh->prepare(QLatin1String(sql)))
            return sqlFailure(*fresh);
        q = std::move(fresh);
    }
    if (auto s = bindAndRun(*q, values); !s)
        return s.error();
    return q.get();
}

Transaction::Transaction(QSqlDatabase db) : m_db(std::move(db)) {
    m_open = m_db.transaction();
    if (!m_open)
        m_begun = sqlFailure(m_db);
}

Transaction::~Transaction() {
    if (m_open)
        m_db.rollback();
}

Status Transaction::commit() {
    if (!m_db.commit())
        return sqlFailure(m_db);
    m_open = false;
    return {};
}

} // namespace vl
