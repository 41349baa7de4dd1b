// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Seal.h"

#include "crypto/RawBytes.h"

#include <openssl/evp.h>
#include <sodium.h>

namespace vl {

namespace {
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
    crypto_aead_xchacha20poly1305_ietf_encrypt(rawOut(r) + nonceSize, nullptr, rawIn(plain), len(plain), rawIn(context),
                                               len(context), nullptr, rawIn(r), key.data());
    return r;
}

Result<QByteArray> unseal(const SecureBytes &key, const QByteArray &sealed, const QByteArray &context) {
    if (sealed.size() < nonceSize + tagSize || key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return Error{ErrorCode::Damaged, QStringLiteral("seal.short"), {}};
    QByteArray r(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(rawOut(r), nullptr, nullptr, rawIn(sealed) + nonceSize,
                                                   len(sealed) - static_cast<unsigned long long>(nonceSize),
                                                   rawIn(context), len(context), rawIn(sealed), key.data()) != 0)
        return Error{ErrorCode::Damaged, QStringLiteral("seal.mismatch"), {}};
    return r;
}

// OpenSSL's uses the processor's own instruction; with libsodium's this was a tenth of a sync.
QByteArray sha256(const QByteArray &bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

QByteArray shortHash(const QByteArray &bytes) {
    QByteArray r(16, Qt::Uninitialized);
    crypto_generichash(rawOut(r), 16, rawIn(bytes), len(bytes), nullptr, 0);
    return r;
}

namespace {

// Looking the algorithm up takes longer than hashing an op.
const EVP_MD *sha256Algorithm() {
    static const EVP_MD *const md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return md;
}

} // namespace

Sha256::Sha256() : m(EVP_MD_CTX_new()) {
    if (m == nullptr || EVP_DigestInit_ex2(m, sha256Algorithm(), nullptr) != 1)
        qFatal("SHA-256");
}
Sha256::~Sha256() {
    EVP_MD_CTX_free(m);
}

void Sha256::add(const QByteArray &piece) {
    if (EVP_DigestUpdate(m, piece.constData(), static_cast<size_t>(piece.size())) != 1)
        qFatal("SHA-256");
}

QByteArray Sha256::result() {
    QByteArray r(32, Qt::Uninitialized);
    if (EVP_DigestFinal_ex(m, rawOut(r), nullptr) != 1)
        qFatal("SHA-256");
    return r;
}

} // namespace vl
