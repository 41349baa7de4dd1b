// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Bundle.h"

#include "crypto/Seal.h"
#include "sqlcipher/Sql.h"
#include "store/Attachments.h"
#include "store/Incoming.h"
#include "store/Membership.h"

#include <limits>

namespace vl {

namespace {

constexpr OfferLimits everything{std::numeric_limits<qint64>::max() - 1, std::numeric_limits<qsizetype>::max()};

Result<BundleTaken> fromHub(Store &store, SyncState &state, const QByteArray &plain, bool allowManyRemovals) {
    auto reply = SyncReply::decoded(plain);
    auto acked = Acked::load(store);
    if (!reply || !acked)
        return !reply ? reply.error() : acked.error();
    auto taken = applyReply(store, state, *acked, *reply, allowManyRemovals);
    if (taken && taken->ambiguous) {
        // Not the history we knew: the hub was restored. Begin again with it; the next stick offers everything.
        state.forgetHistory(*acked);
        taken = applyReply(store, state, *acked, *reply, allowManyRemovals);
        if (taken && taken->ambiguous)
            return Error{ErrorCode::Damaged, QStringLiteral("hub.chain"), {}};
    }
    if (!taken)
        return taken.error();
    auto counts = syncCounts(store);
    if (!counts)
        return counts.error();
    return BundleTaken{true, taken->sent, taken->received, counts->parked, 0, 0, taken->touched};
}

// A sister PC may be newer than what this one knows of the village: her bundle brings the hub's word for her.
Result<BundleTaken> fromSister(Store &store, const SyncState &state, const Envelope &envelope, const QByteArray &plain, bool allowManyRemovals) {
    auto request = SyncRequest::decoded(plain);
    auto roll = villageRoll(store);
    if (!request || !roll)
        return !request ? request.error() : roll.error();
    for (const SignedStatement &s : std::as_const(request->statements))
        roll->add(s, state.hubKeys.sign, envelope.header().village);
    auto grants = storedGrants(store);
    if (!grants)
        return grants.error();
    const Member *sender = roll->find(envelope.header().sender);
    QList<KeyGrant> brought = request->grants;
    brought.removeIf([&](const KeyGrant &g) { return roll->find(g.approver) == nullptr || roll->find(g.approver)->revoked; });
    const bool letIn = roll->approved(*grants + brought, state.village).contains(envelope.header().sender);
    if (sender == nullptr || sender->revoked || !letIn)
        return Error{ErrorCode::NotAllowed, QStringLiteral("bundle.sender"), {}};
    if (!envelope.verify(sender->keys.sign))
        return Error{ErrorCode::Damaged, QStringLiteral("envelope.signature"), {}};
    if (auto key = store.villageKey(); !key)
        return key.error();
    QList<HashedOp> ops;
    for (const QByteArray &body : std::as_const(request->ops)) {
        auto op = Op::decoded(body);
        if (!op)
            return op.error();
        ops.append({*op, sha256(body)});
    }
    Incoming in(store);
    if (auto s = in.begin(); !s)
        return s.error();
    if (auto s = in.addStatements(request->statements, state.hubKeys.sign); !s)
        return s.error();
    if (auto s = in.take(ops, request->stamps, {}, false); !s)
        return s.error();
    auto counts = in.commit(allowManyRemovals);
    if (!counts)
        return counts.error();
    return BundleTaken{false, 0, counts->taken, counts->parked, 0, 0, counts->touched};
}

} // namespace

Result<BundleMade> exportBundle(Store &store) {
    auto state = SyncState::load(store);
    if (!state)
        return state.error();
    auto acked = Acked::load(store);
    auto own = ownEnds(store);
    auto devices = villageDevices(store);
    auto known = storedStatements(store);
    auto grants = storedGrants(store);
    if (!acked || !own || !devices || !known || !grants)
        return !acked ? acked.error() : !own   ? own.error()
                                    : !devices ? devices.error()
                                    : !known   ? known.error()
                                               : grants.error();
    auto offer = nextOffer(store, *state, *acked, {}, acked->upTo(), everything);
    auto counts = syncCounts(store);
    if (!offer || !counts)
        return !offer ? offer.error() : counts.error();
    SyncRequest r;
    r.cursor = state->cursor;
    r.receipt = state->receipt;
    r.own = *own;
    r.ops = offer->bodies;
    r.stamps = offer->stamps;
    r.statements = *known;
    r.grants = *grants;
    auto missing = missingBlobs(store);
    auto unsent = unsentBlobs(store);
    if (!missing || !unsent)
        return !missing ? missing.error() : unsent.error();
    for (const MissingBlob &b : std::as_const(*missing))
        r.blobsWanted.append(b.hash);
    EnvelopeHeader header;
    header.kind = EnvelopeHeader::Kind::Bundle;
    header.village = state->village;
    header.sender = state->device;
    header.id = store.ids().next();
    header.ranges = rangesOf(offer->ops);
    QList<Recipient> recipients{{state->hub, state->hubKeys.box}};
    for (const DeviceLine &d : std::as_const(*devices))
        if (!d.self && !d.member.revoked && !d.waitsForKey)
            recipients.append({d.member.device, d.member.keys.box});
    BundleMade made{sealEnvelope(header, r.encoded(), state->keys, recipients), counts->pendingOps, counts->pending, 0, {}};
    for (const MissingBlob &b : std::as_const(*unsent))
        made.blobs.append(b.hash);
    return made;
}

Result<BundleTaken> importBundle(Store &store, const QByteArray &bytes, bool allowManyRemovals) {
    auto state = SyncState::load(store);
    if (!state)
        return state.error();
    const EnvelopeLimits limits = EnvelopeLimits::stick();
    auto envelope = Envelope::parse(bytes, limits);
    if (!envelope)
        return envelope.error();
    const EnvelopeHeader &h = envelope->header();
    if (h.village != state->village)
        return Error{ErrorCode::NotAllowed, QStringLiteral("bundle.village"), {}};
    if (h.sender == state->device)
        return Error{ErrorCode::NotAllowed, QStringLiteral("bundle.own"), {}};
    const bool hub = h.kind == EnvelopeHeader::Kind::Return;
    if ((hub && h.sender != state->hub) || (!hub && h.kind != EnvelopeHeader::Kind::Bundle))
        return Error{ErrorCode::NotAllowed, QStringLiteral("bundle.sender"), {}};
    if (hub && !envelope->verify(state->hubKeys.sign))
        return Error{ErrorCode::Damaged, QStringLiteral("envelope.signature"), {}};
    auto plain = envelope->open(state->device, state->keys, limits);
    if (!plain)
        return plain.error();
    return hub ? fromHub(store, *state, *plain, allowManyRemovals) : fromSister(store, *state, *envelope, *plain, allowManyRemovals);
}

} // namespace vl
