// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/MeetingsRoom.h"

#include "desktop/meetings/HallPage.h"
#include "desktop/meetings/MeetingsPage.h"
#include "jobs/Sentences.h"

namespace vl {

MeetingsRoom::MeetingsRoom(Desk &desk, QWidget *parent) : QStackedWidget(parent), m_desk(desk), m_page(new MeetingsPage(desk, this)), m_hall(new HallPage(desk, this)) {
    addWidget(m_page);
    addWidget(m_hall);
    connect(m_page, &MeetingsPage::hallAsked, this, &MeetingsRoom::hold);
    connect(m_hall, &HallPage::written, this, [this](const Id &meeting) {
        setCurrentWidget(m_page);
        m_page->choose(meeting);
    });
    connect(m_hall, &HallPage::left, this, [this] {
        const Id meeting = m_hall->meeting();
        setCurrentWidget(m_page);
        m_page->choose(meeting);
    });
}

void MeetingsRoom::arrive() {
    if (currentWidget() == m_page)
        m_page->arrive();
}

bool MeetingsRoom::isHolding() const {
    return currentWidget() == m_hall;
}

void MeetingsRoom::keep() {
    if (!isHolding())
        return;
    m_hall->keep();
    m_hall->enlarge(false);
}

void MeetingsRoom::hold(const Id &meeting) {
    if (auto s = m_hall->open(meeting); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    setCurrentWidget(m_hall);
    if (!m_hall->wasWritten())
        m_hall->keep(); // from now on it is being held
}

} // namespace vl
