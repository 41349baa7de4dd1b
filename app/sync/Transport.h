// SPDX-License-Identifier: GPL-3.0-or-later
// One call to the hub. The engine knows no more of the network than this.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace vl {

class Transport {
public:
    virtual ~Transport() = default;
    /// Blocking, on the calling thread. `path` as "/v1/sync". Errors: Io (no line, no answer in time), Invalid
    /// with detail "tooLarge", LockedOut with the seconds to wait as detail (Retry-After), and what the hub said.
    [[nodiscard]] virtual Result<QByteArray> post(const QString &path, const QByteArray &body) = 0;
};

} // namespace vl
