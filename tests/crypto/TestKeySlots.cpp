// SPDX-License-Identifier: GPL-3.0-or-later
// If these fail, somebody is locked out of the village's book, or somebody else gets in.
#include "crypto/Attempts.h"
#include "crypto/KeySlots.h"
#include "crypto/PassphraseRule.h"
#include "crypto/Seal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vl;

namespace {
struct SettableClock : Clock {
    qint64 nowMs() const override { return ms; }
    qint64 ms = 1'000'000'000'000;
};
SecureBytes bytes(const char *t) {
    return {t, qstrlen(t)};
}
} // namespace

class TestKeySlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(secureStart()); }

    void everySlotOpensTheSameKey() {
        SettableClock clock;
        IdSource ids(clock);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("keyslots"));
        const SecureBytes key = SecureBytes::random(48);
        KeySlots slots_(ids.next());
        const Id a = ids.next();
        QVERIFY(slots_.put(a, QStringLiteral("甲"), bytes("one"), key, KdfLimits::cheapest()));
        QVERIFY(slots_.put({}, {}, bytes("CODE"), key, KdfLimits::cheapest()));
        QVERIFY(slots_.save(path));
        auto loaded = KeySlots::load(path);
        QVERIFY(loaded);
        for (const auto &[who, secret] : {std::pair{a, "one"}, std::pair{Id(), "CODE"}}) {
            auto back = loaded->unwrap(loaded->indexOf(who), bytes(secret));
            QVERIFY(back);
            QCOMPARE(QByteArray(back->chars(), 48), QByteArray(key.chars(), 48));
        }
        QCOMPARE(loaded->unwrap(0, bytes("two")).error().code, ErrorCode::WrongPassphrase);
        // A new passphrase rewraps this slot alone.
        const QByteArray other = loaded->slots_()[1].wrapped;
        QVERIFY(loaded->put(a, QStringLiteral("甲"), bytes("three"), key, KdfLimits::cheapest()));
        QVERIFY(loaded->unwrap(0, bytes("three")));
        QVERIFY(!loaded->unwrap(0, bytes("one")));
        QCOMPARE(loaded->slots_()[1].wrapped, other);
    }

    void everyAlteredByteIsNoticed() {
        SettableClock clock;
        IdSource ids(clock);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("keyslots"));
        KeySlots slots_(ids.next());
        QVERIFY(slots_.put(ids.next(), QStringLiteral("n"), bytes("p"), SecureBytes::random(48), KdfLimits::cheapest()));
        QVERIFY(slots_.save(path));
        QFile f(path);
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QByteArray good = f.readAll();
        f.close();
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x11);
            QFile w(path);
            QVERIFY(w.open(QIODevice::WriteOnly));
            w.write(bad);
            w.close();
            auto l = KeySlots::load(path);
            if (!l || l->slots_().isEmpty())
                continue;
            if (l->slots_()[0].limits.memoryBytes > 1 << 20 || l->slots_()[0].limits.passes > 4)
                continue; // would only be slow
            QVERIFY2(!l->unwrap(0, bytes("p")), qPrintable(QString::number(i)));
        }
    }

    void recoveryCodeForgivesHandwriting() {
        const QString code = makeRecoveryCode();
        QCOMPARE(code.size(), 29);
        const QString plain = QString(code).remove(QLatin1Char('-'));
        QCOMPARE(readRecoveryCode(code), plain);
        QCOMPARE(readRecoveryCode(code.toLower().replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'))), plain);
        QString wrong = plain;
        wrong[3] = wrong[3] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        QVERIFY(readRecoveryCode(wrong).isEmpty());
        QVERIFY(readRecoveryCode(plain.left(24)).isEmpty());
    }

    void failuresSlowDownAndSurviveARestart() {
        SettableClock clock;
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("attempts"));
        const Id who = Id::fromHex(QStringLiteral("00112233445566778899aabbccddeeff"));
        for (int i = 0; i < 5; ++i) {
            Attempts a(path, clock);
            clock.ms += Attempts::delayAfter(i) * 1000;
            QVERIFY(a.begin(who));
        }
        Attempts again(path, clock);
        QCOMPARE(again.waitSeconds(who), 900);
        QCOMPARE(again.begin(who).error().code, ErrorCode::LockedOut);
        clock.ms -= 3'600'000; // setting the clock back does not shorten it
        QCOMPARE(again.waitSeconds(who), 900);
        clock.ms += 3'600'000 + 900'000;
        QVERIFY(again.begin(who));
        again.succeeded(who);
        QCOMPARE(Attempts(path, clock).waitSeconds(who), 0);
    }

    void refusesWhatOthersGuess_data() {
        QTest::addColumn<QString>("pass");
        QTest::addColumn<QString>("reason");
        QTest::newRow("short") << "a1B!x"
                               << "short";
        QTest::newRow("listed") << "password1"
                                << "common";
        QTest::newRow("listed upper") << "PASSWORD1"
                                      << "common";
        QTest::newRow("village") << "menglou-2026-ok-zz"
                                 << "personal";
        QTest::newRow("keyboard row") << "qwertyuiop"
                                      << "common";
        QTest::newRow("repeats") << "aaaaaaaaaaaa"
                                 << "guessable";
        QTest::newRow("words") << "huangniu chuanmen 88 lvye"
                               << "";
    }
    void refusesWhatOthersGuess() {
        QFETCH(QString, pass);
        QFETCH(QString, reason);
        QCOMPARE(judgePassphrase(pass, {QStringLiteral("menglou")}).reason, reason);
    }

    void sealNamesEveryAlteration() {
        const SecureBytes key = SecureBytes::random(32);
        const QByteArray sealed = seal(key, "411399", "ctx");
        QCOMPARE(*unseal(key, sealed, "ctx"), QByteArray("411399"));
        QVERIFY(!unseal(key, sealed, "other"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray bad = sealed;
            bad[i] = static_cast<char>(bad[i] ^ 1);
            QVERIFY(!unseal(key, bad, "ctx"));
        }
        QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

QTEST_GUILESS_MAIN(TestKeySlots)
#include "TestKeySlots.moc"
