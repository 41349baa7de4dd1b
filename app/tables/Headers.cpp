// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/Headers.h"

#include "base/Text.h"
#include "records/Csv.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vl {

namespace {

const QHash<QString, QString> &knownHeadings() {
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> t;
        for (const auto &r : readResourceCsv(QStringLiteral(":/codes/roster_headers.csv")))
            if (const QString key = Headers::normalised(r.value(QStringLiteral("variant"))); !key.isEmpty() && !t.contains(key))
                t.insert(key, r.value(QStringLiteral("canonical")));
        return t;
    }();
    return table;
}

QString cellText(const SheetRow &row, size_t column) {
    return column < row.cells.size() ? normalised(row.cells[column].text) : QString();
}

// Headings that are in no table, by what they contain; the order matters.
QString byContent(const QString &key) {
    struct Rule {
        const char *key;
        QRegularExpression has;
        QRegularExpression lacks;
    };
    static const auto re = [](const char *text) { return QRegularExpression(QString::fromUtf8(text)); };
    static const QList<Rule> rules{
        {"head_id", re("(户主|家长|代表).*(身份证|证件号)"), re("类型|种类|有效")},
        {"head_phone", re("(户主|家长|代表).*(电话|手机)"), re("关系")},
        {"is_head", re("^是否(为|是)?(户主|家长)$"), re("关系")},
        {"id_number", re("身份证|身份号码|公民身份"), re("类型|种类|地址|住址|有效|到期|监护|配偶|父|母|复印|照片|是否|关系|签发")},
        {"relation", re("(户主|承包方|代表|亲属|家庭|成员).*关系|^(家庭)?关系$"), re("监护")},
        {"head_name", re("^(户主|家长|承包方|代表|户主(承包方)?代表).{0,4}(姓名|名称|名字)?$"), re("身份|电话|手机|关系|签|性别|出生|是否|编|号")},
        {"name", re("(姓名|名字)$|^人员名称$"), re("户主|承包方|代表|曾用|父|母|监护|配偶|联系人|子女|妻|丈夫|负责|干部|网格|填表|审核|银行|开户")},
        {"household_no", re("^(农|家庭)?户(口)?(序|编)?号?(码)?$|^户(序|编)号$|^(农|住)户编号$"), re("主|籍|型")},
        {"group", re("^(所属|所在)?(村民|生产|村)?(小组|组|队|社)(号|别|名称|名)?$|^所(属|在)村组$"), re("人")},
        {"birth_date", re("出生(年月|日期|时间)|^生日$"), re("地|证|监护")},
        {"phone", re("电话|手机"), re("户主|父|母|监护|配偶|固话|单位|联系人|网格|干部")},
        {"huji_address", re("户籍.*(地址|地|所在)"), re("是否|类|性质")},
        {"address", re("地址$|住址$|^门牌|居住地$|^现住"), re("务工|外出|单位|身份")},
        {"education", re("^(文化|学历)"), re("单位|证")},
        {"ethnicity", re("^民族"), re("语")}};
    if (key.size() > 14)
        return {};
    for (const Rule &r : rules)
        if (r.has.match(key).hasMatch() && !r.lacks.match(key).hasMatch())
            return QLatin1String(r.key);
    return {};
}

// What a person of the family has under "户主" in the upper row belongs to the head.
QString underHead(const QString &key) {
    static const QHash<QString, QString> heads{{QStringLiteral("name"), QStringLiteral("head_name")}, {QStringLiteral("id_number"), QStringLiteral("head_id")}, {QStringLiteral("phone"), QStringLiteral("head_phone")}};
    static const QSet<QString> households{QStringLiteral("household_no"), QStringLiteral("group"), QStringLiteral("address"), QStringLiteral("relation"), QStringLiteral("head_name"), QStringLiteral("land_mu"), QStringLiteral("house_site")};
    return households.contains(key) ? key : heads.value(key);
}

bool ofHousehold(const QString &key) {
    static const QSet<QString> keys{QStringLiteral("household_no"), QStringLiteral("group"), QStringLiteral("address"), QStringLiteral("head_name"), QStringLiteral("head_id"), QStringLiteral("head_phone"), QStringLiteral("land_mu"), QStringLiteral("house_site")};
    return keys.contains(key);
}

// The first of several columns with one meaning keeps it; benefit columns may all speak.
void keepFirst(QStringList &keys) {
    QSet<QString> seen;
    int benefits = 0;
    for (QString &k : keys) {
        if (k == QLatin1String("special_type") && ++benefits > 1)
            k += QLatin1Char('#') + QString::number(benefits);
        if (seen.contains(k))
            k.clear();
        else if (!k.isEmpty())
            seen.insert(k);
    }
}

// A second name column after which the first one's columns come again begins another block of people.
void findBlocks(HeaderFound &h) {
    const QStringList all = h.canonical;
    QList<qsizetype> names;
    for (qsizetype c = 0; c < all.size(); ++c)
        if (all[c] == QLatin1String("name"))
            names += c;
    QList<qsizetype> starts{0};
    for (qsizetype k = 1; k < names.size(); ++k) {
        QSet<QString> mine(all.cbegin() + starts.last(), all.cbegin() + names[k - 1] + 1);
        qsizetype start = names[k];
        for (qsizetype c = names[k - 1] + 1; c <= names[k]; ++c) {
            if (!all[c].isEmpty() && mine.contains(all[c])) {
                start = c;
                break;
            }
            mine.insert(all[c]);
        }
        bool comesAgain = false;
        for (qsizetype c = names[k] + 1; c < all.size(); ++c)
            comesAgain = comesAgain || (!all[c].isEmpty() && all[c] != QLatin1String("name") && mine.contains(all[c]));
        if (comesAgain)
            starts += start;
    }
    for (qsizetype k = 0; k < starts.size(); ++k) {
        const qsizetype to = k + 1 < starts.size() ? starts[k + 1] : all.size();
        QStringList block(all.size());
        for (qsizetype c = starts[k]; c < to; ++c)
            block[c] = all[c];
        for (qsizetype c = 0; k > 0 && c < starts[1]; ++c)
            if (ofHousehold(all[c]) && !block.contains(all[c]))
                block[c] = all[c];
        keepFirst(block);
        h.blocks.push_back(block);
    }
    h.sideBySide = starts.size() > 1 && all[starts[1]] == QLatin1String("seq");
    keepFirst(h.canonical);
}

int meanings(const QStringList &keys) {
    QSet<QString> distinct;
    for (const QString &c : keys)
        if (!c.isEmpty())
            distinct.insert(c);
    return distinct.contains(QStringLiteral("name")) && distinct.size() >= 3 ? static_cast<int>(distinct.size()) : 0;
}

} // namespace

Headers::Headers(QHash<QString, QString> own) : m_own(std::move(own)) {}

QString Headers::normalised(const QString &heading) {
    static const QRegularExpression brackets(QStringLiteral("[(\\[{【（][^)\\]}】）]*[)\\]}】）]"));
    static const QRegularExpression marks(QStringLiteral("[*:：、.。\\s]"));
    const QString t = squeezed(heading);
    const QString bare = QString(t).remove(brackets).remove(marks);
    return bare.isEmpty() ? QString(t).remove(marks) : bare;
}

QString Headers::canonicalFor(const QString &heading) const {
    const QString key = normalised(heading);
    if (const auto own = m_own.constFind(key); own != m_own.constEnd())
        return *own;
    const auto exact = knownHeadings().constFind(key);
    return exact != knownHeadings().constEnd() ? *exact : byContent(key);
}

QString Headers::exactFor(const QString &heading) {
    return knownHeadings().value(normalised(heading));
}

QStringList Headers::keys() {
    QSet<QString> set;
    for (const QString &v : knownHeadings())
        set.insert(v);
    QStringList out(set.cbegin(), set.cend());
    out.sort();
    return out;
}

HeaderFound Headers::read(std::span<const SheetRow> rows) const {
    HeaderFound h;
    h.lastRow = rows.back().number;
    h.rows = static_cast<int>(rows.size());
    size_t columns = 0;
    for (const SheetRow &r : rows)
        columns = std::max(columns, r.cells.size());
    std::vector<QString> spans(rows.size() - 1); // the upper heading that reaches over this column, per upper row
    for (size_t c = 0; c < columns; ++c) {
        QString above; // all upper headings of this column, the topmost first
        QString heading = cellText(rows.back(), c);
        const bool below = !heading.isEmpty();
        for (size_t r = 0; r + 1 < rows.size(); ++r) {
            if (const QString t = cellText(rows[r], c); !t.isEmpty()) {
                spans[r] = t;
                for (size_t lower = r + 1; lower + 1 < rows.size(); ++lower)
                    spans[lower].clear();
                if (!below)
                    heading = t;
            }
            if (below && spans[r] != heading && !above.endsWith(spans[r]))
                above += spans[r];
        }
        QString key = canonicalFor(heading);
        if (below && !above.isEmpty()) {
            // "户主 | 姓名" is the head's name; "家庭成员 | 姓名" the person's.
            if (const QString joined = canonicalFor(above + heading); key.isEmpty() && !joined.isEmpty())
                key = joined;
            if (const QString group = squeezed(above); group.contains(QStringLiteral("户主")) && !group.contains(QStringLiteral("关系")) && !group.contains(QStringLiteral("成员")))
                key = underHead(key);
            heading = above + QLatin1Char(' ') + heading;
        }
        h.headings += heading;
        h.canonical += key;
    }
    // A list of household heads has no other name column.
    if (!h.canonical.contains(QStringLiteral("name")))
        if (const qsizetype at = h.canonical.indexOf(QStringLiteral("head_name")); at >= 0)
            for (QString &k : h.canonical)
                k = k == QLatin1String("head_name") ? QStringLiteral("name") : k == QLatin1String("head_id")  ? QStringLiteral("id_number")
                                                                           : k == QLatin1String("head_phone") ? QStringLiteral("phone")
                                                                                                              : k;
    // 户主姓名 | 身份证号 | 成员1姓名 | 关系 | 身份证号 …: the head is the row's first person.
    const qsizetype head = h.canonical.indexOf(QStringLiteral("head_name"));
    const qsizetype name = h.canonical.indexOf(QStringLiteral("name"));
    for (qsizetype c = head + 1; head >= 0 && c < name; ++c)
        if (h.canonical[c] == QLatin1String("id_number") && h.canonical.indexOf(h.canonical[c], name) > name) {
            h.canonical[head] = QStringLiteral("name");
            h.headFirst = true;
            break;
        }
    findBlocks(h);
    h.known = meanings(h.canonical);
    return h;
}

std::optional<HeaderFound> Headers::detect(std::span<const SheetRow> rows) const {
    std::optional<HeaderFound> best;
    for (size_t n = 1; n <= 3 && n <= rows.size(); ++n) {
        const auto last = rows.subspan(rows.size() - n);
        if (n > 1 && last[0].number + 1 != last[1].number)
            break;
        HeaderFound h = read(last);
        if (h.known > (best ? best->known : 0))
            best = std::move(h);
    }
    return best;
}

} // namespace vl
