// SPDX-License-Identifier: GPL-3.0-or-later
// An open book: its lock, its key in wiped memory, and who opened it. Connections come from connect(),
// one per thread. A wrong passphrase and a damaged file are different errors: the first is tried again,
// the second offers the newest backup.
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "base/SecureBytes.h"
#include "crypto/KeySlots.h"
#include "store/BookFiles.h"
#include "store/Store.h"

#include <QLockFile>
#include <QStringList>

#include <memory>

namespace vl {

struct NewBook {
    QString directory;
    QString villageCode; ///< 12 digits
    QString villageName;
    QString accountName;
    Role role = Role::Clerk;
    KdfLimits limits = KdfLimits::moderate();
    bool joining = false; ///< a further PC of a village: its key comes from another one
    /// Joining with the key from the recovery sheet (crypto/VillageKey); null: another PC will give it.
    const SecureBytes *villageKey = nullptr;
};

struct BookAccount {
    Id id;
    QString name;
};

class Book {
public:
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    /// Blocking (Argon2id). Makes the directory; Invalid when one is there. `recoveryCode` is shown once.
    [[nodiscard]] static Result<std::unique_ptr<Book>> create(const NewBook &what, const SecureBytes &passphrase,
                                                              QString *recoveryCode, const Clock &clock);
    /// Blocking (Argon2id, then migrations after a backup). InUse when another process has it open.
    [[nodiscard]] static Result<std::unique_ptr<Book>> open(const QString &directory, const QString &account,
                                                            const SecureBytes &passphrase, const Clock &clock);
    /// With the recovery code: puts a new passphrase on an account. The code stays valid.
    [[nodiscard]] static Status resetPassphrase(const QString &directory, const QString &recoveryCode, const Id &account,
                                                const SecureBytes &passphrase, const KdfLimits &limits, const Clock &clock);
    /// Names for the unlock window, without any key.
    [[nodiscard]] static Result<QList<BookAccount>> accountsAt(const QString &directory);

    /// A connection for the calling thread. Any thread.
    [[nodiscard]] Result<std::unique_ptr<Store>> connect();
    /// A connection for a second person who stands beside the first: their passphrase is asked and counts as a try.
    /// Blocking (Argon2id). For the calling thread.
    [[nodiscard]] Result<std::unique_ptr<Store>> connectAs(const Id &account, const SecureBytes &passphrase);
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const BookFiles &files() const { return m_files; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] const SecureBytes &dataKey() const { return m_key; }
    [[nodiscard]] QString villageName() const { return m_villageName; }
    [[nodiscard]] QString villageCode() const { return m_villageCode; }
    /// After the hub has said what the village is called.
    void refreshName(Store &store);
    /// True when this opening found the book gone back in time and began a new epoch.
    [[nodiscard]] bool wentBack() const { return m_wentBack; }

    /// Blocking. The actor's own passphrase; the old one is asked again.
    [[nodiscard]] Status changePassphrase(const SecureBytes &old, const SecureBytes &fresh);
    /// Blocking. Replaces the recovery sheet; the old code is void.
    [[nodiscard]] Result<QString> renewRecovery();
    /// Only a secretary adds a further secretary.
    [[nodiscard]] Status addAccount(Store &store, const QString &name, Role role, const Id &person, const SecureBytes &passphrase);
    [[nodiscard]] Status removeAccount(Store &store, const Id &account);
    /// Whether this passphrase of the current account fits; counts as a try.
    [[nodiscard]] Status verify(const SecureBytes &passphrase);

private:
    Book(BookFiles files, const Clock &clock);
    [[nodiscard]] Result<std::unique_ptr<Store>> connectFor(const Actor &actor);
    [[nodiscard]] Status lock();
    [[nodiscard]] Status initialise(const NewBook &what, const Id &device);
    [[nodiscard]] Status afterUnlock();
    [[nodiscard]] Status migrateSafely(Store &store);
    [[nodiscard]] Status noticeTimeTravel(Store &store);

    BookFiles m_files;
    const Clock &m_clock;
    IdSource m_ids;
    std::unique_ptr<QLockFile> m_lock;
    SecureBytes m_key;
    Actor m_actor;
    KdfLimits m_limits;
    QString m_villageName;
    QString m_villageCode;
    bool m_readOnly = false;
    bool m_wentBack = false;
};

} // namespace vl
