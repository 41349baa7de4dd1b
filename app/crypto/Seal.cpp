// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Seal.h"

#include <sodium.h>

namespace vl {

namespace {
const unsigned char *in(const QByteArray &b) {
    return reinterpret_cast<const unsigned char *>(b.constData());
}
unsigned char *out(QByteArray &b) {
    return reinterpret_cast<unsigned char *>(b.data());
}
unsigned long long len(const QByteArray &b) {
    return static_cast<unsigned long long>(b.size());
}
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
} // namespace

QByteArray seal(const SecureBytes &key, const QByteArray &plain, const QByteArray &context) {
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    QByteArray r(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    randombytes_buf(r.data(), static_cast<size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(r) + nonceSize, nullptr, in(plain), len(plain), in(context),
                                               len(context), nullptr, in(r), key.data());
    return r;
}

Result<QByteArray> unseal(const SecureBytes &key, const QByteArray &sealed, const QByteArray &context) {
    if (sealed.size() < nonceSize + tagSize || key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return Error{ErrorCode::Damaged, QStringLiteral("seal.short"), {}};
    QByteArray r(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(r), nullptr, nullptr, in(sealed) + nonceSize,
                                                   len(sealed) - static_cast<unsigned long long>(nonceSize),
                                                   in(context), len(context), in(sealed), key.data()) != 0)
        return Error{ErrorCode::Damaged, QStringLiteral("seal.mismatch"), {}};
    return r;
}

QByteArray sha256(const QByteArray &bytes) {
    QByteArray r(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(out(r), in(bytes), len(bytes));
    return r;
}

QByteArray shortHash(const QByteArray &bytes) {
    QByteArray r(16, Qt::Uninitialized);
    crypto_generichash(out(r), 16, in(bytes), len(bytes), nullptr, 0);
    return r;
}

struct Sha256::State {
    crypto_hash_sha256_state at{};
};

Sha256::Sha256() : m(std::make_unique<State>()) {
    crypto_hash_sha256_init(&m->at);
}
Sha256::~Sha256() = default;

void Sha256::add(const QByteArray &piece) {
    crypto_hash_sha256_update(&m->at, in(piece), len(piece));
}

QByteArray Sha256::result() {
    QByteArray r(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m->at, out(r));
    return r;
}

} // namespace vl
