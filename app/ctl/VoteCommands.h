// SPDX-License-Identifier: GPL-3.0-or-later
// vote list, collect, export and verify.
#pragma once

#include "ctl/Options.h"

#include <optional>

namespace vl {

/// The exit code; nothing when it is another command.
[[nodiscard]] std::optional<int> runVoteCommand(const Options &options);

} // namespace vl
