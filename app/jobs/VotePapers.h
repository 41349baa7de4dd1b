// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots of a vote with their tear-off receipts, and its files for anybody to check. Result and receipts are notices
// (notices/VoteSources). Blocking; needs a QGuiApplication; on a worker.
#pragma once

#include "jobs/OfficePaper.h"
#include "store/Votes.h"

namespace vl {

/// 票, three on a sheet, of those of this channel that were made last; in an order that `order` gives, a randomHex() which is
/// kept nowhere, so that nobody can reckon from the pile who drew which. A paper for online
/// voters says where to hand in and carries no options to mark. NotFound ("vote.noneleft").
[[nodiscard]] Result<OfficePaper> ballotPapers(Store &store, const Id &vote, const QString &channel, const QString &order);

/// Writes the files of a vote into a folder that is made anew: Invalid ("vote.folder") when it is there already, or cannot be
/// made. Noted in the audit trail first.
[[nodiscard]] Status exportVote(Store &store, const Id &vote, const QString &folder);
/// Reads such a folder. Io when a file cannot be read; Invalid ("vote.bundle", subject: a file that is missing or too large).
[[nodiscard]] Result<VoteFiles> readVote(const QString &folder);

} // namespace vl
