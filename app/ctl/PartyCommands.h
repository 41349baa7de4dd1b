// SPDX-License-Identifier: GPL-3.0-or-later
// members, dues, meetings, minutes.
#pragma once

#include "ctl/Options.h"

#include <optional>

namespace vl {

/// nullopt when it is none of these.
[[nodiscard]] std::optional<int> runPartyCommand(const Options &options);

} // namespace vl
