// SPDX-License-Identifier: GPL-3.0-or-later
// Scans and photos: if these fail a villager's papers are lost on the way, read by a stranger, or hold up the work.
#include "support/TestHub.h"

#include "jobs/SyncJob.h"
#include "store/Attachments.h"
#include "store/Backup.h"
#include "store/Undo.h"
#include "sync/Papers.h"

using namespace vl;
using namespace vl::test;

namespace {

// Bytes that do not repeat, so that a chunk in the wrong place shows.
QByteArray scan(qint64 size) {
    QByteArray b(size, Qt::Uninitialized);
    quint32 x = 12345;
    for (char &c : b) {
        x = x * 1664525U + 1013904223U;
        c = static_cast<char>(x >> 24);
    }
    return b;
}

QString fileWith(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes) {
    QFile f(dir.filePath(name));
    if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
        qFatal("file");
    return f.fileName();
}

QByteArray saved(TestPc &pc, const Id &attachment) {
    const QString to = pc.dir.filePath(QStringLiteral("saved"));
    QFile::remove(to);
    if (auto s = saveAttachment(*pc.store, attachment, to, {QStringLiteral("核对")}); !s)
        return s.error().detail.toUtf8();
    QFile f(to);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

PapersReport carry(TestPc &pc, const PapersOptions &options = {}) {
    auto r = carryPapers(*pc.store, pc.line, options);
    if (!r)
        qFatal("papers: %s", qPrintable(r.error().detail));
    return *r;
}

} // namespace

class TestPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScanComesToTheOtherPcAndNobodyElseReadsIt() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"), 11);
        for (const qint64 size : {qint64(1), blobChunk - 41, blobChunk, qint64(300000)}) {
            const QByteArray bytes = scan(size);
            auto made = attachFile(*a.store, wang, fileWith(dir, QStringLiteral("王德山身份证.jpg"), bytes));
            QVERIFY(made);
            QCOMPARE(saved(a, *made), bytes);
        }
        VERIFIED(a);
        letIn(a, b);
        VERIFIED(b);
        auto lines = attachmentsOf(*b.store, wang); // oldest first
        QVERIFY(lines && lines->size() == 4);
        QVERIFY(!lines->last().here);
        QCOMPARE(saved(b, lines->last().id), QByteArray("attachment.elsewhere")); // asked for: it comes first now
        QCOMPARE(carry(b).received, 0);                                           // the hub has none yet
        QCOMPARE(carry(a).sent, 4);
        QCOMPARE(carry(a).traffic.roundTrips, 0); // nothing to say, nothing asked
        QCOMPARE(carry(b).received, 4);
        QCOMPARE(saved(b, lines->last().id), scan(300000));
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM audit WHERE action='attachment.save' AND purpose='核对'")), 5); // each time somebody took one out
        // Neither the bytes nor the name stand anywhere in the clear, here or at the hub.
        const QByteArray piece = scan(300000).mid(1000, 40);
        for (const QString &path : {hub.path(), blobPath(a.store->files(), lines->last().blob)}) {
            QFile f(path);
            QVERIFY(f.open(QIODevice::ReadOnly));
            QVERIFY(!f.readAll().contains(piece));
        }
        auto rows = hub.store->page(testVillage, 0, 1000);
        QVERIFY(rows);
        for (const LogRow &r : std::as_const(*rows))
            QVERIFY(!r.body.contains(QStringLiteral("身份证").toUtf8()));
        soundBook(a);
        soundBook(b);
    }

    // The line goes after each message in turn, on the way up and on the way down: the next run goes on from there.
    void theLineMayGoAtAnyMoment() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        const QByteArray bytes = scan(10 * blobChunk + 7);
        auto made = attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), bytes));
        QVERIFY(made);
        VERIFIED(a);
        letIn(a, b);
        VERIFIED(b);
        for (TestPc *pc : {&a, &b}) {
            pc->line.fault = [n = 0]() mutable { return ++n % 4 == 0 ? Line::Fault::CutAfter : n % 4 == 1 ? Line::Fault::CutBefore
                                                                                                          : Line::Fault::None; };
            qint64 done = 0;
            int runs = 0;
            for (; done == 0 && runs < 40; ++runs)
                if (auto r = carryPapers(*pc->store, pc->line, {{}, {}, 1}); r)
                    done = r->sent + r->received;
            QVERIFY2(done == 1, qPrintable(QString::number(runs)));
            pc->line.fault = {};
        }
        QCOMPARE(saved(b, *made), bytes);
    }

    // A photo of sixty megabytes must not stand before one changed telephone number.
    void filesStandBackForChanges() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        QVERIFY(attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), scan(40 * blobChunk))));
        VERIFIED(a);
        int turns = 0;
        const auto before = carry(a, {{}, [&] { return ++turns > 2; }, 1});
        QVERIFY(before.stopped && before.sent == 0);
        QCOMPARE(carry(a).sent, 1); // and goes on: less than half was left
        auto small = attachFile(*a.store, wang, fileWith(dir, QStringLiteral("b.jpg"), scan(100)));
        QVERIFY(small && attachFile(*a.store, wang, fileWith(dir, QStringLiteral("c.pdf"), scan(3 * blobChunk))));
        auto order = unsentBlobs(*a.store);
        QVERIFY(order && order->size() == 2 && order->first().size < order->last().size); // the small one first
    }

    void whatWasBentOnTheWayIsNotTakenForTheScan() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        const QByteArray bytes = scan(2 * blobChunk);
        auto made = attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), bytes));
        QVERIFY(made);
        VERIFIED(a);
        letIn(a, b);
        const QByteArray hash = unsentBlobs(*a.store)->first().hash;
        // A file damaged on the disk of the sender: nothing of it goes out, the sender says so, and the others go.
        QVERIFY(attachFile(*a.store, wang, fileWith(dir, QStringLiteral("large.pdf"), scan(3 * blobChunk))));
        VERIFIED(a);
        QFile f(blobPath(a.store->files(), hash));
        QVERIFY(f.open(QIODevice::ReadWrite) && f.seek(70000) && f.putChar('!'));
        f.close();
        auto bad = carry(a);
        QVERIFY(bad.trouble && bad.trouble->code == ErrorCode::Damaged);
        QCOMPARE(bad.sent, 1);
        QCOMPARE(bad.unsent, 1);
        QVERIFY(f.exists()); // left alone
        QCOMPARE(saved(a, *made), QByteArray("attachment"));
        auto report = checkBook(*a.store);
        QVERIFY(report && std::any_of(report->findings.begin(), report->findings.end(), [](const CheckFinding &c) { return c.kind == QLatin1String("attachment"); }));
        // Half a file of an earlier try that is not its beginning: thrown away once, fetched anew the next time.
        QVERIFY(f.open(QIODevice::ReadWrite) && f.seek(70000));
        QFile other(blobPath(a.store->files(), hash) + QStringLiteral(".x"));
        f.close();
        QVERIFY(removeAttachment(*a.store, *made));
        auto again = attachFile(*a.store, wang, fileWith(dir, QStringLiteral("b.pdf"), bytes));
        QVERIFY(again);
        VERIFIED(a);
        QCOMPARE(carry(a).sent, 1);
        VERIFIED(b);
        const QByteArray second = attachmentsOf(*b.store, wang)->last().blob;
        QFile part(partPath(b.store->files(), second));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(QByteArray(blobChunk, 'z')) == blobChunk);
        part.close();
        auto first = carry(b);
        QVERIFY(first.trouble && first.received == 1); // the other one came
        QVERIFY(!part.exists());
        QCOMPARE(carry(b).received, 1);
        QCOMPARE(saved(b, *again), bytes);
    }

    void whoWasNotLetInGetsNothing() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc thief(hub, clock, QStringLiteral("别处"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        QVERIFY(attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), scan(1000))));
        VERIFIED(a);
        QCOMPARE(carry(a).sent, 1);
        auto state = SyncState::load(*thief.store);
        QVERIFY(state);
        BlobRequest ask;
        ask.get = attachmentsOf(*a.store, wang)->first().blob;
        ask.most = 10;
        Traffic traffic;
        auto reply = exchange(*thief.store, *state, thief.line, QStringLiteral("/v1/blob"), {}, ask.encoded(), traffic);
        QVERIFY(!reply && reply.error().code == ErrorCode::NotAllowed);
        // Nor can anybody leave a file there that no op has announced, or a chunk where none belongs.
        auto own = SyncState::load(*a.store);
        BlobRequest put;
        put.put = QByteArray(32, 'q');
        put.chunks = {{0, QByteArray(10, 'x')}};
        auto unknown = exchange(*a.store, *own, a.line, QStringLiteral("/v1/blob"), {}, put.encoded(), traffic);
        QVERIFY(unknown);
        QVERIFY(BlobReply::decoded(*unknown)->states.isEmpty());
        QVERIFY(attachFile(*a.store, wang, fileWith(dir, QStringLiteral("b.pdf"), scan(1000))));
        VERIFIED(a);
        put.put = unsentBlobs(*a.store)->first().hash;
        put.chunks = {{7, QByteArray(10, 'x')}};
        QVERIFY(!exchange(*a.store, *own, a.line, QStringLiteral("/v1/blob"), {}, put.encoded(), traffic));
        QVERIFY(hub.hub->revoke(*hub.store, testVillage, own->device));
        QVERIFY(!exchange(*a.store, *own, a.line, QStringLiteral("/v1/blob"), {}, ask.encoded(), traffic));
    }

    void aStickCarriesThemToo() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        QTemporaryDir stick;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        letIn(a, b);
        const QByteArray bytes = scan(200000);
        auto made = attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), bytes));
        QVERIFY(made);
        const QString out = stick.filePath(QStringLiteral("out.vlbundle"));
        QVERIFY(writeStick(*a.store, out));
        const QStringList beside = QDir(papersBeside(out)).entryList(QDir::Files);
        QCOMPARE(beside.size(), 1);
        // Straight to the other PC.
        auto direct = readStick(*b.store, out);
        QVERIFY(direct);
        QCOMPARE(direct->papers, 1);
        QCOMPARE(saved(b, *made), bytes);
        // And to the hub; its answer says that it has it.
        QFile bundle(out);
        QVERIFY(bundle.open(QIODevice::ReadOnly));
        auto report = hub.hub->importBundle(*hub.store, bundle.readAll());
        QVERIFY(report);
        QFile paper(papersBeside(out) + QLatin1Char('/') + beside.first());
        QVERIFY(paper.open(QIODevice::ReadOnly));
        const QByteArray sealed = paper.readAll();
        const QByteArray hash = QByteArray::fromHex(beside.first().toLatin1());
        QVERIFY(!hub.hub->takePaper(*hub.store, testVillage, hash, sealed.left(sealed.size() - 1)));
        QVERIFY(hub.hub->takePaper(*hub.store, testVillage, hash, sealed));
        QVERIFY(hub.hub->takePaper(*hub.store, testVillage, hash, sealed)); // twice does no harm
        auto back = hub.hub->exportReturn(*hub.store, testVillage, 0);
        QVERIFY(back);
        const QString answer = fileWith(stick, QStringLiteral("back.vlbundle"), *back);
        QVERIFY(readStick(*a.store, answer));
        QVERIFY(unsentBlobs(*a.store)->isEmpty());
        auto whole = hub.hub->paper(*hub.store, testVillage, hash);
        QVERIFY(whole);
        QCOMPARE(*whole, sealed);
    }

    void aRestoredHubIsGivenTheFilesAgain() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        const QByteArray old = hub.backup();
        QVERIFY(attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), scan(1000))));
        VERIFIED(a);
        QCOMPARE(carry(a).sent, 1);
        hub.put(old);
        VERIFIED(a);
        QCOMPARE(carry(a).sent, 1);
    }

    // Its log is whole and only the bytes are gone: nothing in the log tells, so each PC asks, once a day.
    void aHubThatLostOnlyTheBytesIsGivenThemAgain() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        QTemporaryDir stick;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        QVERIFY(attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), scan(1000))));
        VERIFIED(a);
        const QByteArray before = hub.backup();
        QCOMPARE(carry(a).sent, 1);
        QVERIFY(hub.hub->exportReturn(*hub.store, testVillage, 0));
        auto late = hub.hub->exportReturn(*hub.store, testVillage, 0);
        QVERIFY(late);
        hub.put(before);
        VERIFIED(a);
        QCOMPARE(carry(a).traffic.roundTrips, 0);
        clock.ms += qint64(25) * 3600 * 1000;
        QCOMPARE(carry(a).sent, 1);
        clock.ms += qint64(25) * 3600 * 1000;
        const auto again = carry(a);
        QVERIFY(again.sent == 0 && again.traffic.roundTrips == 1);
        QCOMPARE(carry(a).traffic.roundTrips, 0);
    }

    // A return stick that was long on its way tells of a hub that has since gone back in time.
    void aLateReturnStickMarksNoFile() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        QTemporaryDir stick;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        QVERIFY(attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), scan(1000))));
        const QString out = stick.filePath(QStringLiteral("out.vlbundle"));
        QVERIFY(writeStick(*a.store, out));
        QFile bundle(out);
        QVERIFY(bundle.open(QIODevice::ReadOnly) && hub.hub->importBundle(*hub.store, bundle.readAll()));
        const QString name = QDir(papersBeside(out)).entryList(QDir::Files).value(0);
        QFile paper(papersBeside(out) + QLatin1Char('/') + name);
        QVERIFY(paper.open(QIODevice::ReadOnly) && hub.hub->takePaper(*hub.store, testVillage, QByteArray::fromHex(name.toLatin1()), paper.readAll()));
        auto back = hub.hub->exportReturn(*hub.store, testVillage, 0);
        QVERIFY(back);
        addPerson(a, QStringLiteral("李桂兰"), 5);
        VERIFIED(a); // a later receipt than the stick's
        QVERIFY(readStick(*a.store, fileWith(stick, QStringLiteral("back.vlbundle"), *back)));
        QCOMPARE(unsentBlobs(*a.store)->size(), 1);
    }

    // What was cut short on this disk must not take the place of the good copy on the stick, nor of one in a backup.
    void aBadCopyReplacesNoGoodOne() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        QVERIFY(attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), scan(100000))));
        const QByteArray hash = unsentBlobs(*a.store)->first().hash;
        const QString folder = dir.filePath(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(folder) && setSecondFolder(a.book->files(), folder));
        auto manual = writeBackup(*a.book, *a.store, {dir.path(), QStringLiteral("manual"), QStringLiteral("one.vlbackup"), true});
        QVERIFY(manual && writeBackup(*a.book, *a.store, {a.book->files().backups, QStringLiteral("daily")}));
        QVERIFY(backupState(a.book->files()).lastFailureMs == 0);
        QVERIFY(QFile::resize(blobPath(a.store->files(), hash), 70000));
        QVERIFY(writeBackup(*a.book, *a.store, {a.book->files().backups, QStringLiteral("daily")}));
        QVERIFY(backupState(a.book->files()).lastFailureMs > 0); // and the status line says so
        const QString there = folder + QStringLiteral("/attachments/") + QString::fromLatin1(hash.toHex());
        QCOMPARE(*hashOfFile(there), hash);
        // Restored over this book: the good one comes out of the backup.
        a.store.reset();
        a.book.reset();
        QVERIFY(restoreBackup(manual->path, a.path(), QStringLiteral("李桂兰"), secret(pass), clock));
        a.reopen();
        QCOMPARE(*hashOfFile(blobPath(a.store->files(), hash)), hash);
        // From a daily backup alone, on a new PC: the file is missing, and is fetched.
        VERIFIED(a);
        QCOMPARE(carry(a).sent, 1);
        auto daily = writeBackup(*a.book, *a.store, {dir.path(), QStringLiteral("daily"), QStringLiteral("two.vlbackup"), false});
        QVERIFY(daily);
        a.store.reset();
        a.book.reset();
        QVERIFY(QDir(a.path()).removeRecursively());
        QVERIFY(restoreBackup(daily->path, a.path(), QStringLiteral("李桂兰"), secret(pass), clock));
        a.reopen();
        QCOMPARE(missingBlobs(*a.store)->size(), 1);
        VERIFIED(a);
        QCOMPARE(carry(a).received, 1);
        soundBook(a);
    }

    // A backup made by hand is the village in one file; the second folder has each scan once.
    void backupsHaveThem() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        auto made = attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), scan(100000)));
        QVERIFY(made);
        const auto comesBack = [&](const QString &file, const QString &name) {
            const QString path = dir.filePath(name);
            if (!restoreBackup(file, path, QStringLiteral("李桂兰"), secret(pass), clock))
                return QByteArray("restore");
            auto book = Book::open(path, QStringLiteral("李桂兰"), secret(pass), clock);
            if (!book)
                return QByteArray("open");
            auto store = (*book)->connect();
            const QString to = dir.filePath(name + QStringLiteral(".pdf"));
            if (auto s = saveAttachment(**store, *made, to, {QStringLiteral("核对")}); !s)
                return s.error().detail.toUtf8();
            QFile f(to);
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        };
        auto one = writeBackup(*a.book, *a.store, {dir.path(), QStringLiteral("manual"), QStringLiteral("one.vlbackup"), true});
        QVERIFY(one);
        QCOMPARE(comesBack(one->path, QStringLiteral("one.book")), scan(100000));
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("stick")));
        QVERIFY(setSecondFolder(a.book->files(), dir.filePath(QStringLiteral("stick"))));
        auto daily = writeBackup(*a.book, *a.store, {a.book->files().backups, QStringLiteral("daily")});
        QVERIFY(daily);
        QVERIFY(QFileInfo(daily->path).size() < QFileInfo(one->path).size());
        QCOMPARE(comesBack(dir.filePath(QStringLiteral("stick/") + QFileInfo(daily->path).fileName()), QStringLiteral("two.book")), scan(100000));
    }

    void removedAndBroughtBack() {
        FixedClock clock;
        TestHub hub(clock);
        QTemporaryDir dir;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        auto made = attachFile(*a.store, wang, fileWith(dir, QStringLiteral("a.pdf"), scan(1000)));
        QVERIFY(made && removeAttachment(*a.store, *made));
        QVERIFY(attachmentsOf(*a.store, wang)->isEmpty());
        QVERIFY(undoLast(*a.store));
        QCOMPARE(saved(a, *made), scan(1000));
        VERIFIED(a);
        QVERIFY(!attachFile(*a.store, wang, fileWith(dir, QStringLiteral("empty"), {})));
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "TestPapers.moc"
