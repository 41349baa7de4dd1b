// SPDX-License-Identifier: GPL-3.0-or-later
// The real programs over TLS on loopback: a line that cuts and flips, processes that die, a machine that only
// pretends, clients that dawdle. After each: nothing lost, nothing twice, the hub's chain sound, digests equal.
// VL_LONG=1: more of each.
#include "support/Proxy.h"
#include "support/TestPostgres.h"
#include "support/TestProcesses.h"

#include "sync/HttpsTransport.h"

#include <csignal>
#include <random>
#include <thread>

using namespace vl;
using namespace vl::test;

namespace {

bool longRun() {
    return qEnvironmentVariableIntValue("VL_LONG") == 1;
}

} // namespace

class TestLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(secureStart()); }

    void cutsAndFlipsInEveryPlace() {
        HubProcess hub;
        Proxy line(hub.port);
        Pc a(hub.code(line.port()), QStringLiteral("甲"));
        std::mt19937 rng(1);
        for (int i = 0; i < (longRun() ? 400 : 40); ++i) {
            a.add(3);
            Weather w;
            const qint64 at = static_cast<qint64>(rng() % 6000);
            (i % 4 == 0 ? w.cutUpAfter : i % 4 == 1 ? w.cutDownAfter
                                     : i % 4 == 2   ? w.flipUpAt
                                                    : w.flipDownAt) = at;
            line.setWeather(w);
            (void)a.sync(); // may fail; what it left behind is judged next
            line.setWeather({});
            VERIFIED(a);
        }
        SOUND(hub, a);
    }

    void theHubDiesInTheMiddle_data() {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("embedded") << false;
        QTest::newRow("postgresql") << true;
    }
    void theHubDiesInTheMiddle() {
        QFETCH(bool, postgres);
        std::unique_ptr<TestPostgres> db;
        if (postgres) {
            db = std::make_unique<TestPostgres>();
            QVERIFY(db->ok());
        }
        HubProcess hub(postgres ? db->url() : QString());
        Proxy line(hub.port);
        Pc a(hub.code(line.port()), QStringLiteral("甲"));
        std::mt19937 rng(2);
        for (int i = 0; i < (longRun() ? 100 : 8); ++i) {
            a.add(30);
            std::thread killer([&, us = rng() % 20000] {
                QThread::usleep(us); // somewhere in the exchange; where exactly is the dice's
                kill(hub.process.processId());
            });
            (void)a.sync();
            killer.join();
            hub.process.waitForFinished();
            hub.start();
            VERIFIED(a);
        }
        SOUND(hub, a);
    }

    void theClientDiesInTheMiddle() {
        HubProcess hub;
        QTemporaryDir dir;
        QFile secretFile(dir.filePath(QStringLiteral("pass")));
        QVERIFY(secretFile.open(QIODevice::WriteOnly));
        secretFile.write(pass);
        secretFile.close();
        Pc a(hub.code(hub.port), QStringLiteral("甲"));
        Pc b(hub.code(hub.port), QStringLiteral("乙"), true);
        VERIFIED(a);
        QVERIFY(b.sync());
        QVERIFY(a.sync());
        QVERIFY(approveDevice(*a.store, Id::fromBytes(sqlValue(b.store->db(), QStringLiteral("SELECT device FROM device_state"))->toByteArray())));
        VERIFIED(a);
        VERIFIED(b);
        const QString path = a.book->files().directory;
        std::mt19937 rng(3);
        for (int i = 0; i < (longRun() ? 200 : 10); ++i) {
            a.add(40);
            b.add(40);
            VERIFIED(b); // there is something to send and something to fetch
            a.store.reset();
            a.book.reset();
            QProcess ctl;
            ctl.start(QStringLiteral(VL_LEDGERCTL), {QStringLiteral("--account"), QStringLiteral("李桂兰"), QStringLiteral("--passphrase-file"), secretFile.fileName(), QStringLiteral("sync"), path});
            QVERIFY(ctl.waitForStarted());
            QThread::usleep(20000 + rng() % 60000);
            ctl.kill();
            ctl.waitForFinished();
            a.book = std::move(*Book::open(path, QStringLiteral("李桂兰"), secret(pass), a.clock));
            a.store = std::move(*a.book->connect());
            VERIFIED(a);
        }
        VERIFIED(b);
        SOUND(hub, a);
        QCOMPARE(b.ops(), a.ops());
    }

    void aStrangersCertificateIsRefused() {
        HubProcess hub;
        HubProcess stranger;
        Pc a(hub.code(hub.port), QStringLiteral("甲"));
        VERIFIED(a);
        a.add(1);
        HttpsTransport wrong(QStringLiteral("127.0.0.1:%1").arg(stranger.port), hub.files->fingerprint());
        auto r = SyncEngine(*a.store, wrong).run();
        QVERIFY(!r);
        QCOMPARE(r.error().detail, QStringLiteral("certificate"));
        QCOMPARE(stranger.verify().ops, 0);
        QVERIFY(syncCounts(*a.store)->pending > 0);
        VERIFIED(a);
    }

    void everyRouteRefusesRubbish() {
        HubProcess hub;
        Pc a(hub.code(hub.port), QStringLiteral("甲"));
        VERIFIED(a);
        HttpsTransport line(QStringLiteral("127.0.0.1:%1").arg(hub.port), hub.files->fingerprint());
        std::mt19937 rng(4);
        for (const auto *route : {"/v1/sync", "/v1/blob", "/v1/enrol"})
            for (int i = 0; i < 60; ++i) {
                QByteArray body(static_cast<qsizetype>(rng() % 3000), Qt::Uninitialized);
                for (char &c : body)
                    c = static_cast<char>(rng());
                if (i % 3 == 0)
                    body.prepend("VLE1");
                auto r = line.post(QLatin1String(route), body);
                QVERIFY(!r);
                // refused as rubbish, or, too many tries at a code, told to wait
                QVERIFY2(r.error().code == ErrorCode::Damaged || r.error().code == ErrorCode::Unsupported || r.error().code == ErrorCode::LockedOut, qPrintable(r.error().detail));
            }
        QVERIFY(!line.post(QStringLiteral("/v2/secrets"), {}));
        const auto big = line.post(QStringLiteral("/v1/sync"), QByteArray(9 << 20, 'x'));
        QVERIFY(!big); // told so, or cut off while still sending
        QVERIFY2(big.error().detail == QLatin1String("tooLarge") || big.error().code == ErrorCode::Io, qPrintable(big.error().detail));
        VERIFIED(a);
        SOUND(hub, a);
    }

    void dawdlersStopNobody() {
        constexpr int idle = 1000;
        constexpr int dribbling = 200;
        allowManyFiles();
        HubProcess hub;
        Pc a(hub.code(hub.port), QStringLiteral("甲"));
        a.add(5);
        // Sockets that say nothing, and some that say a byte of a TLS greeting now and then.
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < idle + dribbling; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(hub.port));
            QVERIFY(crowd.back()->waitForConnected(5000));
            if (i % 6 == 0)
                crowd.back()->write("\x16", 1);
        }
        VERIFIED(a);
        for (size_t i = 0; i < crowd.size(); i += 6)
            crowd[i]->write("\x03", 1);
        a.add(5);
        VERIFIED(a);
        SOUND(hub, a);
    }

    void aVillagesLineIsEnough() {
        HubProcess hub;
        Proxy line(hub.port);
        Pc a(hub.code(line.port()), QStringLiteral("甲"));
        VERIFIED(a);
        a.add(longRun() ? 300 : 40);
        line.setWeather({-1, -1, -1, -1, 64000 / 8, 1000, 5}); // 64 kbit/s, 2 s there and back, 5 % loss
        auto r = a.sync();
        QVERIFY2(r && r->verified, r ? qPrintable(r->why) : qPrintable(r.error().detail));
        QVERIFY2(r->traffic.roundTrips <= 3, qPrintable(QString::number(r->traffic.roundTrips)));
        line.setWeather({});
        SOUND(hub, a);
    }

private:
    static void kill(qint64 pid) {
#ifdef Q_OS_UNIX
        ::kill(static_cast<pid_t>(pid), SIGKILL);
#endif
    }
};

QTEST_GUILESS_MAIN(TestLine)
#include "TestLine.moc"
