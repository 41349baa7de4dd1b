// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Desk.h"

#include "jobs/Sentences.h"
#include "store/Backup.h"
#include "store/RulesOfBook.h"

#include <QTimer>

namespace vl {

namespace {
constexpr int retryMs = 20;
constexpr int twinsPauseMs = 400; // after the last change
} // namespace

Desk::Desk(std::unique_ptr<Book> book, std::unique_ptr<Store> store, Theme &theme, Preferences &preferences)
    : m_book(std::move(book)), m_store(std::move(store)), m_theme(theme), m_preferences(preferences) {
    m_twinsSoon.setSingleShot(true);
    m_twinsSoon.setInterval(twinsPauseMs);
    connect(&m_twinsSoon, &QTimer::timeout, this, &Desk::lookForTwins);
    if (may(Permission::ReadPeople))
        reloadIndex();
}

Desk::~Desk() {
    Q_EMIT closing();
    m_loading.stop();
    m_backup.stop();
    m_undoing.stop();
    m_twinJob.stop();
}

void Desk::reloadIndex() {
    auto fresh = std::make_shared<std::unique_ptr<FindIndex>>(std::make_unique<FindIndex>());
    auto error = std::make_shared<std::optional<Error>>();
    m_loading.start(
        [this, fresh, error](const JobProgress &progress) {
            auto store = m_book->connect();
            const Status s = store ? (*fresh)->load(**store, [&] { return progress({}, 0); }) : Status(store.error());
            if (!s)
                *error = s.error();
        },
        [this, fresh, error] {
            if (*error) {
                Q_EMIT failed(say(**error));
                return;
            }
            m_index = std::move(*fresh);
            Q_EMIT indexReady();
            m_twinsSoon.start();
        });
}

void Desk::changed(const QSet<Id> &touched, const QString &message) {
    if (m_index) {
        if (touched.size() > 2000)
            reloadIndex();
        else if (auto s = m_index->refresh(*m_store, touched); !s)
            Q_EMIT failed(say(s.error()));
    }
    Q_EMIT recordsChanged();
    m_twinsSoon.start();
    Q_EMIT said(message, true);
}

void Desk::takeBack(Result<UndoneChange> (*what)(Store &), bool undo) {
    if (m_undoing.isRunning()) { // the key came before the last one was done: its turn comes
        QTimer::singleShot(retryMs, this, [this, what, undo] { takeBack(what, undo); });
        return;
    }
    auto outcome = std::make_shared<std::optional<Result<UndoneChange>>>();
    m_undoing.start(
        [this, what, outcome](const JobProgress &) {
            auto store = m_book->connect();
            outcome->emplace(store ? what(**store) : Result<UndoneChange>(store.error()));
        },
        [this, outcome, undo] {
            Result<UndoneChange> &r = **outcome;
            if (!r) {
                Q_EMIT failed(say(r.error()));
                return;
            }
            if (auto s = useRulesOf(*m_store); !s) // a kind of meeting may have gone, or come again
                Q_EMIT failed(say(s.error()));
            changed(r->touched, undo ? tr("Taken back: %1. Ctrl+Y brings it again.").arg(changeName(r->kind)) : tr("Brought back."));
        });
}

void Desk::lookForTwins() {
    if (m_twinJob.isRunning())
        return m_twinsSoon.start();
    auto found = std::make_shared<QList<TwinPair>>();
    m_twinJob.start(
        [this, found](const JobProgress &) {
            auto store = m_book->connect();
            if (auto pairs = store ? possibleTwins(**store) : Result<QList<TwinPair>>(store.error()); pairs)
                *found = std::move(*pairs);
        },
        [this, found] {
            const bool news = found->size() != m_twins.size();
            m_twins = std::move(*found);
            if (news)
                Q_EMIT twinsFound();
        });
}

void Desk::undo() {
    takeBack(&undoLast, true);
}

void Desk::redo() {
    takeBack(&redoLast, false);
}

void Desk::backUp(const QString &reason) {
    auto error = std::make_shared<std::optional<Error>>();
    m_backup.start(
        [this, reason, error](const JobProgress &) {
            auto store = m_book->connect();
            if (!store) {
                *error = store.error();
                return;
            }
            if (auto made = writeBackup(*m_book, **store, {m_book->files().backups, reason}); !made)
                *error = made.error();
        },
        [this, error] {
            if (*error)
                Q_EMIT failed(say(**error));
            Q_EMIT backupFinished();
        });
}

} // namespace vl
