// SPDX-License-Identifier: GPL-3.0-or-later
// One change as one transaction, for the files that know what a change is.
#pragma once

#include "store/Writer.h"

#include <functional>

namespace vl {

/// Runs `body` in a transaction of this kind; all or nothing. Gives what it touched.
[[nodiscard]] Result<QSet<Id>> inOneChange(Store &store, const char *kind, const std::function<Status(Writer &)> &body);
/// What came of such a change, for whoever asked for a record's id, or for nothing more.
[[nodiscard]] inline Result<Id> idOf(const Result<QSet<Id>> &done, const Id &record) {
    return done ? Result<Id>(record) : Result<Id>(done.error());
}
[[nodiscard]] inline Status statusOf(const Result<QSet<Id>> &done) {
    return done ? Status() : Status(done.error());
}
/// A rule that a change breaks.
[[nodiscard]] inline Error invalid(const char *rule) {
    return {ErrorCode::Invalid, QLatin1String(rule), {}};
}
/// What nobody may do as things stand.
[[nodiscard]] inline Error refused(const char *what) {
    return {ErrorCode::NotAllowed, QLatin1String(what), {}};
}
/// What a form changed between `before` and `after`; Changed when one of these fields is not what it showed any more.
/// Fields that it left alone may have moved on.
[[nodiscard]] Status saveOne(Store &store, Writer &w, const Record &before, const Record &after);

} // namespace vl
