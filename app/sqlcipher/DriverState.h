// SPDX-License-Identifier: GPL-3.0-or-later
// What the driver and its results share. Private to this folder.
#pragma once

#include "sqlcipher/SqlCipherDriver.h"

#include <QSet>
#include <QSqlError>

#include <sqlcipher/sqlite3.h>

namespace vl {

struct SqlCipherDriver::State {
    sqlite3 *db = nullptr;
    QSet<SqlCipherResult *> results;
    std::function<bool()> fault;
};

[[nodiscard]] QSqlError sqlError(sqlite3 *db, const QString &what, QSqlError::ErrorType type, int code);

} // namespace vl
