// SPDX-License-Identifier: GPL-3.0-or-later
// The party branch: Alt+1 members, Alt+2 dues, Alt+3 development, Alt+4 committees.
#pragma once

#include "desktop/Desk.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace vl {

class PartyPage;

class PartyRoom : public QWidget {
    Q_OBJECT

public:
    PartyRoom(Desk &desk, QWidget *parent);
    void arrive();
    void go(int place);
    [[nodiscard]] PartyPage *page(int place) const { return m_pages[place]; }

private:
    QStackedWidget *m_stack;
    QList<PartyPage *> m_pages;
    QList<QPushButton *> m_places;
};

} // namespace vl
