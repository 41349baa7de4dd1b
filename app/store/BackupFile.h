// SPDX-License-Identifier: GPL-3.0-or-later
// The backup's container: a plain zip with stored entries, so that any tool can take it apart.
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QDateTime>

namespace vl {

struct BackupManifest {
    QDateTime made;
    QString reason;
};

/// Blocking. Writes and flushes `target`.
[[nodiscard]] Status packBackup(const QString &target, const BackupManifest &manifest, const QString &keyslots, const QString &ledger, const QStringList &attachments = {});
/// Encrypted files in it, each under its name; those that are there already stay.
[[nodiscard]] Status unpackAttachments(const QString &file, const QString &folder);
[[nodiscard]] Status unpackLedger(const QString &file, const QString &to);
[[nodiscard]] Status unpackKeyslots(const QString &file, const QString &to);
/// The book's key, by an account's passphrase or, with an empty account, the recovery code.
[[nodiscard]] Result<SecureBytes> backupKey(const QString &file, const QString &account, const SecureBytes &secret);

} // namespace vl
