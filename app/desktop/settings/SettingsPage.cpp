// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/SettingsPage.h"

#include "desktop/Widgets.h"
#include "desktop/settings/PassphraseDialogs.h"
#include "jobs/NoticeJob.h"
#include "jobs/RescueJob.h"
#include "jobs/Sentences.h"
#include "sqlcipher/Sql.h"
#include "store/Audit.h"
#include "store/Backup.h"
#include "store/Check.h"
#include "store/RulesOfBook.h"
#include "ui_SettingsPage.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

#include <QPointer>
#include <optional>

namespace vl {

SettingsPage::SettingsPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_ui(std::make_unique<Ui::SettingsPage>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("page"));
    m_ui->scroll->setFocusPolicy(Qt::NoFocus);
    wireLook();
    wireSafety();
    wireAccounts();
    auto version = sqlValue(desk.store().db(), QStringLiteral("SELECT sqlite_version()"));
    const QString engine = version ? version->toString() : QString();
    m_ui->aboutLabel->setText(tr("Village Ledger %1 · SQLCipher on SQLite %2 · GPL-3.0-or-later").arg(QStringLiteral("0.1.0"), engine));
    refresh();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::wireLook() {
    const int percents[] = {100, 125, 150, 175, 200, 250};
    for (int i = 0; i < 6; ++i)
        m_ui->scaleCombo->setItemData(i, percents[i]);
    connect(m_ui->scaleCombo, &QComboBox::activated, this, [this] { m_desk.theme().set(m_desk.theme().look(), m_ui->scaleCombo->currentData().toInt()); });
    connect(m_ui->themeCombo, &QComboBox::activated, this, [this](int i) { m_desk.theme().set(static_cast<Theme::Look>(i), m_desk.theme().percent()); });
    const char *languages[] = {"", "zh", "en"}; // of the items; first as the system
    for (int i = 0; i < 3; ++i)
        m_ui->languageCombo->setItemData(i, QLatin1String(languages[i]));
    connect(m_ui->languageCombo, &QComboBox::activated, this, [this] { m_languageButton->setVisible(m_ui->languageCombo->currentData().toString() != m_desk.preferences().language()); });
    // Going through the list with the arrow keys locks nothing.
    m_languageButton = button(tr("Change the language now: the book is locked and opened again"), "primary", this);
    m_languageButton->setObjectName(QStringLiteral("languageButton"));
    m_languageButton->hide();
    m_ui->languageCombo->parentWidget()->layout()->addWidget(m_languageButton);
    setTabOrder(m_ui->languageCombo, m_languageButton);
    connect(m_languageButton, &QPushButton::clicked, this, [this] {
        m_desk.preferences().setLanguage(m_ui->languageCombo->currentData().toString());
        Q_EMIT languageChanged();
    });
    connect(&m_desk.theme(), &Theme::changed, this, &SettingsPage::refresh);
}

void SettingsPage::wireSafety() {
    connect(m_ui->lockSpin, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_desk.preferences().setLockMinutes(minutes);
        Q_EMIT lockDelayChanged(minutes);
    });
    connect(m_ui->passButton, &QPushButton::clicked, this, &SettingsPage::changePassphrase);
    connect(m_ui->recoveryButton, &QPushButton::clicked, this, &SettingsPage::renewRecovery);
    connect(m_ui->secondButton, &QPushButton::clicked, this, [this] {
        const QString d = QFileDialog::getExistingDirectory(window(), tr("Second place for backups"), m_ui->secondEdit->text());
        if (!d.isEmpty()) {
            m_ui->secondEdit->setText(d);
            Q_EMIT m_ui->secondEdit->editingFinished();
        }
    });
    connect(m_ui->secondEdit, &QLineEdit::editingFinished, this, [this] {
        const QString d = m_ui->secondEdit->text().trimmed();
        if (!d.isEmpty() && !QDir(d).exists())
            return showMessage(m_ui->safeMessage, tr("There is no such folder. The second place was not changed."));
        auto s = setSecondFolder(m_desk.book().files(), d);
        showMessage(m_ui->safeMessage, s ? QString() : say(s.error()));
    });
    connect(m_ui->backupButton, &QPushButton::clicked, this, [this] { m_desk.backUp(QStringLiteral("manual")); });
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &SettingsPage::restoreAsked);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &SettingsPage::check);
    connect(m_ui->rescueButton, &QPushButton::clicked, this, &SettingsPage::rescue);
    connect(&m_desk, &Desk::backupFinished, this, [this] {
        const BackupState s = backupState(m_desk.book().files());
        const bool second = s.lastFailureMs == s.lastGoodMs + 1; // see Backup.cpp
        showMessage(m_ui->safeMessage, s.lastFailureMs <= s.lastGoodMs ? QStringLiteral("✓ ") + tr("The backup is written, opened and checked.")
                                       : second                        ? QStringLiteral("● ") + tr("The backup on this computer is good; the copy in the second folder failed. Is the stick there?")
                                                                       : QStringLiteral("● ") + tr("The backup failed. The book itself is safe; is the disk full?"));
    });
}

void SettingsPage::wireAccounts() {
    connect(m_ui->addAccountButton, &QPushButton::clicked, this, &SettingsPage::addAccount);
    connect(m_ui->closeAccountButton, &QPushButton::clicked, this, &SettingsPage::closeAccount);
    m_ui->accountCard->setVisible(m_desk.may(Permission::ManageAccounts));
    connect(m_ui->countyButton, &QPushButton::clicked, this, &SettingsPage::chooseRules);
    connect(m_ui->ownRulesButton, &QPushButton::clicked, this, [this] { useRules({}); });
    for (QWidget *w : {m_ui->countyButton, m_ui->ownRulesButton})
        w->setVisible(m_desk.may(Permission::ManageAccounts) && !m_desk.store().readOnly());
    m_ui->rulesCard->setVisible(m_desk.may(Permission::ReadPeople));
    m_ui->auditCard->setVisible(m_desk.may(Permission::ReadAudit));
    m_ui->recoveryButton->setVisible(m_desk.may(Permission::ManageAccounts));
    for (QWidget *w : {m_ui->backupButton, m_ui->restoreButton, m_ui->checkButton, m_ui->rescueButton})
        w->setVisible(m_desk.may(Permission::Maintain));
    showMessage(m_ui->safeMessage, {});
    showMessage(m_ui->accountMessage, {});
}

void SettingsPage::refresh() {
    for (int i = 0; i < m_ui->scaleCombo->count(); ++i) // between two of them by Ctrl and +: the lower one
        if (m_ui->scaleCombo->itemData(i).toInt() <= m_desk.theme().percent())
            m_ui->scaleCombo->setCurrentIndex(i);
    m_ui->themeCombo->setCurrentIndex(static_cast<int>(m_desk.theme().look()));
    m_languageButton->hide();
    chooseData(m_ui->languageCombo, m_desk.preferences().language());
    const QSignalBlocker block(m_ui->lockSpin);
    m_ui->lockSpin->setValue(m_desk.preferences().lockMinutes());
    m_ui->secondEdit->setText(backupState(m_desk.book().files()).secondFolder);
    showRules();
    m_ui->accountList->clear();
    auto q = runSql(m_desk.store().db(), QStringLiteral("SELECT name, role, id FROM account WHERE active=1 ORDER BY rid"));
    while (q && q->next()) {
        auto *item = new QListWidgetItem(q->value(0).toString() + QStringLiteral(" · ") + codeName(QStringLiteral("role"), q->value(1).toString()), m_ui->accountList);
        item->setData(Qt::UserRole, q->value(2));
    }
    m_ui->accountList->setCurrentRow(0);
    m_ui->accountList->setMaximumHeight(m_desk.theme().px(44) * qMin(5, m_ui->accountList->count()) + m_desk.theme().px(20));
    m_ui->auditList->clear();
    if (m_desk.may(Permission::ReadAudit))
        if (auto lines = auditTrail(m_desk.store(), 200))
            for (const AuditLine &l : std::as_const(*lines))
                m_ui->auditList->addItem(QStringList{QLocale().toString(QDateTime::fromMSecsSinceEpoch(l.atMs), QLocale::ShortFormat), l.author, auditName(l.action),
                                                     l.object, l.field, l.purpose, l.rows > 0 ? QString::number(l.rows) : QString()}
                                             .join(QStringLiteral("  "))
                                             .simplified());
    m_ui->auditList->setCurrentRow(0);
}

void SettingsPage::addAccount() {
    AccountDialog dialog(m_desk, window());
    if (dialog.exec() == QDialog::Accepted)
        refresh();
}

void SettingsPage::closeAccount() {
    const auto *item = m_ui->accountList->currentItem();
    if (item == nullptr)
        return;
    if (QMessageBox::question(window(), tr("Close this account"), tr("%1 will not be able to open the book any more. What was written stays.").arg(item->text())) != QMessageBox::Yes)
        return;
    auto s = m_desk.book().removeAccount(m_desk.store(), Id::fromBytes(item->data(Qt::UserRole).toByteArray()));
    showMessage(m_ui->accountMessage, s ? QString() : say(s.error()));
    refresh();
}

void SettingsPage::changePassphrase() {
    PassphraseDialog dialog(m_desk, window());
    if (dialog.exec() == QDialog::Accepted)
        showMessage(m_ui->safeMessage, QStringLiteral("✓ ") + tr("The new passphrase is set."));
}

void SettingsPage::renewRecovery() {
    if (QMessageBox::question(window(), tr("New recovery sheet"), tr("The sheet you have now will be void. Make a new one?"), QMessageBox::Yes | QMessageBox::No, QMessageBox::No) != QMessageBox::Yes)
        return;
    auto code = m_desk.book().renewRecovery();
    if (code)
        Q_EMIT recoveryRenewed(*code);
    else
        showMessage(m_ui->safeMessage, say(code.error()));
}

void SettingsPage::check() {
    auto outcome = std::make_shared<std::optional<Result<CheckReport>>>();
    showMessage(m_ui->safeMessage, tr("Checking…"));
    m_job.start(
        [this, outcome](const JobProgress &progress) {
            auto store = m_desk.book().connect();
            outcome->emplace(store ? checkBook(**store, [&](qint64 done, qint64 total) { return progress({}, static_cast<int>(total > 0 ? done * 100 / total : 0)); }) : Result<CheckReport>(store.error()));
        },
        [this, outcome] {
            const Result<CheckReport> &r = **outcome;
            showMessage(m_ui->safeMessage, !r ? say(r.error()) : (*r).findings.isEmpty() ? QStringLiteral("✓ ") + tr("All is well: %1 entries in the log, %2 records, every page sound.").arg((*r).ops).arg((*r).records)
                                                                                         : tr("Something is not as it should be in %n place(s). Nothing was changed. Tell the technician, and keep the newest backup.", nullptr, static_cast<int>((*r).findings.size())));
        });
}

// Templates stay in their folder, rules are in the book from then on; all are read before any is used.
void SettingsPage::useRules(const QString &folder) {
    if (auto s = useCountyFolder(m_desk.store(), folder); !s)
        return m_ui->rulesLabel->setText(say(s.error()));
    m_desk.changed({}, folder.isEmpty() ? tr("Only the program's own templates and rules are used.") : tr("The county's templates and rules are used from now on."));
    showRules();
}

void SettingsPage::chooseRules() {
    const QPointer<SettingsPage> self(this);
    const QString folder = QFileDialog::getExistingDirectory(window(), tr("Folder with the county's templates and rules"));
    if (self && !folder.isEmpty())
        useRules(folder);
}

void SettingsPage::showRules() {
    auto all = countyRules(m_desk.store());
    QStringList lines;
    for (const CountyRules &r : all ? *all : QList<CountyRules>())
        lines += r.problem.isEmpty() ? tr("%1, taken over by %2 on %3").arg(r.file, r.author, QLocale().toString(QDateTime::fromMSecsSinceEpoch(r.atMs).date(), QLocale::ShortFormat)) : tr("▲ %1 is not in use: %2").arg(r.file, r.problem);
    const QString folder = countyFolder(m_desk.store());
    if (!folder.isEmpty())
        lines += tr("Templates from %1").arg(QDir::toNativeSeparators(folder));
    m_ui->rulesLabel->setText(lines.isEmpty() ? tr("The program's own templates and rules are used. The county may give a folder with others; what it replaces is named here, with who took it over.") : lines.join(QLatin1Char('\n')));
}

void SettingsPage::rescue() {
    if (m_job.isRunning())
        return;
    const QPointer<SettingsPage> self(this);
    const QString file = QFileDialog::getSaveFileName(window(), tr("Report for the technician: no personal data"), QDir::home().filePath(QStringLiteral("rescue.json")), QStringLiteral("JSON (*.json)"));
    if (!self || file.isEmpty())
        return;
    const auto outcome = std::make_shared<Status>();
    showMessage(m_ui->safeMessage, tr("Checking…"));
    m_job.start(
        [this, outcome, file](const JobProgress &) {
            auto store = m_desk.book().connect();
            auto report = store ? rescueReport(**store) : Result<QJsonObject>(store.error());
            *outcome = report ? writeRescue(**store, *report, file) : Status(report.error());
        },
        [this, outcome, file] { showMessage(m_ui->safeMessage, *outcome ? QStringLiteral("✓ ") + tr("Written: %1. It holds versions, sizes and counts, and nothing of any person.").arg(QDir::toNativeSeparators(file)) : say(outcome->error())); });
}

} // namespace vl
