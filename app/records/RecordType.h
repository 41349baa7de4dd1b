// SPDX-License-Identifier: GPL-3.0-or-later
// What a village keeps, described once. From a field's one line follow its SQL column, its place in
// the op log, import headers, validation, masking on screen and paper, history and the conflict view.
#pragma once

#include "base/Id.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <span>
#include <vector>

namespace vl {

enum class FieldKind {
    Text,
    Code,     ///< a code of `codeTable`
    Date,     ///< ISO text, precision as written: 1965, 1965-03, 1965-03-07
    IdNumber, ///< 18 characters, valid by GB 11643
    Phone,    ///< digits; several separated by one space
    Integer,  ///< qint64
    Decimal,  ///< qint64 in hundredths (亩, ㎡, 分)
    Flag,     ///< qint64 0 or 1
    Link,     ///< 16 bytes: another record's id
    Block,    ///< CBOR bytes, for what only the program reads
};

/// What a field may do outside the form it was typed into. Ordered.
enum class Sensitivity {
    Open,     ///< may be shown and printed
    Internal, ///< for the office: shown on screen, left off paper by default
    Personal, ///< shown on screen, masked or omitted when it leaves
    Secret,   ///< masked on screen too; sealed in the op log with the village's key
};

/// How two devices' changes meet (sync/protocol.md, "Merge").
enum class Merge {
    Register,  ///< B: multi-value register per field
    AppendOnly ///< A: written once; a correction is another record
};

struct Field {
    const char *key;
    const char *label; ///< English source text, context "Field"
    FieldKind kind = FieldKind::Text;
    Sensitivity sensitivity = Sensitivity::Internal;
    const char *codeTable = nullptr;
    bool required = false;
    int searchWeight = 0;         ///< 0 = not searched
    const char *header = nullptr; ///< canonical name in roster_headers.csv
    int maxLength = 200;
};

enum class Stays { No,
                   Yes };

class RecordType {
public:
    RecordType(const char *key, const char *label, Merge merge, std::span<const Field> fields, Stays stays = Stays::No);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] const char *label() const { return m_label; }
    [[nodiscard]] Merge merge() const { return m_merge; }
    /// Nobody takes such a record back: who did what, what was numbered, what was signed.
    [[nodiscard]] bool stays() const { return m_stays == Stays::Yes; }
    [[nodiscard]] std::span<const Field> fields() const { return m_fields; }
    [[nodiscard]] int size() const { return static_cast<int>(m_fields.size()); }
    /// -1 when there is no such field.
    [[nodiscard]] int indexOf(const QString &fieldKey) const { return m_index.value(fieldKey, -1); }
    [[nodiscard]] const Field &field(int index) const { return m_fields[static_cast<size_t>(index)]; }

    /// Every type there is, in an order in which links point backwards.
    [[nodiscard]] static const std::vector<const RecordType *> &all();
    [[nodiscard]] static const RecordType *byKey(const QString &key);
    /// The field of the class secret with this key, of whatever type; null when there is none.
    [[nodiscard]] static const Field *secretField(const QString &key);

private:
    QString m_key;
    const char *m_label;
    Merge m_merge;
    Stays m_stays;
    std::span<const Field> m_fields;
    QHash<QString, int> m_index;
};

/// A record's values by field index; an invalid QVariant is "not there". Strings are never empty.
class Record {
public:
    explicit Record(const RecordType &type, Id id = {}) : m_type(&type), m_id(id), m_values(static_cast<size_t>(type.size())) {}

    [[nodiscard]] const RecordType &type() const { return *m_type; }
    [[nodiscard]] const Id &id() const { return m_id; }
    void setId(const Id &id) { m_id = id; }
    [[nodiscard]] const QVariant &at(int index) const { return m_values[static_cast<size_t>(index)]; }
    [[nodiscard]] const QVariant &value(const char *key) const { return at(mustFind(key)); }
    [[nodiscard]] QString text(const char *key) const { return value(key).toString(); }
    [[nodiscard]] Id link(const char *key) const { return Id::fromBytes(value(key).toByteArray()); }
    /// Empty strings and null ids become "not there".
    void setAt(int index, const QVariant &value);
    void set(const char *key, const QVariant &value) { setAt(mustFind(key), value); }
    void set(const char *key, const Id &id) { setAt(mustFind(key), id.isNull() ? QVariant() : QVariant(id.toBytes())); }
    bool operator==(const Record &) const = default;

private:
    [[nodiscard]] int mustFind(const char *key) const;

    const RecordType *m_type;
    Id m_id;
    std::vector<QVariant> m_values;
};

} // namespace vl
