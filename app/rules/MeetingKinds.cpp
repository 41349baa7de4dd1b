// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/MeetingKinds.h"

#include "rules/RulePack.h"

#include <algorithm>

namespace vl {

const QList<MeetingKind> &MeetingKind::all() {
    static Rules<MeetingKind> kinds("meeting_kinds.csv", [](const RuleRow &row) {
        return MeetingKind{row[QStringLiteral("kind")], row[QStringLiteral("name")], row[QStringLiteral("name_en")], row[QStringLiteral("body")], row[QStringLiteral("times")].toInt(),
                           row[QStringLiteral("every")], row[QStringLiteral("rule")], row[QStringLiteral("convener")], row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    return kinds.all();
}

const MeetingKind *MeetingKind::byKey(const QString &key) {
    const auto &kinds = all();
    const auto it = std::find_if(kinds.cbegin(), kinds.cend(), [&](const MeetingKind &k) { return k.key == key; });
    return it == kinds.cend() ? nullptr : &*it;
}

QPair<QDate, QDate> periodOf(const QString &every, const QDate &day) {
    if (every == QLatin1String("year"))
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    const int months = every == QLatin1String("quarter") ? 3 : 1;
    const QDate first(day.year(), (day.month() - 1) / months * months + 1, 1);
    return {first, first.addMonths(months).addDays(-1)};
}

QList<MeetingDuty> meetingsDue(const QList<QPair<QString, QDate>> &held, const QDate &today) {
    QList<MeetingDuty> out;
    for (const MeetingKind &k : MeetingKind::all()) {
        if (k.times == 0)
            continue;
        const auto [first, last] = periodOf(k.every, today);
        const auto in = std::count_if(held.cbegin(), held.cend(), [&, from = first, to = last](const auto &m) { return m.first == k.key && m.second >= from && m.second <= to; });
        if (in >= k.times)
            continue;
        const auto left = static_cast<int>(today.daysTo(last)) + 1;
        out.append({&k, static_cast<int>(in), last, left, left * 3 <= first.daysTo(last) + 1});
    }
    return out;
}

} // namespace vl
