// SPDX-License-Identifier: GPL-3.0-or-later
// 阳光票决 on record: the roll frozen, ballots made and handed out, the box closed, paper keyed by two people, the count sealed.
// A vote is run on the PC that began it; keying and ruling may happen on any. What an online ballot says stays in that PC's
// box until the count (no time, no order, not in the log), so that nothing leads from who came to what was cast. Blocking.
#pragma once

#include "base/Id.h"
#include "rules/Ballot.h"
#include "rules/Voting.h"
#include "store/Store.h"

#include <optional>

namespace vl {

enum class VoteState { Begun,  ///< nobody is on the roll yet
                       Frozen, ///< ballots are made and handed out
                       Closed, ///< paper is counted and keyed
                       Sealed,
                       CalledOff };

struct VoteEvent {
    int place = 0;
    QString step; ///< freeze, issue, close, box, seal, calloff
    QString time; ///< UTC, ISO
    QString detail;
    QString hash;
    QString words; ///< of a seal: vote.txt
};

struct VoteLine {
    Id id;
    QString title;
    QString question;
    BallotSheet sheet;
    QString rule; ///< key of a VotingRule; empty: the most votes
    QString who;  ///< code vote_roll
    QString group;
    qint64 atMs = 0;
    bool here = false;       ///< it is run on this PC
    QList<VoteEvent> events; ///< the chain
    VoteState state = VoteState::Begun;

    [[nodiscard]] QString root() const { return events.isEmpty() ? QString() : events.last().hash; }
    [[nodiscard]] const VoteEvent *last(const char *step) const;
};

/// Newest first. Needs ReadPeople.
[[nodiscard]] Result<QList<VoteLine>> votes(Store &store);
/// NotFound ("vote").
[[nodiscard]] Result<VoteLine> voteLine(Store &store, const Id &id);

struct NewVote {
    QString title;
    QString question;
    QStringList options;
    int most = 1;
    QString rule;
    QString who;
    QString group; ///< of adults and households; empty: the village
};
/// Invalid: vote.title, vote.options (1 to 9, none twice), vote.most, vote.rule (a rule decides between 同意 and 不同意, or 赞成 and
/// 反对, in this order), vote.election (the words of an election by law), vote.group. It stays; until it is sealed it can be
/// called off.
[[nodiscard]] Result<Id> beginVote(Store &store, const NewVote &vote);

struct RollLine {
    Id id;
    QString name;
    QString group;
    QString channel; ///< of the ballot that they were given; empty: none
    int given = 0;
};
/// Who would be on the roll now. Invalid ("vote.norank") for an unknown code.
[[nodiscard]] Result<QList<RollLine>> rollNow(Store &store, const QString &who, const QString &group);
/// The frozen roll, by name.
[[nodiscard]] Result<QList<RollLine>> rollOf(Store &store, const Id &vote);
/// Invalid ("vote.emptyroll"). From then on nobody comes to the roll, and nobody leaves it.
[[nodiscard]] Status freezeRoll(Store &store, const Id &vote);
/// Makes numbers; more may be made until the box is closed. Invalid ("vote.howmany": 1 to 20,000 in all).
[[nodiscard]] Status issueBallots(Store &store, const Id &vote, int paper, int online);
/// Numbers of one channel ("paper", "online") that were made, in no order that says anything.
[[nodiscard]] Result<QStringList> ballotNumbers(Store &store, const Id &vote, const QString &channel);
/// Those of them that were made last, without what came back spoiled: what was printed before is not printed twice.
[[nodiscard]] Result<QStringList> ballotsToPrint(Store &store, const Id &vote, const QString &channel);
/// Somebody of the roll takes a ballot from the pile. NotAllowed ("vote.given"). Undoable.
[[nodiscard]] Status giveBallot(Store &store, const Id &vote, const Id &voter, const QString &channel);
/// A ballot that came back spoiled is worth nothing any more, and another is given for it. Undoable.
[[nodiscard]] Status spoilBallot(Store &store, const Id &vote, const QString &number);

/// A number by its last digits (4 at least), of those that were made. Invalid: vote.number, vote.which (several end so),
/// vote.spoiled, vote.channel.
[[nodiscard]] Result<QString> ballotByTail(Store &store, const Id &vote, const QString &typed, const QString &channel);
/// An online ballot into the box of this PC, by its whole number (vote.whole). The same once more changes nothing; another
/// choice under one number is refused (NotAllowed, vote.cast). Invalid as above, and vote.choice.
[[nodiscard]] Status castOnline(Store &store, const Id &vote, const QString &number, const QString &choice);
struct CollectedLine {
    int line = 0;
    QString fault; ///< key of an error; empty: it is in the box
};
/// Lines "number,choice" of another device; one number with two choices sets both aside: what can be taken is taken, each other line says why not. All or nothing on disk.
[[nodiscard]] Result<QList<CollectedLine>> collectOnline(Store &store, const Id &vote, const QByteArray &file);

[[nodiscard]] Status closeVote(Store &store, const Id &vote);
/// Envelopes that came back, those of them that are empty, and the ballots found: counted by hand. May be corrected.
[[nodiscard]] Status countBox(Store &store, const Id &vote, qint64 envelopes, qint64 empty, qint64 papers);
/// A paper ballot as the account of `store` reads it. It may be corrected until somebody else has keyed it: NotAllowed
/// ("vote.keyed"). Undoable.
[[nodiscard]] Status keyPaper(Store &store, const Id &vote, const QString &number, const QString &choice);

struct ApartBallot {
    QString number;
    QStringList readings;
    bool online = false;
};
struct KeyingState {
    qint64 mine = 0;   ///< keyed by this account
    qint64 others = 0; ///< keyed by another person
    qint64 agreed = 0; ///< by both alike, or ruled
    QList<ApartBallot> apart;
    QStringList alone; ///< numbers that one person has keyed and nobody else
};
[[nodiscard]] Result<KeyingState> keyingOf(Store &store, const Id &vote);
/// The supervisor's word on a ballot set aside: what it says, invalidChoice, or absentChoice (also for one
/// that only one person has keyed). NotAllowed: without RuleOnBallots, or
/// ("vote.ownkey") by who keyed it. Stays.
[[nodiscard]] Status ruleOnBallot(Store &store, const Id &vote, const QString &number, const QString &choice, const QString &reason);

[[nodiscard]] Result<VoteBalance> balanceOf(Store &store, const Id &vote);
/// Counts and seals. Invalid as checkBalance(): nothing is counted that does not add up.
[[nodiscard]] Status sealVote(Store &store, const Id &vote);
[[nodiscard]] Status callOffVote(Store &store, const Id &vote, const QString &reason);

struct VoteOutcomeLine {
    VoteTally tally;
    QString root;
    QString ballotRoot;
    QList<BallotEntry> ballots; ///< by number
};
/// As it was sealed, and counted once more: Damaged ("vote.recount") when the ballots do not come to what was sealed.
[[nodiscard]] Result<VoteOutcomeLine> recount(Store &store, const Id &vote);
/// What a stranger needs (resources/votes/recipe.txt). Nobody's name, and no choice beside a number.
[[nodiscard]] Result<VoteFiles> voteFiles(Store &store, const Id &vote);

} // namespace vl
