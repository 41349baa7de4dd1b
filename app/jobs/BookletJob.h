// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a matter of 四议两公开 as one booklet: cover, contents, a form for each step, the signed minutes, the notices
// as they hung, the objections; numbered leaf by leaf. Blocking; needs a QGuiApplication; on a worker.
#pragma once

#include "jobs/OfficePaper.h"
#include "store/MatterBook.h"

namespace vl {

/// Whatever is there so far. NotFound ("matter").
[[nodiscard]] Result<OfficePaper> matterBooklet(Store &store, const Id &matter);

} // namespace vl
