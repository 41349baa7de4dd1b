// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Conflicts.h"

#include "records/Types.h"
#include "store/Membership.h"
#include "store/OpLog.h"
#include "store/Writer.h"

#include <algorithm>

namespace vl {

namespace {

Status whoAndWhen(Store &store, const Roll &roll, const Op &op, ConflictSide &side) {
    auto q = runSql(store.db(), QStringLiteral("SELECT t.at, a.name FROM txn t LEFT JOIN account a ON a.id=t.author WHERE t.id=?"), {bind(op.txn)});
    if (!q)
        return q.error();
    side.atMs = hlcMs(op.hlc);
    if (q->next()) {
        side.atMs = q->value(0).toLongLong();
        side.author = q->value(1).toString();
    }
    const Member *member = roll.find(op.device);
    side.device = member != nullptr ? member->name : QString();
    return {};
}

Result<QString> aboutWhom(Store &store, const RecordType &type, const Id &id) {
    QString sql = QStringLiteral("SELECT name FROM resident WHERE id=?");
    if (&type == &types::household())
        sql = QStringLiteral("SELECT p.name FROM household h JOIN resident p ON p.id=h.head WHERE h.id=?");
    else if (&type == &types::tag())
        sql = QStringLiteral("SELECT p.name FROM tag t JOIN resident p ON p.id=t.owner WHERE t.id=?");
    else if (&type == &types::account())
        sql = QStringLiteral("SELECT name FROM account WHERE id=?");
    auto name = sqlValue(store.db(), sql, {bind(id)});
    if (!name)
        return name.error();
    return name->toString();
}

// A removal against the newest thing that it had not seen.
Status fillRemoval(Store &store, const Roll &roll, Conflict &c, const RecordState &state, const QList<Op> &ops) {
    const Op *newest = nullptr;
    const Op *removal = nullptr;
    for (const Op &op : ops) {
        const bool removes = op.field == existence && !readExists(op.value);
        const Op *&best = removes ? removal : newest;
        if (best == nullptr || op.hlc > best->hlc)
            best = &op;
    }
    for (const Op *op : {newest, removal}) {
        if (op == nullptr)
            continue;
        ConflictSide side;
        side.removes = op == removal;
        if (auto s = whoAndWhen(store, roll, *op, side); !s)
            return s;
        c.sides.append(side);
    }
    return state.made == nullptr ? Status(Error{ErrorCode::NotFound, c.type->key(), {}}) : Status();
}

Status fillValues(Store &store, const Roll &roll, Conflict &c, const RecordState &state) {
    const int field = c.type->indexOf(c.field);
    for (const Op *op : state.fields.value(c.field).heads) {
        ConflictSide side;
        auto v = valueIn(store, *op, *c.type, field);
        if (!v)
            return v.error();
        side.value = *v;
        if (auto s = whoAndWhen(store, roll, *op, side); !s)
            return s;
        c.sides.append(side);
    }
    return {};
}

} // namespace

QVariant Conflict::both() const {
    const int i = isRemoval() ? -1 : type->indexOf(field);
    if (i < 0)
        return {};
    const Field &f = type->field(i);
    const bool phones = f.kind == FieldKind::Phone;
    const bool prose = f.kind == FieldKind::Text && f.maxLength >= 200;
    if (!phones && !prose)
        return {};
    QStringList parts;
    for (const ConflictSide &s : sides)
        for (const QString &part : s.value.toString().split(phones ? QLatin1Char(' ') : QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (!parts.contains(part))
                parts += part;
    const QString joined = parts.join(phones ? QStringLiteral(" ") : QStringLiteral("；"));
    return parts.size() > 1 && joined.size() <= f.maxLength ? QVariant(joined) : QVariant();
}

Result<QList<Conflict>> openConflicts(Store &store, int limit) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT record, field, type FROM conflict ORDER BY since, record, field LIMIT ?"), {limit});
    if (!q)
        return q.error();
    auto roll = villageRoll(store);
    if (!roll)
        return roll.error();
    QList<Conflict> out;
    while (q->next()) {
        Conflict c;
        c.record = Id::fromBytes(q->value(0).toByteArray());
        c.field = q->value(1).toString();
        c.type = RecordType::byKey(q->value(2).toString());
        if (c.type == nullptr)
            continue;
        auto about = aboutWhom(store, *c.type, c.record);
        auto ops = opsOf(store, *c.type, c.record);
        if (!about || !ops)
            return !about ? about.error() : ops.error();
        c.about = *about;
        const RecordState state = stateOf(*ops);
        if (auto s = c.isRemoval() ? fillRemoval(store, *roll, c, state, *ops) : fillValues(store, *roll, c, state); !s)
            return s.error();
        out.append(c);
    }
    return out;
}

Result<QSet<Id>> decideConflict(Store &store, const Conflict &c, const QVariant &value) {
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("conflict.decide")); !s)
        return s.error();
    if (auto s = w.decide(*c.type, c.record, c.type->indexOf(c.field), value); !s)
        return s.error();
    if (auto done = w.commit(); !done)
        return done.error();
    return w.touched();
}

Result<QSet<Id>> decideRemoval(Store &store, const Conflict &c, bool keep) {
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("conflict.decide")); !s)
        return s.error();
    if (!keep && c.type == &types::household()) {
        auto lived = sqlValue(store.db(), QStringLiteral("SELECT 1 FROM resident WHERE household=? LIMIT 1"), {bind(c.record)});
        if (!lived)
            return lived.error();
        if (lived->isValid())
            return Error{ErrorCode::Invalid, QStringLiteral("stillNeeded"), {}};
    }
    if (auto s = w.setExists(*c.type, c.record, keep); !s)
        return s.error();
    if (auto done = w.commit(); !done)
        return done.error();
    return w.touched();
}

} // namespace vl
