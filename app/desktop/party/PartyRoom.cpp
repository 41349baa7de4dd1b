// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/party/PartyRoom.h"

#include "desktop/Widgets.h"
#include "desktop/party/PartyPages.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vl {

PartyRoom::PartyRoom(Desk &desk, QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(24, 14, 24, 0);
    bar->setSpacing(10);
    bar->addWidget(label(tr("Party branch"), "heading", this));
    bar->addSpacing(12);
    const QList<QPair<QString, PartyPage *>> places{{tr("Party members"), new MembersPage(desk, this)}, {tr("Dues"), new DuesPage(desk, this)}, {tr("Development"), new DevelopmentPage(desk, this)}, {tr("Committees"), new SeatsPage(desk, this)}};
    for (int i = 0; i < places.size(); ++i) {
        auto *b = button(places[i].first, "chip", this);
        b->setObjectName(QStringLiteral("partyPlace%1").arg(i));
        b->setCheckable(true);
        b->setAutoExclusive(true);
        b->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)));
        b->setToolTip(QStringLiteral("Alt+%1").arg(i + 1));
        connect(b, &QPushButton::clicked, this, [this, i] { go(i); });
        bar->addWidget(b);
        m_places += b;
        m_pages += places[i].second;
        m_stack->addWidget(places[i].second);
    }
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    m_places.first()->setChecked(true);
}

void PartyRoom::go(int place) {
    m_stack->setCurrentIndex(place);
    m_places[place]->setChecked(true);
    m_pages[place]->arrive();
}

void PartyRoom::arrive() {
    go(m_stack->currentIndex());
}

} // namespace vl
