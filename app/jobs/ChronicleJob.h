// SPDX-License-Identifier: GPL-3.0-or-later
// 村史 as a folder that opens in any browser without a network: one page, its photographs and voices beside it. Blocking.
#pragma once

#include "store/Chronicle.h"
#include "store/Leaving.h"

namespace vl {

struct ChronicleOut {
    int entries = 0;
    int files = 0;
    int missing = 0; ///< attachments that are not on this PC yet
};
/// `folder` is made anew: Invalid ("chronicle.folder"). Photographs and voices leave in the clear: a purpose and a second
/// person as for every list (mayLeave). Invalid ("chronicle.leak", subject: the title) when an ID number, an account or a
/// telephone stands in a text: nothing is written.
[[nodiscard]] Result<ChronicleOut> exportChronicle(Store &store, const QString &folder, const Leaving &leaving);

} // namespace vl
