// SPDX-License-Identifier: GPL-3.0-or-later
// One change, as client, hub and stick all speak it. See ops/OPLOG.md for the encoding, ops/PROTOCOL.md for its travels.
//
// A new record is one op with field "*" whose value is the map of its fields; an edit is one op per
// field. Whether a record exists is the field "~": a value of false takes it back (an import undone).
// An op supersedes only its parents, and only in its own field.
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/SecureBytes.h"
#include "records/RecordType.h"

#include <QByteArray>
#include <QCborValue>
#include <QList>

#include <map>

namespace vl {

inline const QString wholeRecord = QStringLiteral("*");
inline const QString existence = QStringLiteral("~");
inline constexpr int opSchema = 1;

struct Op {
    Id id;
    Id device;
    qint64 epoch = 0;
    qint64 dseq = 0;     ///< 1, 2, 3 … per (device, epoch)
    QByteArray prevHash; ///< 32 bytes; zeros before the first op of an epoch
    Id txn;
    int schema = opSchema;
    qint64 hlc = 0; ///< hybrid logical clock: UTC milliseconds << 16 | counter; orders the display only
    QString type;
    Id record;
    QString field;
    QByteArray value; ///< CBOR; secret members sealed
    QList<Id> parents;

    /// Canonical CBOR array of all members: what is hashed.
    [[nodiscard]] QByteArray encoded() const;
    /// The op in `encoded`; Damaged when it is anything but what encoded() writes.
    [[nodiscard]] static Result<Op> decoded(const QByteArray &encoded);
    [[nodiscard]] QByteArray hash() const;
};

/// Turns record values into op values and back. Secret fields are sealed with their field's key, which follows
/// from `villageKey` (32 bytes).
class OpValues {
public:
    explicit OpValues(const SecureBytes &villageKey) : m_key(villageKey) {}
    [[nodiscard]] QByteArray whole(const Id &op, const Record &record) const;
    [[nodiscard]] QByteArray one(const Id &op, const Field &field, const QVariant &value) const;
    [[nodiscard]] Status readWhole(const Id &op, const QByteArray &value, Record &into) const;
    [[nodiscard]] Result<QVariant> readOne(const Id &op, const Field &field, const QByteArray &value) const;

private:
    [[nodiscard]] const SecureBytes &keyOf(const Field &field) const;
    [[nodiscard]] QByteArray sealed(const Id &op, const Field &field, const QVariant &value) const;
    [[nodiscard]] Result<QCborValue> unsealed(const Id &op, const Field &field, const QCborValue &value) const;

    const SecureBytes &m_key;
    mutable std::map<QByteArray, SecureBytes> m_fieldKeys; ///< made when first needed
};

/// Numbers and cards are found at the hub by their keyed hash. Not what has few values: who counts equal hashes of a
/// state of health knows who shares it.
[[nodiscard]] bool isFoundByValue(const Field &field);
/// A sealed value's equality tag (crypto/VillageKey), random bytes where the field is not found by value; empty when
/// `value` is none.
[[nodiscard]] QByteArray tagOf(const QCborValue &value);
/// The plain CBOR value in a sealed one, for whoever has the field's key.
[[nodiscard]] Result<QCborValue> openSealed(const SecureBytes &fieldKey, const Id &op, const QByteArray &field, const QCborValue &value);

/// A value's canonical CBOR, and whether it is a sealed one: digests of a record are made over these.
[[nodiscard]] QByteArray plainValue(const QVariant &value);
[[nodiscard]] bool isSealed(const QCborValue &value);

[[nodiscard]] QByteArray existsValue(bool exists);
[[nodiscard]] bool readExists(const QByteArray &value);

/// The next reading of the hybrid clock after `last` at wall time `nowMs`.
[[nodiscard]] qint64 nextHlc(qint64 last, qint64 nowMs);
[[nodiscard]] inline qint64 hlcMs(qint64 hlc) { return hlc >> 16; }

} // namespace vl
