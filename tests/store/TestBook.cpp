// SPDX-License-Identifier: GPL-3.0-or-later
// If these fail, the village's book cannot be opened, or can be by the wrong hands, or a backup is none.
#include "support/TestBook.h"

#include "records/CodeTables.h"

#include "sqlcipher/Connection.h"
#include "sqlcipher/Migrations.h"
#include "store/Audit.h"
#include "store/Backup.h"
#include "store/Check.h"
#include "store/Drafts.h"
#include "store/Undo.h"

#include <QDirIterator>
#include <QProcess>
#include <QSqlRecord>

using namespace vl;
using namespace vl::test;

namespace {

const auto plantedName = QStringLiteral("覃绝密");
const auto plantedId = idFor(QStringLiteral("1968-05-03"), 31);

QStringList filesBelow(const QString &dir) {
    QStringList out;
    QDirIterator it(dir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        out += it.next();
    return out;
}

Id plant(TestBook &b) {
    Record r = person(plantedName, QStringLiteral("1968-05-03"), 31);
    r.set("phone", QStringLiteral("13812345678"));
    return add(b, r);
}

// Alters the book behind the program's back, with the right key.
void meddle(TestBook &b, const QString &sql) {
    auto q = runSql(b.store->db(), sql);
    if (!q)
        qFatal("meddle: %s", qPrintable(q.error().detail));
}

} // namespace

class TestBookFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The power went between the making of the lock and the writing into it: the book must not stay shut for ever.
    void anEmptyLockKeepsNobodyOut() {
        TestBook b;
        const QString lock = b.book->files().lock;
        for (const QByteArray &left : {QByteArray(), QByteArray("\0\0\0\0", 4), QByteArray("4711\n")}) {
            b.close();
            QFile f(lock);
            QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate) && f.write(left) == left.size());
            f.close();
            QVERIFY(b.reopen());
            auto other = Book::open(b.path(), QStringLiteral("李桂兰"), secret(pass), b.clock);
            QVERIFY(!other && other.error().code == ErrorCode::InUse);
            // Nor is a living holder's lock taken when its name is not there yet.
            QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
            f.close();
            auto rude = Book::open(b.path(), QStringLiteral("李桂兰"), secret(pass), b.clock);
            QVERIFY(!rude && rude.error().code == ErrorCode::InUse);
        }
    }

    void tablesFollowTheDescriptions() {
        TestBook b;
        for (const RecordType *t : RecordType::all()) {
            const QSqlRecord columns = b.store->db().record(t->key());
            QStringList names;
            for (int i = 0; i < columns.count(); ++i)
                names += columns.fieldName(i);
            for (const Field &f : t->fields()) {
                QVERIFY2(names.removeOne(QLatin1String(f.key)), f.key);
                if (f.codeTable != nullptr)
                    QVERIFY2(CodeTable::exists(QLatin1String(f.codeTable)), f.codeTable);
            }
            for (const auto *derived : {"rid", "id", "op", "pinyin", "position", "sort_key"})
                names.removeOne(QLatin1String(derived));
            QVERIFY2(names.isEmpty(), qPrintable(names.join(QLatin1Char(','))));
        }
    }

    void opensOnlyWithItsPassphrase() {
        TestBook b;
        const Id who = plant(b);
        QCOMPARE(b.reopen("李桂兰", "falsch").error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(b.reopen("无此人", pass).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(b.reopen());
        QCOMPARE(load(b, who).text("name"), plantedName);
        QVERIFY(!b.book->wentBack());
        for (int i = 0; i < 3; ++i)
            (void)b.reopen("李桂兰", "falsch");
        const Status s = b.reopen();
        QCOMPARE(s.error().code, ErrorCode::LockedOut);
        b.clock.ms += 10'000;
        QVERIFY(b.reopen());
    }

    void aSecondOpeningIsTold() {
        TestBook b;
        auto again = Book::open(b.path(), QStringLiteral("李桂兰"), secret(pass), b.clock);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::InUse);
    }

    void changesAndRecoversPassphrases() {
        TestBook b;
        QVERIFY(b.book->changePassphrase(secret(pass), secret("neu und lang 77")));
        QCOMPARE(b.book->changePassphrase(secret(pass), secret("x")).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(b.reopen("李桂兰", "neu und lang 77"));
        const Id me = b.book->actor().account;
        b.close();
        QVERIFY(Book::resetPassphrase(b.path(), b.recovery.toLower(), me, secret("drei"), KdfLimits::cheapest(), b.clock));
        QCOMPARE(Book::resetPassphrase(b.path(), QStringLiteral("AAAAA-AAAAA-AAAAA-AAAAA-AAAAB"), me, secret("vier"), KdfLimits::cheapest(), b.clock).error().code, ErrorCode::Invalid);
        QCOMPARE(Book::resetPassphrase(b.path(), makeRecoveryCode(), me, secret("vier"), KdfLimits::cheapest(), b.clock).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(b.reopen("李桂兰", "drei"));
        auto code = b.book->renewRecovery();
        QVERIFY(code);
        b.close();
        QCOMPARE(Book::resetPassphrase(b.path(), b.recovery, me, secret("vier"), KdfLimits::cheapest(), b.clock).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(Book::resetPassphrase(b.path(), *code, me, secret("vier"), KdfLimits::cheapest(), b.clock));
    }

    void rolesAreCheckedInTheStore() {
        TestBook b;
        const Id who = plant(b);
        QCOMPARE(b.book->addAccount(*b.store, QStringLiteral("李桂兰"), Role::Supervisor, {}, secret("p")).error().code, ErrorCode::NotAllowed);
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("监督"), Role::Supervisor, {}, secret("p1")));
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("技术"), Role::Technician, {}, secret("p2")));
        QCOMPARE(b.book->addAccount(*b.store, QStringLiteral("技术"), Role::Recorder, {}, secret("p3")).error().code, ErrorCode::Invalid);
        QVERIFY(reveal(*b.store, types::resident(), who, QStringLiteral("id_number"), QStringLiteral("办理低保")));
        QCOMPARE(reveal(*b.store, types::resident(), who, QStringLiteral("id_number"), QStringLiteral(" ")).error().code, ErrorCode::Invalid);
        QCOMPARE(auditTrail(*b.store).error().code, ErrorCode::NotAllowed);

        QVERIFY(b.reopen("监督", "p1"));
        QVERIFY(householdMembers(*b.store, load(b, who).link("household")));
        QCOMPARE(addResident(*b.store, person(QStringLiteral("甲")), house(QStringLiteral("9"))).error().code, ErrorCode::NotAllowed);
        QCOMPARE(reveal(*b.store, types::resident(), who, QStringLiteral("id_number"), QStringLiteral("看看")).error().code, ErrorCode::NotAllowed);
        QCOMPARE(saveRecord(*b.store, load(b, who), load(b, who)).error().code, ErrorCode::NotAllowed);
        QCOMPARE(undoLast(*b.store).error().code, ErrorCode::NotAllowed);
        auto trail = auditTrail(*b.store);
        QVERIFY(trail);
        QCOMPARE(trail->first().action, QStringLiteral("reveal"));
        QCOMPARE(trail->first().purpose, QStringLiteral("办理低保"));

        QVERIFY(b.reopen("技术", "p2"));
        QCOMPARE(personRows(*b.store, {1}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(firstRows(*b.store, 5).error().code, ErrorCode::NotAllowed);
        QCOMPARE(history(*b.store, types::resident(), who).error().code, ErrorCode::NotAllowed);
        QCOMPARE(glance(*b.store).error().code, ErrorCode::NotAllowed);
        QVERIFY(checkBook(*b.store));
    }

    void nothingLiesInTheClear() {
        TestBook b;
        const Id who = plant(b);
        QVERIFY(saveDraft(*b.store, QStringLiteral("resident:") + who.toHex(), recordsToDraft({{{}, load(b, who)}})));
        QVERIFY(writeBackup(*b.book, *b.store, {b.book->files().backups, QStringLiteral("daily"), {}}));
        QStringList needles;
        const QStringList files = filesBelow(b.dir.path());
        QVERIFY(files.size() >= 6); // ledger, wal, keyslots, witness, backup …
        bool sawWal = false;
        for (const QString &path : files) {
            sawWal = sawWal || path.endsWith(QLatin1String("-wal"));
            QFile f(path);
            QVERIFY(f.open(QIODevice::ReadOnly));
            const QByteArray all = f.readAll();
            for (const QString &secretText : {plantedName, plantedId, QStringLiteral("13812345678")}) {
                QVERIFY2(!all.contains(secretText.toUtf8()), qPrintable(path));
                const QByteArray utf16(reinterpret_cast<const char *>(secretText.utf16()), secretText.size() * 2);
                QVERIFY2(!all.contains(utf16), qPrintable(path));
            }
        }
        QVERIFY(sawWal);
        // The log's secret members are sealed once more, with the village's key.
        auto q = runSql(b.store->db(), QStringLiteral("SELECT value FROM oplog WHERE type='resident'"));
        QVERIFY(q && q->next());
        QVERIFY(q->value(0).toByteArray().contains(plantedName.toUtf8()));
        QVERIFY(!q->value(0).toByteArray().contains(plantedId.toUtf8()));
    }

    void sqlcipherItselfOpensIt() {
        TestBook b;
        plant(b);
        const QString hex = QString::fromLatin1(QByteArray(b.book->dataKey().chars(), 48).toHex());
        b.store.reset();
        QProcess p;
        p.start(QStringLiteral("sqlcipher"), {b.path() + QStringLiteral("/ledger.db")});
        QVERIFY2(p.waitForStarted(), "the sqlcipher command is installed by installer/packages test");
        p.write(QStringLiteral("PRAGMA key=\"x'%1'\";\nSELECT name, id_number FROM resident;\n").arg(hex).toUtf8());
        p.closeWriteChannel();
        QVERIFY(p.waitForFinished());
        QVERIFY(QString::fromUtf8(p.readAllStandardOutput()).contains(plantedName + QLatin1Char('|') + plantedId));
        p.start(QStringLiteral("sqlcipher"), {b.path() + QStringLiteral("/ledger.db"), QStringLiteral("SELECT 1 FROM resident")});
        QVERIFY(p.waitForFinished());
        QVERIFY(p.readAllStandardError().contains("not a database"));
    }

    void checkNamesWhatWasMeddledWith_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("kind");
        QTest::newRow("a value") << "UPDATE resident SET name='李四'"
                                 << "table";
        QTest::newRow("a row") << "DELETE FROM resident WHERE rid=1"
                               << "count";
        QTest::newRow("an op's value") << "UPDATE oplog SET value=x'a0' WHERE type='household'"
                                       << "chain";
        QTest::newRow("an op gone") << "DELETE FROM oplog WHERE type='household'"
                                    << "chain";
        QTest::newRow("the last op gone") << "DELETE FROM oplog WHERE seq=(SELECT max(seq) FROM oplog)"
                                          << "chain";
        QTest::newRow("an audit line") << "UPDATE audit SET purpose='x'"
                                       << "table";
        QTest::newRow("an account's role") << "UPDATE account SET role='secretary'"
                                           << "table";
        QTest::newRow("a link") << "UPDATE household SET head=zeroblob(16)"
                                << "link";
    }
    void checkNamesWhatWasMeddledWith() {
        QFETCH(QString, sql);
        QFETCH(QString, kind);
        TestBook b;
        const Id who = plant(b);
        QVERIFY(reveal(*b.store, types::resident(), who, QStringLiteral("phone"), QStringLiteral("回访")));
        auto clean = checkBook(*b.store);
        QVERIFY(clean && clean->findings.isEmpty());
        meddle(b, QStringLiteral("PRAGMA foreign_keys=OFF"));
        meddle(b, sql);
        auto report = checkBook(*b.store);
        QVERIFY(report);
        QStringList kinds;
        for (const CheckFinding &f : std::as_const(report->findings))
            kinds += f.kind;
        QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(QLatin1Char(' '))));
    }

    void aDamagedPageIsNamedAndLeftAlone() {
        TestBook b;
        for (int i = 0; i < 60; ++i)
            add(b, person(QStringLiteral("甲乙%1").arg(i)));
        const QString ledger = b.book->files().ledger;
        b.close();
        QFile f(ledger);
        QVERIFY(f.open(QIODevice::ReadWrite));
        const qint64 size = f.size();
        f.seek(size / 2);
        f.write("\xde\xad\xbe\xef");
        f.close();
        if (b.reopen()) {
            auto report = checkBook(*b.store);
            QVERIFY2(!report ? report.error().code == ErrorCode::Damaged : !report->findings.isEmpty(), report ? "" : qPrintable(QString::number(static_cast<int>(report.error().code)) + report.error().detail));
        }
        QCOMPARE(QFileInfo(ledger).size(), size);
        b.close();
        QFile head(ledger); // the first page too
        QVERIFY(head.open(QIODevice::ReadWrite));
        head.seek(100);
        head.write("\xde\xad\xbe\xef");
        head.close();
        QCOMPARE(b.reopen().error().code, ErrorCode::Damaged);
    }

    void aNewerBookIsReadOnly() {
        TestBook b;
        const Id who = plant(b);
        meddle(b, QStringLiteral("PRAGMA user_version=999"));
        QVERIFY(b.reopen());
        QVERIFY(b.book->readOnly());
        QCOMPARE(load(b, who).text("name"), plantedName);
        QCOMPARE(addResident(*b.store, person(QStringLiteral("甲")), house(QStringLiteral("9"))).error().code, ErrorCode::NewerBook);
        QVERIFY(!runSql(b.store->db(), QStringLiteral("DELETE FROM resident")));
    }

    void aBackupComesBackAndKnowsIt() {
        TestBook b;
        const Id who = plant(b);
        auto made = writeBackup(*b.book, *b.store, {b.book->files().backups, QStringLiteral("manual"), {}});
        QVERIFY(made);
        QCOMPARE(made->inside.residents, 1);
        QVERIFY(!backupOverdue(backupState(b.book->files()), b.clock));
        const Id later = add(b, person(QStringLiteral("后来")));
        const QString file = b.dir.filePath(QStringLiteral("stick.vlbackup"));
        QVERIFY(QFile::copy(made->path, file));
        const qint64 epoch = Witness::read(b.book->files().witness).epoch;

        QCOMPARE(restoreBackup(file, b.path(), QStringLiteral("李桂兰"), secret(pass), b.clock).error().code, ErrorCode::InUse);
        b.close();
        QCOMPARE(restoreBackup(file, b.path(), QStringLiteral("李桂兰"), secret("falsch"), b.clock).error().code, ErrorCode::WrongPassphrase);
        auto inside = inspectBackup(file, {}, secret(qPrintable(QString(b.recovery).remove(QLatin1Char('-')))));
        QVERIFY(inside);
        QCOMPARE(inside->villageName, QStringLiteral("练习村"));
        auto restored = restoreBackup(file, b.path(), QStringLiteral("李桂兰"), secret(pass), b.clock);
        QVERIFY(restored);
        QVERIFY(QFileInfo::exists(restored->keptAside + QStringLiteral("/ledger.db")));
        QVERIFY(b.reopen());
        QVERIFY(b.book->wentBack());
        QVERIFY(Witness::read(b.book->files().witness).epoch > epoch);
        QCOMPARE(load(b, who).text("name"), plantedName);
        QVERIFY(!loadRecord(*b.store, types::resident(), later));
        add(b, person(QStringLiteral("再来")));
        auto report = checkBook(*b.store);
        QVERIFY(report && report->findings.isEmpty());
        QVERIFY(b.reopen());
        QVERIFY(!b.book->wentBack());
    }

    void aLedgerCopiedBackIsNoticed() {
        TestBook b;
        plant(b);
        b.close();
        const QString ledger = b.path() + QStringLiteral("/ledger.db");
        QVERIFY(QFile::copy(ledger, b.dir.filePath(QStringLiteral("old"))));
        QVERIFY(b.reopen());
        add(b, person(QStringLiteral("后来")));
        b.close();
        QFile::remove(ledger);
        QVERIFY(QFile::copy(b.dir.filePath(QStringLiteral("old")), ledger));
        QVERIFY(b.reopen());
        QVERIFY(b.book->wentBack());
    }

    // Damage is called damage, not a wrong passphrase, wherever it sits.
    void everyFlippedBitOfTheKeySlotsIsNoticed() {
        TestBook b;
        plant(b);
        b.close();
        QFile f(BookFiles(b.path()).keyslots);
        QVERIFY(f.open(QIODevice::ReadWrite));
        const QByteArray good = f.readAll();
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 1);
            f.seek(0);
            f.write(bad);
            f.flush();
            QCOMPARE(b.reopen().error().code, ErrorCode::Damaged);
        }
        f.seek(0);
        f.write(good);
        f.close();
        QVERIFY(b.reopen());
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
        b.close();
        QFile db(BookFiles(b.path()).ledger);
        QVERIFY(db.open(QIODevice::ReadWrite));
        const QByteArray head = db.read(1);
        db.seek(0);
        db.write(QByteArray(1, static_cast<char>(head[0] ^ 8)));
        db.close();
        QVERIFY(b.reopen()); // the key brings its own salt
        QCOMPARE(checkBook(*b.store)->findings.first().where, QStringLiteral("salt"));
        b.close();
        QVERIFY(QFile::rename(BookFiles(b.path()).ledger, b.dir.filePath(QStringLiteral("away"))));
        QCOMPARE(b.reopen().error().code, ErrorCode::Damaged);
    }

    void aRestoreLeavesAStrangersFolderAndKeepsTheSecondFolder() {
        TestBook b;
        plant(b);
        const QString stick = b.dir.filePath(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(stick));
        QVERIFY(setSecondFolder(b.book->files(), stick));
        auto made = writeBackup(*b.book, *b.store, {b.book->files().backups, QStringLiteral("manual"), {}});
        QVERIFY(made);
        const QString copy = stick + QLatin1Char('/') + QFileInfo(made->path).fileName();
        QVERIFY(inspectBackup(copy, QStringLiteral("李桂兰"), secret(pass)));
        const QString other = b.dir.filePath(QStringLiteral("Documents"));
        QVERIFY(QDir().mkpath(other + QStringLiteral("/letters")));
        QCOMPARE(restoreBackup(copy, other, QStringLiteral("李桂兰"), secret(pass), b.clock).error().detail, QStringLiteral("book.exists"));
        QVERIFY(QDir(other + QStringLiteral("/letters")).exists());
        b.close();
        auto back = restoreBackup(copy, b.path(), QStringLiteral("李桂兰"), secret(pass), b.clock);
        QVERIFY(back && !back->keptAside.isEmpty());
        QCOMPARE(backupState(BookFiles(b.path())).secondFolder, stick);
        // The book that was there before, as one file that opens too.
        const QStringList before = QDir(BookFiles(b.path()).backups).entryList({QStringLiteral("*-before-restore.vlbackup")});
        QCOMPARE(before.size(), 1);
        QVERIFY(inspectBackup(BookFiles(b.path()).backups + QLatin1Char('/') + before.first(), QStringLiteral("李桂兰"), secret(pass)));
    }

    void aBrokenBackupIsRefusedAndChangesNothing() {
        TestBook b;
        plant(b);
        auto made = writeBackup(*b.book, *b.store, {b.book->files().backups, QStringLiteral("manual"), {}});
        QVERIFY(made);
        const QString file = b.dir.filePath(QStringLiteral("x.vlbackup"));
        QFile f(made->path);
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QByteArray good = f.readAll();
        b.close();
        for (const qsizetype cut : {qsizetype(0), qsizetype(20), good.size() / 2, good.size() - 10}) {
            QFile w(file);
            QVERIFY(w.open(QIODevice::WriteOnly));
            w.write(good.left(cut));
            w.close();
            QVERIFY(!restoreBackup(file, b.path(), QStringLiteral("李桂兰"), secret(pass), b.clock));
        }
        int flagged = 0;
        for (qsizetype at = 600; at < good.size(); at += good.size() / 9) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 4);
            QFile w(file);
            QVERIFY(w.open(QIODevice::WriteOnly));
            w.write(bad);
            w.close();
            // Refused, or the bit was in the zip's own bookkeeping (a time, a local header) and what is inside is the same.
            auto inside = inspectBackup(file, QStringLiteral("李桂兰"), secret(pass));
            QVERIFY(!inside || (inside->residents == made->inside.residents && inside->changes == made->inside.changes && inside->lastChangeMs == made->inside.lastChangeMs));
            flagged += inside ? 0 : 1;
        }
        QVERIFY(flagged >= 7);
        QVERIFY(b.reopen());
        QVERIFY(!b.book->wentBack());
    }

    void aFailedBackupIsRemembered() {
        TestBook b;
        plant(b);
        QFile blocker(b.dir.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY(!writeBackup(*b.book, *b.store, {blocker.fileName() + QStringLiteral("/below"), QStringLiteral("daily"), {}}));
        const BackupState s = backupState(b.book->files());
        QVERIFY(s.lastFailureMs > s.lastGoodMs);
        QVERIFY(backupOverdue(s, b.clock));
        // The second folder is gone (the stick was pulled): the first copy is good, the failure is seen.
        QVERIFY(setSecondFolder(b.book->files(), b.dir.filePath(QStringLiteral("no-stick"))));
        b.clock.ms += 1000;
        QVERIFY(writeBackup(*b.book, *b.store, {b.book->files().backups, QStringLiteral("daily"), {}}));
        const BackupState t = backupState(b.book->files());
        QVERIFY(t.lastFailureMs > t.lastGoodMs);
        QVERIFY(!backupOverdue(t, b.clock));
    }

    void oldBackupsThinOut() {
        QStringList names;
        const QDate today(2026, 3, 2);
        for (int d = 0; d < 400; ++d)
            names += today.addDays(-d).toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("-080000-daily.vlbackup");
        const QStringList gone = prunable(names, today);
        const qsizetype kept = names.size() - gone.size();
        QVERIFY(kept >= 7 + 8 + 10 && kept <= 7 + 10 + 14);
        for (int d = 0; d < 7; ++d)
            QVERIFY(!gone.contains(names[d]));
    }

    void rubbishInTheFolderGetsASentence() {
        TestBook b;
        b.close();
        QFile k(b.path() + QStringLiteral("/keyslots"));
        QVERIFY(k.open(QIODevice::WriteOnly));
        k.write("rubbish");
        k.close();
        QCOMPARE(b.reopen().error().code, ErrorCode::Damaged);
        QCOMPARE(Book::accountsAt(b.dir.filePath(QStringLiteral("nothing.book"))).error().code, ErrorCode::NotABook);
        NewBook what{b.path(), QStringLiteral("411399100200"), QStringLiteral("x"), QStringLiteral("y"), Role::Clerk, KdfLimits::cheapest()};
        QString code;
        QCOMPARE(Book::create(what, secret(pass), &code, b.clock).error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestBookFile)
#include "TestBook.moc"
