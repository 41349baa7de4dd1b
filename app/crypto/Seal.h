// SPDX-License-Identifier: GPL-3.0-or-later
// Authenticated encryption of small values and SHA-256, by libsodium and OpenSSL.
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QByteArray>

struct evp_md_ctx_st;

namespace vl {

/// XChaCha20-Poly1305 with a random nonce in front. `key` is 32 bytes; `context` is bound, not stored.
[[nodiscard]] QByteArray seal(const SecureBytes &key, const QByteArray &plain, const QByteArray &context);
/// Error Damaged when one bit of the value, the context or the key differs.
[[nodiscard]] Result<QByteArray> unseal(const SecureBytes &key, const QByteArray &sealed, const QByteArray &context);

[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

/// BLAKE2b, 16 bytes: for comparing, where nobody is to be convinced.
[[nodiscard]] QByteArray shortHash(const QByteArray &bytes);

/// SHA-256 by pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(const QByteArray &piece);
    /// Once.
    [[nodiscard]] QByteArray result();

private:
    evp_md_ctx_st *m;
};

} // namespace vl
