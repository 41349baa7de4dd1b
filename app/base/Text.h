// SPDX-License-Identifier: GPL-3.0-or-later
// Text as people type it, brought to one shape: NFKC, one kind of blank, one kind of middle dot.
#pragma once

#include <QString>
#include <QStringList>

namespace vl {

/// NFKC, blanks of every kind to one space, trimmed; the dots in minority names become U+00B7.
[[nodiscard]] QString normalised(const QString &text);
/// normalised() without any blank: for names written with spaces between characters.
[[nodiscard]] QString squeezed(const QString &text);
/// normalised() in lower case: what searching compares.
[[nodiscard]] QString searchKey(const QString &text);
/// True for a character of the Han script (all extensions).
[[nodiscard]] bool isHan(char32_t c);
/// A key in which numbers inside text sort as numbers: "3组" before "12组". Digits are padded to 6.
[[nodiscard]] QString naturalKey(const QString &text);
/// Reads "三", "十二", "3", "第3" at the front of text as a number; -1 when there is none.
[[nodiscard]] int leadingNumber(const QString &text);

} // namespace vl
