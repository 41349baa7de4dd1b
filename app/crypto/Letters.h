// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets that people copy by hand: 32 letters and digits without O, I, L and U, in groups of five, the last
// one a check.
#pragma once

#include <QByteArray>
#include <QString>

namespace vl {

/// `bytes` as letters, the check at the end, a dash after every five.
[[nodiscard]] QString lettersOf(const QByteArray &bytes);
/// What lettersOf() made of `size` bytes, as typed: lower case, O for 0, I and L for 1, blanks and dashes as
/// they come. The letters without dashes, or empty when the check fails.
[[nodiscard]] QString readLetters(const QString &typed, qsizetype size);
/// The bytes of what readLetters() gave.
[[nodiscard]] QByteArray bytesOfLetters(const QString &letters, qsizetype size);

} // namespace vl
