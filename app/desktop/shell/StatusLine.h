// SPDX-License-Identifier: GPL-3.0-or-later
// The line that never lies: what is unsent and undecided, when it was last compared with the county, whether
// the backup is good, and what was just done.
#pragma once

#include "desktop/Desk.h"
#include "desktop/sync/SyncAgent.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace vl {

class StatusLine : public QFrame {
    Q_OBJECT

public:
    StatusLine(Desk &desk, SyncAgent &agent, QWidget *parent);
    void say(const QString &message, bool problem = false);
    void refresh();

Q_SIGNALS:
    void helpAsked();
    void syncAsked();
    void largerAsked();

private:
    void refreshSync();

    Desk &m_desk;
    SyncAgent &m_agent;
    QPushButton *m_sync;
    QLabel *m_dot;
    QLabel *m_backup;
    QLabel *m_message;
    QTimer m_fade;
};

} // namespace vl
