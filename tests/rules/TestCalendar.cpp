// SPDX-License-Identifier: GPL-3.0-or-later
// The publicity clock: if it fails a notice comes down a day early, and the whole procedure is void.
#include "rules/Calendar.h"

#include <QTest>

using namespace vl;

namespace {
QDate day(const char *iso) {
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}
} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBorders_data() {
        QTest::addColumn<QString>("posted");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("working");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const char *posted, int days, bool working, const char *last) {
            QTest::newRow(name) << QString::fromLatin1(posted) << days << working << QString::fromLatin1(last);
        };
        row("the day of posting is not counted", "2026-03-02", 7, false, "2026-03-09");
        row("one day", "2026-03-02", 1, false, "2026-03-03");
        row("over the end of a month", "2026-01-28", 7, false, "2026-02-04");
        row("over a leap day", "2028-02-25", 7, false, "2028-03-03");
        row("the last day before a holiday stays", "2026-02-07", 7, false, "2026-02-14");
        row("a last day in the Spring Festival moves behind it", "2026-02-10", 7, false, "2026-02-24");
        row("its first day", "2026-02-08", 7, false, "2026-02-24");
        row("its last day", "2026-02-16", 7, false, "2026-02-24");
        row("a holiday in the middle moves nothing", "2026-04-01", 7, false, "2026-04-08");
        row("a weekend is no holiday", "2026-03-01", 6, false, "2026-03-07");
        row("National Day", "2026-09-28", 5, false, "2026-10-08");
        row("over the year", "2025-12-29", 3, false, "2026-01-04");
        row("working days pass over the weekend", "2026-03-05", 5, true, "2026-03-12");
        row("a Saturday that is worked counts", "2026-02-12", 2, true, "2026-02-14");
        row("working days pass over the Spring Festival", "2026-02-13", 2, true, "2026-02-24");
        row("posted on a Saturday", "2026-03-07", 1, true, "2026-03-09");
    }
    void theBorders() {
        QFETCH(QString, posted);
        QFETCH(int, days);
        QFETCH(bool, working);
        QFETCH(QString, last);
        const auto p = publicityPeriod(QDate::fromString(posted, Qt::ISODate), days, working ? DayType::Working : DayType::Calendar, HolidayTable::shipped());
        QCOMPARE(p.lastDay.toString(Qt::ISODate), last);
        QCOMPARE(p.takeDown, p.lastDay.addDays(1));
    }

    // For every day of the table: never shorter than the rule says, never ended on a holiday.
    void neverShorterThanTheRule() {
        for (QDate d = day("2025-01-01"); d < day("2026-12-20"); d = d.addDays(1))
            for (const int days : {1, 3, 5, 7, 10, 15}) {
                const auto calendar = publicityPeriod(d, days, DayType::Calendar, HolidayTable::shipped());
                QVERIFY(d.daysTo(calendar.lastDay) >= days && !HolidayTable::shipped().isHoliday(calendar.lastDay));
                const auto working = publicityPeriod(d, days, DayType::Working, HolidayTable::shipped());
                int counted = 0;
                for (QDate w = working.firstDay; w <= working.lastDay; w = w.addDays(1))
                    counted += HolidayTable::shipped().isWorkingDay(w) ? 1 : 0;
                QCOMPARE(counted, days);
                QVERIFY(HolidayTable::shipped().isWorkingDay(working.lastDay));
            }
    }

    void aYearThatIsNotInTheTableIsSaid() {
        QVERIFY(publicityPeriod(day("2026-03-02"), 7, DayType::Calendar, HolidayTable::shipped()).certain);
        QVERIFY(!publicityPeriod(day("2026-12-29"), 7, DayType::Calendar, HolidayTable::shipped()).certain);
        int unread = 0;
        const auto table = HolidayTable::fromRows({{{QStringLiteral("from"), QStringLiteral("2027-02-30")}, {QStringLiteral("to"), QStringLiteral("2027-03-01")}, {QStringLiteral("kind"), QStringLiteral("off")}}}, &unread);
        QCOMPARE(unread, 1);
        QVERIFY(!table.knows(2027));
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "TestCalendar.moc"
