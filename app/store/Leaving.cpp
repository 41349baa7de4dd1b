// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Leaving.h"

#include "crypto/KeySlots.h"
#include "rules/Roles.h"
#include "sqlcipher/Sql.h"
#include "store/Audit.h"

#include <algorithm>

namespace vl {

namespace {

bool isOneOf(const QList<BookAccount> &people, const Id &who) {
    return std::any_of(people.cbegin(), people.cend(), [&](const BookAccount &a) { return a.id == who; });
}

Error needsSecond() {
    return {ErrorCode::NotAllowed, QStringLiteral("secondPerson"), {}};
}

} // namespace

Result<QList<BookAccount>> secondPeople(Store &store, const Id &author) {
    const auto keys = KeySlots::load(store.files().keyslots);
    if (!keys)
        return keys.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT a.id, a.name, a.role FROM account a WHERE a.active=1 AND a.id<>?1 AND (a.person IS NULL OR a.person NOT IN (SELECT person FROM account WHERE id=?1 AND person IS NOT NULL)) ORDER BY a.role DESC, a.name"), {bind(author)});
    if (!q)
        return q.error();
    QList<BookAccount> out;
    while (q->next())
        if (const Id id = Id::fromBytes(q->value(0).toByteArray()); keys->indexOf(id) >= 0 && allowed(roleFromCode(q->value(2).toString()), Permission::ApproveNotices))
            out.append({id, q->value(1).toString()});
    return out;
}

Result<SecondWord> agreeToLeave(Book &book, const Actor &first, const Id &who, const SecureBytes &passphrase, const QString &purpose) {
    auto second = book.connectAs(who, passphrase);
    if (!second)
        return second.error();
    const auto others = secondPeople(**second, first.account);
    if (!others)
        return others.error();
    if (!isOneOf(*others, who))
        return needsSecond();
    if (auto s = audit(**second, {QStringLiteral("leave.agree"), {}, first.name, purpose.trimmed()}); !s)
        return s.error();
    return SecondWord(who);
}

Status mayLeave(Store &store, const Leaving &leaving) {
    if (leaving.purpose.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("purpose"), QStringLiteral("purpose")};
    const auto others = secondPeople(store, store.actor().account);
    if (!others)
        return others.error();
    return others->isEmpty() || (leaving.second && isOneOf(*others, leaving.second->account())) ? Status() : Status(needsSecond());
}

} // namespace vl
