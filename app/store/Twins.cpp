// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Twins.h"

#include "sqlcipher/Sql.h"

namespace vl {

namespace {

// A pair by ID number comes before a pair by name; each pair once.
const QString pairs = QStringLiteral(
    "WITH here AS (SELECT rid, id, household, name, birth, id_number FROM resident WHERE status IN ('registered','enlisted','lost')), "
    "apart AS (SELECT subject, other FROM event WHERE kind='not_same') "
    "SELECT a.id, b.id, a.id_number IS NULL AND b.id_number IS NOT NULL, 0, a.rid AS place FROM here a JOIN here b ON b.id_number=a.id_number AND b.rid>a.rid "
    "WHERE a.id_number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM apart WHERE (subject=a.id AND other=b.id) OR (subject=b.id AND other=a.id)) "
    "UNION ALL "
    "SELECT a.id, b.id, a.id_number IS NULL AND b.id_number IS NOT NULL, "
    "CASE WHEN a.birth IS NOT NULL AND b.birth IS NOT NULL THEN 1 ELSE 2 END, a.rid "
    "FROM here a JOIN here b ON b.name=a.name AND b.rid>a.rid "
    "WHERE (a.id_number IS NULL OR b.id_number IS NULL) "
    "AND ((a.birth IS NOT NULL AND b.birth IS NOT NULL AND (substr(a.birth, 1, length(b.birth))=b.birth OR substr(b.birth, 1, length(a.birth))=a.birth)) "
    "OR ((a.birth IS NULL OR b.birth IS NULL) AND a.household=b.household)) "
    "AND NOT EXISTS (SELECT 1 FROM apart WHERE (subject=a.id AND other=b.id) OR (subject=b.id AND other=a.id)) "
    "ORDER BY 4, place LIMIT ?");

} // namespace

Result<QList<TwinPair>> possibleTwins(Store &store, int limit) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), pairs, {limit});
    if (!q)
        return q.error();
    QList<TwinPair> out;
    while (q->next()) {
        const Id a = Id::fromBytes(q->value(0).toByteArray());
        const Id b = Id::fromBytes(q->value(1).toByteArray());
        const bool swapped = q->value(2).toInt() == 1;
        out.append({swapped ? b : a, swapped ? a : b, static_cast<TwinReason>(q->value(3).toInt())});
    }
    return out;
}

} // namespace vl
