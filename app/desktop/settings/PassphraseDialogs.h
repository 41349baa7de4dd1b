// SPDX-License-Identifier: GPL-3.0-or-later
// A new account, and a changed passphrase.
#pragma once

#include "desktop/Desk.h"

#include <QDialog>

namespace Ui {
class AccountDialog;
class PassphraseDialog;
} // namespace Ui

namespace vl {

class RecordPicker;

class AccountDialog : public QDialog {
    Q_OBJECT

public:
    AccountDialog(Desk &desk, QWidget *parent);
    ~AccountDialog() override;

private:
    void add();
    Desk &m_desk;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    RecordPicker *m_person = nullptr;
};

class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    PassphraseDialog(Desk &desk, QWidget *parent);
    ~PassphraseDialog() override;

private:
    void change();
    Desk &m_desk;
    std::unique_ptr<Ui::PassphraseDialog> m_ui;
};

} // namespace vl
