// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/SqlCipherResult.h"

#include "sqlcipher/DriverState.h"

#include <QDateTime>
#include <QSqlField>

#include <utility>

namespace vl {

namespace {

int bindOne(sqlite3_stmt *stmt, int at, const QVariant &v) {
    if (!v.isValid() || v.isNull())
        return sqlite3_bind_null(stmt, at);
    switch (v.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray b = v.toByteArray();
        return b.isEmpty() ? sqlite3_bind_zeroblob(stmt, at, 0)
                           : sqlite3_bind_blob64(stmt, at, b.constData(), static_cast<sqlite3_uint64>(b.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(stmt, at, v.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return sqlite3_bind_double(stmt, at, v.toDouble());
    case QMetaType::QDateTime: {
        const QByteArray t = v.toDateTime().toUTC().toString(Qt::ISODateWithMs).toUtf8();
        return sqlite3_bind_text(stmt, at, t.constData(), static_cast<int>(t.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QString s = v.toString();
        return sqlite3_bind_text16(stmt, at, s.utf16(), static_cast<int>(s.size() * 2), SQLITE_TRANSIENT);
    }
    }
}

QVariant columnValue(sqlite3_stmt *stmt, int i) {
    switch (sqlite3_column_type(stmt, i)) {
    case SQLITE_INTEGER:
        return static_cast<qlonglong>(sqlite3_column_int64(stmt, i));
    case SQLITE_FLOAT:
        return sqlite3_column_double(stmt, i);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(stmt, i)), sqlite3_column_bytes(stmt, i));
    case SQLITE_BLOB: {
        const int n = sqlite3_column_bytes(stmt, i);
        return n == 0 ? QByteArray("") : QByteArray(static_cast<const char *>(sqlite3_column_blob(stmt, i)), n);
    }
    default:
        return QVariant(QMetaType(QMetaType::QString));
    }
}

} // namespace

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver), m_driver(driver) {}

SqlCipherResult::~SqlCipherResult() {
    release();
    if (m_driver != nullptr)
        m_driver->m_state->results.remove(this);
}

void SqlCipherResult::release() {
    sqlite3_finalize(m_stmt);
    m_stmt = nullptr;
    m_cells.clear();
    m_rows = 0;
}

void SqlCipherResult::driverGone() {
    release();
    m_driver = nullptr;
}

bool SqlCipherResult::fail(const QString &what, int code) {
    setLastError(sqlError(m_driver != nullptr ? m_driver->m_state->db : nullptr, what, QSqlError::StatementError, code));
    return false;
}

bool SqlCipherResult::prepare(const QString &sql) {
    release();
    m_bound.clear();
    setSelect(false);
    if (m_driver == nullptr || m_driver->m_state->db == nullptr)
        return fail(QStringLiteral("not open"), SQLITE_MISUSE);
    const void *tail = nullptr;
    const int code = sqlite3_prepare16_v2(m_driver->m_state->db, sql.utf16(), static_cast<int>((sql.size() + 1) * 2), &m_stmt, &tail);
    if (code != SQLITE_OK)
        return fail(QStringLiteral("prepare"), code);
    const QString rest = QString::fromUtf16(static_cast<const char16_t *>(tail)).trimmed();
    if (m_stmt == nullptr || !rest.isEmpty()) {
        release();
        return fail(QStringLiteral("one statement at a time"), SQLITE_MISUSE);
    }
    describe();
    return true;
}

void SqlCipherResult::describe() {
    m_columns = sqlite3_column_count(m_stmt);
    m_record = QSqlRecord();
    for (int i = 0; i < m_columns; ++i)
        m_record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_stmt, i)), QMetaType(),
                                  QString::fromUtf8(sqlite3_column_table_name(m_stmt, i))));
    setSelect(m_columns > 0);
}

bool SqlCipherResult::bindAll() {
    const auto count = static_cast<int>(m_bound.size());
    if (sqlite3_bind_parameter_count(m_stmt) != count)
        return fail(QStringLiteral("parameter count"), SQLITE_RANGE);
    for (int i = 0; i < count; ++i)
        if (const int code = bindOne(m_stmt, i + 1, m_bound[static_cast<size_t>(i)]); code != SQLITE_OK)
            return fail(QStringLiteral("bind"), code);
    return true;
}

void SqlCipherResult::bindValue(int pos, const QVariant &value, QSql::ParamType) {
    if (pos < 0)
        return;
    if (static_cast<size_t>(pos) >= m_bound.size())
        m_bound.resize(static_cast<size_t>(pos) + 1);
    m_bound[static_cast<size_t>(pos)] = value;
}

bool SqlCipherResult::execBatch(bool) {
    const std::vector<QVariant> columns = std::exchange(m_bound, {});
    const qsizetype rows = columns.empty() ? 0 : columns.front().toList().size();
    for (qsizetype row = 0; row < rows; ++row) {
        for (size_t c = 0; c < columns.size(); ++c)
            bindValue(static_cast<int>(c), columns[c].toList().value(row), QSql::In);
        if (!exec())
            return false;
    }
    return true;
}

bool SqlCipherResult::stepAll() {
    const auto &state = *m_driver->m_state;
    int code = SQLITE_FULL;
    if (!state.fault || !state.fault()) {
        while ((code = sqlite3_step(m_stmt)) == SQLITE_ROW) {
            for (int i = 0; i < m_columns; ++i)
                m_cells.push_back(columnValue(m_stmt, i));
            ++m_rows;
        }
    }
    m_affected = sqlite3_changes(state.db);
    m_lastId = sqlite3_last_insert_rowid(state.db);
    sqlite3_reset(m_stmt);
    if (code != SQLITE_DONE) {
        m_cells.clear();
        m_rows = 0;
        return fail(QStringLiteral("step"), code);
    }
    return true;
}

bool SqlCipherResult::exec() {
    if (m_stmt == nullptr)
        return fail(QStringLiteral("not prepared"), SQLITE_MISUSE);
    m_cells.clear();
    m_rows = 0;
    setAt(QSql::BeforeFirstRow);
    if (!bindAll() || !stepAll())
        return false;
    setActive(true);
    return true;
}

bool SqlCipherResult::reset(const QString &sql) {
    return prepare(sql) && exec();
}

QVariant SqlCipherResult::data(int column) {
    if (at() < 0 || at() >= m_rows || column < 0 || column >= m_columns)
        return {};
    return m_cells[static_cast<size_t>(at()) * static_cast<size_t>(m_columns) + static_cast<size_t>(column)];
}

bool SqlCipherResult::isNull(int column) {
    return data(column).isNull();
}

bool SqlCipherResult::fetch(int row) {
    if (row < 0 || row >= m_rows) {
        setAt(row < 0 ? QSql::BeforeFirstRow : QSql::AfterLastRow);
        return false;
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst() {
    return fetch(0);
}
bool SqlCipherResult::fetchLast() {
    return fetch(m_rows - 1);
}
int SqlCipherResult::size() {
    return isSelect() ? m_rows : -1;
}
int SqlCipherResult::numRowsAffected() {
    return m_affected;
}
QVariant SqlCipherResult::lastInsertId() const {
    return static_cast<qlonglong>(m_lastId);
}
QSqlRecord SqlCipherResult::record() const {
    return m_record;
}
QVariant SqlCipherResult::handle() const {
    return QVariant::fromValue(static_cast<void *>(m_stmt));
}

} // namespace vl
