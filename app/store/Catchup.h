// SPDX-License-Identifier: GPL-3.0-or-later
// A PC that joined from a snapshot has the village as it is today before it has the history that proves it. Until
// then the snapshot's ops are early (in the log, unproved), and rows that the history touches are left for the end.
#pragma once

#include "store/Store.h"

#include <QSet>

namespace vl {

/// Early ops that the history has not proved yet.
[[nodiscard]] Result<qint64> earlyOps(Store &store);
/// Writes the rows that were left for later, some thousand a transaction. Gives the records. Blocking.
[[nodiscard]] Result<QSet<Id>> settleLeft(Store &store);
/// Makes these rows anew from the log, as settleLeft() does.
[[nodiscard]] Result<QSet<Id>> settleAnew(Store &store, const QHash<QString, QSet<Id>> &records);
/// Takes early ops back out: the hub's history does not have them. They are kept aside, for a technician, and
/// their records are settled without them. Changes what has a receipt: load Acked and the state again.
[[nodiscard]] Result<QSet<Id>> dropEarly(Store &store);

} // namespace vl
