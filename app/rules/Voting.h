// SPDX-License-Identifier: GPL-3.0-or-later
// Quorum and majority, in integers: 以上 includes the number, 超过 and 过半数 do not (Civil Code Art 1259). The shares are
// data with their basis (resources/rules/voting_rules.csv). Pure; any thread.
#pragma once

#include "base/Result.h"

#include <QList>

#include <optional>

namespace vl {

struct Share {
    qint64 num = 0;
    qint64 den = 1;
    bool inclusive = false; ///< at exactly this share it is met

    [[nodiscard]] bool metBy(qint64 part, qint64 whole) const { return inclusive ? den * part >= num * whole : den * part > num * whole; }
    /// The smallest part that meets it; `whole` + 1 when none does.
    [[nodiscard]] qint64 least(qint64 whole) const;
    [[nodiscard]] bool exactly(qint64 part, qint64 whole) const { return den * part == num * whole; }
    bool operator==(const Share &) const = default;
};

/// What a majority is counted of.
enum class VoteBase { Present, ///< 到会
                      Should,  ///< 应到
                      All };   ///< everybody who has the right, whether expected or not

struct VotingRule {
    QString id;
    QString who; ///< whose number 应到 is, in Chinese
    std::optional<Share> quorum;
    VoteBase base = VoteBase::Present;
    Share pass;
    int noticeDays = 0;   ///< 0: none said
    bool secret = false;  ///< only by ballot
    bool written = false; ///< opinions handed in before the meeting count
    QString basis;        ///< with article, in Chinese
    QString confidence;   ///< verified, knowledge, local

    /// As they hold now (rules/RulePack), in the order of the file.
    [[nodiscard]] static const QList<VotingRule> &all();
    /// Null when there is no such rule.
    [[nodiscard]] static const VotingRule *byId(const QString &id);
};

struct Turnout {
    qint64 all = 0;     ///< have the right
    qint64 should = 0;  ///< 应到: all without those whom an approved list excuses
    qint64 present = 0; ///< 实到, with the right
    bool operator==(const Turnout &) const = default;
};

enum class QuorumState { None, ///< the rule asks for none
                         Missing,
                         Exactly, ///< met, and not by one more: say so
                         Met };
[[nodiscard]] QuorumState quorumOf(const VotingRule &rule, const Turnout &turnout);

/// Ballots, or hands. `written`: yes among opinions handed in before the meeting by people who are not there.
struct VoteCounts {
    qint64 yes = 0;
    qint64 no = 0;
    qint64 abstain = 0;
    qint64 invalid = 0;
    qint64 writtenYes = 0;
    qint64 writtenOther = 0;

    [[nodiscard]] qint64 ballots() const { return yes + no + abstain + invalid; }
    [[nodiscard]] qint64 written() const { return writtenYes + writtenOther; }
    bool operator==(const VoteCounts &) const = default;
};

/// Invalid: vote.negative, vote.morethanpresent, vote.writtenmorethanabsent, turnout.order (present above should, should
/// above all); vote.empty when nobody has voted.
[[nodiscard]] Status checkTurnout(const Turnout &turnout);
[[nodiscard]] Status checkVote(const VoteCounts &counts, const Turnout &turnout);

enum class VoteOutcome { NoQuorum,
                         NotPassed,
                         Passed };
/// Of counts that checkVote() lets pass. Abstentions stay in the denominator.
[[nodiscard]] VoteOutcome outcomeOf(const VotingRule &rule, const Turnout &turnout, const VoteCounts &counts);
/// The number that the majority is counted of.
[[nodiscard]] qint64 baseOf(const VotingRule &rule, const Turnout &turnout);

} // namespace vl
