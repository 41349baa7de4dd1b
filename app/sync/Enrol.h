// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing a book to its hub: once per PC, with the one-time code of the county.
#pragma once

#include "ops/Enrolment.h"
#include "store/Store.h"
#include "sync/Transport.h"

namespace vl {

/// The key is made and kept before it is sent: when the answer is lost, the same call with the same code goes
/// on. `deviceName`: what people call this PC. Needs ManageAccounts. WrongPassphrase or LockedOut for the code;
/// Invalid ("enrolVillage") when it is for another village; Changed ("enrolled") when there is a hub already.
[[nodiscard]] Status enrolBook(Store &store, const EnrolCode &code, const QString &deviceName, Transport &transport);

} // namespace vl
