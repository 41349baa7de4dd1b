// SPDX-License-Identifier: GPL-3.0-or-later
// What the village owes and by when, of every room, in the three colours of rules/clock_colours.csv. About duties, never about
// what somebody is. Reads the book; on the window's thread.
#pragma once

#include "desktop/Desk.h"

#include <QDate>

namespace vl {

enum class DutyTone { Late,
                      Soon, ///< it can be done now, or is due within days
                      InTime };

/// Where it is done.
enum class DutyPlace { Counter,
                       Notices,
                       Meetings,
                       Development,
                       Residents };

struct Duty {
    QString what;
    QString when; ///< by when, and by what rule
    DutyTone tone = DutyTone::Soon;
    DutyPlace place = DutyPlace::Meetings;
    QDate day = {};      ///< the last day that is good; invalid: it waits, without one
    bool urgent = false; ///< due by the hour
};

/// Each thing once: what is urgent first, then by day.
[[nodiscard]] QList<Duty> allDuties(Desk &desk);

} // namespace vl
