// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/Words.h"

#include "guard/Digits.h"
#include "guard/Names.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace vl {

namespace {

constexpr int grownYears = 6; // a date this long ago beside a name, without a word of what it is, is a date of birth

struct HealthWords {
    QStringList bad;
    QStringList fine;
    QSet<QChar> first; ///< characters with which a word can begin, lower case
    HealthWords() {
        QFile f(QStringLiteral(":/guard/health.txt"));
        if (!f.open(QIODevice::ReadOnly))
            qFatal("guard data");
        for (const QByteArray &line : f.readAll().split('\n')) {
            QStringList words = QString::fromUtf8(line.mid(1)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); }); // the longest first
            if (line.startsWith('+'))
                bad = words;
            else if (line.startsWith('-'))
                fine = words;
        }
        for (const QString &w : bad)
            first.insert(w[0].toCaseFolded());
        for (const QChar c : QStringLiteral("视听言肢智精多"))
            first.insert(c);
    }
};

struct Span {
    qsizetype from = 0;
    qsizetype length = 0;
};

// Full-width to plain: one character for one, so that the places stay.
QChar narrow(QChar c) {
    return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E ? QChar(c.unicode() - 0xFEE0) : c;
}

// Blanks and signs between the characters do not hide a word; the spans are of the text as it was.
QString without(const QString &text, QList<qsizetype> &places) {
    static const QString between = QStringLiteral("*＊-－—·.．_（）()[]【】");
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!text[i].isSpace() && text[i].unicode() != 0x200B && text[i].unicode() != 0xFEFF && !between.contains(text[i])) {
            out += narrow(text[i]);
            places.append(i);
        }
    return out;
}

QList<Span> healthIn(const QString &text) {
    static const HealthWords words;
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return words.first.contains(narrow(c).toCaseFolded()); }))
        return {}; // most cells: no such word begins in it
    QList<qsizetype> places;
    QString t = without(text, places);
    for (const QString &w : words.fine)
        for (qsizetype i = t.indexOf(w); i >= 0; i = t.indexOf(w, i + 1))
            t.replace(i, w.size(), QString(w.size(), QChar(1)));
    QList<Span> out;
    for (const QString &w : words.bad)
        for (qsizetype i = t.indexOf(w, 0, Qt::CaseInsensitive); i >= 0; i = t.indexOf(w, i + 1, Qt::CaseInsensitive)) {
            t.replace(i, w.size(), QString(w.size(), QChar(1)));
            out.append({places[i], places[i + w.size() - 1] - places[i] + 1});
        }
    static const QRegularExpression graded(QStringLiteral("(视力|听力|言语|肢体|智力|精神|多重)[,，、]*[一二三四1-4]级"));
    for (auto it = graded.globalMatch(t); it.hasNext();) {
        const auto m = it.next();
        out.append({places[m.capturedStart()], places[m.capturedEnd() - 1] - places[m.capturedStart()] + 1});
    }
    return out;
}

struct WrittenDate {
    Span span;
    QDate date;
};

int hanNumber(const QString &s) {
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (s.contains(QChar(u'十'))) {
        const qsizetype ten = s.indexOf(QChar(u'十'));
        const int tens = ten == 0 ? 1 : static_cast<int>(digits.indexOf(s[ten - 1]));
        const int ones = ten + 1 < s.size() ? static_cast<int>(digits.indexOf(s[ten + 1])) : 0;
        return tens * 10 + ones;
    }
    int n = 0;
    for (const QChar c : s)
        n = n * 10 + std::max(0, static_cast<int>(digits.indexOf(c == u'零' || c == u'○' ? QChar(u'〇') : c)));
    return n;
}

QList<WrittenDate> datesIn(const QString &text, const QDate &today) {
    QString t = text;
    for (QChar &c : t)
        c = narrow(c);
    static const QRegularExpression digits(QStringLiteral("(?<![0-9])((?:18|19|20)[0-9]{2})\\s*[-./年·_]\\s*(1[0-2]|0?[1-9])\\s*[-./月·_]\\s*(3[01]|[12][0-9]|0?[1-9])(?![0-9])(?:\\s*日)?|(?<![0-9])((?:19|20)[0-9]{2})\\s?(0[1-9]|1[0-2])\\s?(0[1-9]|[12][0-9]|3[01])(?![0-9])"));
    static const QRegularExpression han(QStringLiteral("([一二〇零○][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月(?:初)?([一二三四五六七八九十]{1,3})日?"));
    QList<WrittenDate> out;
    const auto add = [&](const QRegularExpressionMatch &m, int y, int mo, int d) {
        if (const QDate date(y, mo, d); date.isValid())
            out.append({{m.capturedStart(), m.capturedLength()}, date});
    };
    for (auto it = digits.globalMatch(t); it.hasNext();) {
        const auto m = it.next();
        const int base = m.captured(1).isEmpty() ? 4 : 1;
        add(m, m.captured(base).toInt(), m.captured(base + 1).toInt(), m.captured(base + 2).toInt());
    }
    static const QRegularExpression shortYear(QStringLiteral("(?<![0-9])([0-9]{2})年(1[0-2]|0?[1-9])月(3[01]|[12][0-9]|0?[1-9])日(?=\\s*(?:出\\s*)?生)"));
    for (auto it = shortYear.globalMatch(t); it.hasNext();) {
        const auto m = it.next();
        const int year = m.captured(1).toInt();
        add(m, year + (year <= today.year() % 100 ? 2000 : 1900), m.captured(2).toInt(), m.captured(3).toInt());
    }
    for (auto it = han.globalMatch(t); it.hasNext();) {
        const auto m = it.next();
        add(m, hanNumber(m.captured(1)), hanNumber(m.captured(2)), hanNumber(m.captured(3)));
    }
    return out;
}

const QRegularExpression birthWords(QStringLiteral("出生|生日|生于|诞生|生辰|[Bb]irth"));
const QRegularExpression otherDates(QStringLiteral("入党|转正|签|订|发放|开始|起|止|截|期限|有效|时间|登记|办理|批准|审批|申请|公示|填|报|成立|任职|竣工|开工|到期|缴|交|付|迁|死亡|去世|结婚|离婚|退役|入伍|毕业|入学|日期|购置|入库|出库|采购|生产|检验|验收|受理|办结|启用|发布|印发|执行|值班|巡查|检查"));

LeakHit hit(LeakKind kind, double confidence, int piece, const Span &s, const QString &excerpt) {
    LeakHit h;
    h.kind = kind;
    h.confidence = confidence;
    h.parts = {{piece, s.from, s.length}};
    h.excerpt = excerpt;
    return h;
}

class Finder {
public:
    Finder(const QList<GuardPiece> &pieces, const GuardKnowledge &knowledge) : m_pieces(pieces), m_known(knowledge), m_headings(headingsOf(pieces, true)) {}

    QList<LeakHit> run() {
        for (qsizetype i = 0; i < m_pieces.size();) {
            fragments(static_cast<int>(i));
            if (m_pieces[i].table < 0) {
                sentences(static_cast<int>(i));
                brokenWords(static_cast<int>(i));
                ++i;
                continue;
            }
            qsizetype end = i + 1;
            while (end < m_pieces.size() && m_pieces[end].table == m_pieces[i].table && m_pieces[end].row == m_pieces[i].row)
                fragments(static_cast<int>(end++));
            row(static_cast<int>(i), static_cast<int>(end));
            i = end;
        }
        return m_hits;
    }

private:
    // 411399 19800101 ****: the tail is what a neighbour can find out.
    void fragments(int i) {
        static const QRegularExpression shape(QStringLiteral("(?<![0-9])[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]?(?=[*xX×＊●•■□_某]{2,4})"));
        for (auto it = shape.globalMatch(m_pieces[i].text); it.hasNext();) {
            const auto m = it.next();
            m_hits.append(hit(LeakKind::IdFragment, 0.9, i, {m.capturedStart(), m.capturedLength()}, m.captured().left(2) + QString(m.capturedLength() - 2, QLatin1Char('*'))));
        }
    }

    // A masked ID number still shows the region and its last characters: beside a birth or an age it is whole again.
    void fragment(int i, bool born) {
        static const QRegularExpression masked(QStringLiteral("\\d{2,6}[*＊×xX#•●]{6,14}[\\dXx]{1,4}"));
        if (!born)
            return;
        for (auto it = masked.globalMatch(m_pieces[i].text); it.hasNext();) {
            const auto m = it.next();
            m_hits.append(hit(LeakKind::IdFragment, 0.8, i, {m.capturedStart(), m.capturedLength()}, QString(m.capturedLength(), QLatin1Char('*'))));
        }
    }
    static bool tellsAge(const QString &text) {
        static const QRegularExpression age(QStringLiteral("\\d{1,3}\\s*周?岁|(?:19|20)\\d{2}\\s*[-年./]|年龄|出生|[一二三四五六七八九十]{2,4}岁"));
        return age.match(text).hasMatch();
    }

    void row(int from, int to) {
        QString together;
        bool born = false;
        for (int i = from; i < to; ++i) {
            together += m_pieces[i].text + QLatin1Char(' ');
            born = born || tellsAge(m_headings.value({m_pieces[i].table, m_pieces[i].column}));
        }
        born = born || tellsAge(together);
        for (int i = from; i < to; ++i)
            fragment(i, born);
        bool named = false;
        QString all;
        for (int i = from; i < to && !named; ++i) {
            named = isName(m_pieces[i].text, m_known) || namesSomebody(m_pieces[i].text, m_known);
            all += m_pieces[i].text;
        }
        named = named || namesSomebody(all, m_known);
        static const QRegularExpression illness(QStringLiteral("残疾|病种|病情|病因|疾病|健康|伤残"));
        static const QRegularExpression noIllness(QStringLiteral("补贴|补助|金额|标准|人数|户数|元"));
        static const QRegularExpression well(QStringLiteral("^(无|否|良好|健康|健康或良好|一般|正常|[-—/、0*]*)$"));
        static const QRegularExpression serial(QStringLiteral("^[1-4][0-9]{4}$"));
        for (int i = from; i < to; ++i) {
            const QString &text = m_pieces[i].text;
            const QString column = m_headings.value({m_pieces[i].table, m_pieces[i].column});
            const QString left = i > from ? m_pieces[i - 1].text.left(20) : QString();
            for (const WrittenDate &d : datesIn(text, m_known.today)) {
                // What is called a date of birth is one, whatever stands in the row.
                if (named)
                    birth(i, d, column + left + QLatin1Char(' ') + text.left(d.span.from).right(10) + text.mid(d.span.from + d.span.length, 6));
                else if (left.contains(birthWords))
                    birth(i, d, column + left);
            }
            if (!named)
                continue;
            health(i, 0.85);
            if (column.contains(birthWords) && text.contains(serial))
                birth(i, {{0, text.size()}, QDate(1899, 12, 30).addDays(text.toInt())}, column + left);
            const QString value = text.trimmed();
            if (column.contains(illness) && !column.contains(noIllness) && !value.contains(well) && healthIn(value).isEmpty() && !isName(value, m_known))
                m_hits.append(hit(LeakKind::Health, 0.7, i, {0, text.size()}, QString(std::min<qsizetype>(8, value.size()), QLatin1Char('*'))));
        }
    }

    void sentences(int i) {
        const QString &text = m_pieces[i].text;
        fragment(i, tellsAge(text));
        static const QRegularExpression end(QStringLiteral("[。；;！!\\n]"));
        for (qsizetype from = 0; from < text.size();) {
            qsizetype to = text.indexOf(end, from);
            to = to < 0 ? text.size() : to;
            const QString sentence = text.mid(from, to - from);
            const QList<Span> bad = healthIn(sentence);
            const QList<WrittenDate> dates = datesIn(sentence, m_known.today);
            if ((!bad.isEmpty() || !dates.isEmpty()) && (namesSomebody(sentence, m_known) || formNames(i) || namedJustBefore(sentence, bad))) {
                for (const Span &s : bad)
                    m_hits.append(hit(LeakKind::Health, 0.7, i, {from + s.from, s.length}, QString(s.length, QLatin1Char('*'))));
                for (const WrittenDate &d : dates) {
                    const QString near = QString(sentence.left(d.span.from).right(10) + sentence.mid(d.span.from + d.span.length, 6)).remove(QLatin1Char(' '));
                    const QString next = sentence.mid(d.span.from + d.span.length, 1);
                    const bool said = near.contains(birthWords) || next == QLatin1String(")") || next == QStringLiteral("）") || next == QStringLiteral("生");
                    if (said || personalDate(sentence, d))
                        birth(i, {{from + d.span.from, d.span.length}, d.date}, near + (said ? QStringLiteral("出生") : QString()));
                }
            }
            from = to + 1;
        }
    }

    // Lines of a form belong together: "姓名：王建国" above "病种：尿毒症". And a list under a line that names an illness.
    bool formNames(int i) const {
        constexpr int reach = 6;
        constexpr qsizetype shortLine = 40;
        const auto part = [&](int k) { return k >= 0 && k < m_pieces.size() && m_pieces[k].table < 0 && m_pieces[k].text.size() <= shortLine && !m_pieces[k].text.contains(QStringLiteral("。")[0]); };
        const auto form = [&](int k) { return part(k) && (m_pieces[k].text.contains(QStringLiteral("：")[0]) || m_pieces[k].text.contains(QLatin1Char(':'))); };
        for (int k = i - 1; form(i) && k >= i - reach && form(k); --k)
            if (namesSomebody(m_pieces[k].text, m_known))
                return true;
        for (int k = i + 1; form(i) && k <= i + reach && form(k); ++k)
            if (namesSomebody(m_pieces[k].text, m_known))
                return true;
        return part(i) && part(i + 1) && isName(m_pieces[i + 1].text, m_known);
    }

    // "王建国艾滋病毒携带者"
    bool namedJustBefore(const QString &sentence, const QList<Span> &bad) const {
        static const QRegularExpression name(QStringLiteral("(?:^|[，,、；;：:\\s])([\\p{Han}]{2,4})$"));
        return std::any_of(bad.begin(), bad.end(), [&](const Span &s) {
            const auto m = name.match(sentence.left(s.from));
            return m.hasMatch() && isName(m.captured(1), m_known);
        });
    }

    // A word that the line's end cuts in two.
    void brokenWords(int i) {
        constexpr qsizetype reach = 8;
        if (i + 1 >= m_pieces.size() || m_pieces[i + 1].table >= 0 || m_pieces[i + 1].joint != GuardPiece::Joint::Line)
            return;
        const QString &text = m_pieces[i].text;
        const qsizetype from = std::max<qsizetype>(0, text.size() - reach);
        const QString both = text.mid(from) + m_pieces[i + 1].text.left(reach);
        for (const Span &s : healthIn(both)) {
            const qsizetype border = text.size() - from;
            if (s.from >= border || s.from + s.length <= border || !(namesSomebody(text, m_known) || namesSomebody(m_pieces[i + 1].text, m_known)))
                continue;
            LeakHit h = hit(LeakKind::Health, 0.7, i, {from + s.from, border - s.from}, QString(s.length, QLatin1Char('*')));
            h.parts.append({i + 1, 0, s.from + s.length - border});
            m_hits.append(h);
        }
    }

    // "王建国，男，汉族，1962年3月5日"
    static bool personalDate(const QString &sentence, const WrittenDate &d) {
        static const QRegularExpression person(QStringLiteral("(男|女|[\\p{Han}]族)[，,、\\s]*$"));
        return sentence.left(d.span.from).contains(person);
    }

    void health(int i, double confidence) {
        for (const Span &s : healthIn(m_pieces[i].text))
            m_hits.append(hit(LeakKind::Health, confidence, i, s, QString(s.length, QLatin1Char('*'))));
    }

    void birth(int i, const WrittenDate &d, const QString &near) {
        const bool said = near.contains(birthWords);
        if (d.date > m_known.today || d.date.year() < 1890 || (!said && (near.contains(otherDates) || d.date.addYears(grownYears) > m_known.today)))
            return;
        m_hits.append(hit(LeakKind::BirthDate, said ? 0.95 : 0.6, i, d.span, QStringLiteral("****-**-**")));
    }

    const QList<GuardPiece> &m_pieces;
    const GuardKnowledge &m_known;
    Headings m_headings;
    QList<LeakHit> m_hits;
};

} // namespace

QList<LeakHit> wordLeaks(const QList<GuardPiece> &pieces, const GuardKnowledge &knowledge) {
    return Finder(pieces, knowledge).run();
}

} // namespace vl
