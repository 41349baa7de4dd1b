// SPDX-License-Identifier: GPL-3.0-or-later
// Look, locking, backup, accounts, the audit trail.
#pragma once

#include "desktop/Desk.h"

#include <QWidget>

class QPushButton;

namespace Ui {
class SettingsPage;
}

namespace vl {

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Desk &desk, QWidget *parent);
    ~SettingsPage() override;
    void refresh();

Q_SIGNALS:
    void languageChanged();
    void lockDelayChanged(int minutes);
    void restoreAsked();
    void recoveryRenewed(const QString &code);

private:
    void wireLook();
    void wireSafety();
    void wireAccounts();
    void addAccount();
    void closeAccount();
    void changePassphrase();
    void renewRecovery();
    void check();
    void rescue();
    void chooseRules();
    void useRules(const QString &folder);
    void showRules();

    Desk &m_desk;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    QPushButton *m_languageButton; ///< shown while another language is chosen
    BackgroundJob m_job;
};

} // namespace vl
