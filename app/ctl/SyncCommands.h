// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that meet other machines: enrol, join, devices, sync, bundle, conflicts.
#pragma once

#include "ctl/Options.h"

#include <optional>

namespace vl {

/// The exit code, or nothing when the command is none of these.
[[nodiscard]] std::optional<int> runSyncCommand(const Options &options);

} // namespace vl
