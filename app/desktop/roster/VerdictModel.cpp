// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/RowList.h"
#include "desktop/roster/ImportPage.h"
#include "jobs/Sentences.h"
#include "records/Types.h"

#include <algorithm>

namespace vl {

namespace {

bool wanted(const ImportPlan &plan, size_t i, VerdictModel::Show show) {
    const RosterPerson &p = plan.roster.people[i];
    switch (show) {
    case VerdictModel::Show::ToCheck:
        return p.flagged || !p.notes.empty();
    case VerdictModel::Show::Duplicates:
        return plan.rows[i].verdict == RowVerdict::Duplicate;
    case VerdictModel::Show::All:
        return true;
    case VerdictModel::Show::NotPeople:
        return false;
    }
    return false;
}

bool wantedOther(const RosterOther &o, VerdictModel::Show show) {
    return show == VerdictModel::Show::All || (show == VerdictModel::Show::ToCheck && o.verdict == RowVerdict::Failed) || (show == VerdictModel::Show::NotPeople && o.verdict == RowVerdict::NotPerson);
}

} // namespace

int VerdictModel::count(const ImportPlan &plan, Show show) {
    int n = 0;
    for (size_t i = 0; i < plan.rows.size(); ++i)
        n += wanted(plan, i, show) ? 1 : 0;
    for (const RosterOther &o : plan.roster.others)
        n += wantedOther(o, show) ? 1 : 0;
    return n;
}

void VerdictModel::setPlan(std::shared_ptr<ImportPlan> plan, Show show) {
    beginResetModel();
    m_plan = std::move(plan);
    m_rows.clear();
    if (m_plan) {
        for (size_t i = 0; i < m_plan->rows.size(); ++i)
            if (wanted(*m_plan, i, show))
                m_rows.push_back(static_cast<int>(i));
        for (size_t i = 0; i < m_plan->roster.others.size(); ++i)
            if (wantedOther(m_plan->roster.others[i], show))
                m_rows.push_back(-1 - static_cast<int>(i));
        const auto place = [this](int r) { return r >= 0 ? m_plan->roster.people[static_cast<size_t>(r)].row : m_plan->roster.others[static_cast<size_t>(-1 - r)].row; };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) { return place(a) < place(b); });
    }
    endResetModel();
}

int VerdictModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || (role != RowRole && role != Qt::DisplayRole))
        return {};
    const int r = m_rows[static_cast<size_t>(index.row())];
    RowCells c;
    if (r >= 0) {
        const RosterPerson &p = m_plan->roster.people[static_cast<size_t>(r)];
        const PlannedRow &row = m_plan->rows[static_cast<size_t>(r)];
        c.cells = {QString::number(p.row), p.text(types::resident().indexOf(QStringLiteral("name"))), p.head ? tr("self") : p.headName, p.idShown, sayRow(row.verdict, p.flagged && row.verdict != RowVerdict::Duplicate, p.notes)};
    } else {
        const RosterOther &o = m_plan->roster.others[static_cast<size_t>(-1 - r)];
        c.cells = {QString::number(o.row), o.text, {}, {}, sayRow(o.verdict, false, o.notes)};
    }
    return role == RowRole ? QVariant::fromValue(c) : QVariant(c.cells.join(QLatin1Char(' ')));
}

} // namespace vl
