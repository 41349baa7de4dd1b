// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the typed rows, the heads and the list of conflicts to what the ops of some records say. A record is
// never half there: who belongs to a household that has not come yet waits for it, and a household that was
// removed elsewhere stays while somebody lives in it, as a conflict.
#pragma once

#include "ops/Op.h"
#include "store/Store.h"

#include <QSet>

#include <memory>

namespace vl {

/// Inside a write transaction; keep one for as long as it lasts, its statements are prepared once.
class Settler {
public:
    explicit Settler(Store &store);
    ~Settler();
    Settler(const Settler &) = delete;
    Settler &operator=(const Settler &) = delete;
    /// `touched`: record ids by type key. `made`: all the ops of those records that are new in this transaction, so
    /// that they need not be read back.
    [[nodiscard]] Status run(const QHash<QString, QSet<Id>> &touched, const QHash<Id, QList<Op>> &made = {});

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace vl
