// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/BookDigest.h"

#include "crypto/Seal.h"
#include "ops/CborOut.h"
#include "ops/Heads.h"
#include "sqlcipher/RowStream.h"
#include "sqlcipher/Sql.h"
#include "store/Rows.h"

#include <functional>

namespace vl {

namespace {

QMap<QString, TypeDigest> byType(const QList<TypeDigest> &list) {
    QMap<QString, TypeDigest> out;
    for (const TypeDigest &d : list)
        if (d.rows != 0)
            out.insert(d.type, d);
    return out;
}

using ShownOps = QHash<QPair<QByteArray, QString>, QByteArray>; // (record, field) to the op whose value is shown

// Of sealed values the op's id stands in; a field never changed since has the record's first op.
Result<ShownOps> shownSecrets(Store &store, const RecordType &type) {
    ShownOps out;
    for (const Field &f : type.fields()) {
        if (f.sensitivity != Sensitivity::Secret)
            continue;
        const QString key = QLatin1String(f.key);
        auto q = runSql(store.db(), QStringLiteral("SELECT h.record, h.op_id FROM head h JOIN oplog o ON o.op_id=h.op_id WHERE h.field=? AND o.type=? ORDER BY o.hlc, o.op_id"), {key, type.key()});
        if (!q)
            return q.error();
        while (q->next())
            out.insert({q->value(0).toByteArray(), key}, q->value(1).toByteArray());
    }
    return out;
}

Status eachRow(Store &store, const RecordType &type, const std::function<void(const Id &, const QByteArray &)> &take) {
    auto secrets = shownSecrets(store, type);
    if (!secrets)
        return secrets.error();
    auto rows = RowStream::open(store.db(), QStringLiteral("SELECT op, %1 FROM %2 WHERE id NOT IN (SELECT record FROM kept)").arg(recordColumns(type), type.key()));
    if (!rows)
        return rows.error();
    QMap<QByteArray, int> order; // digests take the fields by their keys
    for (int i = 0; i < type.size(); ++i)
        order.insert(type.field(i).key, i);
    const QString typeKey = type.key();
    QByteArray value;
    for (;;) {
        auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const QByteArray made = rows->bytes(0).toByteArray();
        const QByteArray id = rows->bytes(1).toByteArray();
        RecordDigester digest(typeKey, Id::fromBytes(id));
        for (auto it = order.cbegin(); it != order.cend(); ++it) {
            const int column = 2 + *it;
            if (rows->isNull(column))
                continue;
            value.resize(0);
            if (type.field(*it).sensitivity == Sensitivity::Secret)
                value += secrets->isEmpty() ? made : secrets->value({id, QLatin1String(it.key())}, made);
            else if (rows->isInteger(column))
                CborOut(value).integer(rows->integer(column));
            else if (rows->isText(column))
                CborOut(value).utf8(rows->bytes(column));
            else
                CborOut(value).bytes(rows->bytes(column));
            digest.add(it.key(), value);
        }
        take(Id::fromBytes(id), digest.result());
    }
}

} // namespace

Result<QList<TypeDigest>> bookDigest(Store &store) {
    QList<TypeDigest> out;
    for (const RecordType *type : RecordType::all()) {
        DigestSum sum;
        TypeDigest d{type->key(), {}, 0};
        auto read = eachRow(store, *type, [&](const Id &, const QByteArray &digest) {
            sum.add(digest);
            ++d.rows;
        });
        if (!read)
            return read.error();
        d.sum = sum.toBytes();
        if (d.rows > 0)
            out.append(d);
    }
    return out;
}

Result<QHash<Id, QByteArray>> rowDigests(Store &store, const RecordType &type) {
    QHash<Id, QByteArray> out;
    if (auto s = eachRow(store, type, [&](const Id &id, const QByteArray &digest) { out.insert(id, digest); }); !s)
        return s.error();
    return out;
}

QStringList differingTypes(const QList<TypeDigest> &a, const QList<TypeDigest> &b) {
    const QMap<QString, TypeDigest> x = byType(a);
    const QMap<QString, TypeDigest> y = byType(b);
    QSet<QString> out;
    for (const auto &m : {x, y})
        for (auto it = m.cbegin(); it != m.cend(); ++it)
            if (x.value(it.key()) != y.value(it.key()))
                out.insert(it.key());
    return out.values();
}

bool sameDigest(const QList<TypeDigest> &a, const QList<TypeDigest> &b) {
    return byType(a) == byType(b);
}

QByteArray digestOf(const QList<TypeDigest> &list) {
    QByteArray all;
    for (const TypeDigest &d : byType(list))
        all += d.type.toUtf8() + '\0' + d.sum + QByteArray::number(d.rows);
    return sha256(all);
}

} // namespace vl
