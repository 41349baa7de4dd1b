// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/RosterReader.h"

#include "base/Text.h"
#include "records/CodeTables.h"
#include "records/Types.h"
#include "rules/Household.h"
#include "tables/Headers.h"
#include "tables/RosterRow.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace vl {

namespace {

constexpr int headerSearchRows = 30;

bool isDitto(const QString &t) {
    static const QStringList words{QStringLiteral("同上"), QStringLiteral("〃"), QStringLiteral("″"), QStringLiteral("\""), QStringLiteral("''"), QStringLiteral("〞"), QStringLiteral("同")};
    return words.contains(squeezed(t)) || words.contains(t.trimmed());
}

bool isSubtotal(const QString &first) {
    static const QRegularExpression shape(QStringLiteral("^(合计|小计|总计|共计|累计|人数|总人数|本页|本组|全村|总户数|户数)"));
    return shape.match(squeezed(first)).hasMatch();
}

bool couldBeName(const QString &t) {
    static const QRegularExpression shape(QStringLiteral("^[\\p{Han}\\p{Latin}·*○〇某()\\[\\]]{1,40}$"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression not_(QStringLiteral("合计|小计|总计|人数|填表|制表|审核|填报|单位|说明|备注|日期|签字|签章|必填|真实|示例|例如"));
    const QString s = squeezed(t);
    return shape.match(s).hasMatch() && !not_.match(s).hasMatch();
}

class RosterBuilder {
public:
    explicit RosterBuilder(const RosterOptions &options) : m_options(options), m_headers(options.mapping) {}

    bool take(const SheetRow &row) {
        ++m_roster.rows;
        if (row.sheet != m_sheet || row.number == 1)
            beginSheet(row.sheet);
        if (m_columns.isEmpty()) {
            seekHeader(row);
            return true;
        }
        read(row);
        return true;
    }

    Result<Roster> finish(const QString &path) {
        flushRecent();
        if (!m_anyHeader)
            return Error{ErrorCode::Unsupported, QStringLiteral("noHeader"), path};
        m_roster.fileName = QFileInfo(path).fileName();
        m_roster.households = m_householdCount;
        return std::move(m_roster);
    }

private:
    void beginSheet(const QString &sheet) {
        flushRecent();
        m_sheet = sheet;
        m_columns.clear();
        m_previous.clear();
        m_current = -1;
        m_byNumber.clear();
        m_byHead.clear();
        m_head.clear();
        m_number.clear();
        m_sheetGroup = groupName(sheet);
        if (!m_sheetGroup.endsWith(QChar(u'组')))
            m_sheetGroup.clear();
    }

    void seekHeader(const SheetRow &row) {
        m_recent.push_back(row);
        const auto found = m_headers.detect(m_recent);
        if (!found) {
            if (m_recent.size() > headerSearchRows) {
                other(m_recent.front(), "title");
                m_recent.erase(m_recent.begin());
            }
            return;
        }
        adopt(*found);
        m_recent.pop_back();
        for (const SheetRow &r : m_recent)
            other(r, r.number == found->lastRow - 1 ? "heading" : "title");
        m_recent.clear();
        other(row, "heading");
    }

    void adopt(const HeaderFound &h) {
        m_columns = h.canonical;
        m_headings = h.headings;
        m_hasGroupColumn = m_columns.contains(QStringLiteral("group"));
        m_hasFamily = m_columns.contains(QStringLiteral("household_no")) || m_columns.contains(QStringLiteral("head_name")) || m_columns.contains(QStringLiteral("relation"));
        if (m_anyHeader)
            return;
        m_anyHeader = true;
        m_roster.headerRow = h.lastRow;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            m_roster.columns.push_back({m_headings[i], m_columns[i]});
    }

    void flushRecent() {
        for (const SheetRow &r : m_recent)
            other(r, "title");
        m_recent.clear();
    }

    void other(const SheetRow &row, const char *kind, RowVerdict verdict = RowVerdict::NotPerson) {
        RosterOther o{row.number, row.sheet, verdict, {}, {}};
        bool blank = true;
        for (const Cell &c : row.cells)
            if (c.kind != Cell::Kind::Empty) {
                blank = false;
                o.text = normalised(c.text).left(30);
                break;
            }
        o.notes.push_back({QLatin1String(verdict == RowVerdict::Failed ? "" : "kind.") + QLatin1String(blank ? "blank" : kind), {}});
        m_roster.others.push_back(std::move(o));
    }

    WrittenRow written(const SheetRow &row) {
        WrittenRow out;
        for (size_t c = 0; c < row.cells.size() && c < static_cast<size_t>(m_columns.size()); ++c) {
            const QString &key = m_columns[static_cast<qsizetype>(c)];
            if (key.isEmpty() || row.cells[c].kind == Cell::Kind::Empty)
                continue;
            WrittenCell cell{normalised(row.cells[c].text), row.cells[c].kind == Cell::Kind::Number, m_headings[static_cast<qsizetype>(c)]};
            // Never for what belongs to one person alone.
            if (isDitto(cell.text)) {
                if (key == QLatin1String("name") || key == QLatin1String("id_number") || key == QLatin1String("bank_card"))
                    continue;
                cell = m_previous.value(key);
            }
            if (!cell.text.isEmpty())
                out.insert(key, cell);
        }
        return out;
    }

    [[nodiscard]] bool isHeaderAgain(const WrittenRow &row) const {
        int same = 0;
        for (auto it = row.cbegin(); it != row.cend(); ++it)
            same += m_headers.canonicalFor(it->text) == it.key() ? 1 : 0;
        return same >= 3 || (same >= 2 && same == row.size());
    }

    [[nodiscard]] static bool isInstruction(const WrittenRow &row) {
        static const QRegularExpression words(QStringLiteral("必填|选填|下拉|格式|示例|例如|例：|填写|真实姓名|18位|身份证一致"));
        int hits = 0;
        for (const WrittenCell &c : row)
            hits += words.match(c.text).hasMatch() ? 1 : 0;
        return hits > 0 && hits * 2 >= row.size();
    }

    void read(const SheetRow &row) {
        const QString first = firstText(row);
        const WrittenRow w = written(row);
        const QString name = w.value(QStringLiteral("name")).text;
        if (first.isEmpty())
            return other(row, "blank");
        if (isHeaderAgain(w))
            return other(row, "heading");
        const bool personal = w.contains(QStringLiteral("id_number")) || w.contains(QStringLiteral("sex")) || w.contains(QStringLiteral("relation"));
        if (isSubtotal(first) && !(personal && couldBeName(name) && w.contains(QStringLiteral("sex"))))
            return other(row, "subtotal");
        if (isInstruction(w))
            return other(row, "instruction");
        if (name.isEmpty() || !couldBeName(name)) {
            const bool somebody = w.contains(QStringLiteral("id_number")) || (w.contains(QStringLiteral("sex")) && w.size() >= 4);
            return somebody ? other(row, name.isEmpty() ? "name.missing" : "name.shape", RowVerdict::Failed) : other(row, "note");
        }
        if (row.cells.size() > 3 && w.size() == 1 && first.contains(QRegularExpression(QStringLiteral("[:：]"))))
            return other(row, "note");
        person(row, w);
    }

    static QString firstText(const SheetRow &row) {
        for (const Cell &c : row.cells)
            if (c.kind != Cell::Kind::Empty)
                return normalised(c.text);
        return {};
    }

    void person(const SheetRow &row, const WrittenRow &w) {
        RosterPerson p;
        p.row = row.number;
        p.sheet = row.sheet;
        readPerson(w, {m_options.today, row.base1904}, p);
        const QString group = groupOf(w);
        placeInHousehold(w, group, p);
        if (!group.isEmpty() && !m_hasGroupColumn)
            p.householdValues.emplace_back(types::household().indexOf(QStringLiteral("village_group")), group);
        m_roster.people.push_back(std::move(p));
        for (auto it = w.cbegin(); it != w.cend(); ++it)
            m_previous.insert(it.key(), *it);
    }

    [[nodiscard]] QString groupOf(const WrittenRow &w) const {
        if (m_hasGroupColumn)
            return groupName(w.value(QStringLiteral("group")).text);
        return !m_sheetGroup.isEmpty() ? m_sheetGroup : groupInAddress(w.value(QStringLiteral("address")).text);
    }

    // Families: by household number, else by the head's name; a new one wherever somebody is 户主.
    void placeInHousehold(const WrittenRow &w, const QString &group, RosterPerson &p) {
        const QString name = p.text(types::resident().indexOf(QStringLiteral("name")));
        const QString relation = p.text(types::resident().indexOf(QStringLiteral("relation")));
        const QString number = w.value(QStringLiteral("household_no")).text;
        const QString head = squeezed(w.value(QStringLiteral("head_name")).text);
        p.head = relation == QLatin1String("02") || (relation == QLatin1String("01") && (head.isEmpty() || head == name)) ||
                 (relation.isEmpty() && !head.isEmpty() && head == name);
        if (p.head && relation == QLatin1String("01")) // 本人 on the head's line says 户主
            for (auto &[field, value] : p.values)
                if (field == types::resident().indexOf(QStringLiteral("relation")))
                    value = QStringLiteral("02");
        if (!number.isEmpty()) {
            if (number != m_number || m_current < 0)
                enter(m_byNumber.value(number, -1), head);
            m_number = number;
            m_byNumber.insert(number, m_current);
        } else if (p.head && !(m_numberFills && m_columns.contains(QStringLiteral("household_no")) && m_current >= 0 && !m_headSeen)) {
            enter(-1, head.isEmpty() ? name : head);
            m_number.clear();
        } else if (!head.isEmpty() && head != m_head && !m_head.isEmpty()) {
            // Families torn apart by sorting find together again by the head's name, when it is one name.
            enter(m_byHead.value(group + QLatin1Char('/') + head, -1), head);
        } else if (m_current < 0 || !m_hasFamily) {
            enter(-1, head.isEmpty() ? name : head);
        }
        if (p.head) {
            m_head = name;
            m_headSeen = true;
        } else if (m_head.isEmpty()) {
            m_head = head;
        }
        if (!m_head.isEmpty()) {
            const QString key = group + QLatin1Char('/') + m_head;
            const auto known = m_byHead.constFind(key);
            if (known == m_byHead.constEnd())
                m_byHead.insert(key, m_current);
        }
        p.household = m_current;
        p.headName = m_head;
        if (!m_hasFamily)
            p.head = true;
    }

    void enter(int known, const QString &head) {
        m_current = known >= 0 ? known : m_householdCount++;
        m_head = head;
        m_headSeen = false;
    }

    const RosterOptions &m_options;
    Headers m_headers;
    Roster m_roster;
    QString m_sheet = QStringLiteral("\x01");
    QString m_sheetGroup;
    QStringList m_columns;
    QStringList m_headings;
    std::vector<SheetRow> m_recent;
    WrittenRow m_previous;
    QHash<QString, int> m_byNumber;
    QHash<QString, int> m_byHead;
    QString m_head;
    QString m_number;
    int m_current = -1;
    int m_householdCount = 0;
    bool m_headSeen = false;
    bool m_numberFills = true; ///< a household number is often written on the first line only
    bool m_anyHeader = false;
    bool m_hasGroupColumn = false;
    bool m_hasFamily = false;
};

} // namespace

Result<Roster> readRoster(const QString &path, const RosterOptions &options) {
    RosterBuilder builder(options);
    if (auto s = readSpreadsheet(
            path, [&](const SheetRow &row) { return builder.take(row); }, options.progress);
        !s)
        return s.error();
    return builder.finish(path);
}

} // namespace vl
