// SPDX-License-Identifier: GPL-3.0-or-later
// Notices on record: which wait for a second person, which hang and until when; each as it was kept, and what can be
// done with it.
#pragma once

#include "desktop/Desk.h"
#include "desktop/list/RowList.h"
#include "desktop/notices/NoticeExit.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace vl {

class NoticeModel;
class PaperView;

class RecordsPage : public QWidget {
    Q_OBJECT

public:
    RecordsPage(Desk &desk, QWidget *parent);
    void arrive();
    void choose(const Id &notice);
    [[nodiscard]] RowList *list() const { return m_list; }

private:
    void build();
    void reload();
    void chooseRow();
    void drawPaper();
    void showSide();
    void action(const QString &text, const char *role, const char *name, const QString &keys, const std::function<void()> &what);
    void decide();
    void withdraw();
    void dress();
    [[nodiscard]] const NoticeLine *current() const;

    Desk &m_desk;
    QBoxLayout *m_columns = nullptr;
    NoticeModel *m_model = nullptr;
    RowList *m_list = nullptr;
    PaperView *m_paper = nullptr;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_sideColumn = nullptr;
    QWidget *m_sideBody = nullptr;
    Id m_sideOf;       ///< whose it shows
    QString m_pressed; ///< the button of it that a key has pressed
    QLabel *m_message = nullptr;
    NoticeExit *m_exit = nullptr;
    BackgroundJob m_job;
    QTimer m_soon;
    Id m_drawn;           ///< version on the paper
    QStringList m_leaks;  ///< in it
    bool m_known = false; ///< what the guard says of the one that is chosen
    bool m_again = false;
};

} // namespace vl
