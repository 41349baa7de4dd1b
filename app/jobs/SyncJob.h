// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing as window and command line do it: the line, the engine, and a line in the book's own record of what
// went over it. Blocking: on a worker, with a store of that thread's own.
#pragma once

#include "sync/Bundle.h"
#include "sync/Engine.h"
#include "sync/Papers.h"

namespace vl {

/// What came of one syncBook(): changes first, then attachments.
struct BookSync : SyncReport {
    PapersReport papers; ///< its traffic is in the report's
    void add(const SyncReport &report);
    void add(const PapersReport &report);
};

/// Meets the book's hub until there is nothing left to say. The outcome, good or bad, is noted for the details page.
[[nodiscard]] Result<BookSync> syncBook(Store &store, SyncOptions options = {});
/// Reads the code, calls the hub it names, and enrols this PC under `deviceName`.
[[nodiscard]] Status enrolWithCode(Store &store, const QString &code, const QString &deviceName);
/// Changes on a stick: written whole or not at all, into `file`.
[[nodiscard]] Result<BundleMade> writeStick(Store &store, const QString &file);
[[nodiscard]] Result<BundleTaken> readStick(Store &store, const QString &file, bool allowManyRemovals = false);

/// What syncing looks like now, without any network.
struct SyncGlance {
    bool enrolled = false;
    SyncCounts counts;
    qint64 papersUnsent = 0;  ///< attachments that the hub does not have whole
    qint64 papersMissing = 0; ///< attachments that are not here yet
    qint64 wishes = 0;        ///< of the county, without an answer
    qint64 verifiedAtMs = 0;  ///< 0: never
    qint64 triedAtMs = 0;
    QString trouble; ///< a sentence; empty when the last try went well
    QString address;
    /// Green: nothing waits, and the digests were equal after the last change.
    [[nodiscard]] bool allVerified() const { return enrolled && verified && counts.pending == 0 && counts.conflicts == 0 && counts.quarantined == 0 && counts.parked == 0; }
    bool verified = false;
};
[[nodiscard]] Result<SyncGlance> syncGlance(Store &store);

struct SyncLogLine {
    qint64 atMs = 0;
    QString way; ///< line, papers, mended (sent: at the hub, received: here), stick.out, stick.in
    qint64 sent = 0;
    qint64 received = 0;
    qint64 bytes = 0;
    QString outcome; ///< verified, a reason key of SyncReport::why, or error:CODE
};
[[nodiscard]] Result<QList<SyncLogLine>> syncLog(Store &store, int limit);

} // namespace vl
