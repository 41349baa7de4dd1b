// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line names: secrets from a file or from the terminal, without echo, and files.
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

namespace vl {

/// The file's first line, or what is typed after `question` when `file` is empty.
[[nodiscard]] Result<SecureBytes> askSecret(const QString &question, const QString &file);

/// A file named on the command line, of at most 8 MB. Io (detail: the path).
[[nodiscard]] Result<QByteArray> bytesOf(const QString &path);

} // namespace vl
