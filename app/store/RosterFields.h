// SPDX-License-Identifier: GPL-3.0-or-later
// What planning and applying an import share. Private to this folder.
#pragma once

#include "records/RecordType.h"
#include "records/Roster.h"

namespace vl {

struct RosterFields {
    RosterFields();
    int name, birth, id, idMissing, sex, phone;
};

/// `before` with what the roster knows: blanks never erase, a day is not replaced by a month.
[[nodiscard]] Record mergedWithRoster(const Record &before, const RosterPerson &p, const RosterFields &f);

} // namespace vl
