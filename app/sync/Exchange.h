// SPDX-License-Identifier: GPL-3.0-or-later
// One envelope to the hub and the one that answers it, checked to be the hub's answer to just this. Blocking.
#pragma once

#include "sync/SyncState.h"
#include "sync/Transport.h"

namespace vl {

struct Traffic {
    qint64 bytes = 0; ///< bodies, both ways
    int roundTrips = 0;
    Traffic &operator+=(const Traffic &more) {
        bytes += more.bytes;
        roundTrips += more.roundTrips;
        return *this;
    }
};

/// The plain message of the reply. What the transport said; Damaged ("reply.forged").
[[nodiscard]] Result<QByteArray> exchange(Store &store, const SyncState &state, Transport &transport, const QString &path,
                                          EnvelopeHeader header, const QByteArray &plain, Traffic &traffic);

} // namespace vl
