// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Leaving.h"

#include "store/Audit.h"
#include "store/OtherPerson.h"

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

Result<SecondWord> agreeToLeave(Book &book, const Actor &first, const Id &who, const SecureBytes &passphrase, const QString &purpose) {
    auto second = book.connectAs(who, passphrase);
    if (!second)
        return second.error();
    const auto others = otherPeople(**second, first.account, Permission::ApproveNotices);
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
    const auto others = otherPeople(store, store.actor().account, Permission::ApproveNotices);
    if (!others)
        return others.error();
    return others->isEmpty() || (leaving.second && isOneOf(*others, leaving.second->account())) ? Status() : Status(needsSecond());
}

} // namespace vl
