// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Consents.h"

#include "crypto/VillageKey.h"
#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Membership.h"
#include "store/Writer.h"

namespace vl {

Result<QList<CountyWish>> countyWishes(Store &store) {
    auto roll = villageRoll(store);
    if (!roll)
        return roll.error();
    QList<CountyWish> out;
    for (const Statement &s : roll->wishes()) {
        CountyWish w{s, RecordType::secretField(s.field)};
        // Two PCs that answered at once: a key that was given cannot be taken back.
        auto answer = sqlValue(store.db(), QStringLiteral("SELECT max(answer) FROM consent WHERE wish=?"), {s.mark()});
        if (!answer)
            return answer.error();
        w.answered = !answer->isNull();
        w.agreed = answer->toInt() == 1;
        out.append(w);
    }
    return out;
}

Status answerWish(Store &store, qint64 mark, bool agree) {
    if (auto s = store.require(Permission::AnswerCounty); !s)
        return s;
    auto wishes = countyWishes(store);
    auto key = store.villageKey();
    if (!wishes || !key)
        return !wishes ? wishes.error() : key.error();
    const auto wish = std::find_if(wishes->cbegin(), wishes->cend(), [&](const CountyWish &w) { return w.asked.mark() == mark; });
    if (wish == wishes->cend())
        return Error{ErrorCode::NotFound, QStringLiteral("wish"), {}};
    if (wish->answered)
        return Error{ErrorCode::Changed, QStringLiteral("wishAnswered"), {}};
    if (!wish->known())
        return Error{ErrorCode::Unsupported, QStringLiteral("wish"), {}};
    Record r(types::consent(), store.ids().next());
    r.set("wish", mark);
    r.set("field", wish->asked.field);
    r.set("office", wish->asked.name);
    r.set("reason", wish->asked.reason);
    r.set("basis", wish->asked.basis);
    r.set("answer", agree ? 1 : 0);
    if (agree)
        r.set("sealed", sealTo(wish->asked.keys.box, wish->wholeKey() ? (*key)->copy() : fieldKeyOf(**key, wish->asked.field.toUtf8())));
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("consent")); !s)
        return s;
    if (auto s = w.create(r); !s)
        return s;
    auto done = w.commit();
    return done ? Status() : Status(done.error());
}

} // namespace vl
