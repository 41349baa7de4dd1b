// SPDX-License-Identifier: GPL-3.0-or-later
// 议事厅 and 保管期限: if this fails, what somebody said at the counter never reaches the minutes, or what the village must keep
// leaves its lists without the supervisor.
#include "jobs/MinutesJob.h"
#include "jobs/VotePapers.h"
#include "rules/RulePack.h"
#include "store/Affairs.h"
#include "store/Archive.h"
#include "store/Attachments.h"
#include "store/Audit.h"
#include "store/Check.h"
#include "store/Hall.h"
#include "store/Meetings.h"
#include "store/Notices.h"
#include "store/PaperToken.h"
#include "store/Undo.h"
#include "support/TestVote.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace vl;
using namespace vl::test;

namespace {

TopicLine topicOf(const char *title = "三组道路硬化") {
    TopicLine t;
    t.title = QString::fromUtf8(title);
    t.text = QStringLiteral("拟硬化三组主路 800 米，预算 12 万元，上级补助 8 万元，其余由集体收益支出。");
    t.until = QDate(2026, 3, 9);
    return t;
}

OpinionLine saying(const char *stance, const char *text, const char *channel = "counter") {
    OpinionLine o;
    o.stance = QLatin1String(stance);
    o.text = QString::fromUtf8(text);
    o.channel = QLatin1String(channel);
    return o;
}

Id planned(TestBook &b, const char *agenda = "", const char *day = "2026-03-12") {
    Record m(types::meeting());
    m.set("kind", QStringLiteral("CMDB"));
    m.set("title", QStringLiteral("村民代表会议"));
    m.set("date", QLatin1String(day));
    m.set("place", QStringLiteral("村部"));
    m.set("agenda", QString::fromUtf8(agenda));
    auto id = planMeeting(*b.store, m);
    if (!id)
        qFatal("meeting: %s", qPrintable(id.error().detail));
    return *id;
}

// A request of the counter that is settled on this day, and one that goes on.
Id settled(TestBook &b, const QString &day) {
    b.clock.set(day + QStringLiteral("T09:00:00"));
    NewAffair n;
    n.sort = QStringLiteral("A01");
    n.asker = QStringLiteral("王小明");
    n.form = {{QStringLiteral("size"), QStringLiteral("3")}, {QStringLiteral("income"), QStringLiteral("1000")}, {QStringLiteral("cause"), QStringLiteral("因病")}};
    const auto sort = AffairSort::byKey(n.sort);
    for (const FormField &f : sort->fields())
        if (f.required && !n.form.contains(f.key))
            n.form.insert(f.key, f.kind == QLatin1String("choice") ? f.choices.first() : f.kind == QLatin1String("date") ? day
                                                                                                                         : QStringLiteral("1"));
    auto id = openAffair(*b.store, n);
    if (!id)
        qFatal("affair: %s %s", qPrintable(id.error().detail), qPrintable(id.error().subject));
    if (!stepAffair(*b.store, *id, {QStringLiteral("withdraw"), 0, {}, {}, QStringLiteral("不办了")}))
        qFatal("step");
    return *id;
}

} // namespace

class TestHall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidComesIntoTheMinutes() {
        TestBook b;
        (void)member(b, QStringLiteral("王德山"));
        QCOMPARE(saveTopic(*b.store, topicOf(" ")).error().detail, QStringLiteral("topic.title"));
        TopicLine past = topicOf();
        past.until = QDate(2026, 3, 1);
        QCOMPARE(saveTopic(*b.store, past).error().detail, QStringLiteral("topic.until"));
        const Id id = *saveTopic(*b.store, topicOf());
        QCOMPARE(topicLine(*b.store, id)->state(b.clock.today()), TopicState::Open);
        QCOMPARE(takeOpinion(*b.store, id, saying("maybe", "x")).error().detail, QStringLiteral("opinion.stance"));
        QCOMPARE(takeOpinion(*b.store, id, saying("suggest", " ")).error().detail, QStringLiteral("opinion.text"));
        QVERIFY(takeOpinion(*b.store, id, saying("for", "")));
        QVERIFY(takeOpinion(*b.store, id, saying("against", "占了我家菜地，先说补偿", "slip")));
        QVERIFY(takeOpinion(*b.store, id, saying("suggest", "路边装灯")));
        QVERIFY(takeOpinion(*b.store, id, saying("suggest", "路边装灯"))); // two people said the same
        const Id meeting = planned(b, "上月财务公开");
        QVERIFY(putOnAgenda(*b.store, id, meeting));
        QVERIFY(putOnAgenda(*b.store, id, meeting)); // once is enough
        QCOMPARE(loadRecord(*b.store, types::meeting(), meeting)->text("agenda"), QStringLiteral("上月财务公开\n三组道路硬化"));
        auto paper = beginMeeting(*b.store, meeting);
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail));
        QCOMPARE(paper->items.size(), 2);
        QVERIFY(paper->items[0].text.isEmpty());
        QCOMPARE(paper->items[1].text, QStringLiteral("会前征求意见（截至2026年3月2日）：共收到意见4条，其中赞成1条、反对1条、建议2条。\n（1）占了我家菜地，先说补偿\n（2）路边装灯"));
        // Words that the clerk gave it stand instead; empty words give the count back.
        const TopicLine line = *topicLine(*b.store, id);
        QVERIFY(writeSummary(*b.store, line, QStringLiteral("多数赞成，一户关心补偿。")));
        QCOMPARE(beginMeeting(*b.store, meeting)->items[1].text, QStringLiteral("多数赞成，一户关心补偿。"));
        QVERIFY(undoLast(*b.store));
        QVERIFY(beginMeeting(*b.store, meeting)->items[1].text.contains(QStringLiteral("4条")));
        // In the minutes, and from then on nothing of it changes.
        MeetingPaper held = *beginMeeting(*b.store, meeting);
        held.begins = QTime(9, 0);
        held.ends = QTime(10, 0);
        held.chair = QStringLiteral("王德山");
        held.counted = {10, 9, 0};
        b.clock.set(QStringLiteral("2026-03-12T11:00:00"));
        auto kept = keepMinutes(*b.store, meeting, held);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail + kept.error().subject));
        QVERIFY(minutesPaper(*b.store, kept->minutes)->words().contains(QStringLiteral("占了我家菜地")));
        QCOMPARE(topicLine(*b.store, id)->state(b.clock.today()), TopicState::Minuted);
        for (const Error &e : {takeOpinion(*b.store, id, saying("for", "")).error(), writeSummary(*b.store, line, QStringLiteral("改")).error(), putOnAgenda(*b.store, id, planned(b, "", "2026-04-01")).error(), saveTopic(*b.store, topicOf("另一个"), &line).error(), dropOpinion(*b.store, opinionsOn(*b.store, id)->first().id).error()})
            QCOMPARE(e.detail, QStringLiteral("topic.minuted"));
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    // Neither does a key, nor whoever did not keep the minutes.
    void nothingHeardIsTakenBackAfterTheMinutes() {
        TestBook b;
        (void)member(b, QStringLiteral("王德山"));
        auto secretary = account(b, "王德山", Role::Secretary, secretaryPass);
        const Id id = *saveTopic(*b.store, topicOf());
        const Id wrong = *takeOpinion(*b.store, id, saying("for", "记错了"));
        QVERIFY(takeOpinion(*b.store, id, saying("against", "先说补偿")));
        const Id meeting = planned(b);
        QVERIFY(putOnAgenda(*b.store, id, meeting));
        QVERIFY(dropOpinion(*b.store, wrong));
        MeetingPaper held = *beginMeeting(*secretary, meeting);
        held.begins = QTime(9, 0);
        held.ends = QTime(10, 0);
        held.chair = QStringLiteral("王德山");
        held.recorder = QStringLiteral("李桂兰");
        held.counted = {10, 9, 0};
        b.clock.set(QStringLiteral("2026-03-12T11:00:00"));
        auto kept = keepMinutes(*secretary, meeting, held);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail + kept.error().subject));
        for (int i = 0; i < 8; ++i)
            (void)undoLast(*b.store);
        QCOMPARE(topics(*b.store)->size(), 1);
        QVERIFY(topics(*b.store)->first().minuted);
        QCOMPARE(opinionsOn(*b.store, id)->size(), 1);
        QCOMPARE(opinionsOn(*b.store, id)->first().text, QStringLiteral("先说补偿"));
        QCOMPARE(loadRecord(*b.store, types::meeting(), meeting)->text("agenda"), QStringLiteral("三组道路硬化"));
    }

    // On an agenda is what stands there, and in the minutes what they have as an item.
    void whatNoMeetingDealsWithWaits() {
        TestBook b;
        (void)member(b, QStringLiteral("王德山"));
        const Id id = *saveTopic(*b.store, topicOf());
        const Id off = planned(b);
        QVERIFY(putOnAgenda(*b.store, id, off));
        QVERIFY(cancelMeeting(*b.store, off, QStringLiteral("下雨")));
        QVERIFY(topicLine(*b.store, id)->meeting.isNull());
        b.clock.set(QStringLiteral("2026-03-10T09:00:00"));
        QCOMPARE(topicLine(*b.store, id)->state(b.clock.today()), TopicState::Over); // it is asked for again
        const Id meeting = planned(b);
        QVERIFY(putOnAgenda(*b.store, id, meeting));
        QCOMPARE(topicLine(*b.store, id)->state(b.clock.today()), TopicState::Ready);
        // Another topic of the same title would be one item with it.
        const Id twin = *saveTopic(*b.store, [] { TopicLine t = topicOf(); t.until = QDate(2026, 3, 20); return t; }());
        QVERIFY(takeOpinion(*b.store, twin, saying("against", "乙的意见")));
        QCOMPARE(putOnAgenda(*b.store, twin, meeting).error().detail, QStringLiteral("topic.twice"));
        // Somebody takes the line off the agenda: the meeting knows nothing of it.
        Record before = *loadRecord(*b.store, types::meeting(), meeting);
        Record after = before;
        after.set("agenda", QStringLiteral("财务公开"));
        QVERIFY(changeMeeting(*b.store, before, after));
        QVERIFY(topicLine(*b.store, id)->meeting.isNull());
        MeetingPaper held = *beginMeeting(*b.store, meeting);
        held.begins = QTime(9, 0);
        held.ends = QTime(10, 0);
        held.chair = QStringLiteral("王德山");
        held.counted = {10, 9, 0};
        b.clock.set(QStringLiteral("2026-03-12T11:00:00"));
        QVERIFY(keepMinutes(*b.store, meeting, held));
        QVERIFY(!topicLine(*b.store, id)->minuted);
        const Id next = planned(b, "甲\n乙", "2026-04-01");
        QVERIFY(putOnAgenda(*b.store, id, next));
        // A new title takes the place of the old one; what comes while it is being held is written down there.
        TopicLine was = *topicLine(*b.store, id);
        Record agenda = *loadRecord(*b.store, types::meeting(), next);
        Record first = agenda;
        first.set("agenda", QStringLiteral("三组道路硬化\n甲\n乙"));
        QVERIFY(changeMeeting(*b.store, agenda, first));
        TopicLine better = was;
        better.title = QStringLiteral("三组主路硬化");
        QVERIFY(saveTopic(*b.store, better, &was));
        QCOMPARE(loadRecord(*b.store, types::meeting(), next)->text("agenda"), QStringLiteral("三组主路硬化\n甲\n乙"));
        QVERIFY(saveRunning(*b.store, next, *beginMeeting(*b.store, next)));
        QCOMPARE(takeOpinion(*b.store, id, saying("for", "")).error().detail, QStringLiteral("topic.held"));
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    // What comes after the summary was worded stands below it.
    void aSummaryHidesNothingThatCameLater() {
        TestBook b;
        const Id id = *saveTopic(*b.store, topicOf());
        QVERIFY(takeOpinion(*b.store, id, saying("for", "好事")));
        QVERIFY(writeSummary(*b.store, *topicLine(*b.store, id), QStringLiteral("共收到意见1条，赞成。")));
        QCOMPARE(topicLine(*b.store, id)->since, 0);
        b.clock.set(QStringLiteral("2026-03-11T09:00:00")); // late as well
        QVERIFY(takeOpinion(*b.store, id, saying("against", "占地没补偿", "slip")));
        QCOMPARE(topicLine(*b.store, id)->since, 1);
        QCOMPARE(*summaryOf(*b.store, *topicLine(*b.store, id)), QStringLiteral("共收到意见1条，赞成。\n小结之后又收到意见1条，其中反对1条。\n（1）占地没补偿"));
        QVERIFY(writeSummary(*b.store, *topicLine(*b.store, id), {}));
        QVERIFY(summaryOf(*b.store, *topicLine(*b.store, id))->startsWith(QStringLiteral("会前征求意见（截至2026年3月11日）：共收到意见2条")));
    }

    void itIsUndoneChangedAndMovedBetweenMeetings() {
        TestBook b;
        const Id id = *saveTopic(*b.store, topicOf());
        const Id one = *takeOpinion(*b.store, id, saying("ask", "谁出钱"));
        QVERIFY(undoLast(*b.store));
        QVERIFY(opinionsOn(*b.store, id)->isEmpty());
        QVERIFY(redoLast(*b.store));
        QCOMPARE(opinionsOn(*b.store, id)->first().id, one);
        QVERIFY(dropOpinion(*b.store, one));
        QVERIFY(opinionsOn(*b.store, id)->isEmpty());
        QVERIFY(undoLast(*b.store));
        QCOMPARE(opinionsOn(*b.store, id)->size(), 1);
        const Id first = planned(b);
        const Id second = planned(b, "", "2026-03-20");
        QVERIFY(putOnAgenda(*b.store, id, first));
        TopicLine was = *topicLine(*b.store, id);
        TopicLine better = was;
        better.title = QStringLiteral("三组主路硬化");
        QVERIFY(saveTopic(*b.store, better, &was));
        QCOMPARE(saveTopic(*b.store, better, &was).error().code, ErrorCode::Changed); // somebody was there meanwhile
        QCOMPARE(loadRecord(*b.store, types::meeting(), first)->text("agenda"), better.title);
        QVERIFY(putOnAgenda(*b.store, id, second));
        QVERIFY(loadRecord(*b.store, types::meeting(), first)->text("agenda").isEmpty());
        QCOMPARE(loadRecord(*b.store, types::meeting(), second)->text("agenda"), better.title);
        QVERIFY(undoLast(*b.store));
        QCOMPARE(topicLine(*b.store, id)->meeting, first);
        QCOMPARE(loadRecord(*b.store, types::meeting(), first)->text("agenda"), better.title);
        QVERIFY(cancelMeeting(*b.store, second, QStringLiteral("下雨")));
        QCOMPARE(putOnAgenda(*b.store, id, second).error().detail, QStringLiteral("topic.meeting"));
        QVERIFY(saveRunning(*b.store, first, *beginMeeting(*b.store, first))); // it is being held: its items are being typed
        const Id other = *saveTopic(*b.store, topicOf("路灯"));
        QCOMPARE(putOnAgenda(*b.store, other, first).error().detail, QStringLiteral("topic.meeting"));
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    // Nothing said is lost in the counts, whatever was said.
    void theCountsAddUp() {
        QRandomGenerator r(4);
        const QStringList stances{QStringLiteral("for"), QStringLiteral("against"), QStringLiteral("suggest"), QStringLiteral("ask")};
        for (int round = 0; round < 200; ++round) {
            QList<Opinion> all;
            const int n = static_cast<int>(r.bounded(40));
            for (int i = 0; i < n; ++i)
                all.append({stances[r.bounded(4)], r.bounded(3) == 0 ? QString() : QString(r.bounded(300), QChar(u'字'))});
            const QString words = opinionSummary(all, QDate(2026, 3, 9));
            static const QRegularExpression count(QStringLiteral("(赞成|反对|建议|疑问)(\\d+)条"));
            int sum = 0;
            const QString head = words.section(QLatin1Char('\n'), 0, 0);
            for (auto it = count.globalMatch(head); it.hasNext();)
                sum += it.next().captured(2).toInt();
            QCOMPARE(sum, n);
            QVERIFY(words.size() < 2000); // it is an item of the minutes
        }
    }

    void bySlipAndByWhomever() {
        TestBook b;
        const Id id = *saveTopic(*b.store, topicOf());
        const QString token = topicLine(*b.store, id)->token;
        QCOMPARE(topicByToken(*b.store, paperCode(PaperCode::Topic, QStringLiteral("411399100200"), token))->id, id);
        QCOMPARE(topicByToken(*b.store, token.toLower().left(5) + QStringLiteral(" - ") + token.mid(5))->id, id);
        QCOMPARE(topicByToken(*b.store, QStringLiteral("ZZZZZZZZZZ")).error().detail, QStringLiteral("topic"));
        auto supervisor = account(b, "赵监督", Role::Supervisor, supervisorPass);
        QCOMPARE(topics(*supervisor)->size(), 1);
        QCOMPARE(takeOpinion(*supervisor, id, saying("for", "")).error().code, ErrorCode::NotAllowed);
        auto technician = account(b, "技术员", Role::Technician, "mianhua xigua 33 lvdou");
        QVERIFY(!topics(*technician) && !opinionsOn(*technician, id));
        // What was said is nothing that the hub reads.
        QVERIFY(takeOpinion(*b.store, id, saying("ask", "钱从哪里来呢")));
        auto q = runSql(b.store->db(), QStringLiteral("SELECT value FROM oplog WHERE type='opinion'"));
        int ops = 0;
        while (q->next()) {
            ++ops;
            QVERIFY(!q->value(0).toByteArray().contains(QStringLiteral("钱从哪里来呢").toUtf8()));
        }
        QCOMPARE(ops, 1);
    }

    // At the border: the last day of a period, and the day after it.
    void whatIsOverIsSealedByTheSupervisorAlone() {
        TestBook b;
        const Id old = settled(b, QStringLiteral("2015-06-01"));
        const Id young = settled(b, QStringLiteral("2016-01-01"));
        QTemporaryDir dir;
        QFile f(dir.filePath(QStringLiteral("scan.png")));
        QVERIFY(f.open(QIODevice::WriteOnly) && f.write("\x89PNG and more") > 0);
        f.close();
        const Id scan = *attachFile(*b.store, old, f.fileName());
        const auto shelf = [&](Store &store) {
            const auto all = archiveShelves(store);
            for (const Shelf &s : *all)
                if (s.rule.shelf == QLatin1String("services"))
                    return s;
            return Shelf();
        };
        auto supervisor = account(b, "赵监督", Role::Supervisor, supervisorPass);
        b.clock.set(QStringLiteral("2025-12-31T23:00:00")); // ten years from 1 January 2016
        QVERIFY(shelf(*b.store).over(b.clock.today()).isEmpty());
        QCOMPARE(sealRecords(*supervisor, QStringLiteral("services"), {old}, QStringLiteral("到期")).error().detail, QStringLiteral("archive.notover"));
        b.clock.set(QStringLiteral("2026-01-01T00:30:00"));
        QCOMPARE(shelf(*b.store).over(b.clock.today()).size(), 1);
        QCOMPARE(sealRecords(*b.store, QStringLiteral("services"), {old}, QStringLiteral("到期")).error().code, ErrorCode::NotAllowed); // the clerk
        QCOMPARE(sealRecords(*supervisor, QStringLiteral("services"), {old, young}, QStringLiteral("到期")).error().detail, QStringLiteral("archive.notover"));
        QCOMPARE(sealRecords(*supervisor, QStringLiteral("services"), {old}, QStringLiteral(" ")).error().detail, QStringLiteral("reason"));
        QCOMPARE(sealRecords(*supervisor, QStringLiteral("services"), {}, QStringLiteral("到期")).error().detail, QStringLiteral("archive.none"));
        QCOMPARE(affairs(*b.store)->size(), 2);
        const QString token = affairLine(*b.store, old)->token;
        QVERIFY(sealRecords(*supervisor, QStringLiteral("services"), {old}, QStringLiteral("保管期满")));
        QCOMPARE(affairs(*b.store)->size(), 1);
        QCOMPARE(affairs(*b.store, Sealed::With)->size(), 2);
        QCOMPARE(affairByToken(*b.store, token).error().detail, QStringLiteral("archive.sealed"));
        QVERIFY(attachmentsOf(*b.store, old)->isEmpty());
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(openPaper(*b.store, scan, out, {QStringLiteral("form")}).error().detail, QStringLiteral("archive.sealed"));
        QCOMPARE(stepAffair(*b.store, old, {QStringLiteral("tell"), 0, {}, {}, QStringLiteral("x")}).error().detail, QStringLiteral("archive.sealed"));
        QCOMPARE(shelf(*b.store).sealed().first().reason, QStringLiteral("保管期满"));
        QCOMPARE(sealRecords(*supervisor, QStringLiteral("services"), {old}, QStringLiteral("再来")).error().detail, QStringLiteral("archive.notover"));
        // No key takes a seal away; nothing of it was destroyed.
        QVERIFY(!undoLast(*supervisor) || affairs(*b.store)->size() == 1);
        QCOMPARE(openSealed(*b.store, old, QStringLiteral("查档")).error().code, ErrorCode::NotAllowed);
        QCOMPARE(openSealed(*supervisor, young, QStringLiteral("查档")).error().detail, QStringLiteral("archive.seal"));
        QVERIFY(openSealed(*supervisor, old, QStringLiteral("县里查档")));
        QCOMPARE(affairs(*b.store)->size(), 2);
        QCOMPARE(attachmentsOf(*b.store, old)->size(), 1);
        bool noted = false;
        const auto trail = auditTrail(*supervisor);
        for (const AuditLine &l : *trail)
            noted = noted || (l.action == QLatin1String("archive.open") && l.purpose == QStringLiteral("县里查档"));
        QVERIFY(noted);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    // Sealed is sealed by every way to it: its number, its photographs, its files.
    void aSealedNoticeAndVoteAreNowhere() {
        Running r(2, 1);
        TestBook &b = r.b;
        r.seal(QStringList(3, QStringLiteral("1")));
        KeepNotice k;
        k.kind = QStringLiteral("announcement");
        k.series = QStringLiteral("公字");
        k.text = [](const QString &) -> Result<NoticeText> { return NoticeText{"x", QStringLiteral("通知"), QString(64, QLatin1Char('0')), 0}; };
        const NoticeLine line = *keepNotice(*b.store, k);
        PostNotice p;
        p.version = line.version;
        p.place = QStringLiteral("公开栏");
        p.by = QStringLiteral("李桂兰");
        p.at = QDateTime::fromMSecsSinceEpoch(b.clock.ms);
        const Id posting = *postNotice(*b.store, p);
        QTemporaryDir dir;
        QFile f(dir.filePath(QStringLiteral("board.jpg")));
        QVERIFY(f.open(QIODevice::WriteOnly) && f.write("JFIF and more") > 0);
        f.close();
        const Id photo = *attachFile(*b.store, posting, f.fileName());
        b.clock.set(QStringLiteral("2036-03-09T09:00:00"));
        QVERIFY(takeDown(*b.store, posting, QDate(2036, 3, 9), QStringLiteral("李桂兰")));
        b.clock.set(QStringLiteral("2037-01-02T09:00:00"));
        QVERIFY(withdrawNotice(*b.store, line.id));
        // It hung until 2036 and was withdrawn in 2037: ten years from 2038.
        QCOMPARE(sealRecords(*r.supervisor, QStringLiteral("notices"), {line.id}, QStringLiteral("到期")).error().detail, QStringLiteral("archive.notover"));
        b.clock.set(QStringLiteral("2047-12-31T09:00:00"));
        QCOMPARE(sealRecords(*r.supervisor, QStringLiteral("notices"), {line.id}, QStringLiteral("到期")).error().detail, QStringLiteral("archive.notover"));
        b.clock.set(QStringLiteral("2048-01-01T09:00:00"));
        QVERIFY(sealRecords(*r.supervisor, QStringLiteral("notices"), {line.id}, QStringLiteral("到期")));
        const auto shelves = archiveShelves(*r.supervisor);
        for (const Shelf &s : *shelves)
            if (s.rule.shelf == QLatin1String("notices"))
                QCOMPARE(s.sealed().first().title, line.number + QStringLiteral("　通知"));
        QVERIFY(sealRecords(*r.supervisor, QStringLiteral("votes"), {r.vote}, QStringLiteral("到期")));
        QVERIFY(notices(*b.store)->isEmpty() && votes(*b.store)->isEmpty());
        QVERIFY(attachmentsOf(*b.store, posting)->isEmpty() && attachmentsOf(*b.store, {})->isEmpty());
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        for (const Error &e : {notice(*b.store, line.id).error(), voteLine(*b.store, r.vote).error(), openPaper(*b.store, photo, out, {QStringLiteral("form")}).error(), exportVote(*b.store, r.vote, dir.filePath(QStringLiteral("票"))).error()})
            QCOMPARE(e.detail, QStringLiteral("archive.sealed"));
        QVERIFY(openSealed(*r.supervisor, line.id, QStringLiteral("查档")));
        QCOMPARE(attachmentsOf(*b.store, posting)->size(), 1);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    void whatIsKeptForEverIsNeverOver() {
        TestBook b;
        b.clock.set(QStringLiteral("1999-06-01T09:00:00"));
        const Id meeting = planned(b, "", "1999-06-02");
        QVERIFY(cancelMeeting(*b.store, meeting, QStringLiteral("下雨")));
        auto supervisor = account(b, "赵监督", Role::Supervisor, supervisorPass);
        b.clock.set(QStringLiteral("2099-06-01T09:00:00"));
        const auto all = archiveShelves(*b.store);
        for (const Shelf &s : *all)
            if (s.rule.shelf == QLatin1String("audit")) {
                QVERIFY(s.counted > 0 && s.oldest.isValid() && s.over(b.clock.today()).isEmpty()); // what was changed, and what left
            } else if (s.rule.shelf == QLatin1String("minutes")) {
                QCOMPARE(s.items.size(), 1);
                QVERIFY(s.over(b.clock.today()).isEmpty());
            }
        QCOMPARE(sealRecords(*supervisor, QStringLiteral("minutes"), {meeting}, QStringLiteral("到期")).error().detail, QStringLiteral("archive.notover"));
        QCOMPARE(meetings(*b.store)->size(), 1);
    }

    void aCountyMayNameItsOwnPeriods() {
        QFile f(QStringLiteral(":/rules/archive_classes.csv"));
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QString shipped = QString::fromUtf8(f.readAll());
        const QString name = QStringLiteral("archive_classes.csv");
        QVERIFY(RulePack::check(name, shipped));
        QVERIFY(RulePack::check(name, QString(shipped).replace(QStringLiteral("services,services,,服务事项受理,Services that were accepted,10"), QStringLiteral("services,services,,服务事项受理,Services that were accepted,30"))));
        QVERIFY(!RulePack::check(name, QString(shipped).replace(QStringLiteral("votes,votes"), QStringLiteral("votes,notices"))));                // a shelf holds what it held
        QVERIFY(!RulePack::check(name, QString(shipped).replace(QStringLiteral("land,services,D05 D06 H05"), QStringLiteral("land,services,")))); // two would hold the rest
        QVERIFY(!RulePack::check(name, QString(shipped).remove(QStringLiteral("audit,audit"))));
        // Whatever is sold or built on has its own shelf, and every service one.
        QCOMPARE(ArchiveClass::ofService(QStringLiteral("D06"))->shelf, QStringLiteral("land"));
        const auto sorts = AffairSort::all();
        for (const AffairSort &s : sorts)
            if (s.flow == QLatin1String(serviceFlow))
                QVERIFY(ArchiveClass::ofService(s.key) != nullptr);
    }
};

QTEST_GUILESS_MAIN(TestHall)
#include "TestHall.moc"
