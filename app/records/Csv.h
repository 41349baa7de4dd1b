// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 lines, for our own resources and for the clerk's files. Quoted cells may hold line breaks.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace vl {

/// Calls `row` for each record of `text`; stops when it returns false. `separator` may be a tab or ';'.
void readCsv(const QString &text, const std::function<bool(const QStringList &)> &row,
             QChar separator = QLatin1Char(','));

/// The rows of a compiled-in file as maps by header. Aborts when the file is not in the program.
[[nodiscard]] QList<QHash<QString, QString>> readResourceCsv(const QString &path);

/// Quotes a cell where needed. With `guardFormulas`, a leading = + - @ cannot run in a spreadsheet.
[[nodiscard]] QString csvCell(const QString &text, bool guardFormulas = true);

} // namespace vl
