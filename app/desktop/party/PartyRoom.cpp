// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/party/PartyRoom.h"

#include "desktop/PlaceBar.h"
#include "desktop/party/BranchPages.h"
#include "desktop/party/PartyPages.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace vl {

PartyRoom::PartyRoom(Desk &desk, QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_bar = new PlaceBar(tr("Party branch"), {tr("Party members"), tr("Dues"), tr("Development"), tr("Transfers"), tr("Points of members"), tr("Appraisal"), tr("Study"), tr("Officers"), tr("Households"), tr("Figures")}, QStringLiteral("partyPlace"), this);
    m_pages = {new MembersPage(desk, this), new DuesPage(desk, this), new DevelopmentPage(desk, this), new TransfersPage(desk, this), new PointsPage(desk, this), new AppraisalPage(desk, this), new StudyPage(desk, this), new OfficersPage(desk, this), new CarePage(desk, this), new FiguresPage(desk, this)};
    for (PartyPage *p : std::as_const(m_pages))
        m_stack->addWidget(p);
    connect(m_bar, &PlaceBar::chosen, this, &PartyRoom::go);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

void PartyRoom::go(int place) {
    m_stack->setCurrentIndex(place);
    m_bar->choose(place);
    m_pages[place]->arrive();
}

void PartyRoom::arrive() {
    go(m_stack->currentIndex());
}

} // namespace vl
