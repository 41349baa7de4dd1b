// SPDX-License-Identifier: GPL-3.0-or-later
// The guard with what this village's book knows. Blocking.
#pragma once

#include "guard/Leaks.h"
#include "store/Store.h"

namespace vl {

/// Names of the people and digits of every secret value. Needs ReadPeople.
[[nodiscard]] Result<GuardKnowledge> guardKnowledge(Store &store);
/// What the program itself has put together, for any role: nothing of the book's own is shown, only what was found in `text`.
[[nodiscard]] Result<QList<LeakHit>> leaksInOwnText(Store &store, const QString &text);
/// Digits, and X, of a number however it was typed.
[[nodiscard]] QString plainDigits(const QString &written);

/// Text of several lines, their cells divided by tabs, with what the guard finds masked; as long as it was.
[[nodiscard]] QString maskedText(const QString &text, const GuardKnowledge &known);
/// The pieces of such a text.
[[nodiscard]] QList<GuardPiece> piecesOf(const QString &text);
/// A cell of a masked list that people wrote freely (a remark, an address): numbers in it that are somebody's secret are
/// masked in place. Illness and births stand, for such a list stays in the office.
[[nodiscard]] QString maskedCell(const QString &cell, const GuardKnowledge &known);

} // namespace vl
