// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's own TLS certificate (P-256, self-signed, ten years): devices pin it by its fingerprint, which
// stands in their enrolment code, so no authority is needed.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace vl {

struct Certificate {
    QByteArray keyPem;
    QByteArray certificatePem;
};

[[nodiscard]] Result<Certificate> makeCertificate(const QString &host);
/// SHA-256 over the certificate's DER; empty when it is none.
[[nodiscard]] QByteArray fingerprintOf(const QByteArray &certificatePem);

} // namespace vl
