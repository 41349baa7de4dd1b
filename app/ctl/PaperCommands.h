// SPDX-License-Identifier: GPL-3.0-or-later
// attach, attachments, detach, save.
#pragma once

#include "ctl/Options.h"

#include <optional>

namespace vl {

/// nullopt when it is none of these.
[[nodiscard]] std::optional<int> runPaperCommand(const Options &options);

} // namespace vl
