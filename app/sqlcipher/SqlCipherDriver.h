// SPDX-License-Identifier: GPL-3.0-or-later
// QtSql over the statically linked SQLCipher 4: nothing but the driver. One connection per thread.
// Integers come back as qlonglong, results are read whole in exec() so that no read lock lingers,
// and placeholders are positional (?). Results may outlive the driver; they are then empty.
#pragma once

#include <QSqlDriver>

#include <functional>
#include <memory>

struct sqlite3;

namespace vl {

class RowStream;
class SqlCipherResult;

class SqlCipherDriver : public QSqlDriver {
    Q_OBJECT

public:
    enum class OpenFailure { None,
                             CannotOpen,
                             WrongKeyOrDamaged,
                             NoCipher,
                             Busy };
    enum class Mode { ReadWrite,
                      Create,
                      ReadOnly };

    explicit SqlCipherDriver(QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    /// Blocking. `key` is 48 bytes: 32 of key, 16 of salt. Call before addDatabase(driver, name).
    [[nodiscard]] OpenFailure openKeyed(const QString &path, const unsigned char *key, Mode mode);
    /// Makes the running statement of this connection fail with SQLITE_INTERRUPT. Any thread.
    void interrupt();
    /// Tests only: asked before each statement is stepped; true makes it fail as a full disk would.
    void setFault(std::function<bool()> fault);

    bool hasFeature(DriverFeature feature) const override;
    /// Always fails: a book is never opened without its key. Use openKeyed().
    bool open(const QString &db, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QVariant handle() const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;

private:
    friend class SqlCipherResult;
    friend class RowStream;
    struct State;
    bool run(const char *sql);
    [[nodiscard]] bool runPragmas();

    std::unique_ptr<State> m_state;
};

} // namespace vl
