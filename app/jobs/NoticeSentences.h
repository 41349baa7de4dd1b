// SPDX-License-Identifier: GPL-3.0-or-later
// What notices, templates and rules for boards say when something is wrong, and their states in a word.
#pragma once

#include "base/Result.h"
#include "store/Notices.h"

namespace vl {

/// Empty when the error is none of theirs; say() asks here first.
[[nodiscard]] QString sayNotice(const Error &error);
/// "waits for a second person", "hangs".
[[nodiscard]] QString stateWord(NoticeState state);

} // namespace vl
