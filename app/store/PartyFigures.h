// SPDX-License-Identifier: GPL-3.0-or-later
// Activity and cohesion of the branch in figures: each is so many of so many, with its definition as data
// (resources/rules/party_figures.csv). No figure grades a person. Blocking.
#pragma once

#include "rules/Figure.h"
#include "store/Store.h"

#include <QDate>

namespace vl {

/// Of the year of `day`, up to that day. Needs ReadPeople.
[[nodiscard]] Result<QList<Figure>> partyFigures(Store &store, const QDate &day);

} // namespace vl
