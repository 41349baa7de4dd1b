// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is there whole or not at all, whenever the power goes or a stick is pulled out. Blocking.
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace vl {

/// Flushed before it has its name. `secret`: for nobody else on this machine. NoSpace, Io (subject: the path).
[[nodiscard]] Status writeWhole(const QString &path, const QByteArray &bytes, bool secret = false);

} // namespace vl
