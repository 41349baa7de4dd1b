// SPDX-License-Identifier: GPL-3.0-or-later
// village-ledger-xls FILE: reads an old Excel or WPS .et file by FreeXL and streams its rows to standard
// output (see XlsStream.h). A process of its own, because FreeXL crashes on some damaged files and a
// clerk's program must not. FreeXL gives no value for formula cells: they come out empty.
#include "tables/SheetFormats.h"
#include "tables/XlsStream.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>

#include <cstdio>

#include <freexl.h>

namespace vl {

namespace {

class Handle {
public:
    ~Handle() {
        if (m_h != nullptr)
            freexl_close(m_h);
    }
    const void **out() { return &m_h; }
    const void *get() const { return m_h; }

private:
    const void *m_h = nullptr;
};

Cell cellOf(const FreeXL_CellValue &v) {
    switch (v.type) {
    case FREEXL_CELL_INT:
        return {QString::number(v.value.int_value), Cell::Kind::Number, false};
    case FREEXL_CELL_DOUBLE:
        return {numberText(v.value.double_value), Cell::Kind::Number, false};
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME: {
        const QString t = QString::fromUtf8(v.value.text_value);
        return {t, t.trimmed().isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, false};
    }
    default:
        return {};
    }
}

Status readByFreeXl(const QString &path, const RowSink &sink) {
    Handle book;
    if (const int code = freexl_open(QFile::encodeName(path).constData(), book.out()); code != FREEXL_OK)
        return Error{ErrorCode::Unsupported, code == FREEXL_CFBF_INVALID_SIGNATURE || code == FREEXL_BIFF_WORKBOOK_NOT_FOUND ? QStringLiteral("passwordOrOther") : QStringLiteral("xls"), path};
    unsigned int secret = 0;
    freexl_get_info(book.get(), FREEXL_BIFF_PASSWORD, &secret);
    if (secret == FREEXL_BIFF_OBFUSCATED)
        return Error{ErrorCode::Unsupported, QStringLiteral("passwordOrOther"), path};
    unsigned int mode = FREEXL_BIFF_DATEMODE_1900;
    freexl_get_info(book.get(), FREEXL_BIFF_DATEMODE, &mode);
    unsigned int sheets = 0;
    freexl_get_info(book.get(), FREEXL_BIFF_SHEET_COUNT, &sheets);
    for (unsigned int s = 0; s < sheets; ++s) {
        const char *name = nullptr;
        unsigned int rows = 0;
        unsigned short columns = 0;
        if (freexl_get_worksheet_name(book.get(), static_cast<unsigned short>(s), &name) != FREEXL_OK ||
            freexl_select_active_worksheet(book.get(), static_cast<unsigned short>(s)) != FREEXL_OK ||
            freexl_worksheet_dimensions(book.get(), &rows, &columns) != FREEXL_OK)
            return Error{ErrorCode::Damaged, QStringLiteral("xls"), path};
        SheetRow row{0, QString::fromUtf8(name), mode == FREEXL_BIFF_DATEMODE_1904, {}};
        for (unsigned int r = 0; r < rows; ++r) {
            row.number = static_cast<int>(r) + 1;
            row.cells.clear();
            for (unsigned short c = 0; c < columns; ++c) {
                FreeXL_CellValue v{};
                if (freexl_get_cell_value(book.get(), r, c, &v) == FREEXL_OK)
                    row.cells.push_back(cellOf(v));
                else
                    row.cells.push_back({});
            }
            if (!sink(row))
                return {};
        }
    }
    return {};
}

} // namespace

} // namespace vl

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QFile out;
    if (QCoreApplication::arguments().size() != 2 || !out.open(stdout, QIODevice::WriteOnly))
        return 2;
    QDataStream stream(&out);
    stream.setVersion(vl::xlsStreamVersion);
    const auto s = vl::readByFreeXl(QCoreApplication::arguments().at(1), [&](const vl::SheetRow &row) {
        vl::writeXlsRow(stream, row);
        return stream.status() == QDataStream::Ok;
    });
    vl::writeXlsEnd(stream, s ? QString() : s.error().detail);
    out.flush();
    return 0;
}
