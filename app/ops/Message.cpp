// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Message.h"

#include "ops/Wire.h"

#include <QCborStreamWriter>

namespace vl {

namespace {

using namespace wire;

constexpr qint64 maxTypes = 100;
const QString requestMark = QStringLiteral("vl-request-2");
const QString replyMark = QStringLiteral("vl-reply-2");
const QString receiptMark = QStringLiteral("vl-receipt-1");

void put(QCborStreamWriter &w, const Position &p) {
    w.append(p.vseq);
    w.append(p.chain);
}
Position getPosition(CborIn &in) {
    Position p;
    p.vseq = in.integer();
    p.chain = in.exactly(32);
    return p;
}

void putEnd(QCborStreamWriter &w, const ChainEnd &e) {
    w.startArray(4);
    w.append(e.device.toBytes());
    w.append(e.epoch);
    w.append(e.dseq);
    w.append(e.hash);
    w.endArray();
}
ChainEnd getEnd(CborIn &in) {
    ChainEnd e;
    in.array(4);
    e.device = in.id();
    e.epoch = in.integer();
    e.dseq = in.integer();
    e.hash = in.exactly(32);
    in.leave();
    return e;
}

void putStamp(QCborStreamWriter &w, const Stamp &s) {
    w.startArray(5);
    w.append(s.device.toBytes());
    w.append(s.epoch);
    w.append(s.dseq);
    w.append(s.hash);
    w.append(s.signature);
    w.endArray();
}
Stamp getStamp(CborIn &in) {
    Stamp s;
    in.array(5);
    s.device = in.id();
    s.epoch = in.integer();
    s.dseq = in.integer();
    s.hash = in.exactly(32);
    s.signature = in.exactly(64);
    in.leave();
    return s;
}

void putBytes(QCborStreamWriter &w, const QByteArray &b) {
    w.append(b);
}
QByteArray getBytes(CborIn &in) {
    return in.bytes(maxBlob);
}
QByteArray getHash(CborIn &in) {
    return in.exactly(32);
}

void putGrant(QCborStreamWriter &w, const KeyGrant &g) {
    w.startArray(4);
    w.append(g.device.toBytes());
    w.append(g.approver.toBytes());
    w.append(g.sealed);
    w.append(g.signature);
    w.endArray();
}
KeyGrant getGrant(CborIn &in) {
    KeyGrant g;
    in.array(4);
    g.device = in.id();
    g.approver = in.id();
    g.sealed = in.bytes(1000);
    g.signature = in.exactly(64);
    in.leave();
    return g;
}

// An op as its bytes; a run of the asker's own ops as [epoch, first, count].
qsizetype runAt(const QList<PageEntry> &page, qsizetype i) {
    qsizetype n = 1;
    while (page[i].op.isEmpty() && i + n < page.size() && page[i + n].op.isEmpty() && page[i + n].epoch == page[i].epoch && page[i + n].dseq == page[i].dseq + n)
        ++n;
    return n;
}
void putPage(QCborStreamWriter &w, const QList<PageEntry> &page) {
    quint64 items = 0;
    for (qsizetype i = 0; i < page.size(); i += runAt(page, i))
        ++items;
    w.startArray(items);
    for (qsizetype i = 0; i < page.size();) {
        const qsizetype n = runAt(page, i);
        if (!page[i].op.isEmpty()) {
            w.append(page[i].op);
            i += n;
            continue;
        }
        w.startArray(3);
        w.append(page[i].epoch);
        w.append(page[i].dseq);
        w.append(static_cast<qint64>(n));
        w.endArray();
        i += n;
    }
    w.endArray();
}

} // namespace

QByteArray SyncRequest::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(17);
    w.append(requestMark);
    put(w, cursor);
    put(w, receipt);
    putList(w, own, putEnd);
    putList(w, ops, putBytes);
    putList(w, stamps, putStamp);
    putList(w, statements, putStatement);
    putList(w, grants, putGrant);
    w.append(want);
    w.append(rollMark);
    w.append(snapshot);
    w.append(snapshotAfter.toBytes());
    putList(w, drill, [](QCborStreamWriter &x, const QString &t) { x.append(t); });
    putList(w, recheck, [](QCborStreamWriter &x, const Id &id) { x.append(id.toBytes()); });
    putList(w, blobsWanted, putBytes);
    w.endArray();
    return out;
}

Result<SyncRequest> SyncRequest::decoded(const QByteArray &plain) {
    CborIn in(plain);
    SyncRequest r;
    in.array(17);
    const QString mark = in.text(20);
    r.cursor = getPosition(in);
    r.receipt = getPosition(in);
    r.own = getList<ChainEnd>(in, getEnd);
    r.ops = getList<QByteArray>(in, getBytes);
    r.stamps = getList<Stamp>(in, getStamp);
    r.statements = getList<SignedStatement>(in, [](CborIn &x) { return getStatement(x); });
    r.grants = getList<KeyGrant>(in, getGrant);
    r.want = in.integer();
    r.rollMark = in.integer();
    r.snapshot = in.flag();
    r.snapshotAfter = in.id();
    r.drill = getList<QString>(
        in, [](CborIn &x) { return x.text(64); }, maxTypes);
    r.recheck = getList<Id>(in, [](CborIn &x) { return x.id(); });
    r.blobsWanted = getList<QByteArray>(in, getHash);
    in.leave();
    if (!in.finished() || mark != requestMark)
        return Error{ErrorCode::Damaged, QStringLiteral("request"), {}};
    return r;
}

QByteArray Receipt::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(6);
    w.append(receiptMark);
    w.append(village);
    put(w, position);
    putList(w, ranges, putRange);
    w.append(atMs);
    w.endArray();
    return out;
}

Result<Receipt> Receipt::decoded(const QByteArray &body) {
    CborIn in(body);
    Receipt r;
    in.array(6);
    const QString mark = in.text(20);
    r.village = in.text(12);
    r.position = getPosition(in);
    r.ranges = getList<ChainRange>(in, getRange);
    r.atMs = in.integer();
    in.leave();
    if (!in.finished() || mark != receiptMark)
        return Error{ErrorCode::Damaged, QStringLiteral("receipt"), {}};
    return r;
}

QByteArray SyncReply::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(22);
    w.append(replyMark);
    w.append(static_cast<int>(outcome));
    w.append(counter);
    put(w, end);
    w.append(receipt);
    w.append(receiptSignature);
    putEnd(w, tip);
    putEnd(w, held);
    putList(w, tips, putEnd);
    w.append(pageFirst);
    putPage(w, page);
    putList(w, stamps, putStamp);
    putList(w, lostBefore, putEnd);
    w.append(more);
    putList(w, statements, putStatement);
    putList(w, grants, putGrant);
    putList(w, digests, [](QCborStreamWriter &x, const TypeDigest &d) {
        x.startArray(3);
        x.append(d.type);
        x.append(d.sum);
        x.append(d.rows);
        x.endArray();
    });
    putList(w, snapshot, putBytes);
    w.append(snapshotNext.toBytes());
    putList(w, records, [](QCborStreamWriter &x, const RecordDigest &d) {
        x.startArray(3);
        x.append(d.record.toBytes());
        x.append(d.type);
        x.append(d.digest);
        x.endArray();
    });
    putList(w, blobsHere, putBytes);
    w.endArray();
    return out;
}

Result<SyncReply> SyncReply::decoded(const QByteArray &plain) {
    CborIn in(plain);
    SyncReply r;
    in.array(22);
    const QString mark = in.text(20);
    const qint64 outcome = in.integer();
    r.counter = in.integer();
    r.end = getPosition(in);
    r.receipt = in.bytes(maxBlob);
    r.receiptSignature = in.bytes(64);
    r.tip = getEnd(in);
    r.held = getEnd(in);
    r.tips = getList<ChainEnd>(in, getEnd);
    r.pageFirst = in.integer();
    for (qint64 n = in.list(maxItems); n > 0 && in.ok(); --n) {
        if (!in.atList()) {
            r.page.append({in.bytes(maxBlob), 0, 0});
            continue;
        }
        in.array(3);
        const qint64 epoch = in.integer();
        const qint64 first = in.integer();
        const qint64 count = in.integer();
        in.leave();
        if (count < 1 || count > maxItems - r.page.size())
            in.fail();
        for (qint64 i = 0; i < count && in.ok(); ++i)
            r.page.append({{}, epoch, first + i});
    }
    in.leave();
    r.stamps = getList<Stamp>(in, getStamp);
    r.lostBefore = getList<ChainEnd>(in, getEnd);
    r.more = in.flag();
    r.statements = getList<SignedStatement>(in, [](CborIn &x) { return getStatement(x); });
    r.grants = getList<KeyGrant>(in, getGrant);
    r.digests = getList<TypeDigest>(in, [](CborIn &x) {
        TypeDigest d;
        x.array(3);
        d.type = x.text(64);
        d.sum = x.exactly(16);
        d.rows = x.integer();
        x.leave();
        return d;
    });
    r.snapshot = getList<QByteArray>(in, getBytes);
    r.snapshotNext = in.id();
    r.records = getList<RecordDigest>(in, [](CborIn &x) {
        RecordDigest d;
        x.array(3);
        d.record = x.id();
        d.type = x.text(64);
        d.digest = x.bytes(16);
        x.leave();
        return d;
    });
    r.blobsHere = getList<QByteArray>(in, getHash);
    in.leave();
    r.outcome = static_cast<Outcome>(outcome);
    if (!in.finished() || mark != replyMark || outcome < 0 || outcome > 2)
        return Error{ErrorCode::Damaged, QStringLiteral("reply"), {}};
    return r;
}

QList<ChainRange> rangesOf(const QList<HashedOp> &ops) {
    QList<ChainRange> out;
    for (const HashedOp &o : ops) {
        if (!out.isEmpty() && out.last().device == o.op.device && out.last().epoch == o.op.epoch && out.last().last + 1 == o.op.dseq)
            out.last().last = o.op.dseq;
        else
            out.append({o.op.device, o.op.epoch, o.op.dseq, o.op.dseq, o.op.prevHash});
    }
    return out;
}

} // namespace vl
