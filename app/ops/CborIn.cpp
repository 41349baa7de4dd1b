// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/CborIn.h"

#include <limits>

namespace vl {

bool CborIn::array(qint64 size) {
    if (list(size) != size)
        m_ok = false;
    return m_ok;
}

qint64 CborIn::list(qint64 max) {
    m_ok = m_ok && m_reader.isArray() && m_reader.isLengthKnown() && m_reader.length() <= static_cast<quint64>(max);
    if (!m_ok)
        return 0;
    const auto size = static_cast<qint64>(m_reader.length());
    m_ok = m_reader.enterContainer();
    return m_ok ? size : 0;
}

void CborIn::leave() {
    m_ok = m_ok && !m_reader.hasNext() && m_reader.leaveContainer();
}

template <class T, class Read>
T CborIn::string(qsizetype max, Read read) {
    if (!m_reader.isLengthKnown() || m_reader.length() > static_cast<quint64>(max)) {
        m_ok = false;
        return {};
    }
    T out;
    auto part = read();
    while (part.status == QCborStreamReader::Ok) {
        out += part.data;
        part = read();
    }
    m_ok = part.status == QCborStreamReader::EndOfString;
    return m_ok ? out : T();
}

QByteArray CborIn::bytes(qsizetype max) {
    m_ok = m_ok && m_reader.isByteArray();
    if (!m_ok)
        return {};
    return string<QByteArray>(max, [this] { return m_reader.readByteArray(); });
}

QByteArray CborIn::exactly(qsizetype size) {
    QByteArray b = bytes(size);
    if (b.size() != size)
        m_ok = false;
    return m_ok ? b : QByteArray();
}

QString CborIn::text(qsizetype max) {
    m_ok = m_ok && m_reader.isString();
    if (!m_ok)
        return {};
    return string<QString>(max, [this] { return m_reader.readString(); });
}

qint64 CborIn::integer() {
    m_ok = m_ok && m_reader.isInteger();
    if (!m_ok)
        return 0;
    const bool negative = m_reader.isNegativeInteger();
    const quint64 raw = negative ? static_cast<quint64>(m_reader.toNegativeInteger()) : m_reader.toUnsignedInteger();
    m_ok = raw <= static_cast<quint64>(std::numeric_limits<qint64>::max()) && m_reader.next();
    if (!m_ok)
        return 0;
    return negative ? -static_cast<qint64>(raw) : static_cast<qint64>(raw);
}

bool CborIn::flag() {
    m_ok = m_ok && m_reader.isBool();
    if (!m_ok)
        return false;
    const bool v = m_reader.toBool();
    m_ok = m_reader.next();
    return m_ok && v;
}

bool CborIn::finished() {
    // With the last item read, only the end of the data may follow.
    m_ok = m_ok && m_reader.currentOffset() == m_length && m_reader.containerDepth() == 0;
    return m_ok;
}

} // namespace vl
