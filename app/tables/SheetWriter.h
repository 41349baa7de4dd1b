// SPDX-License-Identifier: GPL-3.0-or-later
// Lists out: .xlsx by libxlsxwriter, or .csv (UTF-8 with a mark, so that Excel and WPS read it right).
// Every cell is text: an ID number must not become a number, a name not a formula.
#pragma once

#include "base/Result.h"

#include <QStringList>

#include <functional>

namespace vl {

struct SheetOut {
    QString title; ///< sheet name
    QStringList header;
    QList<int> widths; ///< in characters; may be shorter than the header
};

/// The next row's texts, empty at the end; an error gives the whole file up.
using RowSource = std::function<Result<QStringList>()>;

/// Written whole or not at all: until the last row, a file that was at `path` stays what it was.
[[nodiscard]] Status writeTable(const QString &path, const SheetOut &sheet, const RowSource &next);

} // namespace vl
