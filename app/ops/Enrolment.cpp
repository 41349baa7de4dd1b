// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Enrolment.h"

#include "crypto/Letters.h"
#include "ops/Wire.h"

#include <QRegularExpression>

namespace vl {

namespace {
const QString enrolRequestMark = QStringLiteral("vl-enrol-2");
const QString enrolReplyMark = QStringLiteral("vl-enrolled-1");
constexpr qsizetype maxDeviceName = 120;
constexpr qint64 maxStatements = 100000;
constexpr qsizetype maxStatement = qsizetype(1) << 20;
} // namespace

QString EnrolCode::text() const {
    return QStringLiteral("%1/%2/%3").arg(address, village, lettersOf(fingerprint + secret));
}

Result<EnrolCode> EnrolCode::read(const QString &typed) {
    static const QRegularExpression shape(QStringLiteral("^\\s*([A-Za-z0-9.:\\[\\]-]+:\\d{1,5})\\s*/\\s*(\\d{12})\\s*/([\\s\\S]+)$"));
    const auto m = shape.match(typed.normalized(QString::NormalizationForm_KC));
    const QString letters = m.hasMatch() ? readLetters(m.captured(3), fingerprintSize + secretSize) : QString();
    if (letters.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("enrolCode"), {}};
    const QByteArray bytes = bytesOfLetters(letters, fingerprintSize + secretSize);
    return EnrolCode{m.captured(1), m.captured(2), bytes.left(fingerprintSize), bytes.mid(fingerprintSize)};
}

QByteArray EnrolRequest::message() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(8);
    w.append(enrolRequestMark);
    w.append(village);
    w.append(secret);
    w.append(device.toBytes());
    w.append(name);
    w.append(keys.sign);
    w.append(keys.box);
    w.append(villageSigner);
    w.endArray();
    return out;
}

void EnrolRequest::sign(const DeviceKeys &by, const std::optional<DeviceKeys> &signer) {
    villageSigner = signer ? signer->publicKeys().sign : QByteArray();
    signature = by.sign(message());
    proof = signer ? signer->sign(message()) : QByteArray();
}

bool EnrolRequest::verify() const {
    return verifySignature(keys.sign, message(), signature) && (!holdsKey() || verifySignature(villageSigner, message(), proof));
}

QByteArray EnrolRequest::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(3);
    w.append(message());
    w.append(signature);
    w.append(proof);
    w.endArray();
    return out;
}

Result<EnrolRequest> EnrolRequest::decoded(const QByteArray &body) {
    CborIn outer(body);
    outer.array(3);
    const QByteArray inner = outer.bytes(4096);
    EnrolRequest r;
    r.signature = outer.exactly(64);
    r.proof = outer.bytes(64);
    outer.leave();
    CborIn in(inner);
    in.array(8);
    const QString mark = in.text(20);
    r.village = in.text(12);
    r.secret = in.exactly(EnrolCode::secretSize);
    r.device = in.id();
    r.name = in.text(maxDeviceName);
    r.keys.sign = in.exactly(32);
    r.keys.box = in.exactly(32);
    r.villageSigner = in.bytes(32);
    in.leave();
    if (!outer.finished() || !in.finished() || mark != enrolRequestMark || r.message() != inner)
        return Error{ErrorCode::Damaged, QStringLiteral("enrol"), {}};
    return r;
}

QByteArray EnrolReply::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(6);
    w.append(enrolReplyMark);
    w.append(hub.toBytes());
    w.append(hubKeys.sign);
    w.append(hubKeys.box);
    w.append(villageName);
    wire::putList(w, statements, wire::putStatement);
    w.endArray();
    return out;
}

Result<EnrolReply> EnrolReply::decoded(const QByteArray &body) {
    CborIn in(body);
    EnrolReply r;
    in.array(6);
    const QString mark = in.text(20);
    r.hub = in.id();
    r.hubKeys.sign = in.exactly(32);
    r.hubKeys.box = in.exactly(32);
    r.villageName = in.text(300);
    r.statements = wire::getList<SignedStatement>(
        in, [](CborIn &x) { return wire::getStatement(x, maxStatement); }, maxStatements);
    in.leave();
    if (!in.finished() || mark != enrolReplyMark)
        return Error{ErrorCode::Damaged, QStringLiteral("enrolled"), {}};
    return r;
}

} // namespace vl
