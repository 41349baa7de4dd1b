// SPDX-License-Identifier: GPL-3.0-or-later
// What travels: HTTP body and USB file alike. "VLE1", then CBOR [header, body, signature]. The header is
// readable (village code, device ids, counts: no person); the body is zstd, then XChaCha20-Poly1305 under a
// key of its own, sealed to each recipient; Ed25519 covers both. A courier learns and changes nothing.
#pragma once

#include "crypto/DeviceKeys.h"
#include "ops/Roll.h"

#include <QList>

namespace vl {

/// Algorithm byte 1: zstd, XChaCha20-Poly1305, X25519 sealed boxes, Ed25519 over SHA-256. 2 is kept for SM2/3/4.
inline constexpr int envelopeAlgorithm = 1;

struct Recipient {
    Id id;
    QByteArray boxKey;
};

struct ChainRange {
    Id device;
    qint64 epoch = 0;
    qint64 first = 0;
    qint64 last = 0;
    QByteArray hash; ///< in a header the one before `first` (what must be there), in a receipt that of `last`
    bool operator==(const ChainRange &) const = default;
};

struct EnvelopeHeader {
    enum class Kind { Request = 1, ///< device to hub, over HTTP
                      Reply = 2,   ///< hub to device, over HTTP
                      Bundle = 3,  ///< device to hub and sister devices, as a file
                      Return = 4   ///< hub to a village's devices, as a file
    };
    Kind kind = Kind::Request;
    QString village; ///< 12 digits
    Id sender;
    Id id;              ///< of this envelope
    qint64 counter = 0; ///< Request: rises with each; what is not above the last one is a replay
    int schema = opSchema;
    QList<ChainRange> ranges; ///< of the ops inside
};

struct EnvelopeLimits {
    qsizetype file = qsizetype(8) << 20;
    qsizetype plain = qsizetype(64) << 20;
    [[nodiscard]] static EnvelopeLimits stick() { return {qsizetype(512) << 20, qsizetype(1024) << 20}; }
};

[[nodiscard]] QByteArray sealEnvelope(const EnvelopeHeader &header, const QByteArray &plain, const DeviceKeys &sender,
                                      const QList<Recipient> &recipients);

/// A parsed envelope: nothing in it is believed before verify().
class Envelope {
public:
    /// Damaged for what is none, is cut off or is over the limits; Unsupported for a later version.
    [[nodiscard]] static Result<Envelope> parse(const QByteArray &bytes, const EnvelopeLimits &limits);
    [[nodiscard]] const EnvelopeHeader &header() const { return m_header; }
    [[nodiscard]] bool verify(const QByteArray &signKey) const;
    /// NotAllowed when it was not sealed to `self`.
    [[nodiscard]] Result<QByteArray> open(const Id &self, const DeviceKeys &keys, const EnvelopeLimits &limits) const;

private:
    EnvelopeHeader m_header;
    QHash<Id, QByteArray> m_keys;
    QByteArray m_headerBytes;
    QByteArray m_body;
    QByteArray m_signature;
};

} // namespace vl
