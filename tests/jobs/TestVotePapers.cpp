// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a vote: if this fails, a ballot names its voter, a result is printed that is not the count, or a receipt cannot be
// proved from the notice alone. VL_SHOTS keeps the pictures.
#include "jobs/NoticeJob.h"
#include "jobs/VotePapers.h"
#include "support/TestPaper.h"
#include "support/TestVote.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace vl;
using namespace vl::test;

class TestVotePapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ballotsWithTheirReceipts() {
        Running r(4, 2, {QStringLiteral("人居环境整治票决"), QStringLiteral("先整治哪些地方？"), {QStringLiteral("村口水塘"), QStringLiteral("三组排水沟"), QStringLiteral("文化广场"), QStringLiteral("公厕")}, 2, {}, QStringLiteral("members"), {}});
        for (const char *channel : {"paper", "online"}) {
            auto paper = ballotPapers(*r.b.store, r.vote, QLatin1String(channel), QStringLiteral("order"));
            QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail));
            const QString words = wordsOf(*paper);
            const QStringList numbers = *ballotNumbers(*r.b.store, r.vote, QLatin1String(channel));
            QCOMPARE(paper->pages.pages.size(), (numbers.size() + 2) / 3);
            for (const QString &n : numbers) // on the ballot and on its receipt
                QCOMPARE(words.count(spokenBallot(n)), 2);
            QVERIFY(!words.contains(QStringLiteral("党员")));
            QCOMPARE(words.contains(QStringLiteral("□\u00A01")), channel == QByteArray("paper"));
            for (const LeakHit &h : std::as_const(paper->leaks))
                qWarning() << int(h.kind) << h.excerpt;
            QVERIFY2(paper->leaks.isEmpty(), qPrintable(words));
            picture(*paper, QStringLiteral("ballot-") + QLatin1String(channel));
        }
    }

    void theResultIsTheCountAndTheTableProvesEachReceipt() {
        Running r(40, 11);
        NoticeRequest of;
        of.query = r.vote.toHex();
        QVERIFY(!makeNotice(*r.b.store, QStringLiteral("vote-result"), of));     // nothing before it is sealed
        auto sample = makeNotice(*r.b.store, QStringLiteral("vote-result"), {}); // until a vote is chosen
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().detail + sample.error().subject));
        QCOMPARE(keepContent(*r.b.store, sample->content, {}).error().detail, QStringLiteral("notice.sample"));
        QStringList choices(20, QStringLiteral("1"));
        choices += QStringList(25, QStringLiteral("2")) + QStringList(3, blankChoice) + QStringList(3, invalidChoice);
        r.seal(choices);
        auto result = makeNotice(*r.b.store, QStringLiteral("vote-result"), of);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QVERIFY(result->leaks.isEmpty());
        picture(result->laidOut, QStringLiteral("vote-result"));
        QString words = wordsOf(result->laidOut).remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
        const QString root = voteLine(*r.b.store, r.vote)->root();
        QVERIFY2(words.contains(root) && words.contains(QStringLiteral("弃权（空白）3票，废票3票，共计51票")), qPrintable(words));
        auto proofs = makeNotice(*r.b.store, QStringLiteral("vote-proofs"), of);
        QVERIFY2(proofs, proofs ? "" : qPrintable(proofs.error().detail));
        for (const LeakHit &h : std::as_const(proofs->leaks))
            qWarning() << int(h.kind) << h.excerpt;
        QVERIFY(proofs->leaks.isEmpty());
        picture(proofs->laidOut, QStringLiteral("vote-proofs"));
        // A reader with the table and SHA-256, and nothing else.
        QHash<QString, QString> nodes;
        QHash<QString, QStringList> partners;
        static const QRegularExpression place(QStringLiteral("^\\d+-\\d+$"));
        static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
        QString at;
        const QStringList lines = wordsOf(proofs->laidOut).split(QLatin1Char('\n'));
        for (const QString &l : lines) {
            if (place.match(l).hasMatch() && !nodes.contains(l))
                at = l;
            else if (hash.match(l).hasMatch() && !at.isEmpty())
                nodes.insert(at, l);
            else if (l.contains(QLatin1Char('-')) && l.contains(QRegularExpression(QStringLiteral("^\\d+-\\d+"))))
                partners[at] += l.split(QStringLiteral("　"));
        }
        int proved = 0;
        QString top;
        for (auto it = nodes.cbegin(); it != nodes.cend(); ++it)
            if (it.key().section(QLatin1Char('-'), 0, 0).toInt() > top.section(QLatin1Char('-'), 0, 0).toInt())
                top = it.key();
        for (int i = 1; i <= 51; ++i) {
            const QString leaf = QStringLiteral("0-%1").arg(i);
            QString h = nodes.value(leaf);
            for (const QString &p : partners.value(leaf)) {
                const bool left = p.endsWith(QStringLiteral("左"));
                const QString partner = nodes.value(left ? p.chopped(1) : p);
                h = sha256Hex((left ? partner + QLatin1Char(',') + h : h + QLatin1Char(',') + partner).toLatin1());
            }
            proved += h == nodes.value(top) ? 1 : 0;
        }
        QCOMPARE(proved, 51);
        QCOMPARE(nodes.value(top), recount(*r.b.store, r.vote)->ballotRoot);
        // On record as any notice: a number, a second person who reads it, a day on which it comes down.
        auto kept = keepContent(*r.b.store, result->content, {});
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        QVERIFY(kept->title.contains(QStringLiteral("修路方案票决")));
        QCOMPARE(kept->state(), NoticeState::Waiting);
        PostNotice post;
        post.version = kept->version;
        post.place = QStringLiteral("村务公开栏");
        post.by = QStringLiteral("李桂兰");
        post.at = QDateTime::fromMSecsSinceEpoch(r.b.clock.nowMs());
        QCOMPARE(postNotice(*r.b.store, post).error().detail, QStringLiteral("notice.unapproved"));
        QVERIFY(decideNotice(*r.second, kept->version, NoticeDecision::Approve));
        QVERIFY(postNotice(*r.b.store, post));
        auto again = madeVersion(*r.b.store, *notice(*r.b.store, kept->id)); // just as it was kept, and still nobody's number in it
        QVERIFY(again && again->mayLeave() && wordsOf(again->laidOut).remove(QLatin1Char('\n')).remove(QLatin1Char(' ')).contains(root));
    }

    // The guard passes over what is the vote's own, and over nothing else: however a number is written into the question.
    void anotherNumberOnTheResultIsFound() {
        for (const char *written : {"13800138000", "138 0013 8000", "138-0013-8000", "1 3 8 0 0 1 3 8 0 0 0"}) {
            NewVote what = road();
            what.question = QStringLiteral("有事打 %1，是否同意？").arg(QLatin1String(written));
            Running r(8, 3, what);
            r.seal(QStringList(11, QStringLiteral("1")));
            NoticeRequest of;
            of.query = r.vote.toHex();
            auto result = makeNotice(*r.b.store, QStringLiteral("vote-result"), of);
            QVERIFY2(result && !result->leaks.isEmpty() && !result->mayLeave(), written);
            auto ballots = ballotPapers(*r.b.store, r.vote, QStringLiteral("paper"), QStringLiteral("o"));
            QVERIFY2(ballots && !ballots->leaks.isEmpty(), written);
        }
        QList<LeakHit> hits;
        QList<GuardPiece> pieces(2);
        pieces[0].text = QStringLiteral("0110 7395 7956 138 0013 8000");
        pieces[1].text = QStringLiteral("0-1　1-38");
        hits.append({LeakKind::Mobile, 1, {{0, 15, 13}}, {}});
        hits.append({LeakKind::Mobile, 1, {{0, 0, 14}}, {}});
        hits.append({LeakKind::Mobile, 1, {{1, 0, 7}}, {}});
        leaveOut(hits, pieces, {QStringLiteral("011073957956"), QStringLiteral("0-1"), QStringLiteral("1-38"), QStringLiteral("a138b0013c8000d")});
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().parts.first().from, 15);
    }

    // Each vote has a notice of its own.
    void oneVoteIsNoVersionOfAnothers() {
        Running r(3, 1);
        r.seal(QStringList(4, QStringLiteral("1")));
        Running other(2, 1);
        NoticeRequest of;
        of.query = r.vote.toHex();
        const Id notice = keepMade(*r.b.store, QStringLiteral("vote-result"), of, {})->id;
        auto content = makeNotice(*r.b.store, QStringLiteral("vote-result"), of)->content;
        content.query = other.vote.toHex();
        QCOMPARE(keepContent(*r.b.store, content, notice).error().detail, QStringLiteral("notice.otherkind"));
        QCOMPARE(keepMade(*r.b.store, QStringLiteral("vote-result"), of, notice)->versions, 1);
    }

    void theFolderIsWrittenOnceAndReadBack() {
        Running r(3, 2);
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("票决"));
        QCOMPARE(exportVote(*r.b.store, r.vote, folder).error().detail, QStringLiteral("vote.state"));
        QVERIFY(!QDir(folder).exists());
        r.seal(QStringList(5, QStringLiteral("1")));
        QVERIFY(exportVote(*r.b.store, r.vote, folder));
        QCOMPARE(exportVote(*r.b.store, r.vote, folder).error().detail, QStringLiteral("vote.folder"));
        auto files = readVote(folder);
        QVERIFY(files && verifyVote(*files));
        QVERIFY(QFile::remove(folder + QStringLiteral("/roll.csv")));
        QCOMPARE(readVote(folder).error().subject, QStringLiteral("roll.csv"));
    }
};

int main(int argc, char **argv) {
    QGuiApplication app(argc, argv);
    TestVotePapers test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestVotePapers.moc"
