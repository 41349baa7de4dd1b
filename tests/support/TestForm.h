// SPDX-License-Identifier: GPL-3.0-or-later
// Blank forms as offices send them, made for a test.
#pragma once

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace vl::test {

/// One line a cell: "A2 姓名", "B2:D2" (merged, blank), "A1:D1 标题", "E3 =1+1" (a formula), "B3" (blank with a border);
/// "sheet 名" and "hidden 名" begin another sheet.
inline QString blankForm(const QTemporaryDir &dir, const QStringList &cells) {
    const QString path = dir.filePath(QStringLiteral("form.xlsx"));
    QFile::remove(path);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_format *border = workbook_add_format(book);
    format_set_border(border, LXW_BORDER_THIN);
    lxw_worksheet *sheet = nullptr;
    for (const QString &cell : cells) {
        const QString where = cell.section(QLatin1Char(' '), 0, 0);
        const QByteArray text = cell.section(QLatin1Char(' '), 1).toUtf8();
        if (where == QLatin1String("sheet") || where == QLatin1String("hidden")) {
            sheet = workbook_add_worksheet(book, text.constData());
            if (where == QLatin1String("hidden"))
                worksheet_hide(sheet);
            continue;
        }
        if (sheet == nullptr)
            sheet = workbook_add_worksheet(book, "Sheet1");
        const QByteArray first = where.section(QLatin1Char(':'), 0, 0).toLatin1();
        const QByteArray last = where.section(QLatin1Char(':'), -1).toLatin1();
        const lxw_row_t row = lxw_name_to_row(first.constData());
        const lxw_col_t column = lxw_name_to_col(first.constData());
        if (first != last)
            worksheet_merge_range(sheet, row, column, lxw_name_to_row(last.constData()), lxw_name_to_col(last.constData()), text.constData(), border);
        else if (text.isEmpty())
            worksheet_write_blank(sheet, row, column, border);
        else if (text.startsWith('='))
            worksheet_write_formula(sheet, row, column, text.constData(), border);
        else
            worksheet_write_string(sheet, row, column, text.constData(), border);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("xlsx");
    return path;
}

} // namespace vl::test
