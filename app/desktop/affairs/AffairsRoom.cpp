// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/AffairsRoom.h"

#include "desktop/PlaceBar.h"
#include "desktop/affairs/AffairsPage.h"
#include "desktop/affairs/DoorsPage.h"
#include "desktop/affairs/FormsPage.h"
#include "desktop/affairs/MonthPage.h"
#include "desktop/affairs/VotesPage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace vl {

AffairsRoom::AffairsRoom(Desk &desk, QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this)), m_open(new AffairsPage(desk, false, this)), m_ended(new AffairsPage(desk, true, this)) {
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_bar = new PlaceBar(tr("Counter"), {tr("Going on"), tr("Settled"), tr("Door codes"), tr("Month"), tr("Votes"), tr("Forms")}, QStringLiteral("affairPlace"), this);
    m_pages = {m_open, m_ended, new DoorsPage(desk, this), new MonthPage(desk, this), new VotesPage(desk, this), new FormsPage(desk, this)};
    for (PartyPage *p : std::as_const(m_pages))
        m_stack->addWidget(p);
    connect(m_bar, &PlaceBar::chosen, this, &AffairsRoom::go);
    connect(m_open, &AffairsPage::elsewhere, this, &AffairsRoom::find);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

// It is settled: there it stands.
void AffairsRoom::find(const Id &affair) {
    go(1);
    m_ended->choose(affair);
}

void AffairsRoom::go(int place) {
    m_stack->setCurrentIndex(place);
    m_bar->choose(place);
    m_pages[place]->arrive();
}

void AffairsRoom::arrive() {
    go(m_stack->currentIndex());
}

} // namespace vl
