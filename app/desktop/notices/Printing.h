// SPDX-License-Identifier: GPL-3.0-or-later
// Laid out pages on a printer's paper. Blocking.
#pragma once

#include "notices/Layout.h"

class QPrinter;

namespace vl {

/// The printer's range, when one was chosen. Io ("printer").
[[nodiscard]] Status printPages(const LaidOut &pages, QPrinter &printer);

} // namespace vl
