// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/Connection.h"

#include <QAtomicInt>
#include <QDir>
#include <QFileInfo>

namespace vl {

Result<Connection> openLedger(const QString &path, const SecureBytes &key, SqlCipherDriver::Mode mode) {
    static QAtomicInt counter;
    if (key.size() != 48)
        return Error{ErrorCode::Internal, QStringLiteral("key.size"), {}};
    if (mode != SqlCipherDriver::Mode::Create && !QFileInfo::exists(path))
        return Error{QFileInfo::exists(QFileInfo(path).dir().filePath(QStringLiteral("keyslots"))) ? ErrorCode::Damaged : ErrorCode::NotABook, QStringLiteral("ledger"), path};
    auto driver = std::make_unique<SqlCipherDriver>();
    switch (driver->openKeyed(path, key.data(), mode)) {
    case SqlCipherDriver::OpenFailure::None:
        break;
    case SqlCipherDriver::OpenFailure::NoCipher:
        return Error{ErrorCode::Internal, QStringLiteral("cipher.missing"), {}};
    case SqlCipherDriver::OpenFailure::Busy:
        return Error{ErrorCode::InUse, {}, path};
    case SqlCipherDriver::OpenFailure::CannotOpen:
        return Error{ErrorCode::Io, {}, path};
    case SqlCipherDriver::OpenFailure::WrongKeyOrDamaged:
        return Error{ErrorCode::Damaged, QStringLiteral("ledger"), path};
    }
    SqlCipherDriver *raw = driver.get();
    Connection c{QSqlDatabase::addDatabase(driver.release(), QStringLiteral("book-%1").arg(counter.fetchAndAddRelaxed(1))), raw};
    return c;
}

} // namespace vl
