// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Register.h"

#include "records/Types.h"
#include "rules/Household.h"
#include "store/Change.h"

#include <functional>

namespace vl {

namespace {

using types::event;
using types::household;
using types::resident;

int idx(const RecordType &t, const char *key) {
    return t.indexOf(QLatin1String(key));
}

Status setField(Writer &w, const RecordType &t, const Id &id, const char *key, const QVariant &value) {
    return w.set(t, id, idx(t, key), value);
}

Status addEvent(Store &store, Writer &w, const Id &subject, const char *kind, const QString &date, const Id &other = {}, const LifeEvent &more = {}) {
    Record e(event(), store.ids().next());
    e.set("subject", subject);
    e.set("kind", QLatin1String(kind));
    e.set("date", date);
    e.set("other", other);
    e.set("place", more.place);
    e.set("document", more.document);
    e.set("note", more.note);
    return w.create(e);
}

// One transaction around `body`; `record` is what the caller asked about.
Result<Done> change(Store &store, const char *kind, const Id &record, const std::function<Status(Writer &)> &body) {
    if (auto s = store.require(Permission::WritePeople); !s)
        return s.error();
    auto touched = inOneChange(store, kind, body);
    return touched ? Result<Done>(Done{record, *touched}) : Result<Done>(touched.error());
}

Result<QList<Id>> onRegister(Store &store, const Id &householdId) {
    auto q = runSql(store.db(), QStringLiteral("SELECT id FROM resident WHERE household=? AND status IN ('registered','enlisted','lost') ORDER BY position, rid"), {bind(householdId)});
    if (!q)
        return q.error();
    QList<Id> out;
    while (q->next())
        out.append(Id::fromBytes(q->value(0).toByteArray()));
    return out;
}

// A household without its head gets none; one without anybody is closed.
Status settleHousehold(Store &store, Writer &w, const Id &householdId, const Id &gone, const QString &date) {
    auto h = loadRecord(store, household(), householdId);
    if (!h)
        return h.error();
    Record after = *h;
    auto left = onRegister(store, householdId);
    if (!left)
        return left.error();
    if (h->link("head") == gone && !left->isEmpty())
        after.set("head", Id());
    if (left->isEmpty())
        after.set("valid_to", date);
    return w.update(*h, after);
}

QString statusAfter(const QString &eventKind) {
    static const QHash<QString, QString> map{{QStringLiteral("death"), QStringLiteral("dead")},
                                             {QStringLiteral("move_out"), QStringLiteral("moved_out")},
                                             {QStringLiteral("enlist"), QStringLiteral("enlisted")},
                                             {QStringLiteral("lost"), QStringLiteral("lost")},
                                             {QStringLiteral("cancel"), QStringLiteral("cancelled")},
                                             {QStringLiteral("return"), QStringLiteral("registered")}};
    return map.value(eventKind);
}

} // namespace

Result<Done> addResident(Store &store, Record person, const Record &newHousehold) {
    if (person.id().isNull())
        person.setId(store.ids().next());
    const bool alone = person.link("household").isNull();
    // Somebody who came from elsewhere: the day of arrival starts the period to report it.
    if (person.value("moved_from").isValid() && !person.value("valid_from").isValid())
        person.set("valid_from", store.clock().today().toString(Qt::ISODate));
    return change(store, "resident.new", person.id(), [&](Writer &w) -> Status {
        Record h = newHousehold;
        if (alone) {
            h.setId(store.ids().next());
            h.set("head", person.id());
            person.set("household", h.id());
            if (!person.value("relation").isValid())
                person.set("relation", QStringLiteral("02"));
            if (auto s = w.create(h); !s)
                return s;
        }
        if (auto s = w.create(person); !s || !person.value("moved_from").isValid())
            return s;
        LifeEvent arrival;
        arrival.place = person.text("moved_from");
        return addEvent(store, w, person.id(), "move_in", person.text("valid_from"), {}, arrival);
    });
}

Result<Done> addNewborn(Store &store, Record child) {
    if (child.id().isNull())
        child.setId(store.ids().next());
    if (!child.value("id_number").isValid() && !child.value("id_missing").isValid())
        child.set("id_missing", QStringLiteral("newborn"));
    return change(store, "resident.newborn", child.id(), [&](Writer &w) -> Status {
        if (auto s = w.create(child); !s)
            return s;
        return addEvent(store, w, child.id(), "birth", child.text("birth"));
    });
}

Result<Done> saveRecords(Store &store, const QList<QPair<Record, Record>> &changes) {
    return change(store, "resident.edit", changes.first().second.id(), [&](Writer &w) -> Status {
        for (const auto &[before, after] : changes)
            if (auto s = saveOne(store, w, before, after); !s)
                return s;
        return {};
    });
}

Result<Done> saveRecord(Store &store, const Record &before, const Record &after) {
    return saveRecords(store, {{before, after}});
}

Result<Done> recordLifeEvent(Store &store, const LifeEvent &e) {
    const QString status = statusAfter(e.kind);
    if (status.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("code"), QStringLiteral("kind")};
    return change(store, "resident.event", e.resident, [&](Writer &w) -> Status {
        auto before = loadRecord(store, resident(), e.resident);
        if (!before)
            return before.error();
        Record after = *before;
        const bool back = e.kind == QLatin1String("return");
        const bool leaves = e.kind == QLatin1String("death") || e.kind == QLatin1String("move_out") || e.kind == QLatin1String("cancel");
        after.set("status", status);
        after.set("status_date", e.date);
        if (leaves)
            after.set("valid_to", e.date);
        else if (back)
            after.set("valid_to", QVariant());
        if (e.kind == QLatin1String("move_out"))
            after.set("moved_to", e.place);
        if (auto s = w.update(*before, after); !s)
            return s;
        if (auto s = addEvent(store, w, e.resident, e.kind.toLatin1().constData(), e.date, {}, e); !s)
            return s;
        if (leaves)
            return settleHousehold(store, w, before->link("household"), e.resident, e.date);
        return back ? setField(w, household(), before->link("household"), "valid_to", QVariant()) : Status();
    });
}

Result<Done> splitHousehold(Store &store, const QList<Id> &members, const QString &number, const QString &date) {
    if (members.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("required"), QStringLiteral("members")};
    const Id fresh = store.ids().next();
    return change(store, "household.split", fresh, [&](Writer &w) -> Status {
        auto first = loadRecord(store, resident(), members.first());
        if (!first)
            return first.error();
        const Id old = first->link("household");
        auto from = loadRecord(store, household(), old);
        if (!from)
            return from.error();
        Record h = *from;
        h.setId(fresh);
        h.set("number", number);
        h.set("head", members.first());
        h.set("land", QVariant());
        h.set("house_site", QVariant());
        h.set("valid_from", date);
        h.set("remark", QVariant());
        if (auto s = w.create(h); !s)
            return s;
        for (const Id &m : members) {
            auto p = loadRecord(store, resident(), m);
            if (!p)
                return p.error();
            if (p->link("household") != old)
                return Error{ErrorCode::Invalid, QStringLiteral("otherHousehold"), QStringLiteral("household")};
            Record after = *p;
            after.set("household", fresh);
            after.set("print_order", QVariant());
            if (m == members.first())
                after.set("relation", QStringLiteral("02"));
            if (auto s = w.update(*p, after); !s)
                return s;
            if (from->link("head") == m)
                if (auto s = setField(w, household(), old, "head", QVariant()); !s)
                    return s;
        }
        if (auto s = addEvent(store, w, old, "split", date, fresh); !s)
            return s;
        return settleHousehold(store, w, old, members.first(), date);
    });
}

Result<Done> moveResident(Store &store, const Id &person, const Id &into, const QString &relation, const QString &date) {
    return change(store, "household.transfer", person, [&](Writer &w) -> Status {
        auto before = loadRecord(store, resident(), person);
        if (!before)
            return before.error();
        const Id from = before->link("household");
        if (from == into)
            return Error{ErrorCode::Invalid, QStringLiteral("sameHousehold"), QStringLiteral("household")};
        if (auto target = loadRecord(store, household(), into); !target)
            return target.error();
        Record after = *before;
        after.set("household", into);
        after.set("relation", relation);
        after.set("print_order", QVariant());
        if (auto s = w.update(*before, after); !s)
            return s;
        if (auto s = addEvent(store, w, person, "transfer", date, into); !s)
            return s;
        return settleHousehold(store, w, from, person, date);
    });
}

Result<Done> joinHouseholds(Store &store, const Id &from, const Id &into, const QString &date) {
    if (from == into)
        return Error{ErrorCode::Invalid, QStringLiteral("sameHousehold"), QStringLiteral("household")};
    return change(store, "household.join", into, [&](Writer &w) -> Status {
        auto members = onRegister(store, from);
        if (!members)
            return members.error();
        for (const Id &m : std::as_const(*members)) {
            auto before = loadRecord(store, resident(), m);
            if (!before)
                return before.error();
            Record after = *before;
            after.set("household", into);
            if (isHead(before->text("relation")))
                after.set("relation", QVariant()); // who they are to the new head is for the clerk to say
            if (auto s = w.update(*before, after); !s)
                return s;
        }
        if (auto s = setField(w, household(), from, "valid_to", date); !s)
            return s;
        return addEvent(store, w, from, "join", date, into);
    });
}

Result<Done> changeHead(Store &store, const Id &householdId, const Id &newHead, const QString &oldHeadRelation, const QString &date) {
    return change(store, "household.head", householdId, [&](Writer &w) -> Status {
        auto h = loadRecord(store, household(), householdId);
        auto fresh = loadRecord(store, resident(), newHead);
        if (!h || !fresh)
            return h ? fresh.error() : h.error();
        if (fresh->link("household") != householdId)
            return Error{ErrorCode::Invalid, QStringLiteral("otherHousehold"), QStringLiteral("head")};
        const Id old = h->link("head");
        if (!old.isNull() && old != newHead)
            if (auto s = setField(w, resident(), old, "relation", oldHeadRelation); !s)
                return s;
        if (auto s = setField(w, resident(), newHead, "relation", QStringLiteral("02")); !s)
            return s;
        if (auto s = setField(w, household(), householdId, "head", newHead.toBytes()); !s)
            return s;
        return addEvent(store, w, householdId, "head_change", date, newHead);
    });
}

Result<Done> setPrintOrder(Store &store, const QList<Id> &members) {
    if (members.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("required"), QStringLiteral("members")};
    return change(store, "household.order", members.first(), [&](Writer &w) -> Status {
        qint64 place = 0;
        for (const Id &m : members)
            if (auto s = setField(w, resident(), m, "print_order", ++place); !s)
                return s;
        return {};
    });
}

Result<Done> addTag(Store &store, Record tag) {
    if (tag.id().isNull())
        tag.setId(store.ids().next());
    return change(store, "tag.new", tag.link("owner"), [&](Writer &w) -> Status {
        if (auto s = w.create(tag); !s)
            return s;
        return {};
    });
}

Result<Done> mergeResidents(Store &store, const Id &kept, const Id &duplicate) {
    if (kept == duplicate)
        return Error{ErrorCode::Invalid, QStringLiteral("samePerson"), {}};
    const QString today = store.clock().today().toString(Qt::ISODate);
    return change(store, "resident.merge", kept, [&](Writer &w) -> Status {
        auto a = loadRecord(store, resident(), kept);
        auto b = loadRecord(store, resident(), duplicate);
        if (!a || !b)
            return a ? b.error() : a.error();
        Record after = *a;
        for (int i = 0; i < after.type().size(); ++i)
            if (!after.at(i).isValid() && b->at(i).isValid() && i != idx(resident(), "id_missing"))
                after.setAt(i, b->at(i));
        if (after.value("id_number").isValid())
            after.set("id_missing", QVariant());
        Record gone = *b;
        gone.set("status", QStringLiteral("cancelled"));
        gone.set("status_date", today);
        gone.set("valid_to", today);
        if (auto s = w.update(*a, after); !s)
            return s;
        if (auto s = w.update(*b, gone); !s)
            return s;
        auto tags = runSql(store.db(), QStringLiteral("SELECT id FROM tag WHERE owner=?"), {bind(duplicate)});
        if (!tags)
            return tags.error();
        while (tags->next())
            if (auto s = setField(w, types::tag(), Id::fromBytes(tags->value(0).toByteArray()), "owner", kept.toBytes()); !s)
                return s;
        if (auto s = addEvent(store, w, duplicate, "merge", today, kept); !s)
            return s;
        return settleHousehold(store, w, b->link("household"), duplicate, today);
    });
}

Result<Done> keepApart(Store &store, const Id &first, const Id &second) {
    return change(store, "resident.apart", first, [&](Writer &w) {
        return addEvent(store, w, first, "not_same", store.clock().today().toString(Qt::ISODate), second);
    });
}

} // namespace vl
