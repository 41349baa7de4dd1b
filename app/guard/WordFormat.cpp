// SPDX-License-Identifier: GPL-3.0-or-later
// Word documents: every part that holds text. A paragraph is one piece, however many runs it is cut into; masking
// writes the characters back into the runs they came from.
#include "guard/Formats.h"

#include "base/Zip.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace vl {

namespace {

constexpr qint64 largestPart = qint64(128) << 20;

bool holdsText(const QString &part) {
    return (part.startsWith(QLatin1String("word/")) || part.startsWith(QLatin1String("docProps/")) || part.startsWith(QLatin1String("customXml/"))) && part.endsWith(QLatin1String(".xml")) &&
           !part.endsWith(QLatin1String("styles.xml")) && !part.endsWith(QLatin1String("settings.xml")) && !part.endsWith(QLatin1String("fontTable.xml")) && !part.contains(QLatin1String("theme/")) && !part.endsWith(QLatin1String("numbering.xml")) && !part.contains(QLatin1String("itemProps"));
}

bool isText(const QXmlStreamReader &x) {
    return x.name() == QLatin1String("t") || x.name() == QLatin1String("delText") || x.name() == QLatin1String("instrText");
}

// Walks a part; every text node of it is handed over with its piece, in the same order each time.
class Walker {
public:
    Walker(QList<GuardPiece> &out, int &tables, QString place, bool plain) : m_out(out), m_tables(tables), m_place(std::move(place)), m_plain(plain) {}

    void start(const QXmlStreamReader &x) {
        if (x.name() == QLatin1String("tbl"))
            m_stack.append({m_tables++, 0, -1});
        else if (x.name() == QLatin1String("tr") && !m_stack.isEmpty())
            ++m_stack.last().row, m_stack.last().column = -1;
        else if (x.name() == QLatin1String("tc") && !m_stack.isEmpty())
            ++m_stack.last().column, m_newCell = true;
        else if (x.name() == QLatin1String("p"))
            m_fresh = true, ++m_paragraph;
        else if (x.name() == QLatin1String("tab") || x.name() == QLatin1String("br") || x.name() == QLatin1String("cr"))
            m_fresh = true, m_newCell = m_newCell || x.name() == QLatin1String("tab");
        else if (m_plain)
            m_fresh = true;
    }
    void end(const QXmlStreamReader &x) {
        if (x.name() == QLatin1String("tbl") && !m_stack.isEmpty())
            m_stack.removeLast();
        else if (x.name() == QLatin1String("p"))
            m_fresh = true;
    }
    /// Where in which piece this text stands.
    QPair<int, qsizetype> text(const QString &t) {
        if (m_fresh || m_out.isEmpty()) {
            GuardPiece p;
            p.joint = m_newCell && !m_out.isEmpty() && m_stack.size() > 0 && m_stack.last().column > 0 ? GuardPiece::Joint::Cell : m_newCell && m_stack.isEmpty() ? GuardPiece::Joint::Cell
                                                                                                                                                                  : GuardPiece::Joint::Line;
            p.place = m_place + QStringLiteral("paragraph %1").arg(m_paragraph);
            if (!m_stack.isEmpty()) {
                p.table = m_stack.last().table;
                p.row = m_stack.last().row;
                p.column = m_stack.last().column;
                p.place = m_place + QStringLiteral("table %1 row %2 column %3").arg(p.table + 1).arg(p.row).arg(p.column + 1);
            }
            m_out.append(p);
            m_fresh = m_newCell = false;
        }
        const QPair<int, qsizetype> at{static_cast<int>(m_out.size()) - 1, m_out.last().text.size()};
        m_out.last().text += t;
        return at;
    }

private:
    struct Table {
        int table = 0;
        int row = 0;
        int column = -1;
    };
    QList<GuardPiece> &m_out;
    int &m_tables;
    QString m_place;
    bool m_plain;
    QList<Table> m_stack;
    bool m_fresh = true;
    bool m_newCell = false;
    int m_paragraph = 0;
};

QString placeOf(const QString &part) {
    return part == QLatin1String("word/document.xml") ? QString() : part.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0) + QLatin1Char(' ');
}

Result<QByteArray> partOf(const ZipReader &zip, const QString &name, const QString &path) {
    const auto entry = zip.entry(name);
    if (!entry || zip.sizeOf(name) > largestPart)
        return Error{ErrorCode::Damaged, QStringLiteral("guard.file"), path};
    QByteArray out;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    for (;;) {
        const qint64 n = entry->read(buffer.data(), buffer.size());
        if (n < 0)
            return Error{ErrorCode::Damaged, QStringLiteral("guard.file"), path};
        if (n == 0)
            return out;
        out.append(buffer.constData(), n);
    }
}

Status readPart(const QByteArray &bytes, const QString &part, QList<GuardPiece> &out, int &tables, const QString &path) {
    const bool plain = !part.startsWith(QLatin1String("word/"));
    Walker w(out, tables, placeOf(part), plain);
    QXmlStreamReader x(bytes);
    bool inText = false;
    while (!x.atEnd()) {
        switch (x.readNext()) {
        case QXmlStreamReader::StartElement:
            inText = isText(x);
            w.start(x);
            break;
        case QXmlStreamReader::EndElement:
            inText = false;
            w.end(x);
            break;
        case QXmlStreamReader::Characters:
            if (inText || (plain && !x.isWhitespace()))
                (void)w.text(x.text().toString());
            break;
        default:
            break;
        }
    }
    return x.hasError() ? Status(Error{ErrorCode::Damaged, QStringLiteral("guard.file"), path}) : Status();
}

QStringList partsOf(const ZipReader &zip) {
    QStringList parts = zip.names().filter(QStringLiteral(".xml"));
    parts.removeIf([](const QString &p) { return !holdsText(p); });
    std::sort(parts.begin(), parts.end(), [](const QString &a, const QString &b) { return std::pair(a != QLatin1String("word/document.xml"), a) < std::pair(b != QLatin1String("word/document.xml"), b); });
    return parts;
}

} // namespace

Result<GuardedFile> readWordForGuard(const QString &path) {
    auto zip = ZipReader::open(path);
    if (!zip)
        return zip.error().code == ErrorCode::Io ? zip.error() : Error{ErrorCode::Damaged, QStringLiteral("guard.file"), path};
    GuardedFile out;
    out.path = path;
    int tables = 0;
    for (const QString &part : partsOf(**zip)) {
        auto bytes = partOf(**zip, part, path);
        if (!bytes)
            return bytes.error();
        if (auto s = readPart(*bytes, part, out.pieces, tables, path); !s)
            return s.error();
    }
    const QStringList names = (*zip)->names();
    if (!names.filter(QStringLiteral("word/media/")).isEmpty())
        out.unseen += QStringLiteral("pictures");
    if (!names.filter(QStringLiteral("word/embeddings/")).isEmpty())
        out.unseen += QStringLiteral("embedded");
    return out;
}

Status writeMaskedWord(const GuardedFile &file, const QList<GuardPiece> &masked, const QString &out) {
    auto zip = ZipReader::open(file.path);
    if (!zip)
        return zip.error();
    QHash<QString, QByteArray> changed;
    QList<GuardPiece> again; // grows as it did when the file was read
    int tables = 0;
    for (const QString &part : partsOf(**zip)) {
        auto bytes = partOf(**zip, part, file.path);
        if (!bytes)
            return bytes.error();
        const bool plain = !part.startsWith(QLatin1String("word/"));
        Walker w(again, tables, placeOf(part), plain);
        QXmlStreamReader x(*bytes);
        QByteArray to;
        QXmlStreamWriter writer(&to);
        bool inText = false;
        while (!x.atEnd()) {
            x.readNext();
            if (x.isStartElement()) {
                inText = isText(x);
                w.start(x);
            } else if (x.isEndElement()) {
                inText = false;
                w.end(x);
            } else if (x.isCharacters() && (inText || (plain && !x.isWhitespace()))) {
                const auto [piece, at] = w.text(x.text().toString());
                writer.writeCharacters(piece < masked.size() ? masked[piece].text.mid(at, x.text().size()) : QString());
                continue;
            }
            if (!x.atEnd())
                writer.writeCurrentToken(x);
        }
        if (x.hasError())
            return Error{ErrorCode::Damaged, QStringLiteral("guard.file"), file.path};
        changed.insert(part, to);
    }
    QList<ZipItem> items;
    for (const QString &name : (*zip)->names()) {
        if (name.endsWith(QLatin1Char('/')))
            continue;
        if (changed.contains(name)) {
            items.append({name, changed[name], {}});
            continue;
        }
        auto bytes = partOf(**zip, name, file.path);
        if (!bytes)
            return bytes.error();
        items.append({name, *bytes, {}});
    }
    return writeZip(out, items);
}

} // namespace vl
