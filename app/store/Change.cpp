// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Change.h"

namespace vl {

Result<QSet<Id>> inOneChange(Store &store, const char *kind, const std::function<Status(Writer &)> &body) {
    Writer w(store);
    if (auto s = w.begin(QLatin1String(kind)); !s)
        return s.error();
    if (auto s = body(w); !s)
        return s.error();
    if (auto id = w.commit(); !id)
        return id.error();
    return w.touched();
}

Status saveOne(Store &store, Writer &w, const Record &before, const Record &after) {
    auto now = loadRecord(store, after.type(), after.id());
    if (!now)
        return now.error();
    Record merged = *now;
    for (int i = 0; i < after.type().size(); ++i) {
        if (before.at(i) == after.at(i))
            continue;
        if (now->at(i) != before.at(i))
            return Error{ErrorCode::Changed, QStringLiteral("field"), QLatin1String(after.type().field(i).key)};
        merged.setAt(i, after.at(i));
    }
    return w.update(*now, merged);
}

} // namespace vl
