// SPDX-License-Identifier: GPL-3.0-or-later
// The one sentence about syncing that the status line and the details page share.
#pragma once

#include "jobs/SyncJob.h"
#include "store/Consents.h"

#include <QCoreApplication>
#include <QLocale>

namespace vl {

struct SyncSentence {
    QString text;
    const char *role = "hint"; ///< ok, hint, warning, problem
};

class SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)

public:
    [[nodiscard]] static QString when(qint64 ms, qint64 nowMs);
    /// "3 unsent · 1 for you to decide · checked yesterday 17:20". Green only when the digests were equal.
    /// `brief`: when something waits, only that.
    [[nodiscard]] static SyncSentence of(const SyncGlance &glance, bool running, qint64 nowMs, bool brief = false);
    [[nodiscard]] static QString wished(const CountyWish &wish);
    [[nodiscard]] static QString outcome(const SyncLogLine &line);
};

} // namespace vl
