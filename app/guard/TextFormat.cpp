// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/Formats.h"

#include "tables/Sheet.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace vl {

namespace {

constexpr qint64 largest = qint64(64) << 20;
constexpr int patience = 120000; // ms

struct Field {
    qsizetype from = 0;
    qsizetype length = 0;
};

bool isLineEnd(QChar c) {
    return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\f') || c.unicode() == 0x2028 || c.unicode() == 0x2029;
}

// The cells of a line; one, when it is running text.
QList<Field> fieldsOf(QStringView line, QChar separator) {
    QList<Field> out;
    qsizetype from = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!separator.isNull()) {
            if (c == QLatin1Char('"'))
                quoted = !quoted;
            if (c != separator || quoted)
                continue;
            out.append({from, i - from});
            from = i + 1;
            continue;
        }
        qsizetype end = i;
        while (end < line.size() && (line[end] == QLatin1Char(' ') || line[end].unicode() == 0x3000 || line[end] == QLatin1Char('\t') || line[end] == QLatin1Char('|') || line[end] == QStringLiteral("│")[0] || line[end] == QStringLiteral("┃")[0]))
            ++end;
        const QStringView gap = line.mid(i, end - i);
        const bool apart = gap.size() >= 2 || gap.contains(QLatin1Char('\t')) || gap.contains(QLatin1Char('|'));
        if (!gap.isEmpty() && apart && i > from) {
            out.append({from, i - from});
            from = end;
        } else if (!gap.isEmpty() && apart) {
            from = end;
        }
        if (!gap.isEmpty())
            i = end - 1;
    }
    if (from < line.size() || out.isEmpty())
        out.append({from, line.size() - from});
    return out;
}

// Calls `each(line from, its cells, number)`.
void eachLine(const QString &text, QChar separator, const std::function<void(qsizetype, const QList<Field> &, int)> &each) {
    int number = 0;
    for (qsizetype from = 0; from <= text.size();) {
        qsizetype to = from;
        while (to < text.size() && !isLineEnd(text[to]))
            ++to;
        ++number;
        const QStringView line = QStringView(text).mid(from, to - from);
        if (!line.trimmed().isEmpty())
            each(from, fieldsOf(line, separator), number);
        from = to + (to + 1 < text.size() && text[to] == QLatin1Char('\r') && text[to + 1] == QLatin1Char('\n') ? 2 : 1);
    }
}

} // namespace

void addLines(QList<GuardPiece> &out, const QString &text, const QString &place, QChar separator) {
    int table = out.isEmpty() ? 0 : out.last().table + 1;
    for (const GuardPiece &p : std::as_const(out))
        table = std::max(table, p.table + 1);
    int lastCells = -2;
    eachLine(text, separator, [&](qsizetype from, const QList<Field> &fields, int number) {
        const bool cells = fields.size() >= 2;
        if (cells && lastCells != number - 1)
            ++table; // another block
        lastCells = cells ? number : -2;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            GuardPiece p;
            p.text = text.mid(from + fields[i].from, fields[i].length);
            p.place = place + QStringLiteral("line %1").arg(number);
            p.joint = i > 0 ? GuardPiece::Joint::Cell : GuardPiece::Joint::Line;
            if (cells) {
                p.table = table;
                p.row = number;
                p.column = static_cast<int>(i);
            }
            out.append(p);
        }
    });
}

QString withPieces(const QString &text, const QList<GuardPiece> &pieces, QChar separator) {
    QString out = text;
    qsizetype n = 0;
    eachLine(text, separator, [&](qsizetype from, const QList<Field> &fields, int) {
        for (const Field &f : fields)
            out.replace(from + f.from, f.length, pieces[n++].text);
    });
    return out;
}

QChar separatorFor(const QString &path, const QString &text) {
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) != 0)
        return {};
    const QString head = text.left(4000);
    return head.count(QLatin1Char('\t')) > head.count(QLatin1Char(',')) ? QLatin1Char('\t') : head.count(QLatin1Char(';')) > head.count(QLatin1Char(',')) ? QLatin1Char(';')
                                                                                                                                                          : QLatin1Char(',');
}

Result<GuardedFile> readTextForGuard(const QString &path) {
    QFile f(path);
    if (!f.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, {}, path};
    if (f.size() > largest)
        return Error{ErrorCode::Unsupported, QStringLiteral("tooLarge"), path};
    auto text = decodeText(f.readAll());
    if (!text || text->contains(QChar(u'\0')))
        return Error{ErrorCode::Unsupported, QStringLiteral("guard.format"), path};
    GuardedFile out;
    out.path = path;
    addLines(out.pieces, *text, {}, separatorFor(path, *text));
    return out;
}

namespace {

// What a program writes to its output; a crash of it is its own.
Result<QByteArray> outputOf(const QString &program, const QStringList &arguments, const QString &path) {
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return Error{ErrorCode::Unsupported, QStringLiteral("guard.tool"), program};
    QProcess p;
    p.setStandardErrorFile(QProcess::nullDevice());
    p.start(found, arguments);
    if (!p.waitForFinished(patience) || p.exitStatus() != QProcess::NormalExit || p.exitCode() != 0) {
        p.kill();
        p.waitForFinished(1000);
        return Error{ErrorCode::Damaged, QStringLiteral("guard.file"), path};
    }
    return p.readAllStandardOutput();
}

} // namespace

Result<GuardedFile> readPdfForGuard(const QString &path) {
    GuardedFile out;
    out.path = path;
    // In columns as they stand.
    auto text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), QFileInfo(path).absoluteFilePath(), QStringLiteral("-")}, path);
    if (!text)
        return text.error();
    const QStringList pages = QString::fromUtf8(*text).split(QLatin1Char('\f'));
    for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
        const QString page = pages[i].normalized(QString::NormalizationForm_KC); // radicals that stand for characters
        if (page.trimmed().isEmpty())
            out.unseen = QStringList{QStringLiteral("pages")};
        addLines(out.pieces, page, QStringLiteral("page %1 ").arg(i + 1));
    }
    if (auto images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QFileInfo(path).absoluteFilePath()}, path); images && images->count('\n') > 2)
        out.unseen += QStringLiteral("pictures");
    return out;
}

Result<GuardedFile> readPictureForGuard(const QString &path) {
    auto text = outputOf(QStringLiteral("tesseract"), {QFileInfo(path).absoluteFilePath(), QStringLiteral("-"), QStringLiteral("-l"), QStringLiteral("chi_sim"), QStringLiteral("--psm"), QStringLiteral("6")}, path);
    if (!text && text.error().detail != QLatin1String("guard.tool"))
        return text.error();
    GuardedFile out;
    out.path = path;
    if (text)
        addLines(out.pieces, QString::fromUtf8(*text), {});
    else
        out.unseen = QStringList{QStringLiteral("pictures")};
    return out;
}

} // namespace vl
