// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Membership.h"

#include "sqlcipher/Sql.h"

namespace vl {

Result<QList<SignedStatement>> storedStatements(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT body, signature FROM statement"));
    if (!q)
        return q.error();
    QList<SignedStatement> out;
    while (q->next())
        out.append({q->value(0).toByteArray(), q->value(1).toByteArray()});
    return out;
}

Result<Roll> villageRoll(Store &store) {
    auto village = store.meta(QStringLiteral("village_code"));
    auto hub = sqlValue(store.db(), QStringLiteral("SELECT hub_sign FROM sync_state"));
    auto statements = storedStatements(store);
    if (!village || !hub || !statements)
        return !village ? village.error() : !hub ? hub.error()
                                                 : statements.error();
    Roll roll;
    for (const SignedStatement &s : std::as_const(*statements))
        roll.add(s, hub->toByteArray(), village->toString());
    return roll;
}

Result<QList<KeyGrant>> storedGrants(Store &store, bool unsentOnly) {
    auto q = runSql(store.db(), QStringLiteral("SELECT device, approver, sealed, signature FROM key_grant WHERE sent=0 OR NOT ?"), {unsentOnly ? 1 : 0});
    if (!q)
        return q.error();
    QList<KeyGrant> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), Id::fromBytes(q->value(1).toByteArray()), q->value(2).toByteArray(), q->value(3).toByteArray()});
    return out;
}

Status keepGrant(Store &store, const KeyGrant &g) {
    auto q = runSql(store.db(), QStringLiteral("INSERT OR IGNORE INTO key_grant VALUES (?,?,?,?,0)"), {bind(g.device), bind(g.approver), g.sealed, g.signature});
    return q ? Status() : Status(q.error());
}

} // namespace vl
