// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/FormTargets.h"

#include "records/Types.h"
#include "tables/Headers.h"
#include "tables/XlsxParts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace vl {

namespace {

constexpr qsizetype longestLabel = 16;
constexpr int mostMembers = 30;

// Words of cells that are about somebody else: their name, number and telephone are not the applicant's.
bool aboutAnother(const QString &text) {
    static const QRegularExpression words(QStringLiteral("配偶|丈夫|妻子|父亲|母亲|父母|子女|儿子|女儿|监护|联系人|经办|负责|填表|填报|填写|审核|审批|调查|证明|代理|代办|代领|委托|受托|法定|法人|介绍|村干部|驻村|帮扶|包户|包联|网格员|医生|继承|担保|领款|邻居|四邻|原户主|赡养|抚养|扶养|死者|逝者|施工|承包|出租|承租|甲方|乙方|男方|女方|社会关系|家长|学生|患者|受害|被|业主|意见"));
    return words.match(text).hasMatch();
}

bool aboutMembers(const QString &text) {
    static const QRegularExpression words(QStringLiteral("家庭成员|家庭人口|共同生活|家庭主要成员|成员情况|人口情况"));
    return words.match(text).hasMatch();
}

bool isPhoto(const QString &text) {
    return text.contains(QStringLiteral("照片")) || text.contains(QStringLiteral("相片")) || text.contains(QStringLiteral("寸"));
}

const QRegularExpression &boxes() {
    static const QRegularExpression re(QStringLiteral("[□☐○◯]"));
    return re;
}

const QHash<QString, QString> &ownWords() {
    static const QHash<QString, QString> words{{QStringLiteral("申请人"), QStringLiteral("name")}, {QStringLiteral("申请人姓名"), QStringLiteral("name")}, {QStringLiteral("本人姓名"), QStringLiteral("name")}, {QStringLiteral("申请人身份证号"), QStringLiteral("id_number")}, {QStringLiteral("申请人身份证号码"), QStringLiteral("id_number")}, {QStringLiteral("申请人联系电话"), QStringLiteral("phone")}, {QStringLiteral("家庭人口"), QStringLiteral("household_size")}, {QStringLiteral("家庭人口数"), QStringLiteral("household_size")}, {QStringLiteral("家庭人数"), QStringLiteral("household_size")}, {QStringLiteral("人口数"), QStringLiteral("household_size")}, {QStringLiteral("共同生活人口"), QStringLiteral("household_size")}, {QStringLiteral("年龄"), QStringLiteral("age")}, {QStringLiteral("行政村"), QStringLiteral("village")}, {QStringLiteral("村名"), QStringLiteral("village")}, {QStringLiteral("所在村"), QStringLiteral("village")}, {QStringLiteral("村委会"), QStringLiteral("village")}, {QStringLiteral("申请日期"), QStringLiteral("today")}, {QStringLiteral("填表日期"), QStringLiteral("today")}, {QStringLiteral("填报日期"), QStringLiteral("today")}, {QStringLiteral("户主"), QStringLiteral("head_name")}, {QStringLiteral("户主姓名"), QStringLiteral("head_name")}, {QStringLiteral("开户银行"), QStringLiteral("bank_name")}};
    return words;
}

const QSet<QString> &knownTargets() {
    static const QSet<QString> keys = [] {
        const QStringList all = formKeys();
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return keys;
}

// What a label asks for: only words that are known as a whole.
QString meaning(const QString &label) {
    if (label.isEmpty() || label.size() > longestLabel || isPhoto(label))
        return {};
    const QString bare = Headers::normalised(label);
    if (const QString own = ownWords().value(bare); !own.isEmpty())
        return own;
    if (aboutAnother(bare))
        return {};
    const QString key = Headers::exactFor(bare);
    return knownTargets().contains(key) ? key : QString();
}

// Whose words come next, once a label names somebody: the one whom the form is for, or somebody else.
enum class Names { Nobody,
                   Subject,
                   Other };

Names namedBy(const QString &label) {
    if (label.isEmpty() || label.size() > longestLabel)
        return Names::Nobody;
    const QString bare = Headers::normalised(label);
    const QString key = meaning(label);
    if (key == QLatin1String("name"))
        return Names::Subject;
    if (key == QLatin1String("head_name") || aboutAnother(bare))
        return Names::Other;
    const bool unknownName = key.isEmpty() && (bare.endsWith(QStringLiteral("姓名")) || bare.endsWith(QStringLiteral("名字")) || (bare.endsWith(QStringLiteral("人")) && bare.size() <= 6));
    return unknownName ? Names::Other : Names::Nobody;
}

bool ofPerson(const QString &key) {
    static const QSet<QString> others{QStringLiteral("head_name"), QStringLiteral("household_no"), QStringLiteral("household_size"), QStringLiteral("group"), QStringLiteral("address"), QStringLiteral("village"), QStringLiteral("today")};
    return !others.contains(key);
}

class Finder {
public:
    explicit Finder(const FormSheet &sheet) : m_sheet(sheet) {}

    QList<FormTarget> run() {
        for (const FormCell &c : m_sheet.cells) {
            const QString text = c.text.trimmed();
            if (text.isEmpty() || c.formula || m_done.contains({c.row, c.column}))
                continue;
            if (text.count(boxes()) >= 2)
                tick(c, text);
            else if (!gaps(c, text))
                label(c, text);
        }
        QList<FormTarget> out = withoutOthers();
        std::stable_sort(out.begin(), out.end(), [](const FormTarget &a, const FormTarget &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
        return onePersonOnly(out);
    }

private:
    // Where a label stands: row, column, and which one of its cell.
    using Spot = std::tuple<int, int, int>;

    void add(const FormCell &at, FormPlace place, const QString &label, const QString &key, const Spot &from, int member = 0) {
        const QPair<int, int> where{at.row, at.column};
        if (place == FormPlace::Cell && m_taken.contains(where))
            return;
        m_taken.insert(where);
        m_out.append({m_sheet.name, at.row, at.column, place, label, key, member});
        m_from.append(from);
    }

    // Labels in the order in which they are read, and whom each of them names.
    [[nodiscard]] QList<QPair<Spot, Names>> names() const {
        QList<QPair<Spot, Names>> out;
        for (const FormCell &c : m_sheet.cells) {
            const QString text = c.text.trimmed();
            if (text.isEmpty())
                continue;
            if (const QString only = onlyText(c.row); !only.isEmpty() && !aboutMembers(only)) {
                static const QRegularExpression subject(QStringLiteral("申请人|本人|基本情况|基本信息"));
                out.append({{c.row, c.column, 0}, aboutAnother(only) ? Names::Other : subject.match(only).hasMatch() ? Names::Subject
                                                                                                                     : namedBy(only)});
                continue;
            }
            const bool others = aboutAnother(context(c));
            QStringList labels{text};
            if (auto it = gapsOf(text); it.hasNext()) {
                labels.clear();
                while (it.hasNext())
                    labels += it.next().captured(1);
            }
            for (int i = 0; i < labels.size(); ++i)
                if (const Names n = namedBy(labels[i]); n != Names::Nobody)
                    out.append({{c.row, c.column, i}, others ? Names::Other : n});
        }
        return out;
    }

    // Behind a label that names somebody else, what belongs to a person is theirs, until the form comes back to its own.
    [[nodiscard]] QList<FormTarget> withoutOthers() const {
        const auto named = names();
        QList<FormTarget> out = m_out;
        for (qsizetype i = 0; i < out.size(); ++i) {
            if (out[i].member > 0 || !ofPerson(out[i].key))
                continue;
            Names now = Names::Nobody;
            for (const auto &[spot, n] : named)
                if (spot <= m_from[i])
                    now = n;
            if (now == Names::Other)
                out[i].key.clear();
        }
        return out;
    }

    [[nodiscard]] static bool empty(const FormCell &c) { return c.row > 0 && c.text.trimmed().isEmpty() && !c.formula; }

    // What stands left of it in its row (merged down, too), and the heading that spans the sheet above it.
    [[nodiscard]] QString context(const FormCell &c) const {
        QString out;
        for (const FormCell &o : m_sheet.cells) {
            const bool left = o.lastColumn < c.column && o.row <= c.row && o.lastRow >= c.row && o.lastRow > o.row;
            if (left)
                out += o.text + QLatin1Char('\n');
        }
        return out + heading(c.row);
    }

    // The nearest row above that says one thing only; a form's own title is none.
    [[nodiscard]] QString heading(int row) const {
        for (int r = row - 1; r > 0; --r)
            if (const QString text = onlyText(r); !text.isEmpty())
                return text;
        return {};
    }

    [[nodiscard]] QString onlyText(int row) const {
        QString out;
        int texts = 0;
        bool first = true;
        for (const FormCell &c : m_sheet.cells) {
            if (c.text.trimmed().isEmpty())
                continue;
            if (c.row > row)
                break;
            first = first && c.row == row;
            if (c.row < row)
                continue;
            ++texts;
            out = c.text.trimmed();
        }
        const bool title = first || out.endsWith(QStringLiteral("表")) || out.endsWith(QStringLiteral("书")) || out.endsWith(QStringLiteral("单"));
        return texts == 1 && !title && out.size() <= longestLabel && meaning(out).isEmpty() ? out : QString();
    }

    // "性别：□男 □女", or the boxes alone behind a label of their own.
    void tick(const FormCell &c, const QString &text) {
        QString words = text.left(text.indexOf(boxes())).trimmed();
        if (words.isEmpty() && c.column > 0)
            words = m_sheet.at(c.row, c.column - 1).text.trimmed();
        const QString key = aboutAnother(context(c)) ? QString() : meaning(words);
        add(c, FormPlace::Tick, words, key, {c.row, c.column, 0});
    }

    [[nodiscard]] static QRegularExpressionMatchIterator gapsOf(const QString &text) {
        static const QRegularExpression gap(QStringLiteral("([^\\s：:_＿]{1,12})\\s*[：:]\\s*(?:[_＿]{2,}|[ \\x{3000}]{3,}|$)"));
        return gap.globalMatch(text);
    }

    // "姓名：____ 性别：____" in one cell.
    bool gaps(const FormCell &c, const QString &text) {
        auto it = gapsOf(text);
        int slot = 0;
        bool any = false;
        while (it.hasNext()) {
            const QString words = it.next().captured(1);
            static const QRegularExpression colon(QStringLiteral("[：:]"));
            const bool alone = text.indexOf(colon) == text.size() - 1; // "姓 名：" is a label; its cell stands beside it
            if (alone && empty(m_sheet.at(c.row, c.lastColumn + 1)))
                return false;
            any = true;
            add(c, FormPlace::Blank, words, aboutAnother(context(c)) ? QString() : meaning(words), {c.row, c.column, slot++});
        }
        return any;
    }

    void label(const FormCell &c, const QString &text) {
        if (text.size() > longestLabel || isPhoto(text))
            return;
        const FormCell right = m_sheet.at(c.row, c.lastColumn + 1);
        const FormCell below = m_sheet.at(c.lastRow + 1, c.column);
        if (!meaning(text).isEmpty() && !empty(right) && empty(below))
            return table(c);
        if (!empty(right) || right.row != c.row)
            return;
        add(right, FormPlace::Cell, text, aboutAnother(context(c)) ? QString() : meaning(text), {c.row, c.column, 0});
    }

    // Headings side by side with empty rows below them.
    void table(const FormCell &first) {
        QList<FormCell> headings;
        for (int column = first.column; column <= m_sheet.lastColumn;) {
            const FormCell h = m_sheet.at(first.row, column);
            if (h.text.trimmed().isEmpty() || h.text.count(boxes()) > 1 || h.row != first.row || h.lastRow != first.lastRow)
                break;
            headings.append(h);
            column = h.lastColumn + 1;
        }
        QList<QPair<FormCell, QString>> columns;
        for (const FormCell &h : std::as_const(headings))
            if (const QString key = meaning(h.text); !key.isEmpty())
                columns.append({h, key});
        int rows = 0;
        for (int r = first.lastRow + 1; r <= m_sheet.lastRow && rows < mostMembers; ++r, ++rows)
            if (!std::all_of(columns.cbegin(), columns.cend(), [&](const auto &c) {
                    const FormCell cell = m_sheet.at(r, c.first.column);
                    return empty(cell) && cell.row == r && cell.lastRow == r && cell.column == c.first.column && cell.lastColumn <= c.first.lastColumn;
                }))
                break;
        if (rows == 0 || headings.size() < 2)
            return;
        for (const FormCell &h : std::as_const(headings))
            m_done.insert({h.row, h.column});
        const auto has = [&](const char *key) { return std::any_of(columns.cbegin(), columns.cend(), [&](const auto &c) { return c.second == QLatin1String(key); }); };
        const QString around = context(first);
        // "关系" alone may be to anybody.
        const bool toHead = std::any_of(headings.cbegin(), headings.cend(), [](const FormCell &h) { return h.text.contains(QStringLiteral("户主")) && h.text.contains(QStringLiteral("关系")); });
        const bool members = has("name") && !aboutAnother(around) && (toHead || aboutMembers(around) || !namesSomebody());
        const bool another = aboutAnother(around) || std::any_of(headings.cbegin(), headings.cend(), [](const FormCell &h) { return aboutAnother(Headers::normalised(h.text)); });
        for (int i = 0; i < rows; ++i)
            for (const auto &[h, key] : std::as_const(columns)) {
                const QString meant = another ? QString() : rows == 1 || members ? key
                                                                                 : QString();
                const bool person = ofPerson(key) && rows > 1;
                add(m_sheet.at(first.lastRow + 1 + i, h.column), FormPlace::Cell, h.text.trimmed(), person || i == 0 ? meant : QString(), {h.row, h.column, 0}, members && rows > 1 && ofPerson(key) ? i + 1 : 0);
            }
    }

    // Whether the sheet asks for somebody's name outside of lists.
    [[nodiscard]] bool namesSomebody() const {
        return std::any_of(m_out.cbegin(), m_out.cend(), [](const FormTarget &t) { return t.key == QLatin1String("name") && t.member == 0; });
    }

    // A second 姓名 is somebody else; so is what follows it.
    static QList<FormTarget> onePersonOnly(QList<FormTarget> all) {
        int names = 0;
        QSet<QString> seen;
        for (FormTarget &t : all) {
            if (t.member > 0 || !ofPerson(t.key))
                continue;
            names += t.key == QLatin1String("name") ? 1 : 0;
            if (names > 1 || (seen.contains(t.key) && t.key != QLatin1String("name")))
                t.key.clear();
            seen.insert(t.key);
        }
        return all;
    }

    const FormSheet &m_sheet;
    QList<FormTarget> m_out;
    QList<Spot> m_from; ///< of each, where its label stands
    QSet<QPair<int, int>> m_taken;
    QSet<QPair<int, int>> m_done; ///< headings of a list
};

} // namespace

QList<FormTarget> formTargets(const QList<FormSheet> &form) {
    QList<FormTarget> out;
    for (const FormSheet &s : form)
        out += Finder(s).run();
    return out;
}

QStringList formKeys() {
    QStringList out;
    for (const RecordType *type : {&types::resident(), &types::household()})
        for (const Field &f : type->fields())
            if (f.header != nullptr && !out.contains(QLatin1String(f.header)))
                out += QLatin1String(f.header);
    for (const char *own : {"head_name", "household_no", "household_size", "group", "address", "age", "village", "today"})
        if (!out.contains(QLatin1String(own)))
            out += QLatin1String(own);
    return out;
}

QString ticked(const QString &text, const std::function<bool(const QString &)> &is) {
    QString out = text;
    auto it = boxes().globalMatch(text);
    while (it.hasNext()) {
        const auto box = it.next();
        const qsizetype next = text.indexOf(boxes(), box.capturedEnd());
        static const QRegularExpression ends(QStringLiteral("[\\s,，、;；/（(]"));
        const QString words = text.mid(box.capturedEnd(), next < 0 ? -1 : next - box.capturedEnd()).trimmed();
        const QString word = words.left(words.indexOf(ends) < 0 ? words.size() : words.indexOf(ends));
        if (word.isEmpty() || !is(word))
            continue;
        out[box.capturedStart()] = QChar(0x2611);
        return out;
    }
    return text;
}

QString gapFilled(const QString &text, const QString &label, const QString &value) {
    static const QString gap = QStringLiteral("(\\s*[：:]\\s*?)([_＿]{2,}|[ \\x{3000}]{3,}|$)");
    const QRegularExpression re(QStringLiteral("(?<![\\p{L}])") + QRegularExpression::escape(label) + gap); // not the end of 配偶姓名
    const auto m = re.match(text);
    if (!m.hasMatch())
        return text;
    QString out = text;
    const QString blank = m.captured(2);
    const QString rest = blank.startsWith(QLatin1Char('_')) || blank.startsWith(QStringLiteral("＿")) ? QString() : blank.mid(value.size() * 2);
    return out.replace(m.capturedStart(2), m.capturedLength(2), value + (rest.isEmpty() && m.capturedEnd(2) < text.size() ? QStringLiteral(" ") : rest));
}

QString targetsToText(const QList<FormTarget> &targets) {
    QString out;
    for (const FormTarget &t : targets)
        out += QStringList{t.sheet, QString::number(t.row), QString::number(t.column), QString::number(static_cast<int>(t.place)), QString(t.label).replace(QRegularExpression(QStringLiteral("[\\t\\n\\r]")), QStringLiteral(" ")), t.key, QString::number(t.member)}.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return out;
}

QList<FormTarget> targetsFromText(const QString &text) {
    QList<FormTarget> out;
    constexpr qsizetype columns = 7;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList c = line.split(QLatin1Char('\t'));
        if (c.size() == columns && c[3].toInt() >= 0 && c[3].toInt() <= static_cast<int>(FormPlace::Blank))
            out.append({c[0], c[1].toInt(), c[2].toInt(), static_cast<FormPlace>(c[3].toInt()), c[4], c[5], c[6].toInt()});
    }
    return out;
}

Result<FormTarget> targetAt(const QList<FormSheet> &form, const QString &sheet, const QString &cell) {
    const QString name = cell.trimmed().toUpper();
    const Error none{ErrorCode::Invalid, QStringLiteral("form.cell"), name};
    int column = 0;
    int row = 0;
    if (!readCellName(name, column, row))
        return none;
    for (const FormSheet &s : form) {
        if (s.name != sheet)
            continue;
        if (row > furthestRow || column > furthestColumn)
            return none;
        FormCell at = s.at(row, column);
        if (at.row == 0)
            at = {row, column, row, column, {}, false};
        if (at.formula)
            return Error{ErrorCode::Invalid, QStringLiteral("form.formula"), name};
        if (!at.text.trimmed().isEmpty())
            return Error{ErrorCode::Invalid, QStringLiteral("form.words"), name + QStringLiteral(" ") + at.text.simplified()};
        FormTarget t;
        t.sheet = sheet;
        t.row = at.row;
        t.column = at.column;
        return t;
    }
    return none;
}

} // namespace vl
