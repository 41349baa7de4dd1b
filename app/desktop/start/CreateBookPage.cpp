// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start/CreateBookPage.h"

#include "crypto/VillageKey.h"
#include "desktop/Widgets.h"
#include "jobs/JoinVillage.h"
#include "jobs/NewPassphrase.h"
#include "jobs/Sentences.h"
#include "ops/Enrolment.h"
#include "ui_CreateBookPage.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>

namespace vl {

CreateBookPage::CreateBookPage(Kind kind, const Clock &clock, const KdfLimits &limits, Theme &theme, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CreateBookPage>()), m_kind(kind), m_clock(clock), m_limits(limits) {
    m_ui->setupUi(this);
    keepCardWidth(this, m_ui->card, theme, 620);
    showMessage(m_ui->messageLabel, {});
    m_ui->roleCombo->addItem(codeName(QStringLiteral("role"), QStringLiteral("clerk")), int(Role::Clerk));
    m_ui->roleCombo->addItem(codeName(QStringLiteral("role"), QStringLiteral("secretary")), int(Role::Secretary));
    m_ui->folderEdit->setText(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(m_ui->backButton, &QPushButton::clicked, this, &CreateBookPage::backAsked);
    connect(m_ui->passEdit, &QLineEdit::textChanged, this, &CreateBookPage::judge);
    connect(m_ui->createButton, &QPushButton::clicked, this, &CreateBookPage::create);
    connect(m_ui->againEdit, &QLineEdit::returnPressed, this, &CreateBookPage::create);
    connect(m_ui->folderButton, &QPushButton::clicked, this, [this] {
        const QString d = QFileDialog::getExistingDirectory(this, tr("Where the book lies"), m_ui->folderEdit->text());
        if (!d.isEmpty())
            m_ui->folderEdit->setText(d);
    });
    const bool joining = kind == Kind::Join;
    for (QWidget *w : std::initializer_list<QWidget *>{m_ui->label10, m_ui->villageNameEdit, m_ui->label12, m_ui->villageCodeEdit, m_ui->label17, m_ui->roleCombo})
        w->setVisible(!joining);
    m_ui->codeLabel->setVisible(joining);
    for (QWidget *w : std::initializer_list<QWidget *>{m_ui->codeEdit, m_ui->keyLabel, m_ui->keyEdit})
        w->setVisible(joining);
    if (joining) {
        m_ui->titleLabel->setText(tr("Join our village from this computer"));
        m_ui->createButton->setText(tr("Join"));
    }
    setFocusProxy(joining ? m_ui->codeEdit : m_ui->villageNameEdit);
}

CreateBookPage::~CreateBookPage() = default;

void CreateBookPage::judge() {
    const PassphraseVerdict v = judgeNewPassphrase(m_ui->passEdit->text(), {m_ui->villageNameEdit->text(), m_ui->accountEdit->text()}, nullptr);
    setState(m_ui->strengthLabel, "role", v.reason.isEmpty() ? QStringLiteral("ok") : QStringLiteral("warning"));
    m_ui->strengthLabel->setText(m_ui->passEdit->text().isEmpty() ? tr("Three or four unrelated words are good. Nobody can look it up for you.")
                                 : v.reason.isEmpty()             ? QStringLiteral("✓ ") + tr("Good.")
                                                                  : say(Error{ErrorCode::WeakPass, v.reason, {}}));
}

QString CreateBookPage::problem() const {
    static const QRegularExpression twelve(QStringLiteral("^\\d{12}$"));
    if (m_kind == Kind::Join) {
        if (m_ui->accountEdit->text().trimmed().isEmpty())
            return tr("Please fill in your name.");
        if (auto code = EnrolCode::read(m_ui->codeEdit->text()); !code)
            return say(code.error());
        if (!m_ui->keyEdit->text().trimmed().isEmpty())
            if (auto key = readVillageKey(m_ui->keyEdit->text()); !key)
                return say(key.error());
    } else if (m_ui->villageNameEdit->text().trimmed().isEmpty() || m_ui->accountEdit->text().trimmed().isEmpty()) {
        return tr("Please fill in the village's name and your own.");
    } else if (!twelve.match(m_ui->villageCodeEdit->text().trimmed()).hasMatch()) {
        return say(Error{ErrorCode::Invalid, QStringLiteral("villageCode"), {}});
    }
    const PassphraseVerdict v = judgeNewPassphrase(m_ui->passEdit->text(), {m_ui->villageNameEdit->text(), m_ui->accountEdit->text()}, nullptr);
    if (!v.reason.isEmpty())
        return say(Error{ErrorCode::WeakPass, v.reason, {}});
    return m_ui->passEdit->text() == m_ui->againEdit->text() ? QString() : tr("The two passphrases differ. Type the second one again.");
}

void CreateBookPage::create() {
    const QString wrong = problem();
    showMessage(m_ui->messageLabel, wrong);
    if (!wrong.isEmpty() || m_job.isRunning())
        return;
    QString text = m_ui->passEdit->text();
    auto pass = std::make_shared<SecureBytes>(SecureBytes::fromWiped(text));
    m_kind == Kind::Join ? join(pass) : createFirst(pass);
}

void CreateBookPage::createFirst(const std::shared_ptr<SecureBytes> &pass) {
    NewBook what;
    what.villageName = m_ui->villageNameEdit->text().trimmed();
    what.villageCode = m_ui->villageCodeEdit->text().trimmed();
    what.accountName = m_ui->accountEdit->text().trimmed();
    what.role = static_cast<Role>(m_ui->roleCombo->currentData().toInt());
    what.limits = m_limits;
    what.directory = QDir(m_ui->folderEdit->text()).filePath(what.villageName + QStringLiteral(".book"));
    run([this, what, pass] { return Book::create(what, *pass, &m_code, m_clock); });
}

void CreateBookPage::join(const std::shared_ptr<SecureBytes> &pass) {
    const QString village = EnrolCode::read(m_ui->codeEdit->text())->village; // problem() saw to it
    const JoinRequest what{QDir(m_ui->folderEdit->text()).filePath(village + QStringLiteral(".book")), m_ui->codeEdit->text(), m_ui->accountEdit->text().trimmed(), QSysInfo::machineHostName(), m_limits, Role::Clerk, m_ui->keyEdit->text()};
    run([this, what, pass] { return joinVillage(what, *pass, &m_code, m_clock); });
}

void CreateBookPage::run(const std::function<Result<std::unique_ptr<Book>>()> &make) {
    auto error = std::make_shared<std::optional<Error>>();
    const auto goOn = holdStill(this);
    m_job.start(
        [this, make, error](const JobProgress &) {
            auto book = make();
            if (book)
                m_book = std::move(*book);
            else
                *error = book.error();
        },
        [this, error, goOn] {
            goOn();
            showMessage(m_ui->messageLabel, *error ? say(**error) : QString());
            if (!*error) {
                m_ui->passEdit->clear();
                m_ui->againEdit->clear();
                m_ui->keyEdit->clear();
                Q_EMIT created();
            }
        });
}

} // namespace vl
