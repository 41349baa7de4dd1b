// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/Digits.h"

#include <QRegularExpression>

#include <algorithm>

namespace vl {

namespace {

constexpr int mostSeparators = 3;

enum class Sort { Digit,
                  Letter, ///< looks like a digit
                  X,
                  Separator,
                  Nothing, ///< has no width
                  Other };

struct Read {
    Sort sort = Sort::Other;
    char value = 0;
};

char hanDigit(ushort c) {
    static const QString plain = QStringLiteral("〇一二三四五六七八九");
    static const QString formal = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
    static const QString old = QStringLiteral("○弌貳參肆伍陸柒捌玖");
    for (const QString *digits : {&plain, &formal, &old})
        if (const qsizetype i = digits->indexOf(QChar(c)); i >= 0)
            return static_cast<char>('0' + i);
    if (c >= u'〡' && c <= u'〩') // of Suzhou
        return static_cast<char>('1' + (c - u'〡'));
    return c == u'两' ? '2' : c == u'幺' ? '1'
                          : c == u'拐'   ? '7' // as they are spoken
                                         : '\0';
}

Read readChar(char32_t c) {
    if (c >= U'0' && c <= U'9')
        return {Sort::Digit, static_cast<char>(c)};
    if (c < 0x80) {
        switch (static_cast<char>(c)) {
        case 'O':
        case 'o':
            return {Sort::Letter, '0'};
        case 'l':
        case 'I':
        case '|':
            return {Sort::Letter, '1'};
        case 'X':
        case 'x':
            return {Sort::X, 'X'};
        case ' ':
        case '\t':
        case '-':
        case '_':
        case '.':
        case ',':
        case '/':
        case '\'':
        case '(':
        case ')':
        case '[':
        case ']':
        case ':':
        case ';':
        case '~':
        case '#':
        case '*':
        case '+':
        case '=':
        case '&':
        case '"':
        case '^':
        case '@':
        case '%':
        case '!':
        case '?':
        case '>':
        case '<':
        case '{':
        case '}':
            return {Sort::Separator, 0};
        default:
            return {};
        }
    }
    if (c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3 || c == 0x180E || c == 0x3164 || c == 0x2800)
        return {Sort::Nothing, 0};
    if (const char han = c < 0x10000 ? hanDigit(static_cast<ushort>(c)) : '\0'; han != '\0')
        return {Sort::Digit, han};
    const int value = QChar::digitValue(c);
    if (value >= 0)
        return {Sort::Digit, static_cast<char>('0' + value)};
    if (QChar::isSpace(c))
        return {Sort::Separator, 0};
    static const QString dashes = QStringLiteral("‐‑‒–—―−－﹣﹘·•・．，、。：；／＿｜（）〔〕［］【】《》「」『』“”’‘＇…～＊＃＋＝＆？！");
    if (c < 0x10000 && dashes.contains(QChar(static_cast<ushort>(c))))
        return {Sort::Separator, 0};
    // Full-width and mathematical letters and digits; letters of other scripts that look the same.
    if (c == 0x041E || c == 0x043E || c == 0x039F || c == 0x03BF)
        return {Sort::Letter, '0'};
    if (c == U'叉' || c == 0x0425 || c == 0x0445 || c == 0x03A7 || c == 0x03C7 || c == 0x00D7 || c == 0x2715 || c == 0x2169 || c == 0x2179)
        return {Sort::X, 'X'};
    const QString plain = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
    if (plain.size() == 1 && plain[0].unicode() != c)
        return readChar(plain[0].unicode());
    return {};
}

bool isWord(QChar c) {
    return c.unicode() < 0x80 && c.isLetter() && readChar(c.unicode()).sort == Sort::Other;
}

class Builder {
public:
    void text(const GuardPiece &piece, int index) {
        const QString &t = piece.text;
        for (qsizetype i = 0; i < t.size();) {
            const bool pair = t[i].isHighSurrogate() && i + 1 < t.size();
            const char32_t c = pair ? QChar::surrogateToUcs4(t[i], t[i + 1]) : t[i].unicode();
            const qsizetype length = pair ? 2 : 1;
            Read r = readChar(c);
            if ((r.sort == Sort::Letter || r.sort == Sort::X) && ((i > 0 && isWord(t[i - 1])) || (i + length < t.size() && isWord(t[i + length]))))
                r = {}; // of a word: "No", "tel"
            one(r, c, index, i, length);
            i += length;
        }
    }
    void join(GuardPiece::Joint joint) {
        if (joint == GuardPiece::Joint::Run)
            return;
        if (m_break != Digit::Gap::None)
            return end(); // an empty cell, or a blank line
        m_break = joint == GuardPiece::Joint::Cell ? Digit::Gap::Cell : Digit::Gap::Line;
    }
    void end() {
        if (!m_chain.empty())
            m_out.push_back(std::move(m_chain));
        m_chain.clear();
        forget();
    }
    [[nodiscard]] std::vector<DigitChain> take() {
        end();
        return std::move(m_out);
    }

private:
    void forget() {
        m_break = Digit::Gap::None;
        m_separators = 0;
        m_first = 0;
    }
    void one(const Read &r, char32_t c, int piece, qsizetype at, qsizetype length) {
        switch (r.sort) {
        case Sort::Nothing:
            return;
        case Sort::Other:
            return end();
        case Sort::Separator:
            if (c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029) {
                m_break = Digit::Gap::Line;
                return;
            }
            if (c == U'\t' && m_break == Digit::Gap::None)
                m_break = Digit::Gap::Cell;
            if (m_separators++ == 0)
                m_first = c < 0x10000 ? static_cast<ushort>(c) : ushort(1);
            if (m_separators > mostSeparators && m_break == Digit::Gap::None)
                end();
            return;
        default:
            break;
        }
        Digit d;
        d.piece = piece;
        d.at = at;
        d.length = length;
        d.value = r.value;
        d.letter = r.sort == Sort::Letter;
        d.separator = m_first;
        d.separators = m_separators;
        d.gap = m_chain.empty() ? Digit::Gap::Start : m_break != Digit::Gap::None ? m_break
                                                  : m_separators > 0              ? Digit::Gap::Separator
                                                                                  : Digit::Gap::None;
        if (d.gap == Digit::Gap::None && m_chain.back().value == 'X')
            d.gap = Digit::Gap::Separator; // a check character ends its number
        m_chain.push_back(d);
        forget();
    }

    std::vector<DigitChain> m_out;
    DigitChain m_chain;
    Digit::Gap m_break = Digit::Gap::None;
    int m_separators = 0;
    ushort m_first = 0;
};

} // namespace

std::vector<DigitChain> digitChains(const QList<GuardPiece> &pieces) {
    Builder b;
    for (int i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            b.join(pieces[i].joint);
        b.text(pieces[i], i);
    }
    return b.take();
}

std::vector<DigitChain> digitChainsDownColumns(const QList<GuardPiece> &pieces) {
    QList<int> cells;
    for (int i = 0; i < pieces.size(); ++i)
        if (pieces[i].table >= 0)
            cells.append(i);
    std::stable_sort(cells.begin(), cells.end(), [&](int a, int b) {
        const GuardPiece &p = pieces[a];
        const GuardPiece &q = pieces[b];
        return std::tuple(p.table, p.column, p.row) < std::tuple(q.table, q.column, q.row);
    });
    Builder b;
    for (qsizetype n = 0; n < cells.size(); ++n) {
        const GuardPiece &p = pieces[cells[n]];
        const bool below = n > 0 && pieces[cells[n - 1]].table == p.table && pieces[cells[n - 1]].column == p.column && pieces[cells[n - 1]].row + 1 >= p.row;
        if (below)
            b.join(p.joint == GuardPiece::Joint::Run ? GuardPiece::Joint::Run : GuardPiece::Joint::Line);
        else
            b.end();
        b.text(p, cells[n]);
    }
    return b.take();
}

Headings headingsOf(const QList<GuardPiece> &pieces, bool withDigits) {
    static const QRegularExpression digit(QStringLiteral("[0-9０-９]"));
    constexpr int most = 3;
    constexpr qsizetype longest = 20;
    Headings out;
    QHash<QPair<int, int>, int> counted;
    for (const GuardPiece &p : pieces) {
        const QPair<int, int> column{p.table, p.column};
        if (p.table < 0 || p.text.trimmed().isEmpty() || counted[column] >= most || p.text.size() > longest || (!withDigits && p.text.contains(digit)))
            continue;
        ++counted[column];
        out[column] += p.text + QLatin1Char(' ');
    }
    return out;
}

} // namespace vl
