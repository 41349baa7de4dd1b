// SPDX-License-Identifier: GPL-3.0-or-later
// Authenticated encryption of small values and SHA-256, both by libsodium.
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QByteArray>

namespace vl {

/// XChaCha20-Poly1305 with a random nonce in front. `key` is 32 bytes; `context` is bound, not stored.
[[nodiscard]] QByteArray seal(const SecureBytes &key, const QByteArray &plain, const QByteArray &context);
/// Error Damaged when one bit of the value, the context or the key differs.
[[nodiscard]] Result<QByteArray> unseal(const SecureBytes &key, const QByteArray &sealed, const QByteArray &context);

[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

} // namespace vl
