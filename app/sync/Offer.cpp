// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Offer.h"

#include "sqlcipher/Sql.h"
#include "store/OpLog.h"

#include <algorithm>

namespace vl {

namespace {

using Chain = QPair<Id, qint64>;

struct ChainSpan {
    qint64 first = 0;
    qint64 last = 0;
};

// Of other devices' ops the stamps that came with them.
Status addStored(Store &store, const QHash<Chain, ChainSpan> &spans, const Id &self, QList<Stamp> &out) {
    for (auto it = spans.cbegin(); it != spans.cend(); ++it) {
        if (it.key().first == self)
            continue;
        auto q = runSql(store.db(), QStringLiteral("SELECT dseq, hash, signature FROM stamp WHERE device=? AND epoch=? AND dseq BETWEEN ? AND ?"),
                        {bind(it.key().first), it.key().second, it->first, it->last});
        if (!q)
            return q.error();
        while (q->next())
            out.append({it.key().first, it.key().second, q->value(0).toLongLong(), q->value(1).toByteArray(), q->value(2).toByteArray()});
    }
    return {};
}

} // namespace

Result<Offer> nextOffer(Store &store, const SyncState &state, const Acked &acked, const ChainEnd &held, qint64 afterSeq, const OfferLimits &limits) {
    Offer out;
    out.lastSeq = afterSeq;
    QHash<Chain, ChainSpan> spans;
    QList<Stamp> own;   // the last end of a transaction on each branch of an own chain (a restored PC has two)
    QByteArray txnFrom; // the hash that the present transaction stands on
    qsizetype bytes = 0;
    const HashedOp *before = nullptr;
    HashedOp previous;
    const auto endOfTxn = [&] {
        if (before == nullptr || before->op.device != state.device)
            return;
        own.removeIf([&](const Stamp &s) { return s.hash == txnFrom; });
        own.append({before->op.device, before->op.epoch, before->op.dseq, before->hash, {}});
    };
    for (bool done = false; !done;) {
        auto q = runSql(store.db(), QStringLiteral("SELECT %1, seq FROM oplog WHERE seq>? ORDER BY seq LIMIT ?").arg(opColumns), {out.lastSeq, limits.ops + 1});
        if (!q)
            return q.error();
        done = true;
        while (q->next()) {
            QByteArray hash;
            const Op op = opFromRow(*q, &hash);
            if (before == nullptr || before->op.txn != op.txn) {
                endOfTxn();
                txnFrom = op.prevHash;
            }
            const bool full = out.ops.size() >= limits.ops || bytes >= limits.bytes;
            if (full) {
                out.more = true;
                done = true;
                before = nullptr; // the last one may stand inside a transaction
                break;
            }
            done = false;
            out.lastSeq = q->value(14).toLongLong();
            const bool there = held.device == op.device && held.epoch == op.epoch && op.dseq <= held.dseq;
            previous = {op, hash};
            before = &previous;
            if (there || acked.has(out.lastSeq))
                continue;
            ChainSpan &span = spans[{op.device, op.epoch}];
            span.first = span.first == 0 ? op.dseq : std::min(span.first, op.dseq);
            span.last = std::max(span.last, op.dseq);
            out.ops.append({op, hash});
            out.bodies.append(op.encoded());
            bytes += out.bodies.last().size();
        }
    }
    endOfTxn();
    for (Stamp s : std::as_const(own)) {
        const ChainSpan span = spans.value({s.device, s.epoch});
        if (span.last == 0 && !(held.device == s.device && held.epoch == s.epoch))
            continue;
        s.sign(state.village, state.keys);
        out.stamps.append(s);
    }
    if (auto s = addStored(store, spans, state.device, out.stamps); !s)
        return s.error();
    return out;
}

Result<QList<ChainEnd>> ownEnds(Store &store) {
    auto now = runSql(store.db(), QStringLiteral("SELECT device, epoch, dseq, last_hash FROM device_state"));
    if (!now)
        return now.error();
    if (!now->next())
        return Error{ErrorCode::Damaged, QStringLiteral("device_state"), {}};
    const Id device = Id::fromBytes(now->value(0).toByteArray());
    QList<ChainEnd> out{{device, now->value(1).toLongLong(), now->value(2).toLongLong(), now->value(3).toByteArray()}};
    auto q = runSql(store.db(), QStringLiteral("SELECT epoch, max(dseq) FROM oplog WHERE device=? AND epoch<>? GROUP BY epoch"), {bind(device), out.first().epoch});
    if (!q)
        return q.error();
    while (q->next()) {
        auto hash = hashAt(store, device, q->value(0).toLongLong(), q->value(1).toLongLong());
        if (!hash)
            return hash.error();
        if (!hash->isEmpty())
            out.append({device, q->value(0).toLongLong(), q->value(1).toLongLong(), *hash});
    }
    return out;
}

Result<QByteArray> hashAt(Store &store, const Id &device, qint64 epoch, qint64 dseq) {
    auto q = runSql(store.db(), QStringLiteral("SELECT hash FROM oplog WHERE device=? AND epoch=? AND dseq=?"), {bind(device), epoch, dseq});
    if (!q)
        return q.error();
    QByteArray hash;
    if (q->next())
        hash = q->value(0).toByteArray();
    return q->next() ? QByteArray() : hash;
}

} // namespace vl
