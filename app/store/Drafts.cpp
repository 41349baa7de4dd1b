// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Drafts.h"

#include "sqlcipher/Sql.h"

#include <QCborMap>

namespace vl {

namespace {

const QString aside = QStringLiteral("aside:");

// In the table a draft's key ends in whose it is: two people leave the same form unfinished.
QString mark(Store &store) {
    return QLatin1Char('@') + store.actor().account.toHex();
}

Result<std::optional<Draft>> one(Result<QSqlQuery> q) {
    if (!q)
        return q.error();
    if (!q->next())
        return std::optional<Draft>();
    return std::optional<Draft>({q->value(0).toString().section(QLatin1Char('@'), 0, 0), q->value(1).toByteArray(), q->value(2).toLongLong()});
}

} // namespace

Status saveDraft(Store &store, const QString &key, const QByteArray &body) {
    if (store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    auto q = runSql(store.db(), QStringLiteral("INSERT INTO draft VALUES(?,?,?,?) ON CONFLICT(key) DO UPDATE SET account=excluded.account, saved_at=excluded.saved_at, body=excluded.body"),
                    {key + mark(store), bind(store.actor().account), store.clock().nowMs(), body});
    return q ? Status() : Status(q.error());
}

Status dropDraft(Store &store, const QString &key) {
    auto q = runSql(store.db(), QStringLiteral("DELETE FROM draft WHERE key IN (?,?)"), {key + mark(store), aside + key + mark(store)});
    return q ? Status() : Status(q.error());
}

Status putDraftAside(Store &store, const QString &key, const QByteArray &body) {
    if (auto s = saveDraft(store, aside + key, body); !s)
        return s;
    auto q = runSql(store.db(), QStringLiteral("DELETE FROM draft WHERE key=?"), {key + mark(store)});
    return q ? Status() : Status(q.error());
}

Result<std::optional<Draft>> newestDraft(Store &store) {
    return one(runSql(store.db(), QStringLiteral("SELECT key, body, saved_at FROM draft WHERE account=? AND key NOT LIKE 'aside:%' ORDER BY saved_at DESC LIMIT 1"), {bind(store.actor().account)}));
}

Result<std::optional<Draft>> draftFor(Store &store, const QString &key) {
    return one(runSql(store.db(), QStringLiteral("SELECT key, body, saved_at FROM draft WHERE key IN (?,?) AND account=? ORDER BY saved_at DESC LIMIT 1"), {key + mark(store), aside + key + mark(store), bind(store.actor().account)}));
}

QByteArray recordsToDraft(const QList<QPair<QString, Record>> &records) {
    QCborMap map;
    for (const auto &[prefix, record] : records)
        for (int i = 0; i < record.type().size(); ++i)
            if (record.at(i).isValid())
                map.insert(prefix + QLatin1String(record.type().field(i).key), QCborValue::fromVariant(record.at(i)));
    return map.toCborValue().toCbor();
}

void draftToRecord(const QByteArray &body, Record &record, const QString &prefix) {
    const QCborMap map = QCborValue::fromCbor(body).toMap();
    for (int i = 0; i < record.type().size(); ++i)
        if (const QCborValue v = map.value(prefix + QLatin1String(record.type().field(i).key)); !v.isUndefined())
            record.setAt(i, v.toVariant());
}

} // namespace vl
