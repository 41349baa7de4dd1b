// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back a whole transaction by reversing ops: nothing leaves the log. Refused with Changed when
// somebody has altered the same field since.
#pragma once

#include "base/Result.h"
#include "store/Store.h"

#include <QSet>

namespace vl {

struct UndoneChange {
    Id txn;       ///< the one taken back
    QString kind; ///< its kind
    qint64 atMs = 0;
    qint64 records = 0;
    QSet<Id> touched;
};

/// The newest transaction of this account that can be taken back; NotFound when there is none.
[[nodiscard]] Result<UndoneChange> lastUndoable(Store &store);
/// Takes back `txn`. Blocking; a large import takes seconds: use a worker.
[[nodiscard]] Result<UndoneChange> undoTransaction(Store &store, const Id &txn);
/// lastUndoable and undoTransaction in one.
[[nodiscard]] Result<UndoneChange> undoLast(Store &store);
/// Brings back what the newest transaction took back, when that was an undo.
[[nodiscard]] Result<UndoneChange> redoLast(Store &store);

} // namespace vl
