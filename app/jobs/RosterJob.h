// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters in and lists out, as the window and ledgerctl both do it. Blocking: call on a worker.
#pragma once

#include "store/Book.h"
#include "store/FindIndex.h"
#include "store/Leaving.h"
#include "store/RosterImport.h"

#include <QJsonObject>

namespace vl {

/// (phase, percent); returns false to cancel. Phases: read, compare, backup, write.
using JobProgress = std::function<bool(const QString &, int)>;

/// Reads the file with the clerk's saved mapping and compares it with the book. Writes nothing.
[[nodiscard]] Result<ImportPlan> planRoster(Store &store, const QString &file, const QHash<QString, QString> &mapping, const JobProgress &progress = {});
/// Backs the book up, then writes everything in one transaction.
[[nodiscard]] Result<Done> importRoster(const Book &book, Store &store, const ImportPlan &plan, const JobProgress &progress = {});
/// The rows that want a person, as .xlsx or .csv; ID numbers masked. Logged like every export.
/// How many rows the report holds.
[[nodiscard]] int rowsToLookAt(const ImportPlan &plan);
[[nodiscard]] Status writeImportReport(Store &store, const ImportPlan &plan, const QString &file);
/// rows, people, new, updated, unchanged, duplicate, flagged, notPeople, failed, households.
[[nodiscard]] QJsonObject countsJson(const ImportCounts &counts);

/// Mapping the clerk has corrected: heading to canonical key. Kept in the book.
[[nodiscard]] QHash<QString, QString> savedMapping(const Store &store);
[[nodiscard]] Status saveMapping(Store &store, const QHash<QString, QString> &mapping);

struct ListExport {
    QString file;
    QList<qint64> rids; ///< what the list shows, in its order
    bool unmasked = false;
    Leaving leaving; ///< when unmasked
};
[[nodiscard]] Result<qint64> exportList(Store &store, const ListExport &what, const JobProgress &progress = {});

} // namespace vl
