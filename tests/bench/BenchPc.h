// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks of syncing share: a PC of a village with a real book, a clock, one line of JSON per figure.
#pragma once

#include "jobs/SyncJob.h"
#include "sqlcipher/Sql.h"
#include "support/TestServer.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace vl::test {

inline double ms(const std::function<void()> &work) {
    QElapsedTimer t;
    t.start();
    work();
    return static_cast<double>(t.nsecsElapsed()) / 1e6;
}

inline void print(const char *name, double took, qint64 ops, double raw, QJsonObject more = {}) {
    more[QStringLiteral("bench")] = QLatin1String(name);
    more[QStringLiteral("ms")] = qRound(took);
    more[QStringLiteral("ops")] = ops;
    if (ops > 0)
        more[QStringLiteral("opsPerSecond")] = qRound(static_cast<double>(ops) * 1000 / took);
    if (raw > 0)
        more[QStringLiteral("ratio")] = static_cast<double>(qRound(took / raw * 100)) / 100;
    std::puts(QJsonDocument(more).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

[[noreturn]] inline void die(const char *what, const Error &e) {
    qFatal("%s: %s %s", what, qPrintable(e.detail), qPrintable(e.subject));
}

struct Pc {
    Pc(TestServer &server, qint64 code, const QString &pcName, bool joining) {
        NewBook what{dir.filePath(QStringLiteral("pc.book")), villageCode(code), QStringLiteral("村"), QStringLiteral("李桂兰"), Role::Clerk, KdfLimits::cheapest(), joining};
        QString recovery;
        auto b = Book::create(what, secret(pass), &recovery, clock);
        if (!b)
            die("create", b.error());
        book = std::move(*b);
        auto s = book->connect();
        if (!s)
            die("connect", s.error());
        store = std::move(*s);
        auto bytes = server.hub->makeCode(*server.desk, code);
        if (!bytes)
            die("code", bytes.error());
        const EnrolCode c{QStringLiteral("127.0.0.1:%1").arg(server.port), villageCode(code), server.files->fingerprint().left(EnrolCode::fingerprintSize), *bytes};
        if (auto e = enrolWithCode(*store, c.text(), pcName); !e)
            die("enrol", e.error());
    }
    SyncReport sync() {
        auto own = book->connect(); // on the calling thread
        auto r = syncBook(**own);
        if (!r)
            die("sync", r.error());
        return *r;
    }

    Clock clock;
    QTemporaryDir dir;
    std::unique_ptr<Book> book;
    std::unique_ptr<Store> store;
};

inline Id deviceOf(Pc &v) {
    return Id::fromBytes(sqlValue(v.store->db(), QStringLiteral("SELECT device FROM device_state"))->toByteArray());
}

} // namespace vl::test
