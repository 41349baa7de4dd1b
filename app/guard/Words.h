// SPDX-License-Identifier: GPL-3.0-or-later
// What is a leak only beside a person's name: illness, disability, a full date of birth. Private to this folder.
#pragma once

#include "guard/Leaks.h"

namespace vl {

[[nodiscard]] QList<LeakHit> wordLeaks(const QList<GuardPiece> &pieces, const GuardKnowledge &knowledge);

} // namespace vl
