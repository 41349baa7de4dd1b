// SPDX-License-Identifier: GPL-3.0-or-later
// One encrypted file: a zip (stored, not packed) of `manifest`, `keyslots` and `ledger.db`, which is
// already encrypted with the book's key; one made by hand also has the encrypted attachments. Those of the daily
// ones lie beside the book, and on the second folder beside the copies: they never change, so each is copied
// once. A backup counts only after it was opened and checked.
// Any account of the book, or its recovery sheet, opens it.
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "store/Book.h"

#include <QDateTime>

namespace vl {

struct BackupOrder {
    QString directory; ///< where the file goes
    QString reason;    ///< daily, manual, before-import, before-restore, before-upgrade
    QString file = {}; ///< a name of the caller's choosing; empty: date, time and reason
    bool attachments = false;
};

struct BackupInside {
    qint64 residents = 0;
    qint64 households = 0;
    qint64 changes = 0; ///< transactions
    qint64 lastChangeMs = 0;
    QString villageName;
};

struct BackupMade {
    QString path;
    BackupInside inside;
};

struct BackupState {
    qint64 lastGoodMs = 0;
    qint64 lastFailureMs = 0;
    QString secondFolder; ///< a stick or another disk; empty when none was chosen
};

/// Blocking. Writes, reopens, checks every page's HMAC and the counts, then prunes old daily files.
/// Also copies to the second folder when there is one. Records success and failure for the status line.
[[nodiscard]] Result<BackupMade> writeBackup(const Book &book, Store &store, const BackupOrder &order);

/// What is inside, by the account's passphrase or the recovery code (then `account` is empty).
[[nodiscard]] Result<BackupInside> inspectBackup(const QString &file, const QString &account, const SecureBytes &secret);
[[nodiscard]] Result<QStringList> backupAccounts(const QString &file);

struct Restored {
    BackupInside inside;
    QString keptAside; ///< where the book that was there before now lies; empty when there was none
};

/// Blocking. Checks first; a book already at `bookDirectory` is moved aside, never overwritten.
/// The restored book begins a new epoch when it is opened.
[[nodiscard]] Result<Restored> restoreBackup(const QString &file, const QString &bookDirectory, const QString &account,
                                             const SecureBytes &secret, const Clock &clock);

[[nodiscard]] BackupState backupState(const BookFiles &files);
[[nodiscard]] Status setSecondFolder(const BookFiles &files, const QString &folder);
/// True when the last good backup is more than a day old (or there is none).
[[nodiscard]] bool backupOverdue(const BackupState &state, const Clock &clock);

/// Which of these files to remove: all of the last 7 days stay, then one a week for 8 weeks, then one a month.
[[nodiscard]] QStringList prunable(const QStringList &newestFirst, const QDate &today);

} // namespace vl
