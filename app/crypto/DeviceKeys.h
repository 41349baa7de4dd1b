// SPDX-License-Identifier: GPL-3.0-or-later
// The keys by which a device or a hub is known: Ed25519 to sign, X25519 to be written to. Made where they
// are used and never sent; both halves come from one secret of 64 bytes.
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QByteArray>

namespace vl {

struct PublicKeys {
    QByteArray sign; ///< 32 bytes
    QByteArray box;  ///< 32 bytes
    bool operator==(const PublicKeys &) const = default;
};

/// Any thread once made.
class DeviceKeys {
public:
    static constexpr size_t secretSize = 64;
    [[nodiscard]] static SecureBytes makeSecret() { return SecureBytes::random(secretSize); }
    /// `secret` is 64 bytes; Damaged when it is not.
    [[nodiscard]] static Result<DeviceKeys> fromSecret(const SecureBytes &secret);

    [[nodiscard]] const PublicKeys &publicKeys() const { return m_public; }
    /// 64 bytes over the message as it stands.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    /// What sealTo() made for these keys; Damaged otherwise.
    [[nodiscard]] Result<SecureBytes> open(const QByteArray &sealed) const;

private:
    PublicKeys m_public;
    SecureBytes m_sign;
    SecureBytes m_box;
};

[[nodiscard]] bool verifySignature(const QByteArray &signKey, const QByteArray &message, const QByteArray &signature);
/// Anonymous: only the owner of `boxKey` can open it, and it does not say who wrote it.
[[nodiscard]] QByteArray sealTo(const QByteArray &boxKey, const SecureBytes &plain);

} // namespace vl
