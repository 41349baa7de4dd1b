// SPDX-License-Identifier: GPL-3.0-or-later
// The real hub code over its embedded file, and a line to it that can be cut before or after, or say a thing
// twice.
#pragma once

#include "hub/EmbeddedStore.h"
#include "hub/Hub.h"
#include "records/Types.h"
#include "store/Check.h"
#include "support/TestBook.h"
#include "sync/Bundle.h"
#include "sync/Enrol.h"

/// Syncs, and the two sides must hold the same.
#define VERIFIED(pc)                                                                            \
    do {                                                                                        \
        auto r_ = (pc).sync();                                                                  \
        QVERIFY2(r_ && r_->verified, r_ ? qPrintable(r_->why) : qPrintable(r_.error().detail)); \
    } while (false)

namespace vl::test {

inline constexpr Village testVillage = 411399100200;

struct TestHub {
    explicit TestHub(const Clock &c) : clock(c) {
        if (!secureStart())
            qFatal("no crypto");
        key = SecureBytes::random(48);
        IdSource ids(clock);
        hub = std::make_unique<Hub>(HubIdentity{ids.next(), std::move(*DeviceKeys::fromSecret(DeviceKeys::makeSecret()))}, clock);
        open();
        if (!store->addVillage(testVillage, QStringLiteral("练习村")))
            qFatal("village");
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("hub.db")); }
    void open() {
        auto s = EmbeddedStore::open(path(), key);
        if (!s)
            qFatal("hub: %s", qPrintable(s.error().detail));
        store = std::move(*s);
    }
    [[nodiscard]] EnrolCode code() {
        auto secret = hub->makeCode(*store, testVillage);
        if (!secret)
            qFatal("code");
        return {QStringLiteral("127.0.0.1:1"), villageCode(testVillage), QByteArray(EnrolCode::fingerprintSize, 'f'), *secret};
    }
    /// The file as it is now; put() brings it back, and the hub does not notice.
    [[nodiscard]] QByteArray backup() {
        store.reset();
        QFile f(path());
        if (!f.open(QIODevice::ReadOnly))
            qFatal("backup");
        const QByteArray b = f.readAll();
        open();
        return b;
    }
    void put(const QByteArray &file) {
        store.reset();
        for (const auto *tail : {"-wal", "-shm"})
            QFile::remove(path() + QLatin1String(tail));
        QFile f(path());
        if (!f.open(QIODevice::WriteOnly | QIODevice::Truncate) || f.write(file) != file.size())
            qFatal("restore");
        f.close();
        open();
    }

    const Clock &clock;
    QTemporaryDir dir;
    SecureBytes key;
    std::unique_ptr<EmbeddedStore> store;
    std::unique_ptr<Hub> hub;
};

class Line : public Transport {
public:
    enum class Fault { None,
                       CutBefore,
                       CutAfter,
                       Twice };
    explicit Line(TestHub &h) : hub(h) {}
    Result<QByteArray> post(const QString &path, const QByteArray &body) override {
        const Fault f = fault ? fault() : Fault::None;
        if (f == Fault::CutBefore)
            return Error{ErrorCode::Io, QStringLiteral("cut"), {}};
        ++asked;
        auto answer = path == QLatin1String("/v1/enrol") ? hub.hub->enrol(*hub.store, body) : path == QLatin1String("/v1/blob") ? hub.hub->papers(*hub.store, body)
                                                                                                                                : hub.hub->sync(*hub.store, body);
        if (f == Fault::Twice && hub.hub->sync(*hub.store, body)) // the second answer finds nobody
            ++doubled;
        if (f == Fault::CutAfter)
            return Error{ErrorCode::Io, QStringLiteral("cut"), {}};
        return answer;
    }
    TestHub &hub;
    std::function<Fault()> fault;
    int doubled = 0;
    int asked = 0;
};

/// A PC of the practice village with a book of its own; the first makes the village's key, the others join.
struct TestPc {
    TestPc(TestHub &h, FixedClock &c, const QString &pcName, bool joining, Role role = Role::Clerk, const SecureBytes *villageKey = nullptr) : hub(h), clock(c), name(pcName), line(h) {
        NewBook what{path(), villageCode(testVillage), QStringLiteral("练习村"), QStringLiteral("李桂兰"), role, KdfLimits::cheapest(), joining, villageKey};
        QString recovery;
        auto b = Book::create(what, secret(pass), &recovery, clock);
        if (!b)
            qFatal("create: %s", qPrintable(b.error().detail));
        book = std::move(*b);
        connect();
        if (auto s = enrolBook(*store, hub.code(), name, line); !s)
            qFatal("enrol: %d %s", static_cast<int>(s.error().code), qPrintable(s.error().detail));
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("pc.book")); }
    void connect() {
        auto s = book->connect();
        if (!s)
            qFatal("connect: %s", qPrintable(s.error().detail));
        store = std::move(*s);
    }
    void reopen() {
        store.reset();
        book.reset();
        auto b = Book::open(path(), QStringLiteral("李桂兰"), secret(pass), clock);
        if (!b)
            qFatal("open: %s", qPrintable(b.error().detail));
        book = std::move(*b);
        connect();
    }
    [[nodiscard]] Result<SyncReport> sync() { return SyncEngine(*store, line, options).run(); }
    [[nodiscard]] QByteArray file(const QString &which) const {
        QFile f(path() + QLatin1Char('/') + which);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    void putFile(const QString &which, const QByteArray &bytes) const {
        QFile f(path() + QLatin1Char('/') + which);
        if (!f.open(QIODevice::WriteOnly | QIODevice::Truncate) || f.write(bytes) != bytes.size())
            qFatal("put");
    }

    TestHub &hub;
    FixedClock &clock;
    QTemporaryDir dir;
    QString name;
    Line line;
    SyncOptions options;
    std::unique_ptr<Book> book;
    std::unique_ptr<Store> store;
};

/// Gives `joined` the village's key: approved on `by`, through the hub.
inline void letIn(TestPc &by, TestPc &joined) {
    const Id device = Id::fromBytes(sqlValue(joined.store->db(), QStringLiteral("SELECT device FROM device_state"))->toByteArray());
    if (!joined.sync() || !by.sync() || !approveDevice(*by.store, device) || !by.sync() || !joined.sync())
        qFatal("letIn");
}

inline Id addPerson(TestPc &pc, const QString &name, int sequence = 0) {
    auto done = addResident(*pc.store, person(name, QStringLiteral("1970-05-06"), sequence), house(QStringLiteral("1")));
    if (!done)
        qFatal("add: %s", qPrintable(done.error().detail));
    return done->record;
}

inline void setField(TestPc &pc, const Id &id, const char *field, const QString &value) {
    Writer w(*pc.store);
    const RecordType &t = types::resident();
    if (!w.begin(QStringLiteral("resident.edit")) || !w.set(t, id, t.indexOf(QLatin1String(field)), value) || !w.commit())
        qFatal("set");
}

inline QString fieldOf(TestPc &pc, const Id &id, const char *field) {
    auto r = loadRecord(*pc.store, types::resident(), id);
    return r ? r->text(field) : QStringLiteral("(gone)");
}

inline qint64 count(TestPc &pc, const QString &sql) {
    auto v = sqlValue(pc.store->db(), sql);
    return v ? v->toLongLong() : -1;
}

inline void soundBook(TestPc &pc) {
    auto report = checkBook(*pc.store);
    QVERIFY(report);
    for (const CheckFinding &f : std::as_const(report->findings))
        QFAIL(qPrintable(pc.name + QStringLiteral(": ") + f.kind + QLatin1Char(' ') + f.where));
}

} // namespace vl::test
