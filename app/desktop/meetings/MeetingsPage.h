// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings on record: what is due, the minutes as they stand on paper, and what can be done with them.
#pragma once

#include "desktop/Desk.h"
#include "jobs/MinutesJob.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace vl {

class PaperView;
class RowList;
class RowsModel;

class MeetingsPage : public QWidget {
    Q_OBJECT

public:
    MeetingsPage(Desk &desk, QWidget *parent);
    void arrive();
    void choose(const Id &meeting);
    [[nodiscard]] RowList *list() const { return m_list; }
    void newMeeting();

Q_SIGNALS:
    void hallAsked(const Id &meeting);
    /// A notice for each who is expected; rows as the kind "meeting" takes them.
    void noticeAsked(const QString &table);

private:
    void build();
    void reload();
    void chooseRow();
    void drawPaper();
    void showSide();
    void sayWhatIsDue();
    void action(const QString &text, const char *role, const char *name, const QString &keys, const std::function<void(const MeetingLine &)> &what);
    void actionsFor(const MeetingLine &line);
    void reword(const MeetingLine &line);
    void amend(const MeetingLine &line);
    void sign(const MeetingLine &line);
    void save(const MeetingLine &line);
    void print(const MeetingLine &line);
    void cancel(const MeetingLine &line);
    void invite(const MeetingLine &line);
    void drop(const MeetingLine &line);
    void dress();
    [[nodiscard]] const MeetingLine *current() const;

    Desk &m_desk;
    QList<MeetingLine> m_lines;
    QList<Id> m_running;
    QLabel *m_due;
    QBoxLayout *m_columns;
    RowsModel *m_model;
    RowList *m_list;
    PaperView *m_paper;
    QWidget *m_side;
    QVBoxLayout *m_sideColumn;
    QWidget *m_sideBody = nullptr;
    BackgroundJob m_job;
    QTimer m_soon;
    Id m_drawn; ///< version on the paper
    bool m_again = false;
};

} // namespace vl
