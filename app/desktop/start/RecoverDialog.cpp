// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start/RecoverDialog.h"

#include "desktop/Widgets.h"
#include "jobs/NewPassphrase.h"
#include "jobs/Sentences.h"
#include "ui_RecoverDialog.h"

#include <QApplication>

namespace vl {

RecoverDialog::RecoverDialog(QString directory, const Clock &clock, const KdfLimits &limits, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RecoverDialog>()), m_directory(std::move(directory)), m_clock(clock), m_limits(limits) {
    m_ui->setupUi(this);
    showMessage(m_ui->messageLabel, {});
    finishDialog(this, m_ui->cancelButton, theme);
    if (auto accounts = Book::accountsAt(m_directory))
        for (const BookAccount &a : std::as_const(*accounts))
            m_ui->accountCombo->addItem(a.name, a.id.toHex());
    connect(m_ui->okButton, &QPushButton::clicked, this, &RecoverDialog::set);
}

RecoverDialog::~RecoverDialog() = default;

void RecoverDialog::set() {
    QString pass = m_ui->passEdit->text();
    if (const PassphraseVerdict v = judgeNewPassphrase(pass, {m_ui->accountCombo->currentText()}, nullptr); !v.reason.isEmpty())
        return showMessage(m_ui->messageLabel, say(Error{ErrorCode::WeakPass, v.reason, {}}));
    if (pass != m_ui->againEdit->text())
        return showMessage(m_ui->messageLabel, tr("The two passphrases differ. Type the second one again."));
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status s = Book::resetPassphrase(m_directory, m_ui->codeEdit->text(), Id::fromHex(m_ui->accountCombo->currentData().toString()), SecureBytes::fromWiped(pass), m_limits, m_clock);
    QApplication::restoreOverrideCursor();
    if (!s)
        return showMessage(m_ui->messageLabel, say(s.error()));
    accept();
}

} // namespace vl
