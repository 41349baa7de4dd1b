// SPDX-License-Identifier: GPL-3.0-or-later
// If these fail, a clerk's own roster goes in wrong: people lost, doubled, or with another's number.
#include "support/TestBook.h"

#include "jobs/Practice.h"
#include "jobs/RescueJob.h"
#include "jobs/RosterJob.h"
#include "jobs/Sentences.h"
#include "records/CodeTables.h"
#include "store/Check.h"
#include "store/OtherPerson.h"
#include "store/Party.h"
#include "store/Undo.h"
#include "tables/RosterReader.h"
#include "tables/SheetWriter.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>

using namespace vl;
using namespace vl::test;

namespace {

QString sample(const QString &name) {
    return QStringLiteral(VL_SAMPLES "/samples/") + name;
}

QString csv(QTemporaryDir &dir, const QString &text, const char *encoding = "UTF-8") {
    const QString path = dir.filePath(QStringLiteral("r.csv"));
    QFile f(path);
    if (!f.open(QIODevice::WriteOnly))
        qFatal("no temp file");
    QStringEncoder e(encoding);
    f.write(QByteArray(e(text)));
    return path;
}

Roster read(const QString &path) {
    auto r = readRoster(path, {QDate(2026, 3, 2), {}, {}});
    if (!r)
        qFatal("%s", qPrintable(say(r.error())));
    return std::move(*r);
}

const char *const head = "户主姓名,姓名,性别,身份证号,与户主关系,出生日期,住址\n";

} // namespace

class TestRosters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesGiveTheirTruth_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("truth");
        for (const auto *f : {"roster_messy_800.xlsx", "roster_messy_800.xls", "roster_messy_800_gb18030.csv"})
            QTest::newRow(f) << sample(QLatin1String(f)) << sample(QStringLiteral("roster_messy_800.truth.json"));
        QTest::newRow("tidy") << sample(QStringLiteral("roster_tidy_300.xlsx")) << sample(QStringLiteral("roster_tidy_300.truth.json"));
        QTest::newRow("practice") << QStringLiteral(":/practice/roster.xlsx") << QStringLiteral(VL_SAMPLES "/practice.truth.json");
    }
    void samplesGiveTheirTruth() {
        QFETCH(QString, file);
        QFETCH(QString, truth);
        QFile t(truth);
        QVERIFY(t.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(t.readAll()).object();
        TestBook b;
        auto plan = planRoster(*b.store, file, {});
        QVERIFY(plan);
        const QJsonObject counts = countsJson(plan->counts);
        for (const auto *k : {"rows", "people", "new", "duplicate", "flagged", "notPeople", "failed", "households"})
            QVERIFY2(counts[QLatin1String(k)] == expected[QLatin1String(k)], k);
        QCOMPARE(static_cast<int>(plan->roster.people.size() + plan->roster.others.size()), plan->counts.rows);
        QCOMPARE(glance(*b.store)->registered, 0); // a plan writes nothing
        QVERIFY(importRoster(*b.book, *b.store, *plan));
        QCOMPARE(glance(*b.store)->registered, expected[QStringLiteral("new")].toInteger());
        QCOMPARE(glance(*b.store)->idMissing, expected[QStringLiteral("flagged")].toInteger());
        for (const QJsonValue v : expected[QStringLiteral("sample")].toArray()) {
            const QJsonObject p = v.toObject();
            auto q = runSql(b.store->db(), QStringLiteral("SELECT birth, sex, relation, phone FROM resident WHERE name=? AND birth=?"), {p[QStringLiteral("name")].toString(), p[QStringLiteral("birth")].toString()});
            QVERIFY2(q && q->next(), qPrintable(p[QStringLiteral("name")].toString()));
            QCOMPARE(CodeTable::get(QStringLiteral("sex")).name(q->value(1).toString()), p[QStringLiteral("sex")].toString());
            QCOMPARE(q->value(2).toString(), CodeTable::get(QStringLiteral("relation")).codeFor(p[QStringLiteral("rel")].toString()));
            QCOMPARE(q->value(3).toString(), p[QStringLiteral("phone")].toString());
        }
        // The same file again changes nothing; one undo takes everything back, one redo brings it again.
        auto again = planRoster(*b.store, file, {});
        QVERIFY(again);
        QCOMPARE(again->counts.unchanged, plan->counts.fresh);
        QCOMPARE(again->counts.fresh + again->counts.updated, 0);
        auto undone = undoLast(*b.store);
        QVERIFY(undone);
        QCOMPARE(glance(*b.store)->registered, 0);
        QCOMPARE(glance(*b.store)->households, 0);
        QVERIFY(redoLast(*b.store));
        QCOMPARE(glance(*b.store)->registered, expected[QStringLiteral("new")].toInteger());
        auto report = checkBook(*b.store);
        QVERIFY(report && report->findings.isEmpty());
    }

    void hazards() {
        QTemporaryDir dir;
        const QString a = idFor(QStringLiteral("1950-01-01"), 11);
        const QString c = idFor(QStringLiteral("1975-03-07"), 13);
        QString wide;
        for (const QChar ch : c)
            wide += QChar(ch.unicode() + 0xFEE0);
        const Roster r = read(csv(dir, QStringLiteral("练习村花名册\n填表人：,,,填表日期：2026年\n") + QString::fromUtf8(head) +
                                           QStringLiteral("必填,真实姓名,下拉选择,18位,必填,格式1990-01-01,\n王德山,王德山,男,'%1 ,户主,1950.1.1,孟楼村三组\n,刘秀英,女,无,妻,52年3月,同上\n"
                                                          "小计,,,2人\n,,,,,,\n,王 磊,男,%2,子,1975/3/7,〃\n户主姓名,姓名,性别,身份证号,与户主关系,出生日期,住址\n"
                                                          "李四,李四,男,4.11399E+17,户主,1960-01-01,\n,李五,男,411399197001010000,子,,\n,,男,411399197001010019,子,,\n合计,,4人\n制表：张三,,审核：李四\n")
                                               .arg(a, wide)));
        QCOMPARE(static_cast<int>(r.people.size()), 5);
        QCOMPARE(r.households, 2);
        const RecordType &t = types::resident();
        const auto text = [&](size_t i, const char *key) { return r.people[i].text(t.indexOf(QLatin1String(key))); };
        QCOMPARE(text(0, "id_number"), a);
        QCOMPARE(text(1, "birth"), QStringLiteral("1952-03"));
        QCOMPARE(text(1, "id_missing"), QStringLiteral("blank"));
        QCOMPARE(text(2, "name"), QStringLiteral("王磊"));
        QCOMPARE(text(2, "id_number"), c);
        QCOMPARE(r.people[2].headName, QStringLiteral("王德山"));
        QCOMPARE(r.people[2].household, 0);
        QVERIFY(r.people[3].flagged && text(3, "id_number").isEmpty());
        QVERIFY(r.people[4].flagged && r.people[4].household == 1);
        int failed = 0;
        for (const RosterOther &o : r.others)
            failed += o.verdict == RowVerdict::Failed ? 1 : 0;
        QCOMPARE(failed, 1); // a number without a name is said, not dropped
        QCOMPARE(static_cast<int>(r.people.size() + r.others.size()), r.rows);
        for (const RosterPerson &p : r.people)
            for (const auto &[field, value] : p.householdValues)
                if (field == types::household().indexOf(QStringLiteral("village_group")) && p.household == 0)
                    QCOMPARE(value.toString(), QStringLiteral("3组"));
    }

    void twoRowHeadingsTellTheHeadFromThePerson() {
        QTemporaryDir dir;
        const Roster r = read(csv(dir, QStringLiteral("户编号,户主,,家庭成员情况,,,\n,姓名,电话,姓名,关系,身份证号码,民族\n1,王德山,,王德山,户主,%1,汉\n,,,刘秀英,妻,,回\n2,李四,,李四,户主,,\n").arg(idFor(QStringLiteral("1950-01-01"), 11))));
        QCOMPARE(static_cast<int>(r.people.size()), 3);
        QCOMPARE(r.households, 2);
        QCOMPARE(r.people[1].headName, QStringLiteral("王德山"));
        QCOMPARE(r.headerRow, 2);
    }

    void theSamePersonIsUpdatedNotDoubled() {
        TestBook b;
        QTemporaryDir dir;
        const QString id = idFor(QStringLiteral("1975-03-07"), 13);
        const auto run = [&](const QString &rows) {
            auto plan = planRoster(*b.store, csv(dir, QString::fromUtf8(head) + rows), {});
            if (!plan || !importRoster(*b.book, *b.store, *plan))
                qFatal("import");
            return plan->counts;
        };
        // First the spreadsheet had eaten the number; then the right one comes.
        QCOMPARE(run(QStringLiteral("王磊,王磊,男,4.11399E+17,户主,1975-03-07,\n")).flagged, 1);
        const ImportCounts second = run(QStringLiteral("王磊,王磊,男,%1,户主,1975-03-07,练习村3组\n").arg(id));
        QCOMPARE(second.updated, 1);
        QCOMPARE(second.fresh, 0);
        auto rows = personRows(*b.store, {1});
        const Record r = load(b, rows->first().id);
        QCOMPARE(r.text("id_number"), id);
        QVERIFY(!r.value("id_missing").isValid());
        // Blanks never erase.
        QCOMPARE(run(QStringLiteral("王磊,王磊,,%1,户主,,\n").arg(id)).unchanged, 1);
        QCOMPARE(load(b, r.id()).text("birth"), QStringLiteral("1975-03-07"));
        // One number on two names is for a person: both are there, the second without the number.
        const ImportCounts clash = run(QStringLiteral("赵六,赵六,男,%1,户主,,\n").arg(id));
        QCOMPARE(clash.fresh, 1);
        QCOMPARE(clash.flagged, 1);
        QCOMPARE(glance(*b.store)->registered, 2);
        // Married out, not moved: the same person in two households of one file.
        const ImportCounts twice = run(QStringLiteral("钱一,钱一,男,,户主,1950-01-01,\n,钱女,女,%1,女,1980-01-02,\n孙二,孙二,男,,户主,1949-01-01,\n,钱女,女,%1,儿媳,1980-01-02,\n").arg(idFor(QStringLiteral("1980-01-02"), 22)));
        QCOMPARE(twice.duplicate, 1);
        QCOMPARE(twice.fresh, 3);
    }

    void aPlanThatIsOldIsRefused() {
        TestBook b;
        auto plan = planRoster(*b.store, sample(QStringLiteral("roster_tidy_300.xlsx")), {});
        QVERIFY(plan);
        add(b, person(QStringLiteral("甲乙")));
        auto done = importRoster(*b.book, *b.store, *plan);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Changed);
        QCOMPARE(glance(*b.store)->registered, 1);
    }

    void cancelLeavesNothing() {
        TestBook b;
        auto plan = planRoster(*b.store, sample(QStringLiteral("roster_messy_800.xlsx")), {});
        QVERIFY(plan);
        auto done = importRoster(*b.book, *b.store, *plan, [](const QString &phase, int percent) { return phase != QLatin1String("write") || percent < 50; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(glance(*b.store)->registered, 0);
        QVERIFY(importRoster(*b.book, *b.store, *plan));
    }

    void rubbishGetsItsSentence_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("pdf") << QByteArray("%PDF-1.7 ....");
        QTest::newRow("cut zip") << QByteArray("PK\x03\x04 nothing");
        QTest::newRow("cut ole") << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x');
        QTest::newRow("prose") << QByteArray("今天天气好。\n我们去开会。\n");
        QTest::newRow("binary") << QByteArray("\x00\x01\xff\xfe\x80\x81\x82\x00\xff", 9);
    }
    void rubbishGetsItsSentence() {
        QFETCH(QByteArray, bytes);
        TestBook b;
        const QString path = b.dir.filePath(QStringLiteral("x.xlsx"));
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(bytes);
        f.close();
        auto plan = planRoster(*b.store, path, {});
        QVERIFY(!plan);
        QVERIFY(say(plan.error()).size() > 20);
        QVERIFY(plan.error().code != ErrorCode::Internal);
    }

    void cutAndFlippedFilesNeverCrash() {
        TestBook b;
        const int step = qEnvironmentVariableIntValue("VL_LONG") != 0 ? 97 : 2999;
        for (const auto *name : {"roster_tidy_300.xlsx", "roster_messy_800.xls", "roster_messy_800_gb18030.csv"}) {
            QFile f(sample(QLatin1String(name)));
            QVERIFY(f.open(QIODevice::ReadOnly));
            const QByteArray good = f.readAll();
            const QString path = b.dir.filePath(QStringLiteral("x"));
            for (qsizetype at = 0; at < good.size(); at += step) {
                for (const bool cut : {true, false}) {
                    QByteArray bad = cut ? good.left(at) : good;
                    if (!cut)
                        bad[at] = static_cast<char>(bad[at] ^ 0x55);
                    QFile w(path);
                    QVERIFY(w.open(QIODevice::WriteOnly));
                    w.write(bad);
                    w.close();
                    (void)planRoster(*b.store, path, {});
                }
            }
        }
        QCOMPARE(glance(*b.store)->registered, 0);
    }

    void exportsAreMaskedUnlessThereIsAPurpose() {
        TestBook b;
        Record r = person(QStringLiteral("=王磊"), QStringLiteral("1975-03-07"), 13);
        r.set("phone", QStringLiteral("13812341234"));
        add(b, r);
        const QString out = b.dir.filePath(QStringLiteral("out.csv"));
        QVERIFY(exportList(*b.store, {out, {1}, false, {}}));
        QFile f(out);
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QString masked = QString::fromUtf8(f.readAll());
        QVERIFY(masked.contains(QStringLiteral("'=王磊"))); // a name is not a formula
        QVERIFY(masked.contains(QStringLiteral("138****1234")));
        QVERIFY(!masked.contains(r.text("id_number")));
        QCOMPARE(exportList(*b.store, {out, {1}, true, {}}).error().code, ErrorCode::Invalid);
        QVERIFY(exportList(*b.store, {b.dir.filePath(QStringLiteral("o.xlsx")), {1}, true, {QStringLiteral("报镇民政")}}));
        int people = 0;
        QVERIFY(readSpreadsheet(b.dir.filePath(QStringLiteral("o.xlsx")), [&](const SheetRow &row) {
            for (const Cell &c : row.cells)
                people += c.text == r.text("id_number") && c.kind == Cell::Kind::Text ? 1 : 0;
            return true;
        }));
        QCOMPARE(people, 1);
        auto q = runSql(b.store->db(), QStringLiteral("SELECT action, field, purpose, rows FROM audit ORDER BY rid"));
        QVERIFY(q && q->next());
        QCOMPARE(q->value(0).toString(), QStringLiteral("export"));
        QVERIFY(q->next());
        QCOMPARE(q->value(2).toString(), QStringLiteral("报镇民政"));
        // A list that cannot be written leaves the one that was there.
        QVERIFY(!exportList(*b.store, {out, {1, 999}, false, {}}));
        QVERIFY(f.reset());
        QCOMPARE(QString::fromUtf8(f.readAll()), masked);
    }

    // One pair of eyes lets nothing out in the clear where there is a second one.
    void aSecondPersonAgreesThatItLeaves() {
        TestBook b;
        add(b, person(QStringLiteral("王磊"), QStringLiteral("1975-03-07"), 13));
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("技术"), Role::Technician, {}, secret("p2")));
        const QString out = b.dir.filePath(QStringLiteral("o.csv"));
        const QString why = QStringLiteral("报镇民政");
        QVERIFY(exportList(*b.store, {out, {1}, true, {why}})); // a technician agrees to nothing
        QVERIFY(QFile::remove(out));
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        const QList<BookAccount> others = *otherPeople(*b.store, b.store->actor().account, Permission::ApproveNotices);
        QCOMPARE(others.size(), 1);
        QCOMPARE(exportList(*b.store, {out, {1}, true, {why}}).error().detail, QStringLiteral("secondPerson"));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(agreeToLeave(*b.book, b.store->actor(), others.first().id, secret("falsch"), why).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(agreeToLeave(*b.book, b.store->actor(), b.store->actor().account, secret(pass), why).error().detail, QStringLiteral("secondPerson")); // herself
        auto word = agreeToLeave(*b.book, b.store->actor(), others.first().id, secret(secretaryPass), why);
        QVERIFY(word);
        QVERIFY(exportList(*b.store, {out, {1}, true, {why, *word}}));
        QCOMPARE(sqlValue(b.store->db(), QStringLiteral("SELECT purpose FROM audit WHERE action='leave.agree'"))->toString(), why);
        QVERIFY(exportList(*b.store, {out, {1}, false, {}})); // masked needs nobody
    }

    // What goes to a technician far away holds nobody.
    void theRescueReportHoldsNobody() {
        TestBook b;
        Record r = person(QStringLiteral("王德山"), QStringLiteral("1970-05-06"), 7);
        r.set("phone", QStringLiteral("13800000001"));
        add(b, r);
        auto report = rescueReport(*b.store);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        const QString out = b.dir.filePath(QStringLiteral("rescue.json"));
        QVERIFY(writeRescue(*b.store, *report, out));
        QFile f(out);
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QByteArray text = f.readAll();
        for (const QString &one : {r.text("name"), r.text("id_number"), r.text("phone"), b.dir.path(), b.store->actor().name})
            QVERIFY2(!text.contains(one.toUtf8()), qPrintable(one));
        QCOMPARE(QJsonDocument::fromJson(text)[QStringLiteral("book")][QStringLiteral("records")][QStringLiteral("resident")].toInt(), 1);
        QVERIFY(QJsonDocument::fromJson(text)[QStringLiteral("check")][QStringLiteral("findings")].toArray().isEmpty());
        // Were something of a person in it, it would not be written.
        QVERIFY(QFile::remove(out));
        (*report)[QStringLiteral("remark")] = QStringLiteral("电话 13800000001");
        QCOMPARE(writeRescue(*b.store, *report, out).error().detail, QStringLiteral("rescueLeaks"));
        QVERIFY(!QFile::exists(out));
    }

    void reportNamesTheRowsThatWantAPerson() {
        TestBook b;
        auto plan = planRoster(*b.store, sample(QStringLiteral("roster_messy_800.xlsx")), {});
        QVERIFY(plan);
        const QString out = b.dir.filePath(QStringLiteral("r.xlsx"));
        QVERIFY(writeImportReport(*b.store, *plan, out));
        int rows = -1;
        QVERIFY(readSpreadsheet(out, [&](const SheetRow &) { ++rows; return true; }));
        QVERIFY(rows >= 24);
    }

    // What a new clerk practises on: a second person and a branch, and its roster goes in beside them.
    void thePracticeVillage() {
        QVERIFY(secureStart());
        QTemporaryDir dir;
        FixedClock clock;
        auto book = createPracticeBook(dir.filePath(QStringLiteral("practice.book")), KdfLimits::cheapest(), clock);
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        QCOMPARE(Book::accountsAt(dir.filePath(QStringLiteral("practice.book")))->size(), 3);
        auto store = (*book)->connect();
        QVERIFY(store);
        QCOMPARE(partyMembers(**store, clock.today())->size(), 10);
        auto plan = planRoster(**store, practiceRoster(), {});
        QVERIFY(plan && importRoster(**book, **store, *plan));
        QVERIFY(checkBook(**store)->findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRosters)
#include "TestRosters.moc"
