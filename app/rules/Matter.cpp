// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Matter.h"

#include "rules/RulePack.h"

#include <algorithm>

namespace vl {

namespace {

const MatterStep *after(const MatterStep *step) {
    const QList<MatterStep> &all = MatterStep::all();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const MatterStep &s) { return s.key == step->key; });
    return it == all.cend() || it + 1 == all.cend() ? nullptr : &*(it + 1);
}

} // namespace

const QList<MatterStep> &MatterStep::all() {
    static Rules<MatterStep> rules("matter_steps.csv", [](const RuleRow &row) {
        return MatterStep{row[QStringLiteral("step")], row[QStringLiteral("name")], row[QStringLiteral("name_en")], row[QStringLiteral("form")], row[QStringLiteral("actor")], row[QStringLiteral("meeting")],
                          row[QStringLiteral("rule")], row[QStringLiteral("days")].toInt(), row[QStringLiteral("else")], row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    return rules.all();
}

const MatterStep *MatterStep::byKey(const QString &key) {
    const QList<MatterStep> &steps = all();
    const auto it = std::find_if(steps.cbegin(), steps.cend(), [&](const MatterStep &s) { return s.key == key; });
    return it == steps.cend() ? nullptr : &*it;
}

MatterPlace placeOf(const QList<MatterMark> &marks, bool merged) {
    const QString first = QStringLiteral("propose");
    const auto here = [&](const MatterStep *step) { return merged && step != nullptr && step->key == first ? after(step) : step; };
    MatterPlace p{here(MatterStep::byKey(first)), 1, {}};
    for (const MatterMark &m : marks) {
        if (p.next == nullptr || m.step != p.next->key || m.round != p.round || m.outcome == StepOutcome::Begun)
            continue;
        if (m.outcome == StepOutcome::Done) {
            p.next = after(p.next);
        } else if (p.next->orElse.isEmpty()) {
            continue; // there is no way back from here
        } else {
            p.next = here(MatterStep::byKey(p.next->orElse));
            ++p.round;
        }
        p.since = m.on;
    }
    return p;
}

} // namespace vl
