// SPDX-License-Identifier: GPL-3.0-or-later
// 一表通: a blank .xlsx form read as a grid, and written again with values in some of its cells. Everything else of the file
// stays byte for byte: styles, pictures, print settings. Blocking.
#pragma once

#include "base/Result.h"

#include <QMap>
#include <QString>

namespace vl {

/// A cell, or what was merged into one; rows from 1, columns from 0.
struct FormCell {
    int row = 0;
    int column = 0;
    int lastRow = 0;
    int lastColumn = 0;
    QString text;
    bool formula = false; ///< reckons by itself: nothing is written there
};

struct FormSheet {
    QString name;
    QMap<QPair<int, int>, FormCell> cells; ///< by row and column of the upper left corner; blank ones too, when the file has them
    int lastRow = 0;
    int lastColumn = -1;

    /// The cell that covers this place; a blank one where the file says nothing, within its bounds; row 0 outside.
    [[nodiscard]] FormCell at(int row, int column) const;
};

/// Visible sheets. Unsupported, Damaged as readSpreadsheet(); Unsupported ("form.large") above 16 MB of one part.
[[nodiscard]] Result<QList<FormSheet>> readForm(const QString &path);

struct FormValue {
    QString sheet;
    int row = 0;
    int column = 0;
    QString text;
};
/// A cell may lie beside what the file uses so far, up to here.
inline constexpr int furthestRow = 1000;
inline constexpr int furthestColumn = 100;
/// Fills `path` into `out`, which is there whole or not at all. Invalid ("form.cell") for a cell outside of every sheet,
/// ("form.formula") for one that reckons.
[[nodiscard]] Status writeForm(const QString &path, const QList<FormValue> &values, const QString &out);

/// "B3".
[[nodiscard]] QString cellName(int row, int column);

} // namespace vl
