// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader of an .xlsx needs first: its sheets, its shared texts, names of cells. Private to this folder.
#pragma once

#include "tables/Sheet.h"

#include <QList>

#include <vector>

class QXmlStreamReader;

namespace vl {

class ZipReader;

inline constexpr qint64 mostUnpacked = qint64(2) << 30; ///< a bomb is stopped by what comes out

struct XlsxBook {
    QList<QPair<QString, QString>> sheets; ///< name, path in the zip
    std::vector<QString> strings;
    bool base1904 = false;
};

/// Unsupported ("word", "notATable") and Damaged as readSpreadsheet() says it.
[[nodiscard]] Result<XlsxBook> readXlsxBook(const ZipReader &zip, const QString &path, Sheets which);
/// "AB12" to column 27 (from 0) and row 12 (from 1); false when it is neither.
[[nodiscard]] bool readCellName(QStringView name, int &column, int &row);
/// The text of <si> or <is>: runs joined, phonetic hints left out.
[[nodiscard]] QString xlsxText(QXmlStreamReader &x);

} // namespace vl
