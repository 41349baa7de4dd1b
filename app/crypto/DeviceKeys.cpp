// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/DeviceKeys.h"

#include "crypto/RawBytes.h"

#include <sodium.h>

namespace vl {

Result<DeviceKeys> DeviceKeys::fromSecret(const SecureBytes &secret) {
    if (secret.size() != secretSize)
        return Error{ErrorCode::Damaged, QStringLiteral("deviceKey"), {}};
    DeviceKeys k;
    k.m_sign = SecureBytes(crypto_sign_SECRETKEYBYTES);
    k.m_box = SecureBytes(crypto_box_SECRETKEYBYTES);
    k.m_public.sign.resize(crypto_sign_PUBLICKEYBYTES);
    k.m_public.box.resize(crypto_box_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(rawOut(k.m_public.sign), k.m_sign.data(), secret.data());
    crypto_box_seed_keypair(rawOut(k.m_public.box), k.m_box.data(), secret.data() + crypto_sign_SEEDBYTES);
    return k;
}

QByteArray DeviceKeys::sign(const QByteArray &message) const {
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(rawOut(signature), nullptr, rawIn(message), static_cast<unsigned long long>(message.size()), m_sign.data());
    return signature;
}

Result<SecureBytes> DeviceKeys::open(const QByteArray &sealed) const {
    if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES))
        return Error{ErrorCode::Damaged, QStringLiteral("box.short"), {}};
    SecureBytes plain(static_cast<size_t>(sealed.size()) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plain.data(), rawIn(sealed), static_cast<unsigned long long>(sealed.size()), rawIn(m_public.box), m_box.data()) != 0)
        return Error{ErrorCode::Damaged, QStringLiteral("box.mismatch"), {}};
    return plain;
}

bool verifySignature(const QByteArray &signKey, const QByteArray &message, const QByteArray &signature) {
    return signKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(rawIn(signature), rawIn(message), static_cast<unsigned long long>(message.size()), rawIn(signKey)) == 0;
}

QByteArray sealTo(const QByteArray &boxKey, const SecureBytes &plain) {
    if (boxKey.size() != crypto_box_PUBLICKEYBYTES)
        return {};
    QByteArray sealed(static_cast<qsizetype>(plain.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(rawOut(sealed), plain.data(), plain.size(), rawIn(boxKey)) != 0)
        return {};
    return sealed;
}

} // namespace vl
