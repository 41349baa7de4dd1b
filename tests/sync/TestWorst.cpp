// SPDX-License-Identifier: GPL-3.0-or-later
// The worst that happens to a machine, to the real programs: the power goes in the middle of an upgrade or of a
// scan, the disk is full. After each the book and the hub are sound, and the next run goes on.
// The hub is on its embedded file here; TestTwentyFive has a short form of each on PostgreSQL as well. VL_LONG=1: more
// of each.
#include "support/TestProcesses.h"

#include "jobs/Sentences.h"
#include "store/Attachments.h"
#include "sync/Papers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace vl;
using namespace vl::test;

namespace {

int rounds(int few) {
    return qEnvironmentVariableIntValue("VL_LONG") == 1 ? few * 20 : few;
}

int kilobytes(const QString &file) {
    return static_cast<int>(QFileInfo(file).size() / 1024);
}

} // namespace

class TestWorst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(secureStart()); }

    // Fault 7: kill -9 while the book is brought up to date.
    void thePowerGoesDuringAnUpgradeOfTheBook() {
        HubProcess hub;
        Pc a(hub.code(hub.port), QStringLiteral("甲"));
        a.add(300);
        VERIFIED(a);
        const qint64 ops = a.ops();
        Ctl ctl(a);
        std::mt19937 rng(7);
        for (int i = 0; i < rounds(10); ++i) {
            makeOldBook(a.store->db());
            a.close();
            ctl.start({QStringLiteral("devices"), a.path()});
            QThread::usleep(10000 + rng() % 60000);
            ctl.process.kill();
            ctl.process.waitForFinished();
            a.open(); // goes on from wherever it was
            QCOMPARE(a.ops(), ops);
            auto check = checkBook(*a.store);
            QVERIFY(check && check->findings.isEmpty());
        }
        VERIFIED(a);
        SOUND(hub, a);
    }

    void thePowerGoesDuringAnUpgradeOfTheHub() {
        HubProcess hub;
        Pc a(hub.code(hub.port), QStringLiteral("甲"));
        a.add(200);
        VERIFIED(a);
        std::mt19937 rng(8);
        for (int i = 0; i < rounds(6); ++i) {
            hub.kill();
            hub.makeOldFile();
            QProcess one;
            one.start(QStringLiteral(VL_HUB), {QStringLiteral("status"), hub.path()});
            QVERIFY(one.waitForStarted());
            QThread::usleep(3000 + rng() % 40000);
            one.kill();
            one.waitForFinished();
            hub.start();
            a.add(1);
            VERIFIED(a);
        }
        SOUND(hub, a);
    }

    // Fault 8: kill -9 of the PC and of the hub while a scan goes up and comes down, its renaming included.
    void thePowerGoesWhileAScanIsOnItsWay() {
        HubProcess hub;
        Pc a(hub.code(hub.port), QStringLiteral("甲"));
        Pc b(hub.code(hub.port), QStringLiteral("乙"), true);
        a.add(1);
        VERIFIED(a);
        QVERIFY(b.sync() && a.sync());
        QVERIFY(approveDevice(*a.store, SyncState::load(*b.store)->device));
        VERIFIED(a);
        VERIFIED(b);
        const Id who = Id::fromBytes(sqlValue(a.store->db(), QStringLiteral("SELECT id FROM resident"))->toByteArray());
        std::mt19937 rng(9);
        for (int i = 0; i < rounds(4); ++i) {
            const QByteArray bytes = noise(3 << 20, rng());
            QFile scan(a.dir.filePath(QStringLiteral("扫描.pdf")));
            QVERIFY(scan.open(QIODevice::WriteOnly | QIODevice::Truncate) && scan.write(bytes) == bytes.size());
            scan.close();
            a.close();
            Ctl ctl(a);
            ctl.start({QStringLiteral("attach"), a.path(), who.toHex(), scan.fileName()}); // killed while it is being added
            QThread::usleep(20000 + rng() % 60000);
            ctl.process.kill();
            ctl.process.waitForFinished();
            QCOMPARE(ctl.run({QStringLiteral("attach"), a.path(), who.toHex(), scan.fileName()}), 0);
            const Id made = Id::fromHex(QJsonDocument::fromJson(ctl.out).object()[QStringLiteral("attachment")].toString());
            for (int kill = 0; kill < 3; ++kill) {
                ctl.start({QStringLiteral("sync"), a.path()});
                QThread::usleep(30000 + rng() % 80000);
                if (kill == 1) {
                    hub.kill();
                    hub.start();
                }
                ctl.process.kill();
                ctl.process.waitForFinished();
            }
            a.open();
            VERIFIED(a);
            b.close();
            Ctl other(b);
            for (int kill = 0; kill < 3; ++kill) {
                other.start({QStringLiteral("sync"), b.path()});
                QThread::usleep(30000 + rng() % 80000);
                other.process.kill();
                other.process.waitForFinished();
            }
            b.open();
            VERIFIED(b);
            const QString out = b.dir.filePath(QStringLiteral("out.pdf"));
            auto saved = saveAttachment(*b.store, made, out, {QStringLiteral("核对")});
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
            QFile back(out);
            QVERIFY(back.open(QIODevice::ReadOnly));
            QVERIFY(back.readAll() == bytes);
            VERIFIED(b);
            VERIFIED(a);
        }
        QVERIFY(unsentBlobs(*a.store)->isEmpty() && missingBlobs(*b.store)->isEmpty());
        auto check = checkBook(*b.store);
        QVERIFY(check && check->findings.isEmpty());
        SOUND(hub, a);
    }

    // Fault 21, on the PC: what arrives does not fit, what she writes does not fit. Nothing half, a clear sentence.
    void thePcsDiskIsFull() {
        HubProcess hub;
        Pc a(hub.code(hub.port), QStringLiteral("甲"));
        Pc b(hub.code(hub.port), QStringLiteral("乙"), true);
        VERIFIED(a);
        QVERIFY(b.sync() && a.sync());
        QVERIFY(approveDevice(*a.store, SyncState::load(*b.store)->device));
        VERIFIED(a);
        VERIFIED(b);
        b.add(1200); // more than the file of a new book is long
        VERIFIED(b);
        const qint64 before = a.ops();
        const int room = kilobytes(a.book->files().ledger) + 40;
        a.close();
        Ctl ctl(a);
        QVERIFY(ctl.run({QStringLiteral("sync"), a.path()}, room) != 0);
        QVERIFY2(ctl.err.contains("error"), ctl.err.constData());
        a.open();
        QVERIFY(a.ops() >= before);
        auto check = checkBook(*a.store);
        QVERIFY(check && check->findings.isEmpty());
        VERIFIED(a); // and with room again
        SOUND(hub, a);
        // The stick.
        a.add(200);
        a.close();
        const QString stick = a.dir.filePath(QStringLiteral("stick.vlbundle"));
        QVERIFY(ctl.run({QStringLiteral("bundle"), QStringLiteral("export"), a.path(), stick}, 8) != 0);
        QVERIFY(!QFile::exists(stick));
        QCOMPARE(ctl.run({QStringLiteral("bundle"), QStringLiteral("export"), a.path(), stick}), 0);
        // A scan.
        a.open();
        const Id who = Id::fromBytes(sqlValue(a.store->db(), QStringLiteral("SELECT id FROM resident LIMIT 1"))->toByteArray());
        const int enough = kilobytes(a.book->files().ledger) + 200;
        a.close();
        QFile scan(a.dir.filePath(QStringLiteral("a.pdf")));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write(noise(qint64(enough) * 2048, 1)) > 0);
        scan.close();
        QVERIFY(ctl.run({QStringLiteral("attach"), a.path(), who.toHex(), scan.fileName()}, enough) != 0);
        a.open();
        QVERIFY(attachmentsOf(*a.store, who)->isEmpty());
        VERIFIED(a);
    }

    // On the hub: it refuses, goes on answering, and takes everything once there is room.
    void theHubsDiskIsFull() {
        HubProcess hub;
        Pc a(hub.code(hub.port), QStringLiteral("甲"));
        a.add(50);
        VERIFIED(a);
        hub.kill();
        hub.largestFileKb = kilobytes(hub.path() + QStringLiteral("/hub.db")) + 64;
        hub.start();
        a.add(600);
        auto r = a.sync();
        QVERIFY(!r);
        QVERIFY2(!say(r.error()).isEmpty(), "a sentence");
        QCOMPARE(hub.process.state(), QProcess::Running);
        QVERIFY(syncCounts(*a.store)->pending > 0);
        hub.kill();
        QVERIFY(hub.verify().findings.isEmpty());
        hub.largestFileKb = 0;
        hub.start();
        VERIFIED(a);
        SOUND(hub, a);
    }
};

QTEST_GUILESS_MAIN(TestWorst)
#include "TestWorst.moc"
