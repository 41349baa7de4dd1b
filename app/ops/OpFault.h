// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an op that came from elsewhere may count. Decided from the op alone, so that every device and the
// hub come to the same answer. What may not count is kept in the log, in quarantine, in sight.
#pragma once

#include "ops/Op.h"

namespace vl {

/// Empty, or why it may not count: schema (a later version's), type, field (append-only), value (not what the
/// field holds), required (a must that is missing).
[[nodiscard]] QString opFault(const Op &op);

} // namespace vl
