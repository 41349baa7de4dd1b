// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start/RestoreDialog.h"

#include "desktop/Widgets.h"
#include "jobs/Sentences.h"
#include "ui_RestoreDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace vl {

RestoreDialog::RestoreDialog(QString bookDirectory, const QString &backupFolder, const Clock &clock, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RestoreDialog>()), m_target(std::move(bookDirectory)), m_clock(clock) {
    m_ui->setupUi(this);
    showMessage(m_ui->messageLabel, {});
    showMessage(m_ui->insideLabel, {});
    m_ui->restoreButton->setEnabled(false);
    finishDialog(this, m_ui->cancelButton, theme);
    const QFileInfoList newest = QDir(backupFolder).entryInfoList({QStringLiteral("*.vlbackup")}, QDir::Files, QDir::Time);
    if (!backupFolder.isEmpty() && !newest.isEmpty())
        m_ui->fileEdit->setText(newest.first().absoluteFilePath());
    connect(m_ui->fileButton, &QPushButton::clicked, this, [this, backupFolder] {
        const QString f = QFileDialog::getOpenFileName(this, tr("Backup file"), backupFolder, tr("Backups (*.vlbackup);;All files (*)"));
        if (!f.isEmpty())
            m_ui->fileEdit->setText(f);
    });
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &RestoreDialog::fileChosen);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &RestoreDialog::look);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &RestoreDialog::restore);
    fileChosen();
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::fileChosen() {
    m_ui->accountCombo->clear();
    m_ui->restoreButton->setEnabled(false);
    showMessage(m_ui->insideLabel, {});
    if (m_ui->fileEdit->text().isEmpty())
        return;
    auto names = backupAccounts(m_ui->fileEdit->text());
    showMessage(m_ui->messageLabel, names ? QString() : say(names.error()));
    if (!names)
        return;
    for (const QString &n : std::as_const(*names))
        m_ui->accountCombo->addItem(n, n);
    m_ui->accountCombo->addItem(tr("The recovery sheet"), QString());
}

QString RestoreDialog::account() const {
    return m_ui->accountCombo->currentData().toString();
}

SecureBytes RestoreDialog::secret() const {
    QString text = m_ui->passEdit->text();
    if (account().isEmpty())
        text = readRecoveryCode(text);
    text.detach();
    return SecureBytes::fromWiped(text);
}

void RestoreDialog::look() {
    auto outcome = std::make_shared<std::optional<Result<BackupInside>>>();
    auto pass = std::make_shared<SecureBytes>(secret());
    const auto goOn = holdStill(this);
    m_job.start([outcome, pass, file = m_ui->fileEdit->text(), who = account()](const JobProgress &) { outcome->emplace(inspectBackup(file, who, *pass)); },
                [this, outcome, goOn] {
                    goOn();
                    Result<BackupInside> &r = **outcome;
                    showMessage(m_ui->messageLabel, r ? QString() : say(r.error()));
                    m_ui->restoreButton->setEnabled(bool(r));
                    if (!r)
                        return;
                    showMessage(m_ui->insideLabel, tr("%1: %2 people, %3 households. Last change %4. The book that is here now will be kept aside.")
                                                       .arg(r->villageName)
                                                       .arg(r->residents)
                                                       .arg(r->households)
                                                       .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(r->lastChangeMs), QLocale::ShortFormat)));
                    if (m_target.isEmpty())
                        m_target = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(r->villageName + QStringLiteral(".book"));
                });
}

void RestoreDialog::restore() {
    auto outcome = std::make_shared<std::optional<Result<Restored>>>();
    auto pass = std::make_shared<SecureBytes>(secret());
    const auto goOn = holdStill(this);
    m_job.start([this, outcome, pass, file = m_ui->fileEdit->text(), who = account()](const JobProgress &) { outcome->emplace(restoreBackup(file, m_target, who, *pass, m_clock)); },
                [this, outcome, goOn] {
                    goOn();
                    Result<Restored> &r = **outcome;
                    if (r)
                        accept();
                    else
                        showMessage(m_ui->messageLabel, say(r.error()));
                });
}

} // namespace vl
