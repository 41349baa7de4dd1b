// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, a matter of the village is carried out that nobody decided, or whose resolution nobody could read.
#include "records/CodeTables.h"
#include "store/Check.h"
#include "store/MatterBook.h"
#include "store/Undo.h"
#include "support/TestMatter.h"

#include <QRandomGenerator>

using namespace vl;
using namespace vl::test;

namespace {

QString reason(const Result<StepOutcome> &r) {
    return r ? QStringLiteral("none") : r.error().detail;
}
QString reason(const Status &s) {
    return s ? QStringLiteral("none") : s.error().detail;
}

} // namespace

class TestMatters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void throughAllItsSteps() {
        TestBook b;
        village(b);
        const Id id = road(b);
        QCOMPARE(addMatter(*b.store, roadMatter()).error().detail, QStringLiteral("matter.twice"));
        QCOMPARE(reason(finishStep(*b.store, id)), QStringLiteral("matter.notbegun"));
        for (const char *step : {"propose", "discuss", "deliberate", "resolve"}) {
            QCOMPARE(matterLine(*b.store, id)->place.next->key, QLatin1String(step));
            QCOMPARE(reason(decide(b, id, true)), QStringLiteral("none"));
        }
        const auto at = [&] { return matterLine(*b.store, id)->place.next->key; };
        QCOMPARE(at(), QStringLiteral("publish"));
        const QDate posted = b.clock.today();
        const Id first = hang(b, id);
        QCOMPARE(finishStep(*b.store, id).error().detail, QStringLiteral("matter.period"));
        QCOMPARE(finishStep(*b.store, id).error().subject, posted.addDays(7).toString(Qt::ISODate)); // the day itself is not counted
        QCOMPARE(*postingEnds(*b.store, *matterLine(*b.store, id)), posted.addDays(7));
        goTo(b, posted.addDays(7));
        QCOMPARE(reason(finishStep(*b.store, id)), QStringLiteral("matter.period")); // its last day still hangs
        goTo(b, posted.addDays(8));
        QVERIFY(takeDown(*b.store, notice(*b.store, first)->posting, b.clock.today(), QStringLiteral("李桂兰")));
        QVERIFY(*finishStep(*b.store, id) == StepOutcome::Done);
        QCOMPARE(at(), QStringLiteral("carry"));
        QCOMPARE(reason(finishStep(*b.store, id, {b.clock.today(), {}})), QStringLiteral("matter.text"));
        QCOMPARE(reason(finishStep(*b.store, id, {b.clock.today().addDays(1), QStringLiteral("完工")})), QStringLiteral("matter.future"));
        QCOMPARE(reason(finishStep(*b.store, id, {posted, QStringLiteral("完工")})), QStringLiteral("matter.order"));
        goTo(b, QDate(2026, 5, 20));
        QVERIFY(finishStep(*b.store, id, {b.clock.today(), QStringLiteral("路面硬化完工，监委会验收合格")}));
        const Id second = hang(b, id);
        goTo(b, b.clock.today().addDays(8));
        QVERIFY(takeDown(*b.store, notice(*b.store, second)->posting, b.clock.today(), QStringLiteral("李桂兰")));
        QVERIFY(finishStep(*b.store, id));
        QCOMPARE(at(), QStringLiteral("archive"));
        QVERIFY(finishStep(*b.store, id, {b.clock.today(), QStringLiteral("档案盒 2026-3")}));
        QVERIFY(matterLine(*b.store, id)->place.next == nullptr);
        QCOMPARE(reason(finishStep(*b.store, id)), QStringLiteral("matter.ended"));
        while (undoLast(*b.store)) { // what was decided stays decided
        }
        QVERIFY(matterLine(*b.store, id)->place.next == nullptr);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    // What a meeting decided is read from its minutes; nobody types it.
    void meetingsDecideByTheirMinutesOnly() {
        TestBook b;
        village(b);
        const Id id = road(b);
        QVERIFY(decide(b, id, true) && decide(b, id, true)); // proposed and discussed
        // Another kind of meeting, minutes that are not signed, no vote, another rule, another name.
        QCOMPARE(reason(beginStep(*b.store, id, planned(b, "DK", QStringLiteral("党课")))), QStringLiteral("matter.kind"));
        const Id meeting = planned(b, "DYDH", QStringLiteral("党员大会"), QStringLiteral("村道硬化"));
        QVERIFY(beginStep(*b.store, id, meeting));
        QCOMPARE(reason(finishStep(*b.store, id)), QStringLiteral("matter.unsigned"));
        QCOMPARE(matterRules(*b.store, QStringLiteral("DYDH"))->value(QStringLiteral("村道硬化")), QStringLiteral("PB-3"));
        MeetingPaper p = paperOf(b, meeting, true);
        p.items[0].rule.clear(); // by the meeting's usual rule
        QVERIFY(keepMinutes(*b.store, meeting, p));
        QCOMPARE(reason(finishStep(*b.store, id)), QStringLiteral("matter.unsigned"));
        signBoth(b, meeting);
        const auto wrongRule = finishStep(*b.store, id);
        QCOMPARE(wrongRule.error().detail, QStringLiteral("matter.rule"));
        QCOMPARE(wrongRule.error().subject, QStringLiteral("PB-3"));
        // It is held again, and voted down: back to both committees, in a second round.
        const Id again = planned(b, "DYDH", QStringLiteral("党员大会（第二次）"), QStringLiteral("村道硬化"));
        QVERIFY(beginStep(*b.store, id, again));
        QVERIFY(keepMinutes(*b.store, again, paperOf(b, again, false)));
        signBoth(b, again);
        QVERIFY(*finishStep(*b.store, id) == StepOutcome::Failed);
        QCOMPARE(matterLine(*b.store, id)->place.next->key, QStringLiteral("discuss"));
        QCOMPARE(matterLine(*b.store, id)->place.round, 2);
        QVERIFY(matterLine(*b.store, id)->begun() == nullptr); // of the first round
        QVERIFY(decide(b, id, true) && decide(b, id, true) && decide(b, id, true));
        QCOMPARE(matterLine(*b.store, id)->place.next->key, QStringLiteral("publish"));
    }

    void objectionsAreAnsweredFirst() {
        TestBook b;
        village(b);
        const Id id = road(b, true); // proposed and discussed in one meeting
        QCOMPARE(addObjection(*b.store, id, b.clock.today(), {}, QStringLiteral("早了")).error().detail, QStringLiteral("objection.closed"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(decide(b, id, true));
        QCOMPARE(matterLine(*b.store, id)->place.next->key, QStringLiteral("publish"));
        const QDate posted = b.clock.today();
        const Id n = hang(b, id);
        auto first = addObjection(*b.store, id, b.clock.today(), QStringLiteral("赵大爷"), QStringLiteral("路线绕开了三组"));
        QVERIFY(first);
        goTo(b, posted.addDays(8));
        QCOMPARE(reason(finishStep(*b.store, id)), QStringLiteral("matter.objections"));
        QCOMPARE(reason(answerObjection(*b.store, *first, false, QStringLiteral("三组路已在计划内"), posted.addDays(-1))), QStringLiteral("objection.order"));
        QVERIFY(undoLast(*b.store).error().detail == QLatin1String("undo")); // an objection stays
        QCOMPARE(matterLine(*b.store, id)->openObjections(), 1);
        QVERIFY(answerObjection(*b.store, *first, false, QStringLiteral("三组路已在二期计划内"), b.clock.today()));
        QCOMPARE(reason(answerObjection(*b.store, *first, true, QStringLiteral("又一个答复"), b.clock.today())), QStringLiteral("objection.answered"));
        // Taken down a day too soon: it hangs again.
        QVERIFY(takeDown(*b.store, notice(*b.store, n)->posting, posted.addDays(7), QStringLiteral("李桂兰")));
        QCOMPARE(reason(finishStep(*b.store, id)), QStringLiteral("matter.early"));
        const Id again = hang(b, id);
        Q_UNUSED(again)
        QVERIFY(addObjection(*b.store, id, b.clock.today(), {}, QStringLiteral("造价比邻村高")));
        QVERIFY(answerObjection(*b.store, matterLine(*b.store, id)->objections.last().id, true, QStringLiteral("重新询价"), b.clock.today()));
        const qint64 answers = sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM txn WHERE kind='matter.answer'"))->toLongLong();
        QVERIFY(*finishStep(*b.store, id) == StepOutcome::Objected); // at once: nobody waits for the period
        QCOMPARE(matterLine(*b.store, id)->place.next->key, QStringLiteral("discuss"));
        QCOMPARE(matterLine(*b.store, id)->place.round, 2);
        QVERIFY(answers == 2 && !undoLast(*b.store)); // the step stands on the answer
        QCOMPARE(matterLine(*b.store, id)->openObjections(), 0);
        QVERIFY(giveUpMatter(*b.store, id, QStringLiteral("今年不办")));
        QCOMPARE(reason(giveUpMatter(*b.store, id, QStringLiteral("今年不办"))), QStringLiteral("matter.ended"));
        QVERIFY(undoLast(*b.store));
        QVERIFY(!matterLine(*b.store, id)->ended());
    }

    // Whatever is tried in whatever order: nothing is carried out without four decisions and a posting of its length.
    void nothingGetsPastByChance() {
        const int runs = qEnvironmentVariableIsSet("VL_LONG") ? 60 : 4;
        QRandomGenerator random(3);
        for (int run = 0; run < runs; ++run) {
            TestBook b;
            village(b);
            const Id id = road(b);
            QList<Id> meetings;
            for (int i = 0; i < 60; ++i) {
                const MatterLine m = *matterLine(*b.store, id);
                if (m.place.next == nullptr)
                    break;
                switch (random.bounded(6)) {
                case 0:
                    meetings += planned(b, random.bounded(2) == 1 ? qPrintable(m.kindFor(*m.place.next)) : "LW", QStringLiteral("会议"), QStringLiteral("村道硬化"));
                    (void)beginStep(*b.store, id, meetings.last());
                    break;
                case 1:
                    if (!meetings.isEmpty())
                        (void)keepMinutes(*b.store, meetings.last(), paperOf(b, meetings.last(), random.bounded(2) == 1));
                    break;
                case 2:
                    if (!meetings.isEmpty() && meetingLine(*b.store, meetings.last())->state() == MeetingState::Written)
                        signBoth(b, meetings.last());
                    break;
                case 3:
                    (void)finishStep(*b.store, id, {b.clock.today(), QStringLiteral("已办")});
                    break;
                case 4:
                    goTo(b, b.clock.today().addDays(random.bounded(4)));
                    break;
                default:
                    if (m.place.next->isPosting())
                        (void)hang(b, id);
                }
            }
            const MatterLine m = *matterLine(*b.store, id);
            int passed = 0;
            for (const MatterStepLine &s : m.steps) {
                if (s.meeting.isNull() || s.outcome == StepOutcome::Begun)
                    continue;
                const MeetingLine line = *meetingLine(*b.store, s.meeting);
                QVERIFY(line.isSigned());
                const MeetingPaper p = *minutesPaper(*b.store, line.minutes);
                const AgendaItem &item = p.items[s.item];
                QCOMPARE(p.ruleOf(item)->id, m.ruleFor(*MatterStep::byKey(s.step)));
                QCOMPARE(outcomeOf(*p.ruleOf(item), p.turnoutOf(item), *item.vote) == VoteOutcome::Passed, s.outcome == StepOutcome::Done);
                passed += s.outcome == StepOutcome::Done ? 1 : 0;
            }
            const bool beyond = m.place.next == nullptr || m.place.next->key == QLatin1String("carry") || m.place.next->key == QLatin1String("result") || m.place.next->key == QLatin1String("archive");
            QVERIFY(!beyond || passed >= 4);
        }
    }
};

QTEST_GUILESS_MAIN(TestMatters)
#include "TestMatters.moc"
