// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/Options.h"

#include <optional>

namespace vl {

/// `notice …`; nothing for any other command. Needs a QGuiApplication.
[[nodiscard]] std::optional<int> runNoticeCommand(const Options &options);

} // namespace vl
