// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the register: rows for lists, whole records, a household's members, a record's history.
// Blocking, sub-millisecond for what fits on a screen. Needs ReadPeople.
#pragma once

#include "base/Result.h"
#include "records/RecordType.h"
#include "store/Store.h"

#include <QList>
#include <QStringList>

namespace vl {

/// A line of the list. Secret fields are masked already.
struct PersonRow {
    qint64 rid = 0;
    Id id;
    Id household;
    QString name;
    QString sex; ///< code
    QString birth;
    QString relation; ///< code
    QString headName;
    QString group;
    QString householdNumber;
    QString idMasked;
    QString phoneMasked;
    QString address;
    QString presence;
    QString status;
    QString political;
    QStringList tags; ///< open tags' codes, the household's included
};

/// In the order of `rids`; rows that are gone are left out.
[[nodiscard]] Result<QList<PersonRow>> personRows(Store &store, const QList<qint64> &rids);
/// The register's first rows by household order, for the moment before the find index is ready.
[[nodiscard]] Result<QList<PersonRow>> firstRows(Store &store, int limit);
/// A household's members on the register, in print order.
[[nodiscard]] Result<QList<PersonRow>> householdMembers(Store &store, const Id &household);

/// Villagers' groups (村民小组) that have households, in the order of the register.
[[nodiscard]] Result<QStringList> villageGroups(Store &store);

struct HouseholdRow {
    Id id;
    QString number;
    QString group;
    QString headName;
    qint64 members = 0;
};
/// Open households whose number, head or group begins with `text`; all for an empty one.
[[nodiscard]] Result<QList<HouseholdRow>> households(Store &store, const QString &text, int limit);

struct HistoryLine {
    qint64 atMs = 0;
    QString author;
    QString type;  ///< key of the record type
    QString about; ///< for a group or an event: its code
    QString kind;  ///< of the transaction
    QString field; ///< key; "*" for a new record, "~" for taken back or brought again
    QString before;
    QString after; ///< secret values masked; codes as codes; links as names
};
/// The person, the household's own fields, their groups and events, newest first.
[[nodiscard]] Result<QList<HistoryLine>> personHistory(Store &store, const Id &resident);
/// One record, newest first.
[[nodiscard]] Result<QList<HistoryLine>> history(Store &store, const RecordType &type, const Id &record);

[[nodiscard]] Result<QList<Record>> tagsOf(Store &store, const Id &owner);
[[nodiscard]] Result<QList<Record>> eventsOf(Store &store, const Id &subject);

struct VillageGlance {
    qint64 registered = 0;
    qint64 resident = 0;
    qint64 households = 0;
    qint64 partyMembers = 0;
    qint64 idMissing = 0;
    qint64 presenceUnknown = 0; ///< nobody said whether they live here or away
};
[[nodiscard]] Result<VillageGlance> glance(Store &store);

/// Everybody already holding this ID number, besides `except`: the same number in two households is for a person to decide.
[[nodiscard]] Result<QList<PersonRow>> holdersOf(Store &store, const QString &idNumber, const Id &except);
/// People who could be the one being typed: same name, and same birth or household. For "is it this person?".
[[nodiscard]] Result<QList<PersonRow>> likelySame(Store &store, const QString &name, const QString &birth, const Id &except);
/// True when `text` contains a resident's name, its pinyin, an ID number or its birth date (for passphrases).
[[nodiscard]] bool namesSomebody(Store &store, const QString &text);

} // namespace vl
