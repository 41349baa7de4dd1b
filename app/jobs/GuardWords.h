// SPDX-License-Identifier: GPL-3.0-or-later
// The guard's findings in words.
#pragma once

#include "guard/Leaks.h"

namespace vl {

[[nodiscard]] QString leakWord(LeakKind kind);
/// A line for each: "▲ mobile number 138****0001".
[[nodiscard]] QStringList leakLines(const QList<LeakHit> &hits);
/// GuardPiece::place for people: "page 2 line 4" in the program's language.
[[nodiscard]] QString placeWord(const QString &place);
/// GuardedFile::unseen.
[[nodiscard]] QString unseenWord(const QString &key);

} // namespace vl
