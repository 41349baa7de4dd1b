// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that says how a value may be shown. Screen, clipboard, export, print and ctl ask here.
// Source: masking_rules.csv (internal screen).
#pragma once

#include "records/RecordType.h"

namespace vl {

/// "4113**********0019": for the office's own screen, where the tail is how people are told apart.
[[nodiscard]] QString maskIdNumber(const QString &number);
/// "138****1234"; several numbers stay separated by a blank.
[[nodiscard]] QString maskPhone(const QString &phones);
/// Last four characters: "****1234".
[[nodiscard]] QString maskTail(const QString &text);
/// `value` as the office screen may show it without a purpose. Only secret fields change.
[[nodiscard]] QString maskedForScreen(const Field &field, const QString &value);

} // namespace vl
