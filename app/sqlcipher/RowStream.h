// SPDX-License-Identifier: GPL-3.0-or-later
// Rows one by one, as they lie in the page, for reading whole tables: a QSqlQuery of ours keeps every cell of the
// result as a QVariant (80 MB for 50,000 residents). Holds its read snapshot until it goes. The thread of the
// connection.
#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QSqlDatabase>

#include <memory>

struct sqlite3_stmt;

namespace vl {

class RowStream {
public:
    [[nodiscard]] static Result<RowStream> open(const QSqlDatabase &db, const QString &sql);
    /// False after the last row.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// UTF-8 or a blob; good until next().
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    RowStream(QSqlDatabase db, sqlite3_stmt *statement);
    [[nodiscard]] static Error failed(const QSqlDatabase &db, int code);
    QSqlDatabase m_db; ///< outlives the statement
    std::shared_ptr<sqlite3_stmt> m_statement;
};

} // namespace vl
