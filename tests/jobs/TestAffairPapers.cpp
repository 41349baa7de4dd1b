// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the counter: if this fails, a slip names a villager, or its code leads nowhere. VL_SHOTS keeps the pictures.
#include "jobs/AffairPapers.h"
#include "jobs/AffairSentences.h"
#include "jobs/HallPapers.h"
#include "store/AffairFigures.h"
#include "store/Meetings.h"
#include "support/TestBranch.h"
#include "support/TestPaper.h"

#include <QGuiApplication>
#include <QTextLayout>

using namespace vl;
using namespace vl::test;

class TestAffairPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slipsNameNobody() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("赵德福"), QStringLiteral("1950-03-04"), 1));
        const Id liu = member(b, QStringLiteral("刘明"));
        auto id = openAffair(*b.store, {QStringLiteral("complaint"), who, {}, {}, {}, QStringLiteral("隔壁夜里放音响"), true, {}});
        QVERIFY(id && stepAffair(*b.store, *id, {QStringLiteral("send"), 0, liu, {}, {}}));
        const AffairLine line = *affairLine(*b.store, *id);
        for (auto make : {&receiptSlip, &dispatchSlip}) {
            auto paper = make(*b.store, *id);
            QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail));
            const QString words = wordsOf(*paper);
            QVERIFY2(!words.contains(QStringLiteral("赵")) && !words.contains(QStringLiteral("音响")), qPrintable(words));
            QVERIFY(words.contains(line.number));
            QCOMPARE(paper->pages.pages.size(), 1);
            QCOMPARE(paper->pages.pages.first().codes.size(), 1);
            QVERIFY(paper->leaks.isEmpty());
            picture(*paper, make == &receiptSlip ? QStringLiteral("slip") : QStringLiteral("dispatch"));
        }
        QVERIFY(wordsOf(*receiptSlip(*b.store, *id)).contains(spokenToken(line.token)));
        QVERIFY(wordsOf(*dispatchSlip(*b.store, *id)).contains(QStringLiteral("刘明")));
        // An application says on its slip what is missing, and by when the whole of it is due.
        auto relief = openAffair(*b.store, {QStringLiteral("A01"), who, {}, {}, {}, {}, false, {{QStringLiteral("people"), QStringLiteral("3")}, {QStringLiteral("cause"), QStringLiteral("因病")}, {QStringLiteral("reason"), QStringLiteral("收入减少")}}});
        QVERIFY(relief && stepAffair(*b.store, *relief, {QStringLiteral("lack"), 0, {}, {}, QStringLiteral("缺户口簿复印件")}));
        const QString slip = wordsOf(*receiptSlip(*b.store, *relief));
        QVERIFY2(slip.contains(QStringLiteral("缺户口簿复印件")) && slip.contains(QStringLiteral("全部办结期限：")), qPrintable(slip));
        QVERIFY(!receiptSlip(*b.store, Id()));
    }

    void anApplicationHasItsFormAndNoNumber() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("孙强"), QStringLiteral("1980-03-04"), 1));
        auto id = openAffair(*b.store, {QStringLiteral("A01"), who, {}, {}, {}, {}, false, {{QStringLiteral("people"), QStringLiteral("3")}, {QStringLiteral("cause"), QStringLiteral("因病")}, {QStringLiteral("reason"), QStringLiteral("主要劳力去年住院，收入减少")}}});
        QVERIFY2(id, id ? "" : qPrintable(id.error().subject));
        auto paper = applicationPaper(*b.store, *id);
        QVERIFY(paper);
        const QString words = wordsOf(*paper);
        for (const char *must : {"最低生活保障申请表", "孙强", "因病", "主要劳力去年住院", "应交材料", "由有权机关决定"})
            QVERIFY2(words.contains(QString::fromUtf8(must)), qPrintable(words));
        QVERIFY(!words.contains(idFor(QStringLiteral("1980-03-04"), 1)));
        picture(*paper, QStringLiteral("application"));
    }

    // What goes with an application, and what its villager is told: dates and who answered, and nothing granted.
    void lettersSayWhatWasDoneAndGrantNothing() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("王小明"), QStringLiteral("1960-02-03"), 7), house(QStringLiteral("1"), QStringLiteral("三组")));
        const auto sort = AffairSort::byKey(QStringLiteral("A01"));
        NewAffair n;
        n.sort = sort->key;
        n.person = who;
        n.form = *prefilled(*b.store, *sort, who);
        for (const FormField &f : sort->fields())
            if (f.required && n.form.value(f.key).isEmpty())
                n.form.insert(f.key, f.kind == QLatin1String("choice") ? f.choices.first() : f.kind == QLatin1String("date") ? QStringLiteral("2026-01-01")
                                                                                                                             : QStringLiteral("3"));
        auto id = openAffair(*b.store, n);
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail + id.error().subject));
        auto letter = letterToTownship(*b.store, *id);
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().detail + letter.error().subject));
        QString words = wordsOf(*letter).remove(QLatin1Char('\n'));
        for (const QString &said : {affairLine(*b.store, *id)->number, QStringLiteral("我村三组村民王小明"), QStringLiteral("收入和财产声明"), QStringLiteral("村级只受理和转报")})
            QVERIFY2(words.contains(said), qPrintable(words));
        QVERIFY(letter->leaks.isEmpty());
        picture(*letter, QStringLiteral("letter-township"));
        QVERIFY(stepAffair(*b.store, *id, {QStringLiteral("hand"), 0, {}, {}, QStringLiteral("送镇民政办")}));
        b.clock.set(QStringLiteral("2026-04-01T09:00:00"));
        QVERIFY(stepAffair(*b.store, *id, {QStringLiteral("answer"), 0, {}, {}, QStringLiteral("镇民政办来电：已进入入户核查")}));
        auto told = letterToVillager(*b.store, *id);
        QVERIFY2(told, told ? "" : qPrintable(told.error().detail + told.error().subject));
        words = wordsOf(*told).remove(QLatin1Char('\n'));
        for (const QString &said : {QStringLiteral("2026年4月1日"), QStringLiteral("上级已答复"), QStringLiteral("已进入入户核查"), spokenToken(affairLine(*b.store, *id)->token)})
            QVERIFY2(words.contains(said), qPrintable(words));
        for (const char *granted : {"批准", "通过", "同意发放", "享受"})
            QVERIFY2(!words.contains(QString::fromUtf8(granted)), granted);
        picture(*told, QStringLiteral("letter-villager"));
        const Id who2 = member(b, QStringLiteral("刘明"));
        const Id complaint = *openAffair(*b.store, {QStringLiteral("complaint"), {}, QStringLiteral("张三"), {}, {}, QStringLiteral("占道"), false, {}});
        QVERIFY(stepAffair(*b.store, complaint, {QStringLiteral("send"), 0, who2, {}, QStringLiteral("李秀英说是他自己占的")}));
        auto quiet = letterToVillager(*b.store, complaint); // what was written for the office stays there
        QVERIFY(quiet && !wordsOf(*quiet).contains(QStringLiteral("李秀英")) && wordsOf(*quiet).contains(QStringLiteral("派单")));
        const Id round = *openAffair(*b.store, {QStringLiteral("environment"), {}, QStringLiteral("张三"), {}, {}, QStringLiteral("垃圾"), false, {}});
        QCOMPARE(letterToVillager(*b.store, round).error().detail, QStringLiteral("affair.step")); // nobody asked for it
        const Id own = *openAffair(*b.store, {QStringLiteral("request"), {}, QStringLiteral("张三"), {}, {}, QStringLiteral("路灯"), false, {}});
        QCOMPARE(letterToTownship(*b.store, own).error().detail, QStringLiteral("affair.step"));
    }

    // 议事厅: large letters, a code, nobody's name.
    void topicsInLargePrintAndSlips() {
        TestBook b;
        TopicLine t;
        t.title = QStringLiteral("三组主路硬化");
        t.text = QStringLiteral("拟硬化三组主路 800 米，预算 12 万元。\n上级补助 8 万元，其余由集体收益支出。");
        t.until = QDate(2026, 3, 9);
        const Id id = *saveTopic(*b.store, t);
        auto slips = opinionSlips(*b.store, id);
        QVERIFY2(slips, slips ? "" : qPrintable(slips.error().detail + slips.error().subject));
        QCOMPARE(slips->pages.pages.size(), 1);
        QCOMPARE(slips->pages.pages.first().codes.size(), 3);
        QCOMPARE(wordsOf(*slips).count(spokenToken(topicLine(*b.store, id)->token)), 3);
        QVERIFY(slips->leaks.isEmpty());
        picture(*slips, QStringLiteral("hall-slips"));
        OpinionLine o;
        o.stance = QStringLiteral("suggest");
        o.text = QStringLiteral("路边装灯");
        QVERIFY(takeOpinion(*b.store, id, o));
        auto list = opinionList(*b.store, id);
        QVERIFY2(list, list ? "" : qPrintable(list.error().detail + list.error().subject));
        QVERIFY(wordsOf(*list).contains(o.text) && wordsOf(*list).contains(QStringLiteral("共 1 条")));
        picture(*list, QStringLiteral("hall-opinions"));
        auto alone = topicMaterials(*b.store, id);
        QVERIFY2(alone, alone ? "" : qPrintable(alone.error().detail + alone.error().subject));
        QVERIFY(wordsOf(*alone).contains(QStringLiteral("800")));
        constexpr double largePrint = 18 * 25.4 / 72; // mm
        for (const auto &page : std::as_const(alone->pages.pages))
            for (const PlacedLine &l : page.lines)
                QVERIFY2(l.text->lineAt(l.line).height() >= unitsOfMm(largePrint), qPrintable(l.words()));
        picture(*alone, QStringLiteral("hall-topic"));
        Record m(types::meeting());
        m.set("kind", QStringLiteral("CMDB"));
        m.set("title", QStringLiteral("村民代表会议"));
        m.set("date", QStringLiteral("2026-03-12"));
        m.set("time", QStringLiteral("09:00"));
        m.set("agenda", QStringLiteral("上月财务公开"));
        QVERIFY(putOnAgenda(*b.store, id, *planMeeting(*b.store, m)));
        auto whole = topicMaterials(*b.store, id);
        QVERIFY(whole);
        QCOMPARE(whole->pages.pages.size(), alone->pages.pages.size() + 1);
        QVERIFY(wordsOf(*whole).contains(QStringLiteral("1．上月财务公开")) && wordsOf(*whole).contains(QStringLiteral("2．三组主路硬化")));
        picture(*whole, QStringLiteral("hall-agenda"));
    }

    // A month's figures at their borders: nothing of the next month, no answer apart from satisfied.
    void theMonthInFigures() {
        TestBook b;
        const Id liu = member(b, QStringLiteral("刘明"));
        const auto ask = [&] { return *openAffair(*b.store, {QStringLiteral("request"), {}, QStringLiteral("张三"), {}, {}, QStringLiteral("路灯"), false, {}}); };
        const auto go = [&](const Id &id, const char *event, const char *when) {
            b.clock.set(QString::fromLatin1(when));
            const auto done = stepAffair(*b.store, id, {QLatin1String(event), 0, liu, QStringLiteral("4"), QStringLiteral("写明")});
            return done.operator bool();
        };
        b.clock.set(QStringLiteral("2026-03-02T09:00:00"));
        const Id rated = ask();
        const Id silent = ask();
        const Id open = ask();
        const Id gone = ask();
        for (const Id &id : {rated, silent})
            QVERIFY(go(id, "send", "2026-03-02T10:00:00") && go(id, "take", "2026-03-02T11:00:00") && go(id, "finish", "2026-03-03T09:00:00"));
        QVERIFY(go(rated, "rate", "2026-03-03T10:00:00"));
        QVERIFY(go(gone, "withdraw", "2026-03-03T10:00:00"));
        QVERIFY(go(silent, "silence", "2026-03-31T23:59:59"));
        const auto of = [&](const QDate &month, const char *key) {
            const auto made = affairMonth(*b.store, month);
            for (const Figure &f : made->figures)
                if (f.key == QLatin1String(key))
                    return QStringLiteral("%1/%2").arg(f.part).arg(f.whole);
            return QString();
        };
        const QDate march(2026, 3, 1);
        QCOMPARE(affairMonth(*b.store, march)->accepted, 4);
        QCOMPARE(of(march, "settled"), QStringLiteral("2/3"));
        QCOMPARE(of(march, "intime"), QStringLiteral("2/2")); // whoever waited for an answer is not late
        QCOMPARE(of(march, "satisfied"), QStringLiteral("1/1"));
        QCOMPARE(of(march, "noanswer"), QStringLiteral("1/2"));
        QCOMPARE(of(march, "late"), QStringLiteral("1/1"));
        QVERIFY(go(open, "send", "2026-04-01T00:00:00"));
        QCOMPARE(of(march, "late"), QStringLiteral("1/1")); // March stays as it was
        QCOMPARE(of(march.addMonths(1), "settled"), QStringLiteral("0/0"));
        QCOMPARE(affairMonth(*b.store, march.addMonths(-1))->accepted, 0);
        // Kept, it stays: what is written down later changes nothing, and is said.
        QCOMPARE(keepAffairMonth(*b.store, march.addMonths(1)).error().detail, QStringLiteral("month.running"));
        QVERIFY(keepAffairMonth(*b.store, march));
        QCOMPARE(keepAffairMonth(*b.store, march).error().detail, QStringLiteral("month.kept"));
        QVERIFY(!affairMonth(*b.store, march)->differs);
        QVERIFY(openAffair(*b.store, {QStringLiteral("request"), {}, QStringLiteral("李四"), {}, {}, QStringLiteral("补登的"), false, {}, QDateTime(QDate(2026, 3, 9), QTime(9, 0)).toMSecsSinceEpoch()}));
        QCOMPARE(affairMonth(*b.store, march)->accepted, 4);
        QCOMPARE(of(march, "settled"), QStringLiteral("2/3"));
        QVERIFY(affairMonth(*b.store, march)->differs);
        auto paper = affairMonthPaper(*b.store, march);
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail));
        QCOMPARE(paper->pages.pages.size(), 1);
        QVERIFY(wordsOf(*paper).contains(QStringLiteral("2026年3月办理月报")) && !wordsOf(*paper).contains(QStringLiteral("张三")));
        picture(*paper, QStringLiteral("month"));
    }

    void platesCarryACodeOnly() {
        TestBook b;
        QList<Id> homes;
        for (int i = 1; i <= 5; ++i)
            homes += load(b, add(b, person(QStringLiteral("户主%1").arg(i)), house(QString::number(i), QStringLiteral("%1组").arg(i)))).link("household");
        QCOMPARE(doorPlates(*b.store, homes).error().detail, QStringLiteral("door.none"));
        QCOMPARE(*makeDoorCodes(*b.store, homes), 5);
        auto paper = doorPlates(*b.store, homes);
        QVERIFY(paper);
        QCOMPARE(paper->pages.pages.size(), 2); // three on a sheet
        QCOMPARE(paper->pages.pages.first().codes.size(), 3);
        QVERIFY(!wordsOf(*paper).contains(QStringLiteral("户主")));
        const auto codes = doorCodes(*b.store);
        for (const Id &h : std::as_const(homes))
            QVERIFY(wordsOf(*paper).contains(spokenToken(codes->value(h))));
        picture(*paper, QStringLiteral("plates"));
        auto names = doorList(*b.store, homes); // for whoever hands them out
        QVERIFY(names);
        for (const Id &h : std::as_const(homes))
            QVERIFY(wordsOf(*names).contains(spokenToken(codes->value(h))));
        QVERIFY(names->leaks.isEmpty());
        picture(*names, QStringLiteral("door-list"));
    }
};

int main(int argc, char **argv) {
    QGuiApplication app(argc, argv);
    TestAffairPapers test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestAffairPapers.moc"
