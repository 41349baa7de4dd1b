// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing over TLS on loopback with durable commits on both sides, beside the raw engine: inserting the same
// ops, as bytes, into one table of the same SQLCipher, a transaction per 2,000. Prints; never fails by time.
// Arguments: ops per village (50000), "postgres" to use PostgreSQL instead of the embedded file.
#include "bench/BenchPc.h"
#include "support/TestPostgres.h"

#include "hub/PostgresStore.h"
#include "sqlcipher/Connection.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

using namespace vl;
using namespace vl::test;

namespace {

void fill(Pc &pc, qint64 ops) {
    Writer w(*pc.store);
    if (auto s = w.begin(QStringLiteral("import")); !s)
        die("begin", s.error());
    Record h = house(QStringLiteral("1"));
    h.setId(pc.store->ids().next());
    if (auto s = w.create(h); !s)
        die("house", s.error());
    for (qint64 i = 2; i < ops; ++i) {
        if (i % 500 == 0) { // as a village writes: many transactions
            if (auto s = w.commit(); !s)
                die("commit", s.error());
            if (auto s = w.begin(QStringLiteral("import")); !s)
                die("begin", s.error());
            continue;
        }
        Record r = person(QStringLiteral("村民"), QStringLiteral("1970-05-06"), static_cast<int>(i % 900) + 1);
        r.setId(pc.store->ids().next());
        r.set("household", h.id());
        if (auto s = w.create(r); !s)
            die("person", s.error());
    }
    if (auto s = w.commit(); !s)
        die("commit", s.error());
}

double rawInserts(const Pc &v) {
    QTemporaryDir dir;
    auto c = openLedger(dir.filePath(QStringLiteral("raw.db")), SecureBytes::random(48), SqlCipherDriver::Mode::Create);
    if (!c || !runSql(c->db, QStringLiteral("CREATE TABLE t (n INTEGER PRIMARY KEY, id BLOB UNIQUE, body BLOB)")))
        qFatal("raw");
    auto q = runSql(v.store->db(), QStringLiteral("SELECT %1 FROM oplog ORDER BY seq").arg(opColumns));
    QList<QPair<QByteArray, QByteArray>> rows;
    while (q->next()) {
        const Op op = opFromRow(*q);
        rows.append({op.id.toBytes(), op.encoded()});
    }
    return ms([&] {
        QSqlQuery insert(c->db);
        if (!insert.prepare(QStringLiteral("INSERT INTO t (id, body) VALUES (?,?)")))
            qFatal("prepare");
        for (qsizetype at = 0; at < rows.size(); at += 2000) {
            c->db.transaction();
            for (qsizetype i = at; i < std::min(rows.size(), at + 2000); ++i)
                if (auto s = bindAndRun(insert, {rows[i].first, rows[i].second}); !s)
                    die("insert", s.error());
            c->db.commit();
        }
    });
}

void both(const std::function<void()> &a, const std::function<void()> &b) {
    const std::unique_ptr<QThread> other(QThread::create(b)); // QtNetwork's timers want a thread of Qt's
    other->start();
    a();
    other->wait();
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const qint64 ops = argc > 1 ? QByteArray(argv[1]).toLongLong() : 50000;
    const bool postgres = argc > 2 && qstrcmp(argv[2], "postgres") == 0;
    std::unique_ptr<TestPostgres> db = postgres ? std::make_unique<TestPostgres>() : nullptr;
    if (postgres && !db->ok())
        qFatal("PostgreSQL did not start");
    Clock clock;
    TestServer server(clock, postgres ? db->url() : QString());
    const Village second = testVillage + 1;
    if (!server.desk->addVillage(second, QStringLiteral("村")))
        qFatal("village");
    const QJsonObject where{{QStringLiteral("database"), postgres ? QStringLiteral("postgresql") : QStringLiteral("embedded")}};
    Pc a(server, testVillage, QStringLiteral("甲"), false);
    Pc b(server, second, QStringLiteral("乙"), false);
    a.sync();
    b.sync();
    fill(a, ops);
    fill(b, ops);
    const double raw = rawInserts(a) * 2; // two villages
    print("sync.push.twoVillages", ms([&] { both([&] { a.sync(); }, [&] { b.sync(); }); }), ops * 2, raw, where);
    Pc a2(server, testVillage, QStringLiteral("甲二"), true);
    Pc b2(server, second, QStringLiteral("乙二"), true);
    for (auto [old, fresh] : {std::pair{&a, &a2}, {&b, &b2}}) {
        fresh->sync();
        old->sync();
        if (!approveDevice(*old->store, deviceOf(*fresh)))
            qFatal("approve");
        old->sync();
    }
    print("sync.firstJoin.twoVillages", ms([&] { both([&] { a2.sync(); }, [&] { b2.sync(); }); }), ops * 2, raw, where);
    a.sync();
    std::vector<double> idle;
    qint64 bytes = 0;
    for (int i = 0; i < 15; ++i)
        idle.push_back(ms([&] { bytes = a.sync().traffic.bytes; }));
    std::sort(idle.begin(), idle.end());
    QJsonObject more = where;
    more[QStringLiteral("bytes")] = bytes;
    print("sync.idle", idle[idle.size() / 2], 0, 0, more);
    return 0;
}
