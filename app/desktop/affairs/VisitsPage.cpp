// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/VisitsPage.h"

#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "jobs/Sentences.h"

#include <QDateTime>

namespace vl {

namespace {

QString dayOf(qint64 ms) {
    return ms == 0 ? VisitsPage::tr("never") : QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

} // namespace

VisitsPage::VisitsPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Name"), 6, 1, 0, false}, {tr("Group"), 5, 1, 1, false}, {tr("Seen last"), 8, 1, 0, false}, {tr("Again by"), 8, 1, 0, false}, {QString(), 6, 0, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("visitList"));
    list()->setAccessibleName(tr("Who is to be visited"));
    list()->setEmptyText(tr("Nobody is to be visited. Give whoever lives alone the group 独居老人 in their record (Residents, F2)."));
}

void VisitsPage::reload() {
    auto all = visits(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    m_lines = *all;
    const QDate today = m_desk.book().clock().today();
    QList<RowCells> rows;
    int due = 0;
    for (const VisitLine &v : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {v.name, v.group, dayOf(v.lastMs), v.due.toString(Qt::ISODate)};
        if (v.due <= today) {
            c.tags += RowTag{tr("due"), 2};
            ++due;
        }
        c.id = v.person;
        rows.append(c);
    }
    m_state->setText(rows.isEmpty() ? QString() : due > 0 ? tr("▲ To be visited now: %1 of %2").arg(due).arg(rows.size())
                                                          : tr("✓ Everybody has been seen in time."));
    m_rows->setRows(rows);
}

void VisitsPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const VisitLine v = m_lines[row];
    m_rows->line(v.name, "section");
    m_rows->line(v.group, "hint");
    m_rows->line(tr("Seen last: %1").arg(dayOf(v.lastMs)), nullptr);
    m_rows->line(v.basis, "hint");
    if (writes(Permission::KeepAffairs))
        m_rows->action(tr("Write down a visit…"), "primary", "visitButton", QStringLiteral("Alt+D"), [this, v] { record(v); });
    m_rows->endSide();
}

void VisitsPage::record(const VisitLine &line) {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.book().clock().nowMs());
    AskDialog d(m_desk, tr("A visit"), line.name, {{QStringLiteral("text"), tr("How they are, and what they need"), AskField::Lines, {}, {}, {}, true}, {QStringLiteral("on"), tr("Day"), AskField::Date, now.date().toString(Qt::ISODate), {}, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        const QDate day = a.date(QStringLiteral("on"));
        const qint64 at = day == now.date() ? now.toMSecsSinceEpoch() : day.addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
        return touching(recordVisit(m_desk.store(), line.person, at, a.text(QStringLiteral("text"))), QSet<Id>{line.person});
    },
                tr("Saved. What is to be done for them goes to Alt+R as a request."));
}

} // namespace vl
