// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a roster, read by its canonical columns. Private to this folder.
#pragma once

#include "records/Roster.h"
#include "tables/Sheet.h"

#include <QDate>
#include <QHash>

namespace vl {

struct WrittenCell {
    QString text; ///< normalised; 同上 already resolved
    bool number = false;
    QString heading;
    bool merged = false; ///< continued from the row above
};

/// Canonical key to what is written there; blank cells are left out.
using WrittenRow = QHash<QString, WrittenCell>;

struct RowContext {
    QDate today;
    bool base1904 = false;
};

/// Fills values, tags, notes and `flagged` from the row; household and head are the caller's.
void readPerson(const WrittenRow &row, const RowContext &context, RosterPerson &person);
/// True for "无", "不详", "-", "/": written, but nothing.
[[nodiscard]] bool meansNothing(const QString &text);
/// "3", "三组", "第3村民小组" to "3组"; names of hamlets as they are.
[[nodiscard]] QString groupName(const QString &written);
/// "孟楼村3组12号" to "3组"; empty when the address names no group.
[[nodiscard]] QString groupInAddress(const QString &address);

} // namespace vl
