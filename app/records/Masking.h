// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that says how a value may be shown. Screen, clipboard, export, print and ctl ask here.
// Source: masking_rules.csv (internal screen).
#pragma once

#include "records/RecordType.h"

#include <QDate>

namespace vl {

/// "4113**********0019": for the office's own screen, where the tail is how people are told apart.
[[nodiscard]] QString maskIdNumber(const QString &number);
/// "138****1234"; several numbers stay separated by a blank.
[[nodiscard]] QString maskPhone(const QString &phones);
/// Last four characters: "****1234".
[[nodiscard]] QString maskTail(const QString &text);
/// `value` as the office screen may show it without a purpose. Only secret fields change.
[[nodiscard]] QString maskedForScreen(const Field &field, const QString &value);

/// A name on a board: of somebody under 18 the surname and 某 or 某某. `birth` ISO, as precise as it is known; without
/// one the name stands. Source: masking_rules.csv, 姓名(未成年人).
[[nodiscard]] QString nameForBoard(const QString &name, const QString &birth, const QDate &today);

} // namespace vl
