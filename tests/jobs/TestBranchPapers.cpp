// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, a receipt names another sum or another month, the letter of a transfer tells an ID number, or the file of a
// matter lacks what was decided. VL_SHOTS keeps the pictures.
#include "jobs/BookletJob.h"
#include "jobs/MinutesJob.h"
#include "jobs/NoticeJob.h"
#include "jobs/PartyPapers.h"
#include "notices/Paint.h"
#include "store/Appraisals.h"
#include "store/DuesBook.h"
#include "store/PointsBook.h"
#include "store/Transfers.h"
#include "support/TestMatter.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>

using namespace vl;
using namespace vl::test;

namespace {

QString output(const QString &program, const QStringList &arguments) {
    QProcess p;
    p.start(program, arguments);
    return p.waitForFinished(20000) ? QString::fromUtf8(p.readAllStandardOutput()) : QStringLiteral("failed");
}

void shot(const LaidOut &pages, const QString &name) {
    const QString dir = qEnvironmentVariable("VL_SHOTS");
    if (dir.isEmpty())
        return;
    constexpr double dpi = 80;
    auto images = pageImages(pages, dpi, 0, 12);
    for (qsizetype i = 0; images && i < images->size(); ++i)
        images->at(i).save(QStringLiteral("%1/%2-%3.png").arg(dir, name).arg(i + 1));
}

// Without the blanks that the layout put in.
QString folded(QString text) {
    return text.remove(QLatin1Char(' '));
}

// The words on the pages. The PDF is written too and read by another program; its text layer has radicals for some characters.
QString textOf(TestBook &b, const OfficePaper &paper) {
    const QString pdf = b.dir.filePath(QStringLiteral("p.pdf"));
    if (auto s = writePaper(*b.store, paper, pdf); !s)
        return s.error().detail;
    if (!output(QStringLiteral("pdfinfo"), {pdf}).contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\b").arg(paper.pages.pages.size()))))
        return QStringLiteral("no PDF");
    QString out;
    for (const GuardPiece &g : paper.pages.pieces())
        out += (g.joint == GuardPiece::Joint::Run ? QString() : QStringLiteral("\n")) + g.text;
    return out;
}

} // namespace

class TestBranchPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void duesOfAMonth() {
        TestBook b;
        QCOMPARE(duesSheetPaper(*b.store, b.clock.today()).error().detail, QStringLiteral("dues"));
        QList<Id> people;
        for (const QString &n : QStringLiteral("王德山 李桂兰 孟凡军 赵有田 钱守义").split(QLatin1Char(' ')))
            people += member(b, n);
        QVERIFY(setDues(*b.store, people[0], QDate(2026, 1, 1), {QStringLiteral("wage"), 300001, 0, {}}, {}));
        for (int i = 1; i < 4; ++i)
            QVERIFY(setDues(*b.store, people[i], QDate(2026, 1, 1), {QStringLiteral("farmer"), 0, 50, {}}, {}));
        QCOMPARE(duesReceiptPaper(*b.store, b.clock.today()).error().detail, QStringLiteral("dues"));
        const QDate march(2026, 3, 1);
        for (int i = 0; i < 4; ++i)
            QVERIFY(payDues(*b.store, {{people[i], march, -1, b.clock.today()}}));
        auto sheet = duesSheetPaper(*b.store, march);
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().detail + sheet.error().subject));
        const QString text = textOf(b, *sheet);
        for (const char16_t *part : {u"2026年3月党费收缴登记表", u"30.00", u"应缴合计 31.50 元，实缴合计 31.50 元，尚欠 0.00 元。", u"另有 1 人未设定缴纳标准"})
            QVERIFY2(folded(text).contains(folded(QString::fromUtf16(part))), qPrintable(QString::fromUtf16(part) + text));
        shot(sheet->pages, QStringLiteral("dues-sheet"));
        auto receipts = duesReceiptPaper(*b.store, march);
        QVERIFY2(receipts, receipts ? "" : qPrintable(receipts.error().detail + receipts.error().subject));
        QCOMPARE(receipts->pages.pages.size(), 2); // three on the first sheet
        QCOMPARE(receipts->pages.paper, QSizeF(210, 297));
        const QString slips = textOf(b, *receipts);
        for (const char16_t *part : {u"叁拾元整", u"30.00", u"伍角整", u"王德山", u"党费收字〔2026〕1号", u"党费收字〔2026〕4号"})
            QVERIFY2(folded(slips).contains(folded(QString::fromUtf16(part))), qPrintable(QString::fromUtf16(part) + slips));
        shot(receipts->pages, QStringLiteral("dues-receipts"));
        auto one = duesReceiptPaper(*b.store, march, duesSheet(*b.store, march)->lines.first().payment);
        QCOMPARE(one->pages.pages.size(), 1);
    }

    void aLetterWithItsReceipt() {
        TestBook b;
        const Id resident = add(b, person(QStringLiteral("赵一凡"), QStringLiteral("1975-03-07"), 13));
        Record m(types::partyMember());
        m.set("person", resident);
        m.set("standing", QStringLiteral("full"));
        auto who = saveMember(*b.store, m);
        auto id = writeLetter(*b.store, {*who, true, QStringLiteral("大河镇大河村党支部"), {}, b.clock.today(), 30, QStringLiteral("2026-02")});
        auto paper = transferPaper(*b.store, *id);
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail + paper.error().subject));
        QVERIFY(paper->leaks.isEmpty());
        const QString text = textOf(b, *paper);
        for (const char16_t *part : {u"赵一凡", u"正式党员", u"2026年2月", u"介字〔2026〕1号", u"2026年4月1日", u"回　执　联", u"存　根"})
            QVERIFY2(folded(text).contains(folded(QString::fromUtf16(part))), qPrintable(QString::fromUtf16(part) + text));
        QVERIFY(!text.contains(QStringLiteral("411399")));
        shot(paper->pages, QStringLiteral("transfer"));
        auto in = writeLetter(*b.store, {member(b, QStringLiteral("钱二")), false, QStringLiteral("外村党支部"), QStringLiteral("外〔2026〕3号"), b.clock.today(), 30, {}});
        QCOMPARE(transferPaper(*b.store, *in).error().detail, QStringLiteral("transfer.in"));
    }

    void theFileOfAMatter() {
        TestBook b;
        village(b);
        const Id id = road(b);
        auto empty = matterBooklet(*b.store, id);
        QVERIFY2(empty, empty ? "" : qPrintable(empty.error().detail + empty.error().subject));
        QVERIFY(decide(b, id, true) && decide(b, id, true));
        QVERIFY(*decide(b, id, false) == StepOutcome::Failed);
        QVERIFY(decide(b, id, true) && decide(b, id, true) && decide(b, id, true));
        // The notice as the program makes it, hanging and taken down.
        NoticeRequest request;
        request.table = QStringLiteral("村道硬化\t3月2日\t应到9人，实到9人，赞成9票\t通过");
        const QDate posted = b.clock.today();
        auto line = keepMade(*b.store, QStringLiteral("resolution"), request, {});
        QVERIFY2(line, line ? "" : qPrintable(line.error().detail + line.error().subject));
        QVERIFY(decideNotice(*secretary(b), line->version, NoticeDecision::Approve));
        auto posting = postNotice(*b.store, {line->version, QStringLiteral("村部公开栏"), QStringLiteral("李桂兰"), QDateTime::fromMSecsSinceEpoch(b.clock.nowMs()), posted.addDays(8)});
        QVERIFY(posting);
        QVERIFY(beginStep(*b.store, id, line->id));
        auto objection = addObjection(*b.store, id, b.clock.today(), QStringLiteral("赵大爷"), QStringLiteral("路线绕开了三组"));
        QVERIFY(answerObjection(*b.store, *objection, false, QStringLiteral("三组路已在二期计划内"), b.clock.today()));
        goTo(b, posted.addDays(8));
        QVERIFY(takeDown(*b.store, *posting, b.clock.today(), QStringLiteral("李桂兰")));
        QVERIFY(finishStep(*b.store, id));
        QVERIFY(finishStep(*b.store, id, {b.clock.today(), QStringLiteral("路面硬化完工，监委会验收合格")}));
        auto paper = matterBooklet(*b.store, id);
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail + paper.error().subject));
        const QString text = textOf(b, *paper);
        for (const char16_t *part : {u"党支部提议记录", u"村两委商议记录", u"党员大会审议记录", u"村民（代表）会议决议记录", u"决议公开记录", u"未通过", u"第 2 轮", u"赞成 6 票", u"三组路已在二期计划内", u"已签存档"})
            QVERIFY2(folded(text).contains(folded(QString::fromUtf16(part))), qPrintable(QString::fromUtf16(part) + text));
        QVERIFY(!text.contains(QStringLiteral("赵大爷"))); // who objected is nobody's business on paper
        // Every leaf behind cover and contents has its number, and the contents name the leaf on which a piece begins.
        const qsizetype leaves = paper->pages.pages.size() - 2;
        QVERIFY(leaves >= 12);
        for (qsizetype i = 0; i < leaves; ++i)
            QCOMPARE(paper->pages.pages[i + 2].lines.last().words(), QString::number(i + 1));
        QStringList contents;
        for (const PlacedLine &l : paper->pages.pages[1].lines)
            contents += l.words();
        for (qsizetype i = 0; i < leaves; ++i) {
            const QString heading = paper->pages.pages[i + 2].lines.first().words();
            if (heading == QStringLiteral("决议公开记录"))
                QVERIFY(contents.contains(QString::number(i + 1)));
        }
        shot(paper->pages, QStringLiteral("booklet"));
    }

    void theBranchsNoticesAreFilledFromPointsAndAppraisal() {
        TestBook b;
        addSecretary(b);
        const Id who = member(b, QStringLiteral("赵一凡"));
        auto sample = makeNotice(*b.store, QStringLiteral("party-points"), {});
        QVERIFY(sample && sample->content.sample); // nothing there yet
        auto made = enterPoints(*b.store, {{who}, QStringLiteral("F3"), 200, QDate(2026, 2, 14), QStringLiteral("二月十四日清理村道")});
        QVERIFY(rulePoints(*secretary(b), *made, PointWord::Accept));
        auto points = makeNotice(*b.store, QStringLiteral("party-points"), {});
        QVERIFY(points && !points->content.sample);
        QVERIFY2(points->spoken.contains(QStringLiteral("赵一凡\t50\t2\t0\t52")), qPrintable(points->spoken));
        b.clock.set(QStringLiteral("2027-01-10T09:00:00"));
        for (const char *name : {"孟凡军", "赵有田"})
            member(b, QString::fromUtf8(name));
        const auto all = appraisals(*b.store, 2026);
        AppraisalLine l = *std::find_if(all->cbegin(), all->cend(), [&](const AppraisalLine &a) { return a.member == who; });
        l.excellent = 4;
        l.grade = QStringLiteral("excellent");
        QVERIFY(!saveAppraisal(*b.store, 2026, l)); // more ballots than members
        l.excellent = 3;
        QVERIFY(saveAppraisal(*b.store, 2026, l));
        auto grades = makeNotice(*b.store, QStringLiteral("party-appraisal"), {});
        QVERIFY2(grades && !grades->content.sample && grades->spoken.contains(QStringLiteral("优秀\t1")), grades ? qPrintable(grades->spoken) : "");
        QVERIFY(!grades->spoken.contains(QStringLiteral("赵一凡")));
    }
};

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    TestBranchPapers t;
    return QTest::qExec(&t, argc, argv);
}
#include "TestBranchPapers.moc"
