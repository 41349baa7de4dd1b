// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Chronicle.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"

namespace vl {

namespace {

Record recordOf(Store &store, const ChronicleLine &e) {
    Record r(types::chronicleEntry(), e.id);
    r.set("happened", e.happened);
    r.set("kind", e.kind);
    r.set("title", e.title.trimmed());
    r.set("text", e.text.trimmed());
    r.set("source", e.source.trimmed());
    r.set("author", store.actor().account);
    r.set("at", store.clock().nowMs());
    return r;
}

} // namespace

Result<QList<ChronicleLine>> chronicle(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT c.id, c.happened, c.kind, c.title, c.text, c.source, (SELECT count(*) FROM attachment a WHERE a.owner=c.id) FROM chronicle_entry c ORDER BY c.happened, c.id"));
    if (!q)
        return q.error();
    QList<ChronicleLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString(), q->value(3).toString(), q->value(4).toString(), q->value(5).toString(), q->value(6).toInt()});
    return out;
}

Result<Id> saveChronicle(Store &store, const ChronicleLine &entry, const ChronicleLine *before) {
    if (entry.title.trimmed().size() < 2)
        return invalid("chronicle.title");
    if (entry.happened.isEmpty())
        return invalid("chronicle.date");
    ChronicleLine after = entry;
    if (before == nullptr)
        after.id = store.ids().next();
    return idOf(inOneChange(store, "chronicle.save", [&](Writer &w) -> Status {
                    const Record r = recordOf(store, after);
                    if (before == nullptr)
                        return w.create(r);
                    auto known = loadRecord(store, types::chronicleEntry(), before->id);
                    if (!known)
                        return known.error();
                    Record was = recordOf(store, *before);
                    for (const char *own : {"author", "at"})
                        was.set(own, known->value(own));
                    return saveOne(store, w, was, r);
                }),
                after.id);
}

Status removeChronicle(Store &store, const Id &entry) {
    return statusOf(inOneChange(store, "chronicle.remove", [&](Writer &w) { return w.setExists(types::chronicleEntry(), entry, false); }));
}

} // namespace vl
