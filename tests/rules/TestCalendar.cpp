// SPDX-License-Identifier: GPL-3.0-or-later
// The publicity clock: if it fails a notice comes down a day early, and the whole procedure is void.
#include "rules/Calendar.h"
#include "rules/RulePack.h"

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
        const auto p = publicityPeriod(QDate::fromString(posted, Qt::ISODate), days, working ? DayType::Working : DayType::Calendar);
        QCOMPARE(p.lastDay.toString(Qt::ISODate), last);
        QCOMPARE(p.takeDown, p.lastDay.addDays(1));
    }

    // For every day of the table: never shorter than the rule says, never ended on a holiday.
    void neverShorterThanTheRule() {
        for (QDate d = day("2025-01-01"); d < day("2026-12-20"); d = d.addDays(1))
            for (const int days : {1, 3, 5, 7, 10, 15}) {
                const auto calendar = publicityPeriod(d, days, DayType::Calendar);
                QVERIFY(d.daysTo(calendar.lastDay) >= days && !HolidayTable::inForce().isHoliday(calendar.lastDay));
                const auto working = publicityPeriod(d, days, DayType::Working);
                int counted = 0;
                for (QDate w = working.firstDay; w <= working.lastDay; w = w.addDays(1))
                    counted += HolidayTable::inForce().isWorkingDay(w) ? 1 : 0;
                QCOMPARE(counted, days);
                QVERIFY(HolidayTable::inForce().isWorkingDay(working.lastDay));
            }
    }

    void aYearThatIsNotInTheTableIsSaid() {
        QVERIFY(publicityPeriod(day("2026-03-02"), 7, DayType::Calendar).certain);
        QVERIFY(!publicityPeriod(day("2026-12-29"), 7, DayType::Calendar).certain);
        int unread = 0;
        const auto table = HolidayTable::fromRows({{{QStringLiteral("from"), QStringLiteral("2027-02-30")}, {QStringLiteral("to"), QStringLiteral("2027-03-01")}, {QStringLiteral("kind"), QStringLiteral("off")}}}, &unread);
        QCOMPARE(unread, 1);
        QVERIFY(!table.knows(2027));
    }

    // The county's file says what a year is; years that it leaves out stay the program's.
    void theCountysHolidays() {
        const QString head = QStringLiteral("from,to,kind,name,source\n");
        const QString csv = head + QStringLiteral("2027-02-06,2027-02-12,off,春节,国办通知\n");
        QVERIFY(!HolidayTable::inForce().knows(2027) && HolidayTable::inForce().isHoliday(day("2026-10-01")));
        QVERIFY(RulePack::check(QStringLiteral("holidays.csv"), csv));
        for (const char *bad : {"2027-02-30,2027-03-01,off,春节,国办通知\n", "2027-02-12,2027-02-06,off,春节,国办通知\n", "2027-02-06,2027-02-12,free,春节,国办通知\n", "2027-02-06,2027-02-12,off,春节,\n"})
            QVERIFY2(!RulePack::check(QStringLiteral("holidays.csv"), head + QString::fromUtf8(bad)), bad);
        RulePack::use({{QStringLiteral("holidays.csv"), csv}});
        QVERIFY(HolidayTable::inForce().knows(2027) && HolidayTable::inForce().isHoliday(day("2026-10-01")));
        QCOMPARE(publicityPeriod(day("2027-02-01"), 7, DayType::Calendar).lastDay, day("2027-02-13"));
        RulePack::use({});
        QVERIFY(!HolidayTable::inForce().knows(2027));
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "TestCalendar.moc"
