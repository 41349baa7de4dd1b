// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Shared.h"

#include "hub/Intake.h"
#include "ops/Heads.h"
#include "ops/Wire.h"
#include "records/Types.h"

#include <QCborMap>

namespace vl {

namespace {

const QString mark = QStringLiteral("vl-shared-2");
constexpr qsizetype step = 250;

// The present states of all records of a type, some at a time.
Status eachState(HubStore &store, Village village, const RecordType &type, const std::function<void(const RecordState &)> &take) {
    auto records = store.recordDigests(village, type.key());
    if (!records)
        return records.error();
    for (qsizetype at = 0; at < records->size(); at += step) {
        QList<Id> ids;
        for (qsizetype i = at; i < std::min(at + step, records->size()); ++i)
            ids.append((*records)[i].record);
        auto ops = store.opsOf(village, ids);
        if (!ops)
            return ops.error();
        const QHash<RecordKey, QList<Op>> grouped = byRecord(*ops);
        for (const Id &id : std::as_const(ids)) {
            const QList<Op> own = grouped.value({id, type.key()});
            if (const RecordState state = stateOf(own); state.exists)
                take(state);
        }
    }
    return {};
}

// The op whose value of this field is shown, and that value.
std::pair<const Op *, QCborValue> shown(const RecordState &state, const QString &field) {
    if (const auto it = state.fields.constFind(field); it != state.fields.cend())
        return {&it->shown(), QCborValue::fromCbor(it->shown().value)};
    return {state.made, QCborValue::fromCbor(state.made->value).toMap()[field]};
}

Status eachSealed(HubStore &store, Village village, const QString &field, const std::function<void(const SharedValue &, const QCborValue &)> &take) {
    for (const RecordType *type : RecordType::all()) {
        const int i = type->indexOf(field);
        if (i < 0 || type->field(i).sensitivity != Sensitivity::Secret)
            continue;
        auto done = eachState(store, village, *type, [&](const RecordState &state) {
            const auto [op, value] = shown(state, field);
            if (!isSealed(value))
                return;
            const QString about = type == &types::resident() ? shown(state, QStringLiteral("name")).second.toString() : QString();
            take({state.made->record, op->id, about, value.toCbor()}, value);
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

QByteArray SharedField::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(5);
    w.append(mark);
    w.append(village);
    w.append(field);
    wire::putList(w, sealedKeys, [](QCborStreamWriter &x, const QByteArray &k) { x.append(k); });
    wire::putList(w, values, [](QCborStreamWriter &x, const SharedValue &v) {
        x.startArray(4);
        x.append(v.record.toBytes());
        x.append(v.op.toBytes());
        x.append(v.about);
        x.append(v.sealed);
        x.endArray();
    });
    w.endArray();
    return out;
}

Result<SharedField> SharedField::decoded(const QByteArray &bytes) {
    CborIn in(bytes);
    SharedField s;
    in.array(5);
    const QString first = in.text(20);
    s.village = in.text(12);
    s.field = in.text(64);
    s.sealedKeys = wire::getList<QByteArray>(in, [](CborIn &x) { return x.bytes(1000); });
    s.values = wire::getList<SharedValue>(in, [](CborIn &x) {
        SharedValue v;
        x.array(4);
        v.record = x.id();
        v.op = x.id();
        v.about = x.text(1000);
        v.sealed = x.bytes(wire::maxBlob);
        x.leave();
        return v;
    });
    in.leave();
    if (!in.finished() || first != mark)
        return Error{ErrorCode::Damaged, QStringLiteral("shared"), {}};
    return s;
}

Result<SharedField> sharedField(HubStore &store, Village village, const QString &field) {
    SharedField out{villageCode(village), field, {}, {}};
    auto asked = eachState(store, village, types::consent(), [&](const RecordState &state) {
        const QCborMap map = QCborValue::fromCbor(state.made->value).toMap();
        if (map[QStringLiteral("field")].toString() == field && map[QStringLiteral("answer")].toInteger() == 1)
            out.sealedKeys.append(map[QStringLiteral("sealed")].toByteArray());
    });
    if (!asked)
        return asked.error();
    if (out.sealedKeys.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("consent"), {}};
    if (auto s = eachSealed(store, village, field, [&](const SharedValue &v, const QCborValue &) { out.values.append(v); }); !s)
        return s.error();
    return out;
}

Result<QList<SharedValue>> findEqual(HubStore &store, Village village, const QString &field, const QByteArray &tag) {
    QList<SharedValue> out;
    auto s = eachSealed(store, village, field, [&](const SharedValue &v, const QCborValue &value) {
        if (tagOf(value) == tag)
            out.append(v);
    });
    return s ? Result<QList<SharedValue>>(out) : s.error();
}

Result<SecureBytes> openSharedKey(const SharedField &shared, const DeviceKeys &officer) {
    for (const QByteArray &sealed : shared.sealedKeys)
        if (auto key = officer.open(sealed))
            return key;
    return Error{ErrorCode::Damaged, QStringLiteral("shared"), {}};
}

OpenedField openShared(const SharedField &shared, const SecureBytes &fieldKey) {
    OpenedField out;
    for (const SharedValue &v : shared.values) {
        auto plain = openSealed(fieldKey, v.op, shared.field.toUtf8(), QCborValue::fromCbor(v.sealed));
        if (!plain)
            ++out.unreadable; // one that somebody spoiled must not hide the others
        else
            out.values.append({v.record, v.about, plain->isString() ? plain->toString() : QString::number(plain->toInteger())});
    }
    return out;
}

} // namespace vl
