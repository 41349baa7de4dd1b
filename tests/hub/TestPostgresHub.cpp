// SPDX-License-Identifier: GPL-3.0-or-later
// The same hub over PostgreSQL 15: one database, two hub processes' worth of stores, and nothing is lost when
// the database dies in the middle or an old dump comes back.
#include "support/TestPostgres.h"
#include "support/TestServer.h"

#include "crypto/VillageKey.h"
#include "hub/PostgresStore.h"
#include "hub/Shared.h"
#include "hub/Verify.h"
#include "store/Attachments.h"
#include "store/Check.h"
#include "store/Consents.h"
#include "sync/HttpsTransport.h"
#include "sync/Papers.h"

#include <thread>

using namespace vl;
using namespace vl::test;

namespace {

// A PC whose line goes to one of several stores, as to several hub processes beside one database.
class PgLine : public Transport {
public:
    PgLine(Hub &h, HubStore &s) : hub(h), store(&s) {}
    Result<QByteArray> post(const QString &path, const QByteArray &body) override {
        return path == QLatin1String("/v1/enrol") ? hub.enrol(*store, body) : path == QLatin1String("/v1/blob") ? hub.papers(*store, body)
                                                                                                                : hub.sync(*store, body);
    }
    Hub &hub;
    HubStore *store;
};

struct PgPc {
    PgPc(Hub &hub, HubStore &s, FixedClock &clock, const QString &name, bool joining, Role role = Role::Clerk, Village village = testVillage) : line(hub, s) {
        NewBook what{dir.filePath(QStringLiteral("pc.book")), villageCode(village), QStringLiteral("练习村"), QStringLiteral("李桂兰"), role, KdfLimits::cheapest(), joining};
        QString recovery;
        auto b = Book::create(what, secret(pass), &recovery, clock);
        if (!b)
            qFatal("create");
        book = std::move(*b);
        store = std::move(*book->connect());
        auto code = hub.makeCode(s, village);
        if (!code)
            qFatal("code %s", qPrintable(code.error().detail));
        const EnrolCode c{QStringLiteral("x:1"), villageCode(village), QByteArray(16, 'f'), *code};
        if (auto e = enrolBook(*store, c, name, line); !e)
            qFatal("enrol %s", qPrintable(e.error().detail));
    }
    Result<SyncReport> sync() { return SyncEngine(*store, line, options).run(); }
    SyncOptions options;
    Id add(const QString &name) {
        auto done = addResident(*store, person(name), house(QStringLiteral("1")));
        if (!done)
            qFatal("add");
        return done->record;
    }
    QTemporaryDir dir;
    PgLine line;
    std::unique_ptr<Book> book;
    std::unique_ptr<Store> store;
};

Id deviceOf(PgPc &pc) {
    return Id::fromBytes(sqlValue(pc.store->db(), QStringLiteral("SELECT device FROM device_state"))->toByteArray());
}

} // namespace

class TestPostgresHub : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(secureStart());
        m_postgres = std::make_unique<TestPostgres>();
        QVERIFY2(m_postgres->ok(), "PostgreSQL 15 did not start (installer/packages test brings it)");
    }
    void cleanupTestCase() { m_postgres.reset(); }

    // Attachments, the snapshot, a wish and the keyed hash: the same as on the embedded file.
    void whatTheEmbeddedFileDoes() {
        FixedClock clock;
        auto store = PostgresStore::open(m_postgres->url());
        QVERIFY(store);
        PostgresStore &s = **store;
        IdSource ids(clock);
        Hub hub(HubIdentity{ids.next(), std::move(*DeviceKeys::fromSecret(DeviceKeys::makeSecret()))}, clock);
        constexpr Village village = testVillage + 9;
        QVERIFY(s.addVillage(village, QStringLiteral("练习村")));
        PgPc a(hub, s, clock, QStringLiteral("甲"), false, Role::Secretary, village);
        auto added = addResident(*a.store, person(QStringLiteral("王德山"), QStringLiteral("1970-05-06"), 11), house(QStringLiteral("1")));
        QVERIFY(added);
        const RecordType &t = types::resident();
        for (int i = 0; i < 40; ++i) {
            Writer w(*a.store);
            QVERIFY(w.begin(QStringLiteral("resident.edit")) && w.set(t, added->record, t.indexOf(QStringLiteral("remark")), QString::number(i)) && w.commit());
        }
        QFile scan(a.dir.filePath(QStringLiteral("a.pdf")));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write(QByteArray(200000, 'q')) == 200000);
        scan.close();
        auto paper = attachFile(*a.store, added->record, scan.fileName());
        QVERIFY(paper);
        auto officer = DeviceKeys::fromSecret(DeviceKeys::makeSecret());
        Statement wish;
        wish.field = QStringLiteral("id_number");
        wish.name = wish.reason = wish.basis = QStringLiteral("县民政局");
        wish.keys.box = officer->publicKeys().box;
        QVERIFY(hub.ask(s, village, wish));
        VERIFIED(a);
        QVERIFY(answerWish(*a.store, countyWishes(*a.store)->first().asked.mark(), true));
        VERIFIED(a);
        auto carried = carryPapers(*a.store, a.line, {{}, {}, 1});
        QVERIFY(carried && carried->sent == 1);
        auto shared = sharedField(s, village, QStringLiteral("id_number"));
        QVERIFY(shared && shared->values.size() == 1);
        auto key = openSharedKey(*shared, *officer);
        QVERIFY(key);
        const QString number = loadRecord(*a.store, t, added->record)->text("id_number");
        QCOMPARE(openShared(*shared, *key).values.first().value, number);
        QCOMPARE(findEqual(s, village, QStringLiteral("id_number"), equalityTag(*key, plainValue(number)))->size(), 1);
        PgPc b(hub, s, clock, QStringLiteral("乙"), true, Role::Clerk, village);
        QVERIFY(b.sync() && a.sync());
        QVERIFY(approveDevice(*a.store, deviceOf(b)));
        QVERIFY(a.sync());
        bool early = false;
        b.options.snapshotFrom = 10;
        b.options.arrived = [&](const QSet<Id> &records) { early = records.contains(added->record); };
        VERIFIED(b);
        QVERIFY(early);
        auto fetched = carryPapers(*b.store, b.line);
        QVERIFY(fetched && fetched->received == 1);
        const QString out = b.dir.filePath(QStringLiteral("out.pdf"));
        QVERIFY(saveAttachment(*b.store, *paper, out, {QStringLiteral("核对")}));
        QCOMPARE(QFileInfo(out).size(), 200000);
        // And a digest that the hub has wrong is made anew.
        QVERIFY(s.putDigests(village, {{added->record, QStringLiteral("resident"), QByteArray(16, 'x')}}));
        auto mended = b.sync();
        QVERIFY(mended && mended->verified);
        QCOMPARE(mended->hubMended, 1);
        auto row = s.village(village);
        QVERIFY(row && verifyVillage(s, **row)->findings.isEmpty());
        auto check = checkBook(*b.store);
        QVERIFY(check && check->findings.isEmpty());
    }

    void twoHubsBesideOneDatabase() {
        FixedClock clock;
        auto s1 = PostgresStore::open(m_postgres->url());
        auto s2 = PostgresStore::open(m_postgres->url());
        QVERIFY2(bool(s1), s1 ? "" : qPrintable(s1.error().detail));
        QVERIFY(s2);
        IdSource ids(clock);
        const SecureBytes keySecret = DeviceKeys::makeSecret();
        const Id hubId = ids.next();
        Hub h1(HubIdentity{hubId, std::move(*DeviceKeys::fromSecret(keySecret))}, clock);
        Hub h2(HubIdentity{hubId, std::move(*DeviceKeys::fromSecret(keySecret))}, clock);
        QVERIFY((*s1)->addVillage(testVillage, QStringLiteral("练习村")));
        PgPc a(h1, **s1, clock, QStringLiteral("甲"), false);
        PgPc b(h2, **s2, clock, QStringLiteral("乙"), true);
        QVERIFY(a.sync() && b.sync() && a.sync());
        QVERIFY(approveDevice(*a.store, deviceOf(b)));
        QVERIFY(a.sync() && b.sync());
        // Both at once, each through its own hub: vseq has no hole and nobody waits for ever.
        for (int round = 0; round < 10; ++round) {
            a.add(QStringLiteral("王%1").arg(round));
            b.add(QStringLiteral("李%1").arg(round));
            Result<SyncReport> rb = Error{ErrorCode::Internal, {}, {}};
            std::thread other([&] {
                auto own = b.book->connect(); // a connection stays on its thread
                rb = own ? SyncEngine(**own, b.line).run() : Result<SyncReport>(own.error());
            });
            auto ra = a.sync();
            other.join();
            QVERIFY2(bool(ra), ra ? "" : qPrintable(ra.error().detail));
            QVERIFY2(bool(rb), rb ? "" : qPrintable(rb.error().detail));
        }
        VERIFIED(a);
        VERIFIED(b);
        VERIFIED(a);
        auto village = (*s2)->village(testVillage);
        QVERIFY(village && village->has_value());
        auto report = verifyVillage(**s2, **village);
        QVERIFY2(report && report->findings.isEmpty(), report && !report->findings.isEmpty() ? qPrintable(report->findings.first()) : "verify");
        QCOMPARE(report->ops, sqlValue(a.store->db(), QStringLiteral("SELECT count(*) FROM oplog"))->toLongLong());
        // The i-th access fails: the next sync recovers.
        bool finished = false;
        for (int fail = 0; fail < 400 && !finished; fail += 2) {
            a.add(QStringLiteral("赵"));
            int n = 0;
            (*s1)->setFault([&] { return n++ == fail; });
            finished = bool(a.sync()) && n <= fail;
            (*s1)->setFault({});
            auto again = a.sync();
            QVERIFY2(again && again->verified, again ? qPrintable(again->why) : qPrintable(again.error().detail));
        }
        QVERIFY(finished);
        // The whole database dies and comes back: the store is dropped and made anew, nothing acknowledged is lost.
        a.add(QStringLiteral("钱"));
        const QString bin = TestPostgres::binaries();
        QVERIFY(runSql(a.store->db(), QStringLiteral("SELECT 1")));
        QVERIFY(b.sync());
        QVERIFY(m_postgres->run({bin + QStringLiteral("pg_ctl"), QStringLiteral("-D"), m_postgres->url().section(QStringLiteral("host="), 1) + QStringLiteral("/data"), QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")}));
        QVERIFY(!a.sync());
        QVERIFY((*s1)->isBroken());
        QVERIFY(m_postgres->start());
        auto s3 = PostgresStore::open(m_postgres->url());
        QVERIFY(s3);
        a.line.store = s3->get();
        auto back = a.sync();
        QVERIFY2(back && back->verified, back ? qPrintable(back->why) : qPrintable(back.error().detail));
        // An old dump under living clients.
        const QString dump = m_postgres->url().section(QStringLiteral("host="), 1) + QStringLiteral("/dump");
        const QStringList where{QStringLiteral("-h"), m_postgres->url().section(QStringLiteral("host="), 1), QStringLiteral("-U"), QStringLiteral("hub")};
        QVERIFY(m_postgres->run(QStringList{bin + QStringLiteral("pg_dump")} + where + QStringList{QStringLiteral("-Fc"), QStringLiteral("-f"), dump, QStringLiteral("hub")}));
        a.add(QStringLiteral("孙"));
        VERIFIED(a);
        s3->reset();
        s2->reset();
        QVERIFY(m_postgres->run(QStringList{bin + QStringLiteral("dropdb")} + where + QStringList{QStringLiteral("-f"), QStringLiteral("hub")}));
        QVERIFY(m_postgres->run(QStringList{bin + QStringLiteral("createdb")} + where + QStringList{QStringLiteral("hub")}));
        QVERIFY(m_postgres->run(QStringList{bin + QStringLiteral("pg_restore")} + where + QStringList{QStringLiteral("-d"), QStringLiteral("hub"), dump}));
        auto s4 = PostgresStore::open(m_postgres->url());
        QVERIFY(s4);
        a.line.store = b.line.store = s4->get();
        VERIFIED(a);
        VERIFIED(b);
        QCOMPARE((*s4)->page(testVillage, 0, 100000)->size(), sqlValue(a.store->db(), QStringLiteral("SELECT count(*) FROM oplog"))->toLongLong());
        auto sound = checkBook(*b.store);
        QVERIFY(sound && sound->findings.isEmpty());
    }

private:
    std::unique_ptr<TestPostgres> m_postgres;
};

QTEST_GUILESS_MAIN(TestPostgresHub)
#include "TestPostgresHub.moc"
