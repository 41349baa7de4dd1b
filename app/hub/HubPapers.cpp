// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted files on the hub: kept by the chunk, whole when their hash is right, and never read by anybody here.
#include "hub/Hub.h"

#include "crypto/Seal.h"

#include <algorithm>

namespace vl {

namespace {
constexpr qint64 mostChunks = 128; // 8 MiB an answer
} // namespace

Result<QByteArray> Hub::papers(HubStore &store, const QByteArray &bytes) {
    const EnvelopeLimits limits;
    auto received = receive(store, bytes, EnvelopeHeader::Kind::Request, limits);
    if (!received)
        return received.error();
    const Village village = received->village;
    const Envelope &envelope = received->envelope;
    const EnvelopeHeader &header = envelope.header();
    const Member *asker = received->members.find(header.sender);
    auto letIn = approved(store, village, received->members);
    if (!letIn)
        return letIn.error();
    if (asker == nullptr)
        return Error{ErrorCode::NotAllowed, QStringLiteral("device"), {}};
    if (!envelope.verify(asker->keys.sign))
        return Error{ErrorCode::Damaged, QStringLiteral("envelope.signature"), {}};
    if (asker->revoked || !letIn->contains(header.sender))
        return Error{ErrorCode::NotAllowed, QStringLiteral("device"), {}};
    auto plain = envelope.open(m_self.id, m_self.keys, limits);
    if (!plain)
        return plain.error();
    auto request = BlobRequest::decoded(*plain);
    if (!request)
        return request.error();
    BlobReply reply;
    if (!request->put.isEmpty())
        if (auto s = putPaper(store, village, *request, reply); !s)
            return s.error();
    QList<QByteArray> asked = request->ask;
    if (!request->put.isEmpty())
        asked.append(request->put);
    auto states = store.blobs(village, asked);
    if (!states)
        return states.error();
    reply.states = *states;
    if (!request->get.isEmpty()) {
        auto chunks = store.chunks(village, request->get, request->from, std::min(request->most, mostChunks));
        if (!chunks)
            return chunks.error();
        reply.chunks = *chunks;
    }
    return sealReply(village, header.id, *asker, reply.encoded());
}

Status Hub::putPaper(HubStore &store, Village village, const BlobRequest &request, BlobReply &reply) {
    HubTransaction t(store, village);
    if (auto s = t.begun(); !s)
        return s;
    auto states = store.blobs(village, {request.put});
    if (!states)
        return states.error();
    if (states->isEmpty() || states->first().whole)
        return {}; // nobody announced it: the state that is answered says so
    const qint64 size = states->first().size;
    const qint64 count = chunksOf(size);
    for (const BlobChunk &c : request.chunks)
        if (c.number >= count || c.bytes.size() != (c.number + 1 < count ? blobChunk : size - blobChunk * (count - 1)))
            return Error{ErrorCode::Damaged, QStringLiteral("request.chunk"), {}};
    if (auto s = store.putChunks(village, request.put, request.chunks); !s)
        return s;
    states = store.blobs(village, {request.put});
    if (!states)
        return states.error();
    if (states->first().have.count(true) == count) {
        Sha256 hash;
        for (qint64 n = 0; n < count; n += mostChunks) {
            auto chunks = store.chunks(village, request.put, n, mostChunks);
            if (!chunks)
                return chunks.error();
            for (const BlobChunk &c : std::as_const(*chunks))
                hash.add(c.bytes);
        }
        reply.damaged = hash.result() != request.put;
        if (auto s = reply.damaged ? store.dropChunks(village, request.put) : store.setWhole(village, request.put); !s)
            return s;
    }
    return t.commit();
}

Status Hub::takePaper(HubStore &store, Village village, const QByteArray &hash, const QByteArray &bytes) {
    auto states = store.blobs(village, {hash});
    if (!states)
        return states.error();
    if (states->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("blob"), {}};
    if (states->first().whole)
        return {};
    if (bytes.size() != states->first().size || sha256(bytes) != hash)
        return Error{ErrorCode::Damaged, QStringLiteral("blob"), {}};
    BlobRequest request;
    request.put = hash;
    for (qint64 n = 0; n < chunksOf(bytes.size()); ++n)
        request.chunks.append({n, bytes.mid(n * blobChunk, blobChunk)});
    BlobReply reply;
    return putPaper(store, village, request, reply);
}

Result<QByteArray> Hub::paper(HubStore &store, Village village, const QByteArray &hash) {
    auto states = store.blobs(village, {hash});
    if (!states)
        return states.error();
    if (states->isEmpty() || !states->first().whole)
        return QByteArray();
    auto chunks = store.chunks(village, hash, 0, chunksOf(maxBlobSize));
    if (!chunks)
        return chunks.error();
    QByteArray out;
    for (const BlobChunk &c : std::as_const(*chunks))
        out += c.bytes;
    return out;
}

} // namespace vl
