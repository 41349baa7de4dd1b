// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie in NAME.book, and the witness: device epoch and counter kept outside the database,
// so that a restored or copied-back ledger.db is noticed before the first write.
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QLockFile>

namespace vl {

struct BookFiles {
    explicit BookFiles(QString directory);
    QString directory, ledger, keyslots, attempts, witness, backups, attachments, lock;
};

/// Takes a book's lock; false while another program has it. A lock that nobody lives to hold is taken over, also one
/// that the power left empty.
[[nodiscard]] bool takeLock(QLockFile &lock);

struct Witness {
    Id device;
    qint64 epoch = 0;
    qint64 dseq = 0;

    /// A default Witness when the file is missing or unreadable: it then proves nothing.
    [[nodiscard]] static Witness read(const QString &path);
    /// Written in place after each commit, without waiting for the disk: it may lag, never lead.
    void write(const QString &path) const;
};

} // namespace vl
