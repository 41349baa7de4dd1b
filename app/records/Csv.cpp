// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/Csv.h"

#include <QFile>
#include <QHash>

#include <utility>

namespace vl {

void readCsv(const QString &text, const std::function<bool(const QStringList &)> &row, QChar separator) {
    QStringList cells;
    QString cell;
    bool quoted = false;
    bool any = false;
    const auto endRow = [&] {
        cells.append(std::exchange(cell, {}));
        any = false;
        return row(std::exchange(cells, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                cell += text[++i];
            else
                quoted = false;
        } else if (c == QLatin1Char('"') && cell.isEmpty()) {
            quoted = any = true;
        } else if (c == separator) {
            cells.append(std::exchange(cell, {}));
            any = true;
        } else if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            if (c == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n'))
                ++i;
            if (!endRow())
                return;
        } else {
            cell += c;
            any = true;
        }
    }
    if (any || !cell.isEmpty())
        endRow();
}

QList<QHash<QString, QString>> readResourceCsv(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing from the program: %s", qPrintable(path));
    QList<QHash<QString, QString>> out;
    QStringList header;
    readCsv(QString::fromUtf8(file.readAll()), [&](const QStringList &cells) {
        if (header.isEmpty()) {
            header = cells;
            return true;
        }
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < header.size() && i < cells.size(); ++i)
            row.insert(header[i], cells[i]);
        out.append(row);
        return true;
    });
    return out;
}

QString csvCell(const QString &text, bool guardFormulas) {
    QString t = text;
    if (guardFormulas && !t.isEmpty() && QStringLiteral("=+-@\t").contains(t.front()))
        t.prepend(QLatin1Char('\''));
    if (t.contains(QLatin1Char('"')) || t.contains(QLatin1Char(',')) || t.contains(QLatin1Char('\n')))
        return QLatin1Char('"') + t.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return t;
}

} // namespace vl
