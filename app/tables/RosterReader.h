// SPDX-License-Identifier: GPL-3.0-or-later
// From a clerk's spreadsheet to people: header, families, codes, dates, ID numbers. Every row gets an
// answer; a damaged ID number is named and never repaired. Hazards: import_hazards (domain facts 1).
#pragma once

#include "base/Result.h"
#include "records/Roster.h"
#include "tables/Sheet.h"

#include <QDate>
#include <QHash>

namespace vl {

struct RosterOptions {
    QDate today;
    QHash<QString, QString> mapping; ///< normalised heading to canonical key; see Headers
    ReadProgress progress;
};

/// Blocking. Unsupported with detail noHeader when no row looks like a heading.
[[nodiscard]] Result<Roster> readRoster(const QString &path, const RosterOptions &options);

} // namespace vl
