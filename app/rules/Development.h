// SPDX-License-Identifier: GPL-3.0-or-later
// The 25 steps by which somebody becomes a party member, with their clocks as data
// (resources/rules/party_development.csv, 发展党员工作细则). Months end on the day of the same number, or on the last of
// a shorter month (Civil Code Art 202). Pure; any thread.
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace vl {

// Steps that others than the pack itself ask for.
inline constexpr int activistStep = 3;   ///< chosen as an activist
inline constexpr int chosenStep = 7;     ///< chosen for development
inline constexpr int admittedStep = 15;  ///< the branch meeting that admits; probation counts from it
inline constexpr int confirmedStep = 23; ///< the branch meeting that confirms

struct DevelopmentRule {
    int step = 0;
    int stage = 0;
    QString stageName;
    QString name;
    QString nameEn;
    QString actor;
    int fromStep = 0; ///< its earliest day is `earliestMonths` after this one
    int earliestMonths = 0;
    int dueStep = 0; ///< is due `dueMonths` after this one
    int dueMonths = 0;
    int limitMonths = 0; ///< later than this after `dueStep`, that step has to be done again; 0: no such limit
    QString document;
    QString basis;
    QString confidence;

    [[nodiscard]] static const QList<DevelopmentRule> &all();
    [[nodiscard]] static const DevelopmentRule *of(int step);
};

enum class StepState { Done,
                       Open,      ///< may be done today
                       Late,      ///< may be done, and should have been
                       Redo,      ///< the step before it is too old: it is done again first
                       NotYet,    ///< its clock does not allow it yet
                       Blocked }; ///< a step before it is missing

struct StepLine {
    int step = 0;
    StepState state = StepState::Blocked;
    QDate done;
    QDate earliest; ///< invalid: no clock
    QDate due;
    QDate limit;
};

/// What was done so far: step to day. `extendedMonths`: the branch prolonged the probation (6 to 12); 0: not.
struct DevelopmentFile {
    QDate birth;
    QMap<int, QDate> done;
    int extendedMonths = 0;
};

[[nodiscard]] QList<StepLine> developmentSteps(const DevelopmentFile &file, const QDate &today);
/// May `step` have been done on `day`? Invalid, subject "step" or "step:date": development.done, .future, .age (18 on the
/// day of the application), .missing (step: which), .early (the first day on which it may be), .redo, .order (before
/// the step before it).
[[nodiscard]] Status mayDo(const DevelopmentFile &file, int step, const QDate &day, const QDate &today);
/// Half-yearly reviews of an activist: days on which one was due between step 3 and step 7 or `today`.
[[nodiscard]] QList<QDate> reviewsDue(const DevelopmentFile &file, const QDate &today);
/// Invalid ("development.extension") for a prolongation that is not 6 to 12 months.
[[nodiscard]] Status checkExtension(int months);

} // namespace vl
