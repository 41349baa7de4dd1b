// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/archive/ArchiveRoom.h"

#include "desktop/PlaceBar.h"
#include "desktop/archive/ChroniclePage.h"
#include "desktop/archive/ShelvesPage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace vl {

ArchiveRoom::ArchiveRoom(Desk &desk, QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_bar = new PlaceBar(tr("Archive"), {tr("Chronicle"), tr("Keeping")}, QStringLiteral("archivePlace"), this);
    m_pages = {new ChroniclePage(desk, this), new ShelvesPage(desk, this)};
    for (PartyPage *p : std::as_const(m_pages))
        m_stack->addWidget(p);
    connect(m_bar, &PlaceBar::chosen, this, &ArchiveRoom::go);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

void ArchiveRoom::go(int place) {
    m_stack->setCurrentIndex(place);
    m_bar->choose(place);
    m_pages[place]->arrive();
}

void ArchiveRoom::arrive() {
    go(m_stack->currentIndex());
}

} // namespace vl
