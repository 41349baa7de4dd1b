// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/FormFile.h"

#include "base/Zip.h"
#include "tables/XlsxParts.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

namespace vl {

namespace {

constexpr qint64 largestPart = 16 << 20;
constexpr qint64 largestForm = 64 << 20;
constexpr int mostColumns = 16'384;

using Place = QPair<int, int>;

// Where a cell and a row stand in the text of their sheet.
struct CellSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString style;
    bool formula = false;
};
struct RowSpan {
    qsizetype begin = 0;
    qsizetype tagEnd = 0; ///< behind its first tag
    qsizetype end = 0;
    bool closed = false; ///< <row …/>
    std::map<int, CellSpan> cells;
};
struct SheetText {
    QString text;
    QString prefix; ///< of its element names
    std::map<int, RowSpan> rows;
    qsizetype dataBegin = 0;
    qsizetype dataTagEnd = 0;
    qsizetype dataEnd = 0; ///< before </sheetData>
    bool dataClosed = false;
    FormSheet sheet;
};

qsizetype tagBegin(const QString &text, qsizetype end) {
    return text.lastIndexOf(QLatin1Char('<'), end - 1);
}

class SheetParser {
public:
    SheetParser(const QString &name, QString text, const std::vector<QString> &strings) : m_strings(strings) {
        m_out.sheet.name = name;
        m_out.text = std::move(text);
    }

    std::optional<SheetText> run() {
        QXmlStreamReader x(m_out.text);
        while (!x.atEnd()) {
            if (x.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (x.name() == QLatin1String("sheetData")) {
                if (!readData(x))
                    return {};
            } else if (x.name() == QLatin1String("mergeCell")) {
                merge(x.attributes().value(QLatin1String("ref")).toString());
            }
        }
        if (x.hasError() || m_out.dataTagEnd == 0)
            return {};
        return std::move(m_out);
    }

private:
    bool readData(QXmlStreamReader &x) {
        m_out.dataTagEnd = x.characterOffset();
        m_out.dataBegin = tagBegin(m_out.text, m_out.dataTagEnd);
        m_out.prefix = x.qualifiedName().chopped(x.name().size()).toString();
        m_out.dataClosed = QStringView(m_out.text).left(m_out.dataTagEnd).endsWith(QLatin1String("/>"));
        int number = 0;
        while (x.readNextStartElement()) {
            if (x.name() != QLatin1String("row")) {
                x.skipCurrentElement();
                continue;
            }
            const int written = x.attributes().value(QLatin1String("r")).toInt();
            number = written > 0 ? written : number + 1;
            if (!readRow(x, number))
                return false;
        }
        m_out.dataEnd = m_out.dataClosed ? m_out.dataTagEnd : tagBegin(m_out.text, x.characterOffset());
        return !x.hasError();
    }

    bool readRow(QXmlStreamReader &x, int number) {
        constexpr int mostRows = 1'048'576;
        if (number > mostRows || m_out.rows.contains(number))
            return false;
        RowSpan row;
        row.tagEnd = x.characterOffset();
        row.begin = tagBegin(m_out.text, row.tagEnd);
        row.closed = QStringView(m_out.text).left(row.tagEnd).endsWith(QLatin1String("/>"));
        int column = -1;
        while (x.readNextStartElement()) {
            if (x.name() != QLatin1String("c")) {
                x.skipCurrentElement();
                continue;
            }
            int at = column + 1;
            int inRow = number;
            if (const auto ref = x.attributes().value(QLatin1String("r")); !ref.isEmpty() && (!readCellName(ref, at, inRow) || inRow != number))
                return false;
            if (at >= mostColumns)
                return false;
            column = at;
            readCell(x, number, column, row);
        }
        row.end = x.characterOffset();
        m_out.sheet.lastRow = std::max(m_out.sheet.lastRow, number);
        m_out.rows.emplace(number, std::move(row));
        return !x.hasError();
    }

    void readCell(QXmlStreamReader &x, int row, int column, RowSpan &into) {
        CellSpan span;
        span.begin = tagBegin(m_out.text, x.characterOffset());
        span.style = x.attributes().value(QLatin1String("s")).toString();
        const QString type = x.attributes().value(QLatin1String("t")).toString();
        QString value;
        while (x.readNextStartElement()) {
            if (x.name() == QLatin1String("v"))
                value = x.readElementText(QXmlStreamReader::SkipChildElements);
            else if (x.name() == QLatin1String("is"))
                value = xlsxText(x);
            else {
                span.formula = span.formula || x.name() == QLatin1String("f");
                x.skipCurrentElement();
            }
        }
        span.end = x.characterOffset();
        if (type == QLatin1String("s"))
            value = value.toUInt() < m_strings.size() ? m_strings[value.toUInt()] : QString();
        m_out.sheet.lastColumn = std::max(m_out.sheet.lastColumn, column);
        m_out.sheet.cells.insert({row, column}, {row, column, row, column, value, span.formula});
        into.cells.emplace(column, span);
    }

    void merge(const QString &ref) {
        FormCell m;
        if (!readCellName(QStringView(ref).left(ref.indexOf(QLatin1Char(':'))), m.column, m.row) || !readCellName(QStringView(ref).mid(ref.indexOf(QLatin1Char(':')) + 1), m.lastColumn, m.lastRow) || m.lastRow < m.row || m.lastColumn < m.column || m.lastColumn >= mostColumns)
            return;
        auto &cells = m_out.sheet.cells;
        const FormCell first = cells.value({m.row, m.column});
        m.text = first.text;
        m.formula = first.formula;
        for (auto it = cells.begin(); it != cells.end();)
            it = it->row >= m.row && it->row <= m.lastRow && it->column >= m.column && it->column <= m.lastColumn ? cells.erase(it) : std::next(it);
        cells.insert({m.row, m.column}, m);
        m_out.sheet.lastRow = std::max(m_out.sheet.lastRow, m.lastRow);
        m_out.sheet.lastColumn = std::max(m_out.sheet.lastColumn, m.lastColumn);
    }

    const std::vector<QString> &m_strings;
    SheetText m_out;
};

struct Opened {
    std::unique_ptr<ZipReader> zip;
    XlsxBook book;
};

Result<Opened> openForm(const QString &path) {
    auto zip = ZipReader::open(path);
    if (!zip)
        return zip.error().code == ErrorCode::Io ? zip.error() : Error{ErrorCode::Damaged, QStringLiteral("xlsx"), path};
    auto book = readXlsxBook(**zip, path, Sheets::Visible);
    if (!book)
        return book.error();
    return Opened{std::move(*zip), std::move(*book)};
}

Result<QByteArray> partOf(const ZipReader &zip, const QString &part, const QString &path) {
    const auto file = zip.entry(part);
    if (!file)
        return Error{ErrorCode::Damaged, QStringLiteral("xlsx"), path};
    if (zip.sizeOf(part) > largestPart)
        return Error{ErrorCode::Unsupported, QStringLiteral("form.large"), path};
    const QByteArray bytes = file->read(largestPart + 1);
    if (bytes.size() != zip.sizeOf(part))
        return Error{ErrorCode::Damaged, QStringLiteral("xlsx"), path};
    return bytes;
}

Result<SheetText> sheetOf(const Opened &o, const QString &name, const QString &part, const QString &path) {
    auto bytes = partOf(*o.zip, part, path);
    if (!bytes)
        return bytes.error();
    const QString text = QString::fromUtf8(*bytes);
    auto parsed = text.toUtf8() == *bytes ? SheetParser(name, text, o.book.strings).run() : std::nullopt; // another encoding could not be written back as it was
    return parsed ? Result<SheetText>(std::move(*parsed)) : Result<SheetText>(Error{ErrorCode::Damaged, QStringLiteral("xlsx"), path});
}

QString cellXml(const QString &prefix, int row, int column, const QString &style, const QString &text) {
    QString clean;
    for (const QChar c : text)
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t') || c >= QLatin1Char(' '))
            clean += c;
    const QString escaped = clean.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("&#10;"));
    return QStringLiteral("<%1c r=\"%2\"%3 t=\"inlineStr\"><%1is><%1t xml:space=\"preserve\">%4</%1t></%1is></%1c>").arg(prefix, cellName(row, column), style.isEmpty() ? QString() : QStringLiteral(" s=\"%1\"").arg(style), escaped);
}

struct Edit {
    qsizetype begin;
    qsizetype end;
    QString text;
};

// The sheet with these values; they are of it.
Result<QString> edited(const SheetText &s, const std::map<int, std::map<int, QString>> &values) {
    QList<Edit> edits; // in the order of the text
    QString fresh;     // rows behind the last one
    for (const auto &[number, cells] : values) {
        const auto row = s.rows.find(number);
        QString added;
        for (const auto &[column, text] : cells) {
            const auto cell = row == s.rows.end() ? std::map<int, CellSpan>::const_iterator() : row->second.cells.find(column);
            if (row == s.rows.end() || cell == row->second.cells.end()) {
                added += cellXml(s.prefix, number, column, {}, text);
                if (row == s.rows.end() || row->second.closed)
                    continue;
                const auto next = row->second.cells.upper_bound(column);
                const qsizetype at = next == row->second.cells.end() ? tagBegin(s.text, row->second.end) : next->second.begin;
                edits.append({at, at, added});
                added.clear();
                continue;
            }
            if (cell->second.formula)
                return Error{ErrorCode::Invalid, QStringLiteral("form.formula"), cellName(number, column)};
            edits.append({cell->second.begin, cell->second.end, cellXml(s.prefix, number, column, cell->second.style, text)});
        }
        if (added.isEmpty())
            continue;
        if (row != s.rows.end()) { // <row …/>
            const QString tag = s.text.mid(row->second.begin, row->second.tagEnd - row->second.begin);
            edits.append({row->second.begin, row->second.end, tag.chopped(2) + QLatin1Char('>') + added + QStringLiteral("</%1row>").arg(s.prefix)});
            continue;
        }
        const QString whole = QStringLiteral("<%1row r=\"%2\">%3</%1row>").arg(s.prefix).arg(number).arg(added);
        const auto next = s.rows.upper_bound(number);
        if (next == s.rows.end())
            fresh += whole;
        else
            edits.append({next->second.begin, next->second.begin, whole});
    }
    if (!fresh.isEmpty())
        edits.append(s.dataClosed ? Edit{s.dataBegin, s.dataTagEnd, s.text.mid(s.dataBegin, s.dataTagEnd - s.dataBegin).chopped(2) + QLatin1Char('>') + fresh + QStringLiteral("</%1sheetData>").arg(s.prefix)} : Edit{s.dataEnd, s.dataEnd, fresh});
    std::stable_sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.begin < b.begin; });
    QString out;
    qsizetype at = 0;
    for (const Edit &e : std::as_const(edits)) {
        out += QStringView(s.text).mid(at, e.begin - at);
        out += e.text;
        at = e.end;
    }
    return out + s.text.mid(at);
}

} // namespace

FormCell FormSheet::at(int row, int column) const {
    if (row < 1 || column < 0 || row > lastRow || column > lastColumn)
        return {};
    for (const FormCell &c : cells)
        if (row >= c.row && row <= c.lastRow && column >= c.column && column <= c.lastColumn)
            return c;
    return {row, column, row, column, {}, false};
}

QString cellName(int row, int column) {
    QString letters;
    for (int c = column + 1; c > 0; c = (c - 1) / 26)
        letters.prepend(QChar(u'A' + (c - 1) % 26));
    return letters + QString::number(row);
}

Result<QList<FormSheet>> readForm(const QString &path) {
    auto o = openForm(path);
    if (!o)
        return o.error();
    QList<FormSheet> out;
    for (const auto &[name, part] : std::as_const(o->book.sheets)) {
        auto s = sheetOf(*o, name, part, path);
        if (!s)
            return s.error();
        out.append(std::move(s->sheet));
    }
    return out;
}

Status writeForm(const QString &path, const QList<FormValue> &values, const QString &out) {
    auto o = openForm(path);
    if (!o)
        return o.error();
    QMap<QString, QByteArray> changed; // by part
    QMap<QString, std::map<int, std::map<int, QString>>> bySheet;
    for (const FormValue &v : values)
        bySheet[v.sheet][v.row][v.column] = v.text;
    for (const auto &[name, part] : std::as_const(o->book.sheets)) {
        const auto wanted = bySheet.take(name);
        if (wanted.empty())
            continue;
        auto s = sheetOf(*o, name, part, path);
        if (!s)
            return s.error();
        for (const auto &[row, cells] : wanted)
            for (const auto &cell : cells)
                if (row < 1 || row > std::max(furthestRow, s->sheet.lastRow) || cell.first < 0 || cell.first > std::max(furthestColumn, s->sheet.lastColumn))
                    return Error{ErrorCode::Invalid, QStringLiteral("form.cell"), cellName(row, cell.first)};
        auto text = edited(*s, wanted);
        if (!text)
            return text.error();
        changed.insert(part, text->toUtf8());
    }
    if (!bySheet.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("form.cell"), {}};
    QList<ZipItem> items;
    qint64 total = 0;
    const QStringList names = o->zip->names();
    for (const QString &n : names) {
        if (n.endsWith(QLatin1Char('/')))
            continue;
        auto bytes = changed.contains(n) ? Result<QByteArray>(changed.value(n)) : partOf(*o->zip, n, path);
        if (!bytes)
            return bytes.error();
        total += bytes->size();
        if (total > largestForm)
            return Error{ErrorCode::Unsupported, QStringLiteral("form.large"), path};
        items.append({n, *bytes, {}});
    }
    const QString part = out + QStringLiteral(".part");
    if (auto s = writeZip(part, items); !s)
        return s;
    QFile::remove(out);
    if (!QFile::rename(part, out)) {
        QFile::remove(part);
        return Error{ErrorCode::Io, {}, out};
    }
    return {};
}

} // namespace vl
