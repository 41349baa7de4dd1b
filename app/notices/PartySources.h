// SPDX-License-Identifier: GPL-3.0-or-later
// What notices of the party branch are made of: dues of the half-year that is over, who sits where, whose admission is
// made public. Rows as they are in the book; Sources masks them. Blocking.
#pragma once

#include "store/Store.h"

#include <QDate>
#include <QHash>

namespace vl {

/// `what`: dues, organisation, development. Empty while the book knows nothing of it.
[[nodiscard]] Result<QList<QHash<QString, QString>>> partyRows(Store &store, const QString &what, const QDate &day);

} // namespace vl
