// SPDX-License-Identifier: GPL-3.0-or-later
// The line to the hub: HTTPS with the hub's own certificate pinned by its fingerprint. No other certificate,
// however well signed, is accepted. Lives on the thread that made it and keeps its connection between calls.
#pragma once

#include "sync/Transport.h"

#include <functional>
#include <memory>

namespace vl {

class HttpsTransport : public Transport {
public:
    /// `address` host:port; `fingerprint`: leading bytes of SHA-256 over the certificate, 16 or more. `cancelled`
    /// is asked ten times a second, so that nobody waits for a dead line (the book must lock at once).
    HttpsTransport(QString address, QByteArray fingerprint, std::function<bool()> cancelled = {});
    ~HttpsTransport() override;
    /// Io: "offline", "timeout", "certificate" (another machine answers), or the hub is in trouble. Cancelled.
    Result<QByteArray> post(const QString &path, const QByteArray &body) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace vl
