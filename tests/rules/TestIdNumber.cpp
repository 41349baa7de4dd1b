// SPDX-License-Identifier: GPL-3.0-or-later
// If these fail, a villager's number is taken in wrong, or a right one is refused.
#include "base/Text.h"
#include "records/Csv.h"
#include "records/Types.h"
#include "rules/Household.h"
#include "rules/IdNumber.h"
#include "rules/Roles.h"
#include "rules/Validation.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace vl;

class TestIdNumber : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 3, 2};

private Q_SLOTS:
    void vectors() {
        QFile f(QStringLiteral(VL_SAMPLES "/id_number_test_vectors.csv"));
        QVERIFY(f.open(QIODevice::ReadOnly));
        int rows = 0;
        readCsv(QString::fromUtf8(f.readAll()), [&](const QStringList &r) {
            if (rows++ == 0)
                return true;
            const IdCheck c = checkIdNumber(r[0], m_today, IdSourceKind::Spreadsheet);
            const QHash<QString, QList<IdVerdict>> expected{
                {QStringLiteral("valid"), {IdVerdict::Valid}}, {QStringLiteral("normalize"), {IdVerdict::Valid}}, {QStringLiteral("valid-warn"), {IdVerdict::ValidWarn, IdVerdict::Valid}}, {QStringLiteral("legacy15"), {IdVerdict::Legacy15}}, {QStringLiteral("invalid"), {IdVerdict::Invalid}}, {QStringLiteral("suspect-excel"), {IdVerdict::SuspectExcel}}, {QStringLiteral("missing"), {IdVerdict::Missing}}};
            if (!expected.value(r[1]).contains(c.verdict))
                qCritical("%s: got %d", qPrintable(r[0]), static_cast<int>(c.verdict));
            [&] { QVERIFY(expected.value(r[1]).contains(c.verdict)); }();
            if (c.verdict == IdVerdict::SuspectExcel)
                [&] { QVERIFY(c.number.isEmpty()); }();
            return true;
        });
        QVERIFY(rows > 15);
        QCOMPARE(checkIdNumber(QStringLiteral("130503670401001"), m_today).number, QStringLiteral("130503196704010016"));
    }
    void everySingleWrongDigitIsFound() {
        QRandomGenerator rng(7);
        for (int n = 0; n < 300; ++n) {
            const QDate birth = QDate(1930, 1, 1).addDays(rng.bounded(33000));
            const QString first = QStringLiteral("411399") + birth.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("%1").arg(rng.bounded(1, 999), 3, 10, QLatin1Char('0'));
            const QString id = first + idCheckCharacter(first);
            QVERIFY2(checkIdNumber(id, m_today).usable(), qPrintable(id));
            for (int i = 0; i < 17; ++i) {
                QString bad = id;
                bad[i] = QLatin1Char(static_cast<char>('0' + (id[i].digitValue() + 1 + rng.bounded(9)) % 10));
                if (bad != id)
                    QVERIFY2(!checkIdNumber(bad, m_today).usable(), qPrintable(bad));
            }
        }
    }
    void lettersAreNamedByPlace() {
        const IdCheck c = checkIdNumber(QStringLiteral("4113992026030100O9"), m_today);
        QCOMPARE(c.verdict, IdVerdict::Invalid);
        QCOMPARE(c.reason, QStringLiteral("char"));
        QCOMPARE(c.position, 17);
        QCOMPARE(c.found, QChar(u'O'));
    }
    void zerosFromASpreadsheetAreNeverTrusted() {
        // Whatever was eaten, a tenth of the leftovers has a fitting check digit.
        for (int s = 100; s < 1000; s += 100) {
            const QString first = QStringLiteral("41139919700101%1").arg(s);
            if (idCheckCharacter(first) != QLatin1Char('0'))
                continue;
            QCOMPARE(checkIdNumber(first + QLatin1Char('0'), m_today, IdSourceKind::Spreadsheet).verdict, IdVerdict::SuspectExcel);
            QVERIFY(checkIdNumber(first + QLatin1Char('0'), m_today, IdSourceKind::Typed).usable());
        }
    }
    void formSeesDisagreement() {
        Record r(types::resident());
        r.set("name", QStringLiteral("王玉卓"));
        r.set("household", QByteArray(16, 'h'));
        r.set("status", QStringLiteral("registered"));
        r.set("id_number", QStringLiteral("11010519491231002X"));
        r.set("sex", QStringLiteral("1"));
        r.set("birth", QStringLiteral("1949-12-30"));
        QStringList reasons;
        for (const Problem &p : validate(r, m_today)) {
            QVERIFY(!p.blocks);
            reasons += p.reason;
        }
        QCOMPARE(reasons, (QStringList{QStringLiteral("sexDiffers"), QStringLiteral("birthDiffers")}));
    }
    void phones() {
        QCOMPARE(readPhones(QStringLiteral("13800001234/13900005678")), QStringLiteral("13800001234 13900005678"));
        QCOMPARE(readPhones(QStringLiteral("0377-6123 4567")), QString());
        QCOMPARE(readPhones(QStringLiteral("+86 13800001234")), QString());
        QCOMPARE(readPhones(QStringLiteral("8613800001234")), QStringLiteral("13800001234"));
        QCOMPARE(readPhones(QStringLiteral("问村长")), QString());
    }
    void printOrderIsTheHouseholdBooks() {
        const QStringList relations{QStringLiteral("02"), QStringLiteral("12"), QStringLiteral("20"), QStringLiteral("30"), QStringLiteral("41"), QStringLiteral("52"), QStringLiteral("61"), QStringLiteral("73"), QStringLiteral("97"), QString()};
        for (qsizetype i = 1; i < relations.size(); ++i)
            if (i != 3)
                QVERIFY(printOrder(relations[i - 1], QStringLiteral("2020-01-01")) < printOrder(relations[i], QStringLiteral("1930-01-01")));
        QVERIFY(printOrder(QStringLiteral("20"), QStringLiteral("1990-01-01")) < printOrder(QStringLiteral("30"), QStringLiteral("1992-01-01")));
    }
    void lifeEventClocks() {
        QCOMPARE(reportDeadline(QStringLiteral("birth"), QDate(2026, 1, 31)).lastDay, QDate(2026, 2, 28));
        QCOMPARE(reportDeadline(QStringLiteral("death"), QDate(2024, 1, 30)).lastDay, QDate(2024, 2, 29));
        QCOMPARE(reportDeadline(QStringLiteral("move_in"), QDate(2026, 2, 25)).lastDay, QDate(2026, 3, 7));
        QVERIFY(!reportDeadline(QStringLiteral("enlist"), QDate(2026, 1, 1)).lastDay.isValid());
    }
    void rolesKeepApart() {
        QVERIFY(!allowed(Role::Supervisor, Permission::WritePeople));
        QVERIFY(allowed(Role::Supervisor, Permission::ReadAudit));
        QVERIFY(!allowed(Role::Technician, Permission::ReadPeople));
        QVERIFY(!allowed(Role::Clerk, Permission::ReadAudit));
        for (int p = 0; p <= static_cast<int>(Permission::Maintain); ++p)
            QVERIFY(!allowed(Role::None, static_cast<Permission>(p)));
    }
};

QTEST_GUILESS_MAIN(TestIdNumber)
#include "TestIdNumber.moc"
