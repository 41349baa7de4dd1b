// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes on paper: laid out as notices are, with places for the signatures or with who signed and when, the corrections
// beside them, and a short fingerprint. Blocking; needs a QGuiApplication; on a worker.
#pragma once

#include "jobs/OfficePaper.h"
#include "store/Meetings.h"

namespace vl {

/// As they would be printed; `line` says what has been signed. A paper that is not on record has a null `line.minutes`.
[[nodiscard]] Result<LaidOut> minutesPages(Store &store, const MeetingLine &line, const MeetingPaper &paper);
/// The minutes on record as they would leave (jobs/OfficePaper). NotFound ("minutes") when there are none.
[[nodiscard]] Result<OfficePaper> makeMinutes(Store &store, const Id &meeting);
/// What the papers say of their meeting, on the day it is held: title, place and so on from the plan, the roll as it is
/// today.
[[nodiscard]] Result<MeetingPaper> beginMeeting(Store &store, const Id &meeting);

} // namespace vl
