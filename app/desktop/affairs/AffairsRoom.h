// SPDX-License-Identifier: GPL-3.0-or-later
// The counter: what goes on, what is settled, door codes, the month in figures, votes, forms, on Alt+1 to Alt+6.
#pragma once

#include "desktop/Desk.h"

#include <QWidget>

class QStackedWidget;

namespace vl {

class AffairsPage;
class PartyPage;
class PlaceBar;

class AffairsRoom : public QWidget {
    Q_OBJECT

public:
    AffairsRoom(Desk &desk, QWidget *parent);
    void arrive();
    void go(int place);
    [[nodiscard]] AffairsPage *open() const { return m_open; }

private:
    void find(const Id &affair);

    QStackedWidget *m_stack;
    PlaceBar *m_bar;
    AffairsPage *m_open;
    AffairsPage *m_ended;
    QList<PartyPage *> m_pages;
};

} // namespace vl
