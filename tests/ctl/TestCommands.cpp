// SPDX-License-Identifier: GPL-3.0-or-later
// The real ledgerctl as a technician or a script uses it: answers, JSON and exit codes.
#include "jobs/MinutesJob.h"
#include "rules/Retention.h"
#include "store/DuesBook.h"
#include "store/Hall.h"
#include "store/Party.h"
#include "support/TestForm.h"
#include "support/TestVote.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace vl;
using namespace vl::test;

class TestCommands : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_code = 0;
    QByteArray m_out, m_err;

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QJsonDocument run(const QStringList &arguments, const char *pw = "pw") {
        QProcess p;
        p.start(QStringLiteral(VL_LEDGERCTL), QStringList{QStringLiteral("--json"), QStringLiteral("--passphrase-file"), path(pw)} + arguments);
        if (!p.waitForFinished(60000))
            qFatal("ledgerctl hangs");
        m_code = p.exitStatus() == QProcess::NormalExit ? p.exitCode() : -1;
        m_out = p.readAllStandardOutput();
        m_err = p.readAllStandardError();
        return QJsonDocument::fromJson(m_out);
    }

private Q_SLOTS:
    void initTestCase() {
        for (const auto &[name, text] : {std::pair{"pw", "huangniu chuanmen 88 lvye\n"}, {"bad", "falsch\n"}, {"weak", "12345678\n"}}) {
            QFile f(path(name));
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write(text);
        }
    }

    void topicsAndShelves() {
        TestBook b;
        TopicLine t;
        t.title = QStringLiteral("路灯");
        t.until = QDate::currentDate().addDays(3);
        const Id id = *saveTopic(*b.store, t);
        for (const char *stance : {"for", "for", "against"}) {
            OpinionLine o;
            o.stance = QLatin1String(stance);
            QVERIFY(takeOpinion(*b.store, id, o));
        }
        const QString book = b.path();
        b.close();
        const QJsonObject topic = run({QStringLiteral("topics"), book}).array().first().toObject();
        QCOMPARE(m_code, 0);
        QCOMPARE(topic[QStringLiteral("state")].toString(), QStringLiteral("open"));
        QCOMPARE(topic[QStringLiteral("counts")].toObject()[QStringLiteral("for")].toInt(), 2);
        QVERIFY(!m_out.contains("token"));
        const QJsonArray shelves = run({QStringLiteral("archive"), book}).array();
        QCOMPARE(m_code, 0);
        QCOMPARE(shelves.size(), ArchiveClass::all().size());
        QVERIFY(run({QStringLiteral("archive"), book, QStringLiteral("--due")}).array().isEmpty());
        QCOMPARE(m_code, 0);
    }

    void theWholeDay() {
        const QString book = path("a.book");
        run({QStringLiteral("create"), book, QStringLiteral("--village"), QStringLiteral("411381100200"), QStringLiteral("--name"), QStringLiteral("孟楼村"), QStringLiteral("--account"), QStringLiteral("李桂兰")}, "weak");
        QCOMPARE(m_code, 2);
        QVERIFY(!QFileInfo::exists(book));
        const QString code = run({QStringLiteral("create"), book, QStringLiteral("--village"), QStringLiteral("411381100200"), QStringLiteral("--name"), QStringLiteral("孟楼村"), QStringLiteral("--account"), QStringLiteral("李桂兰")})[QStringLiteral("recoveryCode")].toString();
        QCOMPARE(m_code, 0);
        QCOMPARE(code.size(), 29);
        const QString roster = QStringLiteral(VL_SAMPLES "/samples/roster_messy_800.xlsx");
        QCOMPARE(run({QStringLiteral("import"), book, QStringLiteral("residents"), roster, QStringLiteral("--dry-run")})[QStringLiteral("new")].toInt(), 800);
        QCOMPARE(run({QStringLiteral("find"), book, QStringLiteral("ssf")}).array().size(), 0);
        const QJsonDocument counts = run({QStringLiteral("import"), book, QStringLiteral("residents"), roster, QStringLiteral("--report"), path("report.xlsx")});
        QCOMPARE(m_code, 1); // the report holds rows that want a person
        QCOMPARE(counts[QStringLiteral("people")].toInt(), counts[QStringLiteral("new")].toInt() + counts[QStringLiteral("updated")].toInt() + counts[QStringLiteral("unchanged")].toInt() + counts[QStringLiteral("duplicate")].toInt());
        QVERIFY(QFileInfo::exists(path("report.xlsx")));
        run({QStringLiteral("find"), book, QStringLiteral("ssf"), QStringLiteral("--limit"), QStringLiteral("abc")});
        QCOMPARE(m_code, 2);
        run({QStringLiteral("export"), book, QStringLiteral("residents"), path("list.pdf")});
        QCOMPARE(m_code, 2);
        const QJsonObject hit = run({QStringLiteral("find"), book, QStringLiteral("ssf"), QStringLiteral("--limit"), QStringLiteral("3")}).array().first().toObject();
        for (const auto *k : {"id", "name", "sex", "birth", "household", "group", "match"})
            QVERIFY2(hit.contains(QLatin1String(k)), k);
        QCOMPARE(hit[QStringLiteral("name")].toString(), QStringLiteral("宋生凤"));
        QVERIFY(!m_out.contains("411399198711060010"));
        QCOMPARE(run({QStringLiteral("export"), book, QStringLiteral("residents"), path("o.csv")})[QStringLiteral("rows")].toInt(), 800);
        run({QStringLiteral("export"), book, QStringLiteral("residents"), path("o2.csv"), QStringLiteral("--unmasked")});
        QCOMPARE(m_code, 2);
        QVERIFY(!QFileInfo::exists(path("o2.csv")));
        QVERIFY(run({QStringLiteral("check"), book})[QStringLiteral("ok")].toBool());
        QCOMPARE(run({QStringLiteral("backup"), book, path("b.vlbackup")})[QStringLiteral("residents")].toInt(), 800);
        QCOMPARE(run({QStringLiteral("undo"), book})[QStringLiteral("change")].toString(), QStringLiteral("import"));
        QCOMPARE(run({QStringLiteral("find"), book, QStringLiteral("ssf")}).array().size(), 0);
        QCOMPARE(run({QStringLiteral("restore"), path("b.vlbackup"), book})[QStringLiteral("residents")].toInt(), 800);
        QVERIFY(run({QStringLiteral("check"), book})[QStringLiteral("ok")].toBool());
        QVERIFY(run({QStringLiteral("find"), book, QStringLiteral("ssf")}).array().size() > 0);
    }
    void exitCodes() {
        const QString book = path("a.book");
        run({QStringLiteral("check"), book}, "bad");
        QCOMPARE(m_code, 3);
        QCOMPARE(QJsonDocument::fromJson(m_err)[QStringLiteral("code")].toInt(), 3);
        run({QStringLiteral("nonsense")});
        QCOMPARE(m_code, 2);
        run({QStringLiteral("check"), path("none.book")});
        QCOMPARE(m_code, 2);
        run({QStringLiteral("import"), book, QStringLiteral("residents"), path("pw")});
        QCOMPARE(m_code, 2);
        run({QStringLiteral("--help")});
        QCOMPARE(m_code, 0);
        QFile f(book + QStringLiteral("/ledger.db"));
        QVERIFY(f.open(QIODevice::ReadWrite));
        f.seek(200);
        f.write("\x01\x02\x03\x04\x05");
        f.close();
        run({QStringLiteral("check"), book});
        QCOMPARE(m_code, 4);
    }

    // What a script relies on before it posts a file.
    void guardAnswersByItsExitCode() {
        QFile bad(path("bad.txt"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("王德山 411399198001010019\n联系人 13800000001\n");
        bad.close();
        auto found = run({QStringLiteral("guard"), path("bad.txt"), QStringLiteral("--mask"), path("masked.txt")}).array();
        QCOMPARE(m_code, 1);
        QCOMPARE(found.size(), 2);
        const QJsonObject first = found[0].toObject();
        QCOMPARE(first[QStringLiteral("kind")].toString(), QStringLiteral("id_number"));
        QCOMPARE(first[QStringLiteral("place")].toString(), QStringLiteral("line 1"));
        QVERIFY(!m_out.contains("19800101"));
        QCOMPARE(run({QStringLiteral("guard"), path("masked.txt")}).array().size(), 0);
        QCOMPARE(m_code, 0);
        QCOMPARE(run({QStringLiteral("guard"), path("bad.txt"), QStringLiteral("--allow"), QStringLiteral("138 0000 0001")}).array().size(), 1);
        (void)run({QStringLiteral("guard"), path("none.txt")});
        QCOMPARE(m_code, 2);
    }

    // Meeting, members and dues as a script reads them; minutes as a PDF.
    void theBranchByScript() {
        TestBook b;
        Record m(types::partyMember());
        m.set("name", QStringLiteral("赵一"));
        m.set("standing", QStringLiteral("full"));
        const auto member = saveMember(*b.store, m);
        QVERIFY(member && setDues(*b.store, *member, QDate(2026, 1, 1), {QStringLiteral("farmer"), 0, 50, {}}, {}));
        Record k(types::meeting());
        k.set("kind", QStringLiteral("DYDH"));
        k.set("title", QStringLiteral("支部党员大会"));
        k.set("date", QStringLiteral("2026-03-02"));
        k.set("time", QStringLiteral("09:00"));
        k.set("place", QStringLiteral("村部"));
        k.set("chair", QStringLiteral("王德山"));
        const auto meeting = planMeeting(*b.store, k);
        QVERIFY(meeting);
        auto paper = beginMeeting(*b.store, *meeting);
        paper->ends = QTime(10, 0);
        paper->items[0].title = QStringLiteral("学习");
        QVERIFY(keepMinutes(*b.store, *meeting, *paper));
        const QString book = b.path();
        b.close();
        const QJsonArray members = run({QStringLiteral("members"), book}).array();
        QCOMPARE(members.size(), 1);
        QVERIFY(members[0][QStringLiteral("votes")].toBool());
        const QJsonDocument dues = run({QStringLiteral("dues"), book, QStringLiteral("2026-03")});
        QCOMPARE(dues[QStringLiteral("dueFen")].toInt(), 50);
        (void)run({QStringLiteral("dues"), book, QStringLiteral("March")});
        QCOMPARE(m_code, 2);
        const QJsonArray all = run({QStringLiteral("meetings"), book}).array();
        QCOMPARE(all[0][QStringLiteral("state")].toString(), QStringLiteral("written"));
        const QJsonArray due = run({QStringLiteral("meetings"), book, QStringLiteral("--due")}).array();
        QVERIFY(!due.isEmpty());
        (void)run({QStringLiteral("minutes"), book, all[0][QStringLiteral("id")].toString(), QStringLiteral("--pdf"), path("minutes.pdf")});
        QCOMPARE(m_code, 0);
        QVERIFY(QFile::exists(path("minutes.pdf")));
        (void)run({QStringLiteral("minutes"), book, QStringLiteral("00"), QStringLiteral("--pdf"), path("none.pdf")});
        QVERIFY(m_code != 0 && !QFile::exists(path("none.pdf")));
        (void)run({QStringLiteral("rescue"), book, path("rescue.json")});
        QCOMPARE(m_code, 0);
    }

    // From the kinds to the code on the board, with two people, as a technician would try it.
    void aNoticeFromKindToCode() {
        TestBook b; // ledgerctl makes no accounts
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        const QString book = b.path();
        b.close();
        QFile f(path("second"));
        QVERIFY(f.open(QIODevice::WriteOnly) && f.write("shiliu hongteng 55 qingyan\n") > 0);
        f.close();
        const auto clerk = [&](QStringList a) { return run(QStringList{QStringLiteral("--account"), QStringLiteral("李桂兰"), QStringLiteral("notice")} + a); };
        const auto secretary = [&](QStringList a) { return run(QStringList{QStringLiteral("--account"), QStringLiteral("王德山"), QStringLiteral("notice")} + a, "second"); };
        const QJsonArray kinds = run({QStringLiteral("notice"), QStringLiteral("list-kinds")}).array();
        QVERIFY(kinds.size() >= 45);
        const QStringList text{QStringLiteral("--set"), QStringLiteral("subject=关于停水"), QStringLiteral("--set"), QStringLiteral("addressee=乡党委"), QStringLiteral("--set"), QStringLiteral("text=3月5日停水。")};
        (void)clerk(QStringList{QStringLiteral("render"), book, QStringLiteral("letter"), QStringLiteral("--pdf"), path("proof.pdf")} + text);
        QCOMPARE(m_code, 0);
        const QJsonDocument kept = clerk(QStringList{QStringLiteral("keep"), book, QStringLiteral("letter")} + text);
        QCOMPARE(kept[QStringLiteral("state")].toString(), QStringLiteral("waiting"));
        const QString number = kept[QStringLiteral("number")].toString();
        QVERIFY2(number.startsWith(QStringLiteral("练习村党字〔")) && number.endsWith(QStringLiteral("〕1号")), qPrintable(number));
        (void)clerk({QStringLiteral("approve"), book, number});
        QCOMPARE(m_code, 5); // her own
        (void)clerk({QStringLiteral("post"), book, number, QStringLiteral("--place"), QStringLiteral("村口")});
        QCOMPARE(m_code, 5); // nobody has read it
        QCOMPARE(secretary({QStringLiteral("approve"), book, number})[QStringLiteral("state")].toString(), QStringLiteral("ready"));
        (void)clerk({QStringLiteral("render"), book, number, QStringLiteral("--pdf"), path("own.pdf"), QStringLiteral("--txt"), path("own.txt"), QStringLiteral("--qr")});
        QCOMPARE(m_code, 0);
        QProcess zbar;
        QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), QStringLiteral("-singlefile"), path("own.pdf"), path("own")});
        zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), path("own.png")});
        QVERIFY(zbar.waitForFinished(30000));
        const QString code = QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
        const QString key = clerk({QStringLiteral("key"), book})[QStringLiteral("key")].toString();
        const auto verify = [&](const QString &c, QStringList more) { return run(QStringList{QStringLiteral("notice"), QStringLiteral("verify"), c, QStringLiteral("--key"), key} + more); };
        QVERIFY(verify(code, {QStringLiteral("--text"), path("own.txt")})[QStringLiteral("genuine")].toBool());
        QCOMPARE(m_code, 0);
        QFile words(path("own.txt"));
        QVERIFY(words.open(QIODevice::Append) && words.write("又及。") > 0);
        words.close();
        QVERIFY(!verify(code, {QStringLiteral("--text"), path("own.txt")})[QStringLiteral("words")].toBool());
        QCOMPARE(m_code, 1);
        QString forged = code;
        forged.replace(QStringLiteral("〕1号"), QStringLiteral("〕2号"));
        QVERIFY(!verify(forged, {})[QStringLiteral("genuine")].toBool());
        QCOMPARE(m_code, 1);
        (void)verify(QStringLiteral("https://example.org"), {});
        QCOMPARE(m_code, 2);
        QVERIFY(run({QStringLiteral("--account"), QStringLiteral("李桂兰"), QStringLiteral("notice"), QStringLiteral("verify"), code, QStringLiteral("--book"), book})[QStringLiteral("onRecord")].toBool());
        QCOMPARE(clerk({QStringLiteral("post"), book, number, QStringLiteral("--place"), QStringLiteral("村口")})[QStringLiteral("state")].toString(), QStringLiteral("posted"));
        (void)clerk({QStringLiteral("withdraw"), book, number});
        QCOMPARE(m_code, 2);
        QCOMPARE(clerk({QStringLiteral("down"), book, number})[QStringLiteral("state")].toString(), QStringLiteral("down"));
        QCOMPARE(clerk({QStringLiteral("list"), book}).array().size(), 1);
        QVERIFY(clerk({QStringLiteral("rules"), book})[QStringLiteral("rules")].toArray().size() >= 14);
    }

    // A vote from the command line: collected, given away, and checked by whoever has the folder and no book.
    void aVoteIsCollectedAndChecked() {
        QString root;
        QString receipt;
        Running r(3, 2);
        {
            QFile f(path("online.csv"));
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write((r.online[0] + QStringLiteral(",1\n") + r.online[1] + QStringLiteral(",9\n")).toLatin1());
        }
        const QString vote = r.vote.toHex();
        r.second.reset();
        r.supervisor.reset();
        r.b.close();
        const QStringList me{QStringLiteral("--account"), QStringLiteral("李桂兰")};
        const QJsonObject taken = run(me + QStringList{QStringLiteral("vote"), QStringLiteral("collect"), r.b.path(), vote, path("online.csv")}).object();
        QCOMPARE(m_code, 1);
        QCOMPARE(taken[QStringLiteral("taken")].toInt(), 1);
        QCOMPARE(taken[QStringLiteral("refused")].toArray().first()[QStringLiteral("line")].toInt(), 2);
        run(me + QStringList{QStringLiteral("vote"), QStringLiteral("export"), r.b.path(), vote, path("proof")});
        QCOMPARE(m_code, 2);
        QVERIFY(r.b.reopen());
        {
            auto id = sqlValue(r.b.store->db(), QStringLiteral("SELECT id FROM account WHERE name='王德山'"));
            auto second = r.b.book->connectAs(Id::fromBytes(id->toByteArray()), secret(secretaryPass));
            QVERIFY(second);
            r.second = std::move(*second);
        }
        r.online.resize(1);
        r.seal(QStringList(4, QStringLiteral("1")));
        receipt = spokenBallot(r.paper[0]);
        root = voteLine(*r.b.store, r.vote)->root();
        r.second.reset();
        r.b.close();
        QCOMPARE(run(me + QStringList{QStringLiteral("vote"), QStringLiteral("list"), r.b.path()}).array().first()[QStringLiteral("root")].toString(), root);
        run(me + QStringList{QStringLiteral("vote"), QStringLiteral("export"), r.b.path(), vote, path("proof")});
        QCOMPARE(m_code, 0);
        const QJsonObject sound = run({QStringLiteral("vote"), QStringLiteral("verify"), path("proof"), QStringLiteral("--root"), root, QStringLiteral("--receipt"), receipt}).object();
        QCOMPARE(m_code, 0);
        QVERIFY(sound[QStringLiteral("ok")].toBool() && sound[QStringLiteral("ballots")].toInt() == 4);
        run({QStringLiteral("vote"), QStringLiteral("verify"), path("proof"), QStringLiteral("--receipt"), QStringLiteral("1234 5678 9012")});
        QCOMPARE(m_code, 1);
        run({QStringLiteral("vote"), QStringLiteral("verify"), path("proof"), QStringLiteral("--root"), QString(64, QLatin1Char('0'))});
        QCOMPARE(m_code, 1);
        QVERIFY(QFile::remove(path("proof") + QStringLiteral("/choices.csv")));
        run({QStringLiteral("vote"), QStringLiteral("verify"), path("proof")});
        QCOMPARE(m_code, 2);
    }

    // A blank form, filled from the command line: each cell says from where, and the second time what is different.
    void aFormIsFilled() {
        TestBook b;
        Record zhao = person(QStringLiteral("赵德福"), QStringLiteral("1950-03-04"), 1);
        zhao.set("marital", QStringLiteral("20"));
        const QString who = add(b, zhao).toHex();
        const QString other = add(b, person(QStringLiteral("孙强"), QStringLiteral("1980-03-04"), 3), house(QStringLiteral("2"))).toHex();
        b.close();
        const QString form = blankForm(m_dir, {QStringLiteral("A1 姓名"), QStringLiteral("B1"), QStringLiteral("A2 身份证号"), QStringLiteral("B2"), QStringLiteral("A3 困难原因"), QStringLiteral("B3")});
        run({QStringLiteral("fill"), b.path(), form});
        QCOMPARE(m_code, 2);
        run({QStringLiteral("fill"), b.path(), form, QStringLiteral("--for"), QString(32, QLatin1Char('a')), QStringLiteral("--out"), path("f.xlsx")});
        QCOMPARE(m_code, 2);
        QVERIFY(!QFileInfo::exists(path("f.xlsx")));
        const QJsonObject done = run({QStringLiteral("fill"), b.path(), form, QStringLiteral("--for"), who, QStringLiteral("--out"), path("f.xlsx")}).object();
        QCOMPARE(m_code, 0);
        QCOMPARE(done[QStringLiteral("unknown")].toInt(), 1);
        const QJsonArray cells = done[QStringLiteral("files")].toArray().first()[QStringLiteral("cells")].toArray();
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells[0][QStringLiteral("value")].toString(), QStringLiteral("赵德福"));
        QCOMPARE(cells[0][QStringLiteral("record")].toString(), who);
        QVERIFY(cells[1][QStringLiteral("leftForThePen")].toBool() && cells[1][QStringLiteral("value")].toString().isEmpty());
        QVERIFY(!m_out.contains("411399195003040"));
        run({QStringLiteral("fill"), b.path(), form, QStringLiteral("--for"), who, QStringLiteral("--for"), other, QStringLiteral("--out"), path("forms"), QStringLiteral("--purpose"), QStringLiteral("低保申请")});
        QCOMPARE(m_code, 0);
        QCOMPARE(QDir(path("forms")).entryList(QDir::Files).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "TestCommands.moc"
