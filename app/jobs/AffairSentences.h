// SPDX-License-Identifier: GPL-3.0-or-later
// Affairs and door codes in words, in the program's language: states, steps, times, and what is wrong.
#pragma once

#include "base/Result.h"
#include "store/Affairs.h"

namespace vl {

/// Empty when the error is none of theirs; say() asks here too.
[[nodiscard]] QString sayAffair(const Error &error);

[[nodiscard]] QString sortName(const AffairSort &sort);
[[nodiscard]] QString flowStateName(const FlowState &state);
[[nodiscard]] QString flowEventName(const FlowEvent &event);
[[nodiscard]] QString colourName(const ClockColour &colour);
/// "by 2026-03-09", "by 3 o'clock" of that day, "late since …"; empty without a limit.
[[nodiscard]] QString dueWords(const AffairLine &affair, qint64 nowMs);
/// A code as people read and type it: two groups of five.
[[nodiscard]] QString spokenToken(const QString &token);

} // namespace vl
