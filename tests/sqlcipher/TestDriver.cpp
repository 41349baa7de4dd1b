// SPDX-License-Identifier: GPL-3.0-or-later
// If these fail, what is written is not what is read, or lies on the disk in the clear.
#include "sqlcipher/SqlCipherDriver.h"

#include <QFile>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <limits>
#include <memory>

using namespace vl;
using Mode = SqlCipherDriver::Mode;
using Failure = SqlCipherDriver::OpenFailure;

class TestDriver : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QByteArray m_key = QByteArray(48, 'k');

    QString path() const { return m_dir.filePath(QStringLiteral("d.db")); }
    const unsigned char *key() const { return reinterpret_cast<const unsigned char *>(m_key.constData()); }
    QSqlDatabase open(const QString &name) {
        auto *d = new SqlCipherDriver;
        [&] { QCOMPARE(d->openKeyed(path(), key(), Mode::Create), Failure::None); }();
        return QSqlDatabase::addDatabase(d, name);
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void everyTypeComesBack() {
        {
            QSqlDatabase db = open(QStringLiteral("a"));
            QSqlQuery q(db);
            QVERIFY(q.exec(QStringLiteral("CREATE TABLE t(i INTEGER PRIMARY KEY, n INTEGER, r REAL, s TEXT, b BLOB)")));
            QVERIFY(q.prepare(QStringLiteral("INSERT INTO t(n,r,s,b) VALUES(?,?,?,?)")));
            q.addBindValue(std::numeric_limits<qint64>::min());
            q.addBindValue(0.5);
            q.addBindValue(QStringLiteral("覃𠅤·明"));
            q.addBindValue(QByteArray("\0\x01\xff", 3));
            QVERIFY(q.exec());
            QCOMPARE(q.lastInsertId().toLongLong(), 1);
            QCOMPARE(q.numRowsAffected(), 1);
            q.addBindValue(QVariant());
            q.addBindValue(QVariant());
            q.addBindValue(QStringLiteral(""));
            q.addBindValue(QByteArray(""));
            QVERIFY(q.exec());
            QVERIFY(q.exec(QStringLiteral("SELECT n,r,s,b FROM t ORDER BY i")));
            QCOMPARE(q.size(), 2);
            QVERIFY(q.next());
            QCOMPARE(q.value(0).typeId(), int(QMetaType::LongLong));
            QCOMPARE(q.value(0).toLongLong(), std::numeric_limits<qint64>::min());
            QCOMPARE(q.value(1).toDouble(), 0.5);
            QCOMPARE(q.value(2).toString(), QStringLiteral("覃𠅤·明"));
            QCOMPARE(q.value(3).toByteArray(), QByteArray("\0\x01\xff", 3));
            QVERIFY(q.next());
            QVERIFY(q.isNull(0));
            QVERIFY(!q.isNull(2));
            QVERIFY(!q.isNull(3));
            QVERIFY(!q.next());
            QVERIFY(q.previous());
            QCOMPARE(db.tables(), QStringList{QStringLiteral("t")});
            QCOMPARE(db.record(QStringLiteral("\"t\"")).count(), 5);
            QCOMPARE(db.primaryIndex(QStringLiteral("t")).fieldName(0), QStringLiteral("i"));
            QSqlQueryModel model;
            model.setQuery(QStringLiteral("SELECT s FROM t ORDER BY i"), db);
            QCOMPARE(model.rowCount(), 2);
            QCOMPARE(model.data(model.index(0, 0)).toString(), QStringLiteral("覃𠅤·明"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("a"));
    }
    void rollsBackAndRefuses() {
        {
            QSqlDatabase db = open(QStringLiteral("b"));
            QSqlQuery q(db);
            QVERIFY(q.exec(QStringLiteral("CREATE TABLE t(i UNIQUE)")));
            QVERIFY(db.transaction());
            QVERIFY(q.exec(QStringLiteral("INSERT INTO t VALUES(1)")));
            QVERIFY(db.rollback());
            QVERIFY(q.exec(QStringLiteral("SELECT count(*) FROM t")) && q.next());
            QCOMPARE(q.value(0).toInt(), 0);
            QVERIFY(!q.exec(QStringLiteral("SELECT 1; SELECT 2")));
            QVERIFY(!q.exec(QStringLiteral("SELEKT")));
            QVERIFY(q.exec(QStringLiteral("INSERT INTO t VALUES('411399197001010019')")));
            QVERIFY(!q.exec(QStringLiteral("INSERT INTO t VALUES('411399197001010019')")));
            QVERIFY(!q.lastError().text().contains(QStringLiteral("4113")));
            QVERIFY(q.prepare(QStringLiteral("INSERT INTO t VALUES(?)")));
            QVERIFY(!q.exec()); // a missing value is an error, not a NULL
        }
        QSqlDatabase::removeDatabase(QStringLiteral("b"));
    }
    void aResultOutlivesItsDriver() {
        auto *d = new SqlCipherDriver;
        QCOMPARE(d->openKeyed(path(), key(), Mode::Create), Failure::None);
        std::unique_ptr<QSqlQuery> q;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(d, QStringLiteral("c"));
            q = std::make_unique<QSqlQuery>(db);
            QVERIFY(q->exec(QStringLiteral("SELECT 7")));
            db.close();
        }
        QVERIFY(!q->next());
        QSqlDatabase::removeDatabase(QStringLiteral("c"));
        q.reset();
    }
    void aThreadHasItsOwn() {
        open(QStringLiteral("main"));
        QSqlQuery(QSqlDatabase::database(QStringLiteral("main"))).exec(QStringLiteral("CREATE TABLE t(i)"));
        QString got;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            {
                QSqlDatabase db = open(QStringLiteral("worker"));
                QSqlQuery q(db);
                q.exec(QStringLiteral("INSERT INTO t VALUES(42)"));
                got = q.exec(QStringLiteral("SELECT i FROM t")) && q.next() ? q.value(0).toString() : q.lastError().text();
            }
            QSqlDatabase::removeDatabase(QStringLiteral("worker"));
        }));
        thread->start();
        QVERIFY(thread->wait(10000));
        QCOMPARE(got, QStringLiteral("42"));
        QSqlDatabase::removeDatabase(QStringLiteral("main"));
    }
    void nothingOpensWithoutTheKey() {
        {
            QSqlDatabase db = open(QStringLiteral("k"));
            QSqlQuery(db).exec(QStringLiteral("CREATE TABLE geheimname(i)"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("k"));
        SqlCipherDriver other;
        const QByteArray wrong(48, 'w');
        QCOMPARE(other.openKeyed(path(), reinterpret_cast<const unsigned char *>(wrong.constData()), Mode::ReadWrite), Failure::WrongKeyOrDamaged);
        QVERIFY(!other.isOpen());
        QVERIFY(!other.open(path(), {}, {}, {}, 0, {}));
        QCOMPARE(other.openKeyed(m_dir.filePath(QStringLiteral("none.db")), key(), Mode::ReadWrite), Failure::CannotOpen);
        QFile f(path());
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QByteArray all = f.readAll();
        QVERIFY(!all.contains("geheimname") && !all.startsWith("SQLite format"));
    }
};

QTEST_GUILESS_MAIN(TestDriver)
#include "TestDriver.moc"
