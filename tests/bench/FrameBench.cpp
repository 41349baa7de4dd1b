// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window keeps a person waiting during a full sync: she walks down the list, 60 keys a second, while
// some 36,000 ops come in on the worker. The gap between two turns of the event loop, painting included, and the
// same without a sync beside it. Prints; never fails by time. Argument: edits that come in (20000).
#include "bench/BenchPc.h"
#include "desktop/Window.h"

#include "desktop/sync/SyncAgent.h"

#include <QTimer>

#include <algorithm>

using namespace vl;
using namespace vl::test;

namespace {

constexpr int beatMs = 16;

// While `busy`, a key a beat; what the beats were late, in ms.
std::vector<double> walk(Window &w, const std::function<bool()> &busy) {
    std::vector<double> late;
    QElapsedTimer since;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    beat.setInterval(beatMs);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        QTest::keyClick(w.window.shell()->residents()->list(), Qt::Key_Down);
        QCoreApplication::sendPostedEvents();
        late.push_back(std::max(0.0, static_cast<double>(since.nsecsElapsed()) / 1e6 - beatMs));
        since.restart();
    });
    since.start();
    beat.start();
    while (busy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return late;
}

QJsonObject figures(std::vector<double> late) {
    std::sort(late.begin(), late.end());
    return {{QStringLiteral("beats"), static_cast<qint64>(late.size())}, {QStringLiteral("lateP50Ms"), late[late.size() / 2]}, {QStringLiteral("lateP99Ms"), late[late.size() * 99 / 100]}, {QStringLiteral("lateMaxMs"), late.back()}};
}

} // namespace

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    const int edits = argc > 1 ? QByteArray(argv[1]).toInt() : 20000;
    Clock clock;
    Window w("roster_tidy_300.xlsx");
    TestServer server(clock);
    if (!w.unlock())
        qFatal("unlock");
    SyncAgent &agent = w.window.shell()->agent();
    if (!enrolWithCode(w.store(), server.code().text(), QStringLiteral("村部电脑")))
        qFatal("enrol");
    const auto sync = [&] {
        agent.look();
        agent.now();
        if (!QTest::qWaitFor([&] { return !agent.isRunning(); }, 60000))
            qFatal("sync");
    };
    sync();
    Pc other(server, testVillage, QStringLiteral("支部电脑"), true);
    other.sync();
    sync();
    if (!approveDevice(w.store(), deviceOf(other)))
        qFatal("approve");
    sync();
    other.sync();
    const RecordType &t = types::resident();
    QList<Id> people;
    Writer first(*other.store);
    bool good = bool(first.begin(QStringLiteral("import")));
    for (int i = 0; i < 5000; ++i) {
        Record home = house(QString::number(i));
        home.setId(other.store->ids().next());
        Record r = person(QStringLiteral("新人%1").arg(i), QStringLiteral("1970-05-06"), i % 900 + 1);
        r.setId(other.store->ids().next());
        r.set("household", home.id());
        people.append(r.id());
        good = good && first.create(home) && first.create(r);
    }
    good = good && first.commit();
    for (int i = 0; i < edits;) {
        Writer more(*other.store);
        good = good && more.begin(QStringLiteral("resident.edit"));
        for (int k = 0; k < 20 && i < edits; ++k, ++i)
            good = good && more.set(t, people[i % 5000], t.indexOf(QStringLiteral("remark")), QString::number(i));
        good = good && more.commit();
    }
    if (!good)
        qFatal("write");
    other.sync();
    w.window.shell()->goTo(1);
    w.window.shell()->residents()->list()->setFocus();
    QElapsedTimer idle;
    idle.start();
    QJsonObject quiet = figures(walk(w, [&] { return idle.elapsed() < 2000; }));
    print("window.keysQuiet", 2000, 0, 0, quiet);
    agent.now();
    QElapsedTimer took;
    took.start();
    QJsonObject during = figures(walk(w, [&] { return agent.isRunning(); }));
    const double ms = static_cast<double>(took.elapsed());
    took.restart();
    QJsonObject after = figures(walk(w, [&] { return took.elapsed() < 1500; })); // what came is put into the list
    if (!agent.glance().verified)
        qFatal("not verified");
    print("window.keysDuringSync", ms, 0, 0, during);
    print("window.keysAfterSync", 1500, 0, 0, after);
    return 0;
}
