// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Engine.h"

#include "crypto/Seal.h"
#include "crypto/VillageKey.h"
#include "sqlcipher/Sql.h"
#include "store/Attachments.h"
#include "store/Incoming.h"
#include "store/Membership.h"

#include <algorithm>

namespace vl {

namespace {

// A receipt of another hub, or one that does not verify, marks nothing. What it says of files holds as long as it.
Status markReceipt(Store &store, SyncState &state, Acked &acked, const SyncReply &reply) {
    if (reply.receipt.isEmpty())
        return reply.end.vseq < state.receipt.vseq ? Status() : markAtHub(store, reply.blobsHere);
    auto receipt = Receipt::decoded(reply.receipt);
    if (!receipt || receipt->village != state.village || !verifySignature(state.hubKeys.sign, sha256(reply.receipt), reply.receiptSignature))
        return Error{ErrorCode::Damaged, QStringLiteral("receipt"), {}};
    // An older one (a stick that was long on its way) says nothing that could be proved to the hub any more.
    if (receipt->position.vseq < state.receipt.vseq)
        return {};
    for (const ChainRange &r : std::as_const(receipt->ranges))
        if (auto s = acked.addBranch(store, r); !s)
            return s;
    state.receipt = receipt->position;
    auto q = runSql(store.db(), QStringLiteral("INSERT INTO receipt VALUES (?,?,?)"), {receipt->position.vseq, reply.receipt, reply.receiptSignature});
    return q ? markAtHub(store, reply.blobsHere) : Status(q.error());
}

// A key counts only from somebody who may let others in, and only if it is this village's: a hub, or whoever
// sits between, could otherwise seal one of its own to a new PC and read all that it writes.
Status takeGrants(Store &store, const SyncState &state, const Roll &roll, const QList<KeyGrant> &grants) {
    auto known = storedGrants(store);
    if (!known)
        return known.error();
    const QSet<Id> letIn = roll.approved(*known + grants, state.village);
    for (const KeyGrant &g : grants) {
        if (!roll.signedByApprover(g, letIn, state.village))
            continue;
        if (auto q = runSql(store.db(), QStringLiteral("INSERT INTO key_grant VALUES (?,?,?,?,1) ON CONFLICT (device) DO UPDATE SET sent=1"), {bind(g.device), bind(g.approver), g.sealed, g.signature}); !q)
            return q.error();
        if (g.device != state.device)
            continue;
        auto have = store.meta(QStringLiteral("village_key"));
        if (!have)
            return have.error();
        if (!have->toByteArray().isEmpty())
            continue;
        auto key = state.keys.open(g.sealed);
        if (!key || key->size() != villageKeySize || villageSigner(*key).publicKeys().sign != roll.villageSigner())
            return Error{ErrorCode::Damaged, QStringLiteral("grant"), {}};
        QByteArray bytes(key->chars(), 32);
        auto q = runSql(store.db(), QStringLiteral("UPDATE meta SET value=? WHERE key='village_key'"), {bytes});
        if (!q)
            return q.error();
        q->clear(); // what was bound shares the bytes
        wipe(bytes);
    }
    return {};
}

// A restored hub may lack who came and who let whom in, although its log is whole: neither is an op.
Result<bool> hubLacks(Store &store, const Incoming &in, const SyncState &state, const SyncReply &reply) {
    if (!reply.statements.isEmpty()) {
        auto known = storedStatements(store);
        if (!known)
            return known.error();
        for (const SignedStatement &s : std::as_const(*known))
            if (!reply.statements.contains(s))
                return true;
    }
    auto grants = storedGrants(store);
    if (!grants)
        return grants.error();
    const QSet<Id> letIn = in.roll().approved(*grants, state.village);
    for (const KeyGrant &g : std::as_const(*grants)) {
        const Member *approver = in.roll().find(g.approver);
        if (approver == nullptr || approver->revoked || !letIn.contains(g.device))
            continue; // the hub would not take it
        if (std::none_of(reply.grants.begin(), reply.grants.end(), [&](const KeyGrant &r) { return r.device == g.device; }))
            return true;
    }
    return false;
}

struct Page {
    QList<HashedOp> ops;
    QList<Id> followed;  ///< of those, the ones that the cursor moved over: the hub can be held to having them
    QList<ChainEnd> own; ///< the same of entries that name this PC's own ops
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
            if (vseq == page.at.vseq + 1)
                page.own.append({state.device, e.epoch, e.dseq, hash});
        } else {
            auto op = Op::decoded(e.op);
            if (!op)
                return op.error();
            hash = sha256(e.op);
            page.ops.append({*op, hash});
            if (vseq == page.at.vseq + 1)
                page.followed.append(op->id);
        }
        if (vseq == page.at.vseq + 1)
            page.at = {vseq, sha256(page.at.chain + hash)};
        ++vseq;
    }
    if (page.at.vseq == reply.end.vseq && page.at.chain != reply.end.chain)
        page.ambiguous = true;
    return page;
}

// What the hub sent, it has.
Status ackPage(Store &store, Acked &acked, const Page &page, const QList<Id> &released) {
    QSqlQuery q(store.db());
    if (!q.prepare(QStringLiteral("SELECT seq FROM oplog WHERE op_id=?")))
        return sqlFailure(q);
    const auto one = [&](const Id &op) -> Status {
        if (auto s = bindAndRun(q, {op.toBytes()}); !s)
            return s;
        if (q.next())
            acked.add(q.value(0).toLongLong());
        return {};
    };
    for (const Id &id : page.followed + released)
        if (auto s = one(id); !s)
            return s;
    for (const ChainEnd &e : page.own)
        if (auto s = acked.addBranch(store, {e.device, e.epoch, e.dseq, e.dseq, e.hash}); !s)
            return s;
    return {};
}

} // namespace

Result<ReplyTaken> applySnapshot(Store &store, SyncState &state, Acked &acked, const SyncReply &reply) {
    if (!reply.snapshotNext.isNull() && reply.snapshotNext <= state.snapshotAfter)
        return Error{ErrorCode::Damaged, QStringLiteral("reply.forged"), {}}; // it would never end
    QList<HashedOp> ops;
    QList<Id> ids;
    for (const QByteArray &body : reply.snapshot) {
        auto op = Op::decoded(body);
        if (!op)
            return op.error();
        ops.append({*op, sha256(body)});
        ids.append(op->id);
    }
    Incoming in(store);
    if (auto s = in.begin(); !s)
        return s.error();
    if (auto s = in.addStatements(reply.statements, state.hubKeys.sign); !s)
        return s.error();
    if (auto s = in.takeEarly(ops); !s)
        return s.error();
    Page page;
    page.followed = ids;
    if (auto s = ackPage(store, acked, page, {}); !s)
        return s.error();
    state.snapshotAfter = reply.snapshotNext;
    if (reply.snapshotNext.isNull())
        state.snapshot = SyncState::Snapshot::Done;
    if (auto s = acked.save(store); !s)
        return s.error();
    if (auto s = state.save(store); !s)
        return s.error();
    auto counts = in.commit(true);
    if (!counts)
        return counts.error();
    ReplyTaken out;
    out.received = counts->taken;
    out.touched = counts->touched;
    return out;
}

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
    if (auto s = takeGrants(store, state, in.roll(), reply.grants); !s)
        return s.error();
    if (auto s = markReceipt(store, state, acked, reply); !s)
        return s.error();
    out.sent = acked.fresh();
    auto lacks = hubLacks(store, in, state, reply);
    if (!lacks)
        return lacks.error();
    out.hubLacks = *lacks;
    // Without the village's key nothing can be read: the page waits at the hub.
    const bool readable = bool(store.villageKey());
    if (readable) {
        if (auto s = in.take(page->ops, reply.stamps, reply.lostBefore, true); !s)
            return s.error();
        if (auto s = ackPage(store, acked, *page, in.releasedFromHub()); !s)
            return s.error();
        state.cursor = page->at;
    }
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
