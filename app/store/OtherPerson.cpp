// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OtherPerson.h"

#include "crypto/KeySlots.h"
#include "sqlcipher/Sql.h"

namespace vl {

Result<bool> samePerson(Store &store, const Id &account, const Id &other) {
    if (account == other)
        return true;
    auto n = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM account x JOIN account y ON y.person=x.person WHERE x.id=? AND y.id=?"), {bind(account), bind(other)});
    return n ? Result<bool>(n->toInt() > 0) : Result<bool>(n.error());
}

Result<QList<BookAccount>> otherPeople(Store &store, const Id &first, Permission what) {
    const auto keys = KeySlots::load(store.files().keyslots);
    if (!keys)
        return keys.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT a.id, a.name, a.role FROM account a WHERE a.active=1 AND a.id<>?1 AND (a.person IS NULL OR a.person NOT IN (SELECT person FROM account WHERE id=?1 AND person IS NOT NULL)) ORDER BY a.role DESC, a.name"), {bind(first)});
    if (!q)
        return q.error();
    QList<BookAccount> out;
    while (q->next())
        if (const Id id = Id::fromBytes(q->value(0).toByteArray()); keys->indexOf(id) >= 0 && allowed(roleFromCode(q->value(2).toString()), what))
            out.append({id, q->value(1).toString()});
    return out;
}

} // namespace vl
