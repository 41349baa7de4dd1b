// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub counts, as Prometheus text. No village, no person: numbers only. Any thread.
#pragma once

#include <QByteArray>

#include <array>
#include <atomic>

namespace vl {

class Metrics {
public:
    enum Count { Requests,
                 Refused, ///< forged, unknown, too large, too fast
                 Failed,  ///< the hub's own trouble
                 OpsIn,   ///< appended
                 OpsParked,
                 BytesIn,
                 BytesOut,
                 Connections, ///< opened
                 Closed,
                 CountEnd };
    void add(Count what, qint64 n = 1) { m_counts[what] += n; }
    [[nodiscard]] qint64 get(Count what) const { return m_counts[what]; }
    /// One request's time, in microseconds.
    void took(qint64 us);
    [[nodiscard]] QByteArray toText() const;

private:
    static constexpr std::array<qint64, 8> bounds{1000, 5000, 20000, 100000, 500000, 1000000, 5000000, 30000000};
    std::array<std::atomic<qint64>, CountEnd> m_counts{};
    std::array<std::atomic<qint64>, bounds.size() + 1> m_times{};
    std::atomic<qint64> m_timeSum{0};
};

} // namespace vl
