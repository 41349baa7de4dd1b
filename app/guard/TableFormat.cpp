// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets: every sheet, the hidden ones too, and of .xlsx the comments, text boxes and properties.
#include "guard/Formats.h"

#include "base/Zip.h"
#include "tables/Sheet.h"
#include "tables/SheetWriter.h"

#include <QXmlStreamReader>

namespace vl {

namespace {

QString columnName(int column) {
    QString s;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        s.prepend(QLatin1Char(static_cast<char>('A' + (n - 1) % 26)));
    return s;
}

// Of a sheet what its cells do not show: what is printed above and below, and formulas that no program computed yet.
void addSheetExtras(QList<GuardPiece> &out, const std::unique_ptr<QIODevice> &part, const QString &place) {
    QXmlStreamReader x(part.get());
    while (!x.atEnd()) {
        if (x.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool formula = x.name() == QLatin1String("f");
        if (!formula && !x.name().endsWith(QLatin1String("Header")) && !x.name().endsWith(QLatin1String("Footer")))
            continue;
        GuardPiece p;
        p.place = place + (formula ? QStringLiteral(" formula") : QStringLiteral(" header"));
        p.text = x.readElementText(QXmlStreamReader::IncludeChildElements);
        out.append(p);
    }
}

void addNames(QList<GuardPiece> &out, const std::unique_ptr<QIODevice> &part) {
    QXmlStreamReader x(part.get());
    while (!x.atEnd())
        if (x.readNext() == QXmlStreamReader::StartElement && x.attributes().hasAttribute(QLatin1String("name"))) {
            GuardPiece p;
            p.place = QStringLiteral("sheet name");
            p.text = x.attributes().value(QLatin1String("name")).toString();
            out.append(p);
        }
}

void addText(QList<GuardPiece> &out, const std::unique_ptr<QIODevice> &part, const QString &place) {
    QXmlStreamReader x(part.get());
    int n = 0;
    while (!x.atEnd())
        if (x.readNext() == QXmlStreamReader::Characters && !x.isWhitespace()) {
            GuardPiece p;
            p.text = x.text().toString();
            p.place = place + QStringLiteral(" %1").arg(++n);
            out.append(p);
        }
}

} // namespace

Result<GuardedFile> readTableForGuard(const QString &path, const GuardProgress &progress) {
    GuardedFile out;
    out.path = path;
    QString sheet;
    int table = -1;
    auto s = readSpreadsheet(
        path, [&](const SheetRow &row) {
            if (table < 0 || row.sheet != sheet)
                ++table;
            sheet = row.sheet;
            bool first = true;
            for (size_t c = 0; c < row.cells.size(); ++c) {
                const Cell &cell = row.cells[c];
                if (cell.merged || cell.text.isEmpty())
                    continue;
                GuardPiece p;
                p.text = cell.text;
                p.table = table;
                p.row = row.number;
                p.column = static_cast<int>(c);
                p.place = (sheet.isEmpty() ? QString() : sheet + QLatin1Char('!')) + columnName(p.column) + QString::number(row.number);
                p.joint = first ? GuardPiece::Joint::Line : GuardPiece::Joint::Cell;
                first = false;
                out.pieces.append(p);
            }
            return true;
        },
        progress, Sheets::All);
    if (!s)
        return s.error();
    if (auto zip = ZipReader::open(path)) {
        QList<GuardPiece> extras; // after the rest
        for (const QString &name : (*zip)->names()) {
            if (!name.endsWith(QLatin1String(".xml")))
                continue;
            const QString place = name.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
            const auto part = [&] { return (*zip)->entry(name); };
            if (name.contains(QLatin1String("omment")) || name.startsWith(QLatin1String("xl/drawings/")) || name.startsWith(QLatin1String("docProps/")) || name.startsWith(QLatin1String("xl/externalLinks/")) || name.startsWith(QLatin1String("xl/pivotCache/")))
                addText(out.pieces, part(), place);
            else if (name == QLatin1String("xl/workbook.xml"))
                addNames(extras, part());
            else if (name.startsWith(QLatin1String("xl/worksheets/")))
                addSheetExtras(extras, part(), place);
        }
        out.pieces += extras;
        if (!(*zip)->names().filter(QStringLiteral("xl/media/")).isEmpty())
            out.unseen += QStringLiteral("pictures");
        if (!(*zip)->names().filter(QStringLiteral("xl/embeddings/")).isEmpty())
            out.unseen += QStringLiteral("embedded");
    }
    return out;
}

// Values only, in one sheet: comments, hidden columns and formulas do not come along.
Status writeMaskedTable(const GuardedFile &, const QList<GuardPiece> &masked, const QString &out) {
    QList<QStringList> rows;
    int table = -1;
    int row = -1;
    for (const GuardPiece &p : masked) {
        if (p.table < 0)
            continue;
        if (p.table != table || p.row != row) {
            if (table >= 0 && p.table != table)
                rows.append(QStringList());
            rows.append(QStringList());
            table = p.table;
            row = p.row;
        }
        while (rows.last().size() <= p.column)
            rows.last().append(QString());
        rows.last()[p.column] = p.text;
    }
    SheetOut sheet;
    sheet.title = QStringLiteral("1");
    sheet.header = rows.isEmpty() ? QStringList{QString()} : rows.takeFirst();
    for (const QStringList &r : std::as_const(rows))
        while (sheet.header.size() < r.size())
            sheet.header.append(QString());
    qsizetype next = 0;
    return writeTable(out, sheet, [&]() -> Result<QStringList> {
        if (next >= rows.size())
            return QStringList();
        QStringList r = rows[next++];
        while (r.size() < sheet.header.size()) // an empty list would be the end
            r.append(QString());
        return r;
    });
}

} // namespace vl
