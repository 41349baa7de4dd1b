// SPDX-License-Identifier: GPL-3.0-or-later
// 阳光票决: what a ballot says, how ballots are counted, and what proves it to a stranger. For meetings and consultations,
// never for an election by law, which asks for a secret booth and a public count (domain facts 10). SHA-256 of plain text
// everywhere, so that standard tools reckon the same (resources/votes/recipe.txt). Pure, but for new random numbers.
#pragma once

#include "base/Result.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace vl {

/// Twelve digits: ten at random, two that show a slip of the hand (ISO 7064, mod 97-10).
[[nodiscard]] QString newBallotNumber();
[[nodiscard]] bool isBallotNumber(const QString &number);
/// As somebody types it, without blanks and hyphens; full-width digits are plain ones.
[[nodiscard]] QString bareBallot(const QString &typed);
/// "4821 0937 1254".
[[nodiscard]] QString spokenBallot(const QString &number);

/// 32 hex digits at random: a salt, the key of a commitment, the order of a pile.
[[nodiscard]] QString randomHex();

/// What stands on it.
struct BallotSheet {
    QStringList options; ///< 1 to 9
    int most = 1;        ///< how many may be marked
};
inline const QString blankChoice = QStringLiteral("0");   ///< nothing marked: 弃权
inline const QString invalidChoice = QStringLiteral("x"); ///< 废票
inline const QString absentChoice = QStringLiteral("-");  ///< a ruling only: no such ballot was in the box
/// As it is kept: "1", "1+3", blankChoice, invalidChoice. From what is typed: the numbers of the marked options ("13" is one
/// and three), 0, or one of . * x. Empty when it is none of these, or too many are marked.
[[nodiscard]] QString readChoice(const QString &typed, const BallotSheet &sheet);

struct VoteTally {
    QList<qint64> counts; ///< one for each option
    qint64 blank = 0;
    qint64 invalid = 0;
    qint64 ballots = 0; ///< with those that are blank or invalid
    bool operator==(const VoteTally &) const = default;
};
[[nodiscard]] VoteTally tallyOf(const QStringList &choices, qsizetype options);

/// Everything that can be counted from outside. A ballot that was brought back spoiled counts nowhere but in `spoiled`.
struct VoteBalance {
    qint64 roll = 0;          ///< who may vote
    qint64 paperIssued = 0;   ///< numbers made for paper
    qint64 onlineIssued = 0;  ///< and for online ballots
    qint64 paperSpoiled = 0;  ///< brought back, and another given for it
    qint64 onlineSpoiled = 0; ///< likewise
    qint64 paperGiven = 0;    ///< people who were given one
    qint64 onlineGiven = 0;
    qint64 twice = 0;     ///< people on whom two PCs noted one
    qint64 envelopes = 0; ///< that came back
    qint64 empty = 0;     ///< of them without a ballot
    qint64 papers = 0;    ///< ballots found in them
    qint64 keyed = 0;     ///< papers on which both keyers agree, or on which the supervisor has ruled
    qint64 online = 0;    ///< online ballots that count
    qint64 apart = 0;     ///< set aside for the supervisor
    qint64 alone = 0;     ///< keyed by one person only
    qint64 revived = 0;   ///< spoiled, and cast all the same
    qint64 ruled = 0;     ///< on which the supervisor has decided
    bool counted = false; ///< somebody has counted the envelopes
};
/// Invalid with the first thing that does not add up: vote.apart, vote.alone, vote.revived, vote.twice, vote.nobox, vote.issued, vote.envelopes,
/// vote.papers, vote.unkeyed, vote.online, vote.none.
[[nodiscard]] Status checkBalance(const VoteBalance &balance);

struct BallotEntry {
    QString number;
    QString choice;
    QString nonce; ///< 32 hex digits: without it nobody can try out choices against the commitment
};
[[nodiscard]] QString sha256Hex(const QByteArray &bytes);
/// What is published of the choice: it binds, and does not tell.
[[nodiscard]] QString commitmentOf(const BallotEntry &ballot);
[[nodiscard]] QString leafOf(const QString &number, const QString &commitment);
[[nodiscard]] QString voterCommitment(const QString &idHex, const QString &salt);
/// A step of the chain; `previous` is "0" before the first.
[[nodiscard]] QString chained(const QString &previous, int number, const QString &step, const QString &time, const QString &detail);

/// Levels of hashes, leaves first; one that has no partner goes up as it is.
struct MerkleTree {
    QList<QStringList> levels;

    explicit MerkleTree(const QStringList &leaves);
    [[nodiscard]] QString root() const { return levels.last().first(); }
    struct Step {
        int level = 0;
        qsizetype index = 0; ///< the partner's place in its level; -1: none there
        bool left = false;   ///< the partner stands left
    };
    [[nodiscard]] QList<Step> proofOf(qsizetype leaf) const;
    /// The root that a leaf and its partners come to.
    [[nodiscard]] QString fold(const QString &leaf, const QList<Step> &proof) const;
};

/// The files of a vote by name: vote.txt, roll.csv, ballots.csv, choices.csv, events.csv, recipe.txt, files.sha256.
using VoteFiles = QMap<QString, QByteArray>;
inline const QStringList sealedFiles{QStringLiteral("ballots.csv"), QStringLiteral("choices.csv"), QStringLiteral("roll.csv"), QStringLiteral("vote.txt")};
/// As sha256sum prints it, a line each.
[[nodiscard]] QByteArray checksums(const VoteFiles &files, const QStringList &names);
[[nodiscard]] QByteArray numberedBallots(const QList<BallotEntry> &byNumber);
/// Sorted: no ballot's place tells whose it is.
[[nodiscard]] QByteArray sortedChoices(const QList<BallotEntry> &ballots);

struct VoteReport {
    QString title;
    QString root; ///< the last link of the chain: compare it with the notice
    QString ballotRoot;
    QStringList options;
    VoteTally tally;
    bool receipt = false; ///< the receipt that was asked for is among the ballots
};
/// Everything that the recipe checks. Invalid ("vote.bundle", subject: the file in which something is not as it was sealed).
[[nodiscard]] Result<VoteReport> verifyVote(const VoteFiles &files, const QString &receipt = {});

} // namespace vl
