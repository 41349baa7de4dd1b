// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the 议事厅: what a topic is about in large print, the agenda of its meeting, and slips for opinions. A slip carries the
// topic's code and its QR, and nobody's name. Blocking; needs a QGuiApplication; on a worker.
#pragma once

#include "jobs/OfficePaper.h"
#include "store/Hall.h"

namespace vl {

/// 大字材料 of a topic; of one that is on an agenda: the agenda, then every topic of that meeting. NotFound ("topic").
[[nodiscard]] Result<OfficePaper> topicMaterials(Store &store, const Id &topic);
/// 意见登记表: all that was said, for the file of the meeting.
[[nodiscard]] Result<OfficePaper> opinionList(Store &store, const Id &topic);
/// 意见单, three on a sheet.
[[nodiscard]] Result<OfficePaper> opinionSlips(Store &store, const Id &topic);

} // namespace vl
