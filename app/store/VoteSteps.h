// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of a vote share (store/Votes): where it stands, its next link, the roll as a file.
#pragma once

#include "store/Votes.h"

namespace vl {

class Writer;

/// The vote, when it stands there. Invalid ("vote.state"); NotAllowed ("vote.otherpc") where it is not run.
[[nodiscard]] Result<VoteLine> voteIn(Store &store, const Id &vote, VoteState state, bool anyPc = false);
/// The next link of its chain; `detail` without commas.
[[nodiscard]] Status appendStep(Store &store, Writer &w, const VoteLine &vote, const QString &step, const QString &detail, const QString &words = {});
/// roll.csv: a place and a commitment a line.
[[nodiscard]] Result<QByteArray> rollFile(Store &store, const Id &vote);

} // namespace vl
