// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the ops at hand may enter a log, and which must wait. The one rule of client, hub and stick: an
// op enters when a stamp of its device covers it and the op before it is in the log or enters with it. So a
// transaction enters whole, a forged op never, and a gap waits instead of being skipped.
#pragma once

#include "ops/Roll.h"
#include "ops/Stamp.h"

#include <QSet>

namespace vl {

struct ReleaseInput {
    QList<HashedOp> ops;    ///< new and waiting ones, no two with the same id, none that the log has
    QList<Stamp> stamps;    ///< verified
    QSet<QByteArray> known; ///< hashes of those of wantedFrom() that the log has
    /// Op hashes whose predecessor was given up for lost (after the period of grace).
    QSet<QByteArray> givenUp;
};

struct Released {
    QList<HashedOp> ops;     ///< in an order in which predecessors come first
    QList<HashedOp> park;    ///< wait for a stamp or a predecessor
    QList<HashedOp> foreign; ///< covered by a stamp of a device that they do not belong to: forged
    QList<Stamp> used;
    QList<Stamp> waiting; ///< their chain has a gap
    /// The op after each gap that a waiting stamp ran into.
    QSet<QByteArray> afterGaps;
};

/// A log and what waits before it, as far as the decision needs them.
class WaitingRoom {
public:
    virtual ~WaitingRoom() = default;
    [[nodiscard]] virtual Result<QList<Stamp>> waitingStamps(const Id &device, qint64 epoch) = 0;
    [[nodiscard]] virtual Result<QList<HashedOp>> parked(const Id &device, qint64 epoch) = 0;
    /// Hashes that the log has at these places.
    [[nodiscard]] virtual Result<QSet<QByteArray>> hashesAt(const QList<ChainEnd> &places) = 0;
    /// Whether a stamp is its device's own and may open its chain now.
    [[nodiscard]] virtual Result<bool> opens(const Stamp &stamp) = 0;
};

/// Adds to `in` what waits in the chains that a stamp may now open, and which predecessors the log has.
[[nodiscard]] Status gather(ReleaseInput &in, const QList<Stamp> &fresh, WaitingRoom &room);

/// Places in chains that decide what may enter: predecessors and stamped ends that are not among the ops.
[[nodiscard]] QList<ChainEnd> wantedFrom(const QList<HashedOp> &ops, const QList<Stamp> &stamps);
[[nodiscard]] Released release(ReleaseInput input);

} // namespace vl
