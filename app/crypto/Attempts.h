// SPDX-License-Identifier: GPL-3.0-or-later
// Failed unlocks, kept beside the key slots so that a restart does not forget them. A try is written
// down before the passphrase is checked and struck out when it fits: killing the program gains nothing.
// The clock is trusted only forwards: set back, the whole delay starts again.
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"

#include <QHash>

namespace vl {

class Attempts {
public:
    Attempts(QString path, const Clock &clock);
    /// Seconds still to wait before this account may try; 0 when it may.
    [[nodiscard]] int waitSeconds(const Id &account) const;
    /// LockedOut with the seconds as detail, or the try is on record.
    [[nodiscard]] Status begin(const Id &account);
    void succeeded(const Id &account);
    /// The delay that follows the n-th failure in a row (S03: five failures, 15 to 30 minutes).
    [[nodiscard]] static int delayAfter(int failures);

private:
    struct Entry {
        int failures = 0;
        qint64 lastMs = 0;
    };
    [[nodiscard]] Status save() const;

    QString m_path;
    const Clock &m_clock;
    QHash<Id, Entry> m_entries;
};

} // namespace vl
