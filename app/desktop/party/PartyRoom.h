// SPDX-License-Identifier: GPL-3.0-or-later
// The party branch: members, dues, development, transfers, points, appraisal, study, officers, households, figures, on
// Alt+1 to Alt+0.
#pragma once

#include "desktop/Desk.h"

#include <QWidget>

class QStackedWidget;

namespace vl {

class PartyPage;
class PlaceBar;

class PartyRoom : public QWidget {
    Q_OBJECT

public:
    PartyRoom(Desk &desk, QWidget *parent);
    void arrive();
    void go(int place);
    [[nodiscard]] PartyPage *page(int place) const { return m_pages[place]; }

private:
    QStackedWidget *m_stack;
    PlaceBar *m_bar;
    QList<PartyPage *> m_pages;
};

} // namespace vl
