// SPDX-License-Identifier: GPL-3.0-or-later
// The practice village: an own book with invented people (region 411399), to try everything without fear.
#pragma once

#include "store/Book.h"

namespace vl {

[[nodiscard]] QString practiceAccount();
/// The second person, who accepts, signs and approves; with the same passphrase.
[[nodiscard]] QString practiceSecretary();
/// 监委会, who decides about ballots that were set aside; with the same passphrase.
[[nodiscard]] QString practiceSupervisor();
[[nodiscard]] bool isPracticeAccount(const QString &name);
/// Printed in the program and in README: nothing in the practice village is secret.
[[nodiscard]] QString practicePassphrase();
[[nodiscard]] QString practiceRoster(); ///< path of the shipped messy roster, readable by readSpreadsheet

/// Blocking (four key slots). A practice book with a secretary, a supervisor and a branch of ten; import practiceRoster() for its people.
[[nodiscard]] Result<std::unique_ptr<Book>> createPracticeBook(const QString &directory, const KdfLimits &limits, const Clock &clock);

} // namespace vl
