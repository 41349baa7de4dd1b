// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, a meeting decides without its quorum, a member pays what nobody owes, or somebody is admitted before
// the law lets them. Vectors: domain facts, section 2 and 3.
#include "rules/Development.h"
#include "rules/Dues.h"
#include "rules/MeetingKinds.h"
#include "rules/Voting.h"

#include <QTest>

using namespace vl;

namespace {

VotingRule rule(const char *id) {
    const VotingRule *r = VotingRule::byId(QLatin1String(id));
    if (r == nullptr)
        qFatal("no rule %s", id);
    return *r;
}

qint64 due(const char *category, qint64 income) {
    auto r = duesFor({QLatin1String(category), income, 0, {}});
    return r ? *r : -1;
}

// A file in which every step up to `last` was done on the day that its clock first allows.
DevelopmentFile upTo(int last, const QDate &start) {
    DevelopmentFile f;
    f.birth = QDate(1990, 1, 1);
    QDate day = start;
    for (int step = 1; step <= last; ++step) {
        const StepLine l = developmentSteps(f, day)[step - 1];
        day = std::max(day, l.earliest.isValid() ? l.earliest : day);
        f.done[step] = day;
    }
    return f;
}

} // namespace

class TestPartyRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 以上 takes the number in, 过半数 does not; in integers, at every size.
    void quorumBorders() {
        for (qint64 n = 1; n <= 400; ++n)
            for (const VotingRule &r : VotingRule::all()) {
                if (!r.quorum)
                    continue;
                const qint64 least = r.quorum->least(n);
                for (qint64 present = 0; present <= n; ++present) {
                    const bool met = quorumOf(r, {n, n, present}) != QuorumState::Missing;
                    QCOMPARE(met, present >= least);
                    // The same by fractions written out, without a division.
                    QCOMPARE(met, r.quorum->inclusive ? present * r.quorum->den >= n * r.quorum->num : present * r.quorum->den > n * r.quorum->num);
                }
            }
        QVERIFY(quorumOf(rule("PB-1"), {44, 44, 22}) == QuorumState::Exactly); // half is enough, and said
        QVERIFY(quorumOf(rule("PB-1"), {45, 45, 22}) == QuorumState::Missing);
        QVERIFY(quorumOf(rule("PB-1"), {45, 45, 40}) == QuorumState::Met);
        QVERIFY(quorumOf(rule("PB-2"), {44, 44, 22}) == QuorumState::Missing); // more than half
        QVERIFY(quorumOf(rule("VA-1"), {1000, 1000, 500}) == QuorumState::Missing);
        QVERIFY(quorumOf(rule("VA-1"), {1000, 1000, 501}) == QuorumState::Met);
        QVERIFY(quorumOf(rule("VR"), {46, 46, 30}) == QuorumState::Missing); // 30.67
        QVERIFY(quorumOf(rule("VR"), {46, 46, 31}) == QuorumState::Met);
        QVERIFY(quorumOf(rule("VR"), {45, 45, 30}) == QuorumState::Exactly);
        QVERIFY(quorumOf(rule("CD"), {45, 45, 1}) == QuorumState::None);
        QVERIFY(quorumOf(rule("PB-1"), {0, 0, 0}) == QuorumState::Missing); // nobody is no half of nobody
    }

    void majorities() {
        const auto outcome = [](const char *id, const Turnout &t, qint64 yes, qint64 no, qint64 abstain, qint64 written = 0) {
            return outcomeOf(rule(id), t, {yes, no, abstain, 0, written, 0});
        };
        const Turnout branch{45, 45, 40};
        QVERIFY(outcome("PB-1", branch, 23, 17, 0) == VoteOutcome::Passed); // of those who should be there
        QVERIFY(outcome("PB-1", branch, 22, 0, 0) == VoteOutcome::NotPassed);
        QVERIFY(outcome("PB-1", {44, 44, 40}, 22, 18, 0) == VoteOutcome::NotPassed); // exactly half
        QVERIFY(outcome("VA-2", {300, 300, 200}, 101, 99, 0) == VoteOutcome::Passed);
        QVERIFY(outcome("VA-2", {300, 300, 200}, 100, 60, 40) == VoteOutcome::NotPassed); // abstentions stay in the number
        QVERIFY(outcome("VA-2", {300, 300, 199}, 199, 0, 0) == VoteOutcome::NoQuorum);
        QVERIFY(outcome("CM", {300, 300, 220}, 200, 20, 0) == VoteOutcome::Passed);    // two thirds of all
        QVERIFY(outcome("CM", {300, 300, 220}, 199, 21, 0) == VoteOutcome::NotPassed); // not of those present
        QVERIFY(outcome("CM", {300, 250, 220}, 199, 21, 0) == VoteOutcome::NotPassed); // excused people are still members
        QVERIFY(outcome("PB-2", {45, 45, 23}, 20, 3, 0, 3) == VoteOutcome::Passed);    // earlier written opinions count as votes
        QVERIFY(outcome("PB-2", {45, 45, 22}, 22, 0, 0, 20) == VoteOutcome::NoQuorum); // and nobody is there for it
    }

    void votesThatCannotBe() {
        const Turnout t{45, 44, 40};
        QVERIFY(checkVote({36, 3, 1, 0, 0, 0}, t));
        QCOMPARE(checkVote({36, 3, 2, 0, 0, 0}, t).error().detail, QStringLiteral("vote.morethanpresent"));
        QCOMPARE(checkVote({-1, 3, 2, 0, 0, 0}, t).error().detail, QStringLiteral("vote.negative"));
        QCOMPARE(checkVote({0, 0, 0, 0, 0, 0}, t).error().detail, QStringLiteral("vote.empty"));
        QCOMPARE(checkVote({36, 3, 1, 0, 5, 0}, t).error().detail, QStringLiteral("vote.writtenmorethanabsent"));
        QCOMPARE(checkTurnout({45, 46, 40}).error().detail, QStringLiteral("turnout.order"));
        QCOMPARE(checkTurnout({45, 39, 40}).error().detail, QStringLiteral("turnout.order"));
    }

    void duesVectors() {
        QCOMPARE(due("wage", 300'000), 1500);
        QCOMPARE(due("wage", 300'001), 3000);
        QCOMPARE(due("wage", 500'000), 5000);
        QCOMPARE(due("wage", 500'100), 7502); // 75.015
        QCOMPARE(due("wage", 1'000'000), 15'000);
        QCOMPARE(due("wage", 1'000'100), 20'002);
        QCOMPARE(due("retired", 500'000), 2500);
        QCOMPARE(due("retired", 500'100), 5001);
        QCOMPARE(*duesFor({QStringLiteral("wage"), 500'100, 0, {}}, DuesRounding::Down), 7501);
        QCOMPARE(*duesFor({QStringLiteral("farmer"), 0, 20, {}}), 20);
        QCOMPARE(*duesFor({QStringLiteral("farmer"), 0, 100, {}}), 100);
        QCOMPARE(duesFor({QStringLiteral("farmer"), 0, 101, {}}).error().detail, QStringLiteral("dues.fixed"));
        QCOMPARE(duesFor({QStringLiteral("farmer"), 0, 19, {}}).error().detail, QStringLiteral("dues.fixed"));
        QCOMPARE(*duesFor({QStringLiteral("relief"), 0, 20, {}}), 20);
        QCOMPARE(duesFor({QStringLiteral("wage"), 0, 0, {}}).error().detail, QStringLiteral("dues.income"));
        QCOMPARE(duesFor({QStringLiteral("king"), 1, 0, {}}).error().detail, QStringLiteral("dues.category"));
        QCOMPARE(*duesFor({QStringLiteral("wage"), 300'000, 0, 0}), 0);
        QCOMPARE(duesFor({QStringLiteral("wage"), 300'000, 0, 1501}).error().detail, QStringLiteral("dues.reduced"));
        // Who earns more never pays less.
        for (const char *c : {"wage", "annual", "selfemployed", "retired"})
            for (qint64 income = 1, before = 0; income < 1'200'000; income += 97) {
                QVERIFY(due(c, income) >= before);
                before = due(c, income);
            }
    }

    void arrears() {
        QList<QDate> months;
        for (int m = 1; m <= 12; ++m)
            months.append(QDate(2026, m, 1));
        QCOMPARE(monthsUnpaid(months, {}, QDate(2026, 6, 30)), 6);
        QCOMPARE(monthsUnpaid(months, {QDate(2026, 2, 1)}, QDate(2026, 6, 30)), 4);
        QCOMPARE(monthsUnpaid(months, {QDate(2026, 6, 1)}, QDate(2026, 6, 30)), 0);
        QCOMPARE(monthsUnpaid(months, {}, QDate(2027, 1, 5)), 0); // nothing is due that month
    }

    void amountsAsPeopleWriteThem() {
        QCOMPARE(yuan(0), QStringLiteral("0.00"));
        QCOMPARE(yuan(7502), QStringLiteral("75.02"));
        QCOMPARE(yuan(5), QStringLiteral("0.05"));
        QCOMPARE(fenFrom(QStringLiteral("75.02")).value_or(-1), 7502);
        QCOMPARE(fenFrom(QStringLiteral("￥１２元")).value_or(-1), 1200);
        QCOMPARE(fenFrom(QStringLiteral("1,200.5")).value_or(-1), 120'050);
        for (const char16_t *bad : {u"", u"1.005", u"-1", u"12a", u"1,2,3", u"十二", u"9999999999"})
            QVERIFY2(!fenFrom(QString::fromUtf16(bad)), qPrintable(QString::fromUtf16(bad)));
        for (qint64 fen = 0; fen < 30'000; fen += 7)
            QCOMPARE(fenFrom(yuan(fen)).value_or(-1), fen);
    }

    void theDevelopmentPackIsWhole() {
        const auto &rules = DevelopmentRule::all();
        QCOMPARE(rules.size(), 25);
        int stage = 1;
        for (int i = 0; i < rules.size(); ++i) {
            QCOMPARE(rules[i].step, i + 1);
            QVERIFY(rules[i].stage == stage || rules[i].stage == stage + 1);
            stage = rules[i].stage;
            QVERIFY(!rules[i].basis.isEmpty() && !rules[i].name.isEmpty() && !rules[i].nameEn.isEmpty());
            QVERIFY(rules[i].fromStep < rules[i].step && rules[i].dueStep < rules[i].step);
        }
        QCOMPARE(stage, 5);
    }

    // The day before is refused, with the day; the day itself is not.
    void developmentClocks() {
        const QDate far(2040, 1, 1);
        const auto early = [&](const DevelopmentFile &f, int step, const QDate &first) {
            const Status s = mayDo(f, step, first.addDays(-1), far);
            return !s && s.error().detail == QLatin1String("development.early") && s.error().subject == QStringLiteral("%1:%2").arg(step).arg(first.toString(Qt::ISODate)) && mayDo(f, step, first, far);
        };
        DevelopmentFile f = upTo(5, QDate(2024, 2, 29));
        QVERIFY(early(f, 6, QDate(2025, 2, 28))); // from a leap day
        f.done[6] = QDate(2025, 2, 28);
        QVERIFY(early(f, 7, QDate(2025, 2, 28)) || mayDo(f, 7, QDate(2025, 2, 28), far)); // the same year counts
        // Talk within a month, a month's end included.
        DevelopmentFile t;
        t.birth = QDate(1990, 1, 1);
        t.done[1] = QDate(2026, 1, 31);
        QCOMPARE(developmentSteps(t, QDate(2026, 2, 28))[1].due, QDate(2026, 2, 28));
        QVERIFY(developmentSteps(t, QDate(2026, 2, 28))[1].state == StepState::Open);
        QVERIFY(developmentSteps(t, QDate(2026, 3, 1))[1].state == StepState::Late);
        // Branch meeting within a month of the examination beforehand: late, and still possible.
        f = upTo(14, QDate(2024, 5, 6));
        const QDate examined = f.done[13];
        QVERIFY(developmentSteps(f, examined.addMonths(1))[14].state == StepState::Open);
        QVERIFY(developmentSteps(f, examined.addMonths(1).addDays(1))[14].state == StepState::Late);
        QVERIFY(mayDo(f, 15, examined.addMonths(2), far));
        // Approval: three months, at most six; later the meeting is held again.
        f = upTo(16, QDate(2024, 5, 6));
        const QDate meeting = f.done[15];
        QVERIFY(developmentSteps(f, meeting.addMonths(3))[16].state == StepState::Open);
        QVERIFY(developmentSteps(f, meeting.addMonths(3).addDays(1))[16].state == StepState::Late);
        QVERIFY(mayDo(f, 17, meeting.addMonths(6), far));
        QCOMPARE(mayDo(f, 17, meeting.addMonths(6).addDays(1), far).error().detail, QStringLiteral("development.redo"));
        // Probation: a year from the branch meeting, not from the approval; prolonged by six to twelve months.
        f = upTo(20, QDate(2024, 5, 6));
        QVERIFY(early(f, 21, f.done[15].addMonths(12)));
        f.extendedMonths = 6;
        QVERIFY(early(f, 21, f.done[15].addMonths(18)));
        QVERIFY(!checkExtension(5) && checkExtension(6) && checkExtension(12) && !checkExtension(13));
        // Eighteen on the day of the application.
        DevelopmentFile young;
        young.birth = QDate(2008, 2, 29);
        QCOMPARE(mayDo(young, 1, QDate(2026, 2, 27), far).error().detail, QStringLiteral("development.age"));
        QVERIFY(mayDo(young, 1, QDate(2026, 2, 28), far));
    }

    // Property: whatever the days, no step is done before the one before it, nor before its clock allows.
    void noStepIsSkipped() {
        quint32 seed = 20261125;
        const auto next = [&](quint32 n) { return (seed = seed * 1664525U + 1013904223U) / 65536 % n; };
        const QDate far(2045, 1, 1);
        for (int run = 0; run < 300; ++run) {
            DevelopmentFile f;
            f.birth = QDate(1980, 1, 1);
            for (int attempt = 0; attempt < 400; ++attempt) {
                const int step = 1 + static_cast<int>(next(25));
                const QDate day = QDate(2024, 1, 1).addDays(next(2500));
                if (mayDo(f, step, day, far))
                    f.done[step] = day;
            }
            for (auto it = f.done.cbegin(); it != f.done.cend(); ++it) {
                QVERIFY(it.key() == 1 || (f.done.contains(it.key() - 1) && f.done[it.key() - 1] <= it.value()));
                const DevelopmentRule *r = DevelopmentRule::of(it.key());
                if (r->earliestMonths > 0)
                    QVERIFY(it.value() >= f.done[r->fromStep].addMonths(r->earliestMonths));
            }
        }
    }

    void halfYearlyReviews() {
        DevelopmentFile f = upTo(5, QDate(2025, 8, 31));
        QCOMPARE(reviewsDue(f, QDate(2026, 2, 27)), QList<QDate>());
        QCOMPARE(reviewsDue(f, QDate(2026, 2, 28)), QList<QDate>{QDate(2026, 2, 28)});
        QCOMPARE(reviewsDue(f, QDate(2026, 9, 1)).size(), 2);
    }

    void whatIsDueThisQuarter() {
        const auto has = [](const QList<MeetingDuty> &all, const char *kind) {
            return std::any_of(all.cbegin(), all.cend(), [&](const MeetingDuty &d) { return d.kind->key == QLatin1String(kind); });
        };
        const QDate today(2026, 2, 28);
        QVERIFY(has(meetingsDue({}, today), "DYDH"));
        QVERIFY(!has(meetingsDue({{QStringLiteral("DYDH"), QDate(2026, 1, 1)}}, today), "DYDH"));
        QVERIFY(has(meetingsDue({{QStringLiteral("DYDH"), QDate(2025, 12, 31)}}, today), "DYDH"));
        QVERIFY(has(meetingsDue({{QStringLiteral("ZWH"), QDate(2026, 1, 31)}}, today), "ZWH"));
        QVERIFY(!has(meetingsDue({{QStringLiteral("ZWH"), QDate(2026, 2, 1)}}, today), "ZWH"));
        QVERIFY(!has(meetingsDue({}, today), "CMH-R")); // as it happens
        QCOMPARE(periodOf(QStringLiteral("quarter"), QDate(2028, 2, 29)), qMakePair(QDate(2028, 1, 1), QDate(2028, 3, 31)));
        for (const MeetingKind &k : MeetingKind::all())
            QVERIFY2(k.rule.isEmpty() || VotingRule::byId(k.rule) != nullptr, qPrintable(k.key));
    }
};

QTEST_GUILESS_MAIN(TestPartyRules)
#include "TestPartyRules.moc"
