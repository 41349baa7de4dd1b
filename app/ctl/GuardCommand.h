// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/Options.h"

#include <optional>

namespace vl {

/// `guard`; nothing for any other command.
[[nodiscard]] std::optional<int> runGuardCommand(const Options &options);

} // namespace vl
