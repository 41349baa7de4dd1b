// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to people and households, each as one transaction. Nobody is ever deleted: leaving is an
// event with a date, and the register can show who was.
#pragma once

#include "base/Result.h"
#include "records/RecordType.h"
#include "store/Store.h"

#include <QSet>

namespace vl {

/// What a finished change touched, for the find index and the windows.
struct Done {
    Id record;
    QSet<Id> touched;
};

/// A new person. A null household makes a new one from `household` with this person as its head.
/// With `moved_from` the person moved in: the event is recorded for `valid_from` (today when that is empty).
[[nodiscard]] Result<Done> addResident(Store &store, Record resident, const Record &household);
/// A newborn: the person and the birth event together.
[[nodiscard]] Result<Done> addNewborn(Store &store, Record child);
/// Changes from a form. Changed when somebody altered the same record since `before` was read.
[[nodiscard]] Result<Done> saveRecord(Store &store, const Record &before, const Record &after);
/// Several (before, after) of one form, all or nothing.
[[nodiscard]] Result<Done> saveRecords(Store &store, const QList<QPair<Record, Record>> &changes);

struct LifeEvent {
    Id resident;
    QString kind; ///< death, move_out, enlist, lost, cancel, return
    QString date; ///< ISO, full
    QString place = {};
    QString document = {};
    QString note = {};
};
/// Sets the status that follows from the event. An open household whose last member leaves is closed.
[[nodiscard]] Result<Done> recordLifeEvent(Store &store, const LifeEvent &event);

/// Moves `members` out of their household into a new one; the first of them is its head.
[[nodiscard]] Result<Done> splitHousehold(Store &store, const QList<Id> &members, const QString &number, const QString &date);
/// Moves a person to another household.
[[nodiscard]] Result<Done> moveResident(Store &store, const Id &resident, const Id &household, const QString &relation, const QString &date);
/// All members of `from` move into `into`; `from` is closed.
[[nodiscard]] Result<Done> joinHouseholds(Store &store, const Id &from, const Id &into, const QString &date);
/// The old head's relation becomes `oldHeadRelation`, the new head's 户主.
[[nodiscard]] Result<Done> changeHead(Store &store, const Id &household, const Id &newHead, const QString &oldHeadRelation, const QString &date);
/// The order in which members are printed, as given.
[[nodiscard]] Result<Done> setPrintOrder(Store &store, const QList<Id> &members);

/// A group tag from a date; saveRecord ends it. `tag` needs owner, unit and code.
[[nodiscard]] Result<Done> addTag(Store &store, Record tag);

/// Two records of one person: what `duplicate` knows and `kept` does not is taken over, tags and events
/// follow, and `duplicate` leaves the register as an event. One Ctrl+Z brings both back.
[[nodiscard]] Result<Done> mergeResidents(Store &store, const Id &kept, const Id &duplicate);
/// "These are two people": recorded, and never asked again (see Twins.h).
[[nodiscard]] Result<Done> keepApart(Store &store, const Id &first, const Id &second);

} // namespace vl
