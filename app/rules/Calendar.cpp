// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Calendar.h"

#include "records/Csv.h"
#include "rules/RulePack.h"

#include <mutex>

namespace vl {

HolidayTable HolidayTable::inForce() {
    static std::mutex mutex;
    static HolidayTable table;
    static int edition = -1;
    const std::scoped_lock lock(mutex);
    if (const int now = RulePack::edition(); edition != now) {
        const QString file = QStringLiteral("holidays.csv");
        const auto yearOf = [](const RuleRow &row) { return row[QStringLiteral("from")].left(4); };
        QList<RuleRow> rows = RulePack::rows(file);
        QSet<QString> years;
        for (const RuleRow &row : std::as_const(rows))
            years.insert(yearOf(row));
        for (const RuleRow &row : readResourceCsv(QStringLiteral(":/rules/") + file))
            if (!years.contains(yearOf(row)))
                rows.append(row);
        table = fromRows(rows);
        edition = now;
    }
    return table;
}

HolidayTable HolidayTable::fromRows(const QList<QHash<QString, QString>> &rows, int *unread) {
    HolidayTable t;
    for (const auto &row : rows) {
        const QDate from = QDate::fromString(row[QStringLiteral("from")], Qt::ISODate);
        const QDate to = QDate::fromString(row[QStringLiteral("to")], Qt::ISODate);
        const bool off = row[QStringLiteral("kind")] == QLatin1String("off");
        if (!from.isValid() || !to.isValid() || to < from || from.daysTo(to) > 31 || (!off && row[QStringLiteral("kind")] != QLatin1String("work"))) {
            if (unread != nullptr)
                ++*unread;
            continue;
        }
        for (QDate d = from; d <= to; d = d.addDays(1))
            (off ? t.m_off : t.m_work).insert(d);
        t.m_years.insert(from.year());
    }
    return t;
}

bool HolidayTable::isWorkingDay(const QDate &day) const {
    return m_work.contains(day) || (day.dayOfWeek() <= Qt::Friday && !m_off.contains(day));
}

PublicityPeriod publicityPeriod(const QDate &posted, int days, DayType type, const HolidayTable &holidays) {
    PublicityPeriod p;
    p.firstDay = posted.addDays(1);
    if (type == DayType::Calendar) {
        p.lastDay = posted.addDays(days);
        while (holidays.isHoliday(p.lastDay))
            p.lastDay = p.lastDay.addDays(1);
    } else {
        p.lastDay = posted;
        for (int left = days; left > 0;) {
            p.lastDay = p.lastDay.addDays(1);
            left -= holidays.isWorkingDay(p.lastDay) ? 1 : 0;
        }
    }
    p.takeDown = p.lastDay.addDays(1);
    for (int y = p.firstDay.year(); y <= p.lastDay.year(); ++y)
        p.certain = p.certain && holidays.knows(y);
    return p;
}

} // namespace vl
