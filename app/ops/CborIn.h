// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CBOR that came from elsewhere. The first thing that is not as expected fails the whole reading:
// the caller asks once, at the end, and until then gets empty values. Lengths are bounded before memory
// is taken.
#pragma once

#include "base/Id.h"

#include <QCborStreamReader>

namespace vl {

class CborIn {
public:
    explicit CborIn(const QByteArray &bytes) : m_reader(bytes), m_length(bytes.size()) {}
    CborIn(const CborIn &) = delete;
    CborIn &operator=(const CborIn &) = delete;

    /// Enters an array of exactly `size`.
    bool array(qint64 size);
    /// Enters an array and returns its length, at most `max`; 0 after a failure.
    qint64 list(qint64 max);
    void leave();
    [[nodiscard]] bool atList() const { return m_ok && m_reader.isArray(); }

    [[nodiscard]] QByteArray bytes(qsizetype max);
    /// Exactly `size` bytes.
    [[nodiscard]] QByteArray exactly(qsizetype size);
    [[nodiscard]] QString text(qsizetype max);
    [[nodiscard]] qint64 integer();
    [[nodiscard]] bool flag();
    [[nodiscard]] Id id() { return Id::fromBytes(exactly(16)); }

    void fail() { m_ok = false; }
    [[nodiscard]] bool ok() const { return m_ok; }
    /// True when all was as expected and nothing is left over.
    [[nodiscard]] bool finished();

private:
    template <class T, class Read>
    T string(qsizetype max, Read read);

    QCborStreamReader m_reader;
    qint64 m_length;
    bool m_ok = true;
};

} // namespace vl
