// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Sources.h"

#include "records/CodeTables.h"
#include "records/Csv.h"
#include "records/Masking.h"
#include "rules/Household.h"
#include "sqlcipher/Sql.h"

#include <QFile>

namespace vl {

namespace {

using Rows = Result<NoticeContent>;

// People or households of a special group (special_groups.csv) on the register today.
Rows groupRows(Store &store, const QString &code, const NoticeRequest &request) {
    const CodeEntry *group = CodeTable::get(QStringLiteral("special_group")).find(code);
    if (group == nullptr)
        return Error{ErrorCode::Invalid, QStringLiteral("notice.source"), code};
    const QString today = store.clock().today().toString(Qt::ISODate);
    const bool households = group->unit == QLatin1String("household");
    auto q = runSql(store.db(),
                    households
                        ? QStringLiteral("SELECT h.id, h.village_group, p.name, p.birth, (SELECT count(*) FROM resident m WHERE m.household=h.id AND m.status='registered'), min(t.from_date) "
                                         "FROM tag t JOIN household h ON h.id=t.owner LEFT JOIN resident p ON p.id=h.head WHERE t.code=? AND (t.to_date IS NULL OR t.to_date>=?) AND (?='' OR h.village_group=?) "
                                         "GROUP BY h.id ORDER BY h.sort_key, h.rid")
                        : QStringLiteral("SELECT p.id, h.village_group, p.name, p.birth, 1, min(t.from_date) FROM tag t JOIN resident p ON p.id=t.owner JOIN household h ON h.id=p.household "
                                         "WHERE t.code=? AND (t.to_date IS NULL OR t.to_date>=?) AND (?='' OR h.village_group=?) AND p.status='registered' GROUP BY p.id ORDER BY h.sort_key, p.position, p.rid"),
                    {code, today, request.query, request.query});
    if (!q)
        return q.error();
    NoticeContent out;
    out.data.values.insert(QStringLiteral("group"), group->zh);
    while (q->next()) {
        out.data.rows.append({{QStringLiteral("group"), q->value(1).toString()}, {QStringLiteral("name"), nameForBoard(q->value(2).toString(), q->value(3).toString(), store.clock().today())}, {QStringLiteral("members"), q->value(4).toString()}, {QStringLiteral("kind"), group->zh}});
    }
    return out;
}

// Who has the vote by age and register, for the list that the committee then goes through.
Rows voterRows(Store &store, const NoticeRequest &request) {
    constexpr int ofAge = 18; // 村民委员会组织法 13 (2018)
    const QDate day = request.posted.isValid() ? request.posted : store.clock().today();
    auto q = runSql(store.db(), QStringLiteral("SELECT p.id, h.village_group, p.name, p.birth, p.sex FROM resident p JOIN household h ON h.id=p.household WHERE p.status='registered' AND (?='' OR h.village_group=?) "
                                               "ORDER BY h.sort_key, p.position, p.rid"),
                    {request.query, request.query});
    if (!q)
        return q.error();
    NoticeContent out;
    while (q->next()) {
        const QDate born = QDate::fromString(q->value(3).toString(), Qt::ISODate);
        if (!born.isValid() || born.addYears(ofAge) > day)
            continue;
        out.data.rows.append({{QStringLiteral("group"), q->value(1).toString()}, {QStringLiteral("name"), q->value(2).toString()}, {QStringLiteral("sex"), CodeTable::get(QStringLiteral("sex")).name(q->value(4).toString())}});
    }
    return out;
}

Rows householdRows(Store &store, const NoticeRequest &request) {
    auto q = runSql(store.db(), QStringLiteral("SELECT h.id, h.village_group, p.name, p.birth, (SELECT count(*) FROM resident m WHERE m.household=h.id AND m.status='registered') FROM household h JOIN resident p ON p.id=h.head "
                                               "WHERE (?='' OR h.village_group=?) ORDER BY h.sort_key, h.rid"),
                    {request.query, request.query});
    if (!q)
        return q.error();
    NoticeContent out;
    while (q->next()) {
        out.data.rows.append({{QStringLiteral("group"), q->value(1).toString()}, {QStringLiteral("name"), nameForBoard(q->value(2).toString(), q->value(3).toString(), store.clock().today())}, {QStringLiteral("members"), q->value(4).toString()}});
    }
    return out;
}

Rows sampleRows(const QString &name) {
    const QString path = QStringLiteral(":/notices/sample_%1.csv").arg(name);
    if (!QFile::exists(path))
        return Error{ErrorCode::Invalid, QStringLiteral("notice.source"), name};
    NoticeContent out;
    out.sample = true;
    out.data.rows = readResourceCsv(path);
    return out;
}

} // namespace

PublicityPeriod publicityOf(const NoticeTemplate &look, const QDate &posted) {
    return publicityPeriod(posted, std::max(1, look.days), look.workingDays ? DayType::Working : DayType::Calendar, HolidayTable::shipped());
}

QString chineseDate(const QDate &day) {
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QHash<QString, QString> commonValues(Store &store, const NoticeTemplate &look, const NoticeRequest &request) {
    const QDate posted = request.posted.isValid() ? request.posted : store.clock().today();
    auto name = store.meta(QStringLiteral("village_name"));
    const QString village = name ? name->toString() : QString();
    const PublicityPeriod period = publicityOf(look, posted);
    const QString blank = QStringLiteral("________");
    const auto typed = [&](const char *key) {
        const QString s = store.setting(QLatin1String(key));
        return s.isEmpty() ? blank : s;
    };
    return {{QStringLiteral("village"), village},
            {QStringLiteral("issuer"), store.setting(QStringLiteral("notice.issuer"), village + QStringLiteral("村民委员会"))},
            {QStringLiteral("party"), store.setting(QStringLiteral("notice.party"), QStringLiteral("中共") + village + QStringLiteral("支部委员会"))},
            {QStringLiteral("date"), chineseDate(posted)},
            {QStringLiteral("from"), chineseDate(period.firstDay)},
            {QStringLiteral("to"), chineseDate(period.lastDay)},
            {QStringLiteral("takedown"), chineseDate(period.takeDown)},
            {QStringLiteral("days"), QString::number(look.days)},
            {QStringLiteral("year"), QString::number(posted.year())},
            {QStringLiteral("quarter"), QString(QStringLiteral("一二三四")[(posted.month() - 1) / 3])},
            {QStringLiteral("month"), QString::number(posted.month())},
            {QStringLiteral("basis"), look.basis},
            {QStringLiteral("number"), blank},
            {QStringLiteral("phone"), typed("notice.phone")},
            {QStringLiteral("townphone"), typed("notice.townphone")}};
}

Result<NoticeContent> noticeContent(Store &store, const NoticeTemplate &look, const NoticeRequest &request) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    const QStringList words = look.source.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Rows rows = words.isEmpty()                           ? Rows(NoticeContent())
                : words[0] == QLatin1String("group")      ? groupRows(store, words.value(1), request)
                : words[0] == QLatin1String("voters")     ? voterRows(store, request)
                : words[0] == QLatin1String("households") ? householdRows(store, request)
                : words[0] == QLatin1String("sample")     ? sampleRows(words.value(1))
                                                          : Rows(Error{ErrorCode::Invalid, QStringLiteral("notice.source"), look.source});
    if (!rows)
        return rows;
    QHash<QString, QString> values = commonValues(store, look, request);
    values.insert(rows->data.values);
    values.insert(request.values);
    rows->data.values = values;
    return rows;
}

} // namespace vl
