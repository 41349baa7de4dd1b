// SPDX-License-Identifier: GPL-3.0-or-later
// A county's day on one machine, its hub over TLS with durable commits and all its PCs together: a Monday morning,
// the end of a week's outage, and a new PC in a village with five years behind it. Prints; never fails by time.
// Arguments: villages (500, two PCs each), changes of each PC on Monday (50), after a week (0: left out; each change
// is two ops), "postgres".
#include "bench/BenchPc.h"
#include "support/TestPostgres.h"

#include "records/Types.h"
#include "store/Writer.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace vl;
using namespace vl::test;

namespace {

constexpr int atOnce = 16; // lines open at one time

QString place(int village) {
    return QStringLiteral("%1").arg(village, 4, 10, QLatin1Char('0'));
}

// The power is not cut while the past is made up; the timed part runs with the program's own settings.
void hurry(Store &store) {
    if (!runSql(store.db(), QStringLiteral("PRAGMA synchronous=OFF")))
        qFatal("pragma");
}

// `changes` transactions, each an edit of one of this PC's own people.
void edit(Pc &pc, const QList<Id> &people, int changes, int perTxn, const QString &what) {
    auto store = pc.book->connect();
    hurry(**store);
    const RecordType &t = types::resident();
    for (int i = 0; i < changes;) {
        Writer w(**store);
        if (!w.begin(QStringLiteral("resident.edit")))
            qFatal("begin");
        for (int k = 0; k < perTxn && i < changes; ++k, ++i)
            if (!w.set(t, people[i % people.size()], t.indexOf(QStringLiteral("remark")), what + QString::number(i)))
                qFatal("set");
        if (!w.commit())
            qFatal("commit");
    }
}

QList<Id> settle(Pc &pc, int households, int people, int from) {
    auto store = pc.book->connect();
    hurry(**store);
    QList<Id> out;
    Writer w(**store);
    if (!w.begin(QStringLiteral("import")))
        qFatal("begin");
    for (int h = 0; h < households; ++h) {
        Record home = house(QString::number(from + h));
        home.setId((*store)->ids().next());
        if (!w.create(home))
            qFatal("house");
        for (int p = h * people / households; p < (h + 1) * people / households; ++p) {
            Record r = person(QStringLiteral("村民%1").arg(from + p), QStringLiteral("1970-05-06"), p % 900 + 1);
            r.setId((*store)->ids().next());
            r.set("household", home.id());
            if (!w.create(r))
                qFatal("person");
            out.append(r.id());
        }
    }
    if (!w.commit())
        qFatal("commit");
    return out;
}

struct Times {
    void add(const QByteArray &line) {
        const QJsonObject o = QJsonDocument::fromJson(line).object();
        if (o[QStringLiteral("route")].toString() != QLatin1String("/v1/sync"))
            return;
        const std::lock_guard lock(mutex);
        us.push_back(o[QStringLiteral("us")].toInteger());
        refused += o[QStringLiteral("status")].toInt() == 200 ? 0 : 1;
    }
    void put(QJsonObject &into) {
        std::sort(us.begin(), us.end());
        into[QStringLiteral("requests")] = static_cast<qint64>(us.size());
        into[QStringLiteral("refused")] = refused;
        into[QStringLiteral("hubP50Ms")] = static_cast<double>(us[us.size() / 2]) / 1000;
        into[QStringLiteral("hubP99Ms")] = static_cast<double>(us[us.size() * 99 / 100]) / 1000;
        us.clear();
        refused = 0;
    }
    std::mutex mutex;
    std::vector<qint64> us;
    qint64 refused = 0;
};

// Everybody calls once; how many were not level at the end.
int everybody(const std::vector<std::unique_ptr<Pc>> &pcs) {
    std::atomic<size_t> next{0};
    std::atomic<int> open{0};
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < atOnce; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (size_t n = next++; n < pcs.size(); n = next++)
                open += pcs[n]->sync().verified ? 0 : 1;
        }));
        threads.back()->start();
    }
    for (auto &t : threads)
        t->wait();
    return open;
}

void county(TestServer &server, Times &times, const QJsonObject &where, int villages, int monday, int week) {
    std::vector<std::unique_ptr<Pc>> pcs;
    std::vector<QList<Id>> people;
    for (int v = 0; v < villages; ++v) {
        const Village code = testVillage + 1000 + v;
        if (!server.desk->addVillage(code, QStringLiteral("村") + place(v)))
            qFatal("village");
        pcs.push_back(std::make_unique<Pc>(server, code, QStringLiteral("甲"), false));
        Pc &first = *pcs.back();
        pcs.push_back(std::make_unique<Pc>(server, code, QStringLiteral("乙"), true));
        Pc &second = *pcs.back();
        people.push_back(settle(first, 6, 20, 0));
        second.sync();
        first.sync();
        if (!approveDevice(*first.store, deviceOf(second)))
            qFatal("approve");
        first.sync();
        second.sync();
        people.push_back(settle(second, 6, 20, 100));
        second.sync();
        first.sync();
    }
    const auto day = [&](const char *name, int changes, int perTxn) {
        for (size_t i = 0; i < pcs.size(); ++i)
            edit(*pcs[i], people[i], changes, perTxn, QString::fromLatin1(name));
        times.us.clear();
        QJsonObject more = where;
        int open = 0;
        const double first = ms([&] { open = everybody(pcs); });
        times.put(more);
        more[QStringLiteral("devices")] = static_cast<qint64>(pcs.size());
        more[QStringLiteral("changesEach")] = changes;
        more[QStringLiteral("notVerified")] = open;
        print(name, first, static_cast<qint64>(pcs.size()) * (changes + (changes + perTxn - 1) / perTxn), 0, more);
        open = everybody(pcs); // and the others' changes
        if (open > 0)
            qFatal("%d PCs are not level after the second call", open);
    };
    day("county.mondayMorning", monday, 1);
    if (week > 0)
        day("county.weeksOutage", week, 1);
}

// 5,000 residents; 50,000 edits in 10,000 transactions.
void fiveYears(TestServer &server, const QJsonObject &where) {
    const Village code = testVillage + 7;
    if (!server.desk->addVillage(code, QStringLiteral("大村")))
        qFatal("village");
    Pc old(server, code, QStringLiteral("甲"), false);
    const QList<Id> people = settle(old, 1500, 5000, 0);
    edit(old, people, 50000, 5, QStringLiteral("五年"));
    old.sync();
    Pc fresh(server, code, QStringLiteral("乙"), true);
    fresh.sync();
    old.sync();
    if (!approveDevice(*old.store, deviceOf(fresh)))
        qFatal("approve");
    old.sync();
    QElapsedTimer timer;
    timer.start();
    qint64 usable = 0;
    SyncOptions options;
    options.arrived = [&](const QSet<Id> &) { usable = timer.elapsed(); };
    auto store = fresh.book->connect();
    auto r = syncBook(**store, options);
    if (!r || !r->verified)
        qFatal("join");
    QJsonObject more = where;
    more[QStringLiteral("usableMs")] = usable;
    more[QStringLiteral("bytes")] = r->traffic.bytes;
    print("sync.joinAfterFiveYears", static_cast<double>(timer.elapsed()), r->received, 0, more);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const int villages = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
    const int monday = argc > 2 ? QByteArray(argv[2]).toInt() : 50;
    const int week = argc > 3 ? QByteArray(argv[3]).toInt() : 0;
    const bool postgres = argc > 4 && qstrcmp(argv[4], "postgres") == 0;
    std::unique_ptr<TestPostgres> db = postgres ? std::make_unique<TestPostgres>() : nullptr;
    if (postgres && !db->ok())
        qFatal("PostgreSQL did not start");
    Clock clock;
    Times times;
    TestServer server(clock, postgres ? db->url() : QString());
    server.stop();
    server.log = [&](const QByteArray &line) { times.add(line); };
    server.start();
    const QJsonObject where{{QStringLiteral("database"), postgres ? QStringLiteral("postgresql") : QStringLiteral("embedded")}};
    fiveYears(server, where);
    county(server, times, where, villages, monday, week);
    return 0;
}
