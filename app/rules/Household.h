// SPDX-License-Identifier: GPL-3.0-or-later
// Order within a household and the legal clocks of life events.
// Sources: 常住人口登记表 print order; 户口登记条例 Art 7, 8, 13 (birth and death within a month,
// rural move-in within ten days of arrival).
#pragma once

#include <QDate>
#include <QString>

namespace vl {

/// Sorts members as they are printed: head, spouse, children, grandchildren, parents, grandparents,
/// brothers and sisters, others; within a rank the elder first. `relation` and `birth` may be empty.
[[nodiscard]] qint64 printOrder(const QString &relation, const QString &birthIso);

/// True for 户主 and 本人.
[[nodiscard]] bool isHead(const QString &relation);

struct Deadline {
    QDate lastDay; ///< invalid when the event has no legal period
    QString basis;
};

/// The last day to report an event (code table event_kind) to the police station.
[[nodiscard]] Deadline reportDeadline(const QString &eventKind, const QDate &happened);

} // namespace vl
