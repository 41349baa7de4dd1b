// SPDX-License-Identifier: GPL-3.0-or-later
// Who are you, and the passphrase. Opening runs on a worker; the passphrase is wiped at once.
#pragma once

#include "desktop/BackgroundJob.h"
#include "desktop/Preferences.h"
#include "store/Book.h"

#include <QWidget>

namespace Ui {
class UnlockPage;
}

namespace vl {

class UnlockPage : public QWidget {
    Q_OBJECT

public:
    UnlockPage(QString directory, const Clock &clock, const KdfLimits &limits, Theme &theme, QWidget *parent = nullptr);
    ~UnlockPage() override;
    [[nodiscard]] std::unique_ptr<Book> takeBook() { return std::move(m_book); }
    void say(const QString &message);

Q_SIGNALS:
    void opened();
    void otherAsked();
    void languageAsked();
    void restoreAsked();

private:
    void open();
    void recover();
    void countDown(int seconds);

    std::unique_ptr<Ui::UnlockPage> m_ui;
    QString m_directory;
    const Clock &m_clock;
    KdfLimits m_limits;
    Theme &m_theme;
    std::unique_ptr<Book> m_book;
    BackgroundJob m_job;
};

} // namespace vl
