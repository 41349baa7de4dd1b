// SPDX-License-Identifier: GPL-3.0-or-later
// Office Open XML, read as a stream. Merged ranges stand behind the rows in the file, so they are
// looked for first; a bomb is stopped by the count of bytes that come out.
#include "tables/SheetFormats.h"

#include "base/Zip.h"
#include "tables/XlsxParts.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <memory>

namespace vl {

namespace {

constexpr int maxColumns = 1024;

struct Merge {
    int firstRow, lastRow, firstColumn, lastColumn;
};

class Reader {
public:
    Reader(const QString &path, const RowSink &sink, const ReadProgress &progress, Sheets which) : m_path(path), m_sink(sink), m_progress(progress), m_which(which) {}

    Status run() {
        auto zip = ZipReader::open(m_path);
        if (!zip)
            return zip.error().code == ErrorCode::Io ? zip.error() : damaged();
        m_zip = std::move(*zip);
        auto book = readXlsxBook(*m_zip, m_path, m_which);
        if (!book)
            return book.error();
        m_book = std::move(*book);
        for (const auto &[name, part] : std::as_const(m_book.sheets)) {
            if (m_stopped)
                break;
            if (auto s = readSheet(name, part); !s)
                return s;
        }
        return {};
    }

private:
    Error damaged() const { return {ErrorCode::Damaged, QStringLiteral("xlsx"), m_path}; }

    bool open(const QString &part, std::unique_ptr<QIODevice> &file) {
        file = m_zip->entry(part);
        m_size = std::max<qint64>(1, m_zip->sizeOf(part));
        return file && m_size <= mostUnpacked;
    }

    Status readMerges(const QString &part) {
        m_merges.clear();
        std::unique_ptr<QIODevice> file;
        if (!open(part, file))
            return damaged();
        static const QByteArray opening("<mergeCells");
        QByteArray window;
        qint64 unpacked = 0;
        for (bool found = false;;) {
            const QByteArray chunk = file->read(1 << 18);
            if (chunk.isEmpty())
                break;
            unpacked += chunk.size();
            if (unpacked > mostUnpacked)
                return damaged();
            window += chunk;
            if (found)
                continue;
            if (const qsizetype at = window.indexOf(opening); at >= 0) {
                window.remove(0, at);
                found = true;
            } else if (window.size() > opening.size()) {
                window.remove(0, window.size() - opening.size());
            }
        }
        if (!window.startsWith(opening))
            return {};
        QXmlStreamReader x(window);
        while (!x.atEnd()) {
            if (x.readNext() != QXmlStreamReader::StartElement || x.name() != QLatin1String("mergeCell"))
                continue;
            const QString ref = x.attributes().value(QLatin1String("ref")).toString();
            Merge m{};
            if (readCellName(QStringView(ref).left(ref.indexOf(QLatin1Char(':'))), m.firstColumn, m.firstRow) &&
                readCellName(QStringView(ref).mid(ref.indexOf(QLatin1Char(':')) + 1), m.lastColumn, m.lastRow) &&
                m.lastRow > m.firstRow && m.lastColumn < maxColumns)
                m_merges.push_back(m);
        }
        std::sort(m_merges.begin(), m_merges.end(), [](const Merge &a, const Merge &b) { return a.firstRow < b.firstRow; });
        return {};
    }

    Status readSheet(const QString &name, const QString &part) {
        if (auto s = readMerges(part); !s)
            return s;
        std::unique_ptr<QIODevice> file;
        if (!open(part, file))
            return damaged();
        m_row = {0, name, m_book.base1904, {}};
        m_open.clear();
        m_nextMerge = 0;
        QXmlStreamReader x(file.get());
        while (!x.atEnd() && !m_stopped) {
            if (x.readNext() != QXmlStreamReader::StartElement || x.name() != QLatin1String("row"))
                continue;
            if (auto s = readRow(x); !s)
                return s;
            if (m_progress && m_row.number % 512 == 0 && !m_progress(static_cast<int>(std::min<qint64>(99, x.characterOffset() * 100 / m_size))))
                return Error{ErrorCode::Cancelled, {}, {}};
        }
        return x.hasError() && !m_stopped ? Status(damaged()) : Status();
    }

    Status readRow(QXmlStreamReader &x) {
        const int written = x.attributes().value(QLatin1String("r")).toInt();
        const int number = written > 0 ? written : m_row.number + 1;
        if (number <= m_row.number || number > 1048576)
            return damaged();
        // Rows that the file leaves out are blank rows to the clerk who counts them.
        for (int blank = m_row.number + 1; blank < number && number - m_row.number < 2000; ++blank) {
            m_row.number = blank;
            m_row.cells.clear();
            deliver();
        }
        m_row.number = number;
        m_row.cells.clear();
        int next = 0;
        while (x.readNextStartElement()) {
            if (x.name() != QLatin1String("c")) {
                x.skipCurrentElement();
                continue;
            }
            int column = next;
            int row = 0;
            if (const auto ref = x.attributes().value(QLatin1String("r")); !ref.isEmpty() && !readCellName(ref, column, row))
                return damaged();
            if (column >= maxColumns) {
                x.skipCurrentElement();
                continue;
            }
            next = column + 1;
            if (m_row.cells.size() <= static_cast<size_t>(column))
                m_row.cells.resize(static_cast<size_t>(column) + 1);
            m_row.cells[static_cast<size_t>(column)] = readCell(x);
        }
        deliver();
        return {};
    }

    Cell readCell(QXmlStreamReader &x) {
        const QString type = x.attributes().value(QLatin1String("t")).toString();
        QString value;
        Cell cell;
        while (x.readNextStartElement()) {
            if (x.name() == QLatin1String("v"))
                value = x.readElementText(QXmlStreamReader::SkipChildElements);
            else if (x.name() == QLatin1String("is"))
                value = xlsxText(x);
            else
                x.skipCurrentElement();
        }
        if (type == QLatin1String("s")) {
            const auto i = static_cast<size_t>(value.toUInt());
            cell.text = i < m_book.strings.size() ? m_book.strings[i] : QString();
            cell.kind = Cell::Kind::Text;
        } else if (type.isEmpty() || type == QLatin1String("n")) {
            bool ok = false;
            const double d = value.toDouble(&ok);
            cell.text = ok ? numberText(d, value) : value;
            cell.kind = ok ? Cell::Kind::Number : Cell::Kind::Text;
        } else if (type != QLatin1String("e")) { // an error such as #N/A is nothing
            cell.text = value;
            cell.kind = Cell::Kind::Text;
        }
        if (cell.text.trimmed().isEmpty())
            cell.kind = Cell::Kind::Empty;
        return cell;
    }

    void deliver() {
        fillMerges();
        m_stopped = m_stopped || !m_sink(m_row);
    }

    // A cell merged over several rows has its value in each of them.
    void fillMerges() {
        std::erase_if(m_open, [&](const auto &o) { return o.first.lastRow < m_row.number; });
        for (auto &[m, cell] : m_open) {
            const auto c = static_cast<size_t>(m.firstColumn);
            if (m_row.cells.size() <= c)
                m_row.cells.resize(c + 1);
            if (m_row.cells[c].kind == Cell::Kind::Empty)
                m_row.cells[c] = cell;
        }
        for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].firstRow <= m_row.number; ++m_nextMerge) {
            const Merge &m = m_merges[m_nextMerge];
            if (m.firstRow != m_row.number || m_row.cells.size() <= static_cast<size_t>(m.firstColumn))
                continue;
            Cell cell = m_row.cells[static_cast<size_t>(m.firstColumn)];
            if (cell.kind == Cell::Kind::Empty)
                continue;
            cell.merged = true;
            m_open.push_back({m, cell});
        }
    }

    QString m_path;
    std::unique_ptr<ZipReader> m_zip;
    qint64 m_size = 1;
    const RowSink &m_sink;
    const ReadProgress &m_progress;
    XlsxBook m_book;
    std::vector<Merge> m_merges;
    size_t m_nextMerge = 0;
    std::vector<std::pair<Merge, Cell>> m_open;
    SheetRow m_row;
    bool m_stopped = false;
    Sheets m_which;
};

} // namespace

Status readXlsx(const QString &path, const RowSink &sink, const ReadProgress &progress, Sheets which) {
    return Reader(path, sink, progress, which).run();
}

} // namespace vl
