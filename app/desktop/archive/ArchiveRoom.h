// SPDX-License-Identifier: GPL-3.0-or-later
// The archive: the village's chronicle, and how long what is kept; on Alt+1 and Alt+2.
#pragma once

#include "desktop/Desk.h"

#include <QWidget>

class QStackedWidget;

namespace vl {

class PartyPage;
class PlaceBar;

class ArchiveRoom : public QWidget {
    Q_OBJECT

public:
    ArchiveRoom(Desk &desk, QWidget *parent);
    void arrive();
    void go(int place);

private:
    QStackedWidget *m_stack;
    PlaceBar *m_bar;
    QList<PartyPage *> m_pages;
};

} // namespace vl
