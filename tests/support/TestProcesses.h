// SPDX-License-Identifier: GPL-3.0-or-later
// The real programs as processes of their own, and a PC whose book they share.
#pragma once

#include "hub/Verify.h"
#include "jobs/SyncJob.h"
#include "sqlcipher/Connection.h"
#include "sqlcipher/Sql.h"
#include "store/Check.h"
#include "support/TestServer.h"

#include <QProcess>

namespace vl::test {

/// For bash: a program under which no file grows beyond `kb`, as on a disk that is full.
inline QStringList fullDisk(int kb, const QString &program, const QStringList &words) {
    return QStringList{QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(kb), program} + words;
}

/// A book or hub as the version before this one left it.
inline void makeOld(const QSqlDatabase &db, const QStringList &sql, int version) {
    for (const QString &s : sql + QStringList{QStringLiteral("PRAGMA user_version=%1").arg(version)})
        if (auto q = runSql(db, s); !q)
            qFatal("%s: %s", qPrintable(s), qPrintable(q.error().detail));
}
inline void makeOldBook(const QSqlDatabase &db) {
    static const QStringList first{QStringLiteral("household"), QStringLiteral("resident"), QStringLiteral("tag"), QStringLiteral("event"), QStringLiteral("account"), QStringLiteral("txn"), QStringLiteral("audit")};
    QStringList sql{QStringLiteral("DROP TABLE blob"), QStringLiteral("DROP TABLE early"), QStringLiteral("DROP TABLE unproved"), QStringLiteral("DROP TABLE unsettled"), QStringLiteral("DROP TABLE ballot_box"), QStringLiteral("ALTER TABLE sync_state DROP COLUMN snapshot")};
    for (const RecordType *t : RecordType::all())
        if (!first.contains(t->key()))
            sql += QStringLiteral("DROP TABLE ") + t->key();
    makeOld(db, sql, 2);
}

/// On a ledger that no program has open.
inline void onFile(const QString &path, const SecureBytes &key, const std::function<void(const QSqlDatabase &)> &what) {
    auto c = openLedger(path, key, SqlCipherDriver::Mode::ReadWrite);
    if (!c)
        qFatal("open %s", qPrintable(path));
    what(c->db);
    const QString name = c->db.connectionName();
    c->db = {};
    QSqlDatabase::removeDatabase(name);
}

/// Bytes that do not repeat.
inline QByteArray noise(qint64 size, quint32 seed) {
    QByteArray b(size, Qt::Uninitialized);
    for (char &c : b) {
        seed = seed * 1664525U + 1013904223U;
        c = static_cast<char>(seed >> 24);
    }
    return b;
}

// county-hub as a process of its own, on the embedded file or on PostgreSQL.
struct HubProcess {
    explicit HubProcess(const QString &database = {}) {
        HubSettings settings;
        settings.port = 0;
        settings.database = database;
        auto made = HubFiles::create(dir.filePath(QStringLiteral("hub")), settings, clock);
        if (!made)
            qFatal("hub %s", qPrintable(made.error().detail));
        files = std::make_unique<HubFiles>(std::move(*made));
        hub = std::make_unique<Hub>(files->identity(), clock);
        auto store = files->openStore();
        if (!store || !(*store)->addVillage(testVillage, QStringLiteral("练习村")))
            qFatal("store");
        start();
    }
    ~HubProcess() { kill(); }
    void start() {
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.setStandardErrorFile(QProcess::nullDevice());
        const QStringList words{QStringLiteral("serve"), path(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(port), QStringLiteral("--rate"), QStringLiteral("0")};
        if (largestFileKb > 0)
            process.start(QStringLiteral("bash"), fullDisk(largestFileKb, QStringLiteral(VL_HUB), words));
        else
            process.start(QStringLiteral(VL_HUB), words);
        if (!process.waitForReadyRead(20000))
            qFatal("county-hub did not start");
        port = QString::fromUtf8(process.readLine()).section(QLatin1Char(' '), -1).trimmed().toInt();
    }
    /// The embedded file, as the version before this one left it.
    void makeOldFile() {
        onFile(files->database(), files->databaseKey(), [](const QSqlDatabase &db) { makeOld(db, {QStringLiteral("DROP TABLE blob"), QStringLiteral("DROP TABLE blob_chunk")}, 1); });
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("hub")); }
    void kill() {
        process.kill(); // -9
        process.waitForFinished();
    }
    EnrolCode code(int atPort) {
        auto store = files->openStore();
        auto secretBytes = hub->makeCode(**store, testVillage);
        return {QStringLiteral("127.0.0.1:%1").arg(atPort), villageCode(testVillage), files->fingerprint().left(EnrolCode::fingerprintSize), *secretBytes};
    }
    /// Findings, and the number of ops.
    VerifyReport verify() {
        auto store = files->openStore();
        auto village = (*store)->village(testVillage);
        return *verifyVillage(**store, **village);
    }

    Clock clock;
    QTemporaryDir dir;
    int port = 0;
    int largestFileKb = 0; ///< 0: the disk has room
    std::unique_ptr<HubFiles> files;
    std::unique_ptr<Hub> hub;
    QProcess process;
};

/// The machine's clock, wrong by so much.
struct ShiftedClock : Clock {
    qint64 shift = 0;
    [[nodiscard]] qint64 nowMs() const override { return Clock::nowMs() + shift; }
};

struct Pc {
    Pc(const EnrolCode &code, const QString &name, bool joining = false, Role role = Role::Clerk) {
        NewBook what{dir.filePath(QStringLiteral("pc.book")), villageCode(testVillage), QStringLiteral("练习村"), QStringLiteral("李桂兰"), role, KdfLimits::cheapest(), joining};
        QString recovery;
        auto b = Book::create(what, secret(pass), &recovery, clock);
        if (!b)
            qFatal("create");
        book = std::move(*b);
        store = std::move(*book->connect());
        if (auto s = enrolWithCode(*store, code.text(), name); !s)
            qFatal("enrol: %s", qPrintable(s.error().detail));
    }
    void add(int n) {
        for (int i = 0; i < n; ++i) {
            ++names;
            if (auto done = addResident(*store, person(QStringLiteral("村民%1").arg(names)), house(QString::number(names))); !done)
                qFatal("add");
        }
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("pc.book")); }
    void close() {
        store.reset();
        book.reset();
    }
    void open() {
        QFile::remove(BookFiles(path()).attempts); // a program killed while it unlocked has used up a try
        auto b = Book::open(path(), QStringLiteral("李桂兰"), secret(pass), clock);
        if (!b)
            qFatal("open: %d %s", static_cast<int>(b.error().code), qPrintable(b.error().detail));
        book = std::move(*b);
        store = std::move(*book->connect());
    }
    Result<BookSync> sync() { return syncBook(*store); }
    qint64 ops() { return sqlValue(store->db(), QStringLiteral("SELECT count(*) FROM oplog"))->toLongLong(); }

    ShiftedClock clock;
    QTemporaryDir dir;
    std::unique_ptr<Book> book;
    std::unique_ptr<Store> store;
    int names = 0;
};

#define SOUND(hub, pc)                                                                   \
    do {                                                                                 \
        const VerifyReport v_ = (hub).verify();                                          \
        QVERIFY2(v_.findings.isEmpty(), qPrintable(v_.findings.join(QLatin1Char(' ')))); \
        QCOMPARE(v_.ops, (pc).ops());                                                    \
        auto c_ = checkBook(*(pc).store);                                                \
        QVERIFY(c_ && c_->findings.isEmpty());                                           \
    } while (false)

/// ledgerctl, as the one account of `pc`'s book, which must be closed. `largestFileKb` 0: the disk has room.
struct Ctl {
    explicit Ctl(const Pc &pc) : m_passFile(pc.dir.filePath(QStringLiteral("pass"))) {
        QFile f(m_passFile);
        if (!f.open(QIODevice::WriteOnly) || f.write(pass) < 0)
            qFatal("pass");
    }
    void start(const QStringList &words, int largestFileKb = 0) {
        const QStringList all = QStringList{QStringLiteral("--json"), QStringLiteral("--account"), QStringLiteral("李桂兰"), QStringLiteral("--passphrase-file"), m_passFile} + words;
        if (largestFileKb > 0)
            process.start(QStringLiteral("bash"), fullDisk(largestFileKb, QStringLiteral(VL_LEDGERCTL), all));
        else
            process.start(QStringLiteral(VL_LEDGERCTL), all);
        if (!process.waitForStarted())
            qFatal("ledgerctl");
    }
    int run(const QStringList &words, int largestFileKb = 0) {
        start(words, largestFileKb);
        if (!process.waitForFinished(120000))
            qFatal("ledgerctl does not end");
        out = process.readAllStandardOutput();
        err = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QProcess process;
    QByteArray out;
    QByteArray err;

private:
    QString m_passFile;
};

} // namespace vl::test
