// SPDX-License-Identifier: GPL-3.0-or-later
// Where a notice hangs, who put it up and when, with a photo; and that it was taken down.
#pragma once

#include "desktop/Desk.h"
#include "store/Notices.h"

namespace vl {

/// True when it was recorded.
bool askPosting(Desk &desk, const NoticeLine &line, QWidget *parent);
bool askTakeDown(Desk &desk, const NoticeLine &line, QWidget *parent);

} // namespace vl
