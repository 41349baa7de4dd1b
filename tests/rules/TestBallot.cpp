// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, a slip of the hand takes one ballot for another, or a stranger cannot prove what was counted.
#include "base/SecureBytes.h"
#include "rules/Ballot.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace vl;

class TestBallot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(secureStart()); }

    // Any one digit wrong, and any two neighbours swapped, is found.
    void aWrongDigitIsFound() {
        QSet<QString> all;
        for (int n = 0; n < 300; ++n) {
            const QString number = newBallotNumber();
            QVERIFY(isBallotNumber(number));
            all.insert(number);
            for (qsizetype i = 0; i < number.size(); ++i)
                for (char16_t d = u'0'; d <= u'9'; ++d) {
                    QString other = number;
                    other[i] = QChar(d);
                    QCOMPARE(isBallotNumber(other), other == number);
                }
            for (qsizetype i = 0; i + 1 < number.size(); ++i) {
                QString other = number;
                std::swap(other[i], other[i + 1]);
                QCOMPARE(isBallotNumber(other), other == number);
            }
        }
        QCOMPARE(all.size(), 300);
        QCOMPARE(spokenBallot(QStringLiteral("482109371254")), QStringLiteral("4821 0937 1254"));
        QVERIFY(!isBallotNumber(QStringLiteral("48210937125")));
        QVERIFY(!isBallotNumber(QStringLiteral("４８２１０９３７１２５４")));
    }

    void choicesAsTheyAreTyped_data() {
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("one") << 1 << "2"
                             << "2";
        QTest::newRow("full width") << 1 << "２"
                                    << "2";
        QTest::newRow("nothing marked") << 1 << "0"
                                        << "0";
        QTest::newRow("invalid") << 1 << "."
                                 << "x";
        QTest::newRow("invalid by a letter") << 1 << "X"
                                             << "x";
        QTest::newRow("too many") << 1 << "12"
                                  << "";
        QTest::newRow("two of three, in order") << 2 << "31"
                                                << "1+3";
        QTest::newRow("as it is kept") << 2 << "1+3"
                                       << "1+3";
        QTest::newRow("the same twice is once") << 2 << "33"
                                                << "3";
        QTest::newRow("no such option") << 2 << "4"
                                        << "";
        QTest::newRow("rubbish") << 2 << "同意"
                                 << "";
        QTest::newRow("nothing") << 2 << ""
                                 << "";
    }
    void choicesAsTheyAreTyped() {
        QFETCH(int, most);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(readChoice(typed, {{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")}, most}), kept);
    }

    void everyLeafLeadsToTheRoot() {
        for (qsizetype n = 1; n <= 70; ++n) {
            QStringList leaves;
            for (qsizetype i = 0; i < n; ++i)
                leaves += leafOf(QString::number(i), sha256Hex(QByteArray::number(i)));
            const MerkleTree tree(leaves);
            for (qsizetype i = 0; i < n; ++i) {
                QCOMPARE(tree.fold(leaves[i], tree.proofOf(i)), tree.root());
                QVERIFY(tree.fold(sha256Hex("another"), tree.proofOf(i)) != tree.root() || n == 0);
            }
        }
    }

    // Each figure alone is enough to stop the count.
    void nothingIsCountedThatDoesNotAddUp() {
        const VoteBalance good{155, 140, 40, 2, 0, 120, 35, 0, 118, 1, 117, 117, 34, 0, 0, 0, 0, true};
        QVERIFY(checkBalance(good));
        const auto fault = [&](auto change) {
            VoteBalance b = good;
            change(b);
            const Status s = checkBalance(b);
            return s ? QStringLiteral("none") : s.error().detail;
        };
        QCOMPARE(fault([](VoteBalance &b) { b.apart = 1; }), QStringLiteral("vote.apart"));
        QCOMPARE(fault([](VoteBalance &b) { b.alone = 1; }), QStringLiteral("vote.alone"));
        QCOMPARE(fault([](VoteBalance &b) { b.revived = 1; }), QStringLiteral("vote.revived"));
        QCOMPARE(fault([](VoteBalance &b) { b.twice = 1; }), QStringLiteral("vote.twice"));
        QCOMPARE(fault([](VoteBalance &b) { b.counted = false; }), QStringLiteral("vote.nobox"));
        QCOMPARE(fault([](VoteBalance &b) { b.paperIssued = 121; }), QStringLiteral("vote.issued"));
        QCOMPARE(fault([](VoteBalance &b) { b.roll = 154; }), QStringLiteral("vote.issued"));
        QCOMPARE(fault([](VoteBalance &b) { b.envelopes = 121; }), QStringLiteral("vote.envelopes"));
        QCOMPARE(fault([](VoteBalance &b) { b.empty = 2; }), QStringLiteral("vote.papers"));
        QCOMPARE(fault([](VoteBalance &b) { b.papers = 118; }), QStringLiteral("vote.papers"));
        QCOMPARE(fault([](VoteBalance &b) { b.keyed = 116; }), QStringLiteral("vote.unkeyed"));
        QCOMPARE(fault([](VoteBalance &b) { b.online = 36; }), QStringLiteral("vote.online"));
        QCOMPARE(fault([](VoteBalance &b) { b = {10, 10, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, true}; }), QStringLiteral("vote.none"));
    }
};

QTEST_GUILESS_MAIN(TestBallot)
#include "TestBallot.moc"
