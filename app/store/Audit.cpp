// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Audit.h"

#include "records/Types.h"
#include "store/Writer.h"

namespace vl {

Status audit(Store &store, const AuditNote &note) {
    if (store.readOnly())
        return {}; // a newer book is only looked at, and nothing secret is shown from it
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("audit")); !s)
        return s;
    Record r(types::audit(), store.ids().next());
    r.set("action", note.action);
    r.set("author", store.actor().account);
    r.set("at", store.clock().nowMs());
    r.set("object", note.object);
    r.set("field", note.field);
    r.set("purpose", note.purpose);
    r.set("rows", note.rows > 0 ? QVariant(note.rows) : QVariant());
    r.set("success", note.success ? 1 : 0);
    if (auto s = w.create(r); !s)
        return s;
    auto done = w.commit();
    return done ? Status() : Status(done.error());
}

Result<QString> reveal(Store &store, const RecordType &type, const Id &record, const QString &field, const QString &purpose) {
    if (auto s = store.require(Permission::Reveal); !s)
        return s.error();
    if (purpose.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("purpose"), QStringLiteral("purpose")};
    const int i = type.indexOf(field);
    auto r = loadRecord(store, type, record);
    if (!r)
        return r.error();
    if (store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    if (auto s = audit(store, {QStringLiteral("reveal"), record, field, purpose.trimmed()}); !s)
        return s.error();
    return r->at(i).toString();
}

Result<QList<AuditLine>> auditTrail(Store &store, int limit) {
    if (auto s = store.require(Permission::ReadAudit); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT a.at, c.name, a.action, a.field, a.purpose, r.name, a.rows FROM audit a "
                                               "LEFT JOIN account c ON c.id=a.author LEFT JOIN resident r ON r.id=a.object "
                                               "ORDER BY a.rid DESC LIMIT ?"),
                    {limit});
    if (!q)
        return q.error();
    QList<AuditLine> out;
    while (q->next())
        out.append({q->value(0).toLongLong(), q->value(1).toString(), q->value(2).toString(), q->value(3).toString(),
                    q->value(4).toString(), q->value(5).toString(), q->value(6).toLongLong()});
    return out;
}

} // namespace vl
