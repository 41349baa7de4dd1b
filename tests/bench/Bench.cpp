// SPDX-License-Identifier: GPL-3.0-or-later
// The budgets of this program beside the same work on the raw engine. Prints; never fails by time.
#include "desktop/RootWindow.h"
#include "desktop/list/RowList.h"
#include "desktop/residents/ResidentsPage.h"
#include "desktop/shell/Shell.h"
#include "jobs/Language.h"
#include "jobs/RosterJob.h"
#include "sqlcipher/SqlCipherDriver.h"
#include "support/TestBook.h"
#include "tables/Sheet.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMainWindow>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <malloc.h>

using namespace vl;
using namespace vl::test;

namespace {

double ms(const std::function<void()> &work) {
    QElapsedTimer t;
    t.start();
    work();
    return static_cast<double>(t.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> v) {
    std::sort(v.begin(), v.end());
    return v[v.size() / 2];
}

double p95(std::vector<double> v) {
    std::sort(v.begin(), v.end());
    return v[v.size() * 95 / 100];
}

double rounded(double v) {
    return static_cast<double>(qRound(v * 1000)) / 1000;
}

void print(const char *name, double ours, double raw, QJsonObject more = {}) {
    more[QStringLiteral("bench")] = QLatin1String(name);
    more[QStringLiteral("ms")] = rounded(ours);
    if (raw > 0) {
        more[QStringLiteral("rawMs")] = rounded(raw);
        more[QStringLiteral("ratio")] = rounded(ours / raw);
    }
    std::puts(QJsonDocument(more).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

qint64 residentKb() {
    QFile f(QStringLiteral("/proc/self/status"));
    if (!f.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &l : f.readAll().split('\n'))
        if (l.startsWith("VmRSS:"))
            return l.simplified().split(' ').value(1).toLongLong();
    return 0;
}

// The raw engine: the same driver and key, one table with the same columns, no log and no rules.
QSqlDatabase rawDb(const QString &path, const QByteArray &key) {
    auto *d = new SqlCipherDriver;
    if (d->openKeyed(path, reinterpret_cast<const unsigned char *>(key.constData()), SqlCipherDriver::Mode::Create) != SqlCipherDriver::OpenFailure::None)
        qFatal("raw");
    return QSqlDatabase::addDatabase(d, QStringLiteral("raw"));
}

double rawImport(const QString &roster, QSqlDatabase &db) {
    return ms([&] {
        QSqlQuery q(db);
        q.exec(QStringLiteral("CREATE TABLE p(rid INTEGER PRIMARY KEY, a TEXT,b TEXT,c TEXT,d TEXT,e TEXT,f TEXT,g TEXT,h TEXT,i TEXT,j TEXT,k TEXT,l TEXT)"));
        db.transaction();
        q.prepare(QStringLiteral("INSERT INTO p(a,b,c,d,e,f,g,h,i,j,k,l) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"));
        (void)readSpreadsheet(roster, [&](const SheetRow &row) {
            for (int i = 0; i < 12; ++i)
                q.bindValue(i, static_cast<size_t>(i) < row.cells.size() ? row.cells[static_cast<size_t>(i)].text : QString());
            q.exec();
            return true;
        });
        q.exec(QStringLiteral("CREATE INDEX pe ON p(e)"));
        db.commit();
    });
}

void benchWindow(TestBook &b, QSqlDatabase &raw, const QString &book) {
    QTemporaryDir dir;
    Preferences preferences(dir.filePath(QStringLiteral("p.ini")));
    Theme theme(*qApp);
    const double empty = ms([] {
        QMainWindow w;
        w.resize(1366, 768);
        w.show();
        (void)QTest::qWaitForWindowExposed(&w);
        QCoreApplication::processEvents();
    });
    std::unique_ptr<RootWindow> w;
    const double start = ms([&] {
        w = std::make_unique<RootWindow>(theme, preferences, b.clock, KdfLimits::cheapest());
        w->start(book);
        w->resize(1366, 768);
        w->show();
        (void)QTest::qWaitForWindowExposed(w.get());
        QCoreApplication::processEvents();
    });
    print("start to unlock window (raw: an empty window)", start, empty);
    const qint64 before = residentKb();
    auto opened = Book::open(book, QStringLiteral("李桂兰"), secret(pass), b.clock);
    if (!opened)
        qFatal("open");
    const double list = ms([&] {
        w->open(std::move(*opened));
        w->shell()->goTo(1);
        w->repaint();
    });
    const double rawList = ms([&] {
        QSqlQuery q(raw);
        q.exec(QStringLiteral("SELECT * FROM p ORDER BY rid LIMIT 60"));
        QMainWindow e;
        e.show();
        (void)QTest::qWaitForWindowExposed(&e);
        e.repaint();
    });
    print("unlocked to painted list (raw: 60 rows and an empty window)", list, rawList);
    if (!QTest::qWaitFor([&] { return w->shell()->desk().index() != nullptr; }, 60000))
        qFatal("index");
    QTest::qWait(200);
    std::vector<double> keys;
    std::vector<double> scans;
    QSqlQuery q(raw);
    q.prepare(QStringLiteral("SELECT rid FROM p WHERE c LIKE ? OR e LIKE ? OR j LIKE ? LIMIT 40"));
    auto *list_ = w->shell()->residents()->list();
    for (const auto *word : {"wyz", "wangyu", "0019", "李", "zhangw", "3组", "138", "lxm", "陈芳", "411399196"}) {
        w->shell()->findBox()->clear();
        QString typed;
        for (const QChar c : QString::fromUtf8(word)) {
            typed += c;
            keys.push_back(ms([&] {
                w->shell()->findBox()->setText(typed);
                list_->viewport()->repaint();
            }));
            scans.push_back(ms([&] {
                const QString like = QLatin1Char('%') + typed + QLatin1Char('%');
                for (int i = 0; i < 3; ++i)
                    q.bindValue(i, like);
                q.exec();
            }));
        }
    }
    print("find: keystroke to painted list, p95 (raw: LIKE scan, p95)", p95(keys), p95(scans), {{QStringLiteral("medianMs"), rounded(median(keys))}, {QStringLiteral("keystrokes"), static_cast<int>(keys.size())}});
    print("memory with the register open", 0, 0, {{QStringLiteral("megabytes"), rounded(static_cast<double>(residentKb()) / 1024)}, {QStringLiteral("beforeUnlockMegabytes"), rounded(static_cast<double>(before) / 1024)}});
}

void benchSaves(TestBook &b, QSqlDatabase &raw) {
    std::vector<double> ours;
    std::vector<double> plain;
    auto rows = personRows(*b.store, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21});
    QSqlQuery q(raw);
    q.prepare(QStringLiteral("UPDATE p SET j=? WHERE rid=?"));
    for (int i = 0; i < rows->size(); ++i) {
        const Record before = load(b, rows->at(i).id);
        Record after = before;
        after.set("phone", QStringLiteral("1380000%1").arg(1000 + i));
        ours.push_back(ms([&] {
            if (!saveRecord(*b.store, before, after))
                qFatal("save");
        }));
        plain.push_back(ms([&] {
            q.bindValue(0, QStringLiteral("1380000%1").arg(i));
            q.bindValue(1, i + 1);
            q.exec();
        }));
    }
    print("single durable save (raw: UPDATE and commit)", median(ours), median(plain));
}

} // namespace

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    if (argc != 2)
        return 2;
    installLanguage(app, QStringLiteral("zh"));
    const QString roster = QString::fromLocal8Bit(argv[1]);
    TestBook b;
    QSqlDatabase raw = rawDb(b.dir.filePath(QStringLiteral("raw.db")), QByteArray(48, 'r'));
    const double rawMs = rawImport(roster, raw);
    int people = 0;
    double planMs = 0;
    const double oursMs = ms([&] {
        Result<ImportPlan> plan = Error{};
        planMs = ms([&] { plan = planRoster(*b.store, roster, {}); });
        if (!plan || !applyImport(*b.store, *plan))
            qFatal("import");
        people = plan->counts.fresh;
    });
    print("import a roster (raw: parse and insert)", oursMs, rawMs, {{QStringLiteral("people"), people}, {QStringLiteral("planMs"), rounded(planMs)}});
    benchSaves(b, raw);
    const QString book = b.path();
    b.close();
    malloc_trim(0);
    benchWindow(b, raw, book);
    return 0;
}
