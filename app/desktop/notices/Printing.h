// SPDX-License-Identifier: GPL-3.0-or-later
// Laid out pages on a printer's paper. Blocking.
#pragma once

#include "notices/Layout.h"

#include <memory>

class QPrinter;

namespace vl {

/// For pages of this size (mm), with nobody's name in its queue.
[[nodiscard]] std::shared_ptr<QPrinter> printerFor(const QSizeF &paper);
/// The printer's range, when one was chosen. Io ("printer").
[[nodiscard]] Status printPages(const LaidOut &pages, QPrinter &printer);

} // namespace vl
