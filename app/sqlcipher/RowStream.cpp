// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/RowStream.h"

#include "sqlcipher/DriverState.h"
#include "sqlcipher/Sql.h"

#include <utility>

namespace vl {

// The same meaning as for a QSqlQuery.
Error RowStream::failed(const QSqlDatabase &db, int code) {
    return sqlFailure(sqlError(static_cast<SqlCipherDriver *>(db.driver())->m_state->db, QStringLiteral("step"), QSqlError::StatementError, code));
}

RowStream::RowStream(QSqlDatabase db, sqlite3_stmt *statement) : m_db(std::move(db)), m_statement(statement, &sqlite3_finalize) {}

Result<RowStream> RowStream::open(const QSqlDatabase &db, const QString &sql) {
    const SqlCipherDriver::State &state = *static_cast<SqlCipherDriver *>(db.driver())->m_state;
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare16_v2(state.db, sql.utf16(), static_cast<int>((sql.size() + 1) * 2), &statement, nullptr);
    if (code != SQLITE_OK)
        return failed(db, code);
    RowStream out(db, statement);
    if (state.fault && state.fault())
        return failed(db, SQLITE_FULL);
    return out;
}

Result<bool> RowStream::next() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return failed(m_db, code);
}

bool RowStream::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}
bool RowStream::isInteger(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
}
bool RowStream::isText(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT;
}
qint64 RowStream::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}
QByteArrayView RowStream::bytes(int column) const {
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace vl
