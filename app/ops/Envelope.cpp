// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Envelope.h"

#include "crypto/Seal.h"
#include "ops/Wire.h"

#include <zstd.h>

namespace vl {

namespace {

const QByteArray magic = QByteArrayLiteral("VLE1");
constexpr size_t contentKey = 32;
constexpr int compression = 1;
constexpr qint64 maxRecipients = 10000;
constexpr qint64 maxRanges = 1000000;
constexpr qsizetype maxSealedKey = 200;

size_t size(const QByteArray &b) {
    return static_cast<size_t>(b.size());
}

QByteArray packed(const QByteArray &plain) {
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(size(plain))), Qt::Uninitialized);
    const size_t n = ZSTD_compress(out.data(), size(out), plain.constData(), size(plain), compression);
    out.truncate(ZSTD_isError(n) != 0U ? 0 : static_cast<qsizetype>(n));
    return out;
}

Result<QByteArray> unpacked(const QByteArray &b, qsizetype limit) {
    const unsigned long long n = ZSTD_getFrameContentSize(b.constData(), size(b));
    if (n == ZSTD_CONTENTSIZE_ERROR || n == ZSTD_CONTENTSIZE_UNKNOWN || n > static_cast<unsigned long long>(limit))
        return Error{ErrorCode::Damaged, QStringLiteral("envelope.size"), {}};
    QByteArray out(static_cast<qsizetype>(n), Qt::Uninitialized);
    if (ZSTD_decompress(out.data(), size(out), b.constData(), size(b)) != n)
        return Error{ErrorCode::Damaged, QStringLiteral("envelope.zstd"), {}};
    return out;
}

QByteArray encodeHeader(const EnvelopeHeader &h, const QList<Recipient> &recipients, const SecureBytes &key) {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(9);
    w.append(envelopeAlgorithm);
    w.append(static_cast<int>(h.kind));
    w.append(h.village);
    w.append(h.sender.toBytes());
    w.append(h.id.toBytes());
    w.append(h.counter);
    w.append(h.schema);
    w.startArray(static_cast<quint64>(recipients.size()));
    for (const Recipient &r : recipients) {
        w.startArray(2);
        w.append(r.id.toBytes());
        w.append(sealTo(r.boxKey, key));
        w.endArray();
    }
    w.endArray();
    wire::putList(w, h.ranges, wire::putRange);
    w.endArray();
    return out;
}

bool decodeHeader(const QByteArray &bytes, EnvelopeHeader &h, QHash<Id, QByteArray> &keys, qint64 &algorithm) {
    CborIn in(bytes);
    in.array(9);
    algorithm = in.integer();
    const qint64 kind = in.integer();
    h.village = in.text(12);
    h.sender = in.id();
    h.id = in.id();
    h.counter = in.integer();
    h.schema = static_cast<int>(in.integer());
    for (qint64 n = in.list(maxRecipients); n > 0 && in.ok(); --n) {
        in.array(2);
        const Id id = in.id();
        keys.insert(id, in.bytes(maxSealedKey));
        in.leave();
    }
    in.leave();
    h.ranges = wire::getList<ChainRange>(in, wire::getRange, maxRanges);
    in.leave();
    h.kind = static_cast<EnvelopeHeader::Kind>(kind);
    return in.finished() && kind >= 1 && kind <= 4;
}

QByteArray signedPart(const QByteArray &header, const QByteArray &body) {
    return sha256(magic + sha256(header) + sha256(body));
}

} // namespace

QByteArray sealEnvelope(const EnvelopeHeader &header, const QByteArray &plain, const DeviceKeys &sender, const QList<Recipient> &recipients) {
    const SecureBytes key = SecureBytes::random(contentKey);
    const QByteArray head = encodeHeader(header, recipients, key);
    const QByteArray body = seal(key, packed(plain), sha256(head));
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(3);
    w.append(head);
    w.append(body);
    w.append(sender.sign(signedPart(head, body)));
    w.endArray();
    return magic + out;
}

Result<Envelope> Envelope::parse(const QByteArray &bytes, const EnvelopeLimits &limits) {
    if (bytes.size() > limits.file || !bytes.startsWith(magic))
        return Error{ErrorCode::Damaged, QStringLiteral("envelope"), {}};
    CborIn in(QByteArray::fromRawData(bytes.constData() + magic.size(), bytes.size() - magic.size()));
    Envelope e;
    in.array(3);
    e.m_headerBytes = in.bytes(bytes.size());
    e.m_body = in.bytes(bytes.size());
    e.m_signature = in.exactly(64);
    in.leave();
    qint64 algorithm = 0;
    if (!in.finished())
        return Error{ErrorCode::Damaged, QStringLiteral("envelope.cut"), {}};
    if (!decodeHeader(e.m_headerBytes, e.m_header, e.m_keys, algorithm))
        return Error{algorithm > envelopeAlgorithm ? ErrorCode::Unsupported : ErrorCode::Damaged, QStringLiteral("envelope.header"), {}};
    if (algorithm != envelopeAlgorithm)
        return Error{ErrorCode::Unsupported, QStringLiteral("envelope.algorithm"), {}};
    return e;
}

bool Envelope::verify(const QByteArray &signKey) const {
    return verifySignature(signKey, signedPart(m_headerBytes, m_body), m_signature);
}

Result<QByteArray> Envelope::open(const Id &self, const DeviceKeys &keys, const EnvelopeLimits &limits) const {
    const auto it = m_keys.constFind(self);
    if (it == m_keys.cend())
        return Error{ErrorCode::NotAllowed, QStringLiteral("envelope.recipient"), {}};
    auto key = keys.open(*it);
    if (!key)
        return key.error();
    auto body = unseal(*key, m_body, sha256(m_headerBytes));
    if (!body)
        return body.error();
    return unpacked(*body, limits.plain);
}

} // namespace vl
