// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/MeetingsRoom.h"

#include "desktop/PlaceBar.h"
#include "desktop/VoiceKeeper.h"
#include "desktop/meetings/HallPage.h"
#include "desktop/meetings/MattersPage.h"
#include "desktop/meetings/MeetingsPage.h"
#include "desktop/meetings/SeatsPage.h"
#include "desktop/meetings/TopicsPage.h"
#include "jobs/Sentences.h"
#include "store/Meetings.h"
#include "store/Rows.h"

#include <QMessageBox>
#include <QPointer>
#include <QVBoxLayout>

namespace vl {

MeetingsRoom::MeetingsRoom(Desk &desk, QWidget *parent)
    : QStackedWidget(parent), m_desk(desk), m_lists(new QWidget(this)), m_places(new QStackedWidget(m_lists)), m_page(new MeetingsPage(desk, this)), m_matters(new MattersPage(desk, this)), m_seats(new SeatsPage(desk, this)), m_topics(new TopicsPage(desk, this)), m_hall(new HallPage(desk, this)) {
    m_lists->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(m_lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_bar = new PlaceBar(tr("Meetings"), {tr("On record"), tr("Matters"), tr("Committees"), tr("Village hall")}, QStringLiteral("meetingPlace"), m_lists);
    column->addWidget(m_bar);
    column->addWidget(m_places, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_matters), static_cast<QWidget *>(m_seats), static_cast<QWidget *>(m_topics)})
        m_places->addWidget(page);
    addWidget(m_lists);
    addWidget(m_hall);
    connect(m_bar, &PlaceBar::chosen, this, &MeetingsRoom::go);
    connect(m_page, &MeetingsPage::hallAsked, this, &MeetingsRoom::hold);
    connect(m_page, &MeetingsPage::noticeAsked, this, [this](const QString &table) { Q_EMIT noticeAsked(QStringLiteral("meeting"), table); });
    connect(m_matters, &MattersPage::noticeAsked, this, &MeetingsRoom::noticeAsked);
    connect(m_matters, &MattersPage::meetingAsked, this, &MeetingsRoom::back);
    connect(m_topics, &TopicsPage::meetingAsked, this, &MeetingsRoom::back);
    connect(m_hall, &HallPage::written, this, &MeetingsRoom::back);
    connect(m_hall, &HallPage::left, this, [this] { back(m_hall->meeting()); });
}

// To the list, at this meeting.
void MeetingsRoom::back(const Id &meeting) {
    setCurrentWidget(m_lists);
    go(0);
    m_page->choose(meeting);
}

void MeetingsRoom::go(int place) {
    m_places->setCurrentIndex(place);
    m_bar->choose(place);
    if (place == 0)
        m_page->arrive();
    else
        static_cast<PartyPage *>(m_places->currentWidget())->arrive();
}

void MeetingsRoom::hear(const Id &topic) {
    if (isHolding())
        return; // whoever records has the keyboard
    go(static_cast<int>(m_places->indexOf(m_topics)));
    m_topics->choose(topic);
    if (m_desk.store().require(Permission::KeepMeetings))
        m_topics->hear(topic, true);
}

void MeetingsRoom::arrive() {
    if (!isHolding())
        go(m_places->currentIndex());
}

bool MeetingsRoom::isHolding() const {
    return currentWidget() == m_hall;
}

void MeetingsRoom::keep() {
    if (!isHolding())
        return;
    m_hall->keep();
    m_hall->recording()->stop(); // nobody sits here
    m_hall->enlarge(false);
}

// False: it stays as planned. Minutes never bear a day that has not come.
bool MeetingsRoom::isToday(const Id &meeting) {
    Store &store = m_desk.store();
    auto line = meetingLine(store, meeting);
    if (!line) {
        Q_EMIT m_desk.failed(say(line.error()));
        return false;
    }
    const QDate today = store.clock().today();
    if (line->date <= today)
        return true;
    const QPointer<MeetingsRoom> self(this);
    const auto sure = QMessageBox::question(window(), tr("Planned for another day"), tr("%1 is planned for %2. Is it held today instead? Its day is changed to today then.").arg(line->title, line->date.toString(Qt::ISODate)));
    if (!self || sure != QMessageBox::Yes)
        return false;
    auto before = loadRecord(store, types::meeting(), meeting);
    if (!before) {
        Q_EMIT m_desk.failed(say(before.error()));
        return false;
    }
    Record after = *before;
    after.set("date", today.toString(Qt::ISODate));
    if (auto s = changeMeeting(store, *before, after); !s) {
        Q_EMIT m_desk.failed(say(s.error()));
        return false;
    }
    m_desk.changed({meeting}, tr("It is held today. Ctrl+Z in the list takes it back."));
    return true;
}

void MeetingsRoom::hold(Id meeting) {
    if (!isToday(meeting))
        return;
    if (auto s = m_hall->open(meeting); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    setCurrentWidget(m_hall);
    if (!m_hall->wasWritten())
        m_hall->keep(); // from now on it is being held
}

} // namespace vl
