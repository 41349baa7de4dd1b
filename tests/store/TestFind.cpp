// SPDX-License-Identifier: GPL-3.0-or-later
// If these fail, somebody who stands at the counter is not found.
#include "support/TestBook.h"

#include "store/FindIndex.h"
#include "store/Undo.h"

using namespace vl;
using namespace vl::test;

class TestFind : public QObject {
    Q_OBJECT

    TestBook b;
    FindIndex index;

    QStringList find(const QString &text, const FindFilter &f = {}) {
        QStringList out;
        auto rows = personRows(*b.store, index.find(text, f, b.clock.today()));
        for (const PersonRow &r : std::as_const(*rows))
            out += r.name;
        return out;
    }
    Match why(const QString &text) { return index.explain(index.find(text, {}, b.clock.today()).value(0), text); }
    Id put(const char *name, const char *birth, int seq, const char *number, const char *group, const char *phone = "") {
        Record r = person(QString::fromUtf8(name), QString::fromLatin1(birth), seq);
        r.set("phone", QString::fromLatin1(phone));
        return add(b, r, house(QString::fromLatin1(number), QString::fromUtf8(group)));
    }

private Q_SLOTS:
    void initTestCase() {
        put("王玉卓", "1968-05-03", 31, "12", "3组", "13812341234");
        put("王玉珍", "1955-01-02", 22, "2", "3组");
        put("尉迟云舟", "2000-02-03", 13, "1", "12组");
        put("覃玉珍", "1990-02-03", 24, "3", "1组");
        put("朴正", "1991-02-03", 15, "4", "1组");
        put("吕会计", "1992-02-03", 16, "5", "东庄");
        put("买买提·艾力", "1993-02-03", 17, "6", "东庄");
        QVERIFY(index.load(*b.store));
    }
    void byEveryWayOfTyping_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *t, const char *f) { QTest::newRow(t) << QString::fromUtf8(t) << QString::fromUtf8(f); };
        row("王玉卓", "王玉卓");
        row("玉卓", "王玉卓");
        row("会计", "吕会计"); // two characters inside a name
        row("wyz", "王玉珍");  // both fit; the register's order decides
        row("wangyuzhuo", "王玉卓");
        row("wang yuzhuo", "王玉卓");
        row("ＷＡＮＧＹＵＺＨＵＯ", "王玉卓");
        row("yuzhuo", "王玉卓");
        row("ycyz", "尉迟云舟");
        row("wcyz", "尉迟云舟");
        row("qinyuzhen", "覃玉珍");
        row("tanyuzhen", "覃玉珍");
        row("pz", "朴正");
        row("lvhuiji", "吕会计");
        row("mmtal", "买买提·艾力");
        row("买买提艾力", "买买提·艾力");
        row("1234", "王玉卓");
        row("东庄 lhj", "吕会计");
        row("12组", "尉迟云舟");
    }
    void byEveryWayOfTyping() {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        QCOMPARE(find(typed).value(0), first);
    }
    void byIdHeadAndTail() {
        const QString id = idFor(QStringLiteral("1968-05-03"), 31);
        QCOMPARE(find(id.right(4)).value(0), QStringLiteral("王玉卓"));
        QCOMPARE(find(id.toLower()).value(0), QStringLiteral("王玉卓"));
        QCOMPARE(why(id.right(4)).kind, MatchKind::IdTail);
        QCOMPARE(find(QStringLiteral("411399")).size(), 7);
        QCOMPARE(find(QStringLiteral("41139919680503")), QStringList{QStringLiteral("王玉卓")});
    }
    void nothingInsideASyllable() {
        QVERIFY(!find(QStringLiteral("ang")).contains(QStringLiteral("王玉卓")));
        QVERIFY(find(QStringLiteral("没有这人")).isEmpty());
        QVERIFY(find(QStringLiteral("%_'\"")).isEmpty());
    }
    void saysWhy() {
        QCOMPARE(why(QStringLiteral("wangyuzh")).kind, MatchKind::Pinyin);
        QCOMPARE(why(QStringLiteral("lhj")).kind, MatchKind::Initials);
        const Match m = why(QStringLiteral("玉卓"));
        QCOMPARE(m.kind, MatchKind::Name);
        QCOMPARE(m.start, 1);
        QCOMPARE(m.length, 2);
    }
    void filters() {
        FindFilter f;
        f.group = QStringLiteral("3组");
        QCOMPARE(find({}, f), (QStringList{QStringLiteral("王玉珍"), QStringLiteral("王玉卓")}));
        f.minAge = 60;
        QCOMPARE(find({}, f), QStringList{QStringLiteral("王玉珍")});
        QCOMPARE(index.groups(), (QStringList{QStringLiteral("1组"), QStringLiteral("3组"), QStringLiteral("12组"), QStringLiteral("东庄")}));
        // Everybody, in the register's order: group 1, 3, 12, then the hamlet.
        QCOMPARE(find({}).value(0), QStringLiteral("覃玉珍"));
        QCOMPARE(find({}).size(), 7);
    }
    void followsChanges() {
        const Id id = put("新来的", "1980-01-01", 41, "77", "3组");
        auto q = runSql(b.store->db(), QStringLiteral("SELECT household FROM resident WHERE id=?"), {bind(id)});
        QVERIFY(q && q->next());
        QVERIFY(index.refresh(*b.store, {id}));
        QCOMPARE(find(QStringLiteral("xld")), QStringList{QStringLiteral("新来的")});
        const Record before = load(b, id);
        Record after = before;
        after.set("name", QStringLiteral("旧人"));
        auto done = saveRecord(*b.store, before, after);
        QVERIFY(done && index.refresh(*b.store, done->touched));
        QVERIFY(find(QStringLiteral("xld")).isEmpty());
        QCOMPARE(find(QStringLiteral("jiuren")), QStringList{QStringLiteral("旧人")});
        auto gone = recordLifeEvent(*b.store, {id, QStringLiteral("move_out"), QStringLiteral("2026-03-01"), {}, {}, {}});
        QVERIFY(gone && index.refresh(*b.store, gone->touched));
        QVERIFY(find(QStringLiteral("jiuren")).isEmpty());
        FindFilter former;
        former.former = true;
        QCOMPARE(find(QStringLiteral("jiuren"), former), QStringList{QStringLiteral("旧人")});
        for (int i = 0; i < 3; ++i) {
            auto back = undoLast(*b.store);
            QVERIFY(back && index.refresh(*b.store, back->touched));
        }
        QVERIFY(find(QStringLiteral("xld")).isEmpty());
        QCOMPARE(index.size(), 7);
    }
};

QTEST_GUILESS_MAIN(TestFind)
#include "TestFind.moc"
