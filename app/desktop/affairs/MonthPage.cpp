// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/MonthPage.h"

#include "desktop/Widgets.h"
#include "jobs/AffairPapers.h"
#include "jobs/Sentences.h"
#include "store/AffairFigures.h"

#include <QDateTime>
#include <QPushButton>

namespace vl {

MonthPage::MonthPage(Desk &desk, QWidget *parent)
    : FigurePage(desk, parent), m_month(desk.book().clock().today()) {
    list()->setObjectName(QStringLiteral("monthList"));
    list()->setAccessibleName(tr("The counter's month in figures"));
    addPeriod(tr("◀ Month before"), tr("Next month ▶"), [this](int by) { m_month = m_month.addMonths(by); });
    m_keep = addButton(tr("Keep this month"), nullptr, "keepMonthButton", QStringLiteral("Alt+K"));
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (auto s = keepAffairMonth(m_desk.store(), m_month); !s)
            return Q_EMIT m_desk.failed(say(s.error()));
        m_desk.changed({}, tr("Kept. These figures stay, whatever comes late."));
    });
    auto *print = addButton(tr("Print the month…"), "primary", "monthPrintButton", QStringLiteral("Ctrl+P"));
    connect(print, &QPushButton::clicked, this, [this] { showPaper(tr("The counter's month"), [month = m_month](Store &s) { return affairMonthPaper(s, month); }); });
}

void MonthPage::reload() {
    auto made = affairMonth(m_desk.store(), m_month);
    if (!made)
        return Q_EMIT m_desk.failed(say(made.error()));
    m_period->setText(m_month.toString(QStringLiteral("yyyy-MM")));
    const bool over = monthIsOver(m_month, m_desk.book().clock().today());
    m_keep->setVisible(over && made->keptMs == 0 && writes(Permission::KeepAffairs));
    const QString kept = made->keptMs != 0 ? tr("Kept on %1.").arg(QDateTime::fromMSecsSinceEpoch(made->keptMs).date().toString(Qt::ISODate)) + (made->differs ? QLatin1Char(' ') + tr("Reckoned anew they would be others: something came late.") : QString()) : over ? tr("Not kept yet.")
                                                                                                                                                                                                                                                                       : tr("The month is not over yet.");
    m_state->setText(tr("Accepted: %1").arg(made->accepted) + QStringLiteral("　") + kept);
    showFigures(made->figures);
}

} // namespace vl
