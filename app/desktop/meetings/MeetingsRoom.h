// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings: those on record, the way of a matter through them, who sits on which committee; and the one that is being
// held, which takes the whole place.
#pragma once

#include "desktop/Desk.h"

#include <QStackedWidget>

namespace vl {

class HallPage;
class MattersPage;
class MeetingsPage;
class PlaceBar;
class SeatsPage;
class TopicsPage;

class MeetingsRoom : public QStackedWidget {
    Q_OBJECT

public:
    MeetingsRoom(Desk &desk, QWidget *parent);
    void arrive();
    /// 0 meetings, 1 matters, 2 committees, 3 topics.
    void go(int place);
    /// What is being typed goes into the book: it may be locked at any moment.
    void keep();
    void hold(Id meeting); ///< a copy: the list it comes from may be read anew meanwhile
    [[nodiscard]] bool isHolding() const;
    [[nodiscard]] MeetingsPage *page() const { return m_page; }
    [[nodiscard]] MattersPage *matters() const { return m_matters; }
    [[nodiscard]] HallPage *hall() const { return m_hall; }
    /// Somebody came with a slip of this topic.
    void hear(const Id &topic);

Q_SIGNALS:
    void noticeAsked(const QString &kind, const QString &table);

private:
    void back(const Id &meeting);
    bool isToday(const Id &meeting);

    Desk &m_desk;
    QWidget *m_lists;
    PlaceBar *m_bar;
    QStackedWidget *m_places;
    MeetingsPage *m_page;
    MattersPage *m_matters;
    SeatsPage *m_seats;
    TopicsPage *m_topics;
    HallPage *m_hall;
};

} // namespace vl
