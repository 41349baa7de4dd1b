// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Widgets.h"
#include "desktop/party/BranchPages.h"
#include "jobs/Sentences.h"

namespace vl {

FiguresPage::FiguresPage(Desk &desk, QWidget *parent) : FigurePage(desk, parent) {
    list()->setObjectName(QStringLiteral("figureList"));
    list()->setAccessibleName(tr("Activity and cohesion in figures"));
}

void FiguresPage::reload() {
    const QDate today = m_desk.book().clock().today();
    auto all = partyFigures(m_desk.store(), today);
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    m_state->setText(tr("Of %1 up to today. A figure is about the branch, never about a person; its definition stands beside it.").arg(today.year()));
    showFigures(*all);
}

} // namespace vl
