// SPDX-License-Identifier: GPL-3.0-or-later
// Which words are people's names, with the register or without. Private to this folder.
#pragma once

#include "guard/Leaks.h"

namespace vl {

/// True for a cell that holds a person's name and nothing else.
[[nodiscard]] bool isName(const QString &cell, const GuardKnowledge &knowledge);
/// True when a sentence names somebody: a name of the register, or a name said as one ("村民王建国", "王建国，男").
[[nodiscard]] bool namesSomebody(const QString &sentence, const GuardKnowledge &knowledge);

} // namespace vl
