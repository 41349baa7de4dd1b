// SPDX-License-Identifier: GPL-3.0-or-later
// What the county asks to read, and what the village's secretary answers: once, for good, with the reason in the
// evidence chain. A yes seals the field's key to the officer who asked; no value is sent again, and the hub
// can still read none.
#pragma once

#include "ops/Roll.h"
#include "store/Store.h"

namespace vl {

struct CountyWish {
    Statement asked;
    const Field *field = nullptr; ///< null: the whole village key, or a field of a later version
    bool answered = false;
    bool agreed = false;
    [[nodiscard]] bool wholeKey() const { return asked.field == wholeVillageKey; }
    [[nodiscard]] bool known() const { return field != nullptr || wholeKey(); }
};

/// Oldest first. Empty for a book without a hub.
[[nodiscard]] Result<QList<CountyWish>> countyWishes(Store &store);
/// Needs AnswerCounty. `wish` is Statement::mark(). NotFound; Changed ("wishAnswered") when it has its answer; Unsupported ("wish") for a
/// field that this version does not know.
[[nodiscard]] Status answerWish(Store &store, qint64 wish, bool agree);

} // namespace vl
