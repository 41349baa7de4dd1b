// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/People.h"

#include "base/Text.h"
#include "records/Masking.h"
#include "records/Types.h"
#include "store/OpLog.h"
#include "store/Writer.h"

#include <algorithm>

namespace vl {

namespace {

const QString rowSql = QStringLiteral(
    "SELECT r.rid, r.id, r.household, r.name, r.sex, r.birth, r.relation, p.name, h.village_group, h.number, r.id_number, "
    "r.phone, coalesce(r.address, h.address), r.presence, r.status, r.political FROM resident r "
    "JOIN household h ON h.id=r.household LEFT JOIN resident p ON p.id=h.head ");

PersonRow rowOf(const QSqlQuery &q) {
    PersonRow r;
    r.rid = q.value(0).toLongLong();
    r.id = Id::fromBytes(q.value(1).toByteArray());
    r.household = Id::fromBytes(q.value(2).toByteArray());
    r.name = q.value(3).toString();
    r.sex = q.value(4).toString();
    r.birth = q.value(5).toString();
    r.relation = q.value(6).toString();
    r.headName = q.value(7).toString();
    r.group = q.value(8).toString();
    r.householdNumber = q.value(9).toString();
    const QString number = q.value(10).toString();
    r.idMasked = number.isEmpty() ? number : maskIdNumber(number);
    r.phoneMasked = maskPhone(q.value(11).toString());
    r.address = q.value(12).toString();
    r.presence = q.value(13).toString();
    r.status = q.value(14).toString();
    r.political = q.value(15).toString();
    return r;
}

Status addTags(Store &store, QList<PersonRow> &rows) {
    QSqlQuery q(store.db());
    if (!q.prepare(QStringLiteral("SELECT DISTINCT code FROM tag WHERE owner IN (?,?) AND to_date IS NULL ORDER BY code")))
        return sqlFailure(q);
    for (PersonRow &r : rows) {
        if (auto s = bindAndRun(q, {bind(r.id), bind(r.household)}); !s)
            return s;
        while (q.next())
            r.tags += q.value(0).toString();
    }
    return {};
}

Result<QList<PersonRow>> rowsWhere(Store &store, const QString &rest, std::initializer_list<QVariant> values) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), rowSql + rest, values);
    if (!q)
        return q.error();
    QList<PersonRow> out;
    while (q->next())
        out.append(rowOf(*q));
    if (auto s = addTags(store, out); !s)
        return s.error();
    return out;
}

Result<QList<Record>> recordsWhere(Store &store, const RecordType &type, const QString &where, const QVariant &value) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(recordColumns(type), type.key(), where), {value});
    if (!q)
        return q.error();
    QList<Record> out;
    while (q->next())
        out.append(recordFromRow(type, *q));
    return out;
}

} // namespace

Result<QList<PersonRow>> personRows(Store &store, const QList<qint64> &rids) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    QSqlQuery q(store.db());
    if (!q.prepare(rowSql + QStringLiteral("WHERE r.rid=?")))
        return sqlFailure(q);
    QList<PersonRow> out;
    for (const qint64 rid : rids) {
        if (auto s = bindAndRun(q, {rid}); !s)
            return s.error();
        if (q.next())
            out.append(rowOf(q));
    }
    if (auto s = addTags(store, out); !s)
        return s.error();
    return out;
}

Result<QList<PersonRow>> firstRows(Store &store, int limit) {
    // Household by household along the index: no sort, no count.
    return rowsWhere(store, QStringLiteral("WHERE r.rid IN (SELECT m.rid FROM household g CROSS JOIN resident m ON m.household=g.id "
                                           "WHERE m.status='registered' ORDER BY g.sort_key, g.rid, m.position, m.rid LIMIT ?) "
                                           "ORDER BY h.sort_key, h.rid, r.position, r.rid"),
                     {limit});
}

Result<QList<PersonRow>> householdMembers(Store &store, const Id &household) {
    return rowsWhere(store, QStringLiteral("WHERE r.household=? AND r.status IN ('registered','enlisted','lost') ORDER BY r.position, r.rid"), {bind(household)});
}

Result<QList<HouseholdRow>> households(Store &store, const QString &text, int limit) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    const QString key = squeezed(text);
    const QString prefix = QString(key).replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('%'), QLatin1String("\\%")).replace(QLatin1Char('_'), QLatin1String("\\_")) + QLatin1Char('%');
    auto q = runSql(store.db(), QStringLiteral("SELECT h.id, h.number, h.village_group, p.name, (SELECT count(*) FROM resident r WHERE r.household=h.id AND r.status='registered') "
                                               "FROM household h LEFT JOIN resident p ON p.id=h.head WHERE h.valid_to IS NULL AND (?='' OR p.name LIKE ? ESCAPE '\\' "
                                               "OR h.number=? OR h.village_group LIKE ? ESCAPE '\\' OR replace(p.pinyin,' ','') LIKE ? ESCAPE '\\') ORDER BY h.sort_key, h.rid LIMIT ?"),
                    {key.isEmpty() ? QVariant(QStringLiteral("")) : QVariant(key), prefix, key, prefix, prefix.toLower(), limit});
    if (!q)
        return q.error();
    QList<HouseholdRow> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString(), q->value(3).toString(), q->value(4).toLongLong()});
    return out;
}

Result<QList<Record>> tagsOf(Store &store, const Id &owner) {
    return recordsWhere(store, types::tag(), QStringLiteral("owner=? ORDER BY from_date, rid"), bind(owner));
}

Result<QList<Record>> eventsOf(Store &store, const Id &subject) {
    return recordsWhere(store, types::event(), QStringLiteral("subject=? ORDER BY date DESC, rid DESC"), bind(subject));
}

Result<QList<PersonRow>> holdersOf(Store &store, const QString &idNumber, const Id &except) {
    return rowsWhere(store, QStringLiteral("WHERE r.id_number=? AND r.id<>?"), {idNumber, except.toBytes()});
}

Result<QList<PersonRow>> likelySame(Store &store, const QString &name, const QString &birth, const Id &except) {
    auto rows = rowsWhere(store, QStringLiteral("WHERE r.name=? AND r.id<>? LIMIT 20"), {squeezed(name), except.toBytes()});
    if (rows && !birth.isEmpty())
        rows->removeIf([&](const PersonRow &r) { return !r.birth.startsWith(birth.left(r.birth.size())); });
    return rows;
}

Result<QStringList> villageGroups(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT DISTINCT village_group FROM household WHERE village_group IS NOT NULL ORDER BY sort_key"));
    if (!q)
        return q.error();
    QStringList out;
    while (q->next())
        if (const QString g = q->value(0).toString(); !out.contains(g))
            out += g;
    return out;
}

Result<VillageGlance> glance(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral(
                                    "SELECT count(*), sum(coalesce(presence,'')='resident'), (SELECT count(*) FROM household WHERE valid_to IS NULL), "
                                    "coalesce(nullif((SELECT count(*) FROM party_member WHERE state IN ('normal','lost','suspended')),0), sum(political IN ('01','02'))), sum(id_number IS NULL), sum(presence IS NULL) FROM resident WHERE status='registered'"));
    if (!q)
        return q.error();
    q->next();
    return VillageGlance{q->value(0).toLongLong(), q->value(1).toLongLong(), q->value(2).toLongLong(), q->value(3).toLongLong(), q->value(4).toLongLong(), q->value(5).toLongLong()};
}

bool namesSomebody(Store &store, const QString &text) {
    const QString key = squeezed(text).toLower();
    auto v = sqlValue(store.db(), QStringLiteral("SELECT 1 FROM resident WHERE (length(name)>1 AND instr(?,lower(name))>0) OR instr(?,lower(id_number))>0 "
                                                 "OR (length(birth)=10 AND instr(?,replace(birth,'-',''))>0) "
                                                 "OR (length(pinyin)>6 AND instr(?,replace(pinyin,' ',''))>0) LIMIT 1"),
                      {key, key, key, key});
    return v && v->isValid();
}

namespace {

class HistoryReader {
public:
    HistoryReader(Store &store, const RecordType &type, const OpValues &values) : m_store(store), m_type(type), m_values(values) {}

    Result<QList<HistoryLine>> read(const Id &record) {
        auto ops = opsOf(m_store, m_type, record);
        if (!ops)
            return ops.error();
        QHash<QString, QVariant> now;
        for (const Op &op : std::as_const(*ops)) {
            HistoryLine line;
            if (auto s = describe(op, line); !s)
                return s.error();
            if (op.field == wholeRecord) {
                Record r(m_type, record);
                if (auto s = m_values.readWhole(op.id, op.value, r); !s)
                    return s.error();
                for (int i = 0; i < m_type.size(); ++i)
                    now[QLatin1String(m_type.field(i).key)] = r.at(i);
            } else if (const int i = m_type.indexOf(op.field); i >= 0) {
                auto v = m_values.readOne(op.id, m_type.field(i), op.value);
                if (!v)
                    return v.error();
                line.before = shown(i, now.value(op.field));
                line.after = shown(i, *v);
                now[op.field] = *v;
            } else if (op.field == existence) {
                line.after = readExists(op.value) ? QStringLiteral("1") : QStringLiteral("0");
            }
            m_lines.prepend(line);
        }
        return m_lines;
    }

private:
    Status describe(const Op &op, HistoryLine &line) {
        auto txn = runSql(m_store.db(), QStringLiteral("SELECT t.kind, t.at, a.name FROM txn t LEFT JOIN account a ON a.id=t.author WHERE t.id=?"), {bind(op.txn)});
        if (!txn)
            return txn.error();
        line.type = m_type.key();
        line.field = op.field;
        line.atMs = hlcMs(op.hlc);
        if (txn->next()) {
            line.kind = txn->value(0).toString();
            line.atMs = txn->value(1).toLongLong();
            line.author = txn->value(2).toString();
        }
        return {};
    }

    QString shown(int field, const QVariant &v) {
        const Field &f = m_type.field(field);
        if (f.kind != FieldKind::Link || !v.isValid())
            return maskedForScreen(f, v.toString());
        auto name = sqlValue(m_store.db(), QStringLiteral("SELECT name FROM resident WHERE id=? UNION ALL SELECT p.name FROM household h LEFT JOIN resident p ON p.id=h.head WHERE h.id=?"), {v, v});
        return name ? name->toString() : QString();
    }

    Store &m_store;
    const RecordType &m_type;
    const OpValues &m_values;
    QList<HistoryLine> m_lines;
};

} // namespace

Result<QList<HistoryLine>> history(Store &store, const RecordType &type, const Id &record) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto values = store.opValues();
    if (!values)
        return values.error();
    return HistoryReader(store, type, **values).read(record);
}

Result<QList<HistoryLine>> personHistory(Store &store, const Id &resident) {
    auto own = history(store, types::resident(), resident);
    auto person = loadRecord(store, types::resident(), resident);
    if (!own || !person)
        return own ? Result<QList<HistoryLine>>(person.error()) : own;
    QList<HistoryLine> out = *own;
    const Id household = person->link("household");
    if (auto lines = history(store, types::household(), household); lines)
        out += *lines;
    else
        return lines;
    for (const Id &owner : {resident, household})
        for (auto &list : {tagsOf(store, owner), eventsOf(store, owner)}) {
            if (!list)
                return list.error();
            for (const Record &r : *list) {
                auto lines = history(store, r.type(), r.id());
                if (!lines)
                    return lines;
                for (HistoryLine &l : *lines) {
                    l.about = r.text(&r.type() == &types::tag() ? "code" : "kind");
                    out.append(l);
                }
            }
        }
    std::stable_sort(out.begin(), out.end(), [](const HistoryLine &a, const HistoryLine &b) { return a.atMs > b.atMs; });
    return out;
}

} // namespace vl
