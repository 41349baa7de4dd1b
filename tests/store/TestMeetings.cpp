// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, minutes change after they were signed, somebody is counted who has no vote, or a receipt's number is
// given twice.
#include "crypto/VillageKey.h"
#include "store/Attachments.h"
#include "store/Check.h"
#include "store/DevelopmentBook.h"
#include "store/DuesBook.h"
#include "store/Meetings.h"
#include "store/Party.h"
#include "store/Recordings.h"
#include "store/Undo.h"
#include "support/TestBranch.h"

using namespace vl;
using namespace vl::test;

namespace {

Id meetingOf(TestBook &b, const char *kind = "DYDH") {
    Record m(types::meeting());
    m.set("kind", QLatin1String(kind));
    m.set("title", QStringLiteral("2026年第一季度支部党员大会"));
    m.set("date", QStringLiteral("2026-03-02"));
    m.set("time", QStringLiteral("08:00"));
    m.set("place", QStringLiteral("村部会议室"));
    auto id = planMeeting(*b.store, m);
    if (!id)
        qFatal("meeting: %s", qPrintable(id.error().detail));
    return *id;
}

MeetingPaper paperFor(TestBook &b, int absent = 0) {
    MeetingPaper p;
    p.kind = QStringLiteral("DYDH");
    p.title = QStringLiteral("2026年第一季度支部党员大会");
    p.unit = QStringLiteral("练习村党支部");
    p.date = QDate(2026, 3, 2);
    p.begins = QTime(8, 0);
    p.ends = QTime(9, 30);
    p.place = QStringLiteral("村部会议室");
    p.chair = QStringLiteral("王德山");
    p.recorder = QStringLiteral("李桂兰");
    auto roll = rollFor(*b.store, *MeetingKind::byKey(p.kind), {}, p.date);
    if (!roll)
        qFatal("roll");
    p.roll = *roll;
    for (int i = 0; i < absent; ++i)
        p.roll[i].presence = Presence::Absent;
    const Turnout t = p.turnout();
    p.items = {{QStringLiteral("审议村道硬化方案"), QStringLiteral("王德山：介绍方案"), QStringLiteral("show"), {}, VoteCounts{t.present, 0, 0, 0, 0, 0}, -1, QStringLiteral("同意实施")}};
    return p;
}

} // namespace

class TestMeetings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoVotesIsReckonedAndWhoIsExcusedIsOnAList() {
        TestBook b;
        const Id first = member(b, QStringLiteral("赵一"));
        member(b, QStringLiteral("钱二"), "probationary");
        const Id third = member(b, QStringLiteral("孙三"));
        auto all = partyMembers(*b.store, b.clock.today());
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->first().unitName, QStringLiteral("练习村党支部"));
        auto roll = rollFor(*b.store, *MeetingKind::byKey(QStringLiteral("DYDH")), {}, b.clock.today());
        MeetingPaper p;
        p.kind = QStringLiteral("DYDH");
        p.roll = *roll;
        QCOMPARE(p.turnout(), (Turnout{2, 2, 2}));
        // Excused only by a list with its basis.
        Record e(types::partyExclusion());
        e.set("member", third);
        e.set("reason", QStringLiteral("长期卧床"));
        e.set("decided_on", QStringLiteral("2026-01-05"));
        e.set("from_date", QStringLiteral("2026-01-05"));
        QCOMPARE(excuseMember(*b.store, e).error().detail, QStringLiteral("exclusion.basis"));
        e.set("basis", QStringLiteral("支部大会决定，镇党委同意"));
        QVERIFY(excuseMember(*b.store, e));
        p.roll = *rollFor(*b.store, *MeetingKind::byKey(QStringLiteral("DYDH")), {}, b.clock.today());
        QCOMPARE(p.turnout(), (Turnout{2, 1, 1}));
        p.roll = *rollFor(*b.store, *MeetingKind::byKey(QStringLiteral("DYDH")), {}, QDate(2026, 1, 4));
        QCOMPARE(p.turnout().should, 2); // not before it was decided
        // A vote that rests, a guest's, a card of another branch.
        const Record before = *loadRecord(*b.store, types::partyMember(), first);
        Record m = before;
        m.set("no_vote_from", QStringLiteral("2026-01-01"));
        m.set("no_vote_to", QStringLiteral("2026-12-31"));
        QVERIFY(saveMember(*b.store, m, &before));
        QVERIFY(noVoteOf(m, QDate(2026, 12, 31)) == NoVote::Barred && noVoteOf(m, QDate(2027, 1, 1)) == NoVote::Votes);
        m.set("guest", 1);
        QVERIFY(noVoteOf(m, QDate(2027, 1, 1)) == NoVote::Guest);
    }

    void nobodyIsAMemberTwice() {
        TestBook b;
        const Id resident = add(b, person(QStringLiteral("王磊"), QStringLiteral("1975-03-07"), 13));
        Record m(types::partyMember());
        m.set("person", resident);
        m.set("name", QStringLiteral("typed again"));
        m.set("standing", QStringLiteral("full"));
        auto id = saveMember(*b.store, m);
        QVERIFY(id);
        QVERIFY(!loadRecord(*b.store, types::partyMember(), *id)->value("name").isValid()); // the register's name holds
        QCOMPARE(partyMembers(*b.store, b.clock.today())->first().name, QStringLiteral("王磊"));
        QCOMPARE(saveMember(*b.store, m).error().detail, QStringLiteral("member.twice"));
        Record c(types::candidate());
        c.set("person", resident);
        c.set("unit", loadRecord(*b.store, types::partyMember(), *id)->link("unit"));
        QCOMPARE(addCandidate(*b.store, c).error().detail, QStringLiteral("candidate.twice"));
        Record nobody(types::partyMember());
        nobody.set("standing", QStringLiteral("full"));
        QCOMPARE(saveMember(*b.store, nobody).error().detail, QStringLiteral("member.noname"));
    }

    void signedMinutesStand() {
        TestBook b;
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        for (int i = 0; i < 9; ++i)
            member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        const Id id = meetingOf(b);
        const MeetingPaper p = paperFor(b, 2);
        auto kept = keepMinutes(*b.store, id, p);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        QVERIFY(kept->state() == MeetingState::Written);
        QCOMPARE(kept->version, 1);
        QCOMPARE(keepMinutes(*b.store, id, p)->version, 1); // the same: nothing written
        MeetingPaper early = p;
        early.date = b.clock.today().addDays(1);
        QCOMPARE(keepMinutes(*b.store, id, early).error().detail, QStringLiteral("minutes.early"));
        MeetingPaper other = p;
        other.items[0].resolution = QStringLiteral("同意实施，三月底开工");
        kept = keepMinutes(*b.store, id, other);
        QCOMPARE(kept->version, 2);
        const Id first = Id::fromBytes(sqlValue(b.store->db(), QStringLiteral("SELECT id FROM minutes WHERE version=1"))->toByteArray());
        QCOMPARE(signMinutes(*b.store, first, MinutesPart::Recorder, MinutesWay::Passphrase).error().detail, QStringLiteral("minutes.newer"));
        QVERIFY(signMinutes(*b.store, kept->minutes, MinutesPart::Recorder, MinutesWay::Passphrase));
        QCOMPARE(signMinutes(*b.store, kept->minutes, MinutesPart::Chair, MinutesWay::Passphrase).error().detail, QStringLiteral("minutes.othername"));
        QVERIFY(!meetingLine(*b.store, id)->isSigned());
        QCOMPARE(amendMinutes(*b.store, kept->minutes, QStringLiteral("更正")).error().detail, QStringLiteral("minutes.unsigned"));
        QVERIFY(signMinutes(*secretary(b), kept->minutes, MinutesPart::Chair, MinutesWay::Passphrase));
        auto line = meetingLine(*b.store, id);
        QVERIFY(line->state() == MeetingState::Signed);
        QCOMPARE(line->signedChair, QStringLiteral("王德山"));
        QCOMPARE(line->signedRecorder, QStringLiteral("李桂兰"));
        // Nothing gets past it.
        MeetingPaper third = p;
        third.items[0].resolution = QStringLiteral("不实施");
        QCOMPARE(keepMinutes(*b.store, id, third).error().detail, QStringLiteral("minutes.signed"));
        const Record before = *loadRecord(*b.store, types::meeting(), id);
        Record after = before;
        after.set("title", QStringLiteral("另一次会议"));
        QCOMPARE(changeMeeting(*b.store, before, after).error().detail, QStringLiteral("meeting.signed"));
        QCOMPARE(cancelMeeting(*b.store, id, QStringLiteral("没开")).error().detail, QStringLiteral("meeting.written"));
        while (undoLast(*b.store)) {
        }
        QCOMPARE(asTyped(*minutesPaper(*b.store, meetingLine(*b.store, id)->minutes)), other);
        QVERIFY(meetingLine(*b.store, id)->isSigned());
        QVERIFY(amendMinutes(*b.store, line->minutes, QStringLiteral("第二行“三月底”应为“四月底”。")));
        QCOMPARE(amendments(*b.store, line->minutes)->size(), 1);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    // Any byte of a signed record that is altered is named.
    void alteredBytesAreNamed() {
        TestBook b;
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        for (int i = 0; i < 3; ++i)
            member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        const Id id = meetingOf(b);
        auto kept = keepMinutes(*b.store, id, paperFor(b));
        QVERIFY(signMinutes(*b.store, kept->minutes, MinutesPart::Recorder, MinutesWay::Passphrase));
        QVERIFY(signMinutes(*secretary(b), kept->minutes, MinutesPart::Chair, MinutesWay::Passphrase));
        const QByteArray content = sqlValue(b.store->db(), QStringLiteral("SELECT content FROM minutes"))->toByteArray();
        for (qsizetype at = 0; at < content.size(); at += 11) {
            QByteArray other = content;
            other[at] = static_cast<char>(other[at] ^ 0x20);
            QVERIFY(runSql(b.store->db(), QStringLiteral("UPDATE minutes SET content=?"), {other}));
            QCOMPARE(minutesPaper(*b.store, kept->minutes).error().code, ErrorCode::Damaged);
            auto report = checkBook(*b.store);
            QVERIFY(std::any_of(report->findings.cbegin(), report->findings.cend(), [](const CheckFinding &f) { return f.where.startsWith(QLatin1String("minutes")); }));
        }
        QVERIFY(runSql(b.store->db(), QStringLiteral("UPDATE minutes SET content=?"), {content}));
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
        // Content and fingerprint altered together: the signatures do not hold for it.
        MeetingPaper forged = paperFor(b);
        forged.items[0].resolution = QStringLiteral("不同意");
        QVERIFY(runSql(b.store->db(), QStringLiteral("UPDATE minutes SET content=?, fingerprint=?"), {forged.encoded(), minutesFingerprint(forged.encoded())}));
        QVERIFY(runSql(b.store->db(), QStringLiteral("UPDATE minutes_signature SET fingerprint=?"), {minutesFingerprint(forged.encoded())}));
        QVERIFY(!meetingLine(*b.store, id)->isSigned());
        QVERIFY(!checkBook(*b.store)->findings.isEmpty());
    }

    // What another PC signed later, without knowing, does not take its place; one person's two passphrases are one.
    void theFirstSignedVersionStands() {
        TestBook b;
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        member(b, QStringLiteral("赵一"));
        const Id id = meetingOf(b);
        auto kept = keepMinutes(*b.store, id, paperFor(b));
        const Id second = secretary(b)->actor().account;
        const auto forge = [&](const Id &minutes, const QString &fingerprint, const char *part, const QString &name, const Id &account) {
            Record s(types::minutesSignature(), b.store->ids().next());
            s.set("minutes", minutes);
            s.set("fingerprint", fingerprint);
            s.set("part", QLatin1String(part));
            s.set("name", name);
            s.set("way", QStringLiteral("passphrase"));
            s.set("author", account);
            s.set("at", b.clock.nowMs());
            s.set("signature", villageSigner(**b.store->villageKey()).sign(minutesMessage(QStringLiteral("411399100200"), {minutes, fingerprint, QLatin1String(part), name, QStringLiteral("passphrase"), account})));
            Writer w(*b.store);
            return w.begin(QStringLiteral("minutes.sign")) && w.create(s) && w.commit();
        };
        // As it arrives from two PCs on which one person sat.
        const Id self = b.store->actor().account;
        QVERIFY(forge(kept->minutes, kept->fingerprint, "recorder", QStringLiteral("李桂兰"), self));
        QVERIFY(forge(kept->minutes, kept->fingerprint, "chair", QStringLiteral("王德山"), self));
        QVERIFY(!meetingLine(*b.store, id)->isSigned());
        // The first chair's signature of the log was hers, and does not count: a version that two people signed stands.
        MeetingPaper later = paperFor(b);
        later.items[0].resolution = QStringLiteral("不实施");
        Record v(types::minutes(), b.store->ids().next());
        v.set("meeting", id);
        v.set("version", 7);
        v.set("content", later.encoded());
        v.set("fingerprint", minutesFingerprint(later.encoded()));
        v.set("author", self);
        v.set("at", b.clock.nowMs());
        Writer w(*b.store);
        QVERIFY(w.begin(QStringLiteral("minutes.keep")) && w.create(v) && w.commit());
        QVERIFY(forge(v.id(), v.text("fingerprint"), "recorder", QStringLiteral("李桂兰"), self));
        QVERIFY(forge(v.id(), v.text("fingerprint"), "chair", QStringLiteral("王德山"), second));
        const auto line = meetingLine(*b.store, id);
        QVERIFY(line->isSigned());
        QCOMPARE(line->minutes, line->version == 1 ? kept->minutes : v.id());
    }

    // Cancelled, taken back, held and signed: nothing brings the cancellation back under it.
    void redoDoesNotCancelSignedMinutes() {
        TestBook b;
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        member(b, QStringLiteral("赵一"));
        const Id id = meetingOf(b);
        QVERIFY(cancelMeeting(*b.store, id, QStringLiteral("改期")));
        QVERIFY(undoLast(*b.store));
        auto kept = keepMinutes(*b.store, id, paperFor(b));
        QVERIFY(kept && signMinutes(*b.store, kept->minutes, MinutesPart::Recorder, MinutesWay::Passphrase));
        QVERIFY(!redoLast(*b.store));
        QVERIFY(meetingLine(*b.store, id)->state() == MeetingState::Written);
        QVERIFY(signMinutes(*secretary(b), kept->minutes, MinutesPart::Chair, MinutesWay::Passphrase));
        QVERIFY(runSql(b.store->db(), QStringLiteral("UPDATE meeting SET cancelled=1"))); // as another PC may have written
        QVERIFY(meetingLine(*b.store, id)->state() == MeetingState::Signed);
    }

    // What the words claim is held to the counts, and honest words are not refused.
    void wordsAndCounts_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("yes"); // of 4 there; -1: no vote
        QTest::addColumn<QString>("why");
        const auto row = [](const char16_t *words, int yes, const char *why) { QTest::addRow("%s %d", qPrintable(QString::fromUtf16(words)), yes) << QString::fromUtf16(words) << yes << QString::fromLatin1(why); };
        for (const char16_t *w : {u"一致通过", u"一致表决通过", u"一致审议通过", u"全体村民代表同意", u"全体到会党员举手通过", u"一致 通过", u"全票通过", u"无人反对", u"大家一致认为应当修路"}) {
            row(w, 4, "");
            row(w, 3, "minutes.unanimous");
            row(w, -1, "minutes.unanimous");
        }
        for (const char16_t *w : {u"同意张三同志为中共预备党员", u"同意李某按期转正", u"批准张三入党", u"表决结果：通过", u"会议通过了方案", u"经表决通过"}) {
            row(w, 3, "");
            row(w, 2, "minutes.passed");
        }
        for (const char16_t *w : {u"未能获得通过", u"不能予以通过", u"未经表决通过", u"本次会议未讨论通过", u"不同意转正", u"通过投票，赞成票不足，不予接收", u"会议通过讨论决定下次再议", u"未能一致通过", u"没有一致同意"})
            row(w, 2, "");
        row(u"经表决通过", -1, "minutes.novote");
        row(u"安全票据保管好", -1, "");
    }
    void wordsAndCounts() {
        QFETCH(QString, words);
        QFETCH(int, yes);
        QFETCH(QString, why);
        TestBook b;
        for (int i = 0; i < 4; ++i)
            member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        MeetingPaper p = paperFor(b);
        p.items[0].vote = yes < 0 ? std::nullopt : std::optional(VoteCounts{yes, 4 - yes, 0, 0, 0, 0});
        p.items[0].resolution = words;
        const Status s = checkMinutes(p);
        QCOMPARE(s ? QString() : s.error().detail, why);
    }

    void wordedAnewTheCountsStay() {
        TestBook b;
        for (int i = 0; i < 4; ++i)
            member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        MeetingPaper p = paperFor(b);
        p.items[0].vote = VoteCounts{2, 2, 0, 0, 0, 0};
        p.items[0].resolution = QStringLiteral("未通过");
        p.text = minutesText(p) + QStringLiteral("\n会后大家继续商量。");
        QVERIFY(checkMinutes(p));
        p.text = minutesText(p) + QStringLiteral("\n会议一致通过。");
        QCOMPARE(checkMinutes(p).error().detail, QStringLiteral("minutes.unanimous"));
        p.text = minutesText(p).replace(QStringLiteral("赞成 2 票"), QStringLiteral("赞成 3 票"));
        QCOMPARE(checkMinutes(p).error().detail, QStringLiteral("minutes.countsgone"));
    }

    // What an undo or a click could pull away from under what was signed and received.
    void nothingIsPulledAwayFromUnder() {
        TestBook b;
        addSecretary(b);
        for (const char *name : {"王德山", "李桂兰", "孟凡军"})
            member(b, QString::fromUtf8(name));
        const Id meeting = meetingOf(b);
        QVERIFY(keepMinutes(*b.store, meeting, paperFor(b)));
        const Id minutes = meetingLine(*b.store, meeting)->minutes;
        // Of a recording nobody sees a signature.
        QVERIFY(keepRecording(*b.store, meeting, QByteArray(2000, 'x'), b.clock.ms, 1000));
        QCOMPARE(signMinutes(*b.store, minutes, MinutesPart::Recorder, MinutesWay::Paper).error().detail, QStringLiteral("minutes.noscan"));
        const QString file = b.dir.filePath(QStringLiteral("scan.png"));
        QVERIFY(QFile::copy(QStringLiteral(VL_SOURCE "/resources/notice.png"), file));
        auto scan = attachFile(*b.store, meeting, file, QStringLiteral("签字页"));
        QVERIFY(scan);
        QVERIFY(signMinutes(*b.store, minutes, MinutesPart::Recorder, MinutesWay::Paper));
        QCOMPARE(removeAttachment(*b.store, *scan).error().detail, QStringLiteral("attachment.signed"));
        while (undoLast(*b.store)) {
        }
        QCOMPARE(sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM attachment WHERE id=?"), {bind(*scan)})->toInt(), 1);
        // A later rule does not reword what was decided.
        QVERIFY(minutesPaper(*b.store, minutes)->items[0].outcome == VoteOutcome::Passed);
        QVERIFY(!minutesPaper(*b.store, minutes)->items[0].voted.isEmpty());
        // A rate under a receipt, and money of somebody who left since.
        const Id payer = partyMembers(*b.store, b.clock.today())->first().id;
        DuesSetting s;
        s.category = QStringLiteral("farmer");
        s.fixed = 100;
        QVERIFY(setDues(*b.store, payer, QDate(2026, 3, 1), s, {}));
        QVERIFY(payDues(*b.store, {{payer, QDate(2026, 3, 1), -1, b.clock.today()}}));
        QVERIFY(!undoLast(*b.store)); // a receipt stays, and what it stands on
        QCOMPARE(duesSheet(*b.store, QDate(2026, 3, 1))->due, 100);
        QCOMPARE(*duesPaidTo(*b.store, payer), QDate(2026, 3, 1));
        auto m = loadRecord(*b.store, types::partyMember(), payer);
        Record gone = *m;
        gone.set("state", QStringLiteral("moved_out"));
        gone.set("state_on", QStringLiteral("2026-03-02"));
        QVERIFY(saveMember(*b.store, gone, &*m));
        b.clock.set(QStringLiteral("2026-06-02T09:00:00"));
        QCOMPARE(duesSheet(*b.store, QDate(2026, 3, 1))->paid, 100);
        // On the day before, they were a member still.
        QCOMPARE(partyMembers(*b.store, QDate(2026, 3, 1))->size(), 3);
        QCOMPARE(partyMembers(*b.store, b.clock.today())->size(), 2);
        // Whoever owes nothing is never late.
        const Id spared = partyMembers(*b.store, b.clock.today())->first().id;
        s.reducedTo = 0;
        QVERIFY(setDues(*b.store, spared, QDate(2025, 3, 1), s, QStringLiteral("支部大会决议，上级批准")));
        const auto sheet = duesSheet(*b.store, b.clock.today());
        for (const DuesLine &l : sheet->lines)
            if (l.member == spared)
                QCOMPARE(l.unpaidMonths, 0);
        // Nobody without the right ends what others are writing.
        QVERIFY(saveRunning(*b.store, planned(b, "DK", QStringLiteral("党课")), paperFor(b)));
    }

    void signedOnPaperNeedsTheScan() {
        TestBook b;
        member(b, QStringLiteral("赵一"));
        const Id id = meetingOf(b);
        auto kept = keepMinutes(*b.store, id, paperFor(b));
        QVERIFY(kept);
        QCOMPARE(signMinutes(*b.store, kept->minutes, MinutesPart::Chair, MinutesWay::Paper).error().detail, QStringLiteral("minutes.noscan"));
        const QString scan = b.dir.filePath(QStringLiteral("scan.png"));
        QFile f(scan);
        QVERIFY(f.open(QIODevice::WriteOnly) && f.write("png") == 3);
        f.close();
        QVERIFY(attachFile(*b.store, id, scan, {}));
        QVERIFY(signMinutes(*b.store, kept->minutes, MinutesPart::Chair, MinutesWay::Paper));
        QCOMPARE(meetingLine(*b.store, id)->signedChair, QStringLiteral("王德山"));
    }

    // Property: whatever is tried, in whatever order, what was signed is what it was, and no quorum is there by rounding.
    void noSequenceChangesSignedMinutes() {
        TestBook b;
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        for (int i = 0; i < 7; ++i)
            member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        const auto second = secretary(b);
        quint32 seed = 7;
        const auto next = [&](quint32 n) { return (seed = seed * 1664525U + 1013904223U) / 65536 % n; };
        const Id id = meetingOf(b);
        std::optional<MeetingPaper> stands;
        for (int step = 0; step < 120; ++step) {
            MeetingPaper p = paperFor(b, static_cast<int>(next(7)));
            p.items[0].resolution = QStringLiteral("同意第%1号方案").arg(next(5));
            const Turnout t = p.turnout();
            if (2 * t.present < t.should) { // below the quorum nothing passes
                QVERIFY(outcomeOf(*p.ruleOf(p.items[0]), t, *p.items[0].vote) == VoteOutcome::NoQuorum);
                QVERIFY(turnoutWords(p.ruleOf(p.items[0]), t).contains(QStringLiteral("不足")));
            }
            auto line = meetingLine(*b.store, id);
            switch (next(7)) {
            case 0:
            case 1:
                (void)keepMinutes(*b.store, id, p);
                break;
            case 2:
                (void)signMinutes(*b.store, line->minutes, MinutesPart::Recorder, MinutesWay::Passphrase);
                break;
            case 3:
                if (step > 60) // late enough that much was tried before
                    (void)signMinutes(*second, line->minutes, MinutesPart::Chair, MinutesWay::Passphrase);
                break;
            case 4:
                (void)undoLast(*b.store);
                break;
            case 5:
                (void)cancelMeeting(*b.store, id, QStringLiteral("改期"));
                break;
            default:
                (void)amendMinutes(*b.store, line->minutes, QStringLiteral("更正第%1处").arg(step));
            }
            line = meetingLine(*b.store, id);
            if (!line) // undone before anything was written of it: it is planned anew
                QVERIFY(!stands && redoLast(*b.store));
            else if (line->isSigned() && !stands)
                stands = *minutesPaper(*b.store, line->minutes);
            if (stands)
                QCOMPARE(*minutesPaper(*b.store, meetingLine(*b.store, id)->minutes), *stands);
        }
        QVERIFY(stands);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    void aRunningMeetingSurvives() {
        TestBook b;
        member(b, QStringLiteral("赵一"));
        const Id id = meetingOf(b);
        MeetingPaper p = paperFor(b);
        p.items[0].text = QStringLiteral("张兰：不同意分两期，理由是增加运费");
        QVERIFY(saveRunning(*b.store, id, p));
        QVERIFY(b.reopen());
        auto back = runningMeeting(*b.store, id);
        QVERIFY(back && back->has_value());
        QCOMPARE(**back, p);
        QCOMPARE(runningMeetings(*b.store)->size(), 1);
        QVERIFY(dropRunning(*b.store, id));
        QVERIFY(runningMeetings(*b.store)->isEmpty());
    }

    void badMinutesChangeNothing_data() {
        QTest::addColumn<QString>("why");
        for (const char *w : {"ends", "vote.morethanpresent", "unanimous", "resolution", "passed", "place", "sameperson", "items", "item"})
            QTest::newRow(w) << QString::fromLatin1(w);
    }
    void badMinutesChangeNothing() {
        QFETCH(QString, why);
        TestBook b;
        for (int i = 0; i < 4; ++i)
            member(b, QStringLiteral("党员%1").arg(QChar(0x4E00 + i)));
        const Id id = meetingOf(b);
        MeetingPaper p = paperFor(b);
        const QHash<QString, std::function<void()>> spoil{{QStringLiteral("ends"), [&] { p.ends = QTime(7, 59); }},
                                                          {QStringLiteral("vote.morethanpresent"), [&] { p.items[0].vote = VoteCounts{4, 1, 0, 0, 0, 0}; }},
                                                          {QStringLiteral("unanimous"), [&] { p.items[0].vote.reset(); p.items[0].text = QStringLiteral("大家一致认为应当修路"); }},
                                                          {QStringLiteral("resolution"), [&] { p.items[0].resolution.clear(); }},
                                                          {QStringLiteral("passed"), [&] { p.items[0].vote = VoteCounts{2, 2, 0, 0, 0, 0}; p.items[0].resolution = QStringLiteral("表决通过"); }},
                                                          {QStringLiteral("place"), [&] { p.place.clear(); }},
                                                          {QStringLiteral("sameperson"), [&] { p.chair = p.recorder; }},
                                                          {QStringLiteral("items"), [&] { p.items.clear(); }},
                                                          {QStringLiteral("item"), [&] { p.items[0].title = QStringLiteral(" "); }}};
        QVERIFY(keepMinutes(*b.store, id, p));
        const qint64 ops = sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM oplog"))->toLongLong();
        spoil[why]();
        QCOMPARE(keepMinutes(*b.store, id, p).error().detail, QStringLiteral("minutes.") + why);
        QCOMPARE(sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM oplog"))->toLongLong(), ops);
    }

    void committeesAndInitials() {
        TestBook b;
        const Id one = add(b, person(QStringLiteral("宋生凤"), QStringLiteral("1970-03-07"), 13));
        const auto sit = [&](const char *body, const Id &who, const QString &name) {
            Record s(types::seat());
            s.set("body", QLatin1String(body));
            s.set("person", who);
            s.set("name", name);
            return addSeat(*b.store, s);
        };
        QCOMPARE(sit("branch_committee", one, {}).error().detail, QStringLiteral("seat.notmember"));
        Record m(types::partyMember());
        m.set("person", one);
        m.set("standing", QStringLiteral("full"));
        m.set("joined_on", QStringLiteral("1980-01-01"));
        QCOMPARE(saveMember(*b.store, m).error().detail, QStringLiteral("member.age")); // at nine
        m.set("joined_on", QStringLiteral("2027-01-01"));
        QCOMPARE(saveMember(*b.store, m).error().detail, QStringLiteral("member.future"));
        m.set("joined_on", QStringLiteral("1990-01-01"));
        QVERIFY(saveMember(*b.store, m));
        QVERIFY(sit("branch_committee", one, {}));
        QVERIFY(sit("village_committee", one, {}));
        QVERIFY(sit("village_committee", {}, QStringLiteral("赵德发")));
        QCOMPARE(sit("village_committee", {}, QStringLiteral("赵德发")).error().detail, QStringLiteral("seat.twice"));
        auto roll = rollFor(*b.store, *MeetingKind::byKey(QStringLiteral("LW")), {}, b.clock.today());
        QCOMPARE(roll->size(), 2); // on both committees, and one person
        QCOMPARE(findAttendees(*b.store, *roll, QStringLiteral("zdf")), QList<qsizetype>{1});
        QCOMPARE(findAttendees(*b.store, *roll, QStringLiteral("SSF")), QList<qsizetype>{0});
        QCOMPARE(findAttendees(*b.store, *roll, QStringLiteral("赵")), QList<qsizetype>{1});
        QVERIFY(findAttendees(*b.store, *roll, QStringLiteral("xx")).isEmpty());
        QCOMPARE(*expectedOf(*b.store, *MeetingKind::byKey(QStringLiteral("CMH-R"))), 1);
    }

    void duesOfAMonth() {
        TestBook b;
        const Id farmer = member(b, QStringLiteral("赵一"));
        const Id paid = member(b, QStringLiteral("钱二"));
        const Id unknown = member(b, QStringLiteral("孙三"));
        Record young(types::partyMember());
        young.set("name", QStringLiteral("李四"));
        young.set("standing", QStringLiteral("probationary"));
        young.set("joined_on", QStringLiteral("2026-02-15"));
        const Id fresh = *saveMember(*b.store, young);
        const QDate jan(2026, 1, 1);
        for (const Id &m : {farmer, fresh})
            QVERIFY(setDues(*b.store, m, jan, {QStringLiteral("farmer"), 0, 50, {}}, {}));
        QVERIFY(setDues(*b.store, paid, QDate(2025, 7, 1), {QStringLiteral("wage"), 500'100, 0, {}}, {}));
        QCOMPARE(setDues(*b.store, paid, jan, {QStringLiteral("wage"), 500'100, 0, 1000}, {}).error().detail, QStringLiteral("dues.basis"));
        auto sheet = duesSheet(*b.store, jan);
        QCOMPARE(sheet->lines.size(), 3); // the new one pays from the month of the meeting
        QCOMPARE(sheet->due, 50 + 7502);
        QCOMPARE(sheet->unknown, 1);
        QCOMPARE(duesSheet(*b.store, QDate(2026, 2, 1))->lines.size(), 4);
        QCOMPARE(std::find_if(sheet->lines.cbegin(), sheet->lines.cend(), [&](const DuesLine &l) { return l.member == paid; })->unpaidMonths, 7); // July to January
        auto receipts = payDues(*b.store, {{farmer, jan, -1, b.clock.today()}, {paid, jan, -1, b.clock.today()}});
        QVERIFY2(receipts, receipts ? "" : qPrintable(receipts.error().detail));
        sheet = duesSheet(*b.store, jan);
        QCOMPARE(sheet->paid, sheet->due);
        QSet<QString> numbers;
        for (const DuesLine &l : sheet->lines)
            numbers.insert(l.receipt);
        QCOMPARE(numbers.size(), 3); // two, and none
        QCOMPARE(payDues(*b.store, {{farmer, jan, -1, b.clock.today()}}).error().detail, QStringLiteral("dues.paid"));
        QCOMPARE(payDues(*b.store, {{unknown, jan, -1, b.clock.today()}}).error().detail, QStringLiteral("dues.unset"));
        QCOMPARE(payDues(*b.store, {{fresh, QDate(2026, 2, 1), 51, b.clock.today()}}).error().detail, QStringLiteral("dues.amount"));
        // Half a list that cannot be paid takes no number.
        const auto count = [&] { return sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM dues_payment"))->toInt(); };
        QVERIFY(!payDues(*b.store, {{fresh, QDate(2026, 2, 1), -1, b.clock.today()}, {unknown, jan, -1, b.clock.today()}}));
        QCOMPARE(count(), 2);
        QCOMPARE(voidDues(*b.store, receipts->first(), {}).error().detail, QStringLiteral("reason"));
        QVERIFY(voidDues(*b.store, receipts->first(), QStringLiteral("收错人")));
        QCOMPARE(duesSheet(*b.store, jan)->paid, 7502);
        QVERIFY(payDues(*b.store, {{farmer, jan, -1, b.clock.today()}}));
        QCOMPARE(count(), 3); // the cancelled one stays, with its number
        // From February she earns more.
        QVERIFY(setDues(*b.store, paid, QDate(2026, 2, 1), {QStringLiteral("wage"), 1'000'100, 0, {}}, {}));
        QCOMPARE(duesSheet(*b.store, jan)->due, 50 + 7502);
        QCOMPARE(duesSheet(*b.store, QDate(2026, 2, 1))->due, 50 + 50 + 20'002);
    }

    void developmentGoesByItsClock() {
        TestBook b;
        member(b, QStringLiteral("赵一"));
        Record c(types::candidate());
        c.set("name", QStringLiteral("周五"));
        c.set("birth", QStringLiteral("1995-02-03"));
        c.set("unit", partyUnits(*b.store)->first().id);
        const Id id = *addCandidate(*b.store, c);
        QVERIFY(doStep(*b.store, id, 1, QDate(2025, 1, 10), QStringLiteral("党员档案柜 2 号盒")));
        QCOMPARE(doStep(*b.store, id, 3, QDate(2025, 2, 1), {}).error().detail, QStringLiteral("development.missing"));
        for (int step = 2; step <= 5; ++step)
            QVERIFY(doStep(*b.store, id, step, QDate(2025, 2, 1), {}));
        auto early = doStep(*b.store, id, 6, QDate(2026, 1, 31), {});
        QCOMPARE(early.error().detail, QStringLiteral("development.early"));
        QCOMPARE(early.error().subject, QStringLiteral("6:2026-02-01"));
        QVERIFY(doStep(*b.store, id, 6, QDate(2026, 2, 1), {}));
        auto line = candidates(*b.store)->first();
        QCOMPARE(line.next, 7);
        QCOMPARE(line.papers[1], QStringLiteral("党员档案柜 2 号盒"));
        QVERIFY(undoLast(*b.store));
        QCOMPARE(candidates(*b.store)->first().next, 6);
        // The step below another one is not taken back alone.
        QVERIFY(redoLast(*b.store));
        QCOMPARE(extendProbation(*b.store, id, 6).error().detail, QStringLiteral("development.extension")); // not on probation
        QCOMPARE(extendProbation(*b.store, id, 3).error().detail, QStringLiteral("development.extension"));
    }

    void rolesAtTheDoor() {
        TestBook b;
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("监督"), Role::Supervisor, {}, secret("p1")));
        member(b, QStringLiteral("赵一"));
        const Id id = meetingOf(b);
        QVERIFY(keepMinutes(*b.store, id, paperFor(b)));
        auto q = sqlValue(b.store->db(), QStringLiteral("SELECT id FROM account WHERE name='监督'"));
        auto supervisor = b.book->connectAs(Id::fromBytes(q->toByteArray()), secret("p1"));
        QVERIFY(supervisor);
        QVERIFY(meetings(**supervisor)); // reads
        Record m(types::partyMember());
        m.set("name", QStringLiteral("钱二"));
        m.set("standing", QStringLiteral("full"));
        QCOMPARE(saveMember(**supervisor, m).error().code, ErrorCode::NotAllowed);
        QCOMPARE(signMinutes(**supervisor, meetingLine(*b.store, id)->minutes, MinutesPart::Chair, MinutesWay::Passphrase).error().code, ErrorCode::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "TestMeetings.moc"
