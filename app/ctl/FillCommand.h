// SPDX-License-Identifier: GPL-3.0-or-later
// fill: a blank form for one household or for many.
#pragma once

#include "ctl/Options.h"

#include <optional>

namespace vl {

/// The exit code; nothing when it is another command.
[[nodiscard]] std::optional<int> runFillCommand(const Options &options);

} // namespace vl
