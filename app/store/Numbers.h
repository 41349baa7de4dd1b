// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of papers, from blocks that belong to one PC each: two PCs without a line never give the same one. The
// first PC of a village counts 1, 2, 3; the second 1001, 1002. A book that was brought back from a backup goes on in
// a block of its own, for nobody knows what was numbered since.
#pragma once

#include "store/Store.h"

namespace vl {

/// The next number of a series in the clock's year, from 1. Inside the transaction that writes the paper: they are
/// kept together or not at all.
[[nodiscard]] Result<qint64> takeNumber(Store &store, const QString &series);
/// What takeNumber() would give.
[[nodiscard]] Result<qint64> nextNumber(Store &store, const QString &series);

} // namespace vl
