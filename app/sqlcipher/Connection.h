// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a ledger.db with its key and gives it to QtSql under a name of its own.
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"
#include "sqlcipher/SqlCipherDriver.h"

#include <QSqlDatabase>

namespace vl {

struct Connection {
    QSqlDatabase db;
    SqlCipherDriver *driver = nullptr; ///< owned by db
};

/// `key` is 48 bytes. Damaged when the key does not fit this file.
[[nodiscard]] Result<Connection> openLedger(const QString &path, const SecureBytes &key, SqlCipherDriver::Mode mode);

} // namespace vl
