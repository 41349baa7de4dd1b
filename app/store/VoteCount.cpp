// SPDX-License-Identifier: GPL-3.0-or-later
// The box, the keying and the count of a vote (store/Votes).
#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"
#include "store/VoteSteps.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace vl {

namespace {

// What is known of one ballot before the count.
struct Reading {
    bool online = false;
    QMap<QString, QString> byPerson; ///< paper: who keyed it, and as what, the newest of each
    QSet<QString> cast;              ///< online: everything that came under its number
    QString ruled;

    [[nodiscard]] bool isApart() const {
        if (!ruled.isEmpty())
            return false;
        return online ? cast.size() > 1 : byPerson.size() > 1 && QSet<QString>(byPerson.cbegin(), byPerson.cend()).size() > 1;
    }
    [[nodiscard]] bool isAlone() const { return ruled.isEmpty() && !online && byPerson.size() == 1; }
    /// As it counts; empty: not yet, or never.
    [[nodiscard]] QString choice() const {
        if (!ruled.isEmpty() || isApart())
            return ruled == absentChoice ? QString() : ruled;
        return online ? (cast.isEmpty() ? QString() : *cast.cbegin()) : byPerson.size() > 1 ? byPerson.first()
                                                                                            : QString();
    }
};

// Two accounts of one person are one keyer.
constexpr auto personOf = "hex(coalesce((SELECT a.person FROM account a WHERE a.id=%1), %1))";

// Of all ballots, or of one.
Result<QMap<QString, Reading>> readings(Store &store, const Id &vote, const QString &only = {}) {
    const QString one = only.isEmpty() ? QStringLiteral(" AND ?2 IS NULL") : QStringLiteral(" AND number=?2");
    const QVariant which = only.isEmpty() ? QVariant() : QVariant(only);
    QMap<QString, Reading> out;
    auto keyed = runSql(store.db(), QStringLiteral("SELECT k.number, %1, k.choice FROM ballot_keyed k JOIN oplog o ON o.op_id=k.op WHERE k.vote=?1%2 ORDER BY o.hlc, o.op_id").arg(QString::fromLatin1(personOf).arg(QStringLiteral("k.author")), one), {bind(vote), which});
    if (!keyed)
        return keyed.error();
    while (keyed->next())
        out[keyed->value(0).toString()].byPerson.insert(keyed->value(1).toString(), keyed->value(2).toString());
    auto box = runSql(store.db(), QStringLiteral("SELECT number, choice FROM ballot_box WHERE vote=?1") + one, {bind(vote), which});
    if (!box)
        return box.error();
    while (box->next()) {
        Reading &r = out[box->value(0).toString()];
        r.online = true;
        r.cast.insert(box->value(1).toString());
    }
    auto ruled = runSql(store.db(), QStringLiteral("SELECT number, choice, (SELECT count(DISTINCT k.author) FROM ballot_keyed k JOIN oplog ko ON ko.op_id=k.op WHERE k.vote=r.vote AND k.number=r.number AND ko.hlc<(SELECT o.hlc FROM oplog o WHERE o.op_id=r.op)) FROM ballot_ruling r WHERE vote=?1%1 ORDER BY at, id").arg(one), {bind(vote), which}); // the newest holds
    if (!ruled)
        return ruled.error();
    while (ruled->next())
        if (const auto it = out.find(ruled->value(0).toString()); it != out.end()) {
            // That it was not there was said of what one person had keyed; when a second has it too, it was there.
            const bool lapsed = ruled->value(1).toString() == absentChoice && !it->online && it->byPerson.size() > 1 && ruled->value(2).toInt() == 1;
            it->ruled = lapsed ? QString() : ruled->value(1).toString();
        }
    return out;
}

// This account's, as readings() names it.
Result<QString> myself(Store &store) {
    auto me = sqlValue(store.db(), QStringLiteral("SELECT ") + QString::fromLatin1(personOf).arg(QStringLiteral("?1")), {bind(store.actor().account)});
    return me ? Result<QString>(me->toString()) : Result<QString>(me.error());
}

Result<qint64> number(Store &store, const QString &sql, const Id &vote) {
    auto n = sqlValue(store.db(), sql, {bind(vote)});
    return n ? Result<qint64>(n->toLongLong()) : Result<qint64>(n.error());
}

QHash<QString, qint64> pairsOf(const QString &detail) {
    QHash<QString, qint64> out;
    for (const QString &p : detail.split(QLatin1Char(';')))
        out.insert(p.section(QLatin1Char('='), 0, 0), p.section(QLatin1Char('='), 1).toLongLong());
    return out;
}

QString resultOf(const VoteLine &vote, const VoteBalance &b, const VoteTally &t) {
    const VotingRule *rule = vote.rule.isEmpty() ? nullptr : VotingRule::byId(vote.rule);
    if (rule == nullptr || t.counts.size() != 2)
        return QStringLiteral("counts");
    const VoteCounts counts{t.counts[0], t.counts[1], t.blank, t.invalid};
    switch (outcomeOf(*rule, {b.roll, b.roll, b.paperGiven + b.onlineGiven}, counts)) {
    case VoteOutcome::Passed:
        return QStringLiteral("passed");
    case VoteOutcome::NotPassed:
        return QStringLiteral("not passed");
    case VoteOutcome::NoQuorum:
        break;
    }
    return QStringLiteral("no quorum");
}

Result<QString> wordsOf(Store &store, const VoteLine &vote, const VoteBalance &b, const QList<BallotEntry> &ballots) {
    auto village = store.meta(QStringLiteral("village_name"));
    if (!village)
        return village.error();
    QStringList choices;
    QStringList leaves;
    for (const BallotEntry &e : ballots) {
        choices += e.choice;
        leaves += leafOf(e.number, commitmentOf(e));
    }
    const VoteTally t = tallyOf(choices, vote.sheet.options.size());
    QString out;
    const auto line = [&out](const QString &key, const QString &value) { out += key + QStringLiteral(": ") + value + QLatin1Char('\n'); };
    const auto count = [&line](const QString &key, qint64 n) { line(key, QString::number(n)); };
    line(QStringLiteral("format"), QStringLiteral("village-ledger vote 1"));
    line(QStringLiteral("village"), village->toString());
    line(QStringLiteral("title"), vote.title);
    line(QStringLiteral("question"), vote.question);
    for (qsizetype i = 0; i < vote.sheet.options.size(); ++i)
        line(QStringLiteral("option %1").arg(i + 1), vote.sheet.options[i]);
    count(QStringLiteral("most"), vote.sheet.most);
    const VotingRule *rule = VotingRule::byId(vote.rule);
    line(QStringLiteral("rule"), rule == nullptr ? QStringLiteral("-") : rule->basis);
    count(QStringLiteral("roll"), b.roll);
    count(QStringLiteral("paper made"), b.paperIssued);
    count(QStringLiteral("paper handed out"), b.paperGiven);
    count(QStringLiteral("paper spoiled"), b.paperSpoiled);
    count(QStringLiteral("envelopes back"), b.envelopes);
    count(QStringLiteral("envelopes empty"), b.empty);
    count(QStringLiteral("paper counted"), b.keyed);
    count(QStringLiteral("online made"), b.onlineIssued);
    count(QStringLiteral("online handed out"), b.onlineGiven);
    count(QStringLiteral("online spoiled"), b.onlineSpoiled);
    count(QStringLiteral("online counted"), b.online);
    count(QStringLiteral("decided by the supervisor"), b.ruled);
    count(QStringLiteral("ballots"), t.ballots);
    for (qsizetype i = 0; i < t.counts.size(); ++i)
        count(QStringLiteral("count %1").arg(i + 1), t.counts[i]);
    count(QStringLiteral("blank"), t.blank);
    count(QStringLiteral("invalid"), t.invalid);
    line(QStringLiteral("result"), resultOf(vote, b, t));
    line(QStringLiteral("ballot root"), MerkleTree(leaves).root());
    return out;
}

Result<QList<BallotEntry>> ballotsOf(Store &store, const Id &vote) {
    auto q = runSql(store.db(), QStringLiteral("SELECT number, choice, nonce FROM ballot WHERE vote=? ORDER BY number"), {bind(vote)});
    if (!q)
        return q.error();
    QList<BallotEntry> out;
    while (q->next())
        out.append({q->value(0).toString(), q->value(1).toString(), q->value(2).toString()});
    return out;
}

// Into the box of this PC; inside a transaction. `again`: another choice under a number that is there already sets both aside
// instead of being refused.
Status putInBox(Store &store, const VoteLine &vote, const QString &typed, const QString &choice, bool again) {
    const QString number = bareBallot(typed);
    if (!isBallotNumber(number)) // a part that fits would be somebody else's ballot
        return invalid("vote.whole");
    const QString canonical = readChoice(choice, vote.sheet);
    if (canonical.isEmpty())
        return invalid("vote.choice");
    auto there = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM ballot_box WHERE vote=? AND number=? AND choice<>?"), {bind(vote.id), number, canonical});
    if (!there)
        return there.error();
    if (there->toInt() > 0 && !again)
        return refused("vote.cast");
    auto known = ballotByTail(store, vote.id, number, QStringLiteral("online"));
    if (!known)
        return known.error();
    auto q = runSql(store.db(), QStringLiteral("INSERT OR IGNORE INTO ballot_box VALUES(?,?,?)"), {bind(vote.id), *known, canonical});
    return q ? Status() : Status(q.error());
}

// Where online ballots may still come in, on the PC that has the box.
Result<VoteLine> boxOf(Store &store, const Id &vote) {
    if (auto s = store.require(Permission::KeepMeetings); !s)
        return s.error();
    if (store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    auto open = voteIn(store, vote, VoteState::Frozen);
    return open || open.error().detail != QLatin1String("vote.state") ? open : voteIn(store, vote, VoteState::Closed);
}

} // namespace

Status castOnline(Store &store, const Id &vote, const QString &number, const QString &choice) {
    Transaction t(store.db());
    if (auto s = t.begun(); !s)
        return s;
    auto v = boxOf(store, vote);
    if (!v)
        return v.error();
    if (auto s = putInBox(store, *v, number, choice, false); !s)
        return s;
    return t.commit();
}

Result<QList<CollectedLine>> collectOnline(Store &store, const Id &vote, const QByteArray &file) {
    Transaction t(store.db());
    if (auto s = t.begun(); !s)
        return s.error();
    auto v = boxOf(store, vote);
    if (!v)
        return v.error();
    QList<CollectedLine> out;
    int line = 0;
    QString text = QString::fromUtf8(file);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    for (const QString &raw : text.split(QLatin1Char('\n'))) {
        ++line;
        const QString l = raw.trimmed();
        if (l.isEmpty())
            continue;
        const QStringList cells = l.split(QLatin1Char(','));
        const Status put = cells.size() != 2 ? Status(invalid("vote.line")) : putInBox(store, *v, cells[0], cells[1].trimmed(), true);
        if (!put && put.error().code != ErrorCode::Invalid)
            return put.error();
        out.append({line, put ? QString() : put.error().detail});
    }
    if (auto s = t.commit(); !s)
        return s.error();
    return out;
}

Status countBox(Store &store, const Id &vote, qint64 envelopes, qint64 empty, qint64 papers) {
    return statusOf(inOneChange(store, "vote.step", [&](Writer &w) -> Status {
        auto v = voteIn(store, vote, VoteState::Closed);
        auto b = balanceOf(store, vote);
        if (!v || !b)
            return v ? b.error() : v.error();
        if (envelopes < 0 || envelopes > b->paperGiven || empty < 0 || empty > envelopes)
            return invalid("vote.envelopes");
        if (papers != envelopes - empty)
            return invalid("vote.papers");
        return appendStep(store, w, *v, QStringLiteral("box"), QStringLiteral("envelopes=%1;empty=%2;papers=%3").arg(envelopes).arg(empty).arg(papers));
    }));
}

Status keyPaper(Store &store, const Id &vote, const QString &typed, const QString &choice) {
    return statusOf(inOneChange(store, "vote.keyed", [&](Writer &w) -> Status {
        auto v = voteIn(store, vote, VoteState::Closed, true);
        if (!v)
            return v.error();
        auto known = ballotByTail(store, vote, typed, QStringLiteral("paper"));
        const QString canonical = readChoice(choice, v->sheet);
        if (!known || canonical.isEmpty())
            return known ? invalid("vote.choice") : known.error();
        auto read = readings(store, vote, *known);
        auto me = myself(store);
        if (!read || !me)
            return read ? me.error() : read.error();
        const auto &byPerson = (*read)[*known].byPerson;
        const QString mine = byPerson.value(*me);
        const qsizetype others = byPerson.size() - (mine.isEmpty() ? 0 : 1);
        // What somebody else has read too is no longer this one's to change; what two have read is read.
        if (mine == canonical || others > 1 || (others > 0 && !mine.isEmpty()))
            return refused("vote.keyed");
        Record r(types::ballotKeyed(), store.ids().next());
        r.set("vote", vote);
        r.set("number", *known);
        r.set("choice", canonical);
        r.set("author", store.actor().account);
        r.set("at", store.clock().nowMs());
        return w.create(r);
    }));
}

Result<KeyingState> keyingOf(Store &store, const Id &vote) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto all = readings(store, vote);
    auto me = myself(store);
    if (!all || !me)
        return all ? me.error() : all.error();
    KeyingState out;
    for (auto it = all->cbegin(); it != all->cend(); ++it) {
        const bool mine = it->byPerson.contains(*me);
        out.mine += mine ? 1 : 0;
        out.others += it->byPerson.size() > (mine ? 1 : 0) ? 1 : 0;
        if (it->isApart())
            out.apart.append({it.key(), it->online ? QStringList(it->cast.cbegin(), it->cast.cend()) : QStringList(it->byPerson.cbegin(), it->byPerson.cend()), it->online});
        else if (it->isAlone())
            out.alone += it.key();
        else if (!it->online && !it->choice().isEmpty())
            ++out.agreed;
    }
    return out;
}

Status ruleOnBallot(Store &store, const Id &vote, const QString &ballot, const QString &choice, const QString &reason) {
    if (auto s = store.require(Permission::RuleOnBallots); !s)
        return s;
    if (reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), {}};
    return statusOf(inOneChange(store, "vote.ruling", [&](Writer &w) -> Status {
        auto v = voteIn(store, vote, VoteState::Closed, true);
        auto all = readings(store, vote, ballot);
        auto me = myself(store);
        if (!v || !all || !me)
            return !v ? v.error() : !all ? all.error()
                                         : me.error();
        const QString canonical = choice == absentChoice ? choice : readChoice(choice, v->sheet);
        if (canonical.isEmpty())
            return invalid("vote.choice");
        if (!all->value(ballot).isApart() && !all->value(ballot).isAlone())
            return invalid("vote.notapart");
        if (all->value(ballot).byPerson.contains(*me))
            return refused("vote.ownkey");
        Record r(types::ballotRuling(), store.ids().next());
        r.set("vote", vote);
        r.set("number", ballot);
        r.set("choice", canonical);
        r.set("reason", reason.trimmed());
        r.set("author", store.actor().account);
        r.set("at", store.clock().nowMs());
        return w.create(r);
    }));
}

Result<VoteBalance> balanceOf(Store &store, const Id &vote) {
    auto v = voteLine(store, vote);
    auto all = readings(store, vote);
    if (!v || !all)
        return v ? all.error() : v.error();
    VoteBalance b;
    const QString issued = QStringLiteral("SELECT count(*) FROM ballot_number WHERE vote=? AND channel='%1'");
    const QString spoiled = QStringLiteral("SELECT count(DISTINCT s.number) FROM ballot_spoiled s JOIN ballot_number n ON n.vote=s.vote AND n.number=s.number WHERE s.vote=? AND n.channel='%1'");
    const QString given = QStringLiteral("SELECT count(*) FROM ballot_given WHERE vote=? AND channel='%1'");
    const QString paper = QStringLiteral("paper");
    const QString online = QStringLiteral("online");
    const std::pair<qint64 *, QString> counts[] = {{&b.roll, QStringLiteral("SELECT count(*) FROM voter WHERE vote=?")},
                                                   {&b.paperIssued, issued.arg(paper)},
                                                   {&b.onlineIssued, issued.arg(online)},
                                                   {&b.paperSpoiled, spoiled.arg(paper)},
                                                   {&b.onlineSpoiled, spoiled.arg(online)},
                                                   {&b.paperGiven, given.arg(paper)},
                                                   {&b.onlineGiven, given.arg(online)},
                                                   {&b.twice, QStringLiteral("SELECT count(*) FROM (SELECT voter FROM ballot_given WHERE vote=? GROUP BY voter HAVING count(*)>1)")}};
    for (const auto &[to, sql] : counts) {
        auto n = number(store, sql, vote);
        if (!n)
            return n.error();
        *to = *n;
    }
    auto dead = runSql(store.db(), QStringLiteral("SELECT DISTINCT number FROM ballot_spoiled WHERE vote=?"), {bind(vote)});
    if (!dead)
        return dead.error();
    while (dead->next())
        b.revived += all->contains(dead->value(0).toString()) && all->value(dead->value(0).toString()).ruled != absentChoice ? 1 : 0;
    for (const Reading &r : std::as_const(*all)) {
        b.apart += r.isApart() ? 1 : 0;
        b.alone += r.isAlone() ? 1 : 0;
        b.ruled += r.ruled.isEmpty() ? 0 : 1;
        (r.online ? b.online : b.keyed) += r.choice().isEmpty() ? 0 : 1;
    }
    if (const VoteEvent *box = v->last("box")) {
        const auto said = pairsOf(box->detail);
        b.counted = true;
        b.envelopes = said.value(QStringLiteral("envelopes"));
        b.empty = said.value(QStringLiteral("empty"));
        b.papers = said.value(QStringLiteral("papers"));
    }
    return b;
}

Status sealVote(Store &store, const Id &vote) {
    return statusOf(inOneChange(store, "vote.step", [&](Writer &w) -> Status {
        auto v = voteIn(store, vote, VoteState::Closed);
        auto b = balanceOf(store, vote);
        auto all = readings(store, vote);
        if (!v || !b || !all)
            return !v ? v.error() : !b ? b.error()
                                       : all.error();
        if (auto s = checkBalance(*b); !s)
            return s;
        // What was handed out when the voting closed is what was handed out.
        const auto closed = pairsOf(v->last("close")->detail);
        if (closed.value(QStringLiteral("paper")) != b->paperGiven || closed.value(QStringLiteral("online")) != b->onlineGiven)
            return invalid("vote.given.later");
        QList<BallotEntry> ballots; // by number, which is random: the log tells nothing of who came when
        for (auto it = all->cbegin(); it != all->cend(); ++it) {
            if (it->choice().isEmpty())
                continue; // the supervisor said that it was not in the box
            ballots.append({it.key(), it->choice(), randomHex()});
        }
        for (const BallotEntry &e : std::as_const(ballots)) {
            Record r(types::ballot(), store.ids().next());
            r.set("vote", vote);
            r.set("number", e.number);
            r.set("choice", e.choice);
            r.set("nonce", e.nonce);
            if (auto s = w.create(r); !s)
                return s;
        }
        auto words = wordsOf(store, *v, *b, ballots);
        auto roll = rollFile(store, vote);
        if (!words || !roll)
            return words ? roll.error() : words.error();
        const VoteFiles files{{QStringLiteral("ballots.csv"), numberedBallots(ballots)}, {QStringLiteral("choices.csv"), sortedChoices(ballots)}, {QStringLiteral("roll.csv"), *roll}, {QStringLiteral("vote.txt"), words->toUtf8()}};
        if (auto s = appendStep(store, w, *v, QStringLiteral("seal"), sha256Hex(checksums(files, sealedFiles)), *words); !s)
            return s;
        auto emptied = runSql(store.db(), QStringLiteral("DELETE FROM ballot_box WHERE vote=?"), {bind(vote)});
        return emptied ? Status() : Status(emptied.error());
    }));
}

Result<VoteFiles> voteFiles(Store &store, const Id &vote) {
    auto v = voteLine(store, vote);
    if (!v)
        return v.error();
    const VoteEvent *seal = v->last("seal");
    if (seal == nullptr)
        return invalid("vote.state");
    auto ballots = ballotsOf(store, vote);
    auto roll = rollFile(store, vote);
    QFile recipe(QStringLiteral(":/votes/recipe.txt"));
    if (!ballots || !roll)
        return ballots ? roll.error() : ballots.error();
    if (!recipe.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("votes/recipe.txt"), {}};
    VoteFiles files{{QStringLiteral("vote.txt"), seal->words.toUtf8()}, {QStringLiteral("roll.csv"), *roll}, {QStringLiteral("ballots.csv"), numberedBallots(*ballots)}, {QStringLiteral("choices.csv"), sortedChoices(*ballots)}, {QStringLiteral("recipe.txt"), recipe.readAll()}};
    QByteArray events;
    for (const VoteEvent &e : std::as_const(v->events))
        events += (QStringList{QString::number(e.place), e.step, e.time, e.detail, e.hash}.join(QLatin1Char(',')) + QLatin1Char('\n')).toUtf8();
    files.insert(QStringLiteral("events.csv"), events);
    files.insert(QStringLiteral("files.sha256"), checksums(files, sealedFiles + QStringList{QStringLiteral("events.csv"), QStringLiteral("recipe.txt")}));
    auto sound = verifyVote(files);
    if (!sound)
        return Error{ErrorCode::Damaged, QStringLiteral("vote.recount"), sound.error().subject};
    if (sound->options != v->sheet.options || sound->title != v->title) // what was asked is what was sealed
        return Error{ErrorCode::Damaged, QStringLiteral("vote.recount"), QStringLiteral("vote.txt")};
    return files;
}

Result<VoteOutcomeLine> recount(Store &store, const Id &vote) {
    auto files = voteFiles(store, vote);
    if (!files)
        return files.error();
    auto report = verifyVote(*files);
    auto ballots = ballotsOf(store, vote);
    if (!report || !ballots)
        return report ? ballots.error() : report.error();
    return VoteOutcomeLine{report->tally, report->root, report->ballotRoot, *ballots};
}

} // namespace vl
