// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start/WelcomePage.h"

#include "desktop/Widgets.h"
#include "jobs/Sentences.h"
#include "ui_WelcomePage.h"

namespace vl {

WelcomePage::WelcomePage(Theme &theme, QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::WelcomePage>()) {
    m_ui->setupUi(this);
    keepCardWidth(this, m_ui->card, theme, 500);
    showMessage(m_ui->messageLabel, {});
    m_ui->languageButton->setText(speaksEnglish() ? QStringLiteral("中文") : QStringLiteral("English"));
    connect(m_ui->createButton, &QPushButton::clicked, this, &WelcomePage::createAsked);
    connect(m_ui->joinButton, &QPushButton::clicked, this, &WelcomePage::joinAsked);
    connect(m_ui->practiceButton, &QPushButton::clicked, this, &WelcomePage::practiceAsked);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &WelcomePage::restoreAsked);
    connect(m_ui->languageButton, &QPushButton::clicked, this, &WelcomePage::languageAsked);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::say(const QString &message) {
    showMessage(m_ui->messageLabel, message);
}

} // namespace vl
