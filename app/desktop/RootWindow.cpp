// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/RootWindow.h"

#include "desktop/Widgets.h"
#include "desktop/shell/Shell.h"
#include "desktop/start/CreateBookPage.h"
#include "desktop/start/RecoveryPage.h"
#include "desktop/start/RestoreDialog.h"
#include "desktop/start/UnlockPage.h"
#include "desktop/start/WelcomePage.h"
#include "jobs/Language.h"
#include "jobs/Practice.h"
#include "jobs/Sentences.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStandardPaths>

namespace vl {

RootWindow::RootWindow(Theme &theme, Preferences &preferences, const Clock &clock, const KdfLimits &limits)
    : m_theme(theme), m_preferences(preferences), m_clock(clock), m_limits(limits) {
    setWindowTitle(tr("Village Ledger"));
    setMinimumSize(640, 480);
    resize(1366, 768);
    if (!m_preferences.geometry().isEmpty())
        restoreGeometry(m_preferences.geometry());
    else if (const QSize room = QApplication::primaryScreen()->availableGeometry().size(); room.width() >= 1024 && (room.width() <= 1366 || room.height() <= 800))
        setWindowState(Qt::WindowMaximized); // the clerk's screen is no larger than the window
    // Text size works on every page, the first one too.
    for (const auto &[keys, direction] : {std::pair{"Ctrl++", 1}, {"Ctrl+=", 1}, {"Ctrl+-", -1}, {"Ctrl+0", 0}})
        connect(new QShortcut(QKeySequence(QLatin1String(keys)), this), &QShortcut::activated, this, [this, d = direction] { m_theme.step(d); });
    qApp->installEventFilter(this);
    connect(&m_idle, &IdleLock::due, this, &RootWindow::lock);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_preferences.setPercent(m_theme.percent());
        m_preferences.setLook(m_theme.look());
    });
}

RootWindow::~RootWindow() {
    delete m_shell; // before the window's own children: pages talk to the desk while they go
}

void RootWindow::place(QWidget *page) {
    QWidget *central = page;
    if (page != m_shell) { // at large text a start page is longer than the screen
        auto *scroll = scrollArea(nullptr);
        scroll->setWidget(page);
        central = scroll;
    }
    setCentralWidget(central); // deletes the page before
    if (QWidget *first = page->focusProxy())
        first->setFocus();
}

void RootWindow::start(const QString &directory) {
    m_directory = directory;
    if (!directory.isEmpty() && QFileInfo::exists(directory))
        showUnlock();
    else
        showWelcome();
}

void RootWindow::showWelcome() {
    auto *page = new WelcomePage(m_theme);
    connect(
        page, &WelcomePage::createAsked, this, [this] { showCreate(false); }, Qt::QueuedConnection);
    connect(
        page, &WelcomePage::joinAsked, this, [this] { showCreate(true); }, Qt::QueuedConnection);
    connect(page, &WelcomePage::practiceAsked, this, &RootWindow::openPractice, Qt::QueuedConnection);
    connect(page, &WelcomePage::openAsked, this, &RootWindow::chooseBook, Qt::QueuedConnection);
    connect(
        page, &WelcomePage::restoreAsked, this, [this] { restore({}); }, Qt::QueuedConnection);
    connect(page, &WelcomePage::languageAsked, this, &RootWindow::swapLanguage, Qt::QueuedConnection);
    place(page);
}

void RootWindow::showCreate(bool joining) {
    auto *page = new CreateBookPage(joining ? CreateBookPage::Kind::Join : CreateBookPage::Kind::First, m_clock, m_limits, m_theme);
    connect(page, &CreateBookPage::backAsked, this, &RootWindow::showWelcome, Qt::QueuedConnection);
    connect(
        page, &CreateBookPage::created, this, [this, page] {
            auto book = std::make_shared<std::unique_ptr<Book>>(page->takeBook());
            m_directory = (*book)->files().directory;
            auto store = (*book)->connect();
            auto *sheet = new RecoveryPage(page->takeRecoveryCode(), store ? (*store)->villageKeyForSheet() : QString(), (*book)->villageName(), m_theme);
            connect(
                sheet, &RecoveryPage::confirmed, this, [this, book] { open(std::move(*book)); }, Qt::QueuedConnection);
            place(sheet);
        },
        Qt::QueuedConnection);
    place(page);
}

void RootWindow::showUnlock(const QString &message) {
    auto *page = new UnlockPage(m_directory, m_clock, m_limits, m_theme);
    if (!message.isEmpty())
        page->say(message);
    connect(
        page, &UnlockPage::opened, this, [this, page] { open(page->takeBook()); }, Qt::QueuedConnection);
    connect(page, &UnlockPage::otherAsked, this, &RootWindow::showWelcome, Qt::QueuedConnection);
    connect(page, &UnlockPage::languageAsked, this, &RootWindow::swapLanguage, Qt::QueuedConnection);
    connect(
        page, &UnlockPage::restoreAsked, this, [this] { restore(m_directory); }, Qt::QueuedConnection);
    place(page);
}

void RootWindow::open(std::unique_ptr<Book> book) {
    auto store = book->connect();
    if (!store) {
        showUnlock(say(store.error()));
        return;
    }
    m_directory = book->files().directory;
    m_preferences.setLastBook(m_directory);
    m_shell = new Shell(std::make_unique<Desk>(std::move(book), std::move(*store), m_theme, m_preferences), nullptr);
    connect(m_shell, &Shell::lockAsked, this, &RootWindow::lock, Qt::QueuedConnection);
    connect(
        m_shell, &Shell::languageAsked, this, [this] {
            installLanguage(*qApp, m_preferences.language());
            lock();
        },
        Qt::QueuedConnection);
    connect(
        m_shell, &Shell::restoreAsked, this, [this] {
            lock();
            restore(m_directory);
        },
        Qt::QueuedConnection);
    connect(m_shell, &Shell::lockDelayChanged, this, [this](int minutes) { m_idle.setDelay(minutes * 60000); });
    m_idle.setDelay(m_preferences.lockMinutes() * 60000);
    place(m_shell);
    m_shell->settleFocus();
}

void RootWindow::lock() {
    if (m_shell == nullptr)
        return;
    m_shell->prepareToLock();
    // An open dialog never keeps the book from locking: the draft is safe, the dialog goes.
    while (QWidget *modal = QApplication::activeModalWidget()) {
        modal->close();
        if (QApplication::activeModalWidget() == modal)
            modal->deleteLater();
        if (QApplication::activeModalWidget() == modal)
            break;
    }
    Shell *shell = m_shell;
    m_shell = nullptr;
    takeCentralWidget();
    delete shell; // and with it the key
    showUnlock();
}

void RootWindow::openPractice() {
    const QString dir = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("practice.book"));
    m_directory = dir;
    if (QFileInfo::exists(dir))
        return showUnlock();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QDir().mkpath(QFileInfo(dir).absolutePath());
    auto book = createPracticeBook(dir, m_limits, m_clock);
    QApplication::restoreOverrideCursor();
    if (!book) {
        showWelcome();
        findChild<WelcomePage *>()->say(say(book.error()));
        return;
    }
    open(std::move(*book));
    m_shell->importFile(practiceRoster());
}

void RootWindow::chooseBook() {
    const QString dir = QFileDialog::getExistingDirectory(this, tr("Choose the folder whose name ends in .book"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!dir.isEmpty())
        start(dir);
}

void RootWindow::restore(const QString &directory) {
    RestoreDialog dialog(directory, directory.isEmpty() ? QString() : BookFiles(directory).backups, m_clock, m_theme, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_directory = dialog.restoredBook();
    showUnlock(tr("The book is back. Open it with your passphrase."));
}

void RootWindow::swapLanguage() {
    m_preferences.setLanguage(speaksEnglish() ? QStringLiteral("zh") : QStringLiteral("en"));
    installLanguage(*qApp, m_preferences.language());
    setWindowTitle(tr("Village Ledger"));
    start(m_directory);
}

// Enter presses the button that has the focus, as everywhere else on her computer.
bool RootWindow::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *pressed = qobject_cast<QPushButton *>(object);
        if (pressed != nullptr && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier && pressed->isEnabled()) {
            pressed->click();
            return true;
        }
    }
    return QMainWindow::eventFilter(object, event);
}

void RootWindow::closeEvent(QCloseEvent *event) {
    m_preferences.setGeometry(saveGeometry());
    if (m_shell != nullptr)
        m_shell->prepareToLock();
    QMainWindow::closeEvent(event);
}

} // namespace vl
