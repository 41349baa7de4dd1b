// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of the branch share.
#pragma once

#include "desktop/Desk.h"
#include "desktop/list/ListWithSide.h"
#include "jobs/OfficePaper.h"

#include <QWidget>

class QBoxLayout;
class QLayout;
class QLabel;
class QPushButton;

namespace vl {

/// A bar, a line that says how things stand, and a list with a card beside it.
class PartyPage : public QWidget {
    Q_OBJECT

public:
    PartyPage(Desk &desk, const QList<RowColumn> &columns, QWidget *parent);
    void arrive();
    [[nodiscard]] RowList *list() const;

protected:
    virtual void reload() = 0;
    /// A further period, on Alt+Left and Alt+Right: `by` is -1 or 1.
    void addPeriod(const QString &before, const QString &after, const std::function<void(int)> &by);
    virtual void showSide() = 0;
    /// The same for years up to this one.
    void addYears(int &year);
    [[nodiscard]] bool writes(Permission permission) const;
    /// In the bar, at its end.
    QPushButton *addButton(const QString &text, const char *role, const char *name, const QString &keys);
    using MakePaper = std::function<Result<OfficePaper>(Store &)>;
    /// On the screen as it is printed, with its way out; `make` runs on a worker.
    void showPaper(const QString &title, const MakePaper &make);
    /// The same as an action of the card.
    void paperAction(const QString &text, const char *role, const char *name, const QString &keys, const MakePaper &make);

    Desk &m_desk;
    QWidget *m_top; ///< what holds the bar
    QBoxLayout *m_bar;
    QLayout *m_buttons; ///< at its end; on a line of their own at large text
    QLabel *m_period;   ///< which; hidden where there is none
    QLabel *m_state;
    ListWithSide *m_rows;
};

} // namespace vl
