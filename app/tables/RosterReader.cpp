// SPDX-License-Identifier: GPL-3.0-or-later
// A roster from its first title to its last signature. Nothing that holds an ID number is ever passed over in
// silence: where nobody could be read from such a row, it is reported as failed.
#include "tables/RosterReader.h"

#include "base/Text.h"
#include "records/CodeTables.h"
#include "records/Types.h"
#include "tables/Families.h"
#include "tables/Headers.h"
#include "tables/RosterRow.h"
#include "tables/RowKind.h"

#include <QFileInfo>

namespace vl {

namespace {

constexpr size_t headerSearchRows = 30;

class RosterBuilder {
public:
    explicit RosterBuilder(const RosterOptions &options) : m_options(options), m_headers(options.mapping) {}

    bool take(const SheetRow &row) {
        ++m_roster.rows;
        if (row.sheet != m_sheet || row.number == 1)
            beginSheet(row.sheet);
        if (m_found && m_pending) {
            if (widerHeader(row))
                return true;
            settleHeader();
        }
        if (!m_found)
            seekHeader(row);
        else
            read(row);
        return true;
    }

    Result<Roster> finish(const QString &path) {
        flushRecent();
        if (!m_anyHeader)
            return Error{ErrorCode::Unsupported, QStringLiteral("noHeader"), path};
        addHeadsWithoutLine();
        fillGroupsDown();
        m_roster.fileName = QFileInfo(path).fileName();
        m_roster.households = static_cast<int>(m_families.all().size());
        return std::move(m_roster);
    }

private:
    void beginSheet(const QString &sheet) {
        flushRecent();
        m_sheet = sheet;
        m_last = m_found ? m_found : m_last;
        m_found.reset();
        m_previous.clear();
        m_families.startTable();
        m_placeGroup = groupInAddress(sheet);
        if (m_placeGroup.isEmpty() && isPlaceName(sheet))
            m_placeGroup = groupName(sheet);
    }

    // --- finding the header -------------------------------------------------------------------------

    void seekHeader(const SheetRow &row) {
        // A sheet that goes on where the last one ended, without its heading.
        if (m_last && m_recent.size() < 3 && continuesLast(row)) {
            m_found = m_last;
            m_pending = false;
            adopt();
            for (const SheetRow &r : std::exchange(m_recent, {}))
                read(r);
            return read(row);
        }
        m_recent.push_back(row);
        if (auto found = m_headers.detect(m_recent); found && !holdsIdNumber(row, m_options.today)) {
            m_found = std::move(found);
            m_headStart = m_recent.size() - static_cast<size_t>(m_found->rows);
            m_pending = true; // the next row may be its lower half
            return;
        }
        if (m_recent.size() > headerSearchRows) {
            title(m_recent.front());
            m_recent.erase(m_recent.begin());
        }
    }

    [[nodiscard]] bool continuesLast(const SheetRow &row) const {
        const qsizetype at = m_last->canonical.indexOf(QStringLiteral("id_number"));
        if (at < 0 || static_cast<size_t>(at) >= row.cells.size())
            return false;
        SheetRow one = row;
        one.cells = {row.cells[static_cast<size_t>(at)]};
        return holdsIdNumber(one, m_options.today);
    }

    // The candidate's next row: part of the header when it says more together with it.
    bool widerHeader(const SheetRow &row) {
        const size_t rowsSoFar = m_recent.size() - m_headStart;
        if (rowsSoFar >= 3 || row.number != m_recent.back().number + 1 || holdsIdNumber(row, m_options.today))
            return false;
        int headings = 0;
        int cells = 0;
        for (const Cell &c : row.cells) {
            cells += c.kind == Cell::Kind::Empty ? 0 : 1;
            headings += c.kind != Cell::Kind::Empty && !m_headers.canonicalFor(c.text).isEmpty() ? 1 : 0;
        }
        // A middle row of group names (基本情况 | 证件) says nothing itself; the row below it may.
        const auto name = static_cast<size_t>(m_found->canonical.indexOf(QStringLiteral("name")));
        if (headings == 0 && cells > 0 && rowsSoFar < 2 && (name >= row.cells.size() || row.cells[name].kind == Cell::Kind::Empty)) {
            m_recent.push_back(row);
            return true;
        }
        if (headings < 1 || headings * 2 < cells)
            return false;
        std::vector<SheetRow> rows(m_recent.begin() + static_cast<std::ptrdiff_t>(m_headStart), m_recent.end());
        rows.push_back(row);
        HeaderFound h = m_headers.read(rows);
        if (h.known < m_found->known || (h.known == m_found->known && h.blocks.size() <= m_found->blocks.size() && headings < 2))
            return false;
        m_found = std::move(h);
        m_recent.push_back(row);
        return true;
    }

    void settleHeader() {
        m_pending = false;
        const std::vector<SheetRow> rows = std::exchange(m_recent, {});
        for (size_t i = 0; i < m_headStart; ++i)
            title(rows[i]);
        adopt();
        for (size_t i = m_headStart; i < rows.size(); ++i)
            if (i < m_headStart + static_cast<size_t>(m_found->rows))
                other(rows[i], "kind.heading");
            else
                read(rows[i]);
    }

    void adopt() {
        const QStringList &all = m_found->canonical;
        const auto has = [&](const char *key) { return all.contains(QLatin1String(key)); };
        m_hasGroupColumn = has("group");
        m_hasFamily = m_found->headFirst || has("household_no") || has("head_name") || has("relation") || has("is_head");
        if (std::exchange(m_anyHeader, true))
            return;
        m_roster.headerRow = m_found->lastRow;
        for (qsizetype i = 0; i < all.size(); ++i)
            m_roster.columns.push_back({m_found->headings[i], all[i].section(QLatin1Char('#'), 0, 0)});
    }

    void flushRecent() {
        if (m_found && m_pending)
            settleHeader();
        for (const SheetRow &r : std::exchange(m_recent, {}))
            title(r);
    }

    void title(const SheetRow &row) {
        if (const QString group = groupInAddress(onlyText(row)); !group.isEmpty())
            m_placeGroup = group;
        if (const auto card = cardLine(row, m_headers); !card.isEmpty())
            openCard(card);
        other(row, "kind.title");
    }

    void openCard(const QHash<QString, QString> &card) {
        m_families.openCard(cleanName(card.value(QStringLiteral("head_name"))), card.value(QStringLiteral("household_no")));
        m_hasFamily = true;
    }

    // --- rows ---------------------------------------------------------------------------------------

    void other(const SheetRow &row, const char *note, RowVerdict verdict = RowVerdict::NotPerson) {
        RosterOther o{row.number, row.sheet, verdict, {}, {}};
        bool blank = true;
        for (const Cell &c : row.cells)
            if (c.kind != Cell::Kind::Empty) {
                blank = false;
                o.text = normalised(c.text).left(30);
                break;
            }
        if (verdict == RowVerdict::NotPerson && !blank && holdsIdNumber(row, m_options.today)) {
            o.verdict = RowVerdict::Failed;
            note = "id.unread";
        }
        o.notes.push_back({blank ? QStringLiteral("kind.blank") : QString::fromLatin1(note), {}});
        m_roster.others.push_back(std::move(o));
    }

    WrittenRow written(const SheetRow &row, const QStringList &keys) {
        WrittenRow out;
        for (size_t c = 0; c < row.cells.size() && c < static_cast<size_t>(keys.size()); ++c) {
            const QString &key = keys[static_cast<qsizetype>(c)];
            if (key.isEmpty() || row.cells[c].kind == Cell::Kind::Empty)
                continue;
            WrittenCell cell{normalised(row.cells[c].text), row.cells[c].kind == Cell::Kind::Number, m_found->headings[static_cast<qsizetype>(c)], row.cells[c].merged};
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

    void read(const SheetRow &row) {
        const bool hasId = holdsIdNumber(row, m_options.today);
        if (const auto card = hasId ? QHash<QString, QString>() : cardLine(row, m_headers); card.contains(QStringLiteral("head_name"))) {
            openCard(card);
            return other(row, "kind.note");
        }
        if (hasId)
            findIdColumn(row);
        bool anybody = false;
        std::optional<RowKind> rest;
        for (size_t b = 0; b < m_found->blocks.size(); ++b) {
            const WrittenRow w = written(row, m_found->blocks[b]);
            if (b > 0 && !w.contains(QStringLiteral("name")))
                continue;
            const WrittenCell name = w.value(QStringLiteral("name"));
            // One person over two merged lines: the second says nothing new about who it is.
            const RowKind kind = name.merged && w.value(QStringLiteral("id_number")).merged ? RowKind::Note : kindOf(row, w, m_headers, hasId && (b == 0 || w.contains(QStringLiteral("id_number"))));
            if (kind == RowKind::Person) {
                m_families.useLane(m_found->sideBySide ? static_cast<int>(b) : 0);
                person(row, w, b == 0 && m_found->headFirst);
                anybody = true;
            } else if (!rest) {
                rest = kind;
                if (name.merged && w.value(QStringLiteral("id_number")).merged)
                    anybody = true, m_roster.others.push_back({row.number, row.sheet, RowVerdict::NotPerson, name.text.left(30), {{QStringLiteral("kind.note"), {}}}});
            }
        }
        if (!anybody)
            nobody(row, rest.value_or(RowKind::Note));
    }

    void nobody(const SheetRow &row, RowKind kind) {
        switch (kind) {
        case RowKind::Blank:
            return other(row, "kind.blank");
        case RowKind::Heading:
            other(row, "kind.heading");
            return headingAgain(row);
        case RowKind::Subtotal:
            return other(row, "kind.subtotal");
        case RowKind::Instruction:
            return other(row, "kind.instruction");
        case RowKind::NameMissing:
            return other(row, "name.missing", RowVerdict::Failed);
        case RowKind::NameUnlike:
            return other(row, "name.shape", RowVerdict::Failed);
        default:
            break;
        }
        const QString alone = onlyText(row);
        if (const QString group = groupInAddress(alone); !group.isEmpty() && alone.size() < 40)
            m_placeGroup = group;
        if (const auto card = cardLine(row, m_headers); !card.isEmpty())
            openCard(card);
        other(row, "kind.note");
    }

    // A later table on the same sheet may have its columns in another order.
    void headingAgain(const SheetRow &row) {
        if (m_found->rows > 1)
            return;
        HeaderFound h = m_headers.read({&row, 1});
        if (h.known == 0 || h.canonical == m_found->canonical)
            return;
        m_found = std::move(h);
        adopt();
    }

    // No heading said "ID number", but the numbers stand there.
    void findIdColumn(const SheetRow &row) {
        if (m_found->blocks.size() > 1 || m_found->blocks.front().contains(QStringLiteral("id_number")))
            return;
        for (size_t c = 0; c < row.cells.size() && c < static_cast<size_t>(m_found->canonical.size()); ++c) {
            SheetRow one = row;
            one.cells = {row.cells[c]};
            if (!m_found->canonical[static_cast<qsizetype>(c)].isEmpty() || !holdsIdNumber(one, m_options.today))
                continue;
            m_found->canonical[static_cast<qsizetype>(c)] = m_found->blocks.front()[static_cast<qsizetype>(c)] = QStringLiteral("id_number");
            if (c < m_roster.columns.size())
                m_roster.columns[c].canonical = QStringLiteral("id_number");
            return;
        }
    }

    void person(const SheetRow &row, const WrittenRow &w, bool isHead) {
        RosterPerson p;
        p.row = row.number;
        p.sheet = row.sheet;
        readPerson(w, {m_options.today, row.base1904}, p);
        const QString group = groupOf(w);
        place(w, group, isHead, p);
        if (!group.isEmpty() && !w.contains(QStringLiteral("group")))
            p.householdValues.emplace_back(m_f.group, group);
        m_roster.people.push_back(std::move(p));
        for (auto it = w.cbegin(); it != w.cend(); ++it)
            m_previous.insert(it.key(), *it);
    }

    [[nodiscard]] QString groupOf(const WrittenRow &w) const {
        if (const QString own = groupName(w.value(QStringLiteral("group")).text); !own.isEmpty())
            return own;
        if (m_hasGroupColumn)
            return {};
        return !m_placeGroup.isEmpty() ? m_placeGroup : groupInAddress(w.value(QStringLiteral("address")).text);
    }

    void place(const WrittenRow &w, const QString &group, bool isHead, RosterPerson &p) {
        FamilyHint hint;
        hint.name = p.text(m_f.name);
        hint.idNumber = p.text(m_f.id);
        hint.relation = p.text(m_f.relation);
        hint.number = w.value(QStringLiteral("household_no")).text;
        hint.group = group;
        hint.familyColumns = m_hasFamily;
        hint.saysHead = isHead;
        hint.numberColumn = m_found->canonical.contains(QStringLiteral("household_no"));
        const CodeTable &yesNo = CodeTable::get(QStringLiteral("yes_no"));
        hint.head = cleanName(w.value(QStringLiteral("head_name")).text);
        if (const QString flag = yesNo.codeFor(hint.head); !flag.isEmpty() || meansNothing(hint.head)) { // 户主: 是
            hint.saysHead = isHead || flag == QLatin1String("1");
            hint.head.clear();
        }
        hint.saysHead = hint.saysHead || yesNo.codeFor(w.value(QStringLiteral("is_head")).text) == QLatin1String("1");
        p.household = m_families.place(hint, &p.head);
        p.headName = m_families.at(p.household).headName;
        if (p.head && m_hasFamily && hint.relation != QLatin1String("02")) {
            std::erase_if(p.values, [this](const auto &v) { return v.first == m_f.relation; });
            p.values.emplace_back(m_f.relation, QStringLiteral("02"));
        }
        if (!p.head && w.contains(QStringLiteral("head_id")))
            m_heads.insert(p.household, {p.row, p.sheet, w});
    }

    // --- when all rows are read -----------------------------------------------------------------------

    // Heads that stand only in columns of their own beside each member.
    void addHeadsWithoutLine() {
        for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it) {
            if (m_families.at(it.key()).hasHead)
                continue;
            WrittenRow w;
            const auto move = [&](const char *from, const char *to) {
                if (const WrittenCell c = it->row.value(QLatin1String(from)); !c.text.isEmpty())
                    w.insert(QLatin1String(to), c);
            };
            move("head_name", "name");
            move("head_id", "id_number");
            move("head_phone", "phone");
            move("address", "address");
            RosterPerson p;
            p.row = it->number;
            p.sheet = it->sheet;
            readPerson(w, {m_options.today, false}, p);
            if (p.text(m_f.name).isEmpty())
                continue;
            p.head = true;
            p.household = it.key();
            p.headName = p.text(m_f.name);
            p.values.emplace_back(m_f.relation, QStringLiteral("02"));
            m_families.headFound(it.key());
            m_roster.people.push_back(std::move(p));
        }
    }

    // A group written once for many families: the households below it that have none are in it.
    void fillGroupsDown() {
        QHash<int, QString> groupOfFamily;
        QList<int> order;
        for (const RosterPerson &p : m_roster.people) {
            if (!groupOfFamily.contains(p.household)) {
                groupOfFamily.insert(p.household, {});
                order += p.household;
            }
            for (const auto &[field, value] : p.householdValues)
                if (field == m_f.group && groupOfFamily.value(p.household).isEmpty())
                    groupOfFamily.insert(p.household, value.toString());
        }
        qsizetype blank = 0;
        for (const int f : std::as_const(order))
            blank += groupOfFamily.value(f).isEmpty() ? 1 : 0;
        const bool writtenOnce = !order.isEmpty() && !groupOfFamily.value(order.first()).isEmpty() && blank * 2 >= order.size();
        if (!writtenOnce)
            return;
        QString last;
        for (const int f : std::as_const(order)) {
            if (!groupOfFamily.value(f).isEmpty())
                last = groupOfFamily.value(f);
            else
                groupOfFamily.insert(f, last);
        }
        for (RosterPerson &p : m_roster.people)
            if (std::none_of(p.householdValues.cbegin(), p.householdValues.cend(), [this](const auto &v) { return v.first == m_f.group; }))
                p.householdValues.emplace_back(m_f.group, groupOfFamily.value(p.household));
    }

    struct Fields {
        int name = types::resident().indexOf(QStringLiteral("name"));
        int id = types::resident().indexOf(QStringLiteral("id_number"));
        int relation = types::resident().indexOf(QStringLiteral("relation"));
        int group = types::household().indexOf(QStringLiteral("village_group"));
    };
    struct HeadColumns {
        int number = 0;
        QString sheet;
        WrittenRow row;
    };

    const RosterOptions &m_options;
    Headers m_headers;
    Fields m_f;
    Roster m_roster;
    Families m_families;
    QString m_sheet = QStringLiteral("\x01");
    QString m_placeGroup; ///< from the sheet's name, a title or a line between families
    std::optional<HeaderFound> m_found;
    std::optional<HeaderFound> m_last; ///< of the sheet before
    bool m_pending = false;            ///< the header may have a further row
    size_t m_headStart = 0;            ///< where in m_recent it begins
    std::vector<SheetRow> m_recent;
    WrittenRow m_previous;
    QMap<int, HeadColumns> m_heads;
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
