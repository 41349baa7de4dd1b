// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/CodeTables.h"
#include "records/Types.h"
#include "store/RosterFields.h"
#include "store/RosterImport.h"
#include "store/Writer.h"

#include <QHash>

#include <algorithm>

namespace vl {

namespace {

class Applier {
public:
    Applier(Store &store, const ImportPlan &plan, const ImportProgress &progress)
        : m_store(store), m_plan(plan), m_progress(progress), m_writer(store), m_ids(plan.rows.size()) {}

    Result<Done> run() {
        if (auto s = m_store.require(Permission::Import); !s)
            return s.error();
        // A large roster touches the whole book: room for its pages while it is written, on this connection only.
        if (auto q = runSql(m_store.db(), QStringLiteral("PRAGMA cache_size=-65536")); !q)
            return q.error();
        if (auto s = m_writer.begin(QStringLiteral("import"), QStringLiteral("%1").arg(m_plan.counts.people)); !s)
            return s.error();
        auto end = sqlValue(m_store.db(), QStringLiteral("SELECT coalesce(max(seq),0) FROM oplog WHERE type NOT IN ('audit','txn')"));
        if (!end)
            return end.error();
        if (end->toLongLong() > m_plan.logEnd)
            return Error{ErrorCode::Changed, QStringLiteral("book"), {}};
        placeExisting();
        for (size_t i = 0; i < m_plan.rows.size(); ++i)
            if (m_plan.rows[i].verdict == RowVerdict::New)
                m_ids[i] = m_store.ids().next();
        if (auto s = people(); !s)
            return s.error();
        auto txn = m_writer.commit();
        if (!txn)
            return txn.error();
        return Done{*txn, m_writer.touched()};
    }

private:
    // Families that are already in the book keep their household; the head's counts first.
    void placeExisting() {
        for (size_t i = 0; i < m_plan.rows.size(); ++i) {
            const Id known = m_plan.rows[i].existing;
            if (known.isNull())
                continue;
            m_ids[i] = known;
            const RosterPerson &p = m_plan.roster.people[i];
            if (m_households.contains(p.household) && !p.head)
                continue;
            if (auto r = loadRecord(m_store, types::resident(), known); r)
                m_households.insert(p.household, r->link("household"));
        }
    }

    Status people() {
        const auto total = static_cast<qint64>(m_plan.rows.size());
        headOf();
        for (size_t i = 0; i < m_plan.rows.size(); ++i) {
            if (m_progress && i % 200 == 0 && !m_progress(static_cast<qint64>(i), total))
                return Error{ErrorCode::Cancelled, {}, {}};
            const RosterPerson &p = m_plan.roster.people[i];
            Status s;
            if (m_plan.rows[i].verdict == RowVerdict::New)
                s = create(i, p);
            else if (m_plan.rows[i].verdict == RowVerdict::Updated)
                s = update(m_ids[i], p);
            if (s && m_plan.rows[i].verdict != RowVerdict::Duplicate)
                s = tags(i, p);
            if (!s)
                return s;
        }
        return {};
    }

    // Each roster household's head, if one is being made now, and what any of its lines says about the household.
    void headOf() {
        for (size_t i = 0; i < m_plan.rows.size(); ++i) {
            const RosterPerson &p = m_plan.roster.people[i];
            if (p.head && !m_ids[i].isNull() && !m_heads.contains(p.household))
                m_heads.insert(p.household, m_ids[i]);
            auto &known = m_householdValues[p.household];
            for (const auto &[field, value] : p.householdValues)
                if (std::none_of(known.cbegin(), known.cend(), [f = field](const auto &v) { return v.first == f; }))
                    known.emplace_back(field, value);
        }
    }

    // A household that is in the book already: only what it did not say yet.
    Status fillHousehold(const Id &person, const RosterPerson &p) {
        if (p.householdValues.empty())
            return {};
        auto r = loadRecord(m_store, types::resident(), person);
        auto before = r ? loadRecord(m_store, types::household(), r->link("household")) : r;
        if (!before)
            return before.error();
        Record after = *before;
        for (const auto &[field, value] : p.householdValues)
            if (!after.at(field).isValid())
                after.setAt(field, value);
        return m_writer.update(*before, after);
    }

    Result<Id> householdFor(const RosterPerson &p) {
        const auto known = m_households.constFind(p.household);
        if (known != m_households.constEnd())
            return *known;
        Record h(types::household(), m_store.ids().next());
        for (const auto &[field, value] : m_householdValues[p.household])
            h.setAt(field, value);
        h.set("head", m_heads.value(p.household));
        if (auto s = m_writer.create(h); !s)
            return s.error();
        m_households.insert(p.household, h.id());
        return h.id();
    }

    Status create(size_t i, const RosterPerson &p) {
        auto household = householdFor(p);
        if (!household)
            return household.error();
        Record r(types::resident(), m_ids[i]);
        for (const auto &[field, value] : p.values)
            r.setAt(field, value);
        r.set("household", *household);
        r.set("status", QStringLiteral("registered"));
        return m_writer.create(r);
    }

    Status update(const Id &id, const RosterPerson &p) {
        auto before = loadRecord(m_store, types::resident(), id);
        if (!before)
            return before.error();
        if (auto s = m_writer.update(*before, mergedWithRoster(*before, p, m_f)); !s)
            return s;
        return fillHousehold(id, p);
    }

    Status tags(size_t i, const RosterPerson &p) {
        for (const RosterTag &t : p.tags) {
            const CodeEntry *entry = CodeTable::get(QStringLiteral("special_group")).find(t.code);
            const bool wholeHousehold = entry != nullptr && entry->unit == QLatin1String("household");
            Id owner = m_ids[i];
            if (wholeHousehold) {
                auto r = loadRecord(m_store, types::resident(), owner);
                if (!r)
                    return r.error();
                owner = r->link("household");
            }
            auto open = sqlValue(m_store.db(), QStringLiteral("SELECT 1 FROM tag WHERE owner=? AND code=? AND to_date IS NULL"), {bind(owner), t.code});
            if (!open)
                return open.error();
            if (open->isValid())
                continue;
            Record r(types::tag(), m_store.ids().next());
            r.set("owner", owner);
            r.set("unit", wholeHousehold ? QStringLiteral("household") : QStringLiteral("person"));
            r.set("code", t.code);
            r.set("disability_kind", t.disabilityKind);
            r.set("disability_grade", t.disabilityGrade);
            r.set("card_number", t.cardNumber);
            if (auto s = m_writer.create(r); !s)
                return s;
        }
        return {};
    }

    Store &m_store;
    const ImportPlan &m_plan;
    const ImportProgress &m_progress;
    Writer m_writer;
    RosterFields m_f;
    std::vector<Id> m_ids;
    QHash<int, Id> m_households;
    QHash<int, Id> m_heads;
    QHash<int, std::vector<std::pair<int, QVariant>>> m_householdValues;
};

} // namespace

Result<Done> applyImport(Store &store, const ImportPlan &plan, const ImportProgress &progress) {
    return Applier(store, plan, progress).run();
}

} // namespace vl
