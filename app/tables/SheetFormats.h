// SPDX-License-Identifier: GPL-3.0-or-later
// The readers behind readSpreadsheet(). Private to this folder.
#pragma once

#include "tables/Sheet.h"

namespace vl {

[[nodiscard]] Status readXlsx(const QString &path, const RowSink &sink, const ReadProgress &progress, Sheets which);
[[nodiscard]] Status readXls(const QString &path, const RowSink &sink, const ReadProgress &progress);
[[nodiscard]] Status readCsvFile(const QString &path, const RowSink &sink, const ReadProgress &progress);

/// A spreadsheet's number as people see it; exact below 10^15.
[[nodiscard]] QString numberText(double value, const QString &written = {});

} // namespace vl
