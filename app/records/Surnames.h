// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese surnames (resources/codes/surnames.txt): where a name's surname ends, and what may be a name at all. Any thread.
#pragma once

#include <QString>

namespace vl {

/// UTF-16 units of the surname in front: of 欧阳 and its like 2, else of the first character. 0 for an empty name.
[[nodiscard]] qsizetype surnameLength(const QString &name);
/// A known surname stands in front.
[[nodiscard]] bool beginsWithSurname(const QString &name);

} // namespace vl
