// SPDX-License-Identifier: GPL-3.0-or-later
// 一表通: fills a blank form for a person or a household from the register. Each cell says from where it has its words, and
// what it had the last time. What is secret (numbers of ID and bank cards, telephones, health) is left for the pen unless
// it leaves for a purpose, as every list does. Blocking; no window needed.
#pragma once

#include "base/Result.h"
#include "jobs/RosterJob.h"
#include "store/FormBook.h"
#include "store/Leaving.h"
#include "tables/FormTargets.h"

namespace vl {

/// Reads a blank form and what it asks for; the one on record when this file is known.
struct BlankForm {
    FormLine line; ///< a null id: not on record
    QList<FormSheet> sheets;
    QList<FormTarget> targets;
};
[[nodiscard]] Result<BlankForm> openBlankForm(Store &store, const QString &path);
/// Puts it on record with the file itself, encrypted. Gives its id.
[[nodiscard]] Result<Id> keepBlankForm(Store &store, const BlankForm &form, const QString &path);

struct FilledCell {
    FormTarget target;
    QString value;        ///< empty: left for the pen
    QString before;       ///< of the last time
    Id record;            ///< from where
    QString field;        ///< key of that record's field; empty: of the village, or reckoned
    QString who;          ///< whose record, by name
    bool kept = false;    ///< secret, and left out
    bool changed = false; ///< since the last time, when there was one

    /// "Sheet1!B2", and behind it which gap of the cell.
    [[nodiscard]] QString place() const;
};
struct FillPlan {
    Id subject;
    Id person;
    QString name;
    QList<FilledCell> cells; ///< those of which something is known
    qint64 lastMs = 0;       ///< 0: never filled for them
};
/// For a resident, or a household (then its head is the person). `clear`: with what is secret; needs ExportUnmasked. NotFound ("resident", "household", "head").
[[nodiscard]] Result<FillPlan> planFill(Store &store, const BlankForm &form, const Id &subject, bool clear);
/// Writes it, and notes what was filled in. Without `leaving` nothing secret, whatever the plan says; with it NotAllowed and
/// Invalid as mayLeave(). Changed ("form") when the file is not the one that was planned.
[[nodiscard]] Status fillForm(Store &store, const BlankForm &form, const QString &path, const FillPlan &plan, const QString &out, const std::optional<Leaving> &leaving);

/// For whom a form may be filled at once: "households" (those with a head), "residents" (registered), or a code of special_group;
/// of one villagers' group, or of all. In the order of the register.
[[nodiscard]] Result<QList<Id>> fillSubjects(Store &store, const QString &whom, const QString &group);
struct FilledFile {
    QString file;
    FillPlan plan;
};
/// A file for each of them in `folder`, which is made where it is not there: named by the form and a number, nobody's name. All are
/// planned before one is written; Cancelled or failed: nothing of it is left. Errors as planFill() and fillForm().
[[nodiscard]] Result<QList<FilledFile>> fillMany(Store &store, const BlankForm &form, const QString &path, const QList<Id> &subjects, const QString &folder, const std::optional<Leaving> &leaving, const JobProgress &go = {});

/// What a key means, for people: 姓名, 与户主关系, 户主.
[[nodiscard]] QString formKeyName(const QString &key);

} // namespace vl
