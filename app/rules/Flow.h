// SPDX-License-Identifier: GPL-3.0-or-later
// The way that an affair goes, as data (resources/rules/flow_states.csv, flow_events.csv): the states, what leads from one
// to the next, and how long one may last. No state is skipped: what was not done on the step where an affair stands is
// passed over, for two PCs may have gone on from one. What was done keeps its states, so that a later rule changes nothing
// that happened. Pure; any thread.
#pragma once

#include "base/Id.h"
#include "rules/Calendar.h"

#include <QList>
#include <QStringList>

namespace vl {

/// So many hours ("h"), days ("d": the first not counted, a last day that is a holiday moves on; Civil Code Art 201, 203) or
/// working days ("w"). 0: for ever.
struct TimeLimit {
    int count = 0;
    QString unit;
    [[nodiscard]] bool isSet() const { return count > 0; }
};
/// The first moment that is too late, in ms since 1970 by the PC's time zone; 0: there is none.
[[nodiscard]] qint64 endOf(const TimeLimit &limit, qint64 sinceMs);
/// False when the holidays of a year that it touches are not known.
[[nodiscard]] bool certainEnd(const TimeLimit &limit, qint64 sinceMs);

struct FlowState {
    QString flow;
    QString key;
    QString name;
    QString nameEn;
    TimeLimit limit;
    int urgentHours = 0; ///< instead, for what is urgent; 0: the same
    bool byItem = false; ///< the catalogue's own period counts here, where it names one
    bool ends = false;
    QString basis;
    QString confidence;

    [[nodiscard]] static const QList<FlowState> &all();
    [[nodiscard]] static const FlowState *of(const QString &flow, const QString &key);
    /// Where a flow begins.
    [[nodiscard]] static const FlowState *first(const QString &flow);
};

struct FlowEvent {
    QString flow;
    QString state;
    QString key;
    QString to;
    QString name;
    QString nameEn;
    QString actor;
    QString asks;         ///< "member", "text", "level", or nothing
    int most = 0;         ///< times; 0: as often as it happens
    bool after = false;   ///< only when the state's time is over
    QStringList handling; ///< for affairs handled so; empty: for all
    QString basis;
    QString confidence;

    [[nodiscard]] static const QList<FlowEvent> &all();
};

/// What decides how an affair goes.
struct FlowCase {
    QString flow;
    QString handling;
    TimeLimit limit; ///< of the catalogue
    bool urgent = false;
    qint64 openedMs = 0;
};

struct FlowMark {
    QString event;
    QString from;
    QString to;
    qint64 atMs = 0;
    Id id = {};       ///< of the record
    Id previous = {}; ///< on which it was done; null: the first
};

struct FlowPlace {
    const FlowState *state = nullptr; ///< null: there is no such flow
    qint64 sinceMs = 0;
    qint64 endMs = 0;    ///< the first moment that is too late; 0: no limit
    QList<bool> counted; ///< of each mark: whether it belonged where it stood
    [[nodiscard]] bool ended() const { return state == nullptr || state->ends; }
    [[nodiscard]] bool isLate(qint64 nowMs) const { return !ended() && endMs > 0 && nowMs >= endMs; }
};

/// The limit that counts in a state.
[[nodiscard]] TimeLimit limitIn(const FlowCase &what, const FlowState &state);
[[nodiscard]] FlowPlace placeOf(const FlowCase &what, const QList<FlowMark> &marks);
/// What may happen next at this moment.
[[nodiscard]] QList<const FlowEvent *> nextEvents(const FlowCase &what, const QList<FlowMark> &marks, qint64 atMs);

/// 三色: how near an end is, by resources/rules/clock_colours.csv.
struct ClockColour {
    QString key; ///< "red", "yellow", "green"
    QString name;
    QString nameEn;
    int daysLeft = 0; ///< at most; for yellow
    QString basis;

    [[nodiscard]] static const QList<ClockColour> &all();
    /// Green when there is no end.
    [[nodiscard]] static const ClockColour &of(qint64 endMs, qint64 nowMs);
};

} // namespace vl
