// SPDX-License-Identifier: GPL-3.0-or-later
// The guard before files of any kind, as window and command line ask it. Blocking; on a worker.
#pragma once

#include "guard/GuardFile.h"
#include "jobs/RosterJob.h"
#include "store/Leaving.h"

namespace vl {

struct FileVerdict {
    GuardedFile file;
    QList<LeakHit> hits;
    Error trouble; ///< when it could not be read
    bool read = false;
};

/// `paths`: files and folders. Cancelled. One that cannot be read does not stop the others.
[[nodiscard]] Result<QList<FileVerdict>> guardFiles(const GuardKnowledge &known, const QStringList &paths, const JobProgress &progress = {});
/// A masked copy of each in which something was found, into a folder, beside what lies there already. Gives the files.
[[nodiscard]] Result<QStringList> writeMaskedCopies(const GuardKnowledge &known, const QList<FileVerdict> &verdicts, const QString &folder, const JobProgress &progress = {});
/// Writes an attachment out in the clear (store/Attachments) and looks through what was written.
[[nodiscard]] Result<FileVerdict> saveGuarded(Store &store, const Id &attachment, const QString &to, const Leaving &leaving);
/// A free name for a masked copy in `folder`: list-masked.xlsx, list-masked-2.xlsx.
[[nodiscard]] QString maskedName(const GuardedFile &file, const QString &folder);

} // namespace vl
