// SPDX-License-Identifier: GPL-3.0-or-later
// The line that never lies: what was just done, and whether the backup is good.
#pragma once

#include "desktop/Desk.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace vl {

class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(Desk &desk, QWidget *parent);
    void say(const QString &message, bool problem = false);
    void refresh();

Q_SIGNALS:
    void helpAsked();
    void largerAsked();

private:
    Desk &m_desk;
    QLabel *m_dot;
    QLabel *m_backup;
    QLabel *m_message;
    QTimer m_fade;
};

} // namespace vl
