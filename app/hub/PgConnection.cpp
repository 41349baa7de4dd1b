// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/PgConnection.h"

#include <QtEndian>

#include <limits>

namespace vl {

namespace {

constexpr Oid boolOid = 16;
constexpr Oid byteaOid = 17;
constexpr Oid int8Oid = 20;
constexpr Oid textOid = 25;
constexpr Oid boolArrayOid = 1000;
constexpr Oid byteaArrayOid = 1001;
constexpr Oid textArrayOid = 1009;
constexpr Oid int8ArrayOid = 1016;

template <class T>
void append(QByteArray &to, T v) {
    const T big = qToBigEndian(v);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

// One dimension, from 1; an element of length -1 is NULL.
template <class T, class Put>
QByteArray array(const QList<T> &list, Oid element, Put put) {
    QByteArray b;
    append<qint32>(b, list.isEmpty() ? 0 : 1);
    append<qint32>(b, 1);
    append<quint32>(b, element);
    if (!list.isEmpty()) {
        append<qint32>(b, static_cast<qint32>(list.size()));
        append<qint32>(b, 1);
    }
    for (const T &v : list)
        put(b, v);
    return b;
}

void putBytes(QByteArray &to, const QByteArray &v) {
    append<qint32>(to, static_cast<qint32>(v.size()));
    to += v;
}

} // namespace

void PgValues::put(const QByteArray &bytes, Oid type) {
    m_bytes.append(bytes);
    m_types.append(type);
}

PgValues &PgValues::add(qint64 v) {
    QByteArray b;
    append(b, v);
    put(b, int8Oid);
    return *this;
}

PgValues &PgValues::add(bool v) {
    put(QByteArray(1, v ? '\1' : '\0'), boolOid);
    return *this;
}

PgValues &PgValues::add(const QByteArray &v) {
    put(v, byteaOid);
    return *this;
}

PgValues &PgValues::add(const QString &v) {
    put(v.toUtf8(), textOid);
    return *this;
}

PgValues &PgValues::add(const QList<qint64> &v) {
    put(array(v, int8Oid, [](QByteArray &b, qint64 x) {
            append<qint32>(b, 8);
            append(b, x);
        }),
        int8ArrayOid);
    return *this;
}

PgValues &PgValues::add(const QList<QByteArray> &v) {
    put(array(v, byteaOid, putBytes), byteaArrayOid);
    return *this;
}

PgValues &PgValues::add(const QList<bool> &v) {
    put(array(v, boolOid, [](QByteArray &b, bool x) {
            append<qint32>(b, 1);
            b += x ? '\1' : '\0';
        }),
        boolArrayOid);
    return *this;
}

PgValues &PgValues::add(const QStringList &v) {
    put(array<QString>(v, textOid, [](QByteArray &b, const QString &x) {
            if (x.isNull())
                append<qint32>(b, -1);
            else
                putBytes(b, x.toUtf8());
        }),
        textArrayOid);
    return *this;
}

qint64 PgRows::integer(int row, int column) const {
    return PQgetlength(m_r.get(), row, column) == 8 ? qFromBigEndian<qint64>(PQgetvalue(m_r.get(), row, column)) : 0;
}

bool PgRows::flag(int row, int column) const {
    return PQgetlength(m_r.get(), row, column) == 1 && *PQgetvalue(m_r.get(), row, column) != 0;
}

QByteArray PgRows::bytes(int row, int column) const {
    return {PQgetvalue(m_r.get(), row, column), PQgetlength(m_r.get(), row, column)};
}

Result<std::unique_ptr<PgConnection>> PgConnection::open(const QString &url) {
    std::unique_ptr<PgConnection> c(new PgConnection(PQconnectdb(url.toUtf8().constData())));
    if (c->isBroken())
        return Error{ErrorCode::Io, QStringLiteral("postgresql"), {}}; // not the URL: a password may stand in it
    PQsetNoticeProcessor(
        c->m_c.get(), [](void *, const char *) {}, nullptr);
    return c;
}

Error PgConnection::failure(const PGresult *r) {
    const QByteArray state(r != nullptr ? PQresultErrorField(r, PG_DIAG_SQLSTATE) : nullptr);
    const QString detail = QStringLiteral("postgresql.") + QString::fromLatin1(state.isEmpty() ? QByteArrayLiteral("connection") : state);
    m_gone = m_gone || state.isEmpty() || state.startsWith("08") || state.startsWith("57P");
    if (isBroken())
        return {ErrorCode::Io, detail, {}};
    if (state == "53100")
        return {ErrorCode::NoSpace, detail, {}};
    if (state.startsWith("40") || state.startsWith("55") || state.startsWith("53"))
        return {ErrorCode::InUse, detail, {}};
    return {ErrorCode::Internal, detail, {}};
}

Result<PgRows> PgConnection::run(const char *sql, const PgValues &values) {
    if (fault && fault())
        return Error{ErrorCode::NoSpace, QStringLiteral("fault"), {}};
    const auto count = static_cast<int>(values.m_bytes.size());
    QByteArray &name = m_prepared[QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql)))];
    if (name.isEmpty()) {
        const QByteArray fresh = "s" + QByteArray::number(m_prepared.size());
        const PgRows prepared(PQprepare(m_c.get(), fresh.constData(), sql, count, values.m_types.constData()));
        if (!prepared.ok())
            return Error{isBroken() ? ErrorCode::Io : ErrorCode::Internal, QStringLiteral("postgresql.prepare"), QString::fromUtf8(PQerrorMessage(m_c.get()))};
        name = fresh;
    }
    std::vector<const char *> data;
    std::vector<int> lengths;
    std::vector<int> formats(static_cast<size_t>(count), 1);
    for (const QByteArray &b : values.m_bytes) {
        data.push_back(b.constData());
        lengths.push_back(static_cast<int>(b.size()));
    }
    PGresult *r = PQexecPrepared(m_c.get(), name.constData(), count, data.data(), lengths.data(), formats.data(), 1);
    const ExecStatusType status = PQresultStatus(r);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        const Error e = failure(r);
        PQclear(r);
        return e;
    }
    return PgRows(r);
}

Status PgConnection::script(const QByteArray &sql) {
    PGresult *r = PQexec(m_c.get(), sql.constData());
    const ExecStatusType status = PQresultStatus(r);
    Status out;
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        out = failure(r);
    PQclear(r);
    return out;
}

} // namespace vl
