// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Sources.h"

#include "notices/PartySources.h"
#include "notices/Statistics.h"
#include "notices/VoteSources.h"
#include "records/CodeTables.h"
#include "rules/DateText.h"
#include "sqlcipher/Sql.h"
#include "store/Notices.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vl {

namespace {

struct Table {
    QHash<QString, QString> values;
    QList<QHash<QString, QString>> rows;
    bool sample = false;
    int unclear = 0; ///< people of whom nobody can say whether they belong on it
};
using SourceRows = Result<Table>;
using Row = QHash<QString, QString>;

// What a source is asked with, and the one place where a person's data are made fit for a board.
struct Asked {
    Store &store;
    const NoticeTemplate &look;
    const NoticeRequest &request;
    const BoardRules &rules;
    QDate day;

    [[nodiscard]] bool wants(const QString &column) const {
        return std::any_of(look.blocks.cbegin(), look.blocks.cend(), [&](const TemplateBlock &b) { return std::any_of(b.columns.cbegin(), b.columns.cend(), [&](const TemplateColumn &c) { return c.key == column; }); });
    }
    void put(Row &row, const char *key, const QString &value, const BoardPerson &person = {}) const {
        row.insert(QLatin1String(key), rules.shown(QLatin1String(key), value, person, day));
    }
};

// A person's columns for which the table asks; most tables ask for none, and nothing is read then.
const QList<const char *> personColumns{"id_number", "phone", "bank_card", "address", "political"};

Row personRow(const Asked &a, const QSqlQuery &q, int from) {
    Row row;
    const BoardPerson person{q.value(from + 1).toString(), q.value(from + 2).toString()};
    a.put(row, "name", q.value(from).toString(), person);
    a.put(row, "birth", person.birth, person);
    a.put(row, "age", person.birth, person);
    row.insert(QStringLiteral("group"), person.group);
    row.insert(QStringLiteral("sex"), CodeTable::get(QStringLiteral("sex")).name(q.value(from + 3).toString()));
    for (int i = 0; i < personColumns.size(); ++i)
        if (a.wants(QLatin1String(personColumns[i])))
            a.put(row, personColumns[i], i == 4 ? CodeTable::get(QStringLiteral("political")).name(q.value(from + 4 + i).toString()) : q.value(from + 4 + i).toString(), person);
    return row;
}
const QString personSql = QStringLiteral("p.name, p.birth, h.village_group, p.sex, p.id_number, p.phone, p.bank_card, coalesce(p.address, h.address), p.political");

// People or households of a special group (special_groups.csv) on the register today.
SourceRows groupRows(const Asked &a, const QStringList &codes) {
    const QString today = a.store.clock().today().toString(Qt::ISODate);
    Table out;
    for (const QString &code : codes) {
        const CodeEntry *group = CodeTable::get(QStringLiteral("special_group")).find(code);
        if (group == nullptr)
            return Error{ErrorCode::Invalid, QStringLiteral("notice.source"), code};
        const QString common = QStringLiteral("SELECT %1, ").arg(personSql);
        auto q = runSql(a.store.db(),
                        group->unit == QLatin1String("household")
                            ? common + QStringLiteral("(SELECT count(*) FROM resident m WHERE m.household=h.id AND m.status='registered') "
                                                      "FROM tag t JOIN household h ON h.id=t.owner LEFT JOIN resident p ON p.id=h.head WHERE t.code=? AND (t.to_date IS NULL OR t.to_date>=?) AND (?='' OR h.village_group=?) AND h.valid_to IS NULL "
                                                      "GROUP BY h.id ORDER BY h.sort_key, h.rid")
                            : common + QStringLiteral("1 FROM tag t JOIN resident p ON p.id=t.owner JOIN household h ON h.id=p.household "
                                                      "WHERE t.code=? AND (t.to_date IS NULL OR t.to_date>=?) AND (?='' OR h.village_group=?) AND p.status='registered' GROUP BY p.id ORDER BY h.sort_key, p.position, p.rid"),
                        {code, today, a.request.query, a.request.query});
        if (!q)
            return q.error();
        // Whoever is in a children's group is a child, birth date or not.
        const bool child = code == QLatin1String("LSET") || code == QLatin1String("KJET");
        while (q->next()) {
            Row row = personRow(a, *q, 0);
            if (child)
                a.put(row, "name", q->value(0).toString(), {a.day.toString(Qt::ISODate), {}});
            row.insert(QStringLiteral("members"), q->value(9).toString());
            row.insert(QStringLiteral("kind"), group->zh);
            out.rows.append(row);
        }
        out.values.insert(QStringLiteral("group"), group->zh);
    }
    return out;
}

// Who has the vote by age and register, for the list that the committee then goes through.
SourceRows voterRows(const Asked &a) {
    constexpr int ofAge = 18; // 村民委员会组织法 13 (2018)
    auto q = runSql(a.store.db(), QStringLiteral("SELECT %1 FROM resident p JOIN household h ON h.id=p.household WHERE p.status='registered' AND (?='' OR h.village_group=?) ORDER BY h.sort_key, p.position, p.rid").arg(personSql),
                    {a.request.query, a.request.query});
    if (!q)
        return q.error();
    Table out;
    while (q->next()) {
        // Of whom only the year or month is known: certainly of age, or named to the clerk.
        const QString birth = q->value(1).toString();
        const QDate soonest = earliest(birth);
        const QDate latestDay = birth.size() == 4 ? soonest.addYears(1).addDays(-1) : birth.size() == 7 ? soonest.addMonths(1).addDays(-1)
                                                                                                        : soonest;
        if (soonest.isValid() && latestDay.addYears(ofAge) <= a.day)
            out.rows.append(personRow(a, *q, 0));
        else if (!soonest.isValid() || soonest.addYears(ofAge) <= a.day)
            ++out.unclear;
    }
    return out;
}

SourceRows householdRows(const Asked &a) {
    auto q = runSql(a.store.db(), QStringLiteral("SELECT %1, (SELECT count(*) FROM resident m WHERE m.household=h.id AND m.status='registered') FROM household h JOIN resident p ON p.id=h.head "
                                                 "WHERE (?='' OR h.village_group=?) AND h.valid_to IS NULL ORDER BY h.sort_key, h.rid")
                                      .arg(personSql),
                    {a.request.query, a.request.query});
    if (!q)
        return q.error();
    Table out;
    while (q->next()) {
        Row row = personRow(a, *q, 0);
        row.insert(QStringLiteral("members"), q->value(9).toString());
        out.rows.append(row);
    }
    return out;
}

SourceRows statisticsRows(const Asked &a, const QString &name) {
    auto counts = countsOf(a.store, name, a.day);
    if (!counts)
        return counts.error();
    auto posted = postedTables(a.store, a.look.source);
    if (!posted)
        return posted.error();
    Table out;
    out.rows = rowsOf(safeTable(*counts, *posted));
    return out;
}

// Cells in the order of the template's columns. `number`: for whoever must find the line.
Result<Row> rowOf(const Asked &a, const QStringList &cells, int number) {
    const QStringList &keys = a.look.columns;
    if (cells.size() > keys.size())
        return Error{ErrorCode::Invalid, QStringLiteral("notice.table"), QString::number(number)};
    Row row;
    for (int i = 0; i < keys.size(); ++i)
        row.insert(keys[i], a.rules.shown(keys[i], cells.value(i).trimmed(), {}, a.day));
    return row;
}

// Whoever has a child's name in this village is taken for the child, in whatever column: the youngest of that name, of
// that group if one is named.
Status maskChildren(const Asked &a, Row &row) {
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 5;
    for (QString &cell : row) {
        if (cell.size() < shortest || cell.size() > longest)
            continue;
        auto birth = sqlValue(a.store.db(), QStringLiteral("SELECT max(p.birth) FROM resident p JOIN household h ON h.id=p.household WHERE p.name=?1 AND p.status='registered' AND (?2='' OR h.village_group=?2 OR NOT EXISTS(SELECT 1 FROM resident o JOIN household g ON g.id=o.household WHERE o.name=?1 AND g.village_group=?2))"),
                              {cell, row.value(QStringLiteral("group"))});
        if (!birth)
            return birth.error();
        if (!birth->isNull())
            cell = a.rules.shown(QStringLiteral("name"), cell, {birth->toString(), {}}, a.day);
    }
    return {};
}

// The headings were copied along.
bool isHeading(const NoticeTemplate &look, const QString &written) {
    QStringList headings;
    for (const TemplateBlock &b : look.blocks)
        for (const TemplateColumn &c : b.columns)
            headings += c.heading;
    const QStringList cells = written.split(QLatin1Char('\t'), Qt::SkipEmptyParts);
    return cells.size() > 1 && std::all_of(cells.cbegin(), cells.cend(), [&](const QString &c) { return std::any_of(headings.cbegin(), headings.cend(), [&](const QString &h) { return h == c.trimmed() || h.section(QChar(u'（'), 0, 0) == c.trimmed(); }); });
}

// A line of a spreadsheet is a row.
SourceRows pastedRows(const Asked &a) {
    Table out;
    int line = 0;
    for (const QString &written : a.request.table.split(QLatin1Char('\n'))) {
        ++line;
        if (written.trimmed().isEmpty() || (line == 1 && isHeading(a.look, written)))
            continue;
        auto row = rowOf(a, written.split(QLatin1Char('\t')), line);
        if (!row)
            return row.error();
        if (auto s = maskChildren(a, *row); !s)
            return s.error();
        out.rows.append(*row);
    }
    return out;
}

SourceRows sampleRows(const Asked &a) {
    Table out;
    out.sample = true;
    for (const QStringList &cells : a.look.samples) {
        auto row = rowOf(a, cells, 0);
        if (!row)
            return row.error();
        out.rows.append(*row);
    }
    return out;
}

// Of the party branch; samples while the book knows nothing of it.
SourceRows branchRows(const Asked &a, const QString &what) {
    auto rows = partyRows(a.store, what, a.day);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return sampleRows(a);
    Table out;
    for (Row &row : *rows) {
        for (auto it = row.begin(); it != row.end(); ++it)
            it.value() = a.rules.shown(it.key(), it.value(), {}, a.day);
        out.rows.append(row);
    }
    return out;
}

// Of the vote that was chosen; until then a sample, which the template does not have to bring.
SourceRows voteRows(const Asked &a, const QString &what) {
    Table out;
    if (a.request.query.isEmpty()) {
        out.sample = true;
        const QStringList named = a.look.placeholders();
        for (const QString &key : named)
            out.values.insert(key, QStringLiteral("……"));
        return out;
    }
    auto data = voteData(a.store, what, Id::fromHex(a.request.query));
    if (!data)
        return data.error();
    out.values = data->values;
    out.rows = data->rows;
    return out;
}

// What is published is of a time that is over.
QString lastMonth(const QDate &day) {
    const QDate d = day.addMonths(-1);
    return QStringLiteral("%1年%2月").arg(d.year()).arg(d.month());
}
QString lastQuarter(const QDate &day) {
    const QDate d = day.addMonths(-3);
    return QStringLiteral("%1年第%2季度").arg(d.year()).arg(QStringLiteral("一二三四")[(d.month() - 1) / 3]);
}
QString lastHalf(const QDate &day) {
    const QDate d = day.addMonths(-6);
    return QStringLiteral("%1年%2半年").arg(d.year()).arg(d.month() <= 6 ? QChar(u'上') : QChar(u'下'));
}

} // namespace

PublicityPeriod publicityOf(const NoticeTemplate &look, const QDate &posted) {
    return publicityPeriod(posted, std::max(1, look.days), look.workingDays ? DayType::Working : DayType::Calendar);
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
    const QString town = store.setting(QStringLiteral("notice.town"));
    auto number = nextNoticeNumber(store, look.series); // until it is kept; then it has this one or a later one
    const auto typed = [&](const char *key) {
        const QString s = store.setting(QLatin1String(key));
        return s.isEmpty() ? blank : s;
    };
    return {{QStringLiteral("village"), village},
            {QStringLiteral("issuer"), store.setting(QStringLiteral("notice.issuer"), town + village + QStringLiteral("村民委员会"))},
            {QStringLiteral("party"), store.setting(QStringLiteral("notice.party"), QStringLiteral("中共") + town + village + QStringLiteral("支部委员会"))},
            {QStringLiteral("date"), chineseDate(posted)},
            {QStringLiteral("from"), chineseDate(period.firstDay)},
            {QStringLiteral("to"), chineseDate(period.lastDay)},
            {QStringLiteral("takedown"), chineseDate(period.takeDown)},
            {QStringLiteral("days"), QString::number(look.days)},
            {QStringLiteral("year"), QString::number(posted.year())},
            {QStringLiteral("quarter"), QString(QStringLiteral("一二三四")[(posted.month() - 1) / 3])},
            {QStringLiteral("month"), QString::number(posted.month())},
            {QStringLiteral("lastmonth"), lastMonth(posted)},
            {QStringLiteral("lastquarter"), lastQuarter(posted)},
            {QStringLiteral("lasthalf"), lastHalf(posted)},
            {QStringLiteral("lastyear"), QStringLiteral("%1年").arg(posted.year() - 1)},
            {QStringLiteral("town"), town.isEmpty() ? QStringLiteral("乡镇") : town},
            {QStringLiteral("basis"), look.basis},
            {QStringLiteral("number"), number ? *number : blank},
            {QStringLiteral("phone"), typed("notice.phone")},
            {QStringLiteral("townphone"), typed("notice.townphone")}};
}

QString countyFolder(const Store &store) {
    return store.setting(QStringLiteral("notice.templates"));
}

Result<BoardRules> boardRules(const Store &store) {
    const QString folder = countyFolder(store);
    QFile f(folder + QStringLiteral("/masking_rules.csv"));
    if (folder.isEmpty() || !f.exists())
        return BoardRules::shipped();
    if (!f.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, {}, f.fileName()};
    const QStringList agreed = store.setting(QStringLiteral("masking.agreed")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return BoardRules::shipped().with(QString::fromUtf8(f.readAll()), QFileInfo(f).fileName(), {agreed.cbegin(), agreed.cend()});
}

bool takesTable(const NoticeTemplate &look) {
    return look.source == QLatin1String("sample") || look.source.startsWith(QLatin1String("party "));
}

Result<NoticeContent> noticeContent(Store &store, const NoticeTemplate &look, const NoticeRequest &request) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto rules = boardRules(store);
    if (!rules)
        return rules.error();
    const Asked a{store, look, request, *rules, request.posted.isValid() ? request.posted : store.clock().today()};
    const QStringList words = look.source.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool ofVote = words.value(0) == QLatin1String("vote");
    if (!request.query.isEmpty() && !ofVote) {
        auto known = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM household WHERE village_group=?"), {request.query});
        if (!known)
            return known.error();
        if (known->toInt() == 0)
            return Error{ErrorCode::Invalid, QStringLiteral("notice.group"), request.query};
    }
    if (!request.table.trimmed().isEmpty() && !takesTable(look))
        return Error{ErrorCode::Invalid, QStringLiteral("notice.notable"), {}};
    SourceRows rows = !request.table.trimmed().isEmpty()        ? pastedRows(a)
                      : words.isEmpty()                         ? SourceRows(Table())
                      : words[0] == QLatin1String("group")      ? groupRows(a, words.mid(1))
                      : words[0] == QLatin1String("voters")     ? voterRows(a)
                      : words[0] == QLatin1String("households") ? householdRows(a)
                      : words[0] == QLatin1String("statistics") ? statisticsRows(a, words.value(1))
                      : words[0] == QLatin1String("party")      ? branchRows(a, words.value(1))
                      : ofVote                                  ? voteRows(a, words.value(1))
                      : words[0] == QLatin1String("sample")     ? sampleRows(a)
                                                                : SourceRows(Error{ErrorCode::Invalid, QStringLiteral("notice.source"), look.source});
    if (!rows)
        return rows.error();
    NoticeContent out{look, {commonValues(store, look, request), std::move(rows->rows)}, request.wording, request.query, a.day, rows->sample, rows->unclear};
    if (rows->sample && ofVote) // the office's own are known
        rows->values.insert(out.data.values);
    out.data.values.insert(rows->values);
    out.data.values.insert(request.values);
    return out;
}

} // namespace vl
