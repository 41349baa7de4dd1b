// SPDX-License-Identifier: GPL-3.0-or-later
// One meeting with the hub: both prove their history, offers go up, pages come down, digests are compared.
// Runs on the store's thread and blocks; call it on a worker. Each step is one transaction: wherever it is
// cut, the next run goes on from there.
#pragma once

#include "sync/Exchange.h"
#include "sync/Offer.h"

#include <functional>

namespace vl {

struct SyncReport {
    qint64 sent = 0;        ///< ops for which a receipt came
    qint64 received = 0;    ///< ops that were new here
    qint64 conflicts = 0;   ///< fields that wait for a decision now
    qint64 quarantined = 0; ///< ops that may not count, now
    qint64 pending = 0;     ///< changes still without a receipt
    qint64 parked = 0;      ///< ops that wait for others, here
    Traffic traffic;
    bool verified = false; ///< the digests were equal, with nothing left to send or to fetch
    bool revoked = false;
    bool waitingForKey = false;
    QSet<Id> touched;     ///< records that changed here
    qint64 mended = 0;    ///< rows here that did not fit their history and were made anew from it
    qint64 hubMended = 0; ///< the same at the hub
    QString why;          ///< why it is not verified: unsent, waiting, quarantined, digest, revoked, waitingForKey, snapshot
};

struct SyncOptions {
    bool allowManyRemovals = false; ///< somebody looked and agreed
    /// Ops of history from which on a PC that joins takes a snapshot first: below that the history is as quick.
    qint64 snapshotFrom = 4000;
    /// Asked while the line is waited for; true ends the run with Cancelled.
    std::function<bool()> cancelled;
    /// Ops done so far, and an estimate of all; false stops after the present step.
    std::function<bool(qint64, qint64)> progress;
    /// Joining: the village as it is today is here; its history follows.
    std::function<void(const QSet<Id> &)> arrived;
};

class SyncEngine {
public:
    SyncEngine(Store &store, Transport &transport, SyncOptions options = {});
    /// NotFound ("notEnrolled"), NewerBook, what the transport said; Changed ("manyRemovals") before more than a
    /// fifth of anything would go. What was taken in before an error stays.
    [[nodiscard]] Result<SyncReport> run();

private:
    [[nodiscard]] Status lookAgainAtLater();
    [[nodiscard]] Status meet();
    [[nodiscard]] Status meetUntilDone();
    [[nodiscard]] Status settleWhatWaits();
    [[nodiscard]] Status takeSnapshot(const SyncReply &reply);
    [[nodiscard]] Status beginSnapshot(const SyncReply &reply);
    [[nodiscard]] Status mend();
    [[nodiscard]] Result<bool> compare();
    [[nodiscard]] Status step();
    [[nodiscard]] Result<SyncRequest> request();
    [[nodiscard]] Result<SyncReply> exchange(const SyncRequest &request);
    [[nodiscard]] Status takeReply(const SyncRequest &request, const SyncReply &reply);
    [[nodiscard]] Status rewind(const SyncReply &reply);
    [[nodiscard]] Status finish();
    [[nodiscard]] Status verify();

    Store &m_store;
    Transport &m_transport;
    SyncOptions m_options;
    SyncState m_state;
    Acked m_acked;
    SyncReport m_report;
    Offer m_offer;
    OfferLimits m_limits;
    ChainEnd m_held;
    qint64 m_offeredSeq = 0;
    QList<TypeDigest> m_mine;
    QList<TypeDigest> m_theirs;
    bool m_more = true;
    bool m_handBack = false;   ///< statements go along: the hub went back in time
    bool m_noShortcut = false; ///< ask for every op in full: "own" was ambiguous
    int m_rewinds = 0;
    int m_handedBack = 0;
    int m_replays = 0;
    int m_idle = 0; // turns that moved nothing
    bool m_checkedTip = false;
    bool m_ignoreHeld = false;
    QStringList m_drill;
    QList<Id> m_recheck;
    QList<RecordDigest> m_records; ///< what the hub said of the types in m_drill
};

/// What both the network and the stick do with a reply: receipts, statements, the key, the page. A
/// page beyond the cursor is taken in without moving it.
struct ReplyTaken {
    qint64 sent = 0;
    qint64 received = 0;
    QSet<Id> touched;
    bool hubLacks = false;  ///< a statement or a grant that is known here: the hub was restored from before it
    bool ambiguous = false; ///< an "own" entry is not here, or the chain did not fit: nothing was written
};
/// A part of a snapshot: its ops count at once, the history that proves them comes after.
[[nodiscard]] Result<ReplyTaken> applySnapshot(Store &store, SyncState &state, Acked &acked, const SyncReply &reply);
[[nodiscard]] Result<ReplyTaken> applyReply(Store &store, SyncState &state, Acked &acked, const SyncReply &reply, bool allowManyRemovals);

} // namespace vl
