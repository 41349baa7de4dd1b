// SPDX-License-Identifier: GPL-3.0-or-later
// A file encrypted with a key of its own (libsodium's secretstream: XChaCha20-Poly1305 by 64 KiB pieces, in an
// order that cannot be changed and an end that cannot be cut off). Any size; blocking.
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QIODevice>

namespace vl {

inline constexpr size_t fileKeySize = 32;

/// Reads `in` to its end. Io, NoSpace.
[[nodiscard]] Status sealFile(QIODevice &in, QIODevice &out, const SecureBytes &key);
/// Damaged when one bit differs or the end is missing: what was written by then counts for nothing.
[[nodiscard]] Status openFile(QIODevice &in, QIODevice &out, const SecureBytes &key);

} // namespace vl
