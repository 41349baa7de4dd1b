// SPDX-License-Identifier: GPL-3.0-or-later
// What this book has been told about the village's devices: the hub's statements, and who was let in by whom.
#pragma once

#include "ops/Roll.h"
#include "store/Store.h"

namespace vl {

[[nodiscard]] Result<QList<SignedStatement>> storedStatements(Store &store);
/// Of those, what verifies under the book's hub. Empty for a book without one.
[[nodiscard]] Result<Roll> villageRoll(Store &store);
/// `unsentOnly`: those made here that the hub has not seen.
[[nodiscard]] Result<QList<KeyGrant>> storedGrants(Store &store, bool unsentOnly = false);
/// Keeps a grant made here; it travels with the next sync. A device's first grant stays.
[[nodiscard]] Status keepGrant(Store &store, const KeyGrant &grant);

} // namespace vl
