// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of the register for a board, with what would name somebody left out (rules/SmallCells). Blocking.
#pragma once

#include "notices/Document.h"
#include "rules/SmallCells.h"
#include "store/Store.h"

namespace vl {

/// `name`: ages (groups of villagers by age), tags (special groups), changes (births, deaths, moves of the quarter
/// before `day`). Invalid ("notice.source"). Needs ReadPeople.
[[nodiscard]] Result<CountTable> countsOf(Store &store, const QString &name, const QDate &day);
/// The tables from this source ("statistics ages") that hung, or left the office at all.
[[nodiscard]] Result<QList<SafeTable>> postedTables(Store &store, const QString &source);
/// As rows of a notice: "label", "c1" …, "total"; the last row has the columns' totals. What is left out is a dash.
[[nodiscard]] QList<QHash<QString, QString>> rowsOf(const SafeTable &table);

} // namespace vl
