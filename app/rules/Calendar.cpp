// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Calendar.h"

#include "records/Csv.h"

namespace vl {

const HolidayTable &HolidayTable::shipped() {
    static const HolidayTable table = fromRows(readResourceCsv(QStringLiteral(":/rules/holidays.csv")));
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

HolidayTable HolidayTable::with(const QString &csv) const {
    QList<QHash<QString, QString>> rows;
    QStringList header;
    readCsv(csv, [&](const QStringList &row) {
        if (header.isEmpty()) {
            header = row;
            return true;
        }
        QHash<QString, QString> named;
        for (qsizetype i = 0; i < header.size(); ++i)
            named.insert(header[i], row.value(i));
        rows.append(named);
        return true;
    });
    HolidayTable out = fromRows(rows);
    out.m_off += m_off;
    out.m_work += m_work;
    out.m_years += m_years;
    return out;
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
