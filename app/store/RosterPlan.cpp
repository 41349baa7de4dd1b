// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who: each roster person against earlier rows and against the book.
#include "store/RosterImport.h"

#include "records/Types.h"
#include "rules/DateText.h"
#include "sqlcipher/Sql.h"
#include "store/RosterFields.h"
#include "store/Writer.h"

#include <QHash>
#include <QSet>

namespace vl {

RosterFields::RosterFields() {
    const RecordType &t = types::resident();
    const auto at = [&t](const char *key) { return t.indexOf(QLatin1String(key)); };
    name = at("name");
    birth = at("birth");
    id = at("id_number");
    idMissing = at("id_missing");
    sex = at("sex");
    phone = at("phone");
}

Record mergedWithRoster(const Record &before, const RosterPerson &p, const RosterFields &f) {
    Record after = before;
    for (const auto &[field, value] : p.values) {
        if (field == f.name)
            continue; // a person's name is changed by hand
        if (field == f.idMissing)
            continue;
        if (field == f.birth && before.at(f.birth).isValid() && before.at(f.birth).toString().startsWith(value.toString()))
            continue; // the book knows the day, the roster only the month
        after.setAt(field, value);
    }
    if (after.at(f.id).isValid())
        after.setAt(f.idMissing, QVariant());
    return after;
}

namespace {

struct Known {
    Id id;
    Id household;
    QString name;
    QString birth;
    QString headName;
    bool hasId = false;
};

class Planner {
public:
    Planner(Store &store, Roster &&roster, const ImportProgress &progress) : m_store(store), m_progress(progress) {
        m_plan.roster = std::move(roster);
    }

    Result<ImportPlan> run() {
        if (auto s = m_store.require(Permission::Import); !s)
            return s.error();
        auto end = sqlValue(m_store.db(), QStringLiteral("SELECT coalesce(max(seq),0) FROM oplog"));
        if (!end)
            return end.error();
        m_plan.logEnd = end->toLongLong();
        if (auto s = loadBook(); !s)
            return s.error();
        auto &people = m_plan.roster.people;
        m_plan.rows.resize(people.size());
        for (size_t i = 0; i < people.size(); ++i) {
            if (auto s = decide(i); !s)
                return s.error();
            if (m_progress && i % 256 == 0 && !m_progress(static_cast<qint64>(i), static_cast<qint64>(people.size())))
                return Error{ErrorCode::Cancelled, {}, {}};
        }
        count();
        return std::move(m_plan);
    }

private:
    Status loadBook() {
        qint64 last = 0;
        for (;;) {
            auto q = runSql(m_store.db(), QStringLiteral("SELECT r.rid, r.id, r.name, r.birth, r.id_number, p.name, r.household FROM resident r JOIN household h ON h.id=r.household "
                                                         "LEFT JOIN resident p ON p.id=h.head WHERE r.rid>? ORDER BY r.rid LIMIT 5000"),
                            {last});
            if (!q)
                return q.error();
            bool any = false;
            while (q->next()) {
                any = true;
                last = q->value(0).toLongLong();
                const QString number = q->value(4).toString();
                const auto at = static_cast<int>(m_known.size());
                m_known.push_back({Id::fromBytes(q->value(1).toByteArray()), Id::fromBytes(q->value(6).toByteArray()), q->value(2).toString(), q->value(3).toString(), q->value(5).toString(), !number.isEmpty()});
                if (!number.isEmpty())
                    m_byNumber.insert(number, at);
                m_byName.insert(m_known.back().name, at);
            }
            if (!any)
                return loadTags();
        }
    }

    Status loadTags() {
        auto q = runSql(m_store.db(), QStringLiteral("SELECT owner, code FROM tag WHERE to_date IS NULL"));
        if (!q)
            return q.error();
        while (q->next())
            m_openTags.insert({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString()});
        return {};
    }

    // The one person of the book who has this name and agrees in birth and household; -1 when none or several.
    [[nodiscard]] int byName(const RosterPerson &p, bool rowHasId) const {
        const QString birth = p.text(m_f.birth);
        int found = -1;
        for (auto it = m_byName.constFind(p.text(m_f.name)); it != m_byName.cend() && it.key() == p.text(m_f.name); ++it) {
            const Known &k = m_known[static_cast<size_t>(*it)];
            if (rowHasId && k.hasId)
                continue; // two numbers, two people
            const bool birthFits = !birth.isEmpty() && !k.birth.isEmpty() && (k.birth.startsWith(birth) || birth.startsWith(k.birth));
            const bool houseFits = !p.headName.isEmpty() && k.headName == p.headName;
            const bool noHead = p.headName.isEmpty() || k.headName.isEmpty();
            // A household mate who was recognised before settles it where there is no head to compare.
            const auto mates = m_bookHousehold.constFind(p.household);
            const bool mateFits = mates != m_bookHousehold.cend() && *mates == k.household;
            if (!(birthFits && (houseFits || noHead || mateFits)) && !((houseFits || (noHead && mateFits)) && birth.isEmpty() && k.birth.isEmpty()))
                continue;
            if (found >= 0)
                return -1;
            found = *it;
        }
        return found;
    }

    Status decide(size_t i) {
        RosterPerson &p = m_plan.roster.people[i];
        // The whole-village sheet after the groups' sheets: the family is the one of the head's first line.
        if (const auto alias = m_alias.constFind(p.household); alias != m_alias.cend())
            p.household = *alias;
        PlannedRow &row = m_plan.rows[i];
        const QString number = p.text(m_f.id);
        if (!number.isEmpty()) {
            if (const auto earlier = m_rosterByNumber.constFind(number); earlier != m_rosterByNumber.constEnd()) {
                const RosterPerson &first = m_plan.roster.people[static_cast<size_t>(*earlier)];
                if (first.text(m_f.name) == p.text(m_f.name))
                    return duplicate(row, p, *earlier);
                takeNumberAway(p, first.row);
            } else if (const auto known = m_byNumber.constFind(number); known != m_byNumber.constEnd()) {
                const Known &k = m_known[static_cast<size_t>(*known)];
                if (k.name == p.text(m_f.name) || (!p.headName.isEmpty() && k.headName == p.headName && k.birth == p.text(m_f.birth))) {
                    if (k.name != p.text(m_f.name))
                        p.notes.push_back({QStringLiteral("nameDiffers"), {}});
                    m_rosterByNumber.insert(number, static_cast<int>(i));
                    return existing(row, p, *known);
                }
                takeNumberAway(p, 0);
            } else {
                m_rosterByNumber.insert(number, static_cast<int>(i));
            }
        }
        if (p.text(m_f.id).isEmpty())
            if (const int same = sameWithoutNumber(p, static_cast<int>(i)); same >= 0)
                return duplicate(row, p, same);
        if (const int known = byName(p, !p.text(m_f.id).isEmpty()); known >= 0)
            return existing(row, p, known);
        row.verdict = RowVerdict::New;
        m_rosterNames.insert(p.text(m_f.name), static_cast<int>(i));
        return {};
    }

    // The same number on another name: both stay, the number waits for a person.
    void takeNumberAway(RosterPerson &p, int otherRow) {
        std::erase_if(p.values, [this](const auto &v) { return v.first == m_f.id; });
        p.values.emplace_back(m_f.idMissing, QStringLiteral("damaged"));
        p.flagged = true;
        p.notes.push_back({QStringLiteral("id.taken"), otherRow > 0 ? QString::number(otherRow) : QString()});
    }

    int sameWithoutNumber(const RosterPerson &p, int i) {
        const QString birth = p.text(m_f.birth);
        if (birth.isEmpty())
            return onAnotherList(p);
        const QString key = p.text(m_f.name) + QLatin1Char('\x1f') + birth + QLatin1Char('\x1f') + QString::number(p.household);
        const auto earlier = m_rosterByName.constFind(key);
        if (earlier != m_rosterByName.constEnd())
            return *earlier;
        m_rosterByName.insert(key, i);
        return -1;
    }

    // A short list on another sheet (name, sex, phone) names somebody who stands in full on an earlier one.
    int onAnotherList(const RosterPerson &p) const {
        const QString phone = p.text(m_f.phone);
        int found = -1;
        for (auto it = m_rosterNames.constFind(p.text(m_f.name)); it != m_rosterNames.cend() && it.key() == p.text(m_f.name); ++it) {
            const RosterPerson &other = m_plan.roster.people[static_cast<size_t>(*it)];
            if (other.sheet == p.sheet)
                continue;
            if (found >= 0)
                return -1;
            found = phone.isEmpty() || phone == other.text(m_f.phone) ? *it : -1;
            if (found >= 0 && phone.isEmpty() && (p.text(m_f.sex).isEmpty() || p.text(m_f.sex) != other.text(m_f.sex)))
                found = -1;
        }
        return found;
    }

    Status duplicate(PlannedRow &row, RosterPerson &p, int first) {
        const RosterPerson &f = m_plan.roster.people[static_cast<size_t>(first)];
        if (p.head && f.head && f.household != p.household) {
            m_alias.insert(p.household, f.household);
            --m_plan.roster.households;
            p.household = f.household;
        }
        row.verdict = RowVerdict::Duplicate;
        row.sameAs = first;
        p.notes.push_back({f.household == p.household ? QStringLiteral("dup.row") : QStringLiteral("dup.household"), QString::number(f.row)});
        return {};
    }

    Status existing(PlannedRow &row, const RosterPerson &p, int known) {
        const Known &k = m_known[static_cast<size_t>(known)];
        row.existing = k.id;
        m_bookHousehold.insert(p.household, k.household);
        m_rosterNames.insert(p.text(m_f.name), static_cast<int>(&row - m_plan.rows.data()));
        auto before = loadRecord(m_store, types::resident(), row.existing);
        if (!before)
            return before.error();
        const Record after = mergedWithRoster(*before, p, m_f);
        for (int f = 0; f < after.type().size(); ++f)
            row.updates += before->at(f) == after.at(f) ? 0 : 1;
        if (!p.householdValues.empty()) {
            auto h = loadRecord(m_store, types::household(), k.household);
            if (!h)
                return h.error();
            for (const auto &[field, value] : p.householdValues)
                row.updates += h->at(field).isValid() || !value.isValid() ? 0 : 1;
        }
        for (const RosterTag &t : p.tags)
            row.updates += m_openTags.contains({k.id, t.code}) || m_openTags.contains({k.household, t.code}) ? 0 : 1;
        row.verdict = row.updates > 0 ? RowVerdict::Updated : RowVerdict::Unchanged;
        return {};
    }

    void count() {
        ImportCounts &c = m_plan.counts;
        c.rows = m_plan.roster.rows;
        c.people = static_cast<int>(m_plan.rows.size());
        c.households = m_plan.roster.households;
        for (size_t i = 0; i < m_plan.rows.size(); ++i) {
            c.fresh += m_plan.rows[i].verdict == RowVerdict::New ? 1 : 0;
            c.updated += m_plan.rows[i].verdict == RowVerdict::Updated ? 1 : 0;
            c.unchanged += m_plan.rows[i].verdict == RowVerdict::Unchanged ? 1 : 0;
            c.duplicate += m_plan.rows[i].verdict == RowVerdict::Duplicate ? 1 : 0;
            c.flagged += m_plan.roster.people[i].flagged && m_plan.rows[i].verdict != RowVerdict::Duplicate ? 1 : 0;
        }
        for (const RosterOther &o : m_plan.roster.others)
            (o.verdict == RowVerdict::Failed ? c.failed : c.notPeople) += 1;
    }

    Store &m_store;
    const ImportProgress &m_progress;
    ImportPlan m_plan;
    RosterFields m_f;
    std::vector<Known> m_known;
    QHash<QString, int> m_byNumber;
    QMultiHash<QString, int> m_byName;
    QHash<QString, int> m_rosterByNumber;
    QHash<QString, int> m_rosterByName;
    QMultiHash<QString, int> m_rosterNames;
    QHash<int, int> m_alias;        ///< a roster household that is another one
    QHash<int, Id> m_bookHousehold; ///< roster household to the book's, once somebody was recognised
    QSet<QPair<Id, QString>> m_openTags;
};

} // namespace

Result<ImportPlan> planImport(Store &store, Roster roster, const ImportProgress &progress) {
    return Planner(store, std::move(roster), progress).run();
}

} // namespace vl
