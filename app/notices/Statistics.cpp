// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Statistics.h"

#include "notices/Content.h"
#include "records/CodeTables.h"
#include "rules/DateText.h"
#include "sqlcipher/Sql.h"
#include "store/Notices.h"

#include <QSet>

namespace vl {

namespace {

const QString dash = QStringLiteral("—");
const QString labelKey = QStringLiteral("label");
const QString totalKey = QStringLiteral("total");
const QString sumRow = QStringLiteral("合计");
constexpr int firstOfAge = 18;
constexpr int firstOld = 60; // 老年人权益保障法 2

QString columnKey(qsizetype c) {
    return QStringLiteral("c%1").arg(c + 1);
}

// Adds one to a cell, with a row of its own for a group that was not met yet.
void count(CountTable &t, const QString &row, qsizetype column, qint64 n = 1) {
    qsizetype r = t.rows.indexOf(row);
    if (r < 0) {
        r = t.rows.size();
        t.rows.append(row);
        t.counts.append(QList<qint64>(t.columns.size(), 0));
    }
    t.counts[r][column] += n;
}

QString groupName(const QVariant &v) {
    return v.toString().isEmpty() ? QStringLiteral("未编组") : v.toString();
}

Result<CountTable> ages(Store &store, const QDate &day) {
    CountTable t{{}, {QStringLiteral("0～17岁"), QStringLiteral("18～59岁"), QStringLiteral("60岁及以上"), QStringLiteral("年龄不详")}, {}};
    auto q = runSql(store.db(), QStringLiteral("SELECT h.village_group, p.birth FROM resident p JOIN household h ON h.id=p.household WHERE p.status='registered' ORDER BY h.sort_key"));
    if (!q)
        return q.error();
    while (q->next()) {
        const QDate born = earliest(q->value(1).toString());
        const auto atLeast = [&](int years) { return born.addYears(years) <= day; };
        count(t, groupName(q->value(0)), !born.isValid() ? 3 : !atLeast(firstOfAge) ? 0
                                                           : !atLeast(firstOld)     ? 1
                                                                                    : 2);
    }
    return t;
}

// Who lives alone, and families that lost their child, are on no board, not even as a number.
Result<CountTable> tags(Store &store, const QDate &day) {
    static const QSet<QString> kept{QStringLiteral("DJ"), QStringLiteral("KC"), QStringLiteral("JSTX")};
    CountTable t{{}, {QStringLiteral("户数"), QStringLiteral("人数")}, {}, false}; // one person may be in several
    const QString open = QStringLiteral("t.code=?1 AND (t.to_date IS NULL OR t.to_date>=?2)");
    for (const CodeEntry &e : CodeTable::get(QStringLiteral("special_group")).entries()) {
        if (kept.contains(e.code))
            continue;
        const bool household = e.unit == QLatin1String("household");
        auto q = runSql(store.db(),
                        household ? QStringLiteral("SELECT count(DISTINCT p.household), count(DISTINCT p.id) FROM tag t JOIN resident p ON p.household=t.owner WHERE p.status='registered' AND ") + open
                                  : QStringLiteral("SELECT count(DISTINCT p.household), count(DISTINCT p.id) FROM tag t JOIN resident p ON p.id=t.owner WHERE p.status='registered' AND ") + open,
                        {e.code, day.toString(Qt::ISODate)});
        if (!q)
            return q.error();
        if (!q->next() || q->value(1).toLongLong() == 0)
            continue; // nobody is registered as one: that says nothing
        QString name = e.zh;
        name.replace(QLatin1Char('('), QChar(u'（')).replace(QLatin1Char(')'), QChar(u'）')).replace(QLatin1Char('/'), QChar(u'、'));
        count(t, name, 0, q->value(0).toLongLong());
        count(t, name, 1, q->value(1).toLongLong());
    }
    return t;
}

Result<CountTable> changes(Store &store, const QDate &day) {
    constexpr int months = 3;
    const QDate quarter(day.year(), (day.month() - 1) / months * months + 1, 1);
    const QStringList kinds{QStringLiteral("birth"), QStringLiteral("death"), QStringLiteral("move_in"), QStringLiteral("move_out")};
    CountTable t{{}, {QStringLiteral("出生"), QStringLiteral("死亡"), QStringLiteral("迁入"), QStringLiteral("迁出")}, {}, false}; // their sum means nothing
    count(t, QStringLiteral("全村"), 0, 0);
    auto q = runSql(store.db(), QStringLiteral("SELECT kind, count(*) FROM event WHERE date>=? AND date<? GROUP BY kind"), {quarter.addMonths(-months).toString(Qt::ISODate), quarter.toString(Qt::ISODate)});
    if (!q)
        return q.error();
    while (q->next())
        if (const qsizetype c = kinds.indexOf(q->value(0).toString()); c >= 0)
            count(t, QStringLiteral("全村"), c, q->value(1).toLongLong());
    return t;
}

qint64 number(const QString &cell) {
    bool ok = false;
    const qint64 n = cell.toLongLong(&ok);
    return ok ? n : notShown;
}

} // namespace

Result<CountTable> countsOf(Store &store, const QString &name, const QDate &day) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    return name == QLatin1String("ages")      ? ages(store, day)
           : name == QLatin1String("tags")    ? tags(store, day)
           : name == QLatin1String("changes") ? changes(store, day)
                                              : Result<CountTable>(Error{ErrorCode::Invalid, QStringLiteral("notice.source"), name});
}

Result<QList<SafeTable>> postedTables(Store &store, const QString &source) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    // Every version of what was let out or hung: nobody knows which of them somebody keeps.
    auto q = runSql(store.db(), QStringLiteral("SELECT v.content FROM notice_version v WHERE v.notice IN (SELECT object FROM audit WHERE action='notice' AND object IS NOT NULL UNION SELECT notice FROM posting)"));
    if (!q)
        return q.error();
    QList<SafeTable> out;
    while (q->next()) {
        auto content = NoticeContent::decoded(q->value(0).toByteArray());
        if (!content || content->look.source != source)
            continue; // one that a later version of the program wrote is not understood here
        SafeTable t;
        QStringList keys;
        for (const TemplateBlock &b : content->look.blocks)
            for (const TemplateColumn &c : b.columns)
                if (c.key.size() > 1 && c.key[0] == QLatin1Char('c') && c.key[1].isDigit()) {
                    keys += c.key;
                    t.counts.columns += c.heading;
                }
        for (const auto &row : content->data.rows) {
            if (row.value(labelKey) == sumRow)
                continue;
            QList<qint64> cells;
            for (const QString &k : std::as_const(keys))
                cells += number(row.value(k));
            t.counts.rows += row.value(labelKey);
            t.counts.counts.append(cells);
        }
        out.append(t);
    }
    return out;
}

QList<QHash<QString, QString>> rowsOf(const SafeTable &table) {
    const auto shown = [](qint64 n) { return n == notShown ? dash : QString::number(n); };
    QList<QHash<QString, QString>> out;
    for (qsizetype r = 0; r < table.counts.rows.size(); ++r) {
        QHash<QString, QString> row{{labelKey, table.counts.rows[r]}, {totalKey, shown(table.rowTotals[r])}};
        for (qsizetype c = 0; c < table.counts.columns.size(); ++c)
            row.insert(columnKey(c), shown(table.counts.counts[r][c]));
        out.append(row);
    }
    if (!table.counts.sums)
        return out;
    QHash<QString, QString> sums{{labelKey, sumRow}, {totalKey, shown(table.total)}};
    for (qsizetype c = 0; c < table.columnTotals.size(); ++c)
        sums.insert(columnKey(c), shown(table.columnTotals[c]));
    out.append(sums);
    return out;
}

} // namespace vl
