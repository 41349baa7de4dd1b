// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/LeaveDialog.h"

#include "desktop/Widgets.h"
#include "jobs/Sentences.h"
#include "store/OtherPerson.h"
#include "ui_RevealDialog.h"

#include <QPointer>

namespace vl {

namespace {

QStringList purposes() {
    return {LeaveDialog::tr("Handing in an application"), LeaveDialog::tr("Checking with the person"), LeaveDialog::tr("Social insurance"), LeaveDialog::tr("Report to the township")};
}

std::optional<Leaving> ask(Desk &desk, const QList<BookAccount> &others, QWidget *parent) {
    const QPointer<LeaveDialog> d = new LeaveDialog(desk, others, parent);
    const bool agreed = d->exec() == QDialog::Accepted;
    if (!d) // the book was locked
        return {};
    d->deleteLater();
    return agreed ? std::optional(d->leaving()) : std::nullopt;
}

} // namespace

LeaveDialog::LeaveDialog(Desk &desk, const QList<BookAccount> &others, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_two(!others.isEmpty()), m_ui(std::make_unique<Ui::RevealDialog>()) {
    m_ui->setupUi(this);
    finishDialog(this, m_ui->cancelButton, desk.theme());
    showMessage(m_ui->messageLabel, {});
    m_ui->purposeCombo->setEditable(true);
    m_ui->purposeCombo->addItems(purposes());
    m_ui->purposeCombo->setCurrentIndex(0);
    for (const BookAccount &a : others)
        m_ui->secondCombo->addItem(a.name, a.id.toHex());
    for (QWidget *w : {static_cast<QWidget *>(m_ui->secondLabel), static_cast<QWidget *>(m_ui->secondCombo), static_cast<QWidget *>(m_ui->passLabel), static_cast<QWidget *>(m_ui->passEdit)})
        w->setVisible(m_two);
    if (m_two) {
        m_ui->introLabel->setText(tr("What leaves in the clear is agreed to by two people, each with their own passphrase. The purpose, both names and the time are kept in the record."));
        m_ui->okButton->setText(tr("Let it out"));
        setWindowTitle(tr("Let it out"));
    }
    connect(m_ui->okButton, &QPushButton::clicked, this, &LeaveDialog::decide);
    connect(&desk, &Desk::closing, this, [this] { m_job.stop(); });
}

LeaveDialog::~LeaveDialog() = default;

void LeaveDialog::reject() {
    m_job.stop(); // waits: what it wrote is written
    QDialog::reject();
}

void LeaveDialog::decide() {
    if (m_job.isRunning())
        return;
    m_leaving = {m_ui->purposeCombo->currentText().trimmed(), {}};
    if (m_leaving.purpose.size() < 2) {
        showMessage(m_ui->messageLabel, say(Error{ErrorCode::Invalid, QStringLiteral("purpose"), {}}));
        return m_ui->purposeCombo->setFocus();
    }
    if (!m_two)
        return accept();
    QString typed = m_ui->passEdit->text();
    const auto pass = std::make_shared<SecureBytes>(SecureBytes::fromWiped(typed));
    const Id who = Id::fromHex(m_ui->secondCombo->currentData().toString());
    const auto outcome = std::make_shared<std::optional<Result<SecondWord>>>();
    const auto goOn = holdStill(this);
    m_job.start([this, pass, who, outcome, first = m_desk.store().actor(), purpose = m_leaving.purpose](const JobProgress &) { outcome->emplace(agreeToLeave(m_desk.book(), first, who, *pass, purpose)); },
                [this, goOn, outcome] {
                    goOn();
                    m_ui->passEdit->clear();
                    if (**outcome) {
                        m_leaving.second = ***outcome;
                        return accept();
                    }
                    showMessage(m_ui->messageLabel, say((*outcome)->error()));
                    m_ui->passEdit->setFocus();
                });
}

QString askPurpose(Desk &desk, QWidget *parent) {
    const auto leaving = ask(desk, {}, parent);
    return leaving ? leaving->purpose : QString();
}

std::optional<Leaving> askToLeave(Desk &desk, QWidget *parent) {
    const auto others = otherPeople(desk.store(), desk.store().actor().account, Permission::ApproveNotices);
    if (!others) {
        Q_EMIT desk.failed(say(others.error()));
        return {};
    }
    return ask(desk, *others, parent);
}

} // namespace vl
