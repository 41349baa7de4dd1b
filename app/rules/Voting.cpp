// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Voting.h"

#include "rules/RulePack.h"

#include <algorithm>

namespace vl {

namespace {

std::optional<Share> shareOf(const RuleRow &row, const QString &name) {
    const QString op = row[name + QStringLiteral("_op")];
    if (op.isEmpty())
        return {};
    return Share{row[name + QStringLiteral("_num")].toLongLong(), row[name + QStringLiteral("_den")].toLongLong(), op == QLatin1String(">=")};
}

VoteBase baseFrom(const QString &word) {
    return word == QLatin1String("all") ? VoteBase::All : word == QLatin1String("should") ? VoteBase::Should
                                                                                          : VoteBase::Present;
}

Error wrongVote(const char *what) {
    return {ErrorCode::Invalid, QLatin1String(what), {}};
}

} // namespace

qint64 Share::least(qint64 whole) const {
    const qint64 product = num * whole;
    return std::min(whole + 1, inclusive ? (product + den - 1) / den : product / den + 1);
}

const QList<VotingRule> &VotingRule::all() {
    static Rules<VotingRule> rules("voting_rules.csv", [](const RuleRow &row) {
        return VotingRule{row[QStringLiteral("rule")], row[QStringLiteral("who")], shareOf(row, QStringLiteral("quorum")), baseFrom(row[QStringLiteral("pass_base")]),
                          shareOf(row, QStringLiteral("pass")).value_or(Share{1, 2, false}), row[QStringLiteral("notice_days")].toInt(), row[QStringLiteral("secret")] == QLatin1String("yes"), row[QStringLiteral("written")] == QLatin1String("yes"), row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    return rules.all();
}

const VotingRule *VotingRule::byId(const QString &id) {
    const auto &rules = all();
    const auto it = std::find_if(rules.cbegin(), rules.cend(), [&](const VotingRule &r) { return r.id == id; });
    return it == rules.cend() ? nullptr : &*it;
}

QuorumState quorumOf(const VotingRule &rule, const Turnout &t) {
    if (!rule.quorum)
        return QuorumState::None;
    if (t.should <= 0 || !rule.quorum->metBy(t.present, t.should))
        return QuorumState::Missing;
    return rule.quorum->exactly(t.present, t.should) ? QuorumState::Exactly : QuorumState::Met;
}

Status checkTurnout(const Turnout &t) {
    if (t.present < 0 || t.should < 0 || t.all < 0)
        return wrongVote("vote.negative");
    return t.present > t.should || t.should > t.all ? Status(wrongVote("turnout.order")) : Status();
}

Status checkVote(const VoteCounts &c, const Turnout &t) {
    if (auto s = checkTurnout(t); !s)
        return s;
    for (const qint64 n : {c.yes, c.no, c.abstain, c.invalid, c.writtenYes, c.writtenOther})
        if (n < 0)
            return wrongVote("vote.negative");
    if (c.ballots() == 0)
        return wrongVote("vote.empty");
    if (c.ballots() > t.present)
        return wrongVote("vote.morethanpresent");
    return c.written() > t.should - t.present ? Status(wrongVote("vote.writtenmorethanabsent")) : Status();
}

qint64 baseOf(const VotingRule &rule, const Turnout &t) {
    return rule.base == VoteBase::All ? t.all : rule.base == VoteBase::Should ? t.should
                                                                              : t.present;
}

VoteOutcome outcomeOf(const VotingRule &rule, const Turnout &t, const VoteCounts &c) {
    if (quorumOf(rule, t) == QuorumState::Missing)
        return VoteOutcome::NoQuorum;
    const qint64 yes = c.yes + (rule.written ? c.writtenYes : 0);
    return rule.pass.metBy(yes, baseOf(rule, t)) ? VoteOutcome::Passed : VoteOutcome::NotPassed;
}

} // namespace vl
