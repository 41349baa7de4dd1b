// SPDX-License-Identifier: GPL-3.0-or-later
// What was looked at and what left, in the same chained log as every change.
#pragma once

#include "base/Result.h"
#include "store/Store.h"

namespace vl {

struct AuditNote {
    QString action; ///< unlock, reveal, export, backup, restore, account
    Id object = {};
    QString field = {};
    QString purpose = {};
    qint64 rows = 0;
    bool success = true;
};

[[nodiscard]] Status audit(Store &store, const AuditNote &note);

/// A secret field in the clear. Needs the permission and a purpose of at least two characters;
/// nothing is shown when the log cannot be written.
[[nodiscard]] Result<QString> reveal(Store &store, const RecordType &type, const Id &record, const QString &field, const QString &purpose);

struct AuditLine {
    qint64 atMs = 0;
    QString author;
    QString action;
    QString field;
    QString purpose;
    QString object; ///< a person's name, or empty
    qint64 rows = 0;
};

/// Newest first. Needs ReadAudit.
[[nodiscard]] Result<QList<AuditLine>> auditTrail(Store &store, int limit = 500);

} // namespace vl
