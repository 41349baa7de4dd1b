// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered, append-only steps: resources `folder`/NNNN.sql (a book's in store/migrations, the hub's in
// hub/migrations). They run in one transaction that ends with an integrity check. The caller makes the
// backup first (see Book::open).
#pragma once

#include "base/Result.h"

#include <QSqlDatabase>

namespace vl {

[[nodiscard]] int latestSchema(const QString &folder);
[[nodiscard]] Result<int> schemaOf(const QSqlDatabase &db);
/// Blocking. All the missing steps, or none of them.
[[nodiscard]] Status migrate(const QSqlDatabase &db, const QString &folder);

} // namespace vl
