// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Engine.h"

#include "crypto/Seal.h"
#include "sqlcipher/Sql.h"
#include "store/Incoming.h"

namespace vl {

namespace {

// A receipt of another hub, or one that does not verify, marks nothing.
Result<qint64> markReceipt(Store &store, SyncState &state, Acked &acked, const SyncReply &reply) {
    if (reply.receipt.isEmpty())
        return qint64(0);
    auto village = store.meta(QStringLiteral("village_code"));
    if (!village)
        return village.error();
    auto receipt = Receipt::decoded(reply.receipt);
    if (!receipt || receipt->village != village->toString() || !verifySignature(state.hubKeys.sign, sha256(reply.receipt), reply.receiptSignature))
        return Error{ErrorCode::Damaged, QStringLiteral("receipt"), {}};
    qint64 marked = 0;
    for (const ChainRange &r : std::as_const(receipt->ranges)) {
        auto q = runSql(store.db(), QStringLiteral("SELECT hash FROM oplog WHERE device=? AND epoch=? AND dseq=?"), {bind(r.device), r.epoch, r.last});
        if (!q)
            return q.error();
        bool ours = false;
        while (q->next())
            ours = ours || q->value(0).toByteArray() == r.hash;
        if (!ours)
            continue;
        for (qint64 d = r.first; d <= r.last; ++d)
            marked += acked.has(r.device, r.epoch, d) ? 0 : 1;
        acked.add(r.device, r.epoch, r.first, r.last);
    }
    if (receipt->position.vseq >= state.receipt.vseq)
        state.receipt = receipt->position;
    auto q = runSql(store.db(), QStringLiteral("INSERT INTO receipt VALUES (?,?,?)"), {receipt->position.vseq, reply.receipt, reply.receiptSignature});
    return q ? Result<qint64>(marked) : Result<qint64>(q.error());
}

Status takeGrants(Store &store, const SyncState &state, const QList<KeyGrant> &grants) {
    for (const KeyGrant &g : grants) {
        if (auto q = runSql(store.db(), QStringLiteral("INSERT INTO key_grant VALUES (?,?,?,1) ON CONFLICT (device) DO UPDATE SET sent=1"), {bind(g.device), bind(g.approver), g.sealed}); !q)
            return q.error();
        if (g.device != state.device)
            continue;
        auto have = store.meta(QStringLiteral("village_key"));
        if (!have)
            return have.error();
        if (!have->toByteArray().isEmpty())
            continue;
        auto key = state.keys.open(g.sealed);
        if (!key || key->size() != 32)
            return Error{ErrorCode::Damaged, QStringLiteral("grant"), {}};
        QByteArray bytes(key->chars(), 32);
        auto q = runSql(store.db(), QStringLiteral("UPDATE meta SET value=? WHERE key='village_key'"), {bytes});
        wipe(bytes);
        if (!q)
            return q.error();
    }
    return {};
}

struct Page {
    QList<HashedOp> ops;
    QList<ChainEnd> places; ///< every entry's place in its chain: the hub has it
    Position at;
    bool ambiguous = false;
};

// Follows L over the page from the cursor on. Entries that the cursor has passed are taken in all the same.
Result<Page> readPage(Store &store, const SyncState &state, const SyncReply &reply) {
    Page page;
    page.at = state.cursor;
    qint64 vseq = reply.pageFirst;
    for (const PageEntry &e : reply.page) {
        QByteArray hash;
        if (e.op.isEmpty()) {
            auto own = hashAt(store, state.device, e.epoch, e.dseq);
            if (!own)
                return own.error();
            hash = *own;
            if (hash.isEmpty()) {
                page.ambiguous = true;
                return page;
            }
            page.places.append({state.device, e.epoch, e.dseq, hash});
        } else {
            auto op = Op::decoded(e.op);
            if (!op)
                return op.error();
            hash = sha256(e.op);
            page.places.append({op->device, op->epoch, op->dseq, hash});
            page.ops.append({*op, hash});
        }
        if (vseq == page.at.vseq + 1)
            page.at = {vseq, sha256(page.at.chain + hash)};
        ++vseq;
    }
    if (page.at.vseq == reply.end.vseq && page.at.chain != reply.end.chain)
        page.ambiguous = true;
    return page;
}

Status moveSentSeq(Store &store, SyncState &state, const Acked &acked) {
    for (;;) {
        auto q = runSql(store.db(), QStringLiteral("SELECT seq, device, epoch, dseq FROM oplog WHERE seq>? ORDER BY seq LIMIT 5000"), {state.sentSeq});
        if (!q)
            return q.error();
        bool any = false;
        while (q->next()) {
            if (!acked.has(Id::fromBytes(q->value(1).toByteArray()), q->value(2).toLongLong(), q->value(3).toLongLong()))
                return {};
            state.sentSeq = q->value(0).toLongLong();
            any = true;
        }
        if (!any)
            return {};
    }
}

} // namespace

Result<ReplyTaken> applyReply(Store &store, SyncState &state, Acked &acked, const SyncReply &reply, bool allowManyRemovals) {
    ReplyTaken out;
    auto page = readPage(store, state, reply);
    if (!page)
        return page.error();
    if (page->ambiguous) {
        out.ambiguous = true;
        return out;
    }
    Incoming in(store);
    if (auto s = in.begin(); !s)
        return s.error();
    if (auto s = in.addStatements(reply.statements, state.hubKeys.sign); !s)
        return s.error();
    if (auto s = takeGrants(store, state, reply.grants); !s)
        return s.error();
    auto sent = markReceipt(store, state, acked, reply);
    if (!sent)
        return sent.error();
    out.sent = *sent;
    // Without the village's key nothing can be read: the page waits at the hub.
    const bool readable = bool(store.villageKey());
    if (readable) {
        if (auto s = in.take(page->ops, reply.stamps, reply.lostBefore); !s)
            return s.error();
        for (const ChainEnd &p : std::as_const(page->places))
            acked.add(p.device, p.epoch, p.dseq, p.dseq);
        out.cursorMoved = page->at.vseq > state.cursor.vseq;
        state.cursor = page->at;
    }
    if (auto s = moveSentSeq(store, state, acked); !s)
        return s.error();
    if (auto s = acked.save(store); !s)
        return s.error();
    if (auto s = state.save(store); !s)
        return s.error();
    auto counts = in.commit(allowManyRemovals);
    if (!counts)
        return counts.error();
    out.received = counts->taken;
    out.touched = counts->touched;
    return out;
}

} // namespace vl
