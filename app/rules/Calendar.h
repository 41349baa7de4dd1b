// SPDX-License-Identifier: GPL-3.0-or-later
// Days that count: holidays by the State Council's yearly notice (resources/rules/holidays.csv, replaceable), working
// days, and the clock of a posting. Sources: Civil Code Art 201 (the first day is not counted), 203 (a last day that
// is a holiday moves to the day after it).
#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

namespace vl {

class HolidayTable {
public:
    /// The program's own rows, and for the years that the county's holidays.csv (rules/RulePack) knows, the county's. Any thread.
    [[nodiscard]] static HolidayTable inForce();
    /// Rows as in holidays.csv. Rows that cannot be read are left out and counted.
    [[nodiscard]] static HolidayTable fromRows(const QList<QHash<QString, QString>> &rows, int *unread = nullptr);

    /// False when the year is not in the table: weekends are then all that is known.
    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    /// A holiday of the notice, the weekend days that it joins included.
    [[nodiscard]] bool isHoliday(const QDate &day) const { return m_off.contains(day); }
    [[nodiscard]] bool isWorkingDay(const QDate &day) const;

private:
    QSet<QDate> m_off;
    QSet<QDate> m_work;
    QSet<int> m_years;
};

enum class DayType { Calendar,
                     Working };

struct PublicityPeriod {
    QDate firstDay; ///< the day after it was posted
    QDate lastDay;
    QDate takeDown;      ///< the day after the last one
    bool certain = true; ///< false: the holidays of a year that it touches are not known
};

/// How long a notice posted on `posted` hangs. `days` 1 or more.
[[nodiscard]] PublicityPeriod publicityPeriod(const QDate &posted, int days, DayType type, const HolidayTable &holidays = HolidayTable::inForce());

} // namespace vl
