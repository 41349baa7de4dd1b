// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings: those on record, and the one that is being held.
#pragma once

#include "desktop/Desk.h"

#include <QStackedWidget>

namespace vl {

class HallPage;
class MeetingsPage;

class MeetingsRoom : public QStackedWidget {
    Q_OBJECT

public:
    MeetingsRoom(Desk &desk, QWidget *parent);
    void arrive();
    /// What is being typed goes into the book: it may be locked at any moment.
    void keep();
    void hold(const Id &meeting);
    [[nodiscard]] bool isHolding() const;
    [[nodiscard]] MeetingsPage *page() const { return m_page; }
    [[nodiscard]] HallPage *hall() const { return m_hall; }

private:
    Desk &m_desk;
    MeetingsPage *m_page;
    HallPage *m_hall;
};

} // namespace vl
