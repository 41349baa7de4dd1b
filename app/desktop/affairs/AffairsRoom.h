// SPDX-License-Identifier: GPL-3.0-or-later
// The counter: what goes on, what is settled, door codes, the month in figures, votes, forms, visits, and who is watched (for
// few), on Alt+1 to Alt+8. On each of them Alt+S takes a code: a slip's opens what it belongs to, a door plate's a request of
// that household, one for opinions its topic.
#pragma once

#include "desktop/Desk.h"

#include <QWidget>

class QLineEdit;
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

Q_SIGNALS:
    /// The code of a slip for opinions.
    void topicAsked(const Id &topic);
    void noticeAsked(const QString &kind, const Id &about);

private:
    void find(const Id &affair);
    void scanned();
    void dress();

    QStackedWidget *m_stack;
    PlaceBar *m_bar;
    QLineEdit *m_scan;
    Desk &m_desk;
    AffairsPage *m_open;
    AffairsPage *m_ended;
    AffairsPage *m_watched = nullptr; ///< for few
    QList<PartyPage *> m_pages;
};

} // namespace vl
