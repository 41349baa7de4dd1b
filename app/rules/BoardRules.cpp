// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/BoardRules.h"

#include "records/Csv.h"
#include "records/Masking.h"
#include "records/Surnames.h"
#include "rules/DateText.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace vl {

namespace {

constexpr int everything = 1000;

// How much a rule lets be seen, at the left and at the right; nothing for a rule that does not exist, or not for this
// field.
std::optional<std::pair<int, int>> openness(const QString &field, const QString &rule) {
    const bool name = field == QLatin1String("name");
    const bool age = field == QLatin1String("birth") || field == QLatin1String("age");
    const auto both = [](int n) { return std::pair(n, n); };
    if (rule == QLatin1String("omit"))
        return both(0);
    if (rule == QLatin1String("full"))
        return both(everything);
    if (name && (rule == QLatin1String("surname") || rule == QLatin1String("minors")))
        return both(rule == QLatin1String("surname") ? 1 : everything - 1);
    if ((rule == QLatin1String("group") && field == QLatin1String("address")) || (rule == QLatin1String("band") && age))
        return both(1);
    static const QRegularExpression ends(QStringLiteral("^(\\d)\\+(\\d)$"));
    const auto m = ends.match(rule);
    if (!m.hasMatch() || name || age || field == QLatin1String("address"))
        return {};
    return std::pair(m.captured(1).toInt(), m.captured(2).toInt());
}

bool looser(const std::pair<int, int> &a, const std::pair<int, int> &b) {
    return a.first > b.first || a.second > b.second;
}

QString endsOnly(const QString &value, int left, int right) {
    const qsizetype hidden = value.size() - left - right;
    return hidden <= 0 ? QString(value.size(), QLatin1Char('*')) : value.left(left) + QString(hidden, QLatin1Char('*')) + value.right(right);
}

} // namespace

const BoardRules &BoardRules::shipped() {
    static const BoardRules rules = [] {
        BoardRules r;
        for (const auto &row : readResourceCsv(QStringLiteral(":/rules/board_rules.csv")))
            r.m_rules.insert(row[QStringLiteral("field")], {row[QStringLiteral("rule")], row[QStringLiteral("basis")], row[QStringLiteral("most")]});
        return r;
    }();
    return rules;
}

Result<BoardRules> BoardRules::with(const QString &csv, const QString &file, const QSet<QString> &agreed) const {
    BoardRules out = *this;
    QStringList header;
    int line = 0;
    Status wrong;
    readCsv(csv, [&](const QStringList &row) {
        ++line;
        if (header.isEmpty()) {
            header = row;
            if (!header.contains(QLatin1String("field")) || !header.contains(QLatin1String("rule")))
                wrong = Error{ErrorCode::Invalid, QStringLiteral("rules.row"), QStringLiteral("%1:%2").arg(file).arg(line)};
            return bool(wrong);
        }
        const auto cell = [&](const char *name) { return row.value(header.indexOf(QLatin1String(name))).trimmed(); };
        const QString field = cell("field");
        const QString rule = cell("rule");
        if (field.isEmpty() && rule.isEmpty())
            return true;
        const auto wanted = openness(field, rule);
        if (!m_rules.contains(field) || !wanted) {
            wrong = Error{ErrorCode::Invalid, QStringLiteral("rules.row"), QStringLiteral("%1:%2").arg(file).arg(line)};
            return false;
        }
        const BoardRule &own = m_rules[field];
        const QString wish = field + QLatin1Char('=') + rule;
        if (looser(*wanted, *openness(field, own.rule)) && (looser(*wanted, *openness(field, own.most)) || !agreed.contains(wish)))
            out.m_refused += wish;
        else
            out.m_rules[field] = {rule, cell("basis"), own.most};
        return true;
    });
    return wrong ? Result<BoardRules>(out) : Result<BoardRules>(wrong.error());
}

bool BoardRules::mayLoosen(const QString &wish) const {
    const QString field = wish.section(QLatin1Char('='), 0, 0);
    const auto wanted = openness(field, wish.section(QLatin1Char('='), 1));
    return wanted && m_rules.contains(field) && !looser(*wanted, *openness(field, m_rules[field].most));
}

bool BoardRules::omits(const QString &field) const {
    const auto it = m_rules.constFind(field);
    return it != m_rules.cend() && it->rule == QLatin1String("omit");
}

QString BoardRules::shown(const QString &field, const QString &value, const BoardPerson &person, const QDate &today) const {
    const QString rule = m_rules.value(field, {QStringLiteral("full"), {}, {}}).rule;
    if (rule == QLatin1String("full") || value.isEmpty())
        return value;
    if (rule == QLatin1String("minors"))
        return nameForBoard(value, person.birth, today);
    if (rule == QLatin1String("surname"))
        return value.left(surnameLength(value)) + QString(std::max<qsizetype>(1, value.size() - surnameLength(value)), QChar(u'某'));
    if (rule == QLatin1String("group"))
        return person.group;
    if (rule == QLatin1String("band"))
        return ageBand(person.birth, today);
    if (const qsizetype plus = rule.indexOf(QLatin1Char('+')); plus > 0) {
        QStringList out;
        for (const QString &one : value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            out += endsOnly(one, rule.left(plus).toInt(), rule.mid(plus + 1).toInt());
        return out.join(QLatin1Char(' '));
    }
    return {};
}

QString ageBand(const QString &birth, const QDate &today) {
    constexpr int decade = 10;
    const QDate born = earliest(birth);
    if (birth.size() < 4 || !born.isValid() || born > today)
        return {};
    int age = today.year() - born.year();
    if (born.addYears(age) > today)
        --age;
    const int from = age / decade * decade;
    return QStringLiteral("%1-%2岁").arg(from).arg(from + decade - 1);
}

} // namespace vl
