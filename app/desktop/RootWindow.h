// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: welcome, unlock, or the open book. Holds nothing of the village while locked.
#pragma once

#include "base/Clock.h"
#include "crypto/KeySlots.h"
#include "desktop/Preferences.h"
#include "desktop/shell/IdleLock.h"

#include <QMainWindow>

#include <memory>

namespace vl {

class Book;
class Shell;

class RootWindow : public QMainWindow {
    Q_OBJECT

public:
    RootWindow(Theme &theme, Preferences &preferences, const Clock &clock, const KdfLimits &limits);
    ~RootWindow() override;
    /// Shows the unlock page of this book, or welcome when there is none.
    void start(const QString &directory);
    /// Null while locked.
    [[nodiscard]] Shell *shell() const { return m_shell; }
    void lock();
    void open(std::unique_ptr<Book> book);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showWelcome();
    void showCreate(bool joining);
    void showUnlock(const QString &message = {});
    void openPractice();
    void chooseBook();
    void restore(const QString &directory);
    void swapLanguage();
    void place(QWidget *page);

    Theme &m_theme;
    Preferences &m_preferences;
    const Clock &m_clock;
    KdfLimits m_limits;
    QString m_directory;
    Shell *m_shell = nullptr;
    IdleLock m_idle{this};
};

} // namespace vl
