// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Exchange.h"

namespace vl {

Result<QByteArray> exchange(Store &store, const SyncState &state, Transport &transport, const QString &path, EnvelopeHeader header, const QByteArray &plain, Traffic &traffic) {
    header.village = state.village;
    header.sender = state.device;
    header.id = store.ids().next();
    const QByteArray body = sealEnvelope(header, plain, state.keys, {{state.hub, state.hubKeys.box}});
    ++traffic.roundTrips;
    traffic.bytes += body.size();
    auto answer = transport.post(path, body);
    if (!answer)
        return answer.error();
    traffic.bytes += answer->size();
    const EnvelopeLimits limits{qsizetype(64) << 20, qsizetype(256) << 20};
    auto envelope = Envelope::parse(*answer, limits);
    if (!envelope)
        return envelope.error();
    const EnvelopeHeader &h = envelope->header();
    if (h.kind != EnvelopeHeader::Kind::Reply || h.id != header.id || h.village != header.village || !envelope->verify(state.hubKeys.sign))
        return Error{ErrorCode::Damaged, QStringLiteral("reply.forged"), {}};
    return envelope->open(state.device, state.keys, limits);
}

} // namespace vl
