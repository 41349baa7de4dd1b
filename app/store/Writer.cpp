// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Writer.h"

#include "records/Types.h"
#include "rules/Household.h"
#include "rules/Validation.h"

#include "base/Text.h"

namespace vl {

namespace {

QStringList derivedColumns(const RecordType &type) {
    if (&type == &types::resident())
        return {QStringLiteral("pinyin"), QStringLiteral("position")};
    if (&type == &types::household())
        return {QStringLiteral("sort_key")};
    return {};
}

// Fields whose change moves a derived column.
bool feedsDerived(const RecordType &type, int field) {
    static const QSet<QString> resident{QStringLiteral("name"), QStringLiteral("former_name"), QStringLiteral("relation"),
                                        QStringLiteral("birth"), QStringLiteral("print_order")};
    static const QSet<QString> household{QStringLiteral("number"), QStringLiteral("village_group")};
    const QString key = QLatin1String(type.field(field).key);
    return &type == &types::resident() ? resident.contains(key) : &type == &types::household() && household.contains(key);
}

} // namespace

struct Writer::TypeQueries {
    explicit TypeQueries(const QSqlDatabase &db) : insert(db) {}
    QSqlQuery insert;
};

bool isUndoable(const QString &kind) {
    static const QSet<QString> never{QStringLiteral("undo"), QStringLiteral("redo"), QStringLiteral("audit"),
                                     QStringLiteral("account"), QStringLiteral("book.create")};
    return !never.contains(kind);
}

Writer::Writer(Store &store) : m_store(store) {}
Writer::~Writer() = default;

Status Writer::begin(const QString &kind, const QString &note, const Id &undoes) {
    if (m_store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    auto key = m_store.villageKey();
    if (!key)
        return key.error();
    m_values.emplace(**key);
    m_today = m_store.clock().today();
    m_transaction = std::make_unique<Transaction>(m_store.db());
    if (auto s = m_transaction->begun(); !s)
        return s;
    m_appender.emplace(m_store);
    if (auto s = m_appender->load(); !s)
        return s;
    m_txn = m_store.ids().next();
    Record txn(types::txn(), m_txn);
    txn.set("kind", kind);
    txn.set("author", m_store.actor().account);
    txn.set("at", m_store.clock().nowMs());
    txn.set("undoes", undoes);
    txn.set("note", note);
    return create(txn);
}

Status Writer::mayWrite(const RecordType &type) const {
    if (&type == &types::txn() || &type == &types::audit())
        return {};
    return m_store.require(&type == &types::account() ? Permission::ManageAccounts : Permission::WritePeople);
}

Result<Writer::TypeQueries *> Writer::queriesFor(const RecordType &type) {
    auto &q = m_queries[&type];
    if (!q) {
        q = std::make_shared<TypeQueries>(m_store.db());
        QStringList columns{QStringLiteral("id"), QStringLiteral("op")};
        for (const Field &f : type.fields())
            columns += QLatin1String(f.key);
        columns += derivedColumns(type);
        QStringList marks(columns.size(), QStringLiteral("?"));
        if (!q->insert.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                   .arg(type.key(), columns.join(QLatin1Char(',')), marks.join(QLatin1Char(',')))))
            return sqlFailure(q->insert);
    }
    return q.get();
}

QVariantList Writer::derived(const Record &r) {
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

Status Writer::insertRow(const Record &record, const Id &op) {
    auto q = queriesFor(record.type());
    if (!q)
        return q.error();
    QVariantList values{record.id().toBytes(), op.toBytes()};
    for (int i = 0; i < record.type().size(); ++i)
        values += record.at(i);
    values += derived(record);
    return bindAndRun((*q)->insert, values);
}

Status Writer::create(const Record &record) {
    if (auto s = mayWrite(record.type()); !s)
        return s;
    for (const Problem &p : validate(record, m_today))
        if (p.blocks)
            return Error{ErrorCode::Invalid, p.reason, QLatin1String(record.type().field(p.field).key)};
    Op op;
    op.id = m_store.ids().next();
    op.value = m_values->whole(op.id, record);
    op.txn = m_txn;
    op.type = record.type().key();
    op.record = record.id();
    op.field = wholeRecord;
    if (auto s = m_appender->append(op); !s)
        return s;
    m_touched.insert(record.id());
    return insertRow(record, op.id);
}

Result<QList<Id>> Writer::heads(const RecordType &type, const Id &record, const QString &field) {
    auto q = runSql(m_store.db(), QStringLiteral("SELECT op_id FROM head WHERE record=? AND field=?"), {bind(record), field});
    if (!q)
        return q.error();
    QList<Id> out;
    while (q->next())
        out.append(Id::fromBytes(q->value(0).toByteArray()));
    if (!out.isEmpty())
        return out;
    auto first = sqlValue(m_store.db(), QStringLiteral("SELECT op_id FROM oplog WHERE record=? AND field='*' AND type=?"),
                          {bind(record), type.key()});
    if (!first)
        return first.error();
    if (!first->isValid())
        return Error{ErrorCode::NotFound, type.key(), {}};
    return QList<Id>{Id::fromBytes(first->toByteArray())};
}

Status Writer::log(const RecordType &type, const Id &record, const QString &field, Op op) {
    auto parents = heads(type, record, field);
    if (!parents)
        return parents.error();
    op.txn = m_txn;
    op.type = type.key();
    op.record = record;
    op.field = field;
    op.parents = *parents;
    if (auto s = m_appender->append(op); !s)
        return s;
    if (auto q = runSql(m_store.db(), QStringLiteral("DELETE FROM head WHERE record=? AND field=?"), {bind(record), field}); !q)
        return q.error();
    m_touched.insert(record);
    auto q = runSql(m_store.db(), QStringLiteral("INSERT INTO head VALUES (?,?,?)"), {bind(record), field, bind(op.id)});
    return q ? Status() : Status(q.error());
}

Status Writer::set(const RecordType &type, const Id &id, int field, const QVariant &value) {
    auto before = loadRecord(m_store, type, id);
    if (!before)
        return before.error();
    Record after = *before;
    after.setAt(field, value);
    return update(*before, after);
}

Status Writer::update(const Record &before, const Record &after) {
    const RecordType &type = after.type();
    if (auto s = mayWrite(type); !s)
        return s;
    if (type.merge() == Merge::AppendOnly)
        return Error{ErrorCode::NotAllowed, QStringLiteral("appendOnly"), type.key()};
    for (const Problem &p : validate(after, m_today))
        if (p.blocks && before.at(p.field) != after.at(p.field))
            return Error{ErrorCode::Invalid, p.reason, QLatin1String(type.field(p.field).key)};
    bool derivedMoves = false;
    for (int i = 0; i < type.size(); ++i) {
        if (before.at(i) == after.at(i))
            continue;
        const Field &f = type.field(i);
        Op op;
        op.id = m_store.ids().next();
        op.value = m_values->one(op.id, f, after.at(i));
        if (auto s = log(type, after.id(), QLatin1String(f.key), op); !s)
            return s;
        auto q = runSql(m_store.db(), QStringLiteral("UPDATE %1 SET %2=? WHERE id=?").arg(type.key(), QLatin1String(f.key)),
                        {after.at(i), bind(after.id())});
        if (!q)
            return q.error();
        derivedMoves = derivedMoves || feedsDerived(type, i);
    }
    return derivedMoves ? refreshDerived(type, after.id()) : Status();
}

Status Writer::refreshDerived(const RecordType &type, const Id &id) {
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

Status Writer::setExists(const RecordType &type, const Id &id, bool exists) {
    if (auto s = mayWrite(type); !s)
        return s;
    Op op;
    op.id = m_store.ids().next();
    op.value = existsValue(exists);
    if (auto s = log(type, id, existence, op); !s)
        return s;
    if (!exists) {
        auto q = runSql(m_store.db(), QStringLiteral("DELETE FROM %1 WHERE id=?").arg(type.key()), {bind(id)});
        return q ? Status() : Status(q.error());
    }
    auto ops = opsOf(m_store, id);
    if (!ops)
        return ops.error();
    auto record = materialise(m_store, type, *ops);
    if (!record)
        return record.error();
    if (!record->has_value())
        return Error{ErrorCode::Internal, QStringLiteral("exists"), type.key()};
    Id first;
    for (const Op &o : *ops)
        if (o.field == wholeRecord)
            first = o.id;
    return insertRow(**record, first);
}

Result<Id> Writer::commit() {
    if (auto s = m_appender->store(); !s)
        return s.error();
    if (auto s = m_transaction->commit(); !s)
        return s.error();
    m_appender->position().write(m_store.files().witness);
    return m_txn;
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
