// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Rows.h"

#include "base/Text.h"
#include "records/Types.h"
#include "rules/Household.h"
#include "sqlcipher/Sql.h"

namespace vl {

namespace {

QStringList derivedColumns(const RecordType &type) {
    if (&type == &types::resident())
        return {QStringLiteral("pinyin"), QStringLiteral("position")};
    if (&type == &types::household())
        return {QStringLiteral("sort_key")};
    return {};
}

} // namespace

bool Rows::feedsDerived(const RecordType &type, int field) {
    static const QSet<QString> resident{QStringLiteral("name"), QStringLiteral("former_name"), QStringLiteral("relation"),
                                        QStringLiteral("birth"), QStringLiteral("print_order")};
    static const QSet<QString> household{QStringLiteral("number"), QStringLiteral("village_group")};
    const QString key = QLatin1String(type.field(field).key);
    return &type == &types::resident() ? resident.contains(key) : &type == &types::household() && household.contains(key);
}

QVariantList Rows::derived(const Record &r) {
    if (&r.type() == &types::resident()) {
        QStringList readings = m_store.pinyin().readings(r.text("name"));
        if (r.value("former_name").isValid())
            readings += m_store.pinyin().readings(r.text("former_name"));
        const QVariant place = r.value("print_order");
        return {readings.join(QLatin1Char('|')),
                place.isValid() ? place.toLongLong() : printOrder(r.text("relation"), r.text("birth"))};
    }
    if (&r.type() == &types::household()) {
        const int group = leadingNumber(r.text("village_group"));
        const QString byGroup = group >= 0 ? QStringLiteral("%1").arg(group, 6, 10, QLatin1Char('0')) : QString();
        return {byGroup + naturalKey(r.text("village_group")) + QLatin1Char('\x1f') + naturalKey(r.text("number"))};
    }
    return {};
}

Status Rows::write(const Record &record, const Id &op, bool replace) {
    const RecordType &type = record.type();
    auto &q = m_queries[{&type, replace}];
    if (!q) {
        QStringList columns{QStringLiteral("id"), QStringLiteral("op")};
        for (const Field &f : type.fields())
            columns += QLatin1String(f.key);
        columns += derivedColumns(type);
        QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(type.key(), columns.join(QLatin1Char(',')), QStringList(columns.size(), QStringLiteral("?")).join(QLatin1Char(',')));
        if (replace) {
            QStringList updates;
            for (const QString &c : std::as_const(columns))
                updates += c + QLatin1String("=excluded.") + c;
            sql += QStringLiteral(" ON CONFLICT (id) DO UPDATE SET ") + updates.join(QLatin1Char(','));
        }
        auto fresh = std::make_shared<QSqlQuery>(m_store.db());
        if (!fresh->prepare(sql))
            return sqlFailure(*fresh);
        q = std::move(fresh);
    }
    QVariantList values{record.id().toBytes(), op.toBytes()};
    for (int i = 0; i < type.size(); ++i)
        values += record.at(i);
    values += derived(record);
    return bindAndRun(*q, values);
}

Status Rows::remove(const RecordType &type, const Id &id) {
    auto q = runSql(m_store.db(), QStringLiteral("DELETE FROM %1 WHERE id=?").arg(type.key()), {bind(id)});
    return q ? Status() : Status(q.error());
}

Status Rows::setField(const RecordType &type, const Id &id, int field, const QVariant &value) {
    auto q = runSql(m_store.db(), QStringLiteral("UPDATE %1 SET %2=? WHERE id=?").arg(type.key(), QLatin1String(type.field(field).key)), {value, bind(id)});
    return q ? Status() : Status(q.error());
}

Status Rows::refreshDerived(const RecordType &type, const Id &id) {
    auto record = loadRecord(m_store, type, id);
    if (!record)
        return record.error();
    const QStringList columns = derivedColumns(type);
    const QVariantList values = derived(*record);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto q = runSql(m_store.db(), QStringLiteral("UPDATE %1 SET %2=? WHERE id=?").arg(type.key(), columns[i]), {values[i], bind(id)});
        if (!q)
            return q.error();
    }
    return {};
}

QString recordColumns(const RecordType &type) {
    QStringList columns{type.key() + QLatin1String(".id")};
    for (const Field &f : type.fields())
        columns += type.key() + QLatin1Char('.') + QLatin1String(f.key);
    return columns.join(QLatin1String(", "));
}

Record recordFromRow(const RecordType &type, const QSqlQuery &row, int at) {
    Record r(type, Id::fromBytes(row.value(at).toByteArray()));
    for (int i = 0; i < type.size(); ++i)
        r.setAt(i, row.value(at + 1 + i));
    return r;
}

Result<Record> loadRecord(Store &store, const RecordType &type, const Id &id) {
    auto q = runSql(store.db(), QStringLiteral("SELECT %1 FROM %2 WHERE id=?").arg(recordColumns(type), type.key()), {bind(id)});
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::NotFound, type.key(), {}};
    return recordFromRow(type, *q);
}

} // namespace vl
