// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/BookDigest.h"

#include "crypto/Seal.h"
#include "ops/Heads.h"
#include "sqlcipher/Sql.h"
#include "store/Rows.h"

#include <algorithm>

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

Result<TypeDigest> digestOfTable(Store &store, const RecordType &type) {
    auto secrets = shownSecrets(store, type);
    if (!secrets)
        return secrets.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT op, %1 FROM %2 WHERE id NOT IN (SELECT record FROM kept)").arg(recordColumns(type), type.key()));
    if (!q)
        return q.error();
    DigestSum sum;
    TypeDigest out{type.key(), {}, 0};
    while (q->next()) {
        const QByteArray made = q->value(0).toByteArray();
        const Record r = recordFromRow(type, *q, 1);
        QMap<QByteArray, QByteArray> values;
        for (int i = 0; i < type.size(); ++i) {
            if (!r.at(i).isValid() || r.at(i).isNull())
                continue;
            const Field &f = type.field(i);
            values[f.key] = f.sensitivity == Sensitivity::Secret ? secrets->value({r.id().toBytes(), QLatin1String(f.key)}, made) : plainValue(r.at(i));
        }
        sum.add(recordDigest(type.key(), r.id(), values));
        ++out.rows;
    }
    out.sum = sum.toBytes();
    return out;
}

} // namespace

Result<QList<TypeDigest>> bookDigest(Store &store) {
    QList<TypeDigest> out;
    for (const RecordType *type : RecordType::all()) {
        auto d = digestOfTable(store, *type);
        if (!d)
            return d.error();
        if (d->rows > 0)
            out.append(*d);
    }
    return out;
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
