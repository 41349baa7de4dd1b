// SPDX-License-Identifier: GPL-3.0-or-later
// Is the book what its log says? Every page's HMAC, the tables' links, every chain of ops, and each
// record of the typed tables against what follows from the ops alone.
#pragma once

#include "base/Result.h"
#include "store/Store.h"

#include <functional>

namespace vl {

struct CheckFinding {
    QString kind;  ///< page, link, chain, table, count
    QString where; ///< table name, or device and number in its chain: no personal data
};

struct CheckReport {
    qint64 ops = 0;
    qint64 records = 0;
    QList<CheckFinding> findings;
};

/// "table/rid" of up to 50 rows that name a record which is not there: a head, a parent, a member, a meeting. One pass over the tables.
enum class Dangling { All,
                      Unexplained ///< not those that syncing leaves: removed elsewhere, or not here yet
};
[[nodiscard]] Result<QStringList> danglingLinks(Store &store, Dangling which);

/// Blocking; seconds for a large book: use a worker. `progress` gets (done, total) and returns false to stop.
[[nodiscard]] Result<CheckReport> checkBook(Store &store, const std::function<bool(qint64, qint64)> &progress = {});

} // namespace vl
