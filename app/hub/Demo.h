// SPDX-License-Identifier: GPL-3.0-or-later
// `county-hub demo`: the real programs on this machine, in a folder that goes when it ends.
#pragma once

#include <QTextStream>

namespace vl {

/// Starts county-hub and the ledgerctl beside it; says each step and what came of it. 0 when all went as told.
[[nodiscard]] int runDemo(QTextStream &out);

} // namespace vl
