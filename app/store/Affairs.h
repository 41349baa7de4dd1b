// SPDX-License-Identifier: GPL-3.0-or-later
// What villagers come to the counter for and what they ask of the village (点单派单接单), on record: accepted with a number
// and a slip, then step by step as rules/Flow says. The program never says that something was granted: it says accepted,
// handed in, answered. Blocking.
#pragma once

#include "base/Id.h"
#include "rules/Services.h"
#include "store/Store.h"

#include <QDate>
#include <QHash>

namespace vl {

struct AffairStepLine {
    Id id;
    QString event;
    QString from;
    QString to;
    qint64 atMs = 0; ///< when it happened
    Id member;
    QString memberName;
    QString level; ///< code satisfaction
    QString text;
    QString by;          ///< whose account wrote it down
    Id previous;         ///< on which step it was done
    bool counts = false; ///< false: another PC had gone on from there already
};

struct AffairLine {
    Id id;
    QString number;
    QString sort;
    QString name; ///< of the sort, as it was then
    Id person;
    Id household;
    QString who; ///< the resident's name, or the one that was given
    QString group;
    QString head;
    QString channel; ///< code
    QString text;
    bool urgent = false;
    bool guarded = false; ///< only with Permission::WatchPoverty; who it is about stands in its sealed form alone
    QString token;
    QHash<QString, QString> form;
    qint64 openedMs = 0;
    QList<AffairStepLine> steps; ///< in the order of the log
    FlowCase flow;               ///< as the catalogue had it when it was accepted
    FlowPlace place;

    [[nodiscard]] QList<FlowMark> marks() const;
    /// Who has it: whom it was last sent to; null while nobody has.
    [[nodiscard]] const AffairStepLine *sent() const;
    [[nodiscard]] const AffairStepLine *last() const;
};

/// With what the archive has sealed (store/Archive), or without.
enum class Sealed { Without,
                    With };
/// Those that go on first, the one that is due first before the others; then what ended, newest first. Needs ReadPeople;
/// those that are guarded are not there without WatchPoverty.
[[nodiscard]] Result<QList<AffairLine>> affairs(Store &store, Sealed sealed = Sealed::Without);
/// NotFound ("affair"; "archive.sealed").
[[nodiscard]] Result<AffairLine> affairLine(Store &store, const Id &id);
/// By the code on a slip, as a scanner types it or as a person does (blanks and case do not matter). NotFound ("affair").
[[nodiscard]] Result<AffairLine> affairByToken(Store &store, const QString &typed);

struct NewAffair {
    QString sort;
    Id person;
    QString asker; ///< of somebody who is not on the register
    Id household;  ///< null: the person's
    QString channel;
    QString text;
    bool urgent = false;
    QHash<QString, QString> form; ///< by the key of its field
    qint64 openedMs = 0;          ///< 0: now
};
/// What its form asks for, as far as the register knows it.
[[nodiscard]] Result<QHash<QString, QString>> prefilled(Store &store, const AffairSort &sort, const Id &person);
/// Invalid: affair.sort, affair.who, affair.text (an order without a word), affair.form (subject: the label of a field that is
/// missing or no number, date or choice of its). It gets the next number of this PC, and stays.
[[nodiscard]] Result<Id> openAffair(Store &store, const NewAffair &affair);

struct AffairDoing {
    QString event;
    qint64 atMs = 0; ///< 0: now
    Id member;
    QString level;
    QString text;
};
/// Invalid: affair.step (not from where it stands), affair.future, affair.order (before the step before), affair.member,
/// affair.text, affair.level. Undoable, while nothing followed.
[[nodiscard]] Result<Id> stepAffair(Store &store, const Id &affair, const AffairDoing &what);
/// 独居走访: somebody who is to be visited every so many days (rules/visit_groups.csv).
struct VisitLine {
    Id person;
    QString name;
    QString group;
    qint64 lastMs = 0; ///< 0: never
    QDate due;         ///< the day by which the next one is due
    QString basis;
};
/// Who is due first stands first. Needs ReadPeople.
[[nodiscard]] Result<QList<VisitLine>> visits(Store &store);
/// A visit that was made: accepted and settled at once. Invalid: affair.text, affair.future.
[[nodiscard]] Status recordVisit(Store &store, const Id &person, qint64 atMs, const QString &text);

/// Of a household; null: nobody is its head.
[[nodiscard]] Result<Id> headOf(Store &store, const Id &household);
/// Who looks after that household (红色网格); null: nobody.
[[nodiscard]] Result<Id> officerFor(Store &store, const AffairLine &affair);

/// 门牌: codes that are valid, by household.
[[nodiscard]] Result<QHash<Id, QString>> doorCodes(Store &store);
/// For those that have none. Gives how many are new. They stay: a plate may be printed already.
[[nodiscard]] Result<int> makeDoorCodes(Store &store, const QList<Id> &households);
/// A lost plate: from now on its code means nothing, and a new one can be made. Invalid ("reason"). Undoable.
[[nodiscard]] Status revokeDoorCode(Store &store, const Id &household, const QString &reason);
/// NotFound ("door.unknown", "door.revoked").
[[nodiscard]] Result<Id> householdByDoorCode(Store &store, const QString &typed);

} // namespace vl
