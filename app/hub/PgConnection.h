// SPDX-License-Identifier: GPL-3.0-or-later
// libpq with binary parameters and arrays: what made PostgreSQL four times as fast as through QtSql. One per
// thread; statements are prepared once.
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QHash>
#include <QStringList>

#include <libpq-fe.h>
#include <memory>

namespace vl {

/// Parameters of one statement, in order.
class PgValues {
public:
    PgValues &add(qint64 v);
    PgValues &add(bool v);
    PgValues &add(const QByteArray &v); ///< bytea
    PgValues &add(const Id &v) { return add(v.toBytes()); }
    PgValues &add(const QString &v);
    PgValues &add(const QList<qint64> &v);
    PgValues &add(const QList<QByteArray> &v);
    PgValues &add(const QList<bool> &v);
    /// Null strings become NULL.
    PgValues &add(const QStringList &v);

private:
    friend class PgConnection;
    void put(const QByteArray &bytes, Oid type);
    QList<QByteArray> m_bytes;
    QList<Oid> m_types;
};

class PgRows {
public:
    explicit PgRows(PGresult *r) : m_r(r, &PQclear) {}
    [[nodiscard]] int size() const { return PQntuples(m_r.get()); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qint64 integer(int row, int column) const;
    [[nodiscard]] bool flag(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const { return QString::fromUtf8(bytes(row, column)); }
    [[nodiscard]] Id id(int row, int column) const { return Id::fromBytes(bytes(row, column)); }
    [[nodiscard]] bool ok() const { return PQresultStatus(m_r.get()) == PGRES_COMMAND_OK || PQresultStatus(m_r.get()) == PGRES_TUPLES_OK; }
    [[nodiscard]] const char *tag() const { return PQcmdStatus(m_r.get()); }

private:
    std::shared_ptr<PGresult> m_r;
};

class PgConnection {
public:
    /// Io when nobody answers there.
    [[nodiscard]] static Result<std::unique_ptr<PgConnection>> open(const QString &url);
    [[nodiscard]] Result<PgRows> run(const char *sql, const PgValues &values = {});
    /// Several statements without parameters.
    [[nodiscard]] Status script(const QByteArray &sql);
    /// True once the server has said goodbye, or the line went.
    [[nodiscard]] bool isBroken() const { return m_gone || PQstatus(m_c.get()) != CONNECTION_OK; }
    /// Tests only: asked before each statement; true makes it fail.
    std::function<bool()> fault;

private:
    explicit PgConnection(PGconn *c) : m_c(c, &PQfinish) {}
    [[nodiscard]] Error failure(const PGresult *r);
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_c;
    QHash<QByteArray, QByteArray> m_prepared;
    bool m_gone = false;
};

} // namespace vl
