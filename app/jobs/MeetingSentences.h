// SPDX-License-Identifier: GPL-3.0-or-later
// What the branch and its meetings say when something is wrong, and their states in a word; in the program's language.
#pragma once

#include "base/Result.h"
#include "rules/Development.h"
#include "store/DuesBook.h"
#include "store/Meetings.h"
#include "store/Party.h"

namespace vl {

/// Empty when the error is none of theirs; say() asks here first.
[[nodiscard]] QString sayMeeting(const Error &error);

[[nodiscard]] QString meetingKindName(const QString &key);
[[nodiscard]] QString stateWord(MeetingState state);
[[nodiscard]] QString presenceName(Presence presence);
/// "45 expected, 40 there, more than half", for the screen.
[[nodiscard]] QString sayTurnout(const VotingRule *rule, const Turnout &turnout);
/// What it asks for: "there: 2/3; for it: more than half of those there".
[[nodiscard]] QString sayRule(const VotingRule &rule);
/// "36 > half of 45": passed or not, and by what.
[[nodiscard]] QString sayVote(const VotingRule &rule, const Turnout &turnout, const VoteCounts &counts);
/// What is wrong with counts, beside them; detail of checkVote().
[[nodiscard]] QString sayVoteFault(const QString &detail);
/// Why somebody has no vote; empty when they have.
[[nodiscard]] QString noVoteWord(NoVote why);
/// "Party lesson: none yet this quarter, until 31 March".
[[nodiscard]] QString sayDuty(const MeetingDuty &duty);
[[nodiscard]] QString developmentStepName(int step);
[[nodiscard]] QString stepStateWord(StepState state);

} // namespace vl
