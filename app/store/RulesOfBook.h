// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that this book uses in place of the program's (rules/RulePack): files of the county, on record with who took them
// over and when, and kinds of meeting of the village's own. They go to every PC of the village. Blocking.
#pragma once

#include "store/Store.h"

#include <QHash>

namespace vl {

/// What this book says, from now on in this process. Called when a book is unlocked and after something of it changed.
[[nodiscard]] Status useRulesOf(Store &store);

struct CountyRules {
    QString file;
    QString author;
    qint64 atMs = 0;
    QString problem; ///< subject of what RulePack::check() says: it is not in use, the program's is; empty: in use
};
/// Files of the county, the newest of each name. Needs ReadPeople.
[[nodiscard]] Result<QList<CountyRules>> countyRules(Store &store);
/// Takes files over, by name; an empty text brings back the program's. All are checked first. Invalid as
/// RulePack::check(). Needs ManageAccounts.
[[nodiscard]] Status adoptRules(Store &store, const QHash<QString, QString> &files);

struct OwnMeetingKind {
    QString name;
    QString body; ///< as in meeting_kinds.csv
    int times = 0;
    QString every;
    QString rule;
    QString basis;
};
/// Gives its key. Invalid: kind.name (none, or one that there is), kind.often (times without "every", or the other way
/// round). Undoable.
[[nodiscard]] Result<QString> addMeetingKind(Store &store, const OwnMeetingKind &kind);

} // namespace vl
