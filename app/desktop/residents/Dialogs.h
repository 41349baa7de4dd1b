// SPDX-License-Identifier: GPL-3.0-or-later
// The short questions around a person. Each asks, does one change, tells the desk; modal.
#pragma once

#include "desktop/Desk.h"

namespace vl {

void recordEvent(Desk &desk, const Id &resident, QWidget *parent);
/// A new group for this person or household, or (with `tag`) the change or end of one there is.
void editGroupTag(Desk &desk, const Id &resident, const Id &tag, QWidget *parent);
/// Split off, move to another household, join, change of head, order of printing.
void changeHousehold(Desk &desk, const Id &resident, QWidget *parent);
void showHistory(Desk &desk, const Id &resident, QWidget *parent);
/// False when it was cancelled.
[[nodiscard]] bool askFilter(Desk &desk, FindFilter &filter, QWidget *parent);

} // namespace vl
