// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of editing and importing: every acknowledged save is there, the check is clean.
// 40 kills in CI; VL_LONG=1 for 200 and more (VL_KILLS=n).
#include "support/TestBook.h"

#include "store/Check.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace vl;
using namespace vl::test;

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedSavesSurvive() {
        TestBook b;
        b.close();
        const int kills = qEnvironmentVariableIntValue("VL_KILLS") > 0 ? qEnvironmentVariableIntValue("VL_KILLS") : qEnvironmentVariableIntValue("VL_LONG") != 0 ? 200
                                                                                                                                                                 : 40;
        QRandomGenerator rng(20260302);
        QStringList saved;
        int imports = 0;
        for (int k = 0; k < kills; ++k) {
            QProcess p;
            p.start(QStringLiteral(VL_VICTIM), {b.path(), QString::number(k), QStringLiteral(VL_SAMPLES "/samples/roster_tidy_300.xlsx")});
            // After so many acknowledgements, and a random moment more: a slow machine is killed as far on as a fast one.
            const qsizetype lines = 1 + rng.bounded(16);
            QByteArray out;
            while (out.count('\n') < lines && p.waitForReadyRead(20000))
                out += p.readAllStandardOutput();
            QVERIFY2(out.count('\n') >= lines, "the victim came to nothing");
            QElapsedTimer t;
            t.start();
            const int after = rng.bounded(60);
            while (t.elapsed() < after)
                p.waitForReadyRead(static_cast<int>(qMax<qint64>(1, after - t.elapsed())));
            p.kill();
            QVERIFY(p.waitForFinished(10000));
            QVERIFY2(p.exitStatus() == QProcess::CrashExit, qPrintable(QString::number(p.exitCode())));
            bool imported = false;
            out += p.readAllStandardOutput();
            for (const QByteArray &line : out.split('\n')) {
                if (line.startsWith("saved "))
                    saved += QString::fromUtf8(line.mid(6));
                imports += line == "import" ? 1 : 0;
                imported = line == "import" || (imported && line.isEmpty());
            }
            b.clock.ms = QDateTime::currentMSecsSinceEpoch();
            QVERIFY2(b.reopen(), qPrintable(QString::number(k)));
            QVERIFY(!b.book->wentBack());
            auto q = runSql(b.store->db(), QStringLiteral("SELECT name FROM resident WHERE name LIKE '甲%'"));
            QVERIFY(q);
            QSet<QString> there;
            while (q->next())
                there.insert(q->value(0).toString());
            for (const QString &name : std::as_const(saved))
                QVERIFY2(there.contains(name), qPrintable(name));
            // The import is there whole or not at all.
            auto n = sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM resident WHERE name NOT LIKE '甲%'"));
            QVERIFY(n && (n->toInt() == 0 || n->toInt() == 300));
            if (k % 10 == 9 || k == kills - 1) {
                auto report = checkBook(*b.store);
                QVERIFY(report && report->findings.isEmpty());
            }
            b.close();
        }
        QVERIFY2(saved.size() > kills, "the victim was killed before it did anything");
        QVERIFY(imports > 0);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "TestKill.moc"
