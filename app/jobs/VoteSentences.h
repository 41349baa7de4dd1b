// SPDX-License-Identifier: GPL-3.0-or-later
// Words for votes, in the language of the program.
#pragma once

#include "store/Votes.h"

namespace vl {

/// Empty when it is not about a vote.
[[nodiscard]] QString sayVoteError(const Error &error);
/// What does not add up yet, as a state and not as something that was refused.
[[nodiscard]] QString voteFault(const Error &error);
[[nodiscard]] QString voteStateName(VoteState state);
[[nodiscard]] QString voteStepName(const QString &step);
/// "1 同意", "1 同意、3 缓办", blank, invalid.
[[nodiscard]] QString choiceWords(const QString &choice, const BallotSheet &sheet);
/// One line: what each option got.
[[nodiscard]] QString tallyWords(const VoteTally &tally, const BallotSheet &sheet);

} // namespace vl
