// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"

#include <sodium.h>

#include <algorithm>

namespace vl {

QByteArray Id::toBytes() const {
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QString Id::toHex() const {
    return QString::fromLatin1(toBytes().toHex());
}

Id Id::fromBytes(const QByteArray &raw) {
    Id id;
    if (raw.size() == 16)
        std::copy(raw.begin(), raw.end(), id.bytes.begin());
    return id;
}

Id Id::fromHex(const QString &hex) {
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

Id IdSource::next() {
    const std::scoped_lock lock(m_mutex);
    const qint64 now = m_clock.nowMs();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_count = 0;
    } else if (++m_count == 0x1000) { // 12 bits spent in this millisecond, or the clock stepped back
        ++m_lastMs;
        m_count = 0;
    }
    Id id;
    for (int i = 0; i < 6; ++i)
        id.bytes[static_cast<size_t>(i)] = static_cast<quint8>(m_lastMs >> (40 - 8 * i));
    if (m_spent == m_random.size()) {
        randombytes_buf(m_random.data(), m_random.size());
        m_spent = 0;
    }
    std::copy_n(m_random.begin() + static_cast<std::ptrdiff_t>(m_spent), 8, id.bytes.begin() + 8);
    m_spent += 8;
    id.bytes[6] = static_cast<quint8>(0x70 | (m_count >> 8));
    id.bytes[7] = static_cast<quint8>(m_count);
    id.bytes[8] = static_cast<quint8>(0x80 | (id.bytes[8] & 0x3f));
    return id;
}

} // namespace vl
