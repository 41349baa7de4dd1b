// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Development.h"

#include "rules/RulePack.h"

#include <algorithm>

namespace vl {

namespace {

constexpr int firstStep = 1;
constexpr int reviewMonths = 6;
constexpr int ageOfApplicants = 18;
constexpr int leastExtension = 6;
constexpr int mostExtension = 12;

Error wrongStep(const char *what, int step, const QDate &day = {}) {
    return {ErrorCode::Invalid, QLatin1String(what), day.isValid() ? QStringLiteral("%1:%2").arg(step).arg(day.toString(Qt::ISODate)) : QString::number(step)};
}

QDate after(const DevelopmentFile &file, int step, int months) {
    const QDate from = file.done.value(step);
    return from.isValid() && months > 0 ? from.addMonths(months) : QDate();
}

// A prolonged probation ends so much later for whatever waits for its end.
int earliestMonths(const DevelopmentFile &file, const DevelopmentRule &rule) {
    return rule.earliestMonths + (rule.fromStep == admittedStep ? file.extendedMonths : 0);
}

StepLine lineOf(const DevelopmentFile &file, const DevelopmentRule &rule, const QDate &today) {
    StepLine l;
    l.step = rule.step;
    l.done = file.done.value(rule.step);
    l.earliest = after(file, rule.fromStep, earliestMonths(file, rule));
    l.due = after(file, rule.dueStep, rule.dueMonths);
    l.limit = after(file, rule.dueStep, rule.limitMonths);
    if (l.done.isValid())
        l.state = StepState::Done;
    else if (rule.step > firstStep && !file.done.contains(rule.step - 1))
        l.state = StepState::Blocked;
    else if (l.limit.isValid() && today > l.limit)
        l.state = StepState::Redo;
    else if (l.earliest.isValid() && today < l.earliest)
        l.state = StepState::NotYet;
    else
        l.state = l.due.isValid() && today > l.due ? StepState::Late : StepState::Open;
    return l;
}

// The step that the next one finds too old.
bool mayRedo(const DevelopmentFile &file, int step, const QDate &day) {
    int next = firstStep;
    while (file.done.contains(next))
        ++next;
    const DevelopmentRule *rule = DevelopmentRule::of(next);
    return rule != nullptr && rule->dueStep == step && lineOf(file, *rule, day).state == StepState::Redo;
}

} // namespace

const QList<DevelopmentRule> &DevelopmentRule::all() {
    static Rules<DevelopmentRule> rules("party_development.csv", [](const RuleRow &row) {
        const auto number = [&](const char *key) { return row[QLatin1String(key)].toInt(); };
        return DevelopmentRule{number("step"), number("stage"), row[QStringLiteral("stage_name")], row[QStringLiteral("name")], row[QStringLiteral("name_en")], row[QStringLiteral("actor")],
                               number("from_step"), number("earliest_months"), number("due_step"), number("due_months"), number("limit_months"),
                               row[QStringLiteral("document")], row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    return rules.all();
}

const DevelopmentRule *DevelopmentRule::of(int step) {
    const auto &rules = all();
    const auto it = std::find_if(rules.cbegin(), rules.cend(), [&](const DevelopmentRule &r) { return r.step == step; });
    return it == rules.cend() ? nullptr : &*it;
}

QList<StepLine> developmentSteps(const DevelopmentFile &file, const QDate &today) {
    QList<StepLine> out;
    for (const DevelopmentRule &rule : DevelopmentRule::all())
        out.append(lineOf(file, rule, today));
    return out;
}

Status mayDo(const DevelopmentFile &file, int step, const QDate &day, const QDate &today) {
    const DevelopmentRule *rule = DevelopmentRule::of(step);
    if (rule == nullptr || !day.isValid())
        return wrongStep("development.missing", step);
    if (file.done.contains(step) && !mayRedo(file, step, day))
        return wrongStep("development.done", step);
    if (day > today)
        return wrongStep("development.future", step);
    if (step == firstStep && file.birth.isValid() && day < file.birth.addYears(ageOfApplicants))
        return wrongStep("development.age", step, file.birth.addYears(ageOfApplicants));
    for (int s = firstStep; s < step; ++s)
        if (!file.done.contains(s))
            return wrongStep("development.missing", s);
    if (step > firstStep && day < file.done.value(step - 1))
        return wrongStep("development.order", step - 1, file.done.value(step - 1));
    const StepLine l = lineOf(file, *rule, day);
    if (l.earliest.isValid() && day < l.earliest)
        return wrongStep("development.early", step, l.earliest);
    return l.state == StepState::Redo ? Status(wrongStep("development.redo", rule->dueStep, l.limit)) : Status();
}

QList<QDate> reviewsDue(const DevelopmentFile &file, const QDate &today) {
    QList<QDate> out;
    const QDate from = file.done.value(activistStep);
    if (!from.isValid())
        return out;
    const QDate until = std::min(file.done.value(chosenStep, today), today);
    for (int n = 1; from.addMonths(n * reviewMonths) <= until; ++n)
        out.append(from.addMonths(n * reviewMonths));
    return out;
}

Status checkExtension(int months) {
    return months < leastExtension || months > mostExtension ? Status(Error{ErrorCode::Invalid, QStringLiteral("development.extension"), {}}) : Status();
}

} // namespace vl
