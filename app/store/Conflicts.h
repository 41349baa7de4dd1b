// SPDX-License-Identifier: GPL-3.0-or-later
// What two devices said differently, for a person to decide. Nothing is discarded: every value stays in the
// history with its author, and the decision is a change of its own that can be taken back.
#pragma once

#include "base/Result.h"
#include "records/RecordType.h"
#include "store/Store.h"

#include <QList>
#include <QSet>

namespace vl {

struct ConflictSide {
    QVariant value; ///< of a removal: an invalid one
    bool removes = false;
    QString author; ///< account name
    QString device; ///< what the PC is called; empty when not known
    qint64 atMs = 0;
};

struct Conflict {
    const RecordType *type = nullptr;
    Id record;
    QString field;             ///< key; "~": removed on one device, changed or still needed on another
    QString about;             ///< the person's name, or the head's of a household
    QList<ConflictSide> sides; ///< the one that is shown first

    [[nodiscard]] bool isRemoval() const { return field == QLatin1String("~"); }
    /// Both values in one, where that makes sense: texts that people read; invalid where it does not.
    [[nodiscard]] QVariant both() const;
};

/// Oldest first. Needs ReadPeople.
[[nodiscard]] Result<QList<Conflict>> openConflicts(Store &store, int limit = 200);
/// Puts `value` over every side. Gives what it touched. Needs WritePeople.
[[nodiscard]] Result<QSet<Id>> decideConflict(Store &store, const Conflict &conflict, const QVariant &value);
/// Ends a disputed removal. Invalid when the record to go is still needed (a household somebody lives in).
[[nodiscard]] Result<QSet<Id>> decideRemoval(Store &store, const Conflict &conflict, bool keep);

} // namespace vl
