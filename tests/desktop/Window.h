// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a real book, with the cheapest key derivation; counts what a person does.
#pragma once

#include "desktop/RootWindow.h"
#include "desktop/list/RowList.h"
#include "desktop/residents/ResidentsPage.h"
#include "desktop/shell/Shell.h"
#include "jobs/Language.h"
#include "jobs/RosterJob.h"
#include "support/TestBook.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <functional>

namespace vl::test {

inline const char *const samples = VL_SAMPLES "/samples/";

struct Window {
    explicit Window(const char *roster = nullptr, Role role = Role::Clerk) : b(role), preferences(dir.filePath(QStringLiteral("prefs.ini"))), theme(*qApp), window(theme, preferences, b.clock, KdfLimits::cheapest()) {
        if (roster != nullptr) {
            auto plan = planRoster(*b.store, QLatin1String(samples) + QLatin1String(roster), {});
            if (!plan || !importRoster(*b.book, *b.store, *plan))
                qFatal("roster");
        }
        b.close();
        window.resize(1366, 768);
        window.start(b.path());
        window.show();
        if (!QTest::qWaitForWindowExposed(&window, 30000)) // a window manager that is only just starting
            qFatal("no window");
    }
    template <class T>
    T *find(const char *name) {
        auto *w = window.findChild<T *>(QLatin1String(name));
        if (w == nullptr)
            qFatal("no %s", name);
        return w;
    }
    void type(const QString &text) {
        QTest::keyClicks(focus(), text);
        actions += static_cast<int>(text.size());
    }
    /// What an input method commits: counts as no action.
    void commit(const QString &text) {
        QInputMethodEvent e;
        e.setCommitString(text);
        QApplication::sendEvent(focus(), &e);
    }
    void press(int key, Qt::KeyboardModifiers m = Qt::NoModifier) {
        QTest::keyClick(focus(), static_cast<Qt::Key>(key), m);
        ++actions;
    }
    QWidget *focus() { return QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window; }
    bool unlock(const char *passphrase = pass) {
        find<QLineEdit>("passEdit")->setFocus();
        QTest::keyClicks(find<QLineEdit>("passEdit"), QLatin1String(passphrase));
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return window.shell() != nullptr && window.shell()->desk().index() != nullptr; }, 8000);
    }
    Store &store() { return window.shell()->desk().store(); }
    QString shown(int row, int column = 0) {
        auto *list = window.shell()->residents()->list();
        return list->model()->index(row, 0).data(RowRole).value<RowCells>().cells.value(column);
    }
    /// Saved only when VL_SHOTS names a folder.
    void shot(const QString &name) {
        if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty()) {
            QTest::qWait(80);
            window.grab().save(to + QLatin1Char('/') + name + QStringLiteral(".png"));
        }
    }

    QTemporaryDir dir;
    TestBook b;
    Preferences preferences;
    Theme theme;
    RootWindow window;
    int actions = 0;
};

/// Once a dialog is there: `step` works in it, and returns true when it is done with it.
inline void answer(Window &w, const std::function<bool(QDialog *)> &step) {
    constexpr int lookMs = 40;
    auto *timer = new QTimer(&w.window);
    QObject::connect(timer, &QTimer::timeout, &w.window, [timer, step] {
        auto *d = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (d != nullptr && step(d))
            timer->deleteLater();
    });
    timer->start(lookMs);
}

} // namespace vl::test
