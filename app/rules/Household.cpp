// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Household.h"

#include "rules/DateText.h"

namespace vl {

bool isHead(const QString &relation) {
    return relation == QLatin1String("02") || relation == QLatin1String("01");
}

qint64 printOrder(const QString &relation, const QString &birthIso) {
    // First digit of the relation code (GB/T 4761): 0 head, 1 spouse, 2 sons, 3 daughters, 4 grandchildren,
    // 5 parents, 6 grandparents, 7 siblings, 8 and 9 others.
    static constexpr int ranks[] = {0, 1, 2, 2, 3, 4, 5, 6, 7, 8};
    const int rank = relation.isEmpty() ? 9 : ranks[qBound(0, relation[0].digitValue(), 9)];
    const QDate b = earliest(birthIso);
    const qint64 born = birthIso.isEmpty() || !b.isValid() ? 99999999 : b.year() * 10000 + b.month() * 100 + b.day();
    return rank * qint64(100000000) + born;
}

Deadline reportDeadline(const QString &eventKind, const QDate &happened) {
    if (eventKind == QLatin1String("birth"))
        return {happened.addMonths(1), QStringLiteral("户口登记条例第七条")};
    if (eventKind == QLatin1String("death"))
        return {happened.addMonths(1), QStringLiteral("户口登记条例第八条")};
    if (eventKind == QLatin1String("move_in"))
        return {happened.addDays(10), QStringLiteral("户口登记条例第十三条")};
    return {};
}

} // namespace vl
