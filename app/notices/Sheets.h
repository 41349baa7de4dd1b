// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that were laid out, put together: bound one behind the other, several slips on one sheet, numbered as leaves of a
// file. Needs a QGuiApplication.
#pragma once

#include "notices/Layout.h"

namespace vl {

/// The pages of `more` behind those of `to`; both of one size.
void bind(LaidOut &to, const LaidOut &more);
inline constexpr QSizeF a4(210, 297); ///< mm
/// Slips below each other on sheets of this size (mm), with a dashed line to cut along.
[[nodiscard]] LaidOut slips(const LaidOut &small, const QSizeF &sheet);
/// 页号: in the upper outer corner of every page from `first` on, beginning with 1.
void numberLeaves(LaidOut &pages, qsizetype first, Typefaces &faces);

} // namespace vl
