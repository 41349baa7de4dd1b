// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Votes.h"

#include "records/CodeTables.h"
#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Archive.h"
#include "store/Change.h"
#include "store/Meetings.h"
#include "store/VoteSteps.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace vl {

namespace {

constexpr qsizetype mostOptions = 9;
constexpr int mostBallots = 20'000;
constexpr qsizetype leastTail = 4;

VoteState stateAfter(const QList<VoteEvent> &events) {
    VoteState s = VoteState::Begun;
    for (const VoteEvent &e : events)
        s = e.step == QLatin1String("freeze") || e.step == QLatin1String("issue") ? VoteState::Frozen
            : e.step == QLatin1String("close") || e.step == QLatin1String("box")  ? VoteState::Closed
            : e.step == QLatin1String("seal")                                     ? VoteState::Sealed
                                                                                  : VoteState::CalledOff;
    return s;
}

Result<QList<VoteEvent>> voteEventsOf(Store &store, const Id &vote) {
    auto q = runSql(store.db(), QStringLiteral("SELECT place, step, time, detail, hash, words FROM vote_step WHERE vote=? ORDER BY place, id"), {bind(vote)});
    if (!q)
        return q.error();
    QList<VoteEvent> out;
    while (q->next())
        out.append({q->value(0).toInt(), q->value(1).toString(), q->value(2).toString(), q->value(3).toString(), q->value(4).toString(), q->value(5).toString()});
    return out;
}

Result<QList<VoteLine>> votesWhere(Store &store, const QString &where, std::initializer_list<QVariant> values) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT v.id, v.title, v.question, v.options, v.most, v.rule, v.who, v.village_group, v.at, o.device=(SELECT device FROM device_state) FROM vote v JOIN oplog o ON o.op_id=v.op ") + where + QStringLiteral(" ORDER BY v.at DESC, v.id DESC"), values);
    if (!q)
        return q.error();
    QList<VoteLine> out;
    while (q->next()) {
        VoteLine v;
        v.id = Id::fromBytes(q->value(0).toByteArray());
        v.title = q->value(1).toString();
        v.question = q->value(2).toString();
        v.sheet = {q->value(3).toString().split(QLatin1Char('\n')), q->value(4).toInt()};
        QString *const texts[] = {&v.rule, &v.who, &v.group};
        for (int i = 0; i < 3; ++i)
            *texts[i] = q->value(i + 5).toString();
        v.atMs = q->value(8).toLongLong();
        v.here = q->value(9).toInt() == 1;
        out.append(v);
    }
    for (VoteLine &v : out) {
        auto events = voteEventsOf(store, v.id);
        if (!events)
            return events.error();
        v.events = *events;
        v.state = stateAfter(v.events);
    }
    return out;
}

Result<QList<RollLine>> people(Store &store, const QString &sql, std::initializer_list<QVariant> values) {
    auto q = runSql(store.db(), sql, values);
    if (!q)
        return q.error();
    QList<RollLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString(), {}, 0});
    return out;
}

Result<QList<RollLine>> ofMeeting(Store &store, const char *body) {
    MeetingKind kind;
    kind.body = QLatin1String(body);
    auto roll = rollFor(store, kind, {}, store.clock().today());
    if (!roll)
        return roll.error();
    QList<RollLine> out;
    for (const Attendee &a : std::as_const(*roll))
        if (a.votes)
            out.append({a.who, a.name, {}, {}, 0});
    return out;
}

} // namespace

const VoteEvent *VoteLine::last(const char *step) const {
    for (auto it = events.crbegin(); it != events.crend(); ++it)
        if (it->step == QLatin1String(step))
            return &*it;
    return nullptr;
}

Result<QList<VoteLine>> votes(Store &store) {
    return votesWhere(store, QStringLiteral("WHERE ") + notSealed("v.id"), {});
}

Result<VoteLine> voteLine(Store &store, const Id &id) {
    if (auto s = requireUnsealed(store, id); !s)
        return s.error();
    auto all = votesWhere(store, QStringLiteral("WHERE v.id=?"), {bind(id)});
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<VoteLine>(Error{ErrorCode::NotFound, QStringLiteral("vote"), {}}) : all->first();
}

Result<VoteLine> voteIn(Store &store, const Id &vote, VoteState state, bool anyPc) {
    auto v = voteLine(store, vote);
    if (!v)
        return v;
    if (v->state != state)
        return invalid("vote.state");
    return v->here || anyPc ? v : Result<VoteLine>(refused("vote.otherpc"));
}

Status appendStep(Store &store, Writer &w, const VoteLine &vote, const QString &step, const QString &detail, const QString &words) {
    const int place = vote.events.isEmpty() ? 1 : vote.events.last().place + 1;
    const QString time = QDateTime::fromMSecsSinceEpoch(store.clock().nowMs()).toUTC().toString(Qt::ISODate);
    Record r(types::voteStep(), store.ids().next());
    r.set("vote", vote.id);
    r.set("place", place);
    r.set("step", step);
    r.set("time", time);
    r.set("detail", detail);
    r.set("hash", chained(vote.events.isEmpty() ? QStringLiteral("0") : vote.root(), place, step, time, detail));
    r.set("words", words);
    r.set("author", store.actor().account);
    r.set("at", store.clock().nowMs());
    return w.create(r);
}

Result<Id> beginVote(Store &store, const NewVote &n) {
    const QString title = n.title.simplified();
    const QString question = n.question.simplified();
    QStringList options;
    for (const QString &o : n.options)
        if (const QString text = o.simplified(); !text.isEmpty())
            options += text;
    if (title.size() < 2 || question.size() < 2)
        return invalid("vote.title");
    for (const char *word : {"选举", "换届", "罢免"})
        if (const QString w = QString::fromUtf8(word); title.contains(w) || question.contains(w))
            return invalid("vote.election");
    if (options.isEmpty() || options.size() > mostOptions || QSet<QString>(options.cbegin(), options.cend()).size() != options.size())
        return invalid("vote.options");
    if (n.most < 1 || n.most > options.size())
        return invalid("vote.most");
    // A rule has to know which of them is yes.
    static const QList<QStringList> decided{{QStringLiteral("同意"), QStringLiteral("不同意")}, {QStringLiteral("赞成"), QStringLiteral("反对")}};
    if (!n.rule.isEmpty() && (VotingRule::byId(n.rule) == nullptr || n.most != 1 || !decided.contains(options)))
        return invalid("vote.rule");
    if (CodeTable::get(QStringLiteral("vote_roll")).find(n.who) == nullptr)
        return invalid("vote.norank");
    static const QStringList grouped{QStringLiteral("adults"), QStringLiteral("households"), QStringLiteral("collective")};
    if (!n.group.trimmed().isEmpty() && !grouped.contains(n.who))
        return invalid("vote.group");
    Record r(types::vote(), store.ids().next());
    return idOf(inOneChange(store, "vote.new", [&](Writer &w) -> Status {
                    r.set("title", title);
                    r.set("question", question);
                    r.set("options", options.join(QLatin1Char('\n')));
                    r.set("most", n.most);
                    r.set("rule", n.rule);
                    r.set("who", n.who);
                    r.set("village_group", n.group.trimmed());
                    r.set("author", store.actor().account);
                    r.set("at", store.clock().nowMs());
                    return w.create(r);
                }),
                r.id());
}

Result<QList<RollLine>> rollNow(Store &store, const QString &who, const QString &group) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    const QString adult = store.clock().today().addYears(-18).toString(Qt::ISODate);
    const QVariant g = group.isEmpty() ? QVariant() : QVariant(group);
    static const QString residents = QStringLiteral("SELECT r.id, r.name, h.village_group FROM resident r LEFT JOIN household h ON h.id=r.household WHERE r.status IN ('registered','enlisted','lost') AND r.birth<=?1 AND (?2 IS NULL OR h.village_group=?2)%1 ORDER BY h.village_group, r.name, r.id");
    if (who == QLatin1String("adults"))
        return people(store, residents.arg(QString()), {adult, g});
    if (who == QLatin1String("collective"))
        return people(store, residents.arg(QStringLiteral(" AND r.collective_member=1")), {adult, g});
    if (who == QLatin1String("households"))
        return people(store, QStringLiteral("SELECT h.id, r.name, h.village_group FROM household h JOIN resident r ON r.id=h.head WHERE h.valid_to IS NULL AND (?1 IS NULL OR h.village_group=?1) ORDER BY h.village_group, r.name, h.id"), {g});
    if (who == QLatin1String("members"))
        return ofMeeting(store, "branch");
    return who == QLatin1String("representatives") ? ofMeeting(store, "representatives") : Result<QList<RollLine>>(invalid("vote.norank"));
}

Result<QList<RollLine>> rollOf(Store &store, const Id &vote) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT v.id, v.name, v.village_group, (SELECT g.channel FROM ballot_given g WHERE g.voter=v.id ORDER BY g.id LIMIT 1), (SELECT count(*) FROM ballot_given g WHERE g.voter=v.id) FROM voter v WHERE v.vote=? ORDER BY v.village_group, v.name, v.id"), {bind(vote)});
    if (!q)
        return q.error();
    QList<RollLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString(), q->value(3).toString(), q->value(4).toInt()});
    return out;
}

Result<QByteArray> rollFile(Store &store, const Id &vote) {
    auto q = runSql(store.db(), QStringLiteral("SELECT voter, salt FROM voter WHERE vote=?"), {bind(vote)});
    if (!q)
        return q.error();
    QStringList marks;
    while (q->next())
        marks += voterCommitment(Id::fromBytes(q->value(0).toByteArray()).toHex(), q->value(1).toString());
    marks.sort(); // the order tells nothing either
    QByteArray out;
    for (qsizetype i = 0; i < marks.size(); ++i)
        out += (QString::number(i + 1) + QLatin1Char(',') + marks[i] + QLatin1Char('\n')).toLatin1();
    return out;
}

Status freezeRoll(Store &store, const Id &vote) {
    return statusOf(inOneChange(store, "vote.step", [&](Writer &w) -> Status {
        auto v = voteIn(store, vote, VoteState::Begun);
        if (!v)
            return v.error();
        auto roll = rollNow(store, v->who, v->group);
        if (!roll)
            return roll.error();
        if (roll->isEmpty())
            return invalid("vote.emptyroll");
        for (const RollLine &l : std::as_const(*roll)) {
            Record r(types::voter(), store.ids().next());
            r.set("vote", vote);
            r.set("voter", l.id);
            r.set("name", l.name);
            r.set("village_group", l.group);
            r.set("salt", randomHex());
            if (auto s = w.create(r); !s)
                return s;
        }
        auto file = rollFile(store, vote);
        return file ? appendStep(store, w, *v, QStringLiteral("freeze"), sha256Hex(*file)) : Status(file.error());
    }));
}

Result<QStringList> ballotNumbers(Store &store, const Id &vote, const QString &channel) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT number FROM ballot_number WHERE vote=? AND channel=? ORDER BY number"), {bind(vote), channel});
    if (!q)
        return q.error();
    QStringList out;
    while (q->next())
        out += q->value(0).toString();
    return out;
}

Result<QStringList> ballotsToPrint(Store &store, const Id &vote, const QString &channel) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT n.number FROM ballot_number n JOIN oplog o ON o.op_id=n.op WHERE n.vote=?1 AND n.channel=?2 AND o.txn_id=(SELECT x.txn_id FROM ballot_number b JOIN oplog x ON x.op_id=b.op WHERE b.vote=?1 AND b.channel=?2 ORDER BY x.seq DESC LIMIT 1) "
                                               "AND NOT EXISTS (SELECT 1 FROM ballot_spoiled s WHERE s.vote=n.vote AND s.number=n.number) ORDER BY n.number"),
                    {bind(vote), channel});
    if (!q)
        return q.error();
    QStringList out;
    while (q->next())
        out += q->value(0).toString();
    return out;
}

Status issueBallots(Store &store, const Id &vote, int paper, int online) {
    return statusOf(inOneChange(store, "vote.step", [&](Writer &w) -> Status {
        auto v = voteIn(store, vote, VoteState::Frozen);
        if (!v)
            return v.error();
        auto known = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM ballot_number WHERE vote=?"), {bind(vote)});
        if (!known)
            return known.error();
        if (paper < 0 || online < 0 || paper + online < 1 || known->toInt() + paper + online > mostBallots)
            return invalid("vote.howmany");
        QSet<QString> there;
        for (const char *channel : {"paper", "online"}) {
            auto some = ballotNumbers(store, vote, QLatin1String(channel));
            if (!some)
                return some.error();
            there += QSet<QString>(some->cbegin(), some->cend());
        }
        QStringList fresh;
        for (const auto &[channel, count] : {std::pair{"paper", paper}, {"online", online}})
            for (int i = 0; i < count;) {
                const QString number = newBallotNumber();
                if (there.contains(number))
                    continue;
                there.insert(number);
                ++i;
                Record r(types::ballotNumber(), store.ids().next());
                r.set("vote", vote);
                r.set("number", number);
                r.set("channel", QLatin1String(channel));
                if (auto s = w.create(r); !s)
                    return s;
                fresh += number + QLatin1Char(' ') + QLatin1String(channel);
            }
        fresh.sort();
        return appendStep(store, w, *v, QStringLiteral("issue"), QStringLiteral("paper=%1;online=%2;%3").arg(paper).arg(online).arg(sha256Hex((fresh.join(QLatin1Char('\n')) + QLatin1Char('\n')).toLatin1())));
    }));
}

Status giveBallot(Store &store, const Id &vote, const Id &voter, const QString &channel) {
    return statusOf(inOneChange(store, "vote.given", [&](Writer &w) -> Status {
        auto v = voteIn(store, vote, VoteState::Frozen);
        auto who = loadRecord(store, types::voter(), voter);
        if (!v || !who)
            return v ? who.error() : v.error();
        if (who->link("vote") != vote)
            return Error{ErrorCode::NotFound, QStringLiteral("voter"), {}};
        auto had = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM ballot_given WHERE voter=?"), {bind(voter)});
        if (!had)
            return had.error();
        if (had->toInt() > 0)
            return refused("vote.given");
        auto left = sqlValue(store.db(), QStringLiteral("SELECT (SELECT count(*) FROM ballot_number WHERE vote=?1 AND channel=?2) - (SELECT count(*) FROM ballot_given WHERE vote=?1 AND channel=?2) - (SELECT count(*) FROM ballot_spoiled s JOIN ballot_number n ON n.vote=s.vote AND n.number=s.number WHERE s.vote=?1 AND n.channel=?2)"), {bind(vote), channel});
        if (!left)
            return left.error();
        if (left->toLongLong() < 1)
            return invalid("vote.noneleft");
        Record r(types::ballotGiven(), store.ids().next());
        r.set("vote", vote);
        r.set("voter", voter);
        r.set("channel", channel);
        r.set("author", store.actor().account);
        return w.create(r);
    }));
}

Status spoilBallot(Store &store, const Id &vote, const QString &typed) {
    return statusOf(inOneChange(store, "vote.spoiled", [&](Writer &w) -> Status {
        auto v = voteIn(store, vote, VoteState::Frozen);
        auto number = ballotByTail(store, vote, typed, {});
        if (!v || !number)
            return v ? number.error() : v.error();
        auto cast = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM ballot_box WHERE vote=? AND number=?"), {bind(vote), *number});
        if (!cast)
            return cast.error();
        if (cast->toInt() > 0)
            return refused("vote.cast");
        Record r(types::ballotSpoiled(), store.ids().next());
        r.set("vote", vote);
        r.set("number", *number);
        r.set("author", store.actor().account);
        return w.create(r);
    }));
}

Result<QString> ballotByTail(Store &store, const Id &vote, const QString &typed, const QString &channel) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    const QString tail = bareBallot(typed);
    if (tail.size() < leastTail || std::any_of(tail.cbegin(), tail.cend(), [](QChar c) { return c < u'0' || c > u'9'; }))
        return invalid("vote.number");
    auto q = runSql(store.db(), QStringLiteral("SELECT n.number, n.channel, EXISTS(SELECT 1 FROM ballot_spoiled s WHERE s.vote=n.vote AND s.number=n.number) FROM ballot_number n WHERE n.vote=? AND substr(n.number, -?)=? LIMIT 2"), {bind(vote), tail.size(), tail});
    if (!q)
        return q.error();
    if (!q->next())
        return invalid("vote.number");
    const QString number = q->value(0).toString();
    const bool fits = channel.isEmpty() || q->value(1).toString() == channel;
    const bool spoiled = q->value(2).toInt() == 1;
    if (q->next())
        return invalid("vote.which");
    return !fits ? Result<QString>(invalid("vote.channel")) : spoiled ? Result<QString>(invalid("vote.spoiled"))
                                                                      : Result<QString>(number);
}

Status closeVote(Store &store, const Id &vote) {
    return statusOf(inOneChange(store, "vote.step", [&](Writer &w) -> Status {
        auto v = voteIn(store, vote, VoteState::Frozen);
        auto b = balanceOf(store, vote);
        if (!v || !b)
            return v ? b.error() : v.error();
        if (b->paperGiven + b->onlineGiven == 0)
            return invalid("vote.nobody");
        return appendStep(store, w, *v, QStringLiteral("close"), QStringLiteral("paper=%1;online=%2").arg(b->paperGiven).arg(b->onlineGiven));
    }));
}

Status callOffVote(Store &store, const Id &vote, const QString &reason) {
    if (reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), {}};
    return statusOf(inOneChange(store, "vote.step", [&](Writer &w) -> Status {
        auto v = voteLine(store, vote);
        if (!v)
            return v.error();
        if (v->state == VoteState::Sealed || v->state == VoteState::CalledOff)
            return invalid("vote.state");
        if (!v->here) // or the chain would go on in two ways
            return refused("vote.otherpc");
        return appendStep(store, w, *v, QStringLiteral("calloff"), sha256Hex(reason.trimmed().toUtf8()), reason.trimmed());
    }));
}

} // namespace vl
