// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/SheetWriter.h"

#include "records/Csv.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <xlsxwriter.h>

#include <optional>

namespace vl {

namespace {

Status writeCsv(const QString &path, const SheetOut &sheet, const RowSource &next) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, {}, path};
    file.write("\xEF\xBB\xBF");
    QStringList row = sheet.header;
    do {
        QStringList cells;
        for (const QString &c : std::as_const(row))
            cells += csvCell(c);
        file.write((cells.join(QLatin1Char(',')) + QLatin1String("\r\n")).toUtf8());
        auto r = next();
        if (!r)
            return r.error(); // QSaveFile drops what was written
        row = *r;
    } while (!row.isEmpty());
    return file.commit() ? Status() : Status(Error{ErrorCode::Io, {}, path});
}

Status writeXlsx(const QString &path, const SheetOut &sheet, const RowSource &next) {
    const QString part = path + QStringLiteral(".part");
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    const QByteArray folder = QFile::encodeName(QFileInfo(part).absolutePath());
    QByteArray folderCopy = folder;
    options.tmpdir = folderCopy.data(); // beside the target, not in a shared /tmp
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(part).constData(), &options);
    lxw_worksheet *page = book == nullptr ? nullptr : workbook_add_worksheet(book, sheet.title.left(31).toUtf8().constData());
    if (page == nullptr)
        return Error{ErrorCode::Io, {}, path};
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format *text = workbook_add_format(book);
    format_set_num_format(text, "@");
    for (int i = 0; i < sheet.widths.size(); ++i)
        worksheet_set_column(page, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), sheet.widths[i], nullptr);
    worksheet_freeze_panes(page, 1, 0);
    lxw_row_t r = 0;
    std::optional<Error> failure;
    QStringList row = sheet.header;
    do {
        for (int c = 0; c < row.size(); ++c)
            if (!row[c].isEmpty())
                worksheet_write_string(page, r, static_cast<lxw_col_t>(c), row[c].toUtf8().constData(), r == 0 ? bold : text);
        ++r;
        auto following = next();
        if (!following)
            failure = following.error();
        row = following ? *following : QStringList();
    } while (!row.isEmpty());
    const lxw_error code = workbook_close(book);
    if (failure) {
        QFile::remove(part);
        return *failure;
    }
    if (code != LXW_NO_ERROR) {
        QFile::remove(part);
        return Error{ErrorCode::Io, QStringLiteral("xlsx.%1").arg(static_cast<int>(code)), path};
    }
    QFile::remove(path);
    return QFile::rename(part, path) ? Status() : Status(Error{ErrorCode::Io, {}, path});
}

} // namespace

Status writeTable(const QString &path, const SheetOut &sheet, const RowSource &next) {
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind == QLatin1String("csv"))
        return writeCsv(path, sheet, next);
    return kind == QLatin1String("xlsx") ? writeXlsx(path, sheet, next) : Status(Error{ErrorCode::Unsupported, QStringLiteral("writes"), path});
}

} // namespace vl
