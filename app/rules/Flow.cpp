// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Flow.h"

#include "rules/RulePack.h"

#include <QDateTime>

#include <algorithm>

namespace vl {

namespace {

constexpr qint64 hourMs = 3'600'000;

bool yes(const RuleRow &row, const char *column) {
    return row[QLatin1String(column)] == QLatin1String("yes");
}

PublicityPeriod periodOf(const TimeLimit &limit, qint64 sinceMs) {
    return publicityPeriod(QDateTime::fromMSecsSinceEpoch(sinceMs).date(), limit.count, limit.unit == QLatin1String("w") ? DayType::Working : DayType::Calendar);
}

// Goes through the marks, a step at a time.
class Walk {
public:
    explicit Walk(const FlowCase &what) : m_case(what) { enter(FlowState::first(what.flow), what.openedMs); }

    bool step(const FlowMark &mark) {
        const FlowState *to = FlowState::of(m_case.flow, mark.to);
        if (m_place.ended() || mark.from != m_place.state->key || mark.previous != m_last || to == nullptr)
            return false;
        ++m_times[mark.event];
        m_last = mark.id;
        enter(to, std::max(mark.atMs, m_place.sinceMs)); // another PC's clock may be behind
        return true;
    }

    [[nodiscard]] QList<const FlowEvent *> next(qint64 atMs) const {
        QList<const FlowEvent *> out;
        if (m_place.ended() || atMs < m_place.sinceMs)
            return out;
        for (const FlowEvent &e : FlowEvent::all())
            if (e.flow == m_case.flow && e.state == m_place.state->key && (e.most == 0 || m_times.value(e.key) < e.most) && (!e.after || m_place.isLate(atMs)) && (e.handling.isEmpty() || e.handling.contains(m_case.handling)) && FlowState::of(e.flow, e.to) != nullptr)
                out.append(&e);
        return out;
    }

    FlowPlace m_place;

private:
    void enter(const FlowState *state, qint64 atMs) {
        m_place.state = state;
        m_place.sinceMs = atMs;
        m_place.endMs = state == nullptr ? 0 : endOf(limitIn(m_case, *state), atMs);
    }

    const FlowCase &m_case;
    QHash<QString, int> m_times;
    Id m_last;
};

} // namespace

qint64 endOf(const TimeLimit &limit, qint64 sinceMs) {
    if (!limit.isSet())
        return 0;
    return limit.unit == QLatin1String("h") ? sinceMs + limit.count * hourMs : periodOf(limit, sinceMs).takeDown.startOfDay().toMSecsSinceEpoch();
}

bool certainEnd(const TimeLimit &limit, qint64 sinceMs) {
    return !limit.isSet() || limit.unit == QLatin1String("h") || periodOf(limit, sinceMs).certain;
}

const QList<FlowState> &FlowState::all() {
    static Rules<FlowState> rules("flow_states.csv", [](const RuleRow &row) {
        return FlowState{row[QStringLiteral("flow")], row[QStringLiteral("state")], row[QStringLiteral("name")], row[QStringLiteral("name_en")], {row[QStringLiteral("limit")].toInt(), row[QStringLiteral("unit")]}, row[QStringLiteral("urgent_hours")].toInt(), yes(row, "item"), yes(row, "ends"), row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    return rules.all();
}

const FlowState *FlowState::of(const QString &flow, const QString &key) {
    const auto &states = all();
    const auto it = std::find_if(states.cbegin(), states.cend(), [&](const FlowState &s) { return s.flow == flow && s.key == key; });
    return it == states.cend() ? nullptr : &*it;
}

const FlowState *FlowState::first(const QString &flow) {
    const auto &states = all();
    const auto it = std::find_if(states.cbegin(), states.cend(), [&](const FlowState &s) { return s.flow == flow; });
    return it == states.cend() ? nullptr : &*it;
}

const QList<FlowEvent> &FlowEvent::all() {
    static Rules<FlowEvent> rules("flow_events.csv", [](const RuleRow &row) {
        return FlowEvent{row[QStringLiteral("flow")], row[QStringLiteral("state")], row[QStringLiteral("event")], row[QStringLiteral("to")], row[QStringLiteral("name")], row[QStringLiteral("name_en")], row[QStringLiteral("actor")], row[QStringLiteral("asks")],
                         row[QStringLiteral("most")].toInt(), yes(row, "after"), row[QStringLiteral("handling")].split(QLatin1Char(' '), Qt::SkipEmptyParts), row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    return rules.all();
}

TimeLimit limitIn(const FlowCase &what, const FlowState &state) {
    if (what.urgent && state.urgentHours > 0)
        return {state.urgentHours, QStringLiteral("h")};
    return state.byItem && what.limit.isSet() ? what.limit : state.limit;
}

FlowPlace placeOf(const FlowCase &what, const QList<FlowMark> &marks) {
    Walk walk(what);
    QList<bool> counted;
    for (const FlowMark &m : marks)
        counted.append(walk.step(m));
    walk.m_place.counted = counted;
    return walk.m_place;
}

QList<const FlowEvent *> nextEvents(const FlowCase &what, const QList<FlowMark> &marks, qint64 atMs) {
    Walk walk(what);
    for (const FlowMark &m : marks)
        (void)walk.step(m);
    return walk.next(atMs);
}

const QList<ClockColour> &ClockColour::all() {
    static Rules<ClockColour> rules("clock_colours.csv", [](const RuleRow &row) {
        return ClockColour{row[QStringLiteral("colour")], row[QStringLiteral("name")], row[QStringLiteral("name_en")], row[QStringLiteral("days_left")].toInt(), row[QStringLiteral("basis")]};
    });
    return rules.all();
}

const ClockColour &ClockColour::of(qint64 endMs, qint64 nowMs) {
    const auto named = [](const char *key) -> const ClockColour & {
        const auto &colours = all();
        return *std::find_if(colours.cbegin(), colours.cend(), [&](const ClockColour &c) { return c.key == QLatin1String(key); });
    };
    if (endMs == 0)
        return named("green");
    if (nowMs >= endMs)
        return named("red");
    const ClockColour &yellow = named("yellow");
    // The last day on which it is in time is the one before the end.
    const qint64 left = QDateTime::fromMSecsSinceEpoch(nowMs).date().daysTo(QDateTime::fromMSecsSinceEpoch(endMs - 1).date());
    return left <= yellow.daysLeft ? yellow : named("green");
}

} // namespace vl
