// SPDX-License-Identifier: GPL-3.0-or-later
// The second person at the same desk: reads what is on the screen, says who they are by their own passphrase, and
// agrees, sends it back, or lets past what the guard found.
#pragma once

#include "desktop/Desk.h"
#include "store/Notices.h"

#include <QDialog>

namespace Ui {
class SecondReaderDialog;
}

namespace vl {

class SecondReader : public QDialog {
    Q_OBJECT

public:
    /// `leaks`: what the guard found, in words; empty: nothing.
    SecondReader(Desk &desk, const NoticeLine &line, const QStringList &leaks, QWidget *parent);
    ~SecondReader() override;
    /// Waits for a passphrase that is being checked: what it writes is written when this returns.
    void reject() override;

private:
    void decide(bool agree);

    Desk &m_desk;
    NoticeLine m_line;
    bool m_leaks;
    std::unique_ptr<Ui::SecondReaderDialog> m_ui;
    BackgroundJob m_job;
};

} // namespace vl
