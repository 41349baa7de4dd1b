// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Heads.h"

#include "crypto/Seal.h"
#include "ops/CborOut.h"

#include <QCborMap>
#include <QCborValue>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace vl {

namespace {

bool later(const Op *a, const Op *b) {
    return std::pair(a->hlc, a->id) > std::pair(b->hlc, b->id);
}

// A device has seen what it wrote before, whatever the removal names.
bool sawItself(const Op &removal, const Op &edit) {
    return edit.device == removal.device && std::pair(edit.epoch, edit.dseq) < std::pair(removal.epoch, removal.dseq);
}

bool seenByAll(const QList<const Op *> &removals, const Op &edit) {
    return std::all_of(removals.begin(), removals.end(), [&](const Op *r) { return r->parents.contains(edit.id) || sawItself(*r, edit); });
}

} // namespace

RecordState stateOf(const QList<Op> &ops) {
    RecordState out;
    QHash<QString, QSet<Id>> superseded;
    for (const Op &op : ops)
        for (const Id &p : op.parents)
            superseded[op.field].insert(p);
    for (const Op &op : ops) {
        if (op.field == wholeRecord) {
            if (out.made == nullptr || later(out.made, &op))
                out.made = &op;
        } else if (!superseded[op.field].contains(op.id)) {
            out.fields[op.field].heads.append(&op);
        }
    }
    for (FieldHeads &f : out.fields)
        std::sort(f.heads.begin(), f.heads.end(), later);
    out.exists = out.made != nullptr;
    const auto life = out.fields.constFind(existence);
    if (!out.exists || life == out.fields.cend())
        return out;
    QList<const Op *> removals;
    for (const Op *op : life->heads)
        if (!readExists(op->value))
            removals.append(op);
    if (removals.size() < life->heads.size()) {
        out.removalDisputed = !removals.isEmpty();
        return out;
    }
    for (auto it = out.fields.cbegin(); it != out.fields.cend(); ++it)
        if (it.key() != existence)
            for (const Op *edit : it->heads)
                out.removalDisputed = out.removalDisputed || !seenByAll(removals, *edit);
    out.exists = out.removalDisputed;
    return out;
}

QHash<RecordKey, QList<Op>> byRecord(const QList<Op> &ops) {
    QHash<RecordKey, QList<Op>> out;
    for (const Op &op : ops)
        out[{op.record, op.type}].append(op);
    return out;
}

QStringList RecordState::conflicts() const {
    QStringList out;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        if (it.key() != existence && it->heads.size() > 1)
            out += it.key();
    if (removalDisputed)
        out += existence;
    return out;
}

RecordDigester::RecordDigester(const QString &type, const Id &record) {
    m_all.reserve(1000);
    CborOut o(m_all);
    o.text(type);
    o.id(record);
}

void RecordDigester::add(const QByteArray &key, const QByteArray &value) {
    CborOut o(m_all);
    o.utf8(key);
    o.bytes(value);
}

QByteArray RecordDigester::result() const {
    return shortHash(m_all);
}

QByteArray recordDigest(const RecordState &state) {
    if (!state.exists)
        return {};
    QMap<QByteArray, QByteArray> values;
    const auto put = [&](const QString &field, const Op &op, const QCborValue &value) {
        if (value.isNull())
            values.remove(field.toUtf8());
        else
            values[field.toUtf8()] = isSealed(value) ? op.id.toBytes() : value.toCbor();
    };
    const QCborMap map = QCborValue::fromCbor(state.made->value).toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        put(it.key().toString(), *state.made, it.value());
    for (auto it = state.fields.cbegin(); it != state.fields.cend(); ++it)
        if (it.key() != existence)
            put(it.key(), it->shown(), QCborValue::fromCbor(it->shown().value));
    RecordDigester digest(state.made->type, state.made->record);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        digest.add(it.key(), it.value());
    return digest.result();
}

void DigestSum::step(const QByteArray &digest, bool minus) {
    if (digest.size() != 16)
        return;
    quint64 high = qFromBigEndian<quint64>(digest.constData());
    quint64 low = qFromBigEndian<quint64>(digest.constData() + 8);
    if (minus) { // two's complement
        high = ~high;
        low = ~low + 1;
        high += low == 0 ? 1U : 0U;
    }
    m_low += low;
    m_high += high + (m_low < low ? 1U : 0U);
}

QByteArray DigestSum::toBytes() const {
    QByteArray b(16, Qt::Uninitialized);
    qToBigEndian(m_high, b.data());
    qToBigEndian(m_low, b.data() + 8);
    return b;
}

DigestSum DigestSum::fromBytes(const QByteArray &bytes) {
    DigestSum s;
    s.add(bytes);
    return s;
}

} // namespace vl
