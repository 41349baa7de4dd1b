// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Metrics.h"

namespace vl {

void Metrics::took(qint64 us) {
    size_t i = 0;
    while (i < bounds.size() && us > bounds[i])
        ++i;
    ++m_times[i];
    m_timeSum += us;
}

QByteArray Metrics::toText() const {
    static constexpr std::array<const char *, CountEnd> names{"requests_total", "refused_total", "failed_total", "ops_appended_total", "ops_parked_total", "received_bytes_total", "sent_bytes_total", "connections_opened_total", "connections_closed_total"};
    QByteArray out;
    for (size_t i = 0; i < CountEnd; ++i)
        out += QByteArrayLiteral("# TYPE county_hub_") + names[i] + " counter\ncounty_hub_" + names[i] + ' ' + QByteArray::number(m_counts[i].load()) + '\n';
    out += "# TYPE county_hub_request_seconds histogram\n";
    qint64 total = 0;
    for (size_t i = 0; i < bounds.size(); ++i) {
        total += m_times[i];
        out += "county_hub_request_seconds_bucket{le=\"" + QByteArray::number(static_cast<double>(bounds[i]) / 1e6) + "\"} " + QByteArray::number(total) + '\n';
    }
    total += m_times[bounds.size()];
    out += "county_hub_request_seconds_bucket{le=\"+Inf\"} " + QByteArray::number(total) + "\ncounty_hub_request_seconds_sum " +
           QByteArray::number(static_cast<double>(m_timeSum.load()) / 1e6) + "\ncounty_hub_request_seconds_count " + QByteArray::number(total) + '\n';
    return out;
}

} // namespace vl
