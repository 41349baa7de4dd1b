// SPDX-License-Identifier: GPL-3.0-or-later
// The home page: what waits, what can be begun, the village at a glance.
#pragma once

#include "desktop/Desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vl {

class TodayPage : public QWidget {
    Q_OBJECT

public:
    TodayPage(Desk &desk, QWidget *parent);

Q_SIGNALS:
    void newAsked();
    void importAsked();
    void residentsAsked(const FindFilter &filter);
    void backupAsked();
    void twinsAsked();

private:
    void rebuild();

    Desk &m_desk;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace vl
