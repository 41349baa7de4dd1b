// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes on paper: laid out as notices are, with places for the signatures or with who signed and when, the corrections
// beside them, and a short fingerprint. Blocking; needs a QGuiApplication; on a worker.
#pragma once

#include "guard/Leaks.h"
#include "notices/Layout.h"
#include "store/Leaving.h"
#include "store/Meetings.h"

namespace vl {

/// As they would be printed; `line` says what has been signed. A paper that is not on record has a null `line.minutes`.
[[nodiscard]] Result<LaidOut> minutesPages(Store &store, const MeetingLine &line, const MeetingPaper &paper);
struct MadeMinutes {
    LaidOut pages;
    /// Numbers that are somebody's: of an ID card, a bank card, a telephone. Why somebody was away is in minutes and stays.
    QList<LeakHit> leaks;
};
/// The minutes on record as they would leave. NotFound ("minutes") when there are none; Invalid ("minutes.glyph", subject:
/// the character) when a character has no glyph.
[[nodiscard]] Result<MadeMinutes> makeMinutes(Store &store, const Id &meeting);
/// Before they leave: noted in the audit trail. NotAllowed ("minutes.leak") when the guard found something in them and
/// nobody has agreed (store/Leaving).
[[nodiscard]] Status noteMinutes(Store &store, const Id &meeting, const MadeMinutes &minutes, const std::optional<Leaving> &leaving = {});
/// As a PDF; both of the above.
[[nodiscard]] Status writeMinutes(Store &store, const Id &meeting, const QString &path, const std::optional<Leaving> &leaving = {});
/// What the papers say of their meeting, on the day it is held: title, place and so on from the plan, the roll as it is
/// today.
[[nodiscard]] Result<MeetingPaper> beginMeeting(Store &store, const Id &meeting);

} // namespace vl
