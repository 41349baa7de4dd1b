// SPDX-License-Identifier: GPL-3.0-or-later
// The second person: another account, of another person. Blocking.
#pragma once

#include "rules/Roles.h"
#include "store/Book.h"

namespace vl {

/// Accounts of one person are one person.
[[nodiscard]] Result<bool> samePerson(Store &store, const Id &account, const Id &other);
/// Accounts with a passphrase on this PC that may do `what` beside `first`: of another person. Reads a file.
[[nodiscard]] Result<QList<BookAccount>> otherPeople(Store &store, const Id &first, Permission what);

} // namespace vl
