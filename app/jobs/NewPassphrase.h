// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a new passphrase may be used in this village: the general rule plus its own names and numbers.
#pragma once

#include "crypto/PassphraseRule.h"
#include "store/Store.h"

namespace vl {

/// `store` is null before the book exists. Blocking, some milliseconds.
[[nodiscard]] PassphraseVerdict judgeNewPassphrase(const QString &passphrase, const QStringList &names, Store *store);

} // namespace vl
