// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/OpFault.h"

#include "records/RecordType.h"

#include <QCborMap>
#include <QSet>

namespace vl {

namespace {

bool fits(const Field &f, const QCborValue &v) {
    if (v.isNull())
        return !f.required;
    if (f.sensitivity == Sensitivity::Secret)
        return isSealed(v) && v.taggedValue().isByteArray();
    switch (f.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Flag:
        return v.isInteger();
    case FieldKind::Link:
        return v.isByteArray() && v.toByteArray().size() == 16;
    case FieldKind::Block:
        return v.isByteArray();
    default:
        return v.isString() && !v.toString().isEmpty();
    }
}

QString faultOfWhole(const RecordType &type, const QCborValue &value) {
    if (!value.isMap())
        return QStringLiteral("value");
    const QCborMap map = value.toMap();
    QSet<QString> seen;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (!it.key().isString())
            return QStringLiteral("value");
        if (seen.contains(it.key().toString()))
            return QStringLiteral("value");
        seen.insert(it.key().toString());
        const int i = type.indexOf(it.key().toString());
        if (i < 0)
            continue; // a later version's field
        if (!fits(type.field(i), it.value()))
            return QStringLiteral("value");
    }
    for (const Field &f : type.fields())
        if (f.required && !seen.contains(QLatin1String(f.key)))
            return QStringLiteral("required");
    return {};
}

} // namespace

QString opFault(const Op &op) {
    if (op.schema > opSchema)
        return QStringLiteral("schema");
    const RecordType *type = RecordType::byKey(op.type);
    if (type == nullptr)
        return QStringLiteral("type");
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(op.value, &error);
    if (error.error != QCborError::NoError || op.record.isNull() || op.txn.isNull())
        return QStringLiteral("value");
    if (op.field == wholeRecord)
        return faultOfWhole(*type, value);
    if (op.field == existence && type->stays())
        return QStringLiteral("field");
    if (op.field == existence)
        return value.isBool() ? QString() : QStringLiteral("value");
    if (type->merge() == Merge::AppendOnly)
        return QStringLiteral("field");
    const int i = type->indexOf(op.field);
    if (i < 0 || fits(type->field(i), value))
        return {};
    return value.isNull() ? QStringLiteral("required") : QStringLiteral("value");
}

} // namespace vl
