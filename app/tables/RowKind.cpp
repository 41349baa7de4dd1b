// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/RowKind.h"

#include "base/Text.h"
#include "rules/IdNumber.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace vl {

namespace {

bool matches(const QString &text, const char *pattern) {
    thread_local QHash<const char *, QRegularExpression> compiled;
    auto it = compiled.find(pattern);
    if (it == compiled.end())
        it = compiled.insert(pattern, QRegularExpression(QString::fromUtf8(pattern)));
    return it->match(text).hasMatch();
}

bool isSubtotal(const QString &text) {
    return matches(squeezed(text), "^(合计|小计|总计|共计|累计|人数|总人数|总人口|本页|本组|全村|总户数|户数)");
}

bool isSignature(const QString &text) {
    return matches(squeezed(text), "^(制表|填表|经办|审核|复核|负责人|单位负责|村主任|村支部|主任|书记|会计|盖章|签字|签名|村委会盖章|填报)");
}

// Letters of any script that names use, with the marks that stand in them.
bool couldBeName(const QString &name) {
    if (name.isEmpty() || name.size() > 40)
        return false;
    static const QString marks = QStringLiteral("·*○〇某");
    for (const uint c : name.toUcs4())
        if (!QChar::isLetter(c) && (c > 0xffff || !marks.contains(QChar(static_cast<char16_t>(c)))))
            return false;
    return true;
}

bool isNoName(const QString &name) {
    return matches(name, "合计|小计|总计|人数|填表|制表|审核|填报|单位|说明|备注|日期|签字|签章|签名|盖章|必填|真实|示例|例如|以下空白|续表|转下页|接上页|委员会|花名册|登记表|汇总");
}

// Without anything else about a person, a text like this is a heading, a place or a date.
bool soundsLikeNote(const QString &name) {
    return matches(name, "(组|队|村|社|册|表|页|空白|委员会|签名|盖章|书记|主任|会计|人口|年|月|日|户)$") || (name.size() > 6 && !name.contains(QChar(0x00B7)) && isHan(name.front().unicode()));
}

// 1 2 3 4, 甲 乙 丙, ①②③, (1) (2): the numbers that forms write under their headings.
bool isColumnNumbers(const SheetRow &row) {
    int seen = 0;
    for (const Cell &c : row.cells) {
        if (c.kind == Cell::Kind::Empty)
            continue;
        const QString t = squeezed(c.text);
        if (!matches(t, "^\\(?[0-9]{1,2}\\)?$|^[甲乙丙丁戊己庚辛壬癸]$|^栏次$"))
            return false;
        ++seen;
    }
    return seen >= 3;
}

bool isHeadingAgain(const WrittenRow &row, const Headers &headers) {
    const QString name = row.value(QStringLiteral("name")).text;
    if (headers.canonicalFor(name) == QLatin1String("name") || name.compare(QLatin1String("name"), Qt::CaseInsensitive) == 0)
        return true;
    if (!name.isEmpty())
        return false;
    int same = 0; // the lower row of a two-row heading that is repeated
    for (auto it = row.cbegin(); it != row.cend(); ++it)
        same += headers.canonicalFor(it->text) == it.key() ? 1 : 0;
    return same >= 2 && same == row.size();
}

bool isExample(const QString &first) {
    if (!first.contains(QChar(u'例')))
        return false;
    return matches(squeezed(first), "^\\(?(示例|样例|例|例子|填写示例|填表示例)\\)?[:：]?$");
}

bool isInstruction(const WrittenRow &row) {
    int hits = 0;
    for (auto it = row.cbegin(); it != row.cend(); ++it)
        hits += it.key() != QLatin1String("remark") && matches(it->text, "必填|选填|下拉|格式|示例|例如|例：|填写|真实姓名|18位|身份证一致") ? 1 : 0;
    return hits > 0 && hits * 2 >= row.size() && (hits > 1 || row.size() == 1);
}

} // namespace

bool isDitto(const QString &text) {
    static const QStringList words{QStringLiteral("同上"), QStringLiteral("同"), QStringLiteral("同前"), QStringLiteral("〃"), QStringLiteral("〞"), QStringLiteral("..")};
    static const QString marks = QStringLiteral("\"'“”‘’″′〃´`");
    QString t = squeezed(text);
    if (words.contains(t))
        return true;
    while (!t.isEmpty() && QStringLiteral("-—–_").contains(t.front()))
        t.remove(0, 1);
    while (!t.isEmpty() && QStringLiteral("-—–_").contains(t.back()))
        t.chop(1);
    if (t.isEmpty() || t.size() > 3)
        return false;
    return words.contains(t) || std::all_of(t.cbegin(), t.cend(), [](QChar c) { return marks.contains(c); });
}

bool holdsIdNumber(const SheetRow &row, const QDate &today) {
    for (const Cell &c : row.cells)
        if (c.kind != Cell::Kind::Empty && c.text.size() >= 18 && c.text.size() <= 40) {
            if (std::count_if(c.text.cbegin(), c.text.cend(), [](QChar ch) { return ch.isDigit(); }) < 17)
                continue;
            const IdCheck id = checkIdNumber(c.text, today, IdSourceKind::Typed);
            if (id.usable() && id.verdict != IdVerdict::Legacy15)
                return true;
        }
    return false;
}

bool isPlaceName(const QString &text) {
    return matches(squeezed(text), "^.{1,5}(组|庄|寨|屯|湾|营|沟|坪|岭|店|楼|集|铺|桥|坡|洼|岗|塘|冲|坝)$");
}

QString onlyText(const SheetRow &row) {
    QString out;
    for (const Cell &c : row.cells) {
        if (c.kind == Cell::Kind::Empty)
            continue;
        const QString t = normalised(c.text);
        if (!out.isEmpty() && out != t)
            return {};
        out = t;
    }
    return out;
}

QString cleanName(const QString &written, QString *remark) {
    QString t = squeezed(written);
    if (std::all_of(t.cbegin(), t.cend(), [](QChar c) { return c.isLetter() || c == QChar(0x00B7); }))
        return t; // nearly everybody
    static const QRegularExpression before(QStringLiteral("^([0-9]{1,4}[.、]|[★☆▲△#*]+)"));
    static const QRegularExpression aside(QStringLiteral("^(.+?)[(\\[【]([^)\\]】]*)[)\\]】]$"));
    static const QRegularExpression dot(QStringLiteral("(?<=\\pL)[.。](?=\\pL)"), QRegularExpression::UseUnicodePropertiesOption);
    t.remove(before);
    if (const auto m = aside.match(t); m.hasMatch()) {
        t = m.captured(1);
        if (remark != nullptr)
            *remark = m.captured(2);
    }
    t.replace(dot, QString(QChar(0x00B7)));
    return t;
}

QHash<QString, QString> cardLine(const SheetRow &row, const Headers &headers) {
    QHash<QString, QString> out;
    QString key;
    int titles = 0;
    for (const Cell &c : row.cells) {
        if (c.kind == Cell::Kind::Empty)
            continue;
        const QString t = normalised(c.text);
        const qsizetype colon = qMax(t.indexOf(QLatin1Char(':')), t.indexOf(QChar(u'：')));
        if (colon > 0) {
            ++titles;
            key = headers.canonicalFor(t.left(colon));
            if (const QString value = t.mid(colon + 1).trimmed(); !value.isEmpty() && !key.isEmpty())
                out.insert(std::exchange(key, QString()), value);
        } else if (!key.isEmpty()) {
            out.insert(std::exchange(key, QString()), t);
        }
    }
    if (titles == 0 || !(out.contains(QStringLiteral("head_name")) || out.contains(QStringLiteral("household_no"))))
        return {};
    return out;
}

RowKind kindOf(const SheetRow &row, const WrittenRow &w, const Headers &headers, bool hasId) {
    QString first;
    int cells = 0;
    for (const Cell &c : row.cells)
        if (c.kind != Cell::Kind::Empty && ++cells == 1)
            first = normalised(c.text);
    if (first.isEmpty())
        return RowKind::Blank;
    const QString written = w.value(QStringLiteral("name")).text;
    const QString name = cleanName(written);
    if (first.size() <= 8 && isExample(first))
        return RowKind::Instruction;
    if (!hasId) {
        if (isHeadingAgain(w, headers) || isColumnNumbers(row))
            return RowKind::Heading;
        const bool sexed = w.contains(QStringLiteral("sex"));
        if ((isSubtotal(first) || isSubtotal(name)) && !(sexed && couldBeName(name) && !isNoName(name) && w.size() >= 3))
            return RowKind::Subtotal;
        if (isInstruction(w))
            return RowKind::Instruction;
        if (isSignature(first))
            return RowKind::Note;
    }
    const bool personal = hasId || w.contains(QStringLiteral("id_number")) || w.contains(QStringLiteral("birth_date")) || (w.contains(QStringLiteral("sex")) && w.contains(QStringLiteral("relation")));
    if (name.isEmpty() || meansNothing(name))
        return hasId || w.value(QStringLiteral("id_number")).text.size() >= 15 || (personal && w.size() >= 4) ? RowKind::NameMissing : RowKind::Note;
    if (hasId) { // an ID number stands there: 王小计 and 张三1 are people
        qsizetype letters = name.size();
        while (letters > 0 && name[letters - 1].isDigit())
            --letters;
        if (couldBeName(name.left(letters)))
            return RowKind::Person;
    }
    if (!couldBeName(name) || isNoName(name))
        return personal || (w.contains(QStringLiteral("sex")) && w.size() >= 4) ? RowKind::NameUnlike : RowKind::Note;
    if (!personal && !w.contains(QStringLiteral("sex")) && !w.contains(QStringLiteral("relation")) && !w.contains(QStringLiteral("phone")) && soundsLikeNote(name))
        return RowKind::Note;
    if (cells == 1 && row.cells.size() > 3 && w.size() == 1 && soundsLikeNote(name))
        return RowKind::Note;
    return RowKind::Person;
}

} // namespace vl
