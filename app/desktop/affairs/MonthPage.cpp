// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/MonthPage.h"

#include "desktop/Widgets.h"
#include "desktop/notices/PaperExit.h"
#include "jobs/AffairPapers.h"
#include "jobs/BranchSentences.h"
#include "jobs/Sentences.h"

namespace vl {

MonthPage::MonthPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Figure"), 12, 2, 0, false}, {tr("So many"), 8, 0, 1, true}, {tr("Of"), 8, 0, 1, true}, {QString(), 7, 0, 0, true}}, parent), m_month(desk.book().clock().today()) {
    list()->setObjectName(QStringLiteral("monthList"));
    list()->setAccessibleName(tr("The counter's month in figures"));
    addPeriod(tr("◀ Month before"), tr("Next month ▶"), [this](int by) { m_month = m_month.addMonths(by); });
    auto *print = addButton(tr("Print the month…"), "primary", "monthPrintButton", QStringLiteral("Ctrl+P"));
    connect(print, &QPushButton::clicked, this, [this] { PaperDialog(
                                                             m_desk, tr("The counter's month"), [month = m_month](Store &s) { return affairMonthPaper(s, month); }, window())
                                                             .exec(); });
}

void MonthPage::reload() {
    auto made = affairMonth(m_desk.store(), m_month);
    if (!made)
        return Q_EMIT m_desk.failed(say(made.error()));
    const int row = m_rows->row();
    m_lines = made->figures;
    m_period->setText(m_month.toString(QStringLiteral("yyyy-MM")));
    m_state->setText(tr("Accepted: %1").arg(made->accepted));
    QList<RowCells> rows;
    for (const Figure &f : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {figureName(f), QString::number(f.part), QString::number(f.whole), f.percent()};
        rows.append(c);
    }
    m_rows->setRows(rows, row);
}

void MonthPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const Figure &f = m_lines[row];
    m_rows->line(figureName(f), "section");
    m_rows->line(figureDefinition(f), nullptr);
    m_rows->line(tr("Basis: %1").arg(f.basis), "hint");
    m_rows->endSide();
}

} // namespace vl
