// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes a village's log: every op's hash, the chain L, every predecessor, and the digests.
#pragma once

#include "hub/HubStore.h"

namespace vl {

struct VerifyReport {
    qint64 ops = 0;
    QStringList findings; ///< no personal data: numbers and type names
};

/// Blocking; reads the whole log.
[[nodiscard]] Result<VerifyReport> verifyVillage(HubStore &store, const VillageRow &village);

} // namespace vl
