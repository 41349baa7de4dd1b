// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/Headers.h"

#include "base/Text.h"
#include "records/Csv.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vl {

namespace {

const QHash<QString, QString> &known() {
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> t;
        for (const auto &r : readResourceCsv(QStringLiteral(":/codes/roster_headers.csv")))
            if (const QString key = Headers::normalised(r.value(QStringLiteral("variant"))); !key.isEmpty() && !t.contains(key))
                t.insert(key, r.value(QStringLiteral("canonical")));
        return t;
    }();
    return table;
}

QString cellText(const SheetRow *row, size_t column) {
    return row != nullptr && column < row->cells.size() ? normalised(row->cells[column].text) : QString();
}

int score(const HeaderFound &h) {
    QSet<QString> distinct;
    for (const QString &c : h.canonical)
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
    return known().value(key);
}

QStringList Headers::keys() {
    QSet<QString> set;
    for (const QString &v : known())
        set.insert(v);
    QStringList out(set.cbegin(), set.cend());
    out.sort();
    return out;
}

HeaderFound Headers::read(const SheetRow *upper, const SheetRow &lower) const {
    HeaderFound h;
    h.lastRow = lower.number;
    const size_t columns = std::max(lower.cells.size(), upper == nullptr ? size_t(0) : upper->cells.size());
    QString group; // the upper heading that spans this column
    for (size_t c = 0; c < columns; ++c) {
        const QString above = cellText(upper, c);
        const QString below = cellText(&lower, c);
        if (!above.isEmpty())
            group = above;
        QString heading = below.isEmpty() ? above : below;
        QString key = canonicalFor(heading);
        // "户主 | 姓名" is the head's name; "家庭成员 | 姓名" the person's.
        if (upper != nullptr && !below.isEmpty() && !group.isEmpty() && group != below) {
            if (const QString joined = canonicalFor(group + below); key.isEmpty() && !joined.isEmpty())
                key = joined;
            if (squeezed(group).contains(QStringLiteral("户主")) && key == QLatin1String("name"))
                key = QStringLiteral("head_name");
            heading = group + QLatin1Char(' ') + below;
        }
        h.headings += heading;
        h.canonical += key;
    }
    // The same meaning twice: the first column that has it keeps it.
    QSet<QString> seen;
    for (QString &c : h.canonical) {
        if (seen.contains(c))
            c.clear();
        else if (!c.isEmpty())
            seen.insert(c);
    }
    return h;
}

std::optional<HeaderFound> Headers::detect(const std::vector<SheetRow> &rows) const {
    if (rows.empty())
        return std::nullopt;
    std::optional<HeaderFound> best;
    HeaderFound one = read(nullptr, rows.back());
    int bestScore = score(one);
    if (bestScore > 0)
        best = one;
    if (rows.size() >= 2 && rows[rows.size() - 2].number + 1 == rows.back().number) {
        HeaderFound two = read(&rows[rows.size() - 2], rows.back());
        if (const int s = score(two); s > bestScore)
            best = two;
    }
    return best;
}

} // namespace vl
