// SPDX-License-Identifier: GPL-3.0-or-later
// The digits of a document in their order, whatever they are written with and whatever stands between them.
// Private to this folder.
#pragma once

#include "guard/Leaks.h"

#include <QHash>

#include <vector>

namespace vl {

struct Digit {
    enum class Gap { None,
                     Separator, ///< blanks, dashes, dots, brackets
                     Cell,
                     Line,
                     Start ///< nothing that belongs to it stands before it
    };
    int piece = 0;
    qsizetype at = 0;
    qsizetype length = 1;
    char value = 0;      ///< '0' to '9', or 'X'
    bool letter = false; ///< a letter that looks like a digit
    Gap gap = Gap::Start;
    ushort separator = 0; ///< the first character of it
    int separators = 0;   ///< how many
};

/// Digits with at most some separators, or one break, between two of them.
using DigitChain = std::vector<Digit>;

[[nodiscard]] std::vector<DigitChain> digitChains(const QList<GuardPiece> &pieces);
/// A second reading of tables, down the columns: a number may be continued in the cell below.
[[nodiscard]] std::vector<DigitChain> digitChainsDownColumns(const QList<GuardPiece> &pieces);

/// By table and column: the first three short texts of it, where a heading stands. Those with digits only if asked for.
using Headings = QHash<QPair<int, int>, QString>;
[[nodiscard]] Headings headingsOf(const QList<GuardPiece> &pieces, bool withDigits);

} // namespace vl
