// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/PassphraseDialogs.h"

#include "desktop/Widgets.h"
#include "desktop/residents/RecordPicker.h"
#include "jobs/NewPassphrase.h"
#include "jobs/Sentences.h"
#include "ui_AccountDialog.h"
#include "ui_PassphraseDialog.h"

#include <QApplication>

namespace vl {

namespace {

// A sentence when the two do not make a passphrase that may be used; else empty.
QString wrong(Desk &desk, const QString &pass, const QString &again, const QString &name) {
    const PassphraseVerdict v = judgeNewPassphrase(pass, {desk.book().villageName(), name}, &desk.store());
    if (!v.reason.isEmpty())
        return say(Error{ErrorCode::WeakPass, v.reason, {}});
    return pass == again ? QString() : PassphraseDialog::tr("The two passphrases differ. Type the second one again.");
}

} // namespace

AccountDialog::AccountDialog(Desk &desk, QWidget *parent) : QDialog(parent), m_desk(desk), m_ui(std::make_unique<Ui::AccountDialog>()) {
    m_ui->setupUi(this);
    finishDialog(this, m_ui->cancelButton, desk.theme());
    showMessage(m_ui->messageLabel, {});
    fillCodes(m_ui->roleCombo, QStringLiteral("role"));
    m_person = new RecordPicker(desk, RecordPicker::What::Person, m_ui->personEdit, this);
    connect(m_ui->okButton, &QPushButton::clicked, this, &AccountDialog::add);
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::add() {
    const QString name = m_ui->nameEdit->text().trimmed();
    if (name.isEmpty())
        return showMessage(m_ui->messageLabel, tr("Please fill in the name."));
    QString pass = m_ui->passEdit->text();
    if (const QString w = wrong(m_desk, pass, m_ui->againEdit->text(), name); !w.isEmpty())
        return showMessage(m_ui->messageLabel, w);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status s = m_desk.book().addAccount(m_desk.store(), name, roleFromCode(m_ui->roleCombo->currentData().toString()), m_person->id(), SecureBytes::fromWiped(pass));
    QApplication::restoreOverrideCursor();
    if (!s)
        return showMessage(m_ui->messageLabel, say(s.error()));
    accept();
}

PassphraseDialog::PassphraseDialog(Desk &desk, QWidget *parent) : QDialog(parent), m_desk(desk), m_ui(std::make_unique<Ui::PassphraseDialog>()) {
    m_ui->setupUi(this);
    finishDialog(this, m_ui->cancelButton, desk.theme());
    showMessage(m_ui->messageLabel, {});
    connect(m_ui->okButton, &QPushButton::clicked, this, &PassphraseDialog::change);
}

PassphraseDialog::~PassphraseDialog() = default;

void PassphraseDialog::change() {
    QString pass = m_ui->passEdit->text();
    if (const QString w = wrong(m_desk, pass, m_ui->againEdit->text(), m_desk.book().actor().name); !w.isEmpty())
        return showMessage(m_ui->messageLabel, w);
    QString old = m_ui->oldEdit->text();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status s = m_desk.book().changePassphrase(SecureBytes::fromWiped(old), SecureBytes::fromWiped(pass));
    QApplication::restoreOverrideCursor();
    if (!s)
        return showMessage(m_ui->messageLabel, say(s.error()));
    accept();
}

} // namespace vl
