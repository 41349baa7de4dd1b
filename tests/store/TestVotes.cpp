// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, somebody votes twice, a ballot is lost or counted as something else, a table tells who chose what, or a
// result is published that does not add up.
#include "store/Check.h"
#include "store/Undo.h"
#include "support/TestVote.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

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
QString someChoice(int i) {
    return i % 17 == 0 ? invalidChoice : i % 13 == 0 ? blankChoice
                                     : i % 3 == 0    ? QStringLiteral("2")
                                                     : QStringLiteral("1");
}

// The commands of the recipe, run by the shell in `dir`; what they print.
QString runRecipe(const QString &dir, const QByteArray &recipe) {
    const QByteArray script = recipe.mid(recipe.indexOf("--- begin ---") + 14, recipe.indexOf("--- end ---") - recipe.indexOf("--- begin ---") - 14);
    QProcess p;
    p.setWorkingDirectory(dir);
    p.setProcessChannelMode(QProcess::MergedChannels);
    p.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(script)});
    p.waitForFinished(60'000);
    return QString::fromUtf8(p.readAll());
}

void writeAll(const QString &dir, const VoteFiles &files) {
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QFile f(dir + QLatin1Char('/') + it.key());
        if (!f.open(QIODevice::WriteOnly) || f.write(*it) != it->size())
            qFatal("cannot write");
    }
}

} // namespace

class TestVotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionThatIsNone() {
        TestBook b;
        const auto with = [&](auto change) {
            NewVote n = road();
            change(n);
            return reason(beginVote(*b.store, n));
        };
        QCOMPARE(with([](NewVote &n) { n.title = QStringLiteral(" "); }), QStringLiteral("vote.title"));
        QCOMPARE(with([](NewVote &n) { n.question = QStringLiteral("村委会换届人选"); }), QStringLiteral("vote.election"));
        QCOMPARE(with([](NewVote &n) { n.options.clear(); }), QStringLiteral("vote.options"));
        QCOMPARE(with([](NewVote &n) { n.options = QStringList{QStringLiteral("甲"), QStringLiteral(" 甲")}; }), QStringLiteral("vote.options"));
        QCOMPARE(with([](NewVote &n) { n.options = QString(QStringLiteral("一二三四五六七八九十")).split(QString(), Qt::SkipEmptyParts); }), QStringLiteral("vote.options"));
        QCOMPARE(with([](NewVote &n) { n.most = 3; }), QStringLiteral("vote.most"));
        QCOMPARE(with([](NewVote &n) { n.rule = QStringLiteral("XX"); }), QStringLiteral("vote.rule"));
        QCOMPARE(with([](NewVote &n) { n.rule = QStringLiteral("VR"), n.options = QStringList{QStringLiteral("不同意"), QStringLiteral("同意")}; }), QStringLiteral("vote.rule")); // which is yes?
        QCOMPARE(with([](NewVote &n) { n.who = QStringLiteral("everybody"); }), QStringLiteral("vote.norank"));
        QCOMPARE(with([](NewVote &n) { n.group = QStringLiteral("3组"); }), QStringLiteral("vote.group")); // of members there are none by group
        const Id id = *beginVote(*b.store, road());
        QCOMPARE(reason(freezeRoll(*b.store, id)), QStringLiteral("vote.emptyroll"));
        QVERIFY(!undoLast(*b.store)); // another PC may know it already
        must(callOffVote(*b.store, id, QStringLiteral("题目写错了")));
    }

    // The budget of the house: 120 on paper, 35 online; totals balance, and a recount comes to the same.
    void aHundredAndTwentyOnPaperAndThirtyFiveOnline() {
        Running r(120, 35);
        Store &s = *r.b.store;
        QCOMPARE(rollOf(s, r.vote)->size(), 155);
        must(spoilBallot(s, r.vote, r.paper[0])); // and another is drawn
        QStringList drawn = *ballotNumbers(s, r.vote, QStringLiteral("paper"));
        drawn.removeIf([&](const QString &n) { return r.paper.contains(n); });
        r.paper[0] = drawn.first();
        QByteArray file = "\xEF\xBB\xBF";
        QStringList all;
        for (int i = 0; i < 20; ++i) { // another device
            file += (r.online[i] + QLatin1Char(',') + someChoice(i) + QStringLiteral("\r\n")).toLatin1();
            all += someChoice(i);
        }
        file += "\n123,1\n" + r.paper[3].toLatin1() + ",1\n" + r.online[1].toLatin1() + ",7\nrubbish\n";
        const auto lines = *collectOnline(s, r.vote, file);
        QStringList faults;
        for (const CollectedLine &l : lines)
            if (!l.fault.isEmpty())
                faults += QString::number(l.line) + QLatin1Char(' ') + l.fault;
        QCOMPARE(faults, (QStringList{QStringLiteral("22 vote.whole"), QStringLiteral("23 vote.channel"), QStringLiteral("24 vote.choice"), QStringLiteral("25 vote.line")}));
        QCOMPARE(collectOnline(s, r.vote, file)->size(), lines.size()); // the same file once more changes nothing
        for (int i = 20; i < 34; ++i) {                                 // at the counter; the 35th never casts
            must(castOnline(s, r.vote, r.online[i], someChoice(i)));
            all += someChoice(i);
        }
        QCOMPARE(reason(keyPaper(s, r.vote, r.paper[0], QStringLiteral("1"))), QStringLiteral("vote.state"));
        must(closeVote(s, r.vote));
        QCOMPARE(reason(giveBallot(s, r.vote, rollOf(s, r.vote)->first().id, QStringLiteral("paper"))), QStringLiteral("vote.state"));
        QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.nobox"));
        const QStringList numbers = *ballotNumbers(s, r.vote, QStringLiteral("paper")) + *ballotNumbers(s, r.vote, QStringLiteral("online"));
        const auto ending = [&](const QString &n) { // six digits, or all of them where two end so: they are random
            return std::count_if(numbers.cbegin(), numbers.cend(), [&](const QString &o) { return o.endsWith(n.right(6)); }) == 1 ? n.right(6) : n;
        };
        QCOMPARE(reason(countBox(s, r.vote, 121, 0, 121)), QStringLiteral("vote.envelopes"));
        QCOMPARE(reason(countBox(s, r.vote, 118, 1, 118)), QStringLiteral("vote.papers"));
        must(countBox(s, r.vote, 118, 0, 118));
        must(countBox(s, r.vote, 118, 1, 117)); // counted once more
        QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.unkeyed"));
        for (int i = 0; i < 117; ++i) {
            must(keyPaper(s, r.vote, ending(r.paper[i]), someChoice(i)));
            // The second keys one of them otherwise.
            must(keyPaper(*r.second, r.vote, r.paper[i], i == 5 ? (someChoice(5) == QLatin1String("1") ? QStringLiteral("2") : QStringLiteral("1")) : someChoice(i)));
            all += someChoice(i);
        }
        QCOMPARE(reason(keyPaper(s, r.vote, r.paper[6], QStringLiteral("2"))), QStringLiteral("vote.keyed"));
        const KeyingState k = *keyingOf(s, r.vote);
        QCOMPARE(k.mine, 117);
        QCOMPARE(k.others, 117);
        QCOMPARE(k.agreed, 116);
        QCOMPARE(k.apart.size(), 1);
        QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.apart"));
        QCOMPARE(ruleOnBallot(s, r.vote, r.paper[5], QStringLiteral("1"), QStringLiteral("看过原票")).error().code, ErrorCode::NotAllowed);
        QCOMPARE(reason(ruleOnBallot(*r.supervisor, r.vote, r.paper[6], QStringLiteral("1"), QStringLiteral("看过原票"))), QStringLiteral("vote.notapart"));
        must(ruleOnBallot(*r.supervisor, r.vote, r.paper[5], someChoice(5), QStringLiteral("看过原票")));
        must(sealVote(s, r.vote));
        const auto again = recount(s, r.vote);
        QVERIFY(again);
        QCOMPARE(again->tally, tallyOf(all, 2));
        QCOMPARE(again->tally.ballots, 117 + 34);
        QVERIFY(voteLine(s, r.vote)->last("seal")->words.contains(QStringLiteral("\ndecided by the supervisor: 1\n")));
        QCOMPARE(again->root, voteLine(s, r.vote)->root());
        QVERIFY(checkBook(s)->findings.isEmpty());
        QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.state"));
        QCOMPARE(reason(callOffVote(s, r.vote, QStringLiteral("反悔"))), QStringLiteral("vote.state"));
        QVERIFY(!undoLast(s));
        QVERIFY(!undoLast(*r.second));

        // A stranger's way: the same numbers from standard tools.
        const VoteFiles files = *voteFiles(s, r.vote);
        QTemporaryDir dir;
        writeAll(dir.path(), files);
        const QString said = runRecipe(dir.path(), files[QStringLiteral("recipe.txt")]);
        const VoteTally &t = again->tally;
        QCOMPARE(said, QStringLiteral("count 1: %1\ncount 2: %2\nblank: %3\ninvalid: %4\nballots: %5\nroot: %6\n").arg(t.counts[0]).arg(t.counts[1]).arg(t.blank).arg(t.invalid).arg(t.ballots).arg(again->root));
        QVERIFY(verifyVote(files, r.paper[0])->receipt);
        QVERIFY(!verifyVote(files, r.paper[119])->receipt); // it never came back
        // No name, no choice beside a number, anywhere in what is given away.
        for (const QByteArray &f : files)
            QVERIFY(!QString::fromUtf8(f).contains(QStringLiteral("党员")));
        for (const BallotEntry &e : again->ballots)
            for (const QByteArray &f : files)
                QVERIFY(!f.contains(e.nonce.toLatin1()));
    }

    // Every byte of every file: whoever changes one is found, by the program, and (some of them) by the recipe.
    void alteringAnyByteIsFound() {
        Running r(6, 3);
        Store &s = *r.b.store;
        r.seal(QStringList{invalidChoice} + QStringList(5, QStringLiteral("2")) + QStringList(3, QStringLiteral("1")));
        const VoteFiles files = *voteFiles(s, r.vote);
        QVERIFY(verifyVote(files));
        QRandomGenerator random(11);
        int byRecipe = 0;
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            for (qsizetype i = 0; i < it->size(); ++i) {
                VoteFiles other = files;
                QByteArray &f = other[it.key()];
                f[i] = static_cast<char>(f[i] ^ (1 << random.bounded(8)));
                QVERIFY2(!verifyVote(other), qPrintable(it.key() + QLatin1Char(' ') + QString::number(i)));
                // sha256sum reads its own list with capitals too, and the recipe cannot check itself.
                if (it.key() != QLatin1String("recipe.txt") && it.key() != QLatin1String("files.sha256") && random.bounded(60) == 0) {
                    QTemporaryDir dir;
                    writeAll(dir.path(), other);
                    QVERIFY2(runRecipe(dir.path(), files[QStringLiteral("recipe.txt")]).contains(QStringLiteral("ALTERED")), qPrintable(it.key() + QLatin1Char(' ') + QString::number(i)));
                    ++byRecipe;
                }
            }
        QVERIFY(byRecipe > 10);
        // A liar who makes the checksums anew is found by the chain, and one who makes the chain anew by the notice.
        for (const char *name : {"vote.txt", "roll.csv", "ballots.csv", "choices.csv"}) {
            VoteFiles other = files;
            QByteArray &f = other[QLatin1String(name)];
            const qsizetype at = f.lastIndexOf('1');
            f[at] = '2';
            other[QStringLiteral("files.sha256")] = checksums(other, sealedFiles + QStringList{QStringLiteral("events.csv"), QStringLiteral("recipe.txt")});
            QVERIFY2(!verifyVote(other), name);
            QTemporaryDir dir;
            writeAll(dir.path(), other);
            QVERIFY2(runRecipe(dir.path(), files[QStringLiteral("recipe.txt")]).contains(QStringLiteral("ALTERED")), name);
        }
        // And one who changes a ballot in the book itself, by the seal.
        for (const char *sql : {"UPDATE ballot SET choice='1' WHERE rowid=(SELECT min(rowid) FROM ballot WHERE choice='2')", "UPDATE voter SET salt='00' WHERE rowid=(SELECT min(rowid) FROM voter)"}) {
            QVERIFY(runSql(s.db(), QStringLiteral("SAVEPOINT x")));
            QVERIFY(runSql(s.db(), QLatin1String(sql)));
            QCOMPARE(recount(s, r.vote).error().code, ErrorCode::Damaged);
            QVERIFY(runSql(s.db(), QStringLiteral("ROLLBACK TO x")));
            QVERIFY(runSql(s.db(), QStringLiteral("RELEASE x")));
        }
        QVERIFY(recount(s, r.vote));
    }

    void nobodyVotesTwice() {
        Running r(3, 3);
        Store &s = *r.b.store;
        const QList<RollLine> roll = *rollOf(s, r.vote);
        for (const RollLine &l : roll)
            for (const char *channel : {"paper", "online"}) // not by the other way either
                QCOMPARE(reason(giveBallot(s, r.vote, l.id, QLatin1String(channel))), QStringLiteral("vote.given"));
        QVERIFY(undoLast(s)); // handed out by mistake, and put back on the pile
        must(giveBallot(s, r.vote, roll.last().id, QStringLiteral("online")));
        // A number that came twice with one choice is one ballot; with two choices nobody knows, and both stand aside.
        must(castOnline(s, r.vote, r.online[0], QStringLiteral("1")));
        must(castOnline(s, r.vote, r.online[0], QStringLiteral("1")));
        QCOMPARE(balanceOf(s, r.vote)->online, 1);
        QCOMPARE(reason(castOnline(s, r.vote, r.online[0], QStringLiteral("2"))), QStringLiteral("vote.cast"));           // at the counter: no
        QCOMPARE(reason(castOnline(s, r.vote, r.online[1].right(6), QStringLiteral("2"))), QStringLiteral("vote.whole")); // nobody casts by trying ends
        QVERIFY(collectOnline(s, r.vote, (r.online[0] + QStringLiteral(",2\n")).toLatin1()));                             // from another device
        QCOMPARE(balanceOf(s, r.vote)->online, 0);
        QCOMPARE(balanceOf(s, r.vote)->apart, 1);
        QCOMPARE(reason(castOnline(s, r.vote, r.paper[0], QStringLiteral("1"))), QStringLiteral("vote.channel"));
        QCOMPARE(reason(spoilBallot(s, r.vote, r.online[0])), QStringLiteral("vote.cast"));
        must(spoilBallot(s, r.vote, r.paper[2]));
        QCOMPARE(reason(spoilBallot(s, r.vote, r.paper[2])), QStringLiteral("vote.spoiled"));
        must(closeVote(s, r.vote));
        QCOMPARE(reason(keyPaper(s, r.vote, r.paper[2], QStringLiteral("1"))), QStringLiteral("vote.spoiled"));
        QCOMPARE(reason(keyPaper(s, r.vote, r.online[1], QStringLiteral("1"))), QStringLiteral("vote.channel"));
        QCOMPARE(reason(keyPaper(s, r.vote, QStringLiteral("12"), QStringLiteral("1"))), QStringLiteral("vote.number"));
        // One person with two accounts is one keyer; the same ballot is not keyed three times.
        must(countBox(s, r.vote, 2, 0, 2));
        r.key(r.paper[0], QStringLiteral("1"));
        const auto third = account(r.b, "孙二", Role::Recorder, "third pass of 3 words");
        QCOMPARE(reason(keyPaper(*third, r.vote, r.paper[0], QStringLiteral("2"))), QStringLiteral("vote.keyed"));
        // A misread that nobody else has read yet may be put right by who read it.
        must(keyPaper(s, r.vote, r.paper[1], QStringLiteral("2")));
        must(keyPaper(s, r.vote, r.paper[1], QStringLiteral("1")));
        QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.apart"));
        must(ruleOnBallot(*r.supervisor, r.vote, r.online[0], invalidChoice, QStringLiteral("两次提交不一致")));
        QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.alone"));
        must(keyPaper(*r.second, r.vote, r.paper[1], QStringLiteral("1")));
        // A number keyed by one hand that was not in the box at all.
        QStringList rest = *ballotNumbers(s, r.vote, QStringLiteral("paper"));
        rest.removeIf([&](const QString &n) { return r.paper.contains(n); });
        must(keyPaper(s, r.vote, rest.first(), QStringLiteral("1")));
        QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.alone"));
        must(ruleOnBallot(*r.supervisor, r.vote, rest.first(), absentChoice, QStringLiteral("箱内没有这张票")));
        must(sealVote(s, r.vote));
        QCOMPARE(recount(s, r.vote)->tally.ballots, 3);
        QCOMPARE(recount(s, r.vote)->tally.invalid, 1);
    }

    // What another account brings back after the voting closed is found before anything is sealed.
    void whoIsGivenABallotAfterTheEndIsFound() {
        Running r(2, 0);
        Store &s = *r.b.store;
        must(issueBallots(s, r.vote, 2, 0));
        const Id late = member(r.b, QStringLiteral("后来的人"));
        QVERIFY(!giveBallot(s, r.vote, late, QStringLiteral("paper"))); // not on the roll
        const Id vote = *beginVote(s, road());
        must(freezeRoll(s, vote));
        must(issueBallots(s, vote, 3, 0));
        const QList<RollLine> roll = *rollOf(s, vote);
        must(giveBallot(s, vote, roll[0].id, QStringLiteral("paper")));
        must(giveBallot(*r.second, vote, roll[1].id, QStringLiteral("paper")));
        QVERIFY(undoLast(*r.second));
        must(closeVote(s, vote));
        QVERIFY(!redoLast(*r.second)); // it would be handed out after the end
        QCOMPARE(balanceOf(s, vote)->paperGiven, 1);
    }

    // What came back spoiled never counts, by whatever way it is brought back.
    void whatIsSpoiledIsNotCastAgain() {
        Running r(0, 2);
        Store &s = *r.b.store;
        must(spoilBallot(s, r.vote, r.online[0]));
        QVERIFY(undoLast(s));
        must(castOnline(s, r.vote, r.online[0], QStringLiteral("1")));
        QVERIFY(!redoLast(s));
        QVERIFY(runSql(s.db(), QStringLiteral("INSERT INTO ballot_spoiled (id, op, vote, number, author) SELECT randomblob(16), op, vote, number, zeroblob(16) FROM ballot_number WHERE number=?"), {r.online[0]})); // as from another PC
        must(closeVote(s, r.vote));
        QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.revived"));
    }

    // A difference is not undone away, neither by who keyed second nor by a second account of the first.
    void aDifferenceStaysForTheSupervisor() {
        Running r(2, 0);
        Store &s = *r.b.store;
        must(closeVote(s, r.vote));
        must(countBox(s, r.vote, 2, 0, 2));
        must(keyPaper(s, r.vote, r.paper[0], QStringLiteral("1")));
        must(keyPaper(*r.second, r.vote, r.paper[0], QStringLiteral("2")));
        QVERIFY(!undoLast(*r.second));
        QVERIFY(!undoLast(s));
        QCOMPARE(keyingOf(s, r.vote)->apart.size(), 1);
        must(ruleOnBallot(*r.supervisor, r.vote, r.paper[0], QStringLiteral("1"), QStringLiteral("看过原票")));
        QVERIFY(!undoLast(*r.second));
        // A ballot said to be absent that the second person then keys was there.
        must(keyPaper(s, r.vote, r.paper[1], QStringLiteral("1")));
        must(ruleOnBallot(*r.supervisor, r.vote, r.paper[1], absentChoice, QStringLiteral("箱内没有")));
        QCOMPARE(balanceOf(s, r.vote)->keyed, 1);
        r.b.clock.ms += 1000;
        must(keyPaper(*r.second, r.vote, r.paper[1], QStringLiteral("1")));
        QCOMPARE(balanceOf(s, r.vote)->keyed, 2);
        must(sealVote(s, r.vote));
        // And who changes the question afterwards turns no result around.
        QVERIFY(runSql(s.db(), QStringLiteral("UPDATE vote SET options='不同意\n同意' WHERE id=?"), {bind(r.vote)}));
        QCOMPARE(recount(s, r.vote).error().code, ErrorCode::Damaged);
    }

    void onlyTheLastBallotsArePrinted() {
        Running r(2, 1);
        Store &s = *r.b.store;
        QCOMPARE(ballotsToPrint(s, r.vote, QStringLiteral("paper"))->size(), 7);
        must(spoilBallot(s, r.vote, r.paper[0]));
        QCOMPARE(ballotsToPrint(s, r.vote, QStringLiteral("paper"))->size(), 6);
        must(issueBallots(s, r.vote, 2, 0));
        const QStringList fresh = *ballotsToPrint(s, r.vote, QStringLiteral("paper"));
        QCOMPARE(fresh.size(), 2);
        for (const QString &n : fresh)
            QVERIFY(!r.paper.contains(n));
        QCOMPARE(ballotsToPrint(s, r.vote, QStringLiteral("online"))->size(), 6);
    }

    // No row and no op leads from a voter to a ballot: numbers are nowhere beside people, and what was cast online leaves
    // no trace before the count but in the box, which knows no order.
    void noTableTellsWhoChoseWhat() {
        Running r(4, 4);
        Store &s = *r.b.store;
        const qint64 before = sqlValue(s.db(), QStringLiteral("SELECT max(seq) FROM oplog"))->toLongLong();
        for (int i = 0; i < 4; ++i)
            must(castOnline(s, r.vote, r.online[i], QStringLiteral("%1").arg(i % 2 + 1)));
        QCOMPARE(sqlValue(s.db(), QStringLiteral("SELECT max(seq) FROM oplog"))->toLongLong(), before);
        for (const RecordType *t : RecordType::all()) {
            const bool people = t->indexOf(QStringLiteral("voter")) >= 0;
            QVERIFY2(!people || (t->indexOf(QStringLiteral("number")) < 0 && t->indexOf(QStringLiteral("choice")) < 0), qPrintable(t->key()));
        }
        auto columns = runSql(s.db(), QStringLiteral("SELECT name FROM pragma_table_info('ballot_box')"));
        QStringList names;
        while (columns->next())
            names += columns->value(0).toString();
        QCOMPARE(names, (QStringList{QStringLiteral("vote"), QStringLiteral("number"), QStringLiteral("choice")}));
        must(closeVote(s, r.vote));
        must(countBox(s, r.vote, 4, 0, 4));
        for (const QString &n : std::as_const(r.paper))
            r.key(n, QStringLiteral("1"));
        must(sealVote(s, r.vote));
        QCOMPARE(sqlValue(s.db(), QStringLiteral("SELECT count(*) FROM ballot_box"))->toInt(), 0);
        // In the log the ballots stand by their random numbers.
        auto order = runSql(s.db(), QStringLiteral("SELECT b.number FROM ballot b JOIN oplog o ON o.op_id=b.op ORDER BY o.seq"));
        QStringList logged;
        while (order->next())
            logged += order->value(0).toString();
        QVERIFY(std::is_sorted(logged.cbegin(), logged.cend()));
        QCOMPARE(logged.size(), 8);
        for (const char *field : {"number", "choice", "nonce"}) // sealed for whoever carries the log
            QVERIFY(types::ballot().field(types::ballot().indexOf(QLatin1String(field))).sensitivity == Sensitivity::Secret);
    }

    // The n-th statement of the count fails, for each n: then nothing of it has happened, and the next try counts.
    void aFaultInTheCountLosesNoBallot() {
        Running r(3, 2);
        Store &s = *r.b.store;
        for (int i = 0; i < 2; ++i)
            must(castOnline(s, r.vote, r.online[i], QStringLiteral("1")));
        must(closeVote(s, r.vote));
        must(countBox(s, r.vote, 3, 0, 3));
        for (int i = 0; i < 3; ++i)
            r.key(r.paper[i], QStringLiteral("%1").arg(i % 2 + 1));
        int failures = 0;
        for (int n = 1;; ++n) {
            int left = n;
            s.setFault([&left] { return --left == 0; });
            const Status sealed = sealVote(s, r.vote);
            s.setFault({});
            if (sealed)
                break;
            ++failures;
            QCOMPARE(voteLine(s, r.vote)->state, VoteState::Closed);
            QCOMPARE(sqlValue(s.db(), QStringLiteral("SELECT count(*) FROM ballot"))->toInt(), 0);
            QCOMPARE(balanceOf(s, r.vote)->online, 2);
        }
        QVERIFY2(failures > 20, qPrintable(QString::number(failures)));
        QCOMPARE(recount(s, r.vote)->tally.ballots, 5);
        QVERIFY(checkBook(s)->findings.isEmpty());
    }

    // Random people, channels, misreadings and rulings: whatever happens, the ballots of the seal are those that were cast.
    void whateverHappensTheTotalsBalance() {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QRandomGenerator random(seed);
            const int papers = random.bounded(1, 9);
            const int onlines = random.bounded(0, 6);
            Running r(papers, onlines);
            Store &s = *r.b.store;
            QStringList cast;
            const auto some = [&] { return QStringList{QStringLiteral("1"), QStringLiteral("2"), blankChoice, invalidChoice}[random.bounded(4)]; };
            for (const QString &n : std::as_const(r.online))
                if (random.bounded(4) > 0) {
                    cast += some();
                    must(castOnline(s, r.vote, n, cast.last()));
                }
            must(closeVote(s, r.vote));
            const int back = random.bounded(papers + 1);
            must(countBox(s, r.vote, back, 0, back));
            for (int i = 0; i < back; ++i) {
                const QString c = some();
                const QString misread = random.bounded(3) == 0 ? some() : c;
                must(keyPaper(s, r.vote, r.paper[i], c));
                must(keyPaper(*r.second, r.vote, r.paper[i], misread));
                if (misread != c) {
                    QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.apart"));
                    must(ruleOnBallot(*r.supervisor, r.vote, r.paper[i], c, QStringLiteral("看过原票")));
                }
                cast += c;
            }
            if (cast.isEmpty()) {
                QCOMPARE(reason(sealVote(s, r.vote)), QStringLiteral("vote.none"));
                continue;
            }
            must(sealVote(s, r.vote));
            QCOMPARE(recount(s, r.vote)->tally, tallyOf(cast, 2));
        }
    }

    void aRuleDecidesByWhoTookPart() {
        Running r(5, 0);
        Store &s = *r.b.store;
        NewVote n = road();
        n.rule = QStringLiteral("VR");
        const Id vote = *beginVote(s, n);
        must(freezeRoll(s, vote));
        must(issueBallots(s, vote, 5, 0));
        const QList<RollLine> roll = *rollOf(s, vote);
        for (int i = 0; i < 4; ++i) // 4 of 5 are two thirds
            must(giveBallot(s, vote, roll[i].id, QStringLiteral("paper")));
        must(closeVote(s, vote));
        must(countBox(s, vote, 3, 0, 3));
        const QStringList numbers = *ballotNumbers(s, vote, QStringLiteral("paper"));
        for (int i = 0; i < 3; ++i)
            for (Store *who : {&s, r.second.get()})
                must(keyPaper(*who, vote, numbers[i], QStringLiteral("1")));
        must(sealVote(s, vote));
        QVERIFY(voteLine(s, vote)->last("seal")->words.contains(QStringLiteral("\nresult: passed\n"))); // 3 of the 4 who took part
        QVERIFY(voteLine(s, vote)->last("seal")->words.contains(QStringLiteral("村民委员会组织法")));
    }
};

QTEST_GUILESS_MAIN(TestVotes)
#include "TestVotes.moc"
