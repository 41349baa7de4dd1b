// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Document.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace vl {

namespace {

// What is drawn must be what is read: nothing that has no width, turns the direction of writing or is put over
// another character. Marks on letters of other scripts stay; on a digit they do not.
QString plainText(const QString &written) {
    QString out;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar c = written[i];
        const char32_t whole = c.isHighSurrogate() && i + 1 < written.size() ? QChar::surrogateToUcs4(c, written[i + 1]) : c.unicode();
        const QChar::Category sort = QChar::category(whole);
        const bool mark = sort == QChar::Mark_NonSpacing || sort == QChar::Mark_Enclosing || sort == QChar::Mark_SpacingCombining;
        const bool hidden = sort == QChar::Other_Format || (sort == QChar::Other_Control && c != QLatin1Char('\n')) || whole == 0x034F || (whole >= 0xFE00 && whole <= 0xFE0F);
        if (c == QLatin1Char('\t'))
            out += QLatin1Char(' ');
        else if (!hidden && !(mark && (out.isEmpty() || out.back().isDigit() || out.back().isSpace())))
            out += QString::fromUcs4(&whole, 1);
        i += whole > 0xFFFF ? 1 : 0;
    }
    return out;
}

// Money and counts as they stand in cells: whole hundredths, so that no sum is off by a fen. Nothing for what is no
// amount; an empty cell and a dash are 0.
std::optional<qint64> hundredths(QString text) {
    text = text.trimmed();
    static const QRegularExpression amount(QStringLiteral("^(-?)(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.(\\d{1,2}))?$"));
    if (text.isEmpty() || text == QStringLiteral("—") || text == QLatin1String("-"))
        return 0;
    const auto m = amount.match(text);
    if (!m.hasMatch())
        return {};
    const qint64 whole = m.captured(2).remove(QLatin1Char(',')).toLongLong() * 100 + m.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
    return m.captured(1).isEmpty() ? whole : -whole;
}

QString plain(qint64 sum, bool decimals) {
    const QString whole = QString::number(std::abs(sum) / 100);
    return (sum < 0 ? QStringLiteral("-") : QString()) + whole + (decimals || sum % 100 != 0 ? QStringLiteral(".%1").arg(std::abs(sum) % 100, 2, 10, QLatin1Char('0')) : QString());
}

class Filler {
public:
    Filler(const NoticeTemplate &look, const NoticeData &data) : m_look(look), m_data(data) {}

    Result<QString> fill(const QString &text, int line) const {
        static const QRegularExpression brace(QStringLiteral("\\{([a-z_:]+)\\}"));
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
                for (qsizetype r = 0; r < m_data.rows.size(); ++r) {
                    const QString cell = m_data.rows[r].value(key.mid(4));
                    const auto amount = hundredths(cell);
                    if (!amount)
                        return Error{ErrorCode::Invalid, QStringLiteral("notice.amount"), QString::number(r + 1)};
                    sum += *amount;
                    decimals = decimals || cell.contains(QLatin1Char('.'));
                }
                out += plain(sum, decimals);
            } else if (m_data.values.contains(key)) {
                out += m_data.values[key];
            } else {
                return Error{ErrorCode::Invalid, QStringLiteral("template.placeholder"), QStringLiteral("%1:%2 {%3}").arg(m_look.kind).arg(line).arg(key)};
            }
        }
        return plainText(out + text.mid(from));
    }

private:
    const NoticeTemplate &m_look;
    const NoticeData &m_data;
};

} // namespace

namespace {

// Rows, in as many panels beside each other as the template has; the total as a last line or, cell by cell, a last row.
Status fillTable(const TemplateBlock &b, const NoticeData &data, const Filler &filler, DocumentBlock &d) {
    for (qsizetype r = 0; r < data.rows.size(); ++r) {
        QStringList cells;
        for (const TemplateColumn &c : b.columns)
            cells += c.key == QLatin1String("no") ? QString::number(r + 1) : plainText(data.rows[r].value(c.key)).replace(QLatin1Char('\n'), QLatin1Char(' '));
        if (r % b.panels != 0)
            d.rows.last() += cells;
        else
            d.rows.append(cells);
    }
    for (int p = 1; p < b.panels; ++p)
        d.columns += b.columns;
    if (d.rows.isEmpty()) { // said, not left blank
        const qsizetype first = b.columns.first().key == QLatin1String("no") ? 1 : 0;
        QStringList none(d.columns.size(), QString());
        none[std::min<qsizetype>(first, none.size() - 1)] = QStringLiteral("本期无");
        d.rows.append(none);
        return {};
    }
    auto total = filler.fill(b.total, b.line);
    if (!total)
        return total.error();
    if (!total->contains(QLatin1Char('|'))) {
        d.total = *total;
        return {};
    }
    QStringList cells = total->split(QLatin1Char('|'));
    for (QString &c : cells)
        c = c.trimmed();
    d.rows.append(cells);
    return {};
}

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
            d.lines = plainText(*anew).split(QLatin1Char('\n'));
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
        if (b.kind == TemplateBlock::Kind::Table)
            if (auto s = fillTable(b, data, filler, d); !s)
                return s.error();
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
    for (const GuardPiece &p : document.pieces())
        out += (out.isEmpty() ? QString() : QString(p.joint == GuardPiece::Joint::Cell ? QLatin1Char('\t') : QLatin1Char('\n'))) + p.text;
    return out + QLatin1Char('\n');
}

QString fingerprintOf(const QString &spoken) {
    QString words = spoken;
    words.remove(QLatin1Char('\r')).remove(QChar(QChar::ByteOrderMark));
    while (words.endsWith(QLatin1Char('\n')))
        words.chop(1);
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
