// SPDX-License-Identifier: GPL-3.0-or-later
// How a device comes to a village: a code on paper that names the hub and proves it, and the two messages
// of the one call that uses it up.
#pragma once

#include "ops/Roll.h"

namespace vl {

/// One-time, 24 hours, five tries. As text: ADDRESS/VILLAGE/LETTERS, to type, to paste or as a QR code.
struct EnrolCode {
    static constexpr qsizetype fingerprintSize = 16; ///< leading bytes of SHA-256 over the hub's certificate
    static constexpr qsizetype secretSize = 9;
    QString address; ///< host:port
    QString village; ///< 12 digits
    QByteArray fingerprint;
    QByteArray secret;

    [[nodiscard]] QString text() const;
    /// Invalid ("enrolCode") when something is missing or mistyped.
    [[nodiscard]] static Result<EnrolCode> read(const QString &typed);
};

struct EnrolRequest {
    QString village;
    QByteArray secret;
    Id device;
    QString name;
    PublicKeys keys;
    /// Whoever has the village's key (the first PC, or one set up from the recovery sheet) names the village's
    /// signer and signs with it too; empty for everybody else.
    QByteArray villageSigner;
    QByteArray proof;
    QByteArray signature; ///< by the new key: nobody enrols a key that is not theirs

    [[nodiscard]] bool holdsKey() const { return !villageSigner.isEmpty(); }
    void sign(const DeviceKeys &by, const std::optional<DeviceKeys> &signer);
    [[nodiscard]] bool verify() const;
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<EnrolRequest> decoded(const QByteArray &body);

private:
    [[nodiscard]] QByteArray message() const;
};

struct EnrolReply {
    Id hub;
    PublicKeys hubKeys;
    QString villageName;
    QList<SignedStatement> statements;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<EnrolReply> decoded(const QByteArray &body);
};

} // namespace vl
