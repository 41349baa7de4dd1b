// SPDX-License-Identifier: GPL-3.0-or-later
// What this book has for the hub: ops without a receipt, in the order of the log, with the stamps that let
// them in. Shared by the network and the stick.
#pragma once

#include "sync/SyncState.h"

namespace vl {

struct Offer {
    QList<HashedOp> ops;
    QList<QByteArray> bodies; ///< Op::encoded() of each
    QList<Stamp> stamps;
    qint64 lastSeq = 0; ///< oplog.seq up to which was looked
    bool more = false;
};

struct OfferLimits {
    qint64 ops = 500;
    qsizetype bytes = qsizetype(256) << 10;
};

/// Looks from `afterSeq` on, leaves out what has a receipt and, of this device's present chain, what the hub
/// already holds (`held`: its last such op).
[[nodiscard]] Result<Offer> nextOffer(Store &store, const SyncState &state, const Acked &acked, const ChainEnd &held,
                                      qint64 afterSeq, const OfferLimits &limits);
/// The ends of this device's chains, the present epoch first.
[[nodiscard]] Result<QList<ChainEnd>> ownEnds(Store &store);
/// The hash that this book's log has at a place; empty when it has none there, or more than one.
[[nodiscard]] Result<QByteArray> hashAt(Store &store, const Id &device, qint64 epoch, qint64 dseq);

} // namespace vl
