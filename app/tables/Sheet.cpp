// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/Sheet.h"

#include "records/Csv.h"
#include "tables/SheetFormats.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cmath>

namespace vl {

namespace {

QChar separatorOf(const QString &text) {
    // In how many of the first lines it stands: a tab inside a cell stands in few, or beside the real one.
    const auto lines = QStringView(text).left(4000).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(0, 30);
    QChar best = QLatin1Char(',');
    qsizetype most = -1;
    for (const QChar c : {QLatin1Char(','), QLatin1Char('\t'), QLatin1Char(';')}) {
        qsizetype in = 0;
        for (const QStringView line : lines)
            in += line.count(c) >= 2 ? 1 : 0;
        if (in > most) {
            most = in;
            best = c;
        }
    }
    return best;
}

bool isNumber(const QString &text) {
    bool ok = false;
    (void)text.toDouble(&ok);
    return ok;
}

} // namespace

QString numberText(double value, const QString &written) {
    if (std::floor(value) == value && std::fabs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    return written.isEmpty() ? QString::number(value, 'g', 15) : written;
}

Result<QString> decodeText(const QByteArray &bytes) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString asUtf8 = utf8(bytes);
    if (!utf8.hasError())
        return asUtf8;
    QStringDecoder gb("GB18030");
    if (!gb.isValid())
        return Error{ErrorCode::Internal, QStringLiteral("gb18030"), {}};
    const QString asGb = gb(bytes);
    if (gb.hasError() || asGb.contains(QChar::ReplacementCharacter))
        return Error{ErrorCode::Damaged, QStringLiteral("encoding"), {}};
    return asGb;
}

Status readCsvFile(const QString &path, const RowSink &sink, const ReadProgress &progress) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, {}, path};
    if (file.size() > (qint64(256) << 20))
        return Error{ErrorCode::Unsupported, QStringLiteral("tooLarge"), path};
    auto text = decodeText(file.readAll());
    if (!text)
        return Error{text.error().code, text.error().detail, path};
    if (text->contains(QChar(u'\0')))
        return Error{ErrorCode::Unsupported, QStringLiteral("notATable"), path};
    const QChar separator = separatorOf(*text);
    SheetRow row;
    bool cancelled = false;
    qsizetype seen = 0;
    readCsv(
        *text, [&](const QStringList &cells) {
            ++row.number;
            row.cells.clear();
            for (const QString &written : cells) {
                seen += written.size() + 1;
                // ="411…" is how programs keep Excel from eating the digits.
                const QString c = written.startsWith(QLatin1String("=\"")) && written.endsWith(QLatin1Char('"')) ? written.mid(2, written.size() - 3) : written;
                // What Excel saved as 4.11E+17 or 1965.1 was a number there.
                row.cells.push_back({c, c.trimmed().isEmpty() ? Cell::Kind::Empty : isNumber(c) ? Cell::Kind::Number
                                                                                                : Cell::Kind::Text,
                                     false});
            }
            if (progress && row.number % 256 == 0 && !progress(static_cast<int>(seen * 100 / text->size()))) {
                cancelled = true;
                return false;
            }
            return sink(row);
        },
        separator);
    return cancelled ? Status(Error{ErrorCode::Cancelled, {}, {}}) : Status();
}

Status readSpreadsheet(const QString &path, const RowSink &sink, const ReadProgress &progress, Sheets which) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || QFileInfo(path).isDir())
        return Error{ErrorCode::Io, file.exists() ? QStringLiteral("unreadable") : QStringLiteral("missing"), path};
    const QByteArray head = file.read(8);
    file.close();
    if (head.isEmpty())
        return Error{ErrorCode::Unsupported, QStringLiteral("empty"), path};
    if (head.startsWith("PK\x03\x04"))
        return readXlsx(path, sink, progress, which);
    if (head.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1")))
        return readXls(path, sink, progress);
    if (head.startsWith("<") || head.startsWith("\xEF\xBB\xBF<"))
        return Error{ErrorCode::Unsupported, QStringLiteral("webTable"), path};
    if (head.startsWith("%PDF") || head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF"))
        return Error{ErrorCode::Unsupported, QStringLiteral("notATable"), path};
    return readCsvFile(path, sink, progress);
}

} // namespace vl
