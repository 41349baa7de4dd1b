// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted files between this PC and the hub: after the changes, what somebody waits for first, then the small
// ones, and from the chunk on where the line went. Stops between two messages as soon as there is something more
// important to do.
#pragma once

#include "sync/Exchange.h"

#include <functional>
#include <optional>

namespace vl {

struct PapersReport {
    qint64 sent = 0;     ///< files that the hub has whole now
    qint64 received = 0; ///< files that came
    qint64 unsent = 0;   ///< files that are here and not at the hub
    qint64 missing = 0;  ///< files that are not here yet
    qint64 chunks = 0;   ///< that went over the line, either way
    Traffic traffic;
    std::optional<Error> trouble; ///< the first file that could not be carried; the others were
    bool stopped = false;         ///< by `yield`; there is more to do
};

struct PapersOptions {
    std::function<bool()> cancelled; ///< the run ends with Cancelled
    std::function<bool()> yield;     ///< the run ends well, and goes on another time
    qint64 firstChunks = 4;          ///< in one message; more on a fast line, one on a slow one
};

/// Blocking; on the store's thread. With nothing to send or fetch nothing is asked.
[[nodiscard]] Result<PapersReport> carryPapers(Store &store, Transport &transport, const PapersOptions &options = {});

/// Where the beginning of a file lies while the rest is still to come.
[[nodiscard]] QString partPath(const BookFiles &files, const QByteArray &hash);

} // namespace vl
