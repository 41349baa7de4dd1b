// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets as rows of cells, streamed: .xlsx, .xls/.et and .csv look the same from here on.
// What a file is decides its content, not its name. Blocking; call off the GUI thread.
#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>
#include <vector>

namespace vl {

struct Cell {
    enum class Kind { Empty,
                      Text,
                      Number };
    QString text; ///< numbers below 10^15 as digits, larger ones as the file has them
    Kind kind = Kind::Empty;
    bool merged = false; ///< the value was written once for several rows
};

struct SheetRow {
    int number = 0; ///< 1-based, as the spreadsheet shows it
    QString sheet;  ///< empty for csv
    bool base1904 = false;
    std::vector<Cell> cells;
};

/// Returns false to stop reading.
using RowSink = std::function<bool(const SheetRow &)>;
/// Share of the file read, 0 to 100; returns false to cancel.
using ReadProgress = std::function<bool(int)>;

/// Unsupported when it is no spreadsheet (detail: kind), Damaged when it breaks off, Cancelled.
enum class Sheets { Visible,
                    All ///< hidden ones too
};
[[nodiscard]] Status readSpreadsheet(const QString &path, const RowSink &sink, const ReadProgress &progress = {}, Sheets which = Sheets::Visible);

/// UTF-8 (with or without mark), UTF-16 with mark, else GB18030. Damaged when it is neither.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes);

} // namespace vl
