// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Op.h"

#include "crypto/Seal.h"
#include "crypto/VillageKey.h"
#include "ops/CborIn.h"
#include "ops/CborOut.h"

#include <QCborMap>
#include <QCborStreamReader>

#include <algorithm>

namespace vl {

namespace {

constexpr quint64 sealedTag = 0x76736C64; // "vsld": equality tag, then the value sealed with its field's key

QByteArray sealContext(const Id &op, const QByteArray &field) {
    return op.toBytes() + field;
}

// Where a tag would stand.
QByteArray noTag() {
    const SecureBytes random = SecureBytes::random(static_cast<size_t>(equalityTagSize));
    return {random.chars(), equalityTagSize};
}

QVariant toVariant(const QCborValue &v) {
    if (v.isInteger())
        return v.toInteger();
    if (v.isByteArray())
        return v.toByteArray();
    return v.isString() ? QVariant(v.toString()) : QVariant();
}

} // namespace

QByteArray Op::encoded() const {
    QByteArray out;
    out.reserve(256 + value.size());
    CborOut o(out);
    o.array(13);
    o.id(id);
    o.id(device);
    o.integer(epoch);
    o.integer(dseq);
    o.bytes(prevHash);
    o.id(txn);
    o.integer(schema);
    o.integer(hlc);
    o.text(type);
    o.id(record);
    o.text(field);
    o.bytes(value);
    o.array(static_cast<quint64>(parents.size()));
    QList<Id> sorted = parents;
    std::sort(sorted.begin(), sorted.end());
    for (const Id &p : sorted)
        o.id(p);
    return out;
}

Result<Op> Op::decoded(const QByteArray &encoded) {
    constexpr qsizetype maxText = 64;
    constexpr qint64 maxParents = 4096;
    CborIn in(encoded);
    Op op;
    in.array(13);
    op.id = in.id();
    op.device = in.id();
    op.epoch = in.integer();
    op.dseq = in.integer();
    op.prevHash = in.exactly(32);
    op.txn = in.id();
    op.schema = static_cast<int>(in.integer());
    op.hlc = in.integer();
    op.type = in.text(maxText);
    op.record = in.id();
    op.field = in.text(maxText);
    op.value = in.bytes(encoded.size());
    for (qint64 n = in.list(maxParents); n > 0 && in.ok(); --n)
        op.parents.append(in.id());
    in.leave();
    in.leave();
    const bool named = !op.type.contains(QChar(0)) && !op.field.contains(QChar(0)); // PostgreSQL's text knows no NUL
    if (!in.finished() || !named || op.dseq < 1 || op.encoded() != encoded)
        return Error{ErrorCode::Damaged, QStringLiteral("op"), {}};
    return op;
}

QByteArray Op::hash() const {
    return sha256(encoded());
}

bool isFoundByValue(const Field &field) {
    return field.kind == FieldKind::IdNumber || field.kind == FieldKind::Phone || (field.kind == FieldKind::Text && field.header != nullptr);
}

const SecureBytes &OpValues::keyOf(const Field &field) const {
    auto it = m_fieldKeys.find(field.key);
    if (it == m_fieldKeys.end())
        it = m_fieldKeys.emplace(field.key, fieldKeyOf(m_key, field.key)).first;
    return it->second;
}

QByteArray OpValues::sealed(const Id &op, const Field &field, const QVariant &value) const {
    const SecureBytes &key = keyOf(field);
    QByteArray plain = plainValue(value);
    QByteArray out = (isFoundByValue(field) ? equalityTag(key, plain) : noTag()) + seal(key, plain, sealContext(op, field.key));
    wipe(plain);
    return out;
}

Result<QCborValue> OpValues::unsealed(const Id &op, const Field &field, const QCborValue &value) const {
    return isSealed(value) ? openSealed(keyOf(field), op, field.key, value) : Result<QCborValue>(value);
}

QByteArray OpValues::one(const Id &op, const Field &field, const QVariant &value) const {
    if (field.sensitivity != Sensitivity::Secret || !value.isValid())
        return plainValue(value);
    QByteArray out;
    CborOut o(out);
    o.tag(sealedTag);
    o.bytes(sealed(op, field, value));
    return out;
}

QByteArray OpValues::whole(const Id &op, const Record &record) const {
    QByteArray out;
    CborOut o(out);
    quint64 count = 0;
    for (int i = 0; i < record.type().size(); ++i)
        count += record.at(i).isValid() ? 1U : 0U;
    o.map(count);
    for (int i = 0; i < record.type().size(); ++i) {
        if (!record.at(i).isValid())
            continue;
        const Field &f = record.type().field(i);
        o.utf8(f.key);
        if (f.sensitivity == Sensitivity::Secret) {
            o.tag(sealedTag);
            o.bytes(sealed(op, f, record.at(i)));
        } else {
            o.value(record.at(i));
        }
    }
    return out;
}

Result<QVariant> OpValues::readOne(const Id &op, const Field &field, const QByteArray &value) const {
    QCborParserError error;
    const QCborValue v = QCborValue::fromCbor(value, &error);
    if (error.error != QCborError::NoError)
        return Error{ErrorCode::Damaged, QStringLiteral("op.value"), {}};
    auto plain = unsealed(op, field, v);
    if (!plain)
        return plain.error();
    return toVariant(*plain);
}

Status OpValues::readWhole(const Id &op, const QByteArray &value, Record &into) const {
    QCborParserError error;
    const QCborValue v = QCborValue::fromCbor(value, &error);
    if (error.error != QCborError::NoError || !v.isMap())
        return Error{ErrorCode::Damaged, QStringLiteral("op.value"), {}};
    const QCborMap map = v.toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        const int i = into.type().indexOf(it.key().toString());
        if (i < 0)
            continue; // a field of a later version: kept in the log, not shown here
        auto member = unsealed(op, into.type().field(i), it.value());
        if (!member)
            return member.error();
        into.setAt(i, toVariant(*member));
    }
    return {};
}

QByteArray plainValue(const QVariant &value) {
    QByteArray out;
    CborOut(out).value(value);
    return out;
}

bool isSealed(const QCborValue &value) {
    return value.isTag() && value.tag() == static_cast<QCborTag>(sealedTag);
}

QByteArray tagOf(const QCborValue &value) {
    return isSealed(value) ? value.taggedValue().toByteArray().left(equalityTagSize) : QByteArray();
}

Result<QCborValue> openSealed(const SecureBytes &fieldKey, const Id &op, const QByteArray &field, const QCborValue &value) {
    auto plain = unseal(fieldKey, value.taggedValue().toByteArray().mid(equalityTagSize), sealContext(op, field));
    if (!plain)
        return plain.error();
    const QCborValue v = QCborValue::fromCbor(*plain);
    wipe(*plain);
    return v;
}

QByteArray existsValue(bool exists) {
    return QCborValue(exists).toCbor();
}

bool readExists(const QByteArray &value) {
    return QCborValue::fromCbor(value).toBool();
}

qint64 nextHlc(qint64 last, qint64 nowMs) {
    return std::max(last + 1, nowMs << 16);
}

} // namespace vl
