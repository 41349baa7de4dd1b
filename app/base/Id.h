// SPDX-License-Identifier: GPL-3.0-or-later
// 128-bit identities, time-ordered (UUIDv7): a person is this number, never an ID card or a name.
#pragma once

#include "base/Clock.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <mutex>

namespace vl {

struct Id {
    std::array<quint8, 16> bytes{};

    [[nodiscard]] bool isNull() const { return *this == Id{}; }
    [[nodiscard]] QByteArray toBytes() const;
    /// 32 lower-case hex digits.
    [[nodiscard]] QString toHex() const;
    /// Null when `raw` is not 16 bytes long.
    [[nodiscard]] static Id fromBytes(const QByteArray &raw);
    [[nodiscard]] static Id fromHex(const QString &hex);
    auto operator<=>(const Id &) const = default;
};

inline size_t qHash(const Id &id, size_t seed = 0) {
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

/// Hands out ids in rising order within one process. Thread-safe.
class IdSource {
public:
    explicit IdSource(const Clock &clock) : m_clock(clock) {}
    [[nodiscard]] Id next();

private:
    const Clock &m_clock;
    std::mutex m_mutex;
    qint64 m_lastMs = 0;
    quint32 m_count = 0;
    std::array<quint8, 512> m_random{}; ///< asking the system for 8 bytes at a time costs a call each
    size_t m_spent = 512;
};

} // namespace vl
