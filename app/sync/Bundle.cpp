// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Bundle.h"

#include "crypto/Seal.h"
#include "sqlcipher/Sql.h"
#include "store/Incoming.h"

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
    return BundleTaken{true, taken->sent, taken->received, counts->parked, taken->touched};
}

Result<BundleTaken> fromSister(Store &store, const SyncState &state, const QByteArray &plain, bool allowManyRemovals) {
    if (auto key = store.villageKey(); !key)
        return key.error();
    auto request = SyncRequest::decoded(plain);
    if (!request)
        return request.error();
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
    if (auto s = in.take(ops, request->stamps, {}); !s)
        return s.error();
    auto counts = in.commit(allowManyRemovals);
    if (!counts)
        return counts.error();
    return BundleTaken{false, 0, counts->taken, counts->parked, counts->touched};
}

} // namespace

Result<BundleMade> exportBundle(Store &store) {
    auto state = SyncState::load(store);
    if (!state)
        return state.error();
    auto acked = Acked::load(store);
    auto own = ownEnds(store);
    auto village = store.meta(QStringLiteral("village_code"));
    auto devices = villageDevices(store);
    auto known = runSql(store.db(), QStringLiteral("SELECT body, signature FROM statement"));
    if (!acked || !own || !village || !devices || !known)
        return !acked ? acked.error() : !own ? own.error()
                                    : !village ? village.error()
                                    : !devices ? devices.error()
                                               : known.error();
    auto offer = nextOffer(store, *state, *acked, {}, state->sentSeq, everything);
    auto counts = syncCounts(store);
    if (!offer || !counts)
        return !offer ? offer.error() : counts.error();
    SyncRequest r;
    r.cursor = state->cursor;
    r.receipt = state->receipt;
    r.own = *own;
    r.ops = offer->bodies;
    r.stamps = offer->stamps;
    while (known->next())
        r.statements.append({known->value(0).toByteArray(), known->value(1).toByteArray()});
    EnvelopeHeader header;
    header.kind = EnvelopeHeader::Kind::Bundle;
    header.village = village->toString();
    header.sender = state->device;
    header.id = store.ids().next();
    header.ranges = rangesOf(offer->ops);
    QList<Recipient> recipients{{state->hub, state->hubKeys.box}};
    for (const DeviceLine &d : std::as_const(*devices))
        if (!d.self && !d.member.revoked && !d.member.keys.box.isEmpty())
            recipients.append({d.member.device, d.member.keys.box});
    return BundleMade{sealEnvelope(header, r.encoded(), state->keys, recipients), counts->pendingOps, counts->pending};
}

Result<BundleTaken> importBundle(Store &store, const QByteArray &bytes, bool allowManyRemovals) {
    auto state = SyncState::load(store);
    auto village = store.meta(QStringLiteral("village_code"));
    if (!state || !village)
        return !state ? state.error() : village.error();
    const EnvelopeLimits limits = EnvelopeLimits::stick();
    auto envelope = Envelope::parse(bytes, limits);
    if (!envelope)
        return envelope.error();
    const EnvelopeHeader &h = envelope->header();
    if (h.village != village->toString())
        return Error{ErrorCode::NotAllowed, QStringLiteral("bundle.village"), {}};
    const bool hub = h.kind == EnvelopeHeader::Kind::Return && h.sender == state->hub;
    QByteArray signKey = hub ? state->hubKeys.sign : QByteArray();
    if (h.kind == EnvelopeHeader::Kind::Bundle) {
        auto devices = villageDevices(store);
        if (!devices)
            return devices.error();
        for (const DeviceLine &d : std::as_const(*devices))
            if (d.member.device == h.sender && !d.member.revoked)
                signKey = d.member.keys.sign;
    }
    if (signKey.isEmpty())
        return Error{ErrorCode::NotAllowed, QStringLiteral("bundle.sender"), {}};
    if (!envelope->verify(signKey))
        return Error{ErrorCode::Damaged, QStringLiteral("envelope.signature"), {}};
    if (h.sender == state->device)
        return Error{ErrorCode::NotAllowed, QStringLiteral("bundle.own"), {}};
    auto plain = envelope->open(state->device, state->keys, limits);
    if (!plain)
        return plain.error();
    return hub ? fromHub(store, *state, *plain, allowManyRemovals) : fromSister(store, *state, *plain, allowManyRemovals);
}

} // namespace vl
