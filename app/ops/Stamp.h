// SPDX-License-Identifier: GPL-3.0-or-later
// A device's signature under its chain: "up to here it is mine, and whole". Ops carry no signature of their
// own; whoever relays them relays the stamps with them. A stamp stands only at the end of a transaction, so
// what it covers is complete.
#pragma once

#include "crypto/DeviceKeys.h"
#include "ops/Op.h"

namespace vl {

/// An op with its hash, so that nobody computes it twice.
struct HashedOp {
    Op op;
    QByteArray hash; ///< op.hash()
};

struct Stamp {
    Id device;
    qint64 epoch = 0;
    qint64 dseq = 0;
    QByteArray hash; ///< of the op at `dseq`; through prev_hash it covers every op before
    QByteArray signature;

    /// What is signed. The village is in it: a stamp is worth nothing in another one.
    [[nodiscard]] QByteArray message(const QString &village) const;
    void sign(const QString &village, const DeviceKeys &keys) { signature = keys.sign(message(village)); }
    [[nodiscard]] bool verify(const QString &village, const QByteArray &signKey) const {
        return verifySignature(signKey, message(village), signature);
    }
    bool operator==(const Stamp &) const = default;
};

} // namespace vl
