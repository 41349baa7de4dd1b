// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/SqlCipherDriver.h"

#include "sqlcipher/DriverState.h"
#include "sqlcipher/SqlCipherResult.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <openssl/crypto.h>

#include <array>
#include <mutex>

namespace vl {

namespace {

// x'<96 hex digits>' in a buffer that is wiped.
class HexKey {
public:
    explicit HexKey(const unsigned char *key) {
        static constexpr char digits[] = "0123456789abcdef";
        size_t at = 0;
        m_text[at++] = 'x';
        m_text[at++] = '\'';
        for (int i = 0; i < 48; ++i) {
            m_text[at++] = digits[key[i] >> 4];
            m_text[at++] = digits[key[i] & 15];
        }
        m_text[at] = '\'';
    }
    ~HexKey() { OPENSSL_cleanse(m_text.data(), m_text.size()); }
    HexKey(const HexKey &) = delete;
    HexKey &operator=(const HexKey &) = delete;
    [[nodiscard]] const char *data() const { return m_text.data(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_text.size()); }

private:
    std::array<char, 99> m_text{};
};

QString unquoted(QString name) {
    if (name.size() >= 2 && name.startsWith(QLatin1Char('"')) && name.endsWith(QLatin1Char('"')))
        name = name.mid(1, name.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
    return name;
}

} // namespace

QSqlError sqlError(sqlite3 *db, const QString &what, QSqlError::ErrorType type, int code) {
    // The engine's text can quote a value of a failed constraint: it stays out of messages and logs.
    Q_UNUSED(db)
    return {QString::fromUtf8(sqlite3_errstr(code)), what, type, QString::number(code)};
}

SqlCipherDriver::SqlCipherDriver(QObject *parent) : QSqlDriver(parent), m_state(std::make_unique<State>()) {}

SqlCipherDriver::~SqlCipherDriver() {
    SqlCipherDriver::close();
    for (SqlCipherResult *r : std::as_const(m_state->results))
        r->driverGone();
}

SqlCipherDriver::OpenFailure SqlCipherDriver::openKeyed(const QString &path, const unsigned char *key, Mode mode) {
    close();
    // Counting memory takes one lock for all threads with every allocation. Before the first connection, or not at all.
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
    const int flags = SQLITE_OPEN_NOMUTEX | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                                             : mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                                    : SQLITE_OPEN_READWRITE);
    const auto failed = [&](OpenFailure f) {
        sqlite3_close_v2(m_state->db);
        m_state->db = nullptr;
        setOpenError(true);
        return f;
    };
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_state->db, flags, nullptr) != SQLITE_OK)
        return failed(OpenFailure::CannotOpen);
    sqlite3_extended_result_codes(m_state->db, 1);
    const HexKey hex(key);
    if (sqlite3_key_v2(m_state->db, "main", hex.data(), hex.size()) != SQLITE_OK)
        return failed(OpenFailure::NoCipher);
    bool cipher = false;
    sqlite3_exec(
        m_state->db, "PRAGMA cipher_version", [](void *seen, int n, char **v, char **) {
            *static_cast<bool *>(seen) = n > 0 && v[0] != nullptr && v[0][0] != '\0';
            return 0;
        },
        &cipher, nullptr);
    if (!cipher)
        return failed(OpenFailure::NoCipher);
    if (!runPragmas()) {
        const int code = sqlite3_errcode(m_state->db) & 0xff;
        return failed(code == SQLITE_BUSY ? OpenFailure::Busy
                      : code == SQLITE_CANTOPEN || code == SQLITE_IOERR || code == SQLITE_READONLY
                          ? OpenFailure::CannotOpen
                          : OpenFailure::WrongKeyOrDamaged);
    }
    if (mode != Mode::ReadOnly && !(run("PRAGMA journal_mode=WAL") && run("PRAGMA synchronous=FULL")))
        return failed(OpenFailure::CannotOpen);
    setOpen(true);
    setOpenError(false);
    return OpenFailure::None;
}

bool SqlCipherDriver::runPragmas() {
    // cipher_memory_security is off: it locks and wipes every allocation of the engine by system calls, and cost
    // 11 times on a save and 6 times on an import of 100,000 (tests/bench). The key itself stays locked and wiped
    // either way; what it would cover besides, names in freed pages, lies in the window's own memory as well.
    return run("PRAGMA cipher_compatibility=4") && run("PRAGMA cipher_memory_security=OFF") &&
           run("PRAGMA temp_store=MEMORY") && run("PRAGMA cipher_log_level=NONE") && run("PRAGMA busy_timeout=5000") &&
           run("SELECT count(*) FROM sqlite_master") && run("PRAGMA foreign_keys=ON") && run("PRAGMA trusted_schema=OFF");
}

bool SqlCipherDriver::run(const char *sql) {
    if (m_state->db == nullptr)
        return false;
    int code = SQLITE_FULL;
    if (!m_state->fault || !m_state->fault())
        code = sqlite3_exec(m_state->db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        setLastError(sqlError(m_state->db, QString::fromLatin1(sql), QSqlError::TransactionError, code));
    return code == SQLITE_OK;
}

void SqlCipherDriver::interrupt() {
    if (m_state->db != nullptr)
        sqlite3_interrupt(m_state->db);
}

void SqlCipherDriver::setFault(std::function<bool()> fault) {
    m_state->fault = std::move(fault);
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const {
    switch (feature) {
    case Transactions:
    case QuerySize:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

bool SqlCipherDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &) {
    setOpenError(true);
    setLastError(QSqlError(QStringLiteral("a book opens only with its key"), {}, QSqlError::ConnectionError));
    return false;
}

void SqlCipherDriver::close() {
    for (SqlCipherResult *r : std::as_const(m_state->results))
        r->release();
    if (m_state->db != nullptr)
        sqlite3_close_v2(m_state->db);
    m_state->db = nullptr;
    setOpen(false);
}

QSqlResult *SqlCipherDriver::createResult() const {
    auto *r = new SqlCipherResult(this);
    m_state->results.insert(r);
    return r;
}

bool SqlCipherDriver::beginTransaction() {
    return run("BEGIN IMMEDIATE");
}
bool SqlCipherDriver::commitTransaction() {
    return run("COMMIT");
}
// Never fails by an injected fault: a full disk cannot keep SQLite from forgetting what it has not written.
bool SqlCipherDriver::rollbackTransaction() {
    return m_state->db != nullptr && (sqlite3_get_autocommit(m_state->db) != 0 || sqlite3_exec(m_state->db, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const {
    QStringList out;
    QSqlQuery q(createResult());
    q.exec(QStringLiteral("SELECT name, type FROM sqlite_master WHERE type IN ('table','view') ORDER BY name"));
    while (q.next()) {
        const QString name = q.value(0).toString();
        const bool view = q.value(1).toString() == QLatin1String("view");
        const bool system = name.startsWith(QLatin1String("sqlite_"));
        if (system ? (type & QSql::SystemTables) : view ? (type & QSql::Views)
                                                        : (type & QSql::Tables))
            out += name;
    }
    return out;
}

QSqlRecord SqlCipherDriver::record(const QString &table) const {
    QSqlRecord out;
    QSqlQuery q(createResult());
    q.prepare(QStringLiteral("SELECT name, type, \"notnull\" FROM pragma_table_info(?)"));
    q.addBindValue(unquoted(table));
    q.exec();
    while (q.next()) {
        const QString type = q.value(1).toString();
        const int meta = type == QLatin1String("INTEGER") ? QMetaType::LongLong
                         : type == QLatin1String("BLOB")  ? QMetaType::QByteArray
                         : type == QLatin1String("REAL")  ? QMetaType::Double
                                                          : QMetaType::QString;
        QSqlField f(q.value(0).toString(), QMetaType(meta), table);
        f.setRequired(q.value(2).toBool());
        out.append(f);
    }
    return out;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const {
    QSqlIndex out(unquoted(table));
    QSqlQuery q(createResult());
    q.prepare(QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"));
    q.addBindValue(unquoted(table));
    q.exec();
    const QSqlRecord all = record(table);
    while (q.next())
        out.append(all.field(q.value(0).toString()));
    return out;
}

QVariant SqlCipherDriver::handle() const {
    return QVariant::fromValue(static_cast<void *>(m_state->db));
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType) const {
    const QString plain = unquoted(identifier);
    return QLatin1Char('"') + QString(plain).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace vl
