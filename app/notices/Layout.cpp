// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Layout.h"

#include "notices/SetText.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace vl {

namespace {

const QColor ink(0, 0, 0);
constexpr double hairline = 0.2;    // mm
constexpr double cellPadding = 1.6; // mm
constexpr double sealRoom = 45;     // mm, source: notice_layout.csv
constexpr double redHeadDrop = 35;  // mm below the text area's top
constexpr double redRuleGap = 4;    // mm below the document number
constexpr double redRuleWidth = 0.8;
constexpr double thickRule = 0.35;
constexpr int everyRows = 64;
constexpr int keptRows = 2;

using Text = SetText;

class Flow {
public:
    Flow(const NoticeDocument &d, Typefaces &faces, const std::function<bool(int)> &go) : m_d(d), m_faces(faces), m_go(go) {
        const NoticeTemplate &t = d.look;
        m_out.paper = t.paper;
        m_left = unitsOfMm(t.margins.left());
        m_top = unitsOfMm(t.margins.top());
        m_width = unitsOfMm(t.paper.width() - t.margins.left() - t.margins.right());
        m_bottom = unitsOfMm(t.paper.height() - t.margins.bottom());
        newPage();
    }

    Result<LaidOut> run() {
        for (m_at = 0; m_at < m_d.blocks.size(); ++m_at)
            if (auto s = block(m_d.blocks[m_at]); !s)
                return s.error();
        while (m_out.pages.size() > 1 && m_out.pages.last().lines.isEmpty() && m_out.pages.last().rules.isEmpty())
            m_out.pages.removeLast();
        if (const QString lost = offThePaper(); !lost.isEmpty())
            return Error{ErrorCode::Invalid, QStringLiteral("notice.tall"), lost};
        number();
        return std::move(m_out);
    }

private:
    Page &page() { return m_out.pages.last(); }
    void newPage() {
        m_out.pages.append(Page());
        m_y = m_top;
        m_last = {};
    }

    // The beginning of the first text that goes beyond the text area: a row or a heading longer than a page.
    [[nodiscard]] QString offThePaper() const {
        constexpr qsizetype shown = 20;
        constexpr double rounding = 3;
        for (const Page &p : m_out.pages)
            for (const PlacedLine &l : p.lines) {
                const QTextLine line = l.text->lineAt(l.line);
                if (l.at.y() + line.y() + line.height() > m_bottom + unitsOfMm(rounding) || l.at.x() + line.x() + line.naturalTextWidth() > m_left + m_width + unitsOfMm(rounding))
                    return l.words().left(shown);
            }
        return {};
    }

    Text set(const QString &written, const TypeStyle &style, double width, Qt::Alignment align, int indentCharacters) {
        return setText({written, style, width, align, indentCharacters}, m_faces, m_out.missing);
    }

    void place(const Text &t, double x, double y, const QColor &colour = ink) {
        for (int i = 0; i < t.layout->lineCount(); ++i)
            page().lines.append({t.layout, i, {x, y}, colour});
    }

    void ruleAcross(double mm, const QColor &colour) { page().rules.append({QLineF(m_left, m_y, m_left + m_width, m_y), unitsOfMm(mm), colour}); }

    // Line by line over the pages; no line of a paragraph stands alone at a page's foot or head.
    void flow(const Text &t) {
        m_last = {};
        const int count = t.layout->lineCount();
        for (int i = 0; i < count; ++i) {
            const double needed = (i == 0 && count > 1) || i + 2 == count ? 2 * t.pitch : t.pitch;
            if (m_y + needed > m_bottom + 1 && !page().lines.isEmpty())
                newPage();
            page().lines.append({t.layout, i, {m_left, m_y - i * t.pitch}, ink});
            m_y += t.pitch;
            m_last = {t.layout, t.pitch};
        }
        if (count == 0)
            m_y += t.pitch;
    }

    Status block(const DocumentBlock &b) {
        using Kind = TemplateBlock::Kind;
        const NoticeTemplate &look = m_d.look;
        switch (b.kind) {
        case Kind::Title:
            for (const QString &l : b.lines) {
                const Text t = set(l, look.style(QStringLiteral("title")), m_width, Qt::AlignHCenter, 0);
                place(t, m_left, m_y);
                m_y += t.height;
            }
            m_y += unitsOfPt(look.style(QStringLiteral("body")).pitch) / (letter() ? 1 : 2);
            return {};
        case Kind::Body:
            for (const QString &l : b.lines)
                flow(set(l, look.style(QStringLiteral("body")), m_width, Qt::AlignJustify, 2));
            return {};
        case Kind::Plain:
            for (const QString &l : b.lines)
                flow(set(l, look.style(QStringLiteral("body")), m_width, Qt::AlignLeft, 0));
            return {};
        case Kind::Table:
            return table(b);
        case Kind::Sign:
            sign(b);
            return {};
        case Kind::RedHead:
            m_y = m_top + unitsOfMm(redHeadDrop) - inkDrop(look.style(QStringLiteral("redhead")));
            for (const QString &l : b.lines) {
                const Text t = fitted(l, look.style(QStringLiteral("redhead")), m_width);
                place(t, m_left, m_y, officialRed);
                m_y += t.height;
            }
            return {};
        case Kind::DocumentNumber:
            for (const QString &l : b.lines) {
                const Text t = set(l, look.style(QStringLiteral("body")), m_width, Qt::AlignHCenter, 0);
                m_y += 2 * t.pitch; // two blank lines
                place(t, m_left, m_y);
                m_y += t.height - halfLeading(look.style(QStringLiteral("body")));
            }
            m_y += unitsOfMm(redRuleGap);
            ruleAcross(redRuleWidth, officialRed);
            m_y += 2 * unitsOfPt(look.style(QStringLiteral("body")).pitch);
            return {};
        case Kind::Receipt:
            receipt(b);
            return {};
        case Kind::Imprint:
            imprint(b);
            return {};
        case Kind::Big:
            big(b);
            return {};
        case Kind::NewCopy:
            m_copies.append(m_out.pages.size());
            [[fallthrough]];
        case Kind::NewPage:
            newPage();
            return {};
        }
        return {};
    }

    // A document by GB/T 9704: it has the red head.
    [[nodiscard]] bool letter() const {
        return std::any_of(m_d.blocks.cbegin(), m_d.blocks.cend(), [](const DocumentBlock &b) { return b.kind == TemplateBlock::Kind::RedHead; });
    }
    // From a line's top to its characters' box, and to their ink: a Han character leaves a twentieth free.
    static double halfLeading(const TypeStyle &s) { return std::max(0.0, unitsOfPt(s.pitch - s.points) / 2); }
    static double inkDrop(const TypeStyle &s) { return halfLeading(s) + unitsOfPt(s.points) / 20; }

    // As large as the style says, and smaller when the line is too long for it.
    Text fitted(const QString &l, TypeStyle style, double width) {
        const double characters = std::max<double>(1, static_cast<double>(l.size()));
        const double most = width / characters * 72 / layoutDpi * 0.98;
        if (style.points > most) {
            style.pitch *= most / style.points;
            style.points = most;
        }
        return set(l, style, width, Qt::AlignHCenter, 0);
    }

    // As the template has them, but none narrower than its heading, which breaks only before a bracket.
    QList<double> columnWidths(const DocumentBlock &b, const TypeStyle &heading, double padding, QStringList &names) {
        QList<double> widths;
        double total = 0;
        for (const TemplateColumn &c : b.columns)
            total += c.width;
        double lacking = 0;
        QList<double> spare;
        const auto wide = [&](const QString &words) {
            const Text t = set(words, heading, m_width, Qt::AlignLeft, 0);
            return t.layout->lineCount() > 0 ? t.layout->lineAt(0).naturalTextWidth() + 2 * padding + 1 : 0;
        };
        for (const TemplateColumn &c : b.columns) {
            double width = m_width * c.width / total;
            const qsizetype bracket = c.heading.indexOf(QChar(u'（'));
            const bool breaks = bracket > 0 && wide(c.heading) > width;
            names += breaks ? c.heading.left(bracket) + QChar(QChar::LineSeparator) + c.heading.mid(bracket) : c.heading;
            const double least = breaks ? std::max(wide(c.heading.left(bracket)), wide(c.heading.mid(bracket))) : wide(c.heading);
            lacking += std::max(0.0, least - width);
            spare.append(std::max(0.0, width - least));
            widths.append(std::max(width, least));
        }
        double all = 0;
        for (const double x : std::as_const(spare))
            all += x;
        for (qsizetype i = 0; all > 0 && i < widths.size(); ++i)
            widths[i] -= spare[i] * std::min(1.0, lacking / all);
        return widths;
    }

    Status table(const DocumentBlock &b) {
        const TypeStyle style = m_d.look.style(QStringLiteral("table"));
        TypeStyle heading = style;
        heading.face = QStringLiteral("hei");
        const double padding = unitsOfMm(cellPadding);
        QStringList names;
        const QList<double> widths = columnWidths(b, heading, padding, names);
        // Most cells of a column say the same as others: set once, placed often.
        QHash<QPair<qsizetype, QString>, Text> known;
        const auto cell = [&](const QString &words, const TypeStyle &s, qsizetype column) {
            const QPair<qsizetype, QString> key(column, words);
            auto it = known.constFind(key);
            if (it == known.cend())
                it = known.insert(key, set(words, s, widths[column] - 2 * padding, b.columns[column].align, 0));
            return *it;
        };
        const auto cells = [&](const QStringList &words, const TypeStyle &s, bool head, double *height) {
            QList<Text> out;
            *height = 0;
            for (qsizetype i = 0; i < widths.size(); ++i) {
                out.append(head ? set(words.value(i), s, widths[i] - 2 * padding, Qt::AlignHCenter, 0) : cell(words.value(i), s, i));
                *height = std::max(*height, out.last().height);
            }
            *height += padding;
            return out;
        };
        const auto put = [&](const QList<Text> &row, double height) {
            double x = m_left;
            for (qsizetype i = 0; i < row.size(); ++i) {
                place(row[i], x + padding, m_y + (height - row[i].height) / 2);
                x += widths[i];
            }
            m_y += height;
            ruleAcross(hairline, ink);
        };
        double headHeight = 0;
        const QList<Text> head = cells(names, heading, true, &headHeight);
        double from = 0;
        const auto begin = [&] {
            from = m_y;
            ruleAcross(hairline, ink);
            put(head, headHeight);
        };
        const auto end = [&](double lowest) {
            double x = m_left;
            for (qsizetype i = 0; i <= widths.size(); ++i) {
                page().rules.append({QLineF(x, from, x, lowest), unitsOfMm(hairline), ink});
                x += i < widths.size() ? widths[i] : 0;
            }
        };
        m_y += 2 * padding;
        double first = 0;
        if (!b.rows.isEmpty())
            (void)cells(b.rows.first(), style, false, &first);
        if (m_y + headHeight + first > m_bottom && !page().lines.isEmpty())
            newPage();
        const bool signedNext = m_at + 1 < m_d.blocks.size() && m_d.blocks[m_at + 1].kind == TemplateBlock::Kind::Sign;
        const double after = signedNext ? unitsOfMm(sealRoom) + (b.total.isEmpty() ? 0 : unitsOfPt(style.pitch)) + 4 * padding : 0;
        begin();
        for (qsizetype r = 0; r < b.rows.size(); ++r) {
            if (r % everyRows == 0 && m_go && !m_go(static_cast<int>(r * 100 / b.rows.size())))
                return Error{ErrorCode::Cancelled, {}, {}};
            double height = 0;
            const QList<Text> row = cells(b.rows[r], style, false, &height);
            // The last rows go along with the signature that follows them.
            const bool tail = r > 0 && r + keptRows == b.rows.size() && m_y + keptRows * height + after > m_bottom;
            if (m_y + height > m_bottom || tail) {
                end(m_y);
                newPage();
                begin();
            }
            put(row, height);
        }
        double lowest = m_y;
        if (!b.total.isEmpty()) {
            const Text t = set(b.total, style, m_width - 2 * padding, Qt::AlignLeft, 0);
            if (m_y + t.height + padding > m_bottom) {
                end(m_y);
                newPage();
                begin();
                lowest = m_y;
            }
            place(t, m_left + padding, m_y + padding / 2);
            m_y += t.height + padding;
            ruleAcross(hairline, ink);
            for (const double x : {m_left, m_left + m_width})
                page().rules.append({QLineF(x, lowest, x, m_y), unitsOfMm(hairline), ink});
        }
        end(lowest);
        m_y += 2 * padding;
        m_last = {};
        return {};
    }

    // GB/T 9704: the date right-indented by four characters, the issuer centred on it. The seal goes over both. When
    // it does not fit, the last lines of the text go along: a signature never stands alone on a page.
    void sign(const DocumentBlock &b) {
        const TypeStyle style = m_d.look.style(QStringLiteral("body"));
        const double character = unitsOfPt(style.points);
        QList<Text> lines;
        double height = 0;
        for (const QString &l : b.lines) {
            lines.append(set(l, style, m_width, Qt::AlignLeft, 0));
            height += lines.last().height;
        }
        const double room = std::max(unitsOfMm(sealRoom), height + unitsOfPt(style.pitch));
        if (m_y + room > m_bottom + 1)
            carryOver();
        m_out.seals.append({m_out.pages.size() - 1, {m_left, m_y}});
        m_y += room - height;
        // The last line is the date; what stands above it is centred on it, within the text area.
        const auto natural = [](const Text &t) { return t.layout->lineCount() > 0 ? t.layout->lineAt(0).naturalTextWidth() : 0; };
        const double date = lines.isEmpty() ? 0 : natural(lines.last());
        const double right = std::min(4 * character, std::max(0.0, m_width - date));
        const double middle = m_left + m_width - right - date / 2;
        for (const Text &t : std::as_const(lines)) {
            const double own = natural(t);
            place(t, std::max(m_left, std::min(middle - own / 2, m_left + m_width - own)), m_y);
            m_y += t.height;
        }
        m_last = {};
    }

    void carryOver() {
        const auto [layout, pitch] = m_last;
        QList<PlacedLine> moved;
        while (layout && moved.size() < 2 && page().lines.size() > 1 && page().lines.last().text == layout)
            moved.prepend(page().lines.takeLast());
        newPage();
        for (qsizetype i = 0; i < moved.size(); ++i) {
            // Its own place is that of its line in the paragraph.
            moved[i].at.setY(m_y - moved[i].line * pitch);
            page().lines.append(moved[i]);
            m_y += pitch;
        }
    }

    void receipt(const DocumentBlock &b) {
        const TypeStyle style = m_d.look.style(QStringLiteral("receipt"));
        QList<Text> lines;
        double height = unitsOfMm(6);
        for (const QString &l : b.lines) {
            lines.append(set(l, style, m_width, Qt::AlignLeft, 0));
            height += lines.last().height;
        }
        if (m_y + height > m_bottom && !page().lines.isEmpty())
            newPage();
        double y = m_bottom - height;
        page().rules.append({QLineF(unitsOfMm(5), y, unitsOfMm(m_out.paper.width() - 5), y), unitsOfMm(hairline * 2), ink, true});
        y += unitsOfMm(6);
        for (const Text &t : std::as_const(lines)) {
            place(t, m_left, y);
            y += t.height;
        }
        m_y = m_bottom;
    }

    // 版记: between two rules at the foot of the last page.
    void imprint(const DocumentBlock &b) {
        const TypeStyle style{QStringLiteral("fangsong"), 14, 24};
        const double character = unitsOfPt(style.points);
        QList<Text> lines;
        double height = unitsOfMm(2);
        for (const QString &l : b.lines) {
            lines.append(set(l, style, m_width - 2 * character, Qt::AlignLeft, 0));
            height += lines.last().height;
        }
        if (m_y + height > m_bottom && !page().lines.isEmpty())
            newPage();
        m_y = m_bottom - height;
        ruleAcross(thickRule, ink);
        m_y += unitsOfMm(1);
        for (const Text &t : std::as_const(lines)) {
            place(t, m_left + character, m_y);
            m_y += t.height;
        }
        m_y = m_bottom;
        ruleAcross(thickRule, ink);
    }

    // One line each as wide as the paper lets them; longer text is wrapped and fills the page, as large as it fits.
    void big(const DocumentBlock &b) {
        constexpr qsizetype slogan = 12; // characters
        constexpr double smaller = 0.96;
        qsizetype longest = 1;
        for (const QString &l : b.lines)
            longest = std::max(longest, l.size());
        const double room = m_bottom - m_y;
        const bool wrapped = longest > slogan;
        TypeStyle style = m_d.look.style(QStringLiteral("big"));
        QList<Text> lines;
        double height = 0;
        for (double units = wrapped ? room / 2 : m_width / static_cast<double>(longest) * 0.98;; units *= smaller) {
            style.points = units * 72 / layoutDpi;
            style.pitch = style.points * 1.25;
            lines.clear();
            height = 0;
            for (const QString &l : b.lines) {
                lines.append(set(l, style, m_width, wrapped ? Qt::AlignLeft : Qt::AlignHCenter, 0));
                height += lines.last().height;
            }
            if (height <= room || style.points < 12)
                break;
            m_out.missing.clear(); // the next try names them again
        }
        m_y += std::max(0.0, (room - height) / 2);
        for (const Text &t : std::as_const(lines)) {
            place(t, m_left, m_y);
            m_y += t.height;
        }
    }

    void number() {
        const double y = unitsOfMm(m_out.paper.height() - m_d.look.margins.bottom() + 7);
        const double character = unitsOfPt(14);
        m_copies.append(m_out.pages.size());
        qsizetype from = 0;
        for (const qsizetype to : std::as_const(m_copies)) {
            for (qsizetype i = from; to - from > 1 && i < to; ++i) {
                const bool odd = (i - from) % 2 == 0;
                const Text t = letter() ? set(QStringLiteral("— %1 —").arg(i - from + 1), {QStringLiteral("song"), 14, 16}, m_width - 2 * character, odd ? Qt::AlignRight : Qt::AlignLeft, 0)
                                        : set(QStringLiteral("第%1页　共%2页").arg(i - from + 1).arg(to - from), {QStringLiteral("song"), 12, 14}, m_width, Qt::AlignHCenter, 0);
                m_out.pages[i].lines.append({t.layout, 0, {m_left + (letter() ? character : 0), y}, ink});
            }
            from = to;
        }
    }

    const NoticeDocument &m_d;
    Typefaces &m_faces;
    const std::function<bool(int)> &m_go;
    LaidOut m_out;
    double m_left = 0;
    double m_top = 0;
    double m_width = 0;
    double m_bottom = 0;
    double m_y = 0;
    qsizetype m_at = 0;                                 // the block that is being laid out
    QList<qsizetype> m_copies;                          // pages with which a person's copy begins
    QPair<std::shared_ptr<QTextLayout>, double> m_last; // the paragraph that ended last, and its pitch
};

} // namespace

QString PlacedLine::words() const {
    const QTextLine l = text->lineAt(line);
    return text->text().mid(l.textStart(), l.textLength());
}

QList<GuardPiece> LaidOut::pieces() const {
    QList<GuardPiece> out;
    for (qsizetype p = 0; p < pages.size(); ++p)
        for (qsizetype i = 0; i < pages[p].lines.size(); ++i) {
            GuardPiece g;
            g.text = pages[p].lines[i].words();
            g.place = QStringLiteral("page %1 line %2").arg(p + 1).arg(i + 1);
            // A line that goes on in the next one of the same text: nothing stands between the two.
            const bool goesOn = i > 0 && pages[p].lines[i - 1].text == pages[p].lines[i].text && pages[p].lines[i].line == pages[p].lines[i - 1].line + 1;
            g.joint = goesOn ? GuardPiece::Joint::Run : GuardPiece::Joint::Line;
            out.append(g);
        }
    return out;
}

Result<LaidOut> layOut(const NoticeDocument &document, Typefaces &faces, const std::function<bool(int)> &go) {
    return Flow(document, faces, go).run();
}

} // namespace vl
