// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, the paper that people sign is not what happened, or cannot be read. VL_SHOTS keeps the pictures.
#include "jobs/MinutesJob.h"
#include "notices/Paint.h"
#include "store/Party.h"
#include "support/TestBook.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>

using namespace vl;
using namespace vl::test;

namespace {

QString output(const QString &program, const QStringList &arguments) {
    QProcess p;
    p.start(program, arguments);
    return p.waitForFinished(20000) ? QString::fromUtf8(p.readAllStandardOutput()) : QStringLiteral("failed");
}

// 45 members, 5 of them not there, two votes.
MeetingPaper bigMeeting(TestBook &b, const Id &meeting) {
    auto p = beginMeeting(*b.store, meeting);
    if (!p)
        qFatal("begin %s", qPrintable(p.error().detail));
    p->ends = QTime(11, 20);
    p->chair = QStringLiteral("王德山");
    p->roll[3] = {p->roll[3].who, p->roll[3].name, true, {}, Presence::Leave, QStringLiteral("住院"), {}};
    p->roll[9].presence = Presence::Leave;
    p->roll[9].reason = QStringLiteral("外出务工");
    p->roll[17].presence = Presence::Absent;
    p->roll[18].presence = Presence::Absent;
    p->roll[30].presence = Presence::Remote;
    p->roll[31].presence = Presence::Late;
    p->roll[31].time = QTime(9, 20);
    p->guests = {QStringLiteral("驻村指导员"), QStringLiteral("入党积极分子")};
    p->items[0].text = QStringLiteral("王玉卓：介绍方案，预算 18.6 万元，资金来自村集体经营收入和上级补助\n董世豪：建议先修学校门口一段，孩子雨天上学不好走\n张兰：不同意分两期，理由是增加运费");
    p->items[0].method = QStringLiteral("show");
    p->items[0].vote = VoteCounts{36, 3, 1, 0, 0, 0};
    p->items[0].resolution = QStringLiteral("同意《村道硬化资金使用方案》，从三月十日起施工，先修学校门口一段");
    p->items[1].text = QStringLiteral("支部书记：介绍发展对象情况、支委会审查和镇党委预审结果");
    p->items[1].method = QStringLiteral("secret");
    p->items[1].rule = QStringLiteral("PB-2");
    p->items[1].vote = VoteCounts{22, 17, 1, 0, 0, 0};
    p->items[1].resolution = QStringLiteral("未获通过，支部继续培养考察");
    return *p;
}

Id preparedBook(TestBook &b) {
    static const QStringList surnames = QStringLiteral("王 李 张 刘 陈 杨 黄 赵 吴").split(QLatin1Char(' '));
    static const QStringList given = QStringLiteral("建国 红梅 德发 桂兰 玉卓").split(QLatin1Char(' '));
    for (int i = 0; i < 45; ++i) {
        Record m(types::partyMember());
        m.set("name", surnames[i % 9] + given[i / 9]);
        m.set("standing", QStringLiteral("full"));
        if (!saveMember(*b.store, m))
            qFatal("member");
    }
    Record m(types::meeting());
    m.set("kind", QStringLiteral("DYDH"));
    m.set("title", QStringLiteral("2026年第一季度支部党员大会"));
    m.set("date", QStringLiteral("2026-03-02"));
    m.set("time", QStringLiteral("09:00"));
    m.set("place", QStringLiteral("村部二楼会议室"));
    m.set("agenda", QStringLiteral("审议村道硬化资金使用方案\n讨论接收预备党员"));
    auto id = planMeeting(*b.store, m);
    if (!id)
        qFatal("plan");
    return *id;
}

} // namespace

class TestMinutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMinutesWriteThemselves() {
        TestBook b;
        const MeetingPaper p = bigMeeting(b, preparedBook(b));
        const QString text = minutesText(p);
        for (const char16_t *part : {u"应到 45 人，实到 40 人，已过半数。", u"请假 2 人：", u"（住院）", u"缺席 2 人：", u"迟到 1 人：", u"（09:20到会）", u"远程参加，不计入实到 1 人", u"列席 2 人：驻村指导员、入党积极分子。",
                                     u"一、审议村道硬化资金使用方案", u"张兰：不同意分两期，理由是增加运费。", u"举手表决：赞成 36 票，反对 3 票，弃权 1 票。赞成票超过应到 45 人的半数，通过（党支部工作条例（试行）第十一条）。",
                                     u"无记名投票：赞成 22 票，反对 17 票，弃权 1 票。赞成票未超过应到 45 人的半数，未通过"})
            QVERIFY2(text.contains(QString::fromUtf16(part)), qPrintable(QString::fromUtf16(part) + QLatin1Char('\n') + text));
        QVERIFY(checkMinutes(p));
        QCOMPARE(*MeetingPaper::decoded(p.encoded()), p);
    }

    void onPaperWithPlacesForTheSignatures() {
        TestBook b;
        const Id id = preparedBook(b);
        const MeetingPaper p = bigMeeting(b, id);
        auto kept = keepMinutes(*b.store, id, p);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        const QString pdf = b.dir.filePath(QStringLiteral("m.pdf"));
        auto written = writePaper(*b.store, *makeMinutes(*b.store, id), pdf);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail + written.error().subject));
        const QString text = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).normalized(QString::NormalizationForm_KC);
        QVERIFY2(text.contains(QStringLiteral("实到 40 人")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("待签")));
        // No signature stands alone on a page.
        auto pages = minutesPages(*b.store, *kept, p);
        QVERIFY(pages && pages->missing.isEmpty());
        const auto foot = [&](const PlacedLine &l) { return l.words().contains(shortFingerprint(kept->fingerprint)); };
        QVERIFY(std::any_of(pages->pages.last().lines.cbegin(), pages->pages.last().lines.cend(), foot));
        for (const Page &page : std::as_const(pages->pages)) {
            int signatures = 0;
            int other = 0;
            for (const PlacedLine &l : page.lines) {
                const QString words = l.words();
                signatures += words.contains(QStringLiteral("签名")) ? 1 : 0;
                other += words.size() > 8 && !words.contains(QStringLiteral("签名")) && !words.contains(QStringLiteral("指纹")) ? 1 : 0;
            }
            QVERIFY(signatures == 0 || (signatures == 2 && other >= 2));
        }
        if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty()) {
            auto pictures = pageImages(*pages, 100, 0, 9);
            for (qsizetype i = 0; i < pictures->size(); ++i)
                (*pictures)[i].save(QStringLiteral("%1/minutes-%2.png").arg(to).arg(i + 1));
        }
    }

    // Somebody's number that was typed into a speech does not leave with the minutes.
    void numbersStayUntilSomebodyAgrees() {
        TestBook b;
        const Id id = preparedBook(b);
        MeetingPaper p = bigMeeting(b, id);
        p.items[0].text += QStringLiteral("\n王德山：身份证号 ") + idFor(QStringLiteral("1970-05-06"), 7);
        auto kept = keepMinutes(*b.store, id, p);
        QVERIFY(kept);
        const QString pdf = b.dir.filePath(QStringLiteral("m.pdf"));
        QCOMPARE(writePaper(*b.store, *makeMinutes(*b.store, id), pdf).error().detail, QStringLiteral("paper.leak"));
        QVERIFY(!QFile::exists(pdf));
        QCOMPARE(writePaper(*b.store, *makeMinutes(*b.store, id), pdf, Leaving{}).error().detail, QStringLiteral("purpose"));
        QVERIFY(writePaper(*b.store, *makeMinutes(*b.store, id), pdf, Leaving{QStringLiteral("签字存档")})); // nobody else has an account here
        QCOMPARE(sqlValue(b.store->db(), QStringLiteral("SELECT purpose FROM audit WHERE action='minutes'"))->toString(), QStringLiteral("签字存档"));
        // That somebody is in hospital is in minutes, and no reason to hold them back.
        QVERIFY(keepMinutes(*b.store, id, bigMeeting(b, id)));
        QVERIFY(makeMinutes(*b.store, id)->leaks.isEmpty());
    }

    void signedOnPaperSaysWho() {
        TestBook b;
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        const Id id = preparedBook(b);
        auto kept = keepMinutes(*b.store, id, bigMeeting(b, id));
        QVERIFY(kept && signMinutes(*b.store, kept->minutes, MinutesPart::Recorder, MinutesWay::Passphrase));
        auto q = sqlValue(b.store->db(), QStringLiteral("SELECT id FROM account WHERE name='王德山'"));
        auto second = b.book->connectAs(Id::fromBytes(q->toByteArray()), secret(secretaryPass));
        QVERIFY(signMinutes(**second, kept->minutes, MinutesPart::Chair, MinutesWay::Passphrase));
        QVERIFY(amendMinutes(*b.store, kept->minutes, QStringLiteral("“三月十日”应为“三月二十日”。")));
        const QString pdf = b.dir.filePath(QStringLiteral("m.pdf"));
        QVERIFY(writePaper(*b.store, *makeMinutes(*b.store, id), pdf));
        const QString text = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).normalized(QString::NormalizationForm_KC);
        for (const char16_t *part : {u"主持人:王德山(已签)", u"记录人:李桂兰(已签)", u"已签存档", u"更正(李桂兰"})
            QVERIFY2(text.contains(QString::fromUtf16(part)), qPrintable(text));
        QCOMPARE(sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM audit WHERE action='minutes'"))->toInt(), 1);
    }
};

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    TestMinutes test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestMinutes.moc"
