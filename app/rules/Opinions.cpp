// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Opinions.h"

#include <QStringList>

#include <algorithm>

namespace vl {

namespace {
struct Stance {
    const char *code;
    const char16_t *word;
};
// Whoever agrees is counted first, and heard last.
constexpr Stance stances[] = {{"for", u"赞成"}, {"against", u"反对"}, {"suggest", u"建议"}, {"ask", u"疑问"}};
constexpr const char *heard[] = {"against", "ask", "suggest", "for"};
constexpr qsizetype mostLines = 10;
constexpr qsizetype longest = 120;

QString counted(const QString &head, const QList<Opinion> &all) {
    QStringList counts;
    for (const Stance &s : stances)
        if (const auto n = std::count_if(all.cbegin(), all.cend(), [&](const Opinion &o) { return o.stance == QLatin1String(s.code); }); n > 0)
            counts += QString::fromUtf16(s.word) + QStringLiteral("%1条").arg(n);
    QStringList said;
    for (const char *stance : heard)
        for (const Opinion &o : all)
            if (const QString text = o.text.simplified(); o.stance == QLatin1String(stance) && !text.isEmpty() && !said.contains(text))
                said += text;
    QStringList lines{head + QStringLiteral("意见%1条，其中").arg(all.size()) + counts.join(QStringLiteral("、")) + QStringLiteral("。")};
    for (qsizetype i = 0; i < std::min(mostLines, said.size()); ++i)
        lines += QStringLiteral("（%1）").arg(i + 1) + (said[i].size() > longest ? said[i].left(longest) + QStringLiteral("……") : said[i]);
    if (said.size() > mostLines)
        lines += QStringLiteral("其余%1条见意见登记表。").arg(said.size() - mostLines);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString opinionSummary(const QList<Opinion> &all, const QDate &until) {
    const QString head = QStringLiteral("会前征求意见（截至%1年%2月%3日）：").arg(until.year()).arg(until.month()).arg(until.day());
    return all.isEmpty() ? head + QStringLiteral("没有收到意见。") : counted(head + QStringLiteral("共收到"), all);
}

QString laterOpinions(const QList<Opinion> &all) {
    return counted(QStringLiteral("小结之后又收到"), all);
}

} // namespace vl
