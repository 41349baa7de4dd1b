// SPDX-License-Identifier: GPL-3.0-or-later
// Any file on this PC before the guard: dropped or chosen, what was found in it place by place, and a masked copy.
#pragma once

#include "desktop/Desk.h"
#include "desktop/list/RowList.h"
#include "jobs/FileGuard.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vl {

class VerdictRows;

class GuardPage : public QWidget {
    Q_OBJECT

public:
    GuardPage(Desk &desk, QWidget *parent);
    /// Files and folders.
    void check(const QStringList &paths);
    /// Into this folder.
    void writeCopies(const QString &folder);
    void arrive();
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

private:
    void chooseFiles();
    void chooseFolder();
    void show(const Result<QList<FileVerdict>> &verdicts);
    /// On the worker, with a connection of its own.
    [[nodiscard]] Result<GuardKnowledge> bookKnows();
    void busy(bool on);
    void say_(const QString &sentence, const char *role);

    Desk &m_desk;
    QLabel *m_hint;
    QPushButton *m_choose;
    QPushButton *m_folder;
    QPushButton *m_copies;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_message;
    RowList *m_list;
    VerdictRows *m_rows;
    std::shared_ptr<QList<FileVerdict>> m_verdicts = std::make_shared<QList<FileVerdict>>();
    BackgroundJob m_job;
};

} // namespace vl
