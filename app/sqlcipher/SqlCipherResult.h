// SPDX-License-Identifier: GPL-3.0-or-later
// One statement of SqlCipherDriver and the rows it gave. Lives on the driver's thread.
#pragma once

#include <QSqlRecord>
#include <QSqlResult>

#include <vector>

struct sqlite3_stmt;

namespace vl {

class SqlCipherDriver;

class SqlCipherResult : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;
    /// Finalises the statement; called by a driver that closes.
    void release();
    void driverGone();

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    // QSqlResult keeps bound values under names that it formats anew for each: a third of an import's time.
    void bindValue(int pos, const QVariant &value, QSql::ParamType type) override;
    bool execBatch(bool arrayBind) override;
    bool reset(const QString &sql) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    QVariant handle() const override;

private:
    bool bindAll();
    bool stepAll();
    void describe();
    bool fail(const QString &what, int code);

    const SqlCipherDriver *m_driver;
    sqlite3_stmt *m_stmt = nullptr;
    QSqlRecord m_record;
    std::vector<QVariant> m_bound;
    std::vector<QVariant> m_cells;
    int m_columns = 0;
    int m_rows = 0;
    int m_affected = -1;
    qint64 m_lastId = 0;
};

} // namespace vl
