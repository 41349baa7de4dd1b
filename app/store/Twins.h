// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that could be one person: found for the clerk, decided by her alone. A pair that she called
// two people is an event of its own and is not asked again.
#pragma once

#include "base/Result.h"
#include "store/Store.h"

namespace vl {

enum class TwinReason { IdNumber,      ///< both hold the same ID number
                        NameAndBirth,  ///< same name, births that agree, no two different ID numbers
                        NameAndFamily, ///< same name in one household, one of them without a birth date
};

struct TwinPair {
    Id first; ///< the one with the ID number, else the older entry
    Id second;
    TwinReason reason = TwinReason::IdNumber;
};

/// Everybody on the register against everybody, at most `limit` pairs in register order. Blocking; some
/// tenths of a second for 100,000 people: use a worker. Needs ReadPeople.
[[nodiscard]] Result<QList<TwinPair>> possibleTwins(Store &store, int limit = 500);

} // namespace vl
