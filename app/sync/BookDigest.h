// SPDX-License-Identifier: GPL-3.0-or-later
// The digest of what the typed tables hold: not of the log, so that "verified" means that what people see here
// is what the hub worked out on its own.
#pragma once

#include "ops/Message.h"
#include "store/Store.h"

namespace vl {

/// Blocking; reads every row. In the order of types; types without rows are left out.
[[nodiscard]] Result<QList<TypeDigest>> bookDigest(Store &store);
/// The same by record, of one type.
[[nodiscard]] Result<QHash<Id, QByteArray>> rowDigests(Store &store, const RecordType &type);
[[nodiscard]] QStringList differingTypes(const QList<TypeDigest> &a, const QList<TypeDigest> &b);
[[nodiscard]] bool sameDigest(const QList<TypeDigest> &a, const QList<TypeDigest> &b);
/// One value for a whole list.
[[nodiscard]] QByteArray digestOf(const QList<TypeDigest> &list);

} // namespace vl
