// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/BlobMessage.h"

#include "ops/Wire.h"

namespace vl {

namespace {

using namespace wire;

const QString blobRequestMark = QStringLiteral("vl-blob-1");
const QString blobReplyMark = QStringLiteral("vl-blobs-1");
constexpr qint64 maxAsked = 1000;
constexpr qint64 maxChunks = maxBlobSize / blobChunk;

void putChunk(QCborStreamWriter &w, const BlobChunk &c) {
    w.startArray(2);
    w.append(c.number);
    w.append(c.bytes);
    w.endArray();
}
BlobChunk getChunk(CborIn &in) {
    BlobChunk c;
    in.array(2);
    c.number = in.integer();
    c.bytes = in.bytes(blobChunk);
    in.leave();
    if (c.number < 0 || c.number >= maxChunks)
        in.fail();
    return c;
}

QByteArray hashOrNone(CborIn &in) {
    const QByteArray h = in.bytes(32);
    if (!h.isEmpty() && h.size() != 32)
        in.fail();
    return h;
}

} // namespace

QByteArray BlobRequest::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(7);
    w.append(blobRequestMark);
    putList(w, ask, [](QCborStreamWriter &x, const QByteArray &h) { x.append(h); });
    w.append(put);
    putList(w, chunks, putChunk);
    w.append(get);
    w.append(from);
    w.append(most);
    w.endArray();
    return out;
}

Result<BlobRequest> BlobRequest::decoded(const QByteArray &plain) {
    CborIn in(plain);
    BlobRequest r;
    in.array(7);
    const QString mark = in.text(20);
    r.ask = getList<QByteArray>(
        in, [](CborIn &x) { return x.exactly(32); }, maxAsked);
    r.put = hashOrNone(in);
    r.chunks = getList<BlobChunk>(in, getChunk, maxChunks);
    r.get = hashOrNone(in);
    r.from = in.integer();
    r.most = in.integer();
    in.leave();
    if (!in.finished() || mark != blobRequestMark || r.from < 0 || r.most < 0)
        return Error{ErrorCode::Damaged, QStringLiteral("request"), {}};
    return r;
}

QByteArray BlobReply::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(4);
    w.append(blobReplyMark);
    putList(w, states, [](QCborStreamWriter &x, const BlobState &s) {
        x.startArray(4);
        x.append(s.hash);
        x.append(s.size);
        x.append(QByteArray(s.have.bits(), (s.have.size() + 7) / 8));
        x.append(s.whole);
        x.endArray();
    });
    putList(w, chunks, putChunk);
    w.append(damaged);
    w.endArray();
    return out;
}

Result<BlobReply> BlobReply::decoded(const QByteArray &plain) {
    CborIn in(plain);
    BlobReply r;
    in.array(4);
    const QString mark = in.text(20);
    r.states = getList<BlobState>(in, [](CborIn &x) {
        BlobState s;
        x.array(4);
        s.hash = x.exactly(32);
        s.size = x.integer();
        const QByteArray bits = x.bytes((maxChunks + 7) / 8);
        s.whole = x.flag();
        x.leave();
        const bool sound = s.size >= 0 && s.size <= maxBlobSize;
        const qint64 chunks = sound ? chunksOf(s.size) : 0;
        if (!sound || bits.size() != (chunks + 7) / 8)
            x.fail();
        else
            s.have = QBitArray::fromBits(bits.constData(), chunks);
        return s;
    });
    r.chunks = getList<BlobChunk>(in, getChunk, maxChunks);
    r.damaged = in.flag();
    in.leave();
    if (!in.finished() || mark != blobReplyMark)
        return Error{ErrorCode::Damaged, QStringLiteral("reply"), {}};
    return r;
}

} // namespace vl
