// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on the way to becoming a party member, and which of the 25 steps was done when (rules/Development). Of reviews
// there is the day and where the paper lies, never what it says. Blocking.
#pragma once

#include "records/RecordType.h"
#include "rules/Development.h"
#include "store/Store.h"

namespace vl {

struct CandidateLine {
    Id id;
    Id person;
    QString name;
    QString sex;   ///< code; empty for somebody who is not on the register
    QString ended; ///< code
    DevelopmentFile file;
    QHash<int, QString> papers; ///< by step: where it lies
    QList<StepLine> steps;      ///< as of today
    int next = 0;               ///< the step that is to be done; 0: all done

    [[nodiscard]] const StepLine *nextLine() const { return next > 0 ? &steps[next - 1] : nullptr; }
};

/// Needs ReadPeople.
[[nodiscard]] Result<QList<CandidateLine>> candidates(Store &store, bool ended = false);
/// Invalid: candidate.noname, candidate.twice (on the way already, or a member). It stays; endCandidate() ends it.
[[nodiscard]] Result<Id> addCandidate(Store &store, Record candidate);
/// Invalid as mayDo(). Undoable; only the last step of somebody can be taken back.
[[nodiscard]] Result<Id> doStep(Store &store, const Id &candidate, int step, const QDate &day, const QString &paper);
/// The branch prolongs the probation. Invalid as checkExtension(). Undoable.
[[nodiscard]] Status extendProbation(Store &store, const Id &candidate, int months);
/// Undoable.
[[nodiscard]] Status endCandidate(Store &store, const Id &candidate, const QString &how, const QDate &day);

} // namespace vl
