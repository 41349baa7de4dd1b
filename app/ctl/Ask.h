// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets from a file or from the terminal, without echo.
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

namespace vl {

/// The file's first line, or what is typed after `question` when `file` is empty.
[[nodiscard]] Result<SecureBytes> askSecret(const QString &question, const QString &file);

} // namespace vl
