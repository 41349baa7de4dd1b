// SPDX-License-Identifier: GPL-3.0-or-later
// If these fail, birthdays in somebody's roster become other birthdays.
#include "rules/DateText.h"

#include <QTest>

using namespace vl;

class TestDateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("number");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *w, bool n, const char *iso, const char *why = "") { QTest::newRow(w) << QString::fromUtf8(w) << n << QString::fromUtf8(iso) << QString::fromUtf8(why); };
        row("1965.3", false, "1965-03");
        row("1965.03.07", false, "1965-03-07");
        row("65年3月", false, "1965-03");
        row("05年3月", false, "2005-03");
        row("19650307", false, "1965-03-07");
        row("19650308", true, "1965-03-08");
        row("196503", false, "1965-03");
        row("650307", false, "1965-03-07");
        row("23808", true, "1965-03-07");
        row("1965年3月7日", false, "1965-03-07");
        row("1965/3/7", false, "1965-03-07");
        row("1965-3-7 00:00:00", false, "1965-03-07");
        row("1965年", false, "1965");
        row("1965", true, "1965");
        row("１９６５．３", false, "1965-03");
        row("1965.1", true, "1965", "ambiguous");
        row("1965.2", true, "1965-02");
        row("1965.1 ", false, "1965-01");
        row("1965-02-30", false, "", "impossible");
        row("1965.13", false, "", "impossible");
        row("2030-01-01", false, "", "future");
        row("不详", false, "", "shape");
        row("", false, "");
    }
    void reads() {
        QFETCH(QString, written);
        QFETCH(bool, number);
        QFETCH(QString, iso);
        QFETCH(QString, reason);
        const DateReading d = readDate(written, {QDate(2026, 3, 2), number, false});
        QCOMPARE(d.iso, iso);
        QCOMPARE(d.reason, reason);
    }
    void macSerials() { QCOMPARE(readDate(QStringLiteral("22346"), {QDate(2026, 3, 2), true, true}).iso, QStringLiteral("1965-03-07")); }
    void ages() {
        QCOMPARE(ageOn(QStringLiteral("2004-02-29"), QDate(2026, 2, 27)), 21);
        QCOMPARE(ageOn(QStringLiteral("2004-02-29"), QDate(2026, 2, 28)), 22);
        QCOMPARE(ageOn(QStringLiteral("1968"), QDate(2026, 3, 2)), 58);
        QCOMPARE(ageOn(QString(), QDate(2026, 3, 2)), -1);
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "TestDateText.moc"
