// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, a county's file of rules is taken over with a fault in it, points are given above their cap, a matter
// skips a step, or a receipt names another sum.
#include "records/Csv.h"
#include "rules/Matter.h"
#include "rules/MeetingKinds.h"
#include "rules/Minutes.h"
#include "rules/Money.h"
#include "rules/Points.h"
#include "rules/Quiz.h"
#include "rules/RulePack.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vl;

namespace {

QString shipped(const QString &file) {
    QFile f(QStringLiteral(":/rules/") + file);
    return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
}

} // namespace

class TestBranchRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { RulePack::use({}); }

    void theProgramsOwnFilesAreSound() {
        QVERIFY(RulePack::files().size() >= 7);
        for (const QString &file : RulePack::files()) {
            const Status s = RulePack::check(file, shipped(file));
            QVERIFY2(s, s ? "" : qPrintable(file + QLatin1Char(' ') + s.error().detail + QLatin1Char(' ') + s.error().subject));
            // As a spreadsheet on Windows writes it.
            QVERIFY(RulePack::check(file, QChar(0xfeff) + shipped(file).replace(QLatin1Char('\n'), QLatin1String("\r\n"))));
        }
        for (const MatterStep &s : MatterStep::all()) {
            QVERIFY2(s.meeting.isEmpty() || s.meeting == QLatin1String("assembly") || MeetingKind::byKey(s.meeting) != nullptr, qPrintable(s.key));
            QVERIFY2(s.rule.isEmpty() || s.rule == QLatin1String("assembly") || VotingRule::byId(s.rule) != nullptr, qPrintable(s.key));
            QVERIFY2(s.orElse.isEmpty() || MatterStep::byKey(s.orElse) != nullptr, qPrintable(s.key));
        }
        const QList<PointItem> items = PointItem::catalogue(2026);
        for (const PointItem &i : items)
            QVERIFY(i.within.isEmpty() || std::any_of(items.cbegin(), items.cend(), [&](const PointItem &b) { return b.key == i.within && b.base > 0; }));
    }

    void aCountysFileIsTakenWholeOrNotAtAll() {
        const QString voting = shipped(QStringLiteral("voting_rules.csv"));
        const auto fault = [&](const QString &csv, const QString &file = QStringLiteral("voting_rules.csv")) {
            const Status s = RulePack::check(file, csv);
            return s ? QStringLiteral("none") : s.error().detail + QLatin1Char(' ') + s.error().subject;
        };
        QCOMPARE(fault(QStringLiteral("x")), QStringLiteral("rules.row voting_rules.csv:1"));
        QCOMPARE(fault({}), QStringLiteral("rules.row voting_rules.csv:1"));
        QCOMPARE(fault(voting, QStringLiteral("no.csv")), QStringLiteral("rules.file no.csv"));
        QCOMPARE(fault(QString(voting).replace(QStringLiteral("PB-1,有表决权的党员,>=,1,2"), QStringLiteral("PB-1,有表决权的党员,>=,3,2"))), QStringLiteral("rules.row voting_rules.csv:10"));
        QCOMPARE(fault(QString(voting).replace(QStringLiteral("PB-1,有表决权的党员,>=,1,2"), QStringLiteral("PB-1,有表决权的党员,>=,一,2"))), QStringLiteral("rules.row voting_rules.csv:10"));
        QCOMPARE(fault(QString(voting).replace(QStringLiteral("PB-1,"), QStringLiteral("PB-2,"))), QStringLiteral("rules.row voting_rules.csv:11")); // twice
        QStringList lines = voting.split(QLatin1Char('\n'));
        lines.removeAt(9);
        QCOMPARE(fault(lines.join(QLatin1Char('\n'))), QStringLiteral("rules.gone voting_rules.csv: PB-1"));
        // What one file names of itself or of another.
        const auto with = [&](const char *file, const QString &from, const QString &to) { return fault(shipped(QLatin1String(file)).replace(from, to), QLatin1String(file)); };
        QVERIFY(with("matter_steps.csv", QStringLiteral(",PB-3,,discuss,"), QStringLiteral(",PB-3,,dicuss,")).startsWith(QLatin1String("rules.row matter_steps.csv")));
        QVERIFY(with("meeting_kinds.csv", QStringLiteral("quarter,PB-1,"), QStringLiteral("quarter,PB1,")).startsWith(QLatin1String("rules.row meeting_kinds.csv")));
        QVERIFY(with("party_dues_bands.csv", QStringLiteral("wage,300000,500000"), QStringLiteral("wage,400000,500000")).startsWith(QLatin1String("rules.")));
        QVERIFY(with("party_dues_bands.csv", QStringLiteral("wage,1000000,,200"), QStringLiteral("wage,1000000,2000000,200")).startsWith(QLatin1String("rules.row party_dues_bands.csv")));
        QVERIFY(with("party_development.csv", QStringLiteral("\n2,1,"), QStringLiteral("\n3,1,")).startsWith(QLatin1String("rules.")));
        QVERIFY(with("flow_events.csv", QStringLiteral("order,waiting,send,sent"), QStringLiteral("order,waiting,send,gone")).startsWith(QLatin1String("rules.row flow_events.csv")));
        // Where a flow begins, where it ends, and where the program's own events lead stays; how long it takes changes.
        QStringList states = shipped(QStringLiteral("flow_states.csv")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        std::sort(states.begin() + 1, states.end());
        QVERIFY(fault(states.join(QLatin1Char('\n')), QStringLiteral("flow_states.csv")).startsWith(QLatin1String("rules.row flow_states.csv")));
        QVERIFY(with("flow_states.csv", QStringLiteral("order,working,办理中,Being done,7,d,24,,,"), QStringLiteral("order,working,办理中,Being done,7,d,24,,yes,")).startsWith(QLatin1String("rules.row flow_states.csv")));
        QCOMPARE(with("flow_states.csv", QStringLiteral("Being done,7,d,24"), QStringLiteral("Being done,10,d,24")), QStringLiteral("none"));
        QVERIFY(with("flow_events.csv", QStringLiteral("order,waiting,send,sent"), QStringLiteral("order,waiting,send,closed")).startsWith(QLatin1String("rules.row flow_events.csv")));
        QVERIFY(with("voting_rules.csv", QStringLiteral("PB-2,有表决权的正式党员,>,1,2"), QStringLiteral("PB-2,有表决权的正式党员,>,1,1")).startsWith(QLatin1String("rules.row voting_rules.csv")));
        // A rule of the county's that is taken in beside it may be named.
        const QString own = voting + QStringLiteral("XX-1,代表,>=,1,2,present,>,1,2,,,,本县办法,2026,local\n");
        const QString kinds = shipped(QStringLiteral("meeting_kinds.csv")).replace(QStringLiteral("quarter,PB-1,"), QStringLiteral("quarter,XX-1,"));
        QVERIFY(!RulePack::check(QStringLiteral("meeting_kinds.csv"), kinds));
        QVERIFY(RulePack::check(QStringLiteral("meeting_kinds.csv"), kinds, {{QStringLiteral("voting_rules.csv"), own}}));
        // Any cut, and any letter put in, is either sound or named with its line; nothing crashes.
        for (qsizetype at = 0; at < voting.size(); at += 7)
            (void)RulePack::check(QStringLiteral("voting_rules.csv"), voting.left(at) + QStringLiteral("\",") + voting.mid(at));
    }

    // A rule that somebody holds stays as it was while another edition comes in.
    void rulesChangeUnderneath() {
        const VotingRule *held = VotingRule::byId(QStringLiteral("PB-1"));
        const Share before = held->pass;
        QString csv = shipped(QStringLiteral("voting_rules.csv"));
        csv.replace(QStringLiteral("PB-1,有表决权的党员,>=,1,2,should,>,1,2"), QStringLiteral("PB-1,有表决权的党员,>=,2,3,should,>=,2,3"));
        QVERIFY(RulePack::check(QStringLiteral("voting_rules.csv"), csv));
        RulePack::use({{QStringLiteral("voting_rules.csv"), csv}});
        QVERIFY(held->pass == before);
        QCOMPARE(VotingRule::byId(QStringLiteral("PB-1"))->pass, (Share{2, 3, true}));
        RulePack::use({}, {{QStringLiteral("meeting_kinds.csv"), {{{QStringLiteral("kind"), QStringLiteral("OWN-1")}, {QStringLiteral("name"), QStringLiteral("理财小组会议")}, {QStringLiteral("body"), QStringLiteral("own")}, {QStringLiteral("rule"), QString()}}}}});
        QCOMPARE(VotingRule::byId(QStringLiteral("PB-1"))->pass, before);
        QCOMPARE(MeetingKind::byKey(QStringLiteral("OWN-1"))->name, QStringLiteral("理财小组会议"));
        RulePack::use({});
        QVERIFY(MeetingKind::byKey(QStringLiteral("OWN-1")) == nullptr);
    }

    // Signed minutes say what they said, whatever rule holds later.
    void keptWordsOutliveTheirRule() {
        MeetingPaper p;
        p.kind = QStringLiteral("DYDH");
        p.counted = {10, 10, 6};
        p.items = {{QStringLiteral("甲"), {}, QStringLiteral("show"), {}, VoteCounts{6, 0, 0, 0, 0, 0}, -1, QStringLiteral("同意")}};
        p.wrote = minutesText(p);
        const QString words = p.words();
        QVERIFY(words.contains(QStringLiteral("通过（")));
        QString csv = shipped(QStringLiteral("voting_rules.csv"));
        csv.replace(QStringLiteral("PB-1,有表决权的党员,>=,1,2,should,>,1,2"), QStringLiteral("PB-1,有表决权的党员,>=,2,3,should,>=,2,3"));
        RulePack::use({{QStringLiteral("voting_rules.csv"), csv}});
        QVERIFY(minutesText(p) != words);
        QCOMPARE(p.words(), words);
        QCOMPARE(*MeetingPaper::decoded(p.encoded()), p);
        p.wrote.clear(); // as versions before this one kept them
        QCOMPARE(*MeetingPaper::decoded(p.encoded()), p);
    }

    void pointsAddUpWithinTheirCaps() {
        const QList<PointItem> c = PointItem::catalogue(2026);
        const auto of = [&](const QList<PointMark> &marks) { return pointsOf(c, marks); };
        QCOMPARE(of({}), (PointTotal{5000, 0, 0, 0}));
        const QDate march(2026, 3, 5);
        QCOMPARE(of({{QStringLiteral("B1-2"), -50, march}}).total(), 4950);
        QCOMPARE(of({{QStringLiteral("B5-1"), -1000, march}, {QStringLiteral("B5-2"), -500, march}}), (PointTotal{5000, 0, 1000, 500}));                                         // no base falls below nothing
        QCOMPARE(of(QList<PointMark>(7, {QStringLiteral("X1"), 200, march})), (PointTotal{5000, 1200, 0, 200}));                                                                 // twelve a year
        QCOMPARE(of({{QStringLiteral("F4"), 100, march}, {QStringLiteral("F4"), 100, march}, {QStringLiteral("F4"), 100, QDate(2026, 4, 1)}}), (PointTotal{5000, 200, 0, 100})); // one a month
        QCOMPARE(pointsText(4950), QStringLiteral("49.5"));
        QCOMPARE(pointsText(-25), QStringLiteral("-0.25"));
        const auto item = [&](const char *key) { return *std::find_if(c.cbegin(), c.cend(), [&](const PointItem &i) { return i.key == QLatin1String(key); }); };
        QVERIFY(fits(item("F3"), 300) && !fits(item("F3"), 150) && !fits(item("F3"), -100) && !fits(item("B1"), 100) && !fits(item("F3"), 0));
        // Whatever comes in whatever order: the same sum, inside the caps.
        QRandomGenerator random(11);
        for (int run = 0; run < 300; ++run) {
            QList<PointMark> marks;
            for (int i = 0; i < 40; ++i) {
                const PointItem &p = c[random.bounded(static_cast<int>(c.size()))];
                if (p.points != 0)
                    marks.append({p.key, p.points * (1 + random.bounded(3)), QDate(2026, 1, 1).addDays(random.bounded(365))});
            }
            const PointTotal t = of(marks);
            std::shuffle(marks.begin(), marks.end(), random);
            QCOMPARE(of(marks), t);
            QVERIFY(t.total() >= 0 || t.minus > 5000); // only what is not taken from a base can go below
            qint64 raw = 0;
            for (const PointMark &m : marks)
                raw += std::abs(m.points);
            QCOMPARE(t.plus + t.minus + t.lost, raw); // nothing vanishes unseen
        }
        // A year keeps its catalogue when a later one comes.
        QString csv = shipped(QStringLiteral("party_points.csv"));
        csv += QStringLiteral("N1,2027,基础,新办法,6000,,,,,本支部 2027 年办法,local\n");
        QVERIFY(RulePack::check(QStringLiteral("party_points.csv"), csv));
        RulePack::use({{QStringLiteral("party_points.csv"), csv}});
        QCOMPARE(PointItem::catalogue(2026).size(), c.size());
        QCOMPARE(PointItem::catalogue(2028).size(), 1);
        QCOMPARE(PointItem::catalogue(2020).size(), c.size());
    }

    void aQuizAsPeopleWriteIt() {
        auto q = readQuiz(QStringLiteral("1. 支部党员大会一般多久召开一次？\nA 每月\nB、每季度 *\nC. 每年\n\n２．预备期多长？\nＡ 半年\nＢ 一年＊\n"));
        QVERIFY(q);
        QCOMPARE(q->size(), 2);
        QCOMPARE((*q)[0].text, QStringLiteral("支部党员大会一般多久召开一次?"));
        QCOMPARE((*q)[0].right, 1);
        QCOMPARE((*q)[1].answers, (QStringList{QStringLiteral("半年"), QStringLiteral("一年")}));
        QCOMPARE(*readAnswers(*q, QStringLiteral("b，b")), QStringLiteral("BB"));
        QCOMPARE(rightOf(*q, QStringLiteral("B-")), 1);
        QCOMPARE(readAnswers(*q, QStringLiteral("BBB")).error().subject, QStringLiteral("2"));
        QVERIFY(!readAnswers(*q, QStringLiteral("BC"))); // the second has no C
        QCOMPARE(readQuiz(QStringLiteral(" \n")).error().detail, QStringLiteral("quiz.empty"));
        QCOMPARE(readQuiz(QStringLiteral("问\nA 甲*\nB 乙*")).error().detail, QStringLiteral("quiz.right"));
        QCOMPARE(readQuiz(QStringLiteral("问\nA 甲\nB 乙")).error().detail, QStringLiteral("quiz.right"));
        QCOMPARE(readQuiz(QStringLiteral("问\nA 甲*\n\n再问\nA 甲*\nB 乙")).error().detail, QStringLiteral("quiz.answers"));
    }

    // No sequence of marks gets a matter past a step that was not done, and every failure goes back.
    void noStepOfAMatterIsSkipped() {
        const QList<MatterStep> &steps = MatterStep::all();
        QRandomGenerator random(7);
        for (int run = 0; run < 2000; ++run) {
            QList<MatterMark> marks;
            const bool merged = random.bounded(2) == 1;
            for (int i = 0; i < 30; ++i) {
                const MatterPlace before = placeOf(marks, merged);
                marks.append({steps[random.bounded(static_cast<int>(steps.size()))].key, static_cast<StepOutcome>(random.bounded(4)), QDate(2026, 1, 1).addDays(i), random.bounded(3) == 0 ? 1 : before.round}); // some of a round that is over
                const MatterPlace after = placeOf(marks, merged);
                const MatterMark &m = marks.last();
                const bool counts = before.next != nullptr && m.round == before.round && m.step == before.next->key && m.outcome != StepOutcome::Begun && (m.outcome == StepOutcome::Done || !before.next->orElse.isEmpty());
                if (!counts) {
                    QVERIFY(after.next == before.next && after.round == before.round);
                } else if (m.outcome == StepOutcome::Done) {
                    const auto at = std::find_if(steps.cbegin(), steps.cend(), [&](const MatterStep &s) { return s.key == m.step; }) - steps.cbegin();
                    QVERIFY(at + 1 == steps.size() ? after.next == nullptr : after.next->key == steps[at + 1].key);
                } else {
                    QCOMPARE(after.round, before.round + 1);
                    QVERIFY(after.next != nullptr && after.next->key != QLatin1String(merged ? "propose" : ""));
                }
            }
        }
    }

    void sumsInWords() {
        const QList<QPair<qint64, QString>> vectors{{0, QStringLiteral("零元整")}, {20, QStringLiteral("贰角整")}, {5, QStringLiteral("伍分")}, {1500, QStringLiteral("壹拾伍元整")}, {7502, QStringLiteral("柒拾伍元零贰分")}, {100005, QStringLiteral("壹仟元零伍分")}, {100050, QStringLiteral("壹仟元伍角整")}, {1000500, QStringLiteral("壹万零伍元整")}, {10000000, QStringLiteral("壹拾万元整")}, {10010000, QStringLiteral("壹拾万零壹佰元整")}, {20002, QStringLiteral("贰佰元零贰分")}, {10000000100, QStringLiteral("壹亿零壹元整")}, {1680732, QStringLiteral("壹万陆仟捌佰零柒元叁角贰分")}};
        for (const auto &[fen, words] : vectors)
            QCOMPARE(capitalYuan(fen), words);
    }
};

QTEST_GUILESS_MAIN(TestBranchRules)
#include "TestBranchRules.moc"
