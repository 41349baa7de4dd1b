// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/GuardFile.h"

#include "base/WholeFile.h"
#include "base/Zip.h"
#include "guard/Formats.h"
#include "tables/Sheet.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace vl {

namespace {

// What a file is decides its content; of plain text its name.
FileSort sortOf(const QString &path) {
    QFile f(path);
    if (!f.open(QIODevice::ReadOnly))
        return FileSort::Unknown;
    const QByteArray head = f.read(3000);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (head.startsWith("PK\x03\x04")) {
        auto zip = ZipReader::open(path);
        const QStringList names = zip ? (*zip)->names() : QStringList();
        if (names.contains(QStringLiteral("word/document.xml")))
            return FileSort::Word;
        if (names.contains(QStringLiteral("xl/workbook.xml")))
            return FileSort::Table;
        return suffix == QLatin1String("docx") || suffix == QLatin1String("docm") ? FileSort::Word : suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm") || suffix == QLatin1String("et") ? FileSort::Table
                                                                                                                                                                                                         : FileSort::Unknown;
    }
    if (head.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1")))
        return suffix == QLatin1String("xls") || suffix == QLatin1String("et") ? FileSort::Table : FileSort::Unknown;
    if (head.startsWith("%PDF"))
        return FileSort::Pdf;
    if (head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("BM") || head.startsWith("II*") || head.startsWith("MM"))
        return FileSort::Picture;
    return suffix == QLatin1String("txt") || suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("md") || suffix == QLatin1String("log") || suffix == QLatin1String("html") || suffix == QLatin1String("htm") || suffix == QLatin1String("json") || suffix == QLatin1String("xml") ? FileSort::Text
                                                                                                                                                                                                                                                                                                                           : FileSort::Unknown;
}

} // namespace

namespace {

// By its name a document: when its content is none, that is said and not passed over.
bool looksLikeDocument(const QString &path) {
    static const QSet<QString> suffixes{QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("xls"), QStringLiteral("xlsx"), QStringLiteral("et"), QStringLiteral("wps"), QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("bmp"), QStringLiteral("ppt"), QStringLiteral("pptx"), QStringLiteral("zip"), QStringLiteral("rar")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

QStringList filesForGuard(const QString &path) {
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList out;
    for (QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        if (const QString file = it.next(); sortOf(file) != FileSort::Unknown || looksLikeDocument(file))
            out += file;
    out.sort();
    return out;
}

Result<GuardedFile> readForGuard(const QString &path, const GuardProgress &progress) {
    if (!QFileInfo(path).isFile() || !QFileInfo(path).isReadable())
        return Error{ErrorCode::Io, QFileInfo::exists(path) ? QStringLiteral("unreadable") : QStringLiteral("missing"), path};
    const FileSort sort = sortOf(path);
    const auto read = [&]() -> Result<GuardedFile> {
        switch (sort) {
        case FileSort::Table:
            return readTableForGuard(path, progress);
        case FileSort::Word:
            return readWordForGuard(path);
        case FileSort::Pdf:
            return readPdfForGuard(path);
        case FileSort::Picture:
            return readPictureForGuard(path);
        case FileSort::Text:
            return readTextForGuard(path);
        case FileSort::Unknown:
            break;
        }
        return Error{ErrorCode::Unsupported, QStringLiteral("guard.format"), path};
    };
    auto out = read();
    if (out)
        out->sort = sort;
    return out;
}

QString maskedSuffix(const GuardedFile &file) {
    switch (file.sort) {
    case FileSort::Table:
        return QStringLiteral("xlsx");
    case FileSort::Word:
        return QStringLiteral("docx");
    case FileSort::Text:
        return QFileInfo(file.path).suffix().toLower();
    case FileSort::Pdf:
        return QStringLiteral("txt");
    default:
        return {};
    }
}

Status writeMasked(const GuardedFile &file, const GuardKnowledge &knowledge, const QString &out) {
    if (QFileInfo(out).absoluteFilePath() == QFileInfo(file.path).absoluteFilePath())
        return Error{ErrorCode::Invalid, QStringLiteral("guard.same"), out};
    const QList<GuardPiece> clean = masked(file.pieces, knowledge);
    // Beside its place and under a name of its own until it was read again.
    const QString suffix = maskedSuffix(file);
    const QString part = out + QStringLiteral(".part.") + suffix;
    Status made;
    switch (file.sort) {
    case FileSort::Word:
        made = writeMaskedWord(file, clean, part);
        break;
    case FileSort::Table:
        made = writeMaskedTable(file, clean, part);
        break;
    case FileSort::Text: {
        QFile f(file.path);
        auto text = f.open(QIODevice::ReadOnly) ? decodeText(f.readAll()) : Result<QString>(Error{ErrorCode::Io, {}, file.path});
        if (!text)
            return text.error();
        made = writeWhole(part, QByteArray("\xEF\xBB\xBF") + withPieces(*text, clean, separatorFor(file.path, *text)).remove(QChar(0xFEFF)).toUtf8());
        break;
    }
    case FileSort::Pdf: {
        QString text;
        for (qsizetype i = 0; i < clean.size(); ++i)
            text += (i == 0 ? QString() : clean[i].joint == GuardPiece::Joint::Cell ? QStringLiteral("\t")
                                                                                    : QStringLiteral("\n")) +
                    clean[i].text;
        made = writeWhole(part, text.toUtf8());
        break;
    }
    default:
        return Error{ErrorCode::Unsupported, QStringLiteral("guard.mask"), file.path};
    }
    if (made) {
        auto again = readForGuard(part);
        made = !again ? Status(again.error()) : findLeaks(again->pieces, knowledge).isEmpty() ? Status()
                                                                                              : Status(Error{ErrorCode::Internal, QStringLiteral("guard.left"), out});
    }
    if (made && QFile::exists(out) && !QFile::remove(out))
        made = Error{ErrorCode::Io, {}, out};
    if (made && !QFile::rename(part, out))
        made = Error{ErrorCode::Io, {}, out};
    if (!made)
        QFile::remove(part);
    return made;
}

} // namespace vl
