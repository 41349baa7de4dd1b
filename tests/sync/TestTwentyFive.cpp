// SPDX-License-Identifier: GPL-3.0-or-later
// The faults that a county's line, its machines and its people bring, one by one, on the real programs over TLS,
// with the hub on its embedded file and on PostgreSQL. After each: nothing lost, nothing twice, both PCs and the hub
// hold the same, and every chain is sound. TestWorst has more of upgrades, scans and full disks.
#include "support/Proxy.h"
#include "support/TestPostgres.h"
#include "support/TestProcesses.h"

#include "crypto/Seal.h"
#include "records/Types.h"
#include "store/Attachments.h"
#include "store/OpLog.h"
#include "store/Writer.h"
#include "sync/BookDigest.h"
#include "sync/HttpsTransport.h"

#include <random>
#include <thread>

using namespace vl;
using namespace vl::test;

namespace {

constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

void copyFile(const QString &from, const QString &to) {
    QFile::remove(to);
    if (!QFile::copy(from, to))
        qFatal("copy %s", qPrintable(from));
}

// A village of two PCs, level with each other, behind one line that can be bad.
struct World {
    explicit World(TestPostgres *postgres, const QString &name) : pg(postgres), database(postgres != nullptr ? postgres->freshUrl(name) : QString()), pgName(name), hub(database), line(hub.port), a(hub.code(line.port()), QStringLiteral("甲")), b(hub.code(line.port()), QStringLiteral("乙"), true) {
        addTo(a, 5);
        if (!a.sync() || !b.sync() || !a.sync() || !approveDevice(*a.store, device(b)) || !a.sync() || !b.sync())
            qFatal("village");
        addTo(b, 5);
        if (!b.sync() || !a.sync())
            qFatal("village");
    }
    static Id device(Pc &pc) { return Id::fromBytes(sqlValue(pc.store->db(), QStringLiteral("SELECT device FROM device_state"))->toByteArray()); }
    void addTo(Pc &pc, int n) {
        pc.add(n);
        people += n;
    }
    Id someone(Pc &pc) { return Id::fromBytes(sqlValue(pc.store->db(), QStringLiteral("SELECT id FROM resident ORDER BY id LIMIT 1"))->toByteArray()); }
    void set(Pc &pc, const Id &who, const char *field, const QString &value) {
        Writer w(*pc.store);
        const RecordType &t = types::resident();
        if (!w.begin(QStringLiteral("resident.edit")) || !w.set(t, who, t.indexOf(QLatin1String(field)), value) || !w.commit())
            qFatal("set");
    }
    int county(const QStringList &words) {
        QProcess p;
        p.start(QStringLiteral(VL_HUB), words);
        if (!p.waitForFinished(60000))
            qFatal("county-hub");
        return p.exitCode();
    }
    void sql(const char *statement) {
        if (!pg->run(QStringList{TestPostgres::binaries() + QStringLiteral("psql")} + where() + QStringList{QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"), pgName, QStringLiteral("-c"), QLatin1String(statement)}))
            qFatal("psql");
    }
    [[nodiscard]] QStringList where() const { return {QStringLiteral("-h"), pg->directory(), QStringLiteral("-U"), QStringLiteral("hub")}; }
    void backUp() {
        if (pg == nullptr ? county({QStringLiteral("backup"), hub.path(), file(QStringLiteral("hub.backup"))}) != 0
                          : !pg->run(QStringList{TestPostgres::binaries() + QStringLiteral("pg_dump")} + where() + QStringList{QStringLiteral("-Fc"), QStringLiteral("-f"), pg->directory() + QStringLiteral("/dump"), pgName}))
            qFatal("backup");
    }
    void restore() {
        hub.kill();
        if (pg == nullptr) {
            if (county({QStringLiteral("restore"), hub.path(), file(QStringLiteral("hub.backup"))}) != 0)
                qFatal("restore");
        } else if (!pg->run(QStringList{TestPostgres::binaries() + QStringLiteral("dropdb")} + where() + QStringList{QStringLiteral("-f"), pgName}) || pg->freshUrl(pgName).isEmpty() ||
                   !pg->run(QStringList{TestPostgres::binaries() + QStringLiteral("pg_restore")} + where() + QStringList{QStringLiteral("-d"), pgName, pg->directory() + QStringLiteral("/dump")})) {
            qFatal("pg_restore");
        }
        hub.start();
    }
    [[nodiscard]] QString file(const QString &name) const { return dir.filePath(name); }

    TestPostgres *pg;
    QString database;
    QString pgName;
    QTemporaryDir dir;
    HubProcess hub;
    Proxy line;
    Pc a;
    Pc b;
    qint64 people = 0;
};

} // namespace

class TestTwentyFive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(secureStart());
        m_postgres = std::make_unique<TestPostgres>();
        QVERIFY(m_postgres->ok());
    }
    void cleanupTestCase() { m_postgres.reset(); }

    void fault_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("postgres");
        for (const int n : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
            for (const bool postgres : {false, true})
                QTest::addRow("%02d-%s", n, postgres ? "postgresql" : "embedded") << n << postgres;
    }
    void fault() {
        QFETCH(int, number);
        QFETCH(bool, postgres);
        World w(postgres ? m_postgres.get() : nullptr, QStringLiteral("f%1").arg(number));
        m_removed = 0;
        m_gone = false;
        happen(number, w);
        if (QTest::currentTestFailed())
            return;
        w.line.setWeather({});
        for (int round = 0; round < 3; ++round)
            for (Pc *pc : {&w.a, &w.b})
                if (!m_gone || pc == &w.a)
                    QVERIFY(pc->sync());
        VERIFIED(w.a);
        if (m_gone) { // shut out by the county: the others are what counts
            SOUND(w.hub, w.a);
            return;
        }
        VERIFIED(w.b);
        VERIFIED(w.a);
        SOUND(w.hub, w.a);
        SOUND(w.hub, w.b);
        QVERIFY(sameDigest(*bookDigest(*w.a.store), *bookDigest(*w.b.store)));
        QCOMPARE(sqlValue(w.a.store->db(), QStringLiteral("SELECT count(*) FROM resident"))->toLongLong(), w.people - m_removed);
        QCOMPARE(sqlValue(w.a.store->db(), QStringLiteral("SELECT count(DISTINCT op_id) = count(*) FROM oplog"))->toInt(), 1);
    }

private:
    // `ledgerctl WORDS` on a's book, killed after some microseconds.
    void killed(World &w, const QStringList &words, unsigned long us) {
        w.a.close();
        Ctl ctl(w.a);
        ctl.start(words);
        QThread::usleep(us);
        ctl.process.kill();
        ctl.process.waitForFinished();
        w.a.open();
    }

    void happen(int number, World &w) {
        std::mt19937 rng(static_cast<unsigned>(number));
        switch (number) {
        case 1: { // before the local commit: a roster comes in whole or not at all
            const qint64 before = sqlValue(w.a.store->db(), QStringLiteral("SELECT count(*) FROM resident"))->toLongLong();
            killed(w, {QStringLiteral("import"), w.a.path(), QStringLiteral("residents"), QStringLiteral(VL_SAMPLES "/samples/roster_tidy_300.xlsx")}, 150000 + rng() % 200000);
            const qint64 after = sqlValue(w.a.store->db(), QStringLiteral("SELECT count(*) FROM resident"))->toLongLong();
            QVERIFY2(after == before || after == before + 300, qPrintable(QString::number(after - before)));
            w.people += after - before;
            return;
        }
        case 2: // between commit and sending
            w.addTo(w.a, 20);
            w.a.close();
            w.a.open();
            return;
        case 3: // in the middle of sending
            w.addTo(w.a, 60);
            for (const qint64 at : {800, 3000, 9000}) {
                Weather bad;
                bad.cutUpAfter = at;
                w.line.setWeather(bad);
                (void)w.a.sync();
            }
            return;
        case 4: // the hub has it, and its answer goes lost
            for (const qint64 at : {0, 700, 1500}) {
                w.addTo(w.a, 20);
                Weather bad;
                bad.cutDownAfter = at;
                w.line.setWeather(bad);
                (void)w.a.sync();
            }
            return;
        case 5: // the answer came, and the power goes before it is noted
        case 6: // and while what the others wrote is taken in
            for (int i = 0; i < 4; ++i) {
                w.addTo(number == 5 ? w.a : w.b, 60);
                if (number == 6)
                    QVERIFY(w.b.sync());
                killed(w, {QStringLiteral("sync"), w.a.path()}, 30000 + rng() % 60000);
            }
            return;
        case 7: { // kill -9 while book and hub are brought up to date
            makeOldBook(w.a.store->db());
            for (int i = 0; i < 3; ++i)
                killed(w, {QStringLiteral("devices"), w.a.path()}, 10000 + rng() % 60000);
            w.hub.kill();
            if (w.pg == nullptr)
                w.hub.makeOldFile();
            else
                w.sql("DROP TABLE blob, blob_chunk");
            for (int i = 0; i < 3; ++i) {
                QProcess one;
                one.start(QStringLiteral(VL_HUB), {QStringLiteral("status"), w.hub.path()});
                QVERIFY(one.waitForStarted());
                QThread::usleep(3000 + rng() % 40000);
                one.kill();
                one.waitForFinished();
            }
            w.hub.start();
            w.addTo(w.a, 5);
            return;
        }
        case 8: { // while a scan is being added, goes up and comes down
            const QByteArray bytes = noise(1 << 20, rng());
            const QString scan = w.file(QStringLiteral("a.pdf"));
            QFile f(scan);
            QVERIFY(f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size());
            f.close();
            const QStringList attach{QStringLiteral("attach"), w.a.path(), w.someone(w.a).toHex(), scan};
            killed(w, attach, 20000 + rng() % 40000);
            w.a.close();
            QCOMPARE(Ctl(w.a).run(attach), 0);
            w.a.open();
            for (int i = 0; i < 3; ++i) {
                killed(w, {QStringLiteral("sync"), w.a.path()}, 30000 + rng() % 60000);
                if (i == 1) {
                    w.hub.kill();
                    w.hub.start();
                }
            }
            QVERIFY(w.a.sync());
            w.b.close();
            Ctl other(w.b);
            for (int i = 0; i < 3; ++i) {
                other.start({QStringLiteral("sync"), w.b.path()});
                QThread::usleep(30000 + rng() % 60000);
                other.process.kill();
                other.process.waitForFinished();
            }
            w.b.open();
            QVERIFY(w.b.sync());
            auto lines = attachmentsOf(*w.b.store, {});
            QVERIFY(lines && !lines->isEmpty());
            const QString out = w.file(QStringLiteral("out.pdf"));
            QVERIFY(saveAttachment(*w.b.store, lines->last().id, out, {QStringLiteral("核对")}));
            QFile back(out);
            QVERIFY(back.open(QIODevice::ReadOnly) && back.readAll() == bytes);
            return;
        }
        case 9: { // the same envelope twice: the second is answered and changes nothing
            w.addTo(w.a, 20);
            auto state = SyncState::load(*w.a.store);
            QVERIFY(state);
            class Twice : public Transport {
            public:
                explicit Twice(Transport &t) : m_line(t) {}
                Result<QByteArray> post(const QString &path, const QByteArray &body) override {
                    auto first = m_line.post(path, body);
                    auto second = m_line.post(path, body);
                    return first ? first : second;
                }

            private:
                Transport &m_line;
            };
            HttpsTransport real(state->address, state->fingerprint);
            Twice twice(real);
            QVERIFY(SyncEngine(*w.a.store, twice).run());
            return;
        }
        case 10:   // sticks in the wrong order
        case 13:   // a stick twice, and at the wrong hub
        case 14: { // a stick whose predecessor never came
            w.addTo(w.a, 10);
            QVERIFY(writeStick(*w.a.store, w.file(QStringLiteral("1.vlbundle"))));
            w.addTo(w.a, 10);
            QVERIFY(writeStick(*w.a.store, w.file(QStringLiteral("2.vlbundle"))));
            const auto import = [&](const char *name) { return w.county({QStringLiteral("import"), w.hub.path(), w.file(QLatin1String(name)), w.file(QStringLiteral("back.vlbundle"))}); };
            QCOMPARE(import("2.vlbundle"), 0);
            if (number == 10)
                QCOMPARE(import("1.vlbundle"), 0);
            if (number == 13) {
                QCOMPARE(import("2.vlbundle"), 0);
                const HubProcess stranger;
                QVERIFY(w.county({QStringLiteral("import"), stranger.path(), w.file(QStringLiteral("2.vlbundle"))}) != 0);
            }
            QVERIFY(readStick(*w.a.store, w.file(QStringLiteral("back.vlbundle"))));
            QVERIFY(readStick(*w.b.store, w.file(QStringLiteral("back.vlbundle"))));
            return;
        }
        case 11:   // cut off
        case 12: { // a bit turned, on the line and on the stick
            for (int i = 0; i < 6; ++i) {
                w.addTo(w.a, 10);
                Weather bad;
                const qint64 at = static_cast<qint64>(300 + rng() % 4000);
                (number == 11 ? (i % 2 == 0 ? bad.cutUpAfter : bad.cutDownAfter) : (i % 2 == 0 ? bad.flipUpAt : bad.flipDownAt)) = at;
                w.line.setWeather(bad);
                (void)w.a.sync();
            }
            w.addTo(w.a, 10);
            auto made = exportBundle(*w.a.store);
            QVERIFY(made);
            QByteArray bent = number == 11 ? made->bytes.left(made->bytes.size() / 2) : made->bytes;
            if (number == 12)
                bent[bent.size() / 2] = static_cast<char>(bent[bent.size() / 2] ^ 4);
            QFile f(w.file(QStringLiteral("bent.vlbundle")));
            QVERIFY(f.open(QIODevice::WriteOnly) && f.write(bent) == bent.size());
            f.close();
            QVERIFY(w.county({QStringLiteral("import"), w.hub.path(), f.fileName()}) != 0);
            QVERIFY(!readStick(*w.b.store, f.fileName()));
            return;
        }
        case 15: // a clock one year back
        case 16: // a clock ten years ahead
            w.a.clock.shift = number == 15 ? -365 * dayMs : 3650 * dayMs;
            w.addTo(w.a, 10);
            w.set(w.a, w.someone(w.a), "remark", QStringLiteral("钟错了"));
            QVERIFY(w.a.sync());
            QVERIFY(w.b.sync());
            w.set(w.b, w.someone(w.b), "remark", QStringLiteral("后写的")); // seen, so it stands
            QVERIFY(w.b.sync());
            w.a.clock.shift = 0;
            QVERIFY(w.a.sync());
            QCOMPARE(loadRecord(*w.a.store, types::resident(), w.someone(w.a))->text("remark"), QStringLiteral("后写的"));
            w.addTo(w.a, 5);
            return;
        case 17:   // the database restored, the witness beside it knows
        case 18: { // the whole disk restored, and written to before the next call
            const QString ledger = w.a.book->files().ledger;
            const QString witness = w.a.book->files().witness;
            w.a.close();
            copyFile(ledger, w.file(QStringLiteral("ledger")));
            copyFile(witness, w.file(QStringLiteral("witness")));
            w.a.open();
            w.addTo(w.a, 20);
            QVERIFY(w.a.sync());
            w.a.close();
            copyFile(w.file(QStringLiteral("ledger")), ledger);
            if (number == 18)
                copyFile(w.file(QStringLiteral("witness")), witness);
            w.a.open();
            QCOMPARE(w.a.book->wentBack(), number == 17);
            w.addTo(w.a, 7);
            return;
        }
        case 19: { // the disk copied, and both go on working
            const QString ledger = w.a.book->files().ledger;
            w.a.close();
            copyFile(ledger, w.file(QStringLiteral("twin")));
            w.a.open();
            w.addTo(w.a, 10);
            QVERIFY(w.a.sync());
            // The twin's turn, in the same folder: what it writes has the numbers of what the other wrote.
            const QString witness = w.a.book->files().witness;
            w.a.close();
            copyFile(ledger, w.file(QStringLiteral("first")));
            copyFile(w.file(QStringLiteral("twin")), ledger);
            QFile::remove(witness);
            w.a.open();
            w.addTo(w.a, 10);
            QVERIFY(w.a.sync());
            w.addTo(w.a, 3);
            QVERIFY(w.a.sync());
            w.a.close();
            copyFile(w.file(QStringLiteral("first")), ledger);
            QFile::remove(witness);
            w.a.open();
            w.addTo(w.a, 4);
            return;
        }
        case 20: // the hub quietly restored; one PC was past that point, one was not
            w.backUp();
            w.addTo(w.a, 20);
            QVERIFY(w.a.sync());
            QVERIFY(w.b.sync());
            w.addTo(w.a, 5);
            w.restore();
            w.addTo(w.b, 5);
            return;
        case 21: { // no room: at the hub, on the PC, on the stick
            w.hub.kill();
            if (w.pg == nullptr)
                w.hub.largestFileKb = static_cast<int>(QFileInfo(w.hub.files->database()).size() / 1024) + 64;
            else // what PostgreSQL says then; its own disk cannot be made small here
                w.sql("CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE='53100'; END $$; "
                      "CREATE TRIGGER no_room BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION full_disk()");
            w.hub.start();
            w.addTo(w.a, 600);
            QVERIFY(!w.a.sync());
            QCOMPARE(w.hub.process.state(), QProcess::Running);
            QVERIFY(syncCounts(*w.a.store)->pending > 0);
            w.hub.kill();
            QVERIFY(w.hub.verify().findings.isEmpty());
            w.hub.largestFileKb = 0;
            if (w.pg != nullptr)
                w.sql("DROP TRIGGER no_room ON log");
            w.hub.start();
            QVERIFY(w.a.sync());
            const int room = static_cast<int>(QFileInfo(w.b.book->files().ledger).size() / 1024) + 40;
            w.b.close();
            Ctl ctl(w.b);
            QVERIFY(ctl.run({QStringLiteral("sync"), w.b.path()}, room) != 0);
            QVERIFY(ctl.err.contains("error"));
            QVERIFY(ctl.run({QStringLiteral("bundle"), QStringLiteral("export"), w.b.path(), w.file(QStringLiteral("stick.vlbundle"))}, 1) != 0);
            QVERIFY(!QFile::exists(w.file(QStringLiteral("stick.vlbundle"))));
            w.b.open();
            return;
        }
        case 22: { // a PC of a later version beside one of this, and a book of a later one under this program
            const Id who = w.someone(w.a);
            {
                Transaction t(w.a.store->db());
                OpAppender chain(*w.a.store);
                QVERIFY(chain.load());
                for (const bool known : {true, false}) {
                    Op op;
                    op.id = w.a.store->ids().next();
                    op.txn = w.a.store->ids().next();
                    op.type = known ? QStringLiteral("resident") : QStringLiteral("of_tomorrow");
                    op.record = known ? who : w.a.store->ids().next();
                    op.field = known ? QStringLiteral("remark") : wholeRecord;
                    op.schema = known ? 2 : 1;
                    op.value = known ? plainValue(QStringLiteral("later")) : QByteArray("\xa0", 1);
                    QVERIFY(chain.append(op));
                    // Its book comes back to this version in the end, which does not count them either.
                    QVERIFY(runSql(w.a.store->db(), QStringLiteral("INSERT INTO quarantine VALUES (?,?,0)"), {bind(op.id), known ? QStringLiteral("schema") : QStringLiteral("type")}));
                }
                QVERIFY(chain.store() && t.commit());
            }
            w.addTo(w.a, 3);
            QVERIFY(w.a.sync());
            auto r = w.b.sync();
            QVERIFY(r);
            QCOMPARE(r->quarantined, 2);
            QVERIFY(!loadRecord(*w.b.store, types::resident(), who)->text("remark").contains(QStringLiteral("later")));
            w.addTo(w.b, 3); // and this one's own work goes on
            QVERIFY(w.b.sync());
            const SecureBytes key = w.b.book->dataKey().copy();
            const int schema = sqlValue(w.b.store->db(), QStringLiteral("PRAGMA user_version"))->toInt();
            const QString ledger = w.b.book->files().ledger;
            w.b.close();
            onFile(ledger, key, [](const QSqlDatabase &db) { makeOld(db, {}, 999); });
            Ctl ctl(w.b);
            QVERIFY(ctl.run({QStringLiteral("sync"), w.b.path()}) != 0);
            QVERIFY(ctl.err.contains("error"));
            onFile(ledger, key, [schema](const QSqlDatabase &db) { makeOld(db, {}, schema); });
            w.b.open();
            return;
        }
        case 23: { // shut out in the middle of a batch
            QVERIFY(w.a.sync());
            w.b.add(30); // these do not count any more
            Weather bad;
            bad.cutUpAfter = 3000;
            w.line.setWeather(bad);
            (void)w.b.sync();
            w.line.setWeather({});
            QCOMPARE(w.county({QStringLiteral("revoke"), w.hub.path(), villageCode(testVillage), World::device(w.b).toHex()}), 0);
            auto r = w.b.sync();
            QVERIFY(r && !r->verified && r->revoked);
            m_gone = true;
            return;
        }
        case 24: // both at once, over and over
            for (int i = 0; i < 8; ++i) {
                w.addTo(w.a, 6);
                w.addTo(w.b, 6);
                const std::unique_ptr<QThread> other(QThread::create([&] {
                    auto own = w.b.book->connect();
                    if (!own || !syncBook(**own))
                        qFatal("b");
                }));
                other->start();
                QVERIFY(w.a.sync());
                QVERIFY(other->wait(60000));
            }
            return;
        case 25: { // 500 days away: edited here what was removed there
            const Id who = w.someone(w.a);
            w.b.clock.shift = w.a.clock.shift = 0;
            w.set(w.b, who, "remark", QStringLiteral("久未联网"));
            w.a.clock.shift = 500 * dayMs;
            Writer gone(*w.a.store);
            QVERIFY(gone.begin(QStringLiteral("resident.edit")) && gone.setExists(types::resident(), who, false) && gone.commit());
            w.addTo(w.a, 20);
            QVERIFY(w.a.sync());
            w.b.clock.shift = 500 * dayMs;
            QVERIFY(w.b.sync());
            QVERIFY(w.a.sync());
            for (Pc *pc : {&w.a, &w.b}) // kept, and a person decides
                QCOMPARE(sqlValue(pc->store->db(), QStringLiteral("SELECT count(*) FROM conflict WHERE field='~'"))->toInt(), 1);
            return;
        }
        default:
            QFAIL("no such fault");
        }
    }

    std::unique_ptr<TestPostgres> m_postgres;
    qint64 m_removed = 0;
    bool m_gone = false;
};

QTEST_GUILESS_MAIN(TestTwentyFive)
#include "TestTwentyFive.moc"
