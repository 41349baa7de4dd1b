// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted files on their way, in envelopes like the ops but on a road of their own (/v1/blob), so that a photo
// never stands before a change. A file is named by the SHA-256 of its encrypted bytes and travels in chunks;
// either side may lose the line after any of them. Saying a thing twice changes nothing.
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QBitArray>
#include <QList>

namespace vl {

/// 64 KiB: at 64 kbit/s a chunk takes 8 s, so even that line finishes one within a request.
inline constexpr qint64 blobChunk = qint64(64) << 10;
/// The largest file that is taken, 64 MiB.
inline constexpr qint64 maxBlobSize = qint64(64) << 20;
[[nodiscard]] inline qint64 chunksOf(qint64 size) { return (size + blobChunk - 1) / blobChunk; }

/// On a stick: the folder beside a bundle in which encrypted files lie, each under its hash in hex.
[[nodiscard]] inline QString papersBeside(const QString &bundle) { return bundle + QStringLiteral(".files"); }

struct BlobChunk {
    qint64 number = 0; ///< from 0
    QByteArray bytes;  ///< blobChunk long, the last one shorter
};

struct BlobRequest {
    QList<QByteArray> ask; ///< 32-byte hashes: what is there of these?
    QByteArray put;        ///< the file that `chunks` are of; empty: none
    QList<BlobChunk> chunks;
    QByteArray get; ///< the file wanted; empty: none
    qint64 from = 0;
    qint64 most = 0; ///< chunks

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<BlobRequest> decoded(const QByteArray &plain);
};

struct BlobState {
    QByteArray hash;
    qint64 size = 0;    ///< 0: no op in the log has announced it
    QBitArray have;     ///< one bit per chunk
    bool whole = false; ///< all there, and its hash was checked
};

struct BlobReply {
    QList<BlobState> states; ///< of what was asked, and of what was put
    QList<BlobChunk> chunks;
    bool damaged = false; ///< the last chunk came and the whole does not have its hash: all of it was thrown away

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<BlobReply> decoded(const QByteArray &plain);
};

} // namespace vl
