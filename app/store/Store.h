// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to an open book, on behalf of one account. Lives on the thread that made it
// (Book::connect); every thread has its own. Permissions are checked here, not in buttons.
#pragma once

#include "base/Clock.h"
#include "base/Pinyin.h"
#include "base/Result.h"
#include "base/SecureBytes.h"
#include "ops/Op.h"
#include "rules/Roles.h"
#include "store/BookFiles.h"

#include <QSqlDatabase>

#include <functional>
#include <optional>

namespace vl {

class SqlCipherDriver;

struct Actor {
    Id account;
    QString name;
    Role role = Role::None;
};

class Store {
public:
    Store(QSqlDatabase db, SqlCipherDriver *driver, Actor actor, BookFiles files, const Clock &clock, IdSource &ids, bool readOnly);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QSqlDatabase &db() const { return m_db; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const BookFiles &files() const { return m_files; }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    [[nodiscard]] Pinyin &pinyin() { return m_pinyin; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    /// NotAllowed unless this account's role has the permission.
    [[nodiscard]] Status require(Permission permission) const;
    /// Seals secret fields in the op log; made with the village's first book. NotAllowed ("waitingForKey") on a
    /// PC that joined and has not been given it yet.
    [[nodiscard]] Result<const SecureBytes *> villageKey();
    /// The village's key as it stands on the recovery sheet; empty on a PC that has not been given it. Wipe it.
    [[nodiscard]] QString villageKeyForSheet();
    /// Reads and writes op values with that key; fails as villageKey() does.
    [[nodiscard]] Result<const OpValues *> opValues();

    [[nodiscard]] Result<QVariant> meta(const QString &key) const;
    [[nodiscard]] QString setting(const QString &key, const QString &fallback = {}) const;
    [[nodiscard]] Status setSetting(const QString &key, const QString &value);

    /// Stops this connection's running statement from another thread; the call then fails with Cancelled.
    void interrupt();
    /// Tests only: see SqlCipherDriver::setFault.
    void setFault(std::function<bool()> fault);

private:
    QSqlDatabase m_db;
    SqlCipherDriver *m_driver;
    Actor m_actor;
    BookFiles m_files;
    const Clock &m_clock;
    IdSource &m_ids;
    Pinyin m_pinyin;
    SecureBytes m_villageKey;
    std::optional<OpValues> m_values;
    bool m_readOnly;
};

/// The readings that ICU does not know, from resources/codes/polyphones.csv.
[[nodiscard]] QHash<char32_t, QStringList> extraReadings();

} // namespace vl
