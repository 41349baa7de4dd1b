// SPDX-License-Identifier: GPL-3.0-or-later
// The short questions around the branch. Each asks, does one change, tells the desk; modal.
#pragma once

#include "desktop/Desk.h"

namespace vl {

/// A new member, or one there is.
void askMember(Desk &desk, const Id &member, QWidget *parent);
/// Not counted as expected, by a decision with its paper.
void askExcuse(Desk &desk, const Id &member, const QString &name, QWidget *parent);
void askDues(Desk &desk, const Id &member, const QString &name, const QDate &month, QWidget *parent);
void askCandidate(Desk &desk, QWidget *parent);
void askStep(Desk &desk, const Id &candidate, int step, const QString &name, QWidget *parent);
void askSeat(Desk &desk, const QString &body, QWidget *parent);

} // namespace vl
