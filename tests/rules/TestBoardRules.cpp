// SPDX-License-Identifier: GPL-3.0-or-later
// How people's data stand on a board: if these fail, a county's file (or a slip in it) puts ID numbers, telephones or
// children's names on the village's gate.
#include "rules/BoardRules.h"

#include <QTest>

using namespace vl;

namespace {
const QDate today(2026, 3, 2);
const QString head = QStringLiteral("field,rule,basis\n");
} // namespace

class TestBoardRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedOnesOmitWhatNobodyNeeds() {
        const BoardRules &r = BoardRules::shipped();
        for (const auto *f : {"id_number", "bank_card", "birth", "political", "health", "disability_kind", "disability_grade", "card_number", "reason", "photo"}) {
            QVERIFY2(r.omits(QLatin1String(f)), f);
            QCOMPARE(r.shown(QLatin1String(f), QStringLiteral("411399197005060019"), {}, today), QString());
        }
        QCOMPARE(r.shown(QStringLiteral("phone"), QStringLiteral("13800000001 13900000002"), {}, today), QStringLiteral("138****0001 139****0002"));
        QCOMPARE(r.shown(QStringLiteral("address"), QStringLiteral("练习村12号"), {{}, QStringLiteral("3组")}, today), QStringLiteral("3组"));
        QCOMPARE(r.shown(QStringLiteral("age"), QStringLiteral("56"), {QStringLiteral("1970-03-03"), {}}, today), QStringLiteral("50-59岁"));
        QCOMPARE(r.shown(QStringLiteral("name"), QStringLiteral("王小明"), {QStringLiteral("2015-06-01"), {}}, today), QStringLiteral("王某某"));
        QCOMPARE(r.shown(QStringLiteral("name"), QStringLiteral("王德山"), {QStringLiteral("1970-06-01"), {}}, today), QStringLiteral("王德山"));
        QCOMPARE(r.shown(QStringLiteral("amount"), QStringLiteral("300"), {}, today), QStringLiteral("300")); // no person's data
    }

    void aCountyTightensAndDoesNotLoosen() {
        const QString csv = head + QStringLiteral("phone,omit,本县要求\nid_number,2+1,表样如此\nhealth,full,\nname,surname,\n");
        auto r = BoardRules::shipped().with(csv, QStringLiteral("m.csv"));
        QVERIFY(r);
        QCOMPARE(r->shown(QStringLiteral("phone"), QStringLiteral("13800000001"), {}, today), QString());
        QCOMPARE(r->rules()[QStringLiteral("phone")].basis, QStringLiteral("本县要求"));
        QCOMPARE(r->shown(QStringLiteral("id_number"), QStringLiteral("411399197005060019"), {}, today), QString());
        QCOMPARE(r->shown(QStringLiteral("name"), QStringLiteral("欧阳德山"), {}, today), QStringLiteral("欧阳某某"));
        QCOMPARE(r->refused(), QStringList({QStringLiteral("id_number=2+1"), QStringLiteral("health=full")}));
        // The secretary agrees to the one; the other is never shown, whoever agrees.
        auto agreed = BoardRules::shipped().with(csv, QStringLiteral("m.csv"), {QStringLiteral("id_number=2+1"), QStringLiteral("health=full")});
        QVERIFY(agreed);
        QCOMPARE(agreed->shown(QStringLiteral("id_number"), QStringLiteral("411399197005060019"), {}, today), QStringLiteral("41***************9"));
        QVERIFY(agreed->omits(QStringLiteral("health")));
        QCOMPARE(agreed->refused(), QStringList{QStringLiteral("health=full")});
    }

    void whatNobodyCanFollowIsNamedByItsLine_data() {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("where");
        QTest::newRow("no header") << QStringLiteral("phone,omit\n") << QStringLiteral("m.csv:1");
        QTest::newRow("field") << head + QStringLiteral("phone,omit,\nfone,omit,\n") << QStringLiteral("m.csv:3");
        QTest::newRow("rule") << head + QStringLiteral("phone,some,\n") << QStringLiteral("m.csv:2");
        QTest::newRow("not for names") << head + QStringLiteral("name,1+1,\n") << QStringLiteral("m.csv:2");
        QTest::newRow("not for births") << head + QStringLiteral("birth,4+0,\n") << QStringLiteral("m.csv:2");
        QTest::newRow("empty rule") << head + QStringLiteral("phone,,\n") << QStringLiteral("m.csv:2");
    }
    void whatNobodyCanFollowIsNamedByItsLine() {
        QFETCH(QString, csv);
        QFETCH(QString, where);
        auto r = BoardRules::shipped().with(csv, QStringLiteral("m.csv"));
        QVERIFY(!r);
        QCOMPARE(r.error().detail, QStringLiteral("rules.row"));
        QCOMPARE(r.error().subject, where);
    }

    // Whatever a county's file says: no rule shows more than the shipped one unless it was agreed to.
    void nothingGetsLooserByItself() {
        const QStringList rules{QStringLiteral("omit"), QStringLiteral("full"), QStringLiteral("minors"), QStringLiteral("surname"), QStringLiteral("group"), QStringLiteral("band"), QStringLiteral("0+4"), QStringLiteral("2+1"), QStringLiteral("9+9")};
        const BoardRules &own = BoardRules::shipped();
        const BoardPerson who{QStringLiteral("1970-05-06"), QStringLiteral("3组")};
        const auto seen = [&](const BoardRules &r, const QString &f) {
            QString s = r.shown(f, QStringLiteral("411399197005060019"), who, today);
            s.remove(QLatin1Char('*'));
            return s.size();
        };
        for (auto it = own.rules().cbegin(); it != own.rules().cend(); ++it)
            for (const QString &rule : rules)
                if (auto r = own.with(head + it.key() + QLatin1Char(',') + rule + QStringLiteral(",\n"), QStringLiteral("m")))
                    QVERIFY2(it.key() == QLatin1String("name") || seen(*r, it.key()) <= seen(own, it.key()), qPrintable(it.key() + rule));
    }

    void ageBands() {
        QCOMPARE(ageBand(QStringLiteral("1966-03-02"), today), QStringLiteral("60-69岁"));
        QCOMPARE(ageBand(QStringLiteral("1966-03-03"), today), QStringLiteral("50-59岁"));
        QCOMPARE(ageBand(QStringLiteral("2026-03-02"), today), QStringLiteral("0-9岁"));
        QCOMPARE(ageBand(QStringLiteral("2027"), today), QString());
        QCOMPARE(ageBand({}, today), QString());
    }
};

QTEST_MAIN(TestBoardRules)
#include "TestBoardRules.moc"
