// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FormBook.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Archive.h"
#include "store/Change.h"

#include <QCborMap>

namespace vl {

namespace {

Result<QList<FormLine>> formsWhere(Store &store, const QString &where, std::initializer_list<QVariant> values) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT f.id, f.name, f.fingerprint, f.targets, (SELECT count(*) FROM filled_form x WHERE x.form=f.id) FROM blank_form f ") + where + QStringLiteral(" ORDER BY f.name, f.id"), values);
    if (!q)
        return q.error();
    QList<FormLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString(), q->value(3).toString(), q->value(4).toLongLong()});
    return out;
}

} // namespace

Result<QList<FormLine>> blankForms(Store &store) {
    return formsWhere(store, {}, {});
}

Result<std::optional<FormLine>> formOf(Store &store, const QString &fingerprint) {
    auto all = formsWhere(store, QStringLiteral("WHERE f.fingerprint=?"), {fingerprint});
    if (!all)
        return all.error();
    return all->isEmpty() ? std::optional<FormLine>() : std::optional<FormLine>(all->first());
}

Result<Id> saveForm(Store &store, const FormLine &form) {
    if (form.name.trimmed().size() < 2)
        return invalid("form.name");
    Record after(types::blankForm(), form.id.isNull() ? store.ids().next() : form.id);
    return idOf(inOneChange(store, "form.save", [&](Writer &w) -> Status {
                    after.set("name", form.name.trimmed());
                    after.set("fingerprint", form.fingerprint);
                    after.set("targets", form.targets.isEmpty() ? QStringLiteral("#") : form.targets); // nothing is understood of it yet: no line of targets
                    after.set("author", store.actor().account);
                    after.set("at", store.clock().nowMs());
                    if (form.id.isNull())
                        return w.create(after);
                    auto before = loadRecord(store, types::blankForm(), form.id);
                    return before ? w.update(*before, after) : Status(before.error());
                }),
                after.id());
}

Result<std::optional<LastFilled>> lastFilled(Store &store, const Id &form, const Id &subject) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT at, cells FROM filled_form WHERE form=? AND subject=? AND ") + notSealed("filled_form.id") + QStringLiteral(" ORDER BY at DESC, id DESC LIMIT 1"), {bind(form), bind(subject)});
    if (!q)
        return q.error();
    if (!q->next())
        return std::optional<LastFilled>();
    LastFilled out{q->value(0).toLongLong(), {}};
    const QCborMap map = QCborValue::fromCbor(q->value(1).toByteArray()).toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        out.values.insert(it.key().toString(), it.value().toString());
    return std::optional<LastFilled>(out);
}

Status noteFilled(Store &store, const Id &form, const Id &subject, const FilledValues &values) {
    QCborMap map;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        map.insert(it.key(), *it);
    return statusOf(inOneChange(store, "form.fill", [&](Writer &w) -> Status {
        Record r(types::filledForm(), store.ids().next());
        r.set("form", form);
        r.set("subject", subject);
        r.set("cells", QCborValue(map).toCbor());
        r.set("author", store.actor().account);
        r.set("at", store.clock().nowMs());
        return w.create(r);
    }));
}

} // namespace vl
