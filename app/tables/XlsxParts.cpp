// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/XlsxParts.h"

#include "base/Zip.h"

#include <QHash>
#include <QXmlStreamReader>

#include <memory>

namespace vl {

bool readCellName(QStringView name, int &column, int &row) {
    column = 0;
    row = 0;
    qsizetype i = 0;
    for (; i < name.size() && name[i].isLetter() && column < 20000; ++i)
        column = column * 26 + (name[i].toUpper().unicode() - 'A' + 1);
    for (; i < name.size() && name[i].isDigit() && row < 10000000; ++i)
        row = row * 10 + name[i].digitValue();
    --column;
    return column >= 0 && row > 0;
}

QString xlsxText(QXmlStreamReader &x) {
    QString out;
    while (x.readNextStartElement()) {
        if (x.name() == QLatin1String("t"))
            out += x.readElementText(QXmlStreamReader::SkipChildElements);
        else if (x.name() == QLatin1String("r"))
            out += xlsxText(x);
        else
            x.skipCurrentElement();
    }
    return out;
}

namespace {

class BookReader {
public:
    BookReader(const ZipReader &zip, const QString &path, Sheets which) : m_zip(zip), m_path(path), m_which(which), m_names(zip.names()) {}

    Result<XlsxBook> run() {
        if (!m_names.contains(QStringLiteral("xl/workbook.xml")))
            return Error{ErrorCode::Unsupported, m_names.contains(QStringLiteral("word/document.xml")) ? QStringLiteral("word") : QStringLiteral("notATable"), m_path};
        if (auto s = sheets(); !s)
            return s.error();
        if (auto s = strings(); !s)
            return s.error();
        return m_book;
    }

private:
    Error damaged() const { return {ErrorCode::Damaged, QStringLiteral("xlsx"), m_path}; }

    bool open(const QString &part, std::unique_ptr<QIODevice> &file) const {
        file = m_zip.entry(part);
        return file && m_zip.sizeOf(part) <= mostUnpacked;
    }

    Status sheets() {
        QHash<QString, QString> targets;
        std::unique_ptr<QIODevice> file;
        if (open(QStringLiteral("xl/_rels/workbook.xml.rels"), file)) {
            QXmlStreamReader x(file.get());
            while (!x.atEnd())
                if (x.readNext() == QXmlStreamReader::StartElement && x.name() == QLatin1String("Relationship")) {
                    QString target = x.attributes().value(QLatin1String("Target")).toString();
                    target = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target;
                    targets.insert(x.attributes().value(QLatin1String("Id")).toString(), target);
                }
        }
        if (!open(QStringLiteral("xl/workbook.xml"), file))
            return damaged();
        QXmlStreamReader x(file.get());
        while (!x.atEnd()) {
            if (x.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (x.name() == QLatin1String("workbookPr")) {
                const auto v = x.attributes().value(QLatin1String("date1904"));
                m_book.base1904 = v == QLatin1String("1") || v == QLatin1String("true");
            } else if (x.name() == QLatin1String("sheet")) {
                const QXmlStreamAttributes attributes = x.attributes();
                if (m_which == Sheets::Visible && attributes.value(QLatin1String("state")).contains(QLatin1String("idden")))
                    continue;
                for (const QXmlStreamAttribute &a : attributes)
                    if (a.name() == QLatin1String("id") && targets.contains(a.value().toString()))
                        m_book.sheets.append({attributes.value(QLatin1String("name")).toString(), targets.value(a.value().toString())});
            }
        }
        return x.hasError() || m_book.sheets.isEmpty() ? Status(damaged()) : Status();
    }

    Status strings() {
        QString part = QStringLiteral("xl/sharedStrings.xml");
        for (const QString &n : m_names)
            if (n.compare(part, Qt::CaseInsensitive) == 0)
                part = n;
        if (!m_names.contains(part))
            return {};
        std::unique_ptr<QIODevice> file;
        if (!open(part, file))
            return damaged();
        QXmlStreamReader x(file.get());
        while (!x.atEnd())
            if (x.readNext() == QXmlStreamReader::StartElement && x.name() == QLatin1String("si"))
                m_book.strings.push_back(xlsxText(x));
        return x.hasError() ? Status(damaged()) : Status();
    }

    const ZipReader &m_zip;
    QString m_path;
    Sheets m_which;
    const QStringList m_names;
    XlsxBook m_book;
};

} // namespace

Result<XlsxBook> readXlsxBook(const ZipReader &zip, const QString &path, Sheets which) {
    return BookReader(zip, path, which).run();
}

} // namespace vl
