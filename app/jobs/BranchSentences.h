// SPDX-License-Identifier: GPL-3.0-or-later
// What points, appraisal, study, officers, transfers, matters, recordings and rules say when something is wrong, and
// their states in a word; in the program's language.
#pragma once

#include "base/Result.h"
#include "store/MatterBook.h"
#include "store/PartyFigures.h"
#include "store/PointsBook.h"
#include "store/Transfers.h"

namespace vl {

/// Empty when the error is none of theirs; say() asks here too.
[[nodiscard]] QString sayBranch(const Error &error);

[[nodiscard]] QString pointStateWord(PointState state);
[[nodiscard]] QString transferStateWord(const TransferLine &line);
[[nodiscard]] QString matterStepName(const MatterStep &step);
/// Where a matter stands: the next step, all done, or given up.
[[nodiscard]] QString matterPlaceWord(const MatterLine &matter);
[[nodiscard]] QString outcomeWord(StepOutcome outcome);
[[nodiscard]] QString figureName(const Figure &figure);
[[nodiscard]] QString figureDefinition(const Figure &figure);

} // namespace vl
