// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start/UnlockPage.h"

#include "desktop/Widgets.h"
#include "desktop/start/RecoverDialog.h"
#include "jobs/Practice.h"
#include "jobs/Sentences.h"
#include "store/Backup.h"
#include "ui_UnlockPage.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace vl {

UnlockPage::UnlockPage(QString directory, const Clock &clock, const KdfLimits &limits, Theme &theme, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::UnlockPage>()), m_directory(std::move(directory)), m_clock(clock), m_limits(limits), m_theme(theme) {
    m_ui->setupUi(this);
    keepCardWidth(this, m_ui->card, theme, 460);
    showMessage(m_ui->messageLabel, {});
    showMessage(m_ui->practiceLabel, {});
    m_ui->titleLabel->setText(QFileInfo(m_directory).completeBaseName());
    m_ui->languageButton->setText(speaksEnglish() ? QStringLiteral("中文") : QStringLiteral("English"));
    const BackupState state = backupState(BookFiles(m_directory));
    m_ui->backupLabel->setText(state.lastFailureMs > state.lastGoodMs ? QStringLiteral("▲ ") + tr("The last backup failed") : state.lastGoodMs == 0 ? tr("No backup yet")
                                                                                                                                                    : tr("Last backup %1, checked").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(state.lastGoodMs), QLocale::ShortFormat)));
    auto accounts = Book::accountsAt(m_directory);
    if (accounts) {
        for (const BookAccount &a : std::as_const(*accounts))
            m_ui->accountCombo->addItem(a.name);
        if (accounts->size() == 3 && std::all_of(accounts->cbegin(), accounts->cend(), [](const BookAccount &one) { return isPracticeAccount(one.name); }))
            showMessage(m_ui->practiceLabel, tr("Practice village. Passphrase: %1").arg(practicePassphrase()));
    } else {
        showMessage(m_ui->messageLabel, vl::say(accounts.error()));
        m_ui->openButton->setEnabled(false);
    }
    connect(m_ui->openButton, &QPushButton::clicked, this, &UnlockPage::open);
    connect(m_ui->passEdit, &QLineEdit::returnPressed, this, &UnlockPage::open);
    connect(m_ui->showButton, &QPushButton::clicked, this, [this] {
        const bool hidden = m_ui->passEdit->echoMode() == QLineEdit::Password;
        m_ui->passEdit->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
        m_ui->showButton->setText(hidden ? tr("Hide") : tr("Show"));
    });
    connect(m_ui->recoveryButton, &QPushButton::clicked, this, &UnlockPage::recover);
    connect(m_ui->otherButton, &QPushButton::clicked, this, &UnlockPage::otherAsked);
    connect(m_ui->languageButton, &QPushButton::clicked, this, &UnlockPage::languageAsked);
    connect(m_ui->largeButton, &QPushButton::clicked, this, [this] { m_theme.set(m_theme.look(), m_theme.percent() >= 150 ? 100 : 150); });
    connect(m_ui->contrastButton, &QPushButton::clicked, this, [this] { m_theme.set(m_theme.look() == Theme::Look::Contrast ? Theme::Look::Light : Theme::Look::Contrast, m_theme.percent()); });
    setFocusProxy(m_ui->passEdit);
}

UnlockPage::~UnlockPage() = default;

void UnlockPage::say(const QString &message) {
    showMessage(m_ui->messageLabel, message);
}

void UnlockPage::open() {
    if (m_job.isRunning())
        return;
    QString text = m_ui->passEdit->text();
    auto pass = std::make_shared<SecureBytes>(SecureBytes::fromWiped(text));
    const QString account = m_ui->accountCombo->currentText();
    auto error = std::make_shared<std::optional<Error>>();
    m_ui->openButton->setEnabled(false);
    m_ui->openButton->setText(tr("Opening…"));
    m_job.start(
        [this, account, pass, error](const JobProgress &) {
            auto book = Book::open(m_directory, account, *pass, m_clock);
            if (book)
                m_book = std::move(*book);
            else
                *error = book.error();
        },
        [this, error] {
            m_ui->openButton->setEnabled(true);
            m_ui->openButton->setText(tr("Open"));
            m_ui->passEdit->clear();
            if (!*error) {
                Q_EMIT opened();
                return;
            }
            say(vl::say(**error));
            m_ui->passEdit->setFocus();
            if ((*error)->code == ErrorCode::LockedOut)
                countDown((*error)->detail.toInt());
            if ((*error)->code == ErrorCode::Damaged)
                Q_EMIT restoreAsked();
        });
}

// The sentence says how long is left, until it may be tried again.
void UnlockPage::countDown(int seconds) {
    if (m_job.isRunning())
        return;
    say(seconds > 0 ? vl::say(Error{ErrorCode::LockedOut, QString::number(seconds), {}}) : tr("You may try again now."));
    if (seconds > 0)
        QTimer::singleShot(1000, this, [this, seconds] { countDown(seconds - 1); });
}

void UnlockPage::recover() {
    RecoverDialog dialog(m_directory, m_clock, m_limits, m_theme, this);
    if (dialog.exec() == QDialog::Accepted)
        say(tr("The new passphrase is set. Open the book with it."));
}

} // namespace vl
