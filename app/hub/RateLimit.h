// SPDX-License-Identifier: GPL-3.0-or-later
// A bucket of tokens per address. On the I/O thread only. Forgets addresses that have been quiet.
#pragma once

#include <QHash>
#include <QString>

#include <algorithm>

namespace vl {

class RateLimit {
public:
    /// `perSecond` 0 switches it off.
    RateLimit(double perSecond, double burst) : m_rate(perSecond), m_burst(burst) {}
    /// 0 when the address may go on; else the seconds to wait.
    int waitFor(const QString &address, qint64 nowMs) {
        if (m_rate <= 0)
            return 0;
        if (m_buckets.size() > maxAddresses)
            m_buckets.removeIf([&](auto it) { return nowMs - it->ms > quietMs; });
        Bucket &b = m_buckets[address];
        if (b.ms == 0)
            b = {nowMs, m_burst};
        b.tokens = std::min(m_burst, b.tokens + static_cast<double>(std::max<qint64>(0, nowMs - b.ms)) / 1000.0 * m_rate);
        b.ms = nowMs;
        if (b.tokens < 1)
            return static_cast<int>((1 - b.tokens) / m_rate) + 1;
        b.tokens -= 1;
        return 0;
    }

private:
    static constexpr qsizetype maxAddresses = 10000;
    static constexpr qint64 quietMs = 60000;
    struct Bucket {
        qint64 ms = 0;
        double tokens = 0;
    };
    double m_rate;
    double m_burst;
    QHash<QString, Bucket> m_buckets;
};

} // namespace vl
