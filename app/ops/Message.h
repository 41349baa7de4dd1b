// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside an envelope: a device's request and the hub's reply. A stick carries the same two, so
// that USB and HTTP have one effect (I8). See ops/PROTOCOL.md.
#pragma once

#include "ops/Envelope.h"
#include "ops/Stamp.h"

namespace vl {

/// A place in a village's log at the hub: `chain` is L at `vseq`, zeros at 0.
struct Position {
    qint64 vseq = 0;
    QByteArray chain = QByteArray(32, '\0');
    bool operator==(const Position &) const = default;
};

struct SyncRequest {
    Position cursor;
    Position receipt;      ///< of the last receipt: proves the hub's history as well as the cursor
    QList<ChainEnd> own;   ///< ends of this device's chains, the present epoch first
    QList<QByteArray> ops; ///< Op::encoded()
    QList<Stamp> stamps;
    QList<SignedStatement> statements; ///< handed back to a hub that went back in time
    QList<KeyGrant> grants;
    qint64 want = 0;       ///< ops wanted at most
    qint64 rollMark = 0;   ///< rollMark() of the statements known here
    bool snapshot = false; ///< asks for the next part of a snapshot, of the records after `snapshotAfter`
    Id snapshotAfter;
    QStringList drill;             ///< types of which every record's digest is wanted
    QList<Id> recheck;             ///< records that the hub shall derive from its log again
    QList<QByteArray> blobsWanted; ///< stick: encrypted files that are lacking here, by SHA-256

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<SyncRequest> decoded(const QByteArray &plain);
};

/// "These ops are durable here, in this place of the log." Signed by the hub; only this marks an op as sent.
struct Receipt {
    QString village;
    Position position;
    QList<ChainRange> ranges;
    qint64 atMs = 0;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Receipt> decoded(const QByteArray &body);
};

/// An op of the log's page; or, with `op` empty, one of the asker's own that it said it has.
struct PageEntry {
    QByteArray op;
    qint64 epoch = 0;
    qint64 dseq = 0;
};

struct TypeDigest {
    QString type;
    QByteArray sum; ///< DigestSum
    qint64 rows = 0;
    bool operator==(const TypeDigest &) const = default;
};

struct RecordDigest {
    Id record;
    QString type;
    QByteArray digest; ///< 16 bytes; empty: the record does not exist
};

struct SyncReply {
    enum class Outcome { Done = 0,
                         Rewound = 1, ///< the positions are not in this hub's log: nothing else was done
                         Replayed = 2 ///< the counter is not above `counter`: send again with a higher one
    };
    Outcome outcome = Outcome::Done;
    qint64 counter = 0;
    Position end;       ///< the log's end
    QByteArray receipt; ///< Receipt::encoded(), empty when nothing was offered
    QByteArray receiptSignature;
    ChainEnd tip;         ///< the hub's end of the asker's present chain, before this request
    ChainEnd held;        ///< the highest op of that chain that waits at the hub: a big transaction goes on after it
    QList<ChainEnd> tips; ///< Rewound: of every chain without a gap
    qint64 pageFirst = 0; ///< vseq of page[0]
    QList<PageEntry> page;
    QList<Stamp> stamps;        ///< of the ops in the page
    QList<ChainEnd> lostBefore; ///< gaps given up for lost: the op after each, by its hash
    bool more = false;
    QList<SignedStatement> statements;
    QList<KeyGrant> grants;
    QList<TypeDigest> digests;   ///< at the log's end: compared when nothing more is to come
    QList<QByteArray> snapshot;  ///< ops whose values are shown now, of records in the order of their ids
    Id snapshotNext;             ///< the last of those records; null: the snapshot ends here
    QList<RecordDigest> records; ///< of the types that `drill` named
    QList<QByteArray> blobsHere; ///< stick: encrypted files that the hub has whole

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<SyncReply> decoded(const QByteArray &plain);
};

/// Ranges of consecutive ops, for headers.
[[nodiscard]] QList<ChainRange> rangesOf(const QList<HashedOp> &ops);

} // namespace vl
