// SPDX-License-Identifier: GPL-3.0-or-later
// The practice village: an own book with invented people (region 411399), to try everything without fear.
#pragma once

#include "store/Book.h"

namespace vl {

[[nodiscard]] QString practiceAccount();
/// Printed in the program and in README: nothing in the practice village is secret.
[[nodiscard]] QString practicePassphrase();
[[nodiscard]] QString practiceRoster(); ///< path of the shipped messy roster, readable by readSpreadsheet

/// Blocking (two key slots). An empty practice book; import practiceRoster() to fill it.
[[nodiscard]] Result<std::unique_ptr<Book>> createPracticeBook(const QString &directory, const KdfLimits &limits, const Clock &clock);

} // namespace vl
