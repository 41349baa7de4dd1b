// SPDX-License-Identifier: GPL-3.0-or-later
// A further PC of a village: its own book and its own account; the village's data and key come later, when
// another PC has approved it.
#pragma once

#include "store/Book.h"

namespace vl {

struct JoinRequest {
    QString directory;
    QString code; ///< as typed; see EnrolCode
    QString accountName;
    QString deviceName;
    KdfLimits limits = KdfLimits::moderate();
    Role role = Role::Clerk;
    QString villageKey = {}; ///< from the recovery sheet, as typed; empty: another PC gives it
};

/// Blocking. When it fails, nothing is left behind. `recoveryCode` is shown once.
[[nodiscard]] Result<std::unique_ptr<Book>> joinVillage(const JoinRequest &request, const SecureBytes &passphrase, QString *recoveryCode, const Clock &clock);

} // namespace vl
