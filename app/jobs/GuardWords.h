// SPDX-License-Identifier: GPL-3.0-or-later
// The guard's findings in words.
#pragma once

#include "guard/Leaks.h"

namespace vl {

[[nodiscard]] QString leakWord(LeakKind kind);
/// GuardedFile::unseen.
[[nodiscard]] QString unseenWord(const QString &key);

} // namespace vl
