// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Document.h"

#include <QRegularExpression>

namespace vl {

namespace {

// Money and counts as they stand in cells: whole hundredths, so that no sum is off by a fen.
qint64 hundredths(QString text) {
    text.remove(QLatin1Char(','));
    const bool minus = text.startsWith(QLatin1Char('-'));
    const QStringList parts = text.mid(minus ? 1 : 0).split(QLatin1Char('.'));
    const qint64 whole = parts.value(0).toLongLong() * 100 + parts.value(1).leftJustified(2, QLatin1Char('0')).left(2).toLongLong();
    return minus ? -whole : whole;
}

QString plain(qint64 sum, bool decimals) {
    const QString whole = QString::number(std::abs(sum) / 100);
    return (sum < 0 ? QStringLiteral("-") : QString()) + whole + (decimals || sum % 100 != 0 ? QStringLiteral(".%1").arg(std::abs(sum) % 100, 2, 10, QLatin1Char('0')) : QString());
}

class Filler {
public:
    Filler(const NoticeTemplate &look, const NoticeData &data) : m_look(look), m_data(data) {}

    Result<QString> fill(const QString &text, int line) const {
        static const QRegularExpression brace(QStringLiteral("\\{([a-z:]+)\\}"));
        QString out;
        qsizetype from = 0;
        for (auto it = brace.globalMatch(text); it.hasNext();) {
            const auto m = it.next();
            const QString key = m.captured(1);
            out += text.mid(from, m.capturedStart() - from);
            from = m.capturedEnd();
            if (key == QLatin1String("count")) {
                out += QString::number(m_data.rows.size());
            } else if (key.startsWith(QLatin1String("sum:"))) {
                qint64 sum = 0;
                bool decimals = false;
                for (const auto &row : m_data.rows) {
                    const QString cell = row.value(key.mid(4));
                    sum += hundredths(cell);
                    decimals = decimals || cell.contains(QLatin1Char('.'));
                }
                out += plain(sum, decimals);
            } else if (m_data.values.contains(key)) {
                out += m_data.values[key];
            } else {
                return Error{ErrorCode::Invalid, QStringLiteral("template.placeholder"), QStringLiteral("%1:%2 {%3}").arg(m_look.kind).arg(line).arg(key)};
            }
        }
        return out + text.mid(from);
    }

private:
    const NoticeTemplate &m_look;
    const NoticeData &m_data;
};

} // namespace

Result<NoticeDocument> fillNotice(const NoticeTemplate &look, const NoticeData &data) {
    NoticeDocument out{look, {}};
    const Filler filler(look, data);
    for (const TemplateBlock &b : look.blocks) {
        DocumentBlock d{b.kind, {}, b.columns, {}, {}};
        int line = b.line;
        for (const QString &l : b.lines) {
            auto text = filler.fill(l, ++line);
            if (!text)
                return text.error();
            // A value of several lines is several paragraphs.
            d.lines += text->split(QLatin1Char('\n'));
        }
        if (b.kind == TemplateBlock::Kind::Table) {
            for (qsizetype r = 0; r < data.rows.size(); ++r) {
                QStringList cells;
                for (const TemplateColumn &c : b.columns)
                    cells += c.key == QLatin1String("no") ? QString::number(r + 1) : data.rows[r].value(c.key);
                d.rows.append(cells);
            }
            auto total = filler.fill(b.total, b.line);
            if (!total)
                return total.error();
            d.total = *total;
        }
        out.blocks.append(d);
    }
    return out;
}

QList<GuardPiece> NoticeDocument::pieces() const {
    QList<GuardPiece> out;
    int table = 0;
    for (const DocumentBlock &b : blocks) {
        for (qsizetype i = 0; i < b.lines.size(); ++i) {
            GuardPiece p;
            p.text = b.lines[i];
            p.place = QStringLiteral("paragraph %1").arg(out.size() + 1);
            out.append(p);
        }
        const auto row = [&](int number, const QStringList &cells) {
            for (int c = 0; c < cells.size(); ++c) {
                GuardPiece p;
                p.text = cells[c];
                p.place = QStringLiteral("row %1 column %2").arg(number).arg(c + 1);
                p.joint = c == 0 ? GuardPiece::Joint::Line : GuardPiece::Joint::Cell;
                p.table = table;
                p.row = number;
                p.column = c;
                out.append(p);
            }
        };
        if (b.kind != TemplateBlock::Kind::Table)
            continue;
        QStringList headings;
        for (const TemplateColumn &c : b.columns)
            headings += c.heading;
        row(0, headings);
        for (int r = 0; r < b.rows.size(); ++r)
            row(r + 1, b.rows[r]);
        ++table;
        GuardPiece total;
        total.text = b.total;
        total.place = QStringLiteral("total");
        out.append(total);
    }
    return out;
}

} // namespace vl
