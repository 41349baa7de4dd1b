// SPDX-License-Identifier: GPL-3.0-or-later
// What notices of a vote are made of: its result as it was sealed, and the table by which each receipt is checked. Blocking.
#pragma once

#include "notices/Document.h"
#include "store/Votes.h"

namespace vl {

/// `what`: result, proofs; counted once more from the ballots. Errors as recount(); Invalid ("vote.state") before it is sealed.
[[nodiscard]] Result<NoticeData> voteData(Store &store, const QString &what, const Id &vote);
/// Numbers of such a notice that are nobody's: receipts, hashes.
[[nodiscard]] QStringList ownNumbers(const NoticeTemplate &look, const NoticeData &data);

} // namespace vl
