// SPDX-License-Identifier: GPL-3.0-or-later
// A roster against the book: first a plan in which every row has a verdict and nothing is written,
// then all of it in one transaction. The same file again changes nothing; the same person is updated.
#pragma once

#include "base/Result.h"
#include "records/Roster.h"
#include "store/Register.h"
#include "store/Store.h"

#include <functional>

namespace vl {

struct PlannedRow {
    RowVerdict verdict = RowVerdict::New;
    Id existing;     ///< who it is in the book, for Updated and Unchanged
    int sameAs = -1; ///< index of the earlier roster person, for Duplicate
    int updates = 0; ///< fields that would change
};

struct ImportCounts {
    int rows = 0, people = 0, fresh = 0, updated = 0, unchanged = 0, duplicate = 0;
    int flagged = 0, notPeople = 0, failed = 0, households = 0;
};

struct ImportPlan {
    Roster roster;
    std::vector<PlannedRow> rows; ///< beside roster.people
    ImportCounts counts;
    qint64 logEnd = 0; ///< the op log's length when it was made
};

/// (done, total); returns false to cancel.
using ImportProgress = std::function<bool(qint64, qint64)>;

/// Blocking: use a worker. Writes nothing.
[[nodiscard]] Result<ImportPlan> planImport(Store &store, Roster roster, const ImportProgress &progress = {});
/// Blocking. All or nothing; Changed when the book has moved on since the plan, Cancelled when stopped.
[[nodiscard]] Result<Done> applyImport(Store &store, const ImportPlan &plan, const ImportProgress &progress = {});

} // namespace vl
