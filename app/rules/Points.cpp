// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Points.h"

#include "rules/MeetingKinds.h"
#include "rules/RulePack.h"

#include <algorithm>

namespace vl {

QList<PointItem> PointItem::catalogue(int year) {
    static Rules<PointItem> rules("party_points.csv", [](const RuleRow &row) {
        const auto number = [&](const char *key) { return row[QLatin1String(key)].toLongLong(); };
        return PointItem{row[QStringLiteral("item")], static_cast<int>(number("year")), row[QStringLiteral("group")], row[QStringLiteral("name")], number("base"), number("points"), number("cap"),
                         row[QStringLiteral("period")], row[QStringLiteral("within")], row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    const QList<PointItem> &all = rules.all();
    int newest = 0;
    for (const PointItem &i : all)
        if (i.year <= year)
            newest = std::max(newest, i.year);
    if (newest == 0) // points of a time before the first catalogue are reckoned by that one
        for (const PointItem &i : all)
            newest = newest == 0 ? i.year : std::min(newest, i.year);
    QList<PointItem> out;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(out), [newest](const PointItem &i) { return i.year == newest; });
    return out;
}

PointTotal pointsOf(const QList<PointItem> &catalogue, const QList<PointMark> &marks) {
    PointTotal t;
    QHash<QString, const PointItem *> known;
    QHash<QString, qint64> bases;
    for (const PointItem &i : catalogue) {
        known.insert(i.key, &i);
        t.base += i.base;
        bases.insert(i.key, i.base);
    }
    QHash<QPair<QString, QDate>, qint64> sums; // by item and the first day of its period
    for (const PointMark &m : marks) {
        const PointItem *i = known.value(m.item);
        const QDate bucket = i == nullptr || i->cap == 0 ? QDate() : periodOf(i->period, m.on).first;
        sums[{m.item, bucket}] += m.points;
    }
    QHash<QString, qint64> taken; // from each base
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const PointItem *i = known.value(it.key().first);
        const qint64 counts = i == nullptr || i->cap == 0 ? it.value() : std::clamp(it.value(), -i->cap, i->cap);
        t.lost += std::abs(it.value() - counts);
        if (counts < 0 && i != nullptr && bases.contains(i->within))
            taken[i->within] -= counts;
        else
            (counts < 0 ? t.minus : t.plus) += std::abs(counts);
    }
    for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
        const qint64 off = std::min(it.value(), bases.value(it.key()));
        t.minus += off;
        t.lost += it.value() - off;
    }
    return t;
}

bool fits(const PointItem &item, qint64 points) {
    return item.points != 0 && points != 0 && points % item.points == 0 && points / item.points > 0;
}

QString pointsText(qint64 hundredths) {
    const qint64 all = std::abs(hundredths);
    QString out = QStringLiteral("%1%2").arg(hundredths < 0 ? QStringLiteral("-") : QString()).arg(all / 100);
    if (all % 100 != 0)
        out += QLatin1Char('.') + (all % 10 == 0 ? QString::number(all % 100 / 10) : QStringLiteral("%1").arg(all % 100, 2, 10, QLatin1Char('0')));
    return out;
}

} // namespace vl
