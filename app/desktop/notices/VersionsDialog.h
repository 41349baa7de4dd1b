// SPDX-License-Identifier: GPL-3.0-or-later
// What a notice said before: its versions, who wrote them, what was said of them, and their words.
#pragma once

#include "desktop/Desk.h"
#include "store/Notices.h"

namespace vl {

void showVersions(Desk &desk, const NoticeLine &line, QWidget *parent);

} // namespace vl
