// SPDX-License-Identifier: GPL-3.0-or-later
// What the windows of an unlocked book share: the book, the GUI thread's connection, the find index.
// Goes as a whole when the book is locked, and takes the key with it.
#pragma once

#include "desktop/BackgroundJob.h"
#include "desktop/Preferences.h"
#include "desktop/Theme.h"
#include "store/Book.h"
#include "store/FindIndex.h"
#include "store/Register.h"
#include "store/Twins.h"
#include "store/Undo.h"

#include <QTimer>

namespace vl {

class Desk : public QObject {
    Q_OBJECT

public:
    Desk(std::unique_ptr<Book> book, std::unique_ptr<Store> store, Theme &theme, Preferences &preferences);
    ~Desk() override;

    [[nodiscard]] Book &book() { return *m_book; }
    [[nodiscard]] Store &store() { return *m_store; }
    /// Null until it has been filled (half a second for 100,000 people).
    [[nodiscard]] const FindIndex *index() const { return m_index.get(); }
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] bool may(Permission p) const { return allowed(m_book->actor().role, p); }

    /// Call after every change, with what it touched.
    void changed(const QSet<Id> &touched, const QString &message);
    void undo();
    void redo();
    /// On a worker; the status line follows.
    void backUp(const QString &reason);
    [[nodiscard]] bool backingUp() const { return m_backup.isRunning(); }
    void reloadIndex();
    /// Pairs that could be one person, as last looked for; see twinsFound.
    [[nodiscard]] const QList<TwinPair> &twins() const { return m_twins; }

Q_SIGNALS:
    /// The book is being locked: whoever works on it in a dialog stops now.
    void closing();
    void indexReady();
    void recordsChanged();
    void said(const QString &message, bool undoable);
    void failed(const QString &sentence);
    void backupFinished();
    void twinsFound();

private:
    void lookForTwins();
    void takeBack(Result<UndoneChange> (*what)(Store &), bool undo);

    std::unique_ptr<Book> m_book;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FindIndex> m_index;
    Theme &m_theme;
    Preferences &m_preferences;
    BackgroundJob m_loading;
    BackgroundJob m_backup;
    BackgroundJob m_undoing;
    BackgroundJob m_twinJob;
    QList<TwinPair> m_twins;
    QTimer m_twinsSoon;
};

} // namespace vl
