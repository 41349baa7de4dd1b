// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Dues.h"

#include "rules/RulePack.h"

#include <algorithm>

namespace vl {

namespace {

constexpr qint64 rateBase = 10'000;
constexpr qint64 largestFen = 100'000'000'000; // a thousand million yuan: nobody's monthly pay

Error wrongDues(const char *what) {
    return {ErrorCode::Invalid, QLatin1String(what), {}};
}

} // namespace

const QList<DuesBand> &DuesBand::all() {
    static Rules<DuesBand> bands("party_dues_bands.csv", [](const RuleRow &row) {
        const QString upto = row[QStringLiteral("upto_fen")];
        return DuesBand{row[QStringLiteral("category")], row[QStringLiteral("over_fen")].toLongLong(), upto.isEmpty() ? std::nullopt : std::optional(upto.toLongLong()),
                        row[QStringLiteral("rate_10000")].toLongLong(), row[QStringLiteral("least_fen")].toLongLong(), row[QStringLiteral("most_fen")].toLongLong(),
                        row[QStringLiteral("base")], row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    return bands.all();
}

const DuesBand *duesBand(const QString &category, qint64 income) {
    const auto &all = DuesBand::all();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const DuesBand &b) {
        return b.category == category && (b.rate == 0 || !b.upto || income <= *b.upto);
    });
    return it == all.cend() ? nullptr : &*it;
}

bool isFixedDues(const QString &category) {
    const DuesBand *b = duesBand(category);
    return b != nullptr && b->rate == 0;
}

Result<qint64> duesFor(const DuesSetting &s, DuesRounding rounding) {
    const DuesBand *band = duesBand(s.category, s.income);
    if (band == nullptr)
        return wrongDues("dues.category");
    qint64 due = s.fixed;
    if (band->rate == 0) {
        if (s.fixed < band->least || s.fixed > band->most)
            return wrongDues("dues.fixed");
    } else {
        if (s.income <= 0 || s.income > largestFen)
            return wrongDues("dues.income");
        due = (s.income * band->rate + (rounding == DuesRounding::HalfUp ? rateBase / 2 : 0)) / rateBase;
    }
    if (!s.reducedTo)
        return due;
    return *s.reducedTo < 0 || *s.reducedTo > due ? Result<qint64>(wrongDues("dues.reduced")) : Result<qint64>(*s.reducedTo);
}

QDate monthOf(const QDate &day) {
    return {day.year(), day.month(), 1};
}

int monthsUnpaid(const QList<QDate> &dueMonths, const QList<QDate> &paidMonths, const QDate &month) {
    int n = 0;
    for (QDate m = monthOf(month); dueMonths.contains(m) && !paidMonths.contains(m); m = m.addMonths(-1))
        ++n;
    return n;
}

} // namespace vl
