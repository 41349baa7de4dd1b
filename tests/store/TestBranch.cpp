// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, somebody gives themselves points, an appeal is decided by whom it is against, a member belongs to no
// branch while a letter is under way, or a county's rules stay on one PC.
#include "support/TestBranch.h"
#include "rules/RulePack.h"
#include "store/Appraisals.h"
#include "store/Attachments.h"
#include "store/Check.h"
#include "store/DuesBook.h"
#include "store/FieldBook.h"
#include "store/PartyFigures.h"
#include "store/PointsBook.h"
#include "store/Recordings.h"
#include "store/RulesOfBook.h"
#include "store/StudyBook.h"
#include "store/Transfers.h"
#include "store/Undo.h"

#include <QFile>

using namespace vl;
using namespace vl::test;

namespace {

template <class T>
QString reason(const Result<T> &r) {
    return r ? QStringLiteral("none") : r.error().detail;
}
QString reason(const Status &s) {
    return s ? QStringLiteral("none") : s.error().detail;
}

// Minutes of a meeting of the whole branch on the clock's day; `away` of the roll are not there, `remote` elsewhere.
Id held(TestBook &b, const char *kind, const QString &title, int away = 0, int remote = 0) {
    const Id id = planned(b, kind, title);
    MeetingPaper p;
    p.kind = QLatin1String(kind);
    p.title = title;
    p.unit = QStringLiteral("练习村党支部");
    p.date = b.clock.today();
    p.begins = QTime(8, 0);
    p.ends = QTime(9, 0);
    p.place = QStringLiteral("村部会议室");
    p.chair = QStringLiteral("王德山");
    p.recorder = QStringLiteral("李桂兰");
    p.roll = *rollFor(*b.store, *MeetingKind::byKey(p.kind), {}, p.date);
    for (int i = 0; i < away; ++i)
        p.roll[i].presence = Presence::Absent;
    for (int i = away; i < away + remote; ++i)
        p.roll[i].presence = Presence::Remote;
    p.items = {{QStringLiteral("学习"), QStringLiteral("王德山：领学"), {}, {}, {}, -1, {}}};
    if (auto kept = keepMinutes(*b.store, id, p); !kept)
        qFatal("minutes %s", qPrintable(kept.error().detail));
    return id;
}

QString shipped(const QString &file) {
    QFile f(QStringLiteral(":/rules/") + file);
    return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
}

} // namespace

class TestBranch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsAreAcceptedBySomebodyElse() {
        TestBook b;
        addSecretary(b);
        const Id first = member(b, QStringLiteral("赵一"));
        const Id second = member(b, QStringLiteral("钱二"));
        const NewPoints good{{first, second}, QStringLiteral("F3"), 200, QDate(2026, 3, 1), QStringLiteral("三月一日清理村道四小时")};
        for (const auto &[change, rule] : QList<QPair<NewPoints, const char *>>{
                 {{{first}, QStringLiteral("nothing"), 0, QDate(2026, 3, 1), QStringLiteral("清理村道")}, "points.item"},
                 {{{first}, QStringLiteral("B1"), 0, QDate(2026, 3, 1), QStringLiteral("清理村道")}, "points.item"},
                 {{{first}, QStringLiteral("F3"), 150, QDate(2026, 3, 1), QStringLiteral("清理村道")}, "points.fits"},
                 {{{first}, QStringLiteral("F3"), 100, QDate(2026, 3, 1), QStringLiteral(" ")}, "points.evidence"},
                 {{{first}, QStringLiteral("F3"), 100, QDate(2026, 3, 3), QStringLiteral("清理村道")}, "points.future"},
                 {{{}, QStringLiteral("F3"), 100, QDate(2026, 3, 1), QStringLiteral("清理村道")}, "points.nobody"}})
            QCOMPARE(reason(enterPoints(*b.store, change)), QLatin1String(rule));
        auto made = enterPoints(*b.store, good);
        QVERIFY(made && made->size() == 2);
        QCOMPARE(reason(enterPoints(*b.store, good)), QStringLiteral("points.twice"));
        const auto total = [&](const Id &who) {
            const auto all = memberPoints(*b.store, b.clock.today());
            for (const MemberPoints &p : *all)
                if (p.member == who)
                    return p.total.total();
            return qint64(-1);
        };
        QCOMPARE(total(first), 5000); // nothing counts before it was accepted
        QCOMPARE(reason(rulePoints(*b.store, *made, PointWord::Accept)), QStringLiteral("points.sameperson"));
        QVERIFY(rulePoints(*secretary(b), *made, PointWord::Accept));
        QCOMPARE(total(first), 5200);
        QCOMPARE(reason(rulePoints(*secretary(b), *made, PointWord::Refuse, QStringLiteral("晚了"))), QStringLiteral("points.state"));
        // An appeal stands in the member's name; whoever entered it or accepted it does not decide it.
        QCOMPARE(reason(rulePoints(*b.store, {made->first()}, PointWord::Appeal)), QStringLiteral("reason"));
        QVERIFY(rulePoints(*b.store, {made->first()}, PointWord::Appeal, QStringLiteral("实际只有两小时")));
        QCOMPARE(total(first), 5200);
        QCOMPARE(reason(rulePoints(*b.store, {made->first()}, PointWord::Cancel, QStringLiteral("核实"))), QStringLiteral("points.sameperson"));
        QCOMPARE(reason(rulePoints(*secretary(b), {made->first()}, PointWord::Cancel, QStringLiteral("核实"))), QStringLiteral("points.sameperson"));
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("孟凡军"), Role::Recorder, {}, secret("qingsong baihe 77 dahe")));
        auto third = b.book->connectAs(Id::fromBytes(sqlValue(b.store->db(), QStringLiteral("SELECT id FROM account WHERE name='孟凡军'"))->toByteArray()), secret("qingsong baihe 77 dahe"));
        QVERIFY(rulePoints(**third, {made->first()}, PointWord::Cancel, QStringLiteral("核实为两小时")));
        QCOMPARE(total(first), 5000);
        QCOMPARE(total(second), 5200);
        // What was refused counts nothing while it is appealed, and counts when the refusal falls.
        auto again = enterPoints(*b.store, {{first}, QStringLiteral("J3"), 0, QDate(2026, 3, 1), QStringLiteral("建议修路灯被采纳")});
        QVERIFY(rulePoints(*secretary(b), *again, PointWord::Refuse, QStringLiteral("没有记录")));
        QVERIFY(rulePoints(*b.store, *again, PointWord::Appeal, QStringLiteral("有会议记录")));
        QCOMPARE(total(first), 5000);
        QVERIFY(rulePoints(**third, *again, PointWord::Cancel, QStringLiteral("查到会议记录")));
        QCOMPARE(total(first), 5200);
        while (undoLast(*b.store)) { // entries and decisions stay
        }
        QCOMPARE(total(second), 5200);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    void pointsOfAMeetingGoToWhoeverWasThere() {
        TestBook b;
        addSecretary(b);
        for (int i = 0; i < 6; ++i)
            member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        const Id id = held(b, "ZTDR", QStringLiteral("2026年3月主题党日"), 1, 2);
        QCOMPARE(enterPointsOfMeeting(*b.store, id, QStringLiteral("Z2"))->size(), 3); // remote is not there
        QCOMPARE(reason(enterPointsOfMeeting(*b.store, id, QStringLiteral("Z2"))), QStringLiteral("points.twice"));
        QCOMPARE(reason(enterPointsOfMeeting(*b.store, planned(b, "DK", QStringLiteral("党课")), QStringLiteral("Z1"))), QStringLiteral("points.minutes"));
    }

    void appraisalCountsBallotsAndGradesNobody() {
        TestBook b;
        for (int i = 0; i < 5; ++i)
            member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        auto lines = appraisals(*b.store, 2026);
        QCOMPARE(lines->size(), 5);
        AppraisalLine l = lines->first();
        QCOMPARE(reason(saveAppraisal(*b.store, 2026, l)), QStringLiteral("appraisal.ballots"));
        held(b, "MZPY", QStringLiteral("民主评议党员"), 1);
        QCOMPARE(*appraisalBallots(*b.store, 2026), 4);
        l.excellent = 3;
        l.qualified = 2;
        QCOMPARE(reason(saveAppraisal(*b.store, 2026, l)), QStringLiteral("appraisal.ballots")); // five ballots of four people
        l.qualified = 1;
        auto id = saveAppraisal(*b.store, 2026, l);
        QVERIFY2(id, qPrintable(reason(id)));
        QVERIFY(appraisals(*b.store, 2026)->first().grade.isEmpty()); // the program proposes nothing
        l.record = *id;
        l.grade = QStringLiteral("basic");
        QCOMPARE(reason(saveAppraisal(*b.store, 2026, l)), QStringLiteral("appraisal.reason"));
        l.reason = QStringLiteral("三次无故缺席");
        l.approvedOn = QStringLiteral("2026-03-03");
        QCOMPARE(reason(saveAppraisal(*b.store, 2026, l)), QStringLiteral("appraisal.future"));
        l.approvedOn.clear();
        QVERIFY(saveAppraisal(*b.store, 2026, l));
        QCOMPARE(appraisals(*b.store, 2026)->first().grade, QStringLiteral("basic"));
        QVERIFY(appraisals(*b.store, 2025)->first().record.isNull());
        QVERIFY(undoLast(*b.store));
        QVERIFY(appraisals(*b.store, 2026)->first().grade.isEmpty());
    }

    void studyCountsRemoteApart() {
        TestBook b;
        QList<Id> people;
        for (int i = 0; i < 6; ++i)
            people += member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        const Id id = held(b, "DK", QStringLiteral("2026年第一季度党课"), 1, 2);
        held(b, "DYDH", QStringLiteral("支部党员大会")); // no study
        auto sessions = studyYear(*b.store, 2026)->sessions;
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first().expected, 6);
        QCOMPARE(sessions.first().present, 3);
        QCOMPARE(sessions.first().remote, 2);
        QCOMPARE(sessions.first().absent, 1);
        const QString quiz = QStringLiteral("党员大会多久一次？\nA 每月\nB 每季度*\n预备期多长？\nA 一年*\nB 半年");
        QCOMPARE(reason(saveAnswers(*b.store, id, people[0], QStringLiteral("BA"))), QStringLiteral("quiz.empty"));
        QVERIFY(saveQuiz(*b.store, id, quiz));
        QCOMPARE(reason(saveAnswers(*b.store, id, people[0], QStringLiteral("B"))), QStringLiteral("quiz.letters"));
        QVERIFY(saveAnswers(*b.store, id, people[0], QStringLiteral("ba")));
        QVERIFY(saveAnswers(*b.store, id, people[1], QStringLiteral("A-")));
        QVERIFY(saveAnswers(*b.store, id, people[1], QStringLiteral("BB"))); // written anew
        QCOMPARE(reason(saveQuiz(*b.store, id, quiz + QStringLiteral("\n还有？\nA 是*\nB 否"))), QStringLiteral("quiz.answered"));
        sessions = studyYear(*b.store, 2026)->sessions;
        QCOMPARE(sessions.first().answered, 2);
        QCOMPARE(sessions.first().right, 3);
        const auto members = studyYear(*b.store, 2026)->members;
        const auto of = [&](const Id &who) { return *std::find_if(members.cbegin(), members.cend(), [&](const StudyOfMember &m) { return m.member == who; }); };
        QCOMPARE(of(people[0]).right, 2);
        int present = 0;
        int remote = 0;
        for (const StudyOfMember &m : members) {
            present += m.present;
            remote += m.remote;
        }
        QCOMPARE(present, 3);
        QCOMPARE(remote, 2);
    }

    void aLetterIsSettledByItsReceipt() {
        TestBook b;
        const Id who = member(b, QStringLiteral("赵一"));
        NewLetter letter{who, true, QStringLiteral("邻镇大河村党支部"), {}, b.clock.today(), 0, QStringLiteral("2026-02")};
        QCOMPARE(reason(writeLetter(*b.store, letter)), QStringLiteral("transfer.days"));
        letter.validDays = usualLetterDays;
        auto id = writeLetter(*b.store, letter);
        QVERIFY(id);
        QCOMPARE(reason(writeLetter(*b.store, letter)), QStringLiteral("transfer.open"));
        auto all = transfers(*b.store);
        QCOMPARE(all->first().letter, QStringLiteral("介字〔2026〕1号"));
        QVERIFY(all->first().state == TransferState::Waiting);
        QCOMPARE(partyMembers(*b.store, b.clock.today())->size(), 1); // still this branch's
        b.clock.set(QStringLiteral("2026-04-01T09:00:00"));
        QVERIFY(transfers(*b.store)->first().state == TransferState::Waiting); // its last day
        b.clock.set(QStringLiteral("2026-04-02T09:00:00"));
        QVERIFY(transfers(*b.store)->first().state == TransferState::Late);
        QCOMPARE(reason(receiptCame(*b.store, *id, QDate(2026, 3, 1), {})), QStringLiteral("transfer.order"));
        QCOMPARE(reason(receiptCame(*b.store, *id, QDate(2026, 4, 3), {})), QStringLiteral("transfer.future"));
        QVERIFY(receiptCame(*b.store, *id, QDate(2026, 4, 2), QStringLiteral("回执在组织盒")));
        QVERIFY(partyMembers(*b.store, b.clock.today())->isEmpty());
        QCOMPARE(loadRecord(*b.store, types::partyMember(), who)->text("state"), QStringLiteral("moved_out"));
        QVERIFY(undoLast(*b.store)); // the receipt and what it did, at once
        QCOMPARE(partyMembers(*b.store, b.clock.today())->size(), 1);
        QVERIFY(transfers(*b.store)->first().state == TransferState::Late);
        QVERIFY(withdrawLetter(*b.store, *id));
        letter.out = false;
        QCOMPARE(reason(writeLetter(*b.store, letter)), QStringLiteral("transfer.letter"));
        letter.letter = QStringLiteral("大河介〔2026〕7号");
        auto in = writeLetter(*b.store, letter);
        QVERIFY(in);
        QVERIFY(receiptCame(*b.store, *in, b.clock.today(), {}));
        QCOMPARE(partyMembers(*b.store, b.clock.today())->size(), 1); // came, and stays
    }

    void officersAndHouseholdsAreLookedAfter() {
        TestBook b;
        Record o(types::fieldOfficer());
        o.set("kind", QStringLiteral("technician"));
        o.set("hamlets", QStringLiteral("东庄、西庄"));
        o.set("from_date", QStringLiteral("2026-01-01"));
        QCOMPARE(reason(saveOfficer(*b.store, o)), QStringLiteral("officer.noname"));
        o.set("name", QStringLiteral("陈技师"));
        auto id = saveOfficer(*b.store, o);
        QVERIFY(id);
        OfficerWork w{{}, *id, QStringLiteral("visit"), b.clock.today(), QStringLiteral("东庄"), QStringLiteral("看大棚黄瓜病害"), 4, b.clock.today().addDays(-1), {}, {}};
        QCOMPARE(reason(addWork(*b.store, w)), QStringLiteral("work.order"));
        w.due = b.clock.today().addDays(3);
        auto work = addWork(*b.store, w);
        QVERIFY(work);
        QCOMPARE(officers(*b.store)->first().open, 1);
        QCOMPARE(officers(*b.store)->first().late, 0);
        b.clock.set(QStringLiteral("2026-03-06T09:00:00"));
        QCOMPARE(officers(*b.store)->first().late, 1);
        QCOMPARE(reason(settleWork(*b.store, *work, QStringLiteral("好"), b.clock.today())), QStringLiteral("work.outcome"));
        QCOMPARE(reason(settleWork(*b.store, *work, QStringLiteral("已治住"), QDate(2026, 3, 1))), QStringLiteral("work.early"));
        QVERIFY(settleWork(*b.store, *work, QStringLiteral("已治住，教会两户"), b.clock.today()));
        QCOMPARE(officers(*b.store)->first().open, 0);
        // Households.
        const Id first = member(b, QStringLiteral("赵一"));
        const Id second = member(b, QStringLiteral("钱二"));
        add(b, person(QStringLiteral("孙三"), QStringLiteral("1970-05-06"), 11), house(QStringLiteral("1")));
        add(b, person(QStringLiteral("李四"), QStringLiteral("1970-05-06"), 13), house(QStringLiteral("2")));
        auto care = careLines(*b.store);
        QCOMPARE(care->size(), 2);
        QVERIFY(care->first().care.isNull());
        QVERIFY(assignCare(*b.store, first, {care->first().household, care->last().household}));
        QVERIFY(assignCare(*b.store, second, {care->last().household}));
        care = careLines(*b.store);
        QVERIFY(care->first().member == first && care->last().member == second);
        QVERIFY(undoLast(*b.store));
        QVERIFY(careLines(*b.store)->last().member == first); // as it was
        // Whoever has left the branch looks after nobody.
        const Record before = *loadRecord(*b.store, types::partyMember(), first);
        Record gone = before;
        gone.set("state", QStringLiteral("dead"));
        QVERIFY(saveMember(*b.store, gone, &before));
        QVERIFY(careLines(*b.store)->first().care.isNull());
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    void figuresAreSoManyOfSoMany() {
        TestBook b;
        const auto empty = partyFigures(*b.store, b.clock.today());
        for (const Figure &f : *empty)
            QVERIFY2(f.part == 0 && f.definition.size() > 5, qPrintable(f.key));
        QList<Id> people;
        for (int i = 0; i < 4; ++i)
            people += member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        held(b, "ZTDR", QStringLiteral("主题党日"), 1, 1);
        QVERIFY(setDues(*b.store, people[0], QDate(2026, 1, 1), {QStringLiteral("farmer"), 0, 50, {}}, {}));
        QVERIFY(payDues(*b.store, {{people[0], QDate(2026, 2, 1), -1, b.clock.today()}}));
        const auto figures = partyFigures(*b.store, b.clock.today());
        const auto of = [&](const char *key) {
            const auto it = std::find_if(figures->cbegin(), figures->cend(), [&](const Figure &f) { return f.key == QLatin1String(key); });
            return it == figures->cend() ? QPair<qint64, qint64>(-1, -1) : QPair<qint64, qint64>(it->part, it->whole);
        };
        QCOMPARE(of("meetings"), qMakePair(qint64(2), qint64(4)));
        QCOMPARE(of("remote"), qMakePair(qint64(1), qint64(4)));
        QCOMPARE(of("themeday"), qMakePair(qint64(1), qint64(3)));
        QCOMPARE(of("dues"), qMakePair(qint64(1), qint64(3)));
        QCOMPARE(of("points"), qMakePair(qint64(4), qint64(4)));
    }

    void rulesOfTheCountyAndOwnKindsBelongToTheBook() {
        TestBook b(Role::Secretary);
        QString csv = shipped(QStringLiteral("meeting_kinds.csv"));
        csv.replace(QStringLiteral("DK,党课,Party lesson,branch,1,quarter"), QStringLiteral("DK,党课,Party lesson,branch,1,month"));
        QCOMPARE(reason(adoptRules(*b.store, {{QStringLiteral("meeting_kinds.csv"), csv}, {QStringLiteral("voting_rules.csv"), QStringLiteral("rubbish")}})), QStringLiteral("rules.row"));
        QVERIFY(countyRules(*b.store)->isEmpty()); // neither of them
        QVERIFY(adoptRules(*b.store, {{QStringLiteral("meeting_kinds.csv"), csv}}));
        QCOMPARE(MeetingKind::byKey(QStringLiteral("DK"))->every, QStringLiteral("month"));
        QCOMPARE(countyRules(*b.store)->first().author, QStringLiteral("李桂兰"));
        QCOMPARE(reason(addMeetingKind(*b.store, {QStringLiteral("党课"), QStringLiteral("own"), 0, {}, {}, {}})), QStringLiteral("kind.name"));
        QCOMPARE(reason(addMeetingKind(*b.store, {QStringLiteral("理财小组会议"), QStringLiteral("own"), 1, {}, {}, {}})), QStringLiteral("kind.often"));
        auto own = addMeetingKind(*b.store, {QStringLiteral("理财小组会议"), QStringLiteral("own"), 1, QStringLiteral("month"), {}, {}});
        QVERIFY(own);
        planned(b, qPrintable(*own), QStringLiteral("2026年3月理财小组会议"));
        // They come back with the book, and are another book's business not at all.
        {
            TestBook other;
            QVERIFY(MeetingKind::byKey(*own) == nullptr);
            QCOMPARE(MeetingKind::byKey(QStringLiteral("DK"))->every, QStringLiteral("quarter"));
        }
        QVERIFY(b.reopen());
        QCOMPARE(MeetingKind::byKey(*own)->name, QStringLiteral("理财小组会议"));
        QCOMPARE(MeetingKind::byKey(QStringLiteral("DK"))->every, QStringLiteral("month"));
        QVERIFY(adoptRules(*b.store, {{QStringLiteral("meeting_kinds.csv"), QString()}}));
        QCOMPARE(MeetingKind::byKey(QStringLiteral("DK"))->every, QStringLiteral("quarter"));
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("孟凡军"), Role::Recorder, {}, secret("qingsong baihe 77 dahe")));
        auto recorder = b.book->connectAs(Id::fromBytes(sqlValue(b.store->db(), QStringLiteral("SELECT id FROM account WHERE name='孟凡军'"))->toByteArray()), secret("qingsong baihe 77 dahe"));
        QCOMPARE(adoptRules(**recorder, {{QStringLiteral("meeting_kinds.csv"), csv}}).error().code, ErrorCode::NotAllowed);
        RulePack::use({});
    }

    void recordingsAreEncryptedPiecesOfTheirMeeting() {
        TestBook b;
        member(b, QStringLiteral("赵一"));
        const Id id = planned(b, "DYDH", QStringLiteral("大会"));
        const QByteArray sound("OggS not really, and nobody asks here: these bytes are what was packed 声音");
        QVERIFY(keepRecording(*b.store, id, sound, 1'000'000, 60'000));
        QVERIFY(keepRecording(*b.store, id, sound + "2", 1'060'000, 30'000));
        QVERIFY(addMark(*b.store, id, {1'030'000, QStringLiteral("一、审议")}));
        auto parts = recordingOf(*b.store, id);
        QCOMPARE(parts->size(), 2);
        QVERIFY(parts->first().here && parts->last().startedMs == 1'060'000);
        QCOMPARE(*recordingPart(*b.store, parts->first().attachment), sound);
        QCOMPARE(recordingMarks(*b.store, id)->first().text, QStringLiteral("一、审议"));
        QCOMPARE(attachmentsOf(*b.store, id)->size(), 2);
        // Nowhere in the clear, and no file is left over.
        const QDir folder(b.store->files().attachments);
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile f(folder.filePath(name));
            QVERIFY(f.open(QIODevice::ReadOnly));
            QVERIFY(!f.readAll().contains("not really"));
            QVERIFY(!name.startsWith(QStringLiteral("making")));
        }
        while (undoLast(*b.store)) {
        }
        QCOMPARE(recordingOf(*b.store, id)->size(), 2);
        QVERIFY(removeAttachment(*b.store, parts->first().attachment)); // taken off by hand: the rest plays on
        QCOMPARE(recordingOf(*b.store, id)->size(), 1);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBranch)
#include "TestBranch.moc"
