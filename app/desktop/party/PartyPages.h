// SPDX-License-Identifier: GPL-3.0-or-later
// The branch's lists: members, dues of a month, development, and who sits on which committee.
#pragma once

#include "desktop/Desk.h"
#include "store/DevelopmentBook.h"
#include "store/DuesBook.h"
#include "store/Party.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vl {

class ListWithSide;
class RowList;
struct RowColumn;

/// A bar, a line that says how things stand, and a list with a card beside it.
class PartyPage : public QWidget {
    Q_OBJECT

public:
    PartyPage(Desk &desk, const QList<RowColumn> &columns, QWidget *parent);
    void arrive();
    [[nodiscard]] RowList *list() const;

protected:
    virtual void reload() = 0;
    virtual void showSide() = 0;
    [[nodiscard]] bool writes(Permission permission) const;
    /// In the bar, at its end.
    QPushButton *addButton(const QString &text, const char *role, const char *name, const QString &keys);

    Desk &m_desk;
    QHBoxLayout *m_bar;
    QLabel *m_state;
    ListWithSide *m_rows;
};

class MembersPage : public PartyPage {
    Q_OBJECT

public:
    MembersPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    QList<MemberLine> m_lines;
};

class DuesPage : public PartyPage {
    Q_OBJECT

public:
    DuesPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void receive(bool all);
    void cancel(const DuesLine &line);
    void go(int months);

    QDate m_month;
    QLabel *m_monthLabel;
    DuesSheet m_sheet;
};

class DevelopmentPage : public PartyPage {
    Q_OBJECT

public:
    DevelopmentPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void step(const CandidateLine &c);
    void extend(const CandidateLine &c);
    void end(const CandidateLine &c);

    QList<CandidateLine> m_lines;
};

class SeatsPage : public PartyPage {
    Q_OBJECT

public:
    SeatsPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    QComboBox *m_body;
    QList<SeatLine> m_lines;
};

} // namespace vl
