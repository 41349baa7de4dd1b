// SPDX-License-Identifier: GPL-3.0-or-later
// Changes on a stick: the same requests and replies as over the network, sealed to the hub and to the
// village's other PCs. Taking in the same stick twice, or sticks in any order, changes nothing more.
#pragma once

#include "sync/Engine.h"

namespace vl {

struct BundleMade {
    QByteArray bytes;
    qint64 ops = 0;
    qint64 changes = 0;      ///< transactions
    qint64 leftOut = 0;      ///< attachments that could not be read here
    QList<QByteArray> blobs; ///< encrypted files that the stick should carry beside it (store/Attachments)
};

/// Everything without a receipt. NotFound ("notEnrolled") without a hub. Only a return bundle marks it sent.
[[nodiscard]] Result<BundleMade> exportBundle(Store &store);

struct BundleTaken {
    bool fromHub = false; ///< a return bundle: with receipts
    qint64 sent = 0;      ///< ops that now have a receipt
    qint64 received = 0;  ///< ops that were new here
    qint64 parked = 0;    ///< ops in it that wait for another stick
    qint64 papers = 0;    ///< encrypted files that came with it
    qint64 badPapers = 0; ///< those that are not what their names say: not taken in
    QSet<Id> touched;
};

/// Damaged: no bundle, cut off or changed on the way. NotAllowed: for another PC, another village or hub. The
/// book is then as it was.
[[nodiscard]] Result<BundleTaken> importBundle(Store &store, const QByteArray &bytes, bool allowManyRemovals = false);

} // namespace vl
