// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/VotesPage.h"

#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "jobs/MeetingSentences.h"
#include "jobs/Sentences.h"
#include "jobs/VotePapers.h"
#include "jobs/VoteSentences.h"
#include "store/Meetings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileDialog>

namespace vl {

namespace {

const QString paperChannel = QStringLiteral("paper");
const QString onlineChannel = QStringLiteral("online");
constexpr qint64 largestFile = 8 << 20;
constexpr qsizetype mostAlone = 20; // one person's keying is not over while there are more

QList<QPair<QString, QString>> rulesToChoose() {
    QList<QPair<QString, QString>> out{{QString(), VotesPage::tr("The most votes: the meeting decides")}};
    for (const VotingRule &r : VotingRule::all())
        out.append({r.id, QStringList{sayRule(r), r.who, r.basis}.join(QStringLiteral("　"))});
    return out;
}

QString optionsOf(const BallotSheet &sheet) {
    QStringList out;
    for (qsizetype i = 0; i < sheet.options.size(); ++i)
        out += QStringLiteral("%1 %2").arg(i + 1).arg(sheet.options[i]);
    return out.join(QStringLiteral("，"));
}

QString shortHash(const QString &hash) {
    return hash.left(8) + QStringLiteral("…");
}

// Of those on the roll whom letters mean; a number behind them chooses among several.
struct Meant {
    QList<qsizetype> hits;
    QString asked; ///< the letters alone
};
Meant meant(Store &store, const QList<RollLine> &roll, const QString &typed) {
    QList<Attendee> people;
    for (const RollLine &l : roll)
        people.append({l.id, l.name, true, {}, Presence::Present, {}, {}}); // who has one stays in its place: the numbers do not shift
    QString letters = typed;
    while (!letters.isEmpty() && letters.back().isDigit())
        letters.chop(1);
    const int which = QStringView(typed).mid(letters.size()).toInt();
    letters = letters.trimmed();
    Meant out{findAttendees(store, people, letters), letters};
    if (which > 0 && which <= out.hits.size())
        out.hits = {out.hits[which - 1]};
    return out;
}

} // namespace

VotesPage::VotesPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Vote"), 12, 2, 0, false}, {tr("Stands at"), 7, 1, 1, false}, {tr("Who may vote"), 10, 1, 2, false}}, parent) {
    list()->setObjectName(QStringLiteral("voteList"));
    list()->setAccessibleName(tr("Votes"));
    list()->setEmptyText(tr("No vote yet. Alt+N begins one: for meetings and consultations. Elections by law need a secret booth and are not held here."));
    auto *fresh = addButton(tr("New vote"), "primary", "newVoteButton", QStringLiteral("Alt+N"));
    connect(fresh, &QPushButton::clicked, this, &VotesPage::begin);
    fresh->setVisible(writes(Permission::KeepMeetings));
}

void VotesPage::reload() {
    auto all = votes(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    m_lines = *all;
    QList<RowCells> rows;
    for (const VoteLine &v : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {v.title, voteStateName(v.state), QStringList{codeName(QStringLiteral("vote_roll"), v.who), v.group}.join(QLatin1Char(' ')).trimmed()};
        c.id = v.id;
        rows.append(c);
    }
    m_state->setText(tr("Who was given a ballot, and what a ballot says, are never in the same place."));
    m_rows->setRows(rows);
}

void VotesPage::begin() {
    AskDialog d(m_desk, tr("A vote"), tr("For meetings and consultations. Elections, their renewal and recalls are held by law with a secret booth and a public count: not here."),
                {{QStringLiteral("title"), tr("Title"), AskField::Line, {}, {}, {}, true},
                 {QStringLiteral("question"), tr("What is asked"), AskField::Lines, {}, {}, {}, true},
                 {QStringLiteral("options"), tr("Options, one on each line"), AskField::Lines, QStringLiteral("同意\n不同意"), {}, {}, true},
                 {QStringLiteral("most"), tr("How many may be marked"), AskField::Number, QStringLiteral("1"), {}, {}, true},
                 {QStringLiteral("who"), tr("Who may vote"), AskField::Choice, QStringLiteral("representatives"), choicesOf(QStringLiteral("vote_roll")), {}, true},
                 {QStringLiteral("group"), tr("Only of this group (empty: the village)"), AskField::Line, {}},
                 {QStringLiteral("rule"), tr("How it is decided"), AskField::Choice, {}, rulesToChoose()}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        const auto text = [&a](const char *key) { return a.text(QLatin1String(key)); };
        return touching(beginVote(m_desk.store(), {text("title"), text("question"), text("options").split(QLatin1Char('\n')), static_cast<int>(a.number(QStringLiteral("most"))), text("rule"), text("who"), text("group")}));
    },
                tr("Begun. Next the roll is frozen; until then it can be called off."));
}

void VotesPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const VoteLine v = m_lines[row];
    m_rows->line(v.title, "section");
    m_rows->line(v.question, nullptr);
    QStringList options;
    for (qsizetype i = 0; i < v.sheet.options.size(); ++i)
        options += QStringLiteral("%1 %2").arg(i + 1).arg(v.sheet.options[i]);
    m_rows->line(options.join(QStringLiteral("　")), "hint");
    if (const VotingRule *r = VotingRule::byId(v.rule))
        m_rows->line(QStringList{sayRule(*r), r->basis}.join(QStringLiteral("　")), "hint");
    if (!v.here && v.state != VoteState::Sealed && v.state != VoteState::CalledOff)
        m_rows->line(tr("It is run on another PC; ballots can be keyed here too."), "hint");
    switch (v.state) {
    case VoteState::Begun:
        showBegun(v);
        break;
    case VoteState::Frozen:
        showFrozen(v);
        break;
    case VoteState::Closed:
        showClosed(v);
        break;
    case VoteState::Sealed:
        showSealed(v);
        break;
    case VoteState::CalledOff:
        m_rows->line(v.events.last().words, nullptr);
    }
    showChain(v);
    m_rows->endSide();
}

void VotesPage::showChain(const VoteLine &vote) {
    for (const VoteEvent &e : vote.events)
        m_rows->line(QStringList{QDateTime::fromString(e.time, Qt::ISODate).toLocalTime().toString(QStringLiteral("MM-dd HH:mm")), voteStepName(e.step), shortHash(e.hash)}.join(QStringLiteral("　")), "hint");
    const bool open = vote.state != VoteState::Sealed && vote.state != VoteState::CalledOff;
    if (open && vote.here && writes(Permission::KeepMeetings))
        m_rows->action(tr("Call it off…"), "link", "callOffButton", {}, [this, vote] { callOff(vote); });
}

void VotesPage::showBegun(const VoteLine &vote) {
    auto roll = rollNow(m_desk.store(), vote.who, vote.group);
    if (!roll)
        return m_rows->line(say(roll.error()), "problem");
    m_rows->line(tr("On the roll now: %1 (%2)").arg(roll->size()).arg(codeName(QStringLiteral("vote_roll"), vote.who)), nullptr);
    if (vote.here && writes(Permission::KeepMeetings))
        m_rows->action(tr("Freeze the roll…"), "primary", "freezeButton", QStringLiteral("Alt+D"), [this, vote] { freeze(vote); });
}

void VotesPage::showFrozen(const VoteLine &vote) {
    auto b = balanceOf(m_desk.store(), vote.id);
    if (!b)
        return m_rows->line(say(b.error()), "problem");
    m_rows->line(tr("On the roll: %1. Handed out: %2 on paper, %3 online.").arg(b->roll).arg(b->paperGiven).arg(b->onlineGiven), nullptr);
    m_rows->line(tr("Ballots made: %1 on paper, %2 online; spoiled: %3.").arg(b->paperIssued).arg(b->onlineIssued).arg(b->paperSpoiled + b->onlineSpoiled), "hint");
    if (!vote.here || !writes(Permission::KeepMeetings))
        return;
    const bool made = b->paperIssued + b->onlineIssued > 0;
    if (!made) {
        m_rows->action(tr("Make ballots…"), "primary", "issueButton", QStringLiteral("Alt+D"), [this, vote] { issue(vote); });
        return;
    }
    m_rows->line(tr("Shuffle the ballots and let everybody draw one face down: then no order tells whose it is."), "hint");
    m_rows->action(tr("Hand out ballots…"), "primary", "handOutButton", QStringLiteral("Alt+D"), [this, vote] { handOut(vote); });
    if (b->paperIssued > 0)
        paperAction(tr("Print the ballots…"), nullptr, "ballotsButton", QStringLiteral("Ctrl+P"), [id = vote.id, order = randomHex()](Store &s) { return ballotPapers(s, id, paperChannel, order); });
    if (b->onlineIssued > 0) {
        paperAction(tr("Print slips for online voters…"), nullptr, "slipsButton", {}, [id = vote.id, order = randomHex()](Store &s) { return ballotPapers(s, id, onlineChannel, order); });
        m_rows->action(tr("An online ballot here…"), nullptr, "castButton", {}, [this, vote] { castHere(vote); });
        m_rows->action(tr("Online ballots from a file…"), nullptr, "collectButton", {}, [this, vote] { collect(vote); });
    }
    m_rows->action(tr("Close the voting…"), nullptr, "closeVoteButton", {}, [this, vote] { close(vote); });
    m_rows->action(tr("A ballot came back spoiled…"), "link", "spoiledButton", {}, [this, vote] { spoiled(vote); });
    m_rows->action(tr("Make more ballots…"), "link", "issueButton", {}, [this, vote] { issue(vote); });
}

void VotesPage::showClosed(const VoteLine &vote) {
    auto b = balanceOf(m_desk.store(), vote.id);
    auto k = keyingOf(m_desk.store(), vote.id);
    if (!b || !k)
        return m_rows->line(say(b ? k.error() : b.error()), "problem");
    m_rows->line(tr("Handed out: %1 on paper, %2 online. Online ballots in the box: %3.").arg(b->paperGiven).arg(b->onlineGiven).arg(b->online), nullptr);
    m_rows->line(b->counted ? tr("Envelopes back: %1, empty: %2, ballots: %3.").arg(b->envelopes).arg(b->empty).arg(b->papers) : tr("The envelopes are not counted yet."), b->counted ? nullptr : "warning");
    if (b->paperGiven > 0)
        m_rows->line(tr("Keyed by you: %1, by a second person: %2, by both alike: %3.").arg(k->mine).arg(k->others).arg(k->agreed), nullptr);
    const Status sound = checkBalance(*b);
    m_rows->line(sound ? tr("✓ Everything adds up.") : QStringLiteral("▲ ") + voteFault(sound.error()), sound ? "ok" : "warning");
    const auto decide = [&] {
        for (const ApartBallot &a : std::as_const(k->apart))
            m_rows->action(tr("Decide %1…").arg(spokenBallot(a.number)), nullptr, qPrintable(QStringLiteral("apart_") + a.number), {}, [this, vote, a] { rule(vote, a); });
        if (k->agreed + k->apart.size() > 0 && k->alone.size() <= mostAlone)
            for (const QString &n : std::as_const(k->alone))
                m_rows->action(tr("Keyed by one only: %1…").arg(spokenBallot(n)), "link", qPrintable(QStringLiteral("alone_") + n), {}, [this, vote, n] { rule(vote, {n, {}, false}); });
    };
    if (!writes(Permission::KeepMeetings)) {
        if (writes(Permission::RuleOnBallots))
            decide();
        return;
    }
    const bool runs = vote.here;
    if (runs && sound)
        m_rows->action(tr("Count and seal…"), "primary", "sealButton", QStringLiteral("Alt+D"), [this, vote] { seal(vote); });
    if (runs && b->paperGiven > 0)
        m_rows->action(tr("Count the envelopes…"), b->counted ? nullptr : "primary", "boxButton", b->counted ? QString() : QStringLiteral("Alt+D"), [this, vote] { countEnvelopes(vote); });
    if (b->counted && b->papers > 0)
        m_rows->action(tr("Key ballots…"), sound ? nullptr : "primary", "keyButton", sound ? QString() : QStringLiteral("Alt+D"), [this, vote] { key(vote); });
    decide();
    if (runs && b->onlineIssued > 0)
        m_rows->action(tr("Online ballots from a file…"), "link", "collectButton", {}, [this, vote] { collect(vote); });
}

void VotesPage::showSealed(const VoteLine &vote) {
    auto counted = recount(m_desk.store(), vote.id);
    if (!counted)
        return m_rows->line(say(counted.error()), "problem");
    for (qsizetype i = 0; i < vote.sheet.options.size(); ++i)
        m_rows->line(QStringLiteral("%1　%2").arg(vote.sheet.options[i]).arg(counted->tally.counts[i]), nullptr);
    m_rows->line(tr("blank %1, invalid %2, ballots %3").arg(counted->tally.blank).arg(counted->tally.invalid).arg(counted->tally.ballots), "hint");
    m_rows->line(tr("✓ Counted once more just now: the same."), "ok");
    m_rows->action(tr("The result, to be put up…"), "primary", "resultButton", QStringLiteral("Ctrl+P"), [this, id = vote.id] { Q_EMIT noticeAsked(QStringLiteral("vote-result"), id); });
    m_rows->action(tr("Table of receipts…"), nullptr, "proofsButton", {}, [this, id = vote.id] { Q_EMIT noticeAsked(QStringLiteral("vote-proofs"), id); });
    m_rows->action(tr("Files for anybody to check…"), nullptr, "exportVoteButton", {}, [this, vote] { give(vote); });
    m_rows->action(tr("Look up a receipt…"), "link", "receiptButton", {}, [this, vote] { findReceipt(vote); });
}

void VotesPage::sure(const QString &title, const QString &words, const std::function<Status()> &what, const QString &done) {
    AskDialog d(m_desk, title, words, {}, window());
    d.setSaves(title);
    (void)d.run([&](AskDialog &) -> Result<QSet<Id>> { return touching(what(), {}); }, done);
}

void VotesPage::freeze(const VoteLine &vote) {
    sure(
        tr("Freeze the roll"), tr("From now on nobody comes to the roll and nobody leaves it. This stays."), [&] { return freezeRoll(m_desk.store(), vote.id); }, tr("The roll is frozen. Now make the ballots."));
}

void VotesPage::issue(const VoteLine &vote) {
    auto b = balanceOf(m_desk.store(), vote.id);
    if (!b)
        return Q_EMIT m_desk.failed(say(b.error()));
    const bool first = b->paperIssued + b->onlineIssued == 0;
    AskDialog d(m_desk, tr("Make ballots"), tr("On the roll: %1. Each ballot has a number of its own, and nobody's name. This stays.").arg(b->roll),
                {{QStringLiteral("paper"), tr("On paper"), AskField::Number, first ? QString::number(b->roll) : QStringLiteral("0")}, {QStringLiteral("online"), tr("Online"), AskField::Number, QStringLiteral("0")}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> { return touching(issueBallots(m_desk.store(), vote.id, static_cast<int>(a.number(paperChannel)), static_cast<int>(a.number(onlineChannel))), {}); }, tr("Ballots made."));
}

void VotesPage::handOut(const VoteLine &vote) {
    const auto left = [&] {
        auto b = balanceOf(m_desk.store(), vote.id);
        return b ? tr("Handed out: %1 of %2.").arg(b->paperGiven + b->onlineGiven).arg(b->roll) : QString();
    };
    auto b = balanceOf(m_desk.store(), vote.id);
    const bool both = b && b->paperIssued > 0 && b->onlineIssued > 0;
    QList<AskField> fields{{QStringLiteral("who"), tr("Who takes a ballot"), AskField::Line, {}, {}, tr("Initials or the name; of several, a number behind it: zw2."), true}};
    if (both)
        fields.append({QStringLiteral("channel"), tr("Which"), AskField::Choice, paperChannel, choicesOf(QStringLiteral("ballot_channel"))});
    AskDialog d(m_desk, tr("Hand out ballots"), left(), fields, window());
    d.setSaves(tr("Hand out"));
    d.runMany(
        [&](AskDialog &a) -> Result<QString> {
            auto roll = rollOf(m_desk.store(), vote.id);
            if (!roll)
                return roll.error();
            const Meant m = meant(m_desk.store(), *roll, a.text(QStringLiteral("who")));
            if (m.hits.isEmpty())
                return Error{ErrorCode::Usage, tr("Nobody on the roll is meant by this. Nothing was changed."), {}};
            if (m.hits.size() > 1) {
                constexpr qsizetype shown = 8;
                QStringList names;
                for (qsizetype i = 0; i < std::min(shown, m.hits.size()); ++i)
                    names += QStringLiteral("%1%2 %3 %4").arg(m.asked).arg(i + 1).arg((*roll)[m.hits[i]].name, (*roll)[m.hits[i]].group).trimmed();
                return Error{ErrorCode::Usage, tr("Several are meant. Type one of: %1").arg(names.join(QStringLiteral("、"))), {}};
            }
            const RollLine &who = (*roll)[m.hits.first()];
            const QString channel = both ? a.text(QStringLiteral("channel")) : b->paperIssued > 0 ? paperChannel
                                                                                                  : onlineChannel;
            if (auto s = giveBallot(m_desk.store(), vote.id, who.id, channel); !s)
                return s.error();
            return tr("%1 has a ballot. %2").arg(who.name, left());
        },
        tr("Saved. Ctrl+Z takes back the last one."));
}

void VotesPage::spoiled(const VoteLine &vote) {
    AskDialog d(m_desk, tr("A ballot came back spoiled"), tr("Its number counts no more; give another one for it."), {{QStringLiteral("number"), tr("Number on the ballot"), AskField::Line, {}, {}, tr("Four digits at the end are enough."), true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> { return touching(spoilBallot(m_desk.store(), vote.id, a.text(QStringLiteral("number"))), {}); }, tr("Saved. Ctrl+Z takes it back."));
}

void VotesPage::castHere(const VoteLine &vote) {
    AskDialog d(m_desk, tr("An online ballot here"), tr("Turn the keyboard to the voter. No time and no name is kept with it."), {{QStringLiteral("number"), tr("Number on the slip"), AskField::Line, {}, {}, tr("All twelve digits."), true}, {QStringLiteral("choice"), tr("Choice"), AskField::Line, {}, {}, tr("%1; 0 for none").arg(optionsOf(vote.sheet)), true}}, window());
    d.setSaves(tr("Into the box"));
    d.runMany(
        [&](AskDialog &a) -> Result<QString> {
            if (auto s = castOnline(m_desk.store(), vote.id, a.text(QStringLiteral("number")), a.text(QStringLiteral("choice"))); !s)
                return s.error();
            return tr("It is in the box.");
        },
        tr("In the box. It is counted when the voting is closed."));
}

void VotesPage::collect(const VoteLine &vote) {
    const QString name = QFileDialog::getOpenFileName(window(), tr("Online ballots of another device"), QDir::homePath(), tr("Lines \"number,choice\" (*.csv *.txt)"));
    if (name.isEmpty())
        return;
    QFile f(name);
    if (!f.open(QIODevice::ReadOnly) || f.size() > largestFile)
        return Q_EMIT m_desk.failed(say({ErrorCode::Io, {}, name}));
    auto lines = collectOnline(m_desk.store(), vote.id, f.readAll());
    if (!lines)
        return Q_EMIT m_desk.failed(say(lines.error()));
    QStringList refused;
    for (const CollectedLine &l : std::as_const(*lines))
        if (!l.fault.isEmpty())
            refused += tr("line %1: %2").arg(l.line).arg(say({ErrorCode::Invalid, l.fault, {}}));
    const int taken = static_cast<int>(lines->size() - refused.size());
    m_desk.changed({}, tr("%n ballot(s) are in the box.", nullptr, taken));
    if (!refused.isEmpty())
        Q_EMIT m_desk.failed(tr("%n ballot(s) are in the box.", nullptr, taken) + QLatin1Char(' ') + tr("Not taken: %1").arg(refused.join(QStringLiteral("；"))));
}

void VotesPage::close(const VoteLine &vote) {
    sure(
        tr("Close the voting"), tr("No ballot is handed out any more. Online ballots of other devices can still come in until the count. This stays."), [&] { return closeVote(m_desk.store(), vote.id); }, tr("Closed. Now count the envelopes."));
}

void VotesPage::countEnvelopes(const VoteLine &vote) {
    AskDialog d(m_desk, tr("Count the envelopes"), tr("Counted by hand, with the supervisor beside you."), {{QStringLiteral("envelopes"), tr("Envelopes that came back"), AskField::Number, {}, {}, {}, true}, {QStringLiteral("empty"), tr("Of them empty"), AskField::Number, QStringLiteral("0")}, {QStringLiteral("papers"), tr("Ballots found"), AskField::Number, {}, {}, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> { return touching(countBox(m_desk.store(), vote.id, a.number(QStringLiteral("envelopes")), a.number(QStringLiteral("empty")), a.number(QStringLiteral("papers"))), {}); }, tr("Counted. Now two people key the ballots, one after the other."));
}

void VotesPage::key(const VoteLine &vote) {
    auto b = balanceOf(m_desk.store(), vote.id);
    if (!b)
        return Q_EMIT m_desk.failed(say(b.error()));
    const auto progress = [&] {
        auto k = keyingOf(m_desk.store(), vote.id);
        return k ? tr("Keyed by you: %1 of %2.").arg(k->mine).arg(b->papers) : QString();
    };
    AskDialog d(m_desk, tr("Key ballots"), progress(), {{QStringLiteral("number"), tr("Number on the ballot"), AskField::Line, {}, {}, tr("Four digits at the end are enough."), true}, {QStringLiteral("choice"), tr("What is marked"), AskField::Line, {}, {}, tr("%1; 0 nothing marked, . invalid").arg(optionsOf(vote.sheet)), true}}, window());
    d.runMany(
        [&](AskDialog &a) -> Result<QString> {
            const QString typed = a.text(QStringLiteral("choice"));
            auto number = ballotByTail(m_desk.store(), vote.id, a.text(QStringLiteral("number")), paperChannel);
            if (!number)
                return number.error();
            if (auto s = keyPaper(m_desk.store(), vote.id, *number, typed); !s)
                return s.error();
            return tr("%1: %2. %3").arg(spokenBallot(*number), choiceWords(readChoice(typed, vote.sheet), vote.sheet), progress());
        },
        tr("Saved. Ctrl+Z takes back the last one."));
}

void VotesPage::rule(const VoteLine &vote, const ApartBallot &ballot) {
    const QString &number = ballot.number;
    const QStringList &readings = ballot.readings;
    QList<QPair<QString, QString>> choices{{QString(), tr("(choose)")}};
    if (vote.sheet.most == 1)
        for (qsizetype i = 0; i < vote.sheet.options.size(); ++i)
            choices.append({QString::number(i + 1), choiceWords(QString::number(i + 1), vote.sheet)});
    else
        for (const QString &r : readings)
            if (r != blankChoice && r != invalidChoice)
                choices.append({r, choiceWords(r, vote.sheet)});
    choices.append({blankChoice, choiceWords(blankChoice, vote.sheet)});
    choices.append({invalidChoice, choiceWords(invalidChoice, vote.sheet)});
    choices.append({absentChoice, tr("no such ballot was in the box")});
    QStringList read;
    for (const QString &r : readings)
        read += choiceWords(r, vote.sheet);
    QList<AskField> fields{{QStringLiteral("choice"), tr("What the ballot says"), AskField::Choice, {}, choices, {}, true}, {QStringLiteral("reason"), tr("Reason"), AskField::Line, {}, {}, {}, true}};
    fields += decidersOf(m_desk, Permission::RuleOnBallots);
    AskDialog d(m_desk, tr("A ballot set aside"), read.isEmpty() ? tr("%1 was keyed by one person only.").arg(spokenBallot(number)) : ballot.online ? tr("%1 came online more than once: %2. There is no paper of it; say which of them counts, or none. This stays.").arg(spokenBallot(number), read.join(QStringLiteral(" / ")))
                                                                                                                                                    : tr("%1 was read as: %2. The supervisor looks at the ballot itself. This stays.").arg(spokenBallot(number), read.join(QStringLiteral(" / "))),
                fields, window());
    (void)d.runAs([&](const AskDialog::Values &given, Store &store) { return ruleOnBallot(store, vote.id, number, given.value(QStringLiteral("choice")), given.value(QStringLiteral("reason"))); }, {}, tr("Decided."));
}

void VotesPage::seal(const VoteLine &vote) {
    sure(
        tr("Count and seal"), tr("The ballots are counted and sealed. Whoever changes one afterwards is found out. This stays."), [&] { return sealVote(m_desk.store(), vote.id); }, tr("Counted and sealed. Ctrl+P prints the result."));
}

void VotesPage::callOff(const VoteLine &vote) {
    AskDialog d(m_desk, tr("Call the vote off"), tr("It stays on record, and nothing of it counts."), {{QStringLiteral("reason"), tr("Reason"), AskField::Line, {}, {}, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> { return touching(callOffVote(m_desk.store(), vote.id, a.text(QStringLiteral("reason"))), {}); }, tr("Called off."));
}

void VotesPage::give(const VoteLine &vote) {
    const QString folder = QFileDialog::getExistingDirectory(window(), tr("Where the folder is put"), QDir::homePath());
    if (folder.isEmpty())
        return;
    const QString to = folder + QStringLiteral("/票决核对-") + vote.root().left(8);
    if (auto s = exportVote(m_desk.store(), vote.id, to); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({}, tr("Written: %1").arg(to));
}

void VotesPage::findReceipt(const VoteLine &vote) {
    AskDialog d(m_desk, tr("Look up a receipt"), QString(), {{QStringLiteral("number"), tr("Number on the receipt"), AskField::Line, {}, {}, {}, true}}, window());
    d.setSaves(tr("Look up"));
    d.runMany(
        [&](AskDialog &a) -> Result<QString> {
            auto counted = recount(m_desk.store(), vote.id);
            auto number = ballotByTail(m_desk.store(), vote.id, a.text(QStringLiteral("number")), {});
            if (!counted || !number)
                return counted ? number.error() : counted.error();
            const bool there = std::any_of(counted->ballots.cbegin(), counted->ballots.cend(), [&](const BallotEntry &e) { return e.number == *number; });
            return there ? tr("%1 was counted.").arg(spokenBallot(*number)) : tr("%1 was made and never came back.").arg(spokenBallot(*number));
        },
        QString());
}

} // namespace vl
