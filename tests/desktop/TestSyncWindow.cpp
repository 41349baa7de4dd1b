// SPDX-License-Identifier: GPL-3.0-or-later
// A clerk's window, another PC and the county over real TLS: what she sees of it, and what one key decides.
#include "desktop/Window.h"
#include "support/TestServer.h"

#include "desktop/sync/SyncAgent.h"
#include "desktop/sync/SyncWords.h"
#include "hub/Shared.h"
#include "jobs/SyncJob.h"
#include "store/Attachments.h"
#include "store/Consents.h"
#include "sync/HttpsTransport.h"

#include <QLabel>
#include <QMessageBox>
#include <QTcpServer>
#include <QTimer>

using namespace vl;
using namespace vl::test;

namespace {

void enrol(Window &w, TestServer &server) {
    w.window.shell()->goTo(Shell::Reporting);
    w.find<QLineEdit>("enrolCodeEdit")->setText(server.code().text());
    w.find<QLineEdit>("deviceNameEdit")->setText(QStringLiteral("村部电脑"));
    w.find<QPushButton>("enrolButton")->click();
    QVERIFY(QTest::qWaitFor([&] { return w.window.shell()->agent().glance().verified && !w.window.shell()->agent().isRunning(); }, 10000));
}

bool settled(Window &w) {
    return QTest::qWaitFor([&] { return !w.window.shell()->agent().isRunning(); }, 10000);
}

} // namespace

class TestSyncWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, QStringLiteral("zh")); }

    void theStatusLineTellsTheTruth() {
        FixedClock clock;
        const qint64 now = clock.ms;
        SyncGlance g;
        QCOMPARE(SyncWords::of(g, false, now).text, QStringLiteral("只存在本机，未连县里"));
        g.enrolled = true;
        g.counts.pending = 3;
        g.counts.conflicts = 1;
        g.verifiedAtMs = now - qint64(15) * 3600 * 1000 - 40 * 60000; // yesterday 17:20
        QCOMPARE(SyncWords::of(g, false, now).text, QStringLiteral("3 条待上报 · ▲ 1 条待您决定 · 昨天 17:20 已核对"));
        g.counts = {};
        QCOMPARE(QLatin1String(SyncWords::of(g, false, now).role), QLatin1String("hint")); // not green: not verified
        g.verified = true;
        QCOMPARE(QLatin1String(SyncWords::of(g, false, now).role), QLatin1String("ok"));
        QVERIFY(SyncAgent::backOffMs(1, 0) >= 30000);
        QVERIFY(SyncAgent::backOffMs(40, 0) <= 3600000);
        QCOMPARE(SyncAgent::backOffMs(1, 7200), 7200000); // the hub said when
    }

    // A code copied wrong is typed again without the mouse.
    void afterAWrongCodeTheKeyboardIsStillThere() {
        Window w;
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Reporting);
        auto *code = w.find<QLineEdit>("enrolCodeEdit");
        QTRY_VERIFY(code->hasFocus());
        QTest::keyClicks(code, QStringLiteral("garbage"));
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(w.find<QLineEdit>("enrolCodeEdit")->isEnabled());
        QTRY_VERIFY(w.find<QLineEdit>("enrolCodeEdit")->hasFocus());
    }

    void aHubThatHangsDoesNotKeepTheBookFromLocking() {
        Window w;
        TestServer server(w.b.clock);
        QVERIFY(w.unlock());
        enrol(w, server);
        server.stop();
        QTcpServer silent; // takes the call and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost, static_cast<quint16>(server.port)));
        w.window.shell()->agent().now();
        QTest::qWait(50);
        QVERIFY(w.window.shell()->agent().isRunning());
        w.window.lock(); // waits for the worker: at once, and not for the line's patience of a minute
        QVERIFY(w.window.shell() == nullptr);
    }

    // A field leaves the village only after the secretary has read who asks, what for and by which rule.
    void theSecretaryAnswersTheCounty() {
        Window w("roster_tidy_300.xlsx", Role::Secretary);
        TestServer server(w.b.clock);
        QVERIFY(w.unlock());
        enrol(w, server);
        auto officer = DeviceKeys::fromSecret(DeviceKeys::makeSecret());
        QVERIFY(officer);
        Statement wish;
        wish.name = QStringLiteral("县民政局");
        wish.reason = QStringLiteral("核对八十岁以上老人的高龄补贴");
        wish.basis = QStringLiteral("县民政〔2026〕12号");
        wish.keys.box = officer->publicKeys().box;
        for (const auto *field : {"id_number", "*"}) {
            wish.field = QLatin1String(field);
            QVERIFY(server.hub->ask(*server.desk, testVillage, wish));
        }
        QTemporaryDir dir;
        QFile scan(dir.filePath(QStringLiteral("扫描件.pdf")));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write("scan") == 4);
        scan.close();
        SyncAgent &agent = w.window.shell()->agent();
        agent.now();
        QVERIFY(settled(w));
        QVERIFY(attachFile(w.store(), firstRows(w.store(), 1)->first().id, scan.fileName()));
        agent.look();
        w.window.shell()->goTo(Shell::Reporting);
        w.shot(QStringLiteral("sync-wishes"));
        QCOMPARE(agent.glance().papersUnsent, 1);
        QVERIFY(SyncWords::of(agent.glance(), false, w.b.clock.ms).text.contains(QStringLiteral("▲ 2 条待书记答复")));
        const auto answerWith = [&](int which) {
            QTimer::singleShot(50, this, [&, which] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                if (box == nullptr)
                    qFatal("no question");
                if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty() && which == 0)
                    box->grab().save(to + QStringLiteral("/wish.png"));
                if (!box->informativeText().contains(wish.reason) || !box->informativeText().contains(wish.basis))
                    qFatal("no reason");
                const QStringList texts{QStringLiteral("同意"), QStringLiteral("不同意"), QStringLiteral("以后再定")};
                for (QAbstractButton *b : box->buttons())
                    if (b->text() == texts[which])
                        return b->click();
                qFatal("no button");
            });
            w.find<QPushButton>("answerButton")->click();
            QVERIFY(settled(w));
        };
        answerWith(2); // later: nothing is said
        QCOMPARE(countyWishes(w.store())->first().answered, false);
        answerWith(0);
        QTRY_VERIFY(sharedField(*server.desk, testVillage, QStringLiteral("id_number")));
        w.window.shell()->goTo(Shell::Reporting);
        answerWith(1);
        auto wishes = countyWishes(w.store());
        QVERIFY(wishes->last().answered && !wishes->last().agreed);
        QVERIFY(!sharedField(*server.desk, testVillage, wholeVillageKey));
        QCOMPARE(agent.glance().papersUnsent, 0);
        w.window.shell()->goTo(Shell::Reporting);
        w.shot(QStringLiteral("sync-answered"));
    }

    void pictures_data() {
        QTest::addColumn<int>("look");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("language");
        QTest::newRow("light-100") << 0 << 100 << "zh";
        QTest::newRow("contrast-200") << 2 << 200 << "zh";
        QTest::newRow("dark-100-en") << 1 << 100 << "en";
    }
    void pictures() {
        QFETCH(int, look);
        QFETCH(int, percent);
        QFETCH(QString, language);
        installLanguage(*qApp, language);
        const QString tag = QLatin1Char('-') + QLatin1String(QTest::currentDataTag());
        Window w("roster_tidy_300.xlsx");
        w.theme.set(static_cast<Theme::Look>(look), percent);
        TestServer server(w.b.clock);
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Reporting);
        w.shot(QStringLiteral("sync-none") + tag);
        enrol(w, server);
        w.shot(QStringLiteral("sync-done") + tag);
        // A second PC asks to be let in.
        FixedClock clock;
        clock.ms = w.b.clock.ms;
        TestHub loop(clock); // only for the second PC's own book; it speaks to the real server
        loop.hub = std::make_unique<Hub>(server.files->identity(), clock);
        loop.store.reset();
        auto store = EmbeddedStore::open(server.files->database(), server.files->databaseKey());
        QVERIFY(store);
        loop.store = std::move(*store);
        TestPc b(loop, clock, QStringLiteral("党支部电脑"), true);
        w.find<QPushButton>("syncNowButton")->click();
        QVERIFY(settled(w));
        w.window.shell()->goTo(Shell::Reporting);
        auto *approve = w.find<QPushButton>("approveButton");
        w.shot(QStringLiteral("sync-pairing") + tag);
        QTimer::singleShot(50, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (box == nullptr)
                qFatal("no question");
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                box->grab().save(to + QStringLiteral("/pair") + tag + QStringLiteral(".png"));
            box->buttons().first()->click();
        });
        approve->click();
        QVERIFY(settled(w));
        w.window.activateWindow(); // no window manager gives it back after the question
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QVERIFY(b.sync());
        // Both change the same phone, and the same remark.
        const Id who = firstRows(w.store(), 1)->first().id;
        const RecordType &t = types::resident();
        const auto set = [&](Store &s, const char *field, const QString &value) {
            Writer writer(s);
            QVERIFY(writer.begin(QStringLiteral("resident.edit")) && writer.set(t, who, t.indexOf(QLatin1String(field)), value) && writer.commit());
        };
        set(w.store(), "phone", QStringLiteral("13900006621"));
        set(w.store(), "remark", QStringLiteral("本人来改的"));
        clock.ms += 60000;
        set(*b.store, "phone", QStringLiteral("13800000930"));
        set(*b.store, "remark", QStringLiteral("电话里说的"));
        auto sent = b.sync();
        QVERIFY(sent && sent->verified);
        w.window.shell()->agent().now();
        QVERIFY(settled(w));
        QCOMPARE(w.window.shell()->agent().glance().counts.conflicts, 2);
        w.window.shell()->goTo(Shell::Reporting);
        w.shot(QStringLiteral("sync-conflicts") + tag);
        w.find<QPushButton>("decideButton")->click();
        QTest::qWait(30);
        w.shot(QStringLiteral("conflict") + tag);
        w.actions = 0;
        w.press(Qt::Key_2); // the phone: the other one
        QVERIFY(QTest::qWaitFor([&] { return w.window.shell()->agent().glance().counts.conflicts == 1; }, 3000));
        QTest::qWait(30);
        w.shot(QStringLiteral("conflict-both") + tag);
        w.press(Qt::Key_3); // the remark: both
        QVERIFY(QTest::qWaitFor([&] { return w.window.shell()->agent().glance().counts.conflicts == 0; }, 3000));
        QCOMPARE(w.actions, 2);
        auto r = loadRecord(w.store(), t, who);
        QVERIFY(r->text("remark").contains(QStringLiteral("本人来改的")) && r->text("remark").contains(QStringLiteral("电话里说的")));
        QTest::qWait(30);
        w.press(Qt::Key_Escape);
        QTest::qWait(30);
        w.shot(QStringLiteral("sync-after") + tag);
        // The cable is pulled: work goes on, and the line says so.
        server.stop();
        set(w.store(), "address", QStringLiteral("三组 12 号"));
        w.window.shell()->agent().now();
        QVERIFY(settled(w));
        QVERIFY(!w.window.shell()->agent().glance().trouble.isEmpty());
        QVERIFY(w.window.shell()->agent().glance().counts.pending > 0);
        w.window.shell()->goTo(Shell::Reporting);
        w.shot(QStringLiteral("sync-offline") + tag);
        installLanguage(*qApp, QStringLiteral("zh"));
    }
};

QTEST_MAIN(TestSyncWindow)
#include "TestSyncWindow.moc"
