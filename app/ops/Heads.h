// SPDX-License-Identifier: GPL-3.0-or-later
// What a record is, from the set of its ops alone: the same ops give the same state in any order (I1). Each
// field keeps every value that no later op has seen; the latest by the hybrid clock is shown until a person
// decides. A removal counts only over what it had seen: an edit it did not see keeps the record (I4).
#pragma once

#include "ops/Op.h"

#include <QHash>
#include <QMap>

namespace vl {

struct FieldHeads {
    QList<const Op *> heads; ///< newest first by (hlc, id)
    [[nodiscard]] const Op &shown() const { return *heads.first(); }
};

struct RecordState {
    const Op *made = nullptr;         ///< the op with field "*"; null: not here yet
    QMap<QString, FieldHeads> fields; ///< those changed since, "~" among them
    bool exists = false;
    bool removalDisputed = false; ///< removed here, changed there: kept until somebody decides

    /// Keys of fields with more than one value that nobody has chosen between; "~" for a disputed removal.
    [[nodiscard]] QStringList conflicts() const;
};

/// Points into `ops`, which must all be about one record.
[[nodiscard]] RecordState stateOf(const QList<Op> &ops);

/// Ops by what they are about: the record and its type.
using RecordKey = QPair<Id, QString>;
[[nodiscard]] QHash<RecordKey, QList<Op>> byRecord(const QList<Op> &ops);

/// A record's digest over its shown values: what client and hub compare. 16 bytes. Adding up digests (DigestSum)
/// gives that of a set.
class RecordDigester {
public:
    RecordDigester(const QString &type, const Id &record);
    /// In the order of the keys. `value` is canonical CBOR; of a sealed value the 16 bytes of its op's id.
    void add(const QByteArray &key, const QByteArray &value);
    [[nodiscard]] QByteArray result() const;

private:
    QByteArray m_all;
};
/// From ops alone; empty when the record does not exist.
[[nodiscard]] QByteArray recordDigest(const RecordState &state);

/// Sum of digests modulo 2^128: independent of order, and what was added can be taken away.
class DigestSum {
public:
    void add(const QByteArray &digest) { step(digest, false); }
    void take(const QByteArray &digest) { step(digest, true); }
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static DigestSum fromBytes(const QByteArray &bytes);

private:
    void step(const QByteArray &digest, bool minus);
    quint64 m_high = 0;
    quint64 m_low = 0;
};

} // namespace vl
