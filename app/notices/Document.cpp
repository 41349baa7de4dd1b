// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Document.h"

#include "base/Text.h"

#include <QCryptographicHash>
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

namespace {

Result<NoticeDocument> fillOne(const NoticeTemplate &look, const NoticeData &data, const Wording &wording) {
    NoticeDocument out{look, {}};
    const Filler filler(look, data);
    for (int i = 0; i < look.blocks.size(); ++i) {
        const TemplateBlock &b = look.blocks[i];
        DocumentBlock d{b.kind, {}, b.columns, {}, {}};
        int line = b.line;
        const auto anew = wording.constFind(i);
        const bool worded = anew != wording.cend() && b.kind != TemplateBlock::Kind::Table;
        if (worded && !look.perPerson) {
            d.lines = anew->split(QLatin1Char('\n'));
            out.blocks.append(d);
            continue;
        }
        for (const QString &l : worded ? anew->split(QLatin1Char('\n')) : b.lines) {
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

} // namespace

Result<NoticeDocument> fillNotice(const NoticeTemplate &look, const NoticeData &data, const Wording &wording) {
    if (!look.perPerson)
        return fillOne(look, data, wording);
    NoticeDocument all{look, {}};
    for (const auto &row : data.rows) {
        NoticeData one{data.values, {}};
        one.values.insert(row);
        auto d = fillOne(look, one, wording);
        if (!d)
            return d;
        if (!all.blocks.isEmpty())
            all.blocks.append({TemplateBlock::Kind::NewCopy, {}, {}, {}, {}});
        all.blocks += d->blocks;
    }
    return all;
}

QString spokenOf(const NoticeDocument &document) {
    QString out;
    for (const GuardPiece &p : document.pieces()) {
        const QString words = QString(p.text).remove(QLatin1Char('_')).trimmed();
        if (words.isEmpty())
            continue;
        out += (out.isEmpty() ? QString() : p.joint == GuardPiece::Joint::Cell ? QStringLiteral("，")
                                                                               : QStringLiteral("\n")) +
               words;
    }
    return out + QLatin1Char('\n');
}

QString fingerprintOf(const QString &spoken) {
    QString words = normalised(spoken);
    words.removeIf([](QChar c) { return c.isSpace(); });
    return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
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
