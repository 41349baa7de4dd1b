// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/MonthPage.h"

#include "desktop/Widgets.h"
#include "desktop/notices/PaperExit.h"
#include "jobs/AffairPapers.h"
#include "jobs/Sentences.h"
#include "store/AffairFigures.h"

namespace vl {

MonthPage::MonthPage(Desk &desk, QWidget *parent)
    : FigurePage(desk, parent), m_month(desk.book().clock().today()) {
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
    m_period->setText(m_month.toString(QStringLiteral("yyyy-MM")));
    m_state->setText(tr("Accepted: %1").arg(made->accepted));
    showFigures(made->figures);
}

} // namespace vl
