// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Affairs.h"

#include "records/CodeTables.h"
#include "records/Types.h"
#include "rules/DateText.h"
#include "rules/Money.h"
#include "sqlcipher/Sql.h"
#include "store/Archive.h"
#include "store/Change.h"
#include "store/FieldBook.h"
#include "store/Numbers.h"
#include "store/PaperToken.h"
#include "store/Rows.h"

#include <QCborMap>
#include <QDateTime>

#include <algorithm>

namespace vl {

namespace {

QByteArray packed(const QHash<QString, QString> &form) {
    QCborMap map;
    for (auto it = form.cbegin(); it != form.cend(); ++it)
        map.insert(it.key(), it.value());
    return form.isEmpty() ? QByteArray() : QCborValue(map).toCbor();
}

QHash<QString, QString> unpacked(const QByteArray &bytes) {
    QHash<QString, QString> out;
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        out.insert(it.key().toString(), it.value().toString());
    return out;
}

Result<QHash<Id, QList<AffairStepLine>>> stepsOf(Store &store, const Id &affair) {
    auto q = runSql(store.db(), QStringLiteral("SELECT s.affair, s.id, s.event, s.from_state, s.to_state, s.happened, s.member, coalesce((SELECT r.name FROM resident r WHERE r.id=m.person), m.name), s.level, s.text, a.name, s.previous "
                                               "FROM affair_step s JOIN oplog o ON o.op_id=s.op LEFT JOIN party_member m ON m.id=s.member LEFT JOIN account a ON a.id=s.author WHERE ?1 IS NULL OR s.affair=?1 ORDER BY o.hlc, o.op_id"),
                    {affair.isNull() ? QVariant() : bind(affair)});
    if (!q)
        return q.error();
    QHash<Id, QList<AffairStepLine>> out;
    while (q->next()) {
        const auto text = [&](int i) { return q->value(i).toString(); };
        out[Id::fromBytes(q->value(0).toByteArray())].append({Id::fromBytes(q->value(1).toByteArray()), text(2), text(3), text(4), q->value(5).toLongLong(), Id::fromBytes(q->value(6).toByteArray()), text(7), text(8), text(9), text(10), Id::fromBytes(q->value(11).toByteArray())});
    }
    return out;
}

// Whom a guarded affair is about: nothing outside of its sealed form says so.
const QString guardedKey = QStringLiteral("@guarded");
const QString guardedPerson = QStringLiteral("@person");
const QString guardedHousehold = QStringLiteral("@household");
const QString guardedName = QStringLiteral("@name");

Status nameGuarded(Store &store, AffairLine &l) {
    l.person = Id::fromHex(l.form.take(guardedPerson));
    l.household = Id::fromHex(l.form.take(guardedHousehold));
    l.who = l.form.take(guardedName);
    auto q = runSql(store.db(), QStringLiteral("SELECT r.name, h.village_group, p.name FROM (SELECT 1) LEFT JOIN resident r ON r.id=?1 LEFT JOIN household h ON h.id=coalesce(?2, r.household) LEFT JOIN resident p ON p.id=h.head"), {bind(l.person), bind(l.household)});
    if (!q)
        return q.error();
    if (q->next()) {
        l.who = q->value(0).isNull() ? l.who : q->value(0).toString();
        l.group = q->value(1).toString();
        l.head = q->value(2).toString();
    }
    return {};
}

Result<QList<AffairLine>> affairsWhere(Store &store, const QString &where, std::initializer_list<QVariant> values, const Id &only = {}) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto steps = stepsOf(store, only);
    if (!steps)
        return steps.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT a.id, a.number, a.sort, a.name, a.person, a.household, coalesce(r.name, a.asker), h.village_group, p.name, a.channel, a.text, coalesce(a.urgent,0), a.token, a.form, a.opened, a.flow, a.handling, a.limit_count, a.limit_unit "
                                               "FROM affair a LEFT JOIN resident r ON r.id=a.person LEFT JOIN household h ON h.id=coalesce(a.household, r.household) LEFT JOIN resident p ON p.id=h.head ") +
                                    where + QStringLiteral(" ORDER BY a.opened DESC, a.id DESC"),
                    values);
    if (!q)
        return q.error();
    QList<AffairLine> out;
    while (q->next()) {
        AffairLine l;
        l.id = Id::fromBytes(q->value(0).toByteArray());
        QString *const texts[] = {&l.number, &l.sort, &l.name};
        for (int i = 0; i < 3; ++i)
            *texts[i] = q->value(i + 1).toString();
        l.person = Id::fromBytes(q->value(4).toByteArray());
        l.household = Id::fromBytes(q->value(5).toByteArray());
        QString *const more[] = {&l.who, &l.group, &l.head, &l.channel, &l.text};
        for (int i = 0; i < 5; ++i)
            *more[i] = q->value(i + 6).toString();
        l.urgent = q->value(11).toInt() == 1;
        l.token = q->value(12).toString();
        l.form = unpacked(q->value(13).toByteArray());
        l.guarded = !l.form.take(guardedKey).isEmpty();
        l.openedMs = q->value(14).toLongLong();
        l.steps = steps->value(l.id);
        l.flow = {q->value(15).toString(), q->value(16).toString(), {q->value(17).toInt(), q->value(18).toString()}, l.urgent, l.openedMs};
        l.place = placeOf(l.flow, l.marks());
        for (qsizetype i = 0; i < l.steps.size(); ++i)
            l.steps[i].counts = l.place.counted[i];
        if (!l.guarded || allowed(store.actor().role, Permission::WatchPoverty))
            out.append(l);
    }
    for (AffairLine &l : out)
        if (l.guarded)
            if (auto s = nameGuarded(store, l); !s)
                return s.error();
    return out;
}

Error missing(const QString &label) {
    return {ErrorCode::Invalid, QStringLiteral("affair.form"), label};
}

Status checkForm(const AffairSort &sort, const QHash<QString, QString> &form, const QDate &today) {
    for (const FormField &f : sort.fields()) {
        const QString v = form.value(f.key).trimmed();
        const QDate day = QDate::fromString(v, Qt::ISODate);
        bool number = true;
        if (f.kind == QLatin1String("number"))
            (void)v.toInt(&number);
        if (v.isEmpty() ? f.required : !number || (f.kind == QLatin1String("money") && !fenFrom(v)) || (f.isDay() && (!day.isValid() || (f.kind == QLatin1String("date") && day > today))) || (f.kind == QLatin1String("choice") && !f.choices.contains(v)))
            return missing(f.label);
    }
    return {};
}

QString decimal(const QVariant &hundredths) {
    return hundredths.isNull() ? QString() : yuan(hundredths.toLongLong());
}

} // namespace

QList<FlowMark> AffairLine::marks() const {
    QList<FlowMark> out;
    for (const AffairStepLine &s : steps)
        out.append({s.event, s.from, s.to, s.atMs, s.id, s.previous});
    return out;
}

const AffairStepLine *AffairLine::last() const {
    for (auto it = steps.crbegin(); it != steps.crend(); ++it)
        if (it->counts)
            return &*it;
    return nullptr;
}

const AffairStepLine *AffairLine::sent() const {
    for (auto it = steps.crbegin(); it != steps.crend(); ++it) {
        if (it->counts && !it->member.isNull())
            return &*it;
        if (it->counts && FlowState::first(flow.flow) != nullptr && it->to == FlowState::first(flow.flow)->key)
            return nullptr; // it came back
    }
    return nullptr;
}

Result<QList<AffairLine>> affairs(Store &store, Sealed sealed) {
    auto all = affairsWhere(store, sealed == Sealed::With ? QString() : QStringLiteral("WHERE ") + notSealed("a.id"), {});
    if (!all)
        return all;
    const auto rank = [](const AffairLine &l) { return l.place.ended() ? 2 : l.place.endMs == 0 ? 1
                                                                                                : 0; };
    std::stable_sort(all->begin(), all->end(), [&](const AffairLine &a, const AffairLine &b) { return rank(a) != rank(b) ? rank(a) < rank(b) : rank(a) == 0 && a.place.endMs < b.place.endMs; });
    return all;
}

Result<AffairLine> affairLine(Store &store, const Id &id) {
    if (auto s = requireUnsealed(store, id); !s)
        return s.error();
    auto all = affairsWhere(store, QStringLiteral("WHERE a.id=?"), {bind(id)}, id);
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<AffairLine>(Error{ErrorCode::NotFound, QStringLiteral("affair"), {}}) : all->first();
}

Result<AffairLine> affairByToken(Store &store, const QString &typed) {
    auto id = sqlValue(store.db(), QStringLiteral("SELECT id FROM affair WHERE token=?"), {tokenOf(typed)});
    return id ? affairLine(store, Id::fromBytes(id->toByteArray())) : Result<AffairLine>(id.error());
}

Result<QHash<QString, QString>> prefilled(Store &store, const AffairSort &sort, const Id &person) {
    QHash<QString, QString> out;
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    if (person.isNull())
        return out;
    auto q = runSql(store.db(), QStringLiteral("SELECT h.land, h.house_site, h.house_structure, (SELECT count(*) FROM resident x WHERE x.household=h.id AND x.status='registered'), r.birth FROM resident r LEFT JOIN household h ON h.id=r.household WHERE r.id=?"), {bind(person)});
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::NotFound, QStringLiteral("resident"), {}};
    const QString birth = q->value(4).toString();
    const int years = QDate::fromString(birth, Qt::ISODate).isValid() ? ageOn(birth, store.clock().today()) : -1;
    const QHash<QString, QString> known{{QStringLiteral("household.land"), decimal(q->value(0))}, {QStringLiteral("household.homestead"), decimal(q->value(1))}, {QStringLiteral("household.structure"), q->value(2).toString()}, {QStringLiteral("household.size"), q->value(3).toString()}, {QStringLiteral("resident.age"), years < 0 ? QString() : QString::number(years)}};
    for (const FormField &f : sort.fields())
        if (const QString v = known.value(f.source); !v.isEmpty())
            out.insert(f.key, v);
    return out;
}

Result<Id> openAffair(Store &store, const NewAffair &n) {
    const auto sort = AffairSort::byKey(n.sort);
    if (!sort)
        return invalid("affair.sort");
    if (n.person.isNull() && n.asker.trimmed().size() < 2)
        return invalid("affair.who");
    if (sort->flow != QLatin1String(serviceFlow) && n.text.trimmed().size() < 2)
        return invalid("affair.text");
    if (sort->guarded)
        if (auto s = store.require(Permission::WatchPoverty); !s)
            return s.error();
    if (auto s = checkForm(*sort, n.form, store.clock().today()); !s)
        return s.error();
    for (const auto &[type, id] : {std::pair{&types::resident(), n.person}, {&types::household(), n.household}})
        if (auto r = id.isNull() ? Result<Record>(Record(*type)) : loadRecord(store, *type, id); !r)
            return r.error();
    QHash<QString, QString> form;
    for (const FormField &f : sort->fields())
        if (const QString v = n.form.value(f.key).trimmed(); !v.isEmpty())
            form.insert(f.key, v);
    if (sort->guarded) {
        form.insert(guardedKey, QStringLiteral("1"));
        form.insert(guardedPerson, n.person.isNull() ? QString() : n.person.toHex());
        form.insert(guardedHousehold, n.household.isNull() ? QString() : n.household.toHex());
        form.insert(guardedName, n.asker.trimmed());
    }
    Record r(types::affair(), store.ids().next());
    return idOf(inOneChange(store, "affair.new", [&](Writer &w) -> Status {
                    auto number = takeNumber(store, QStringLiteral("办"));
                    if (!number)
                        return number.error();
                    r.set("number", QStringLiteral("办〔%1〕%2号").arg(store.clock().today().year()).arg(*number));
                    r.set("sort", sort->key);
                    r.set("name", sort->name);
                    r.set("flow", sort->flow);
                    r.set("handling", sort->handling);
                    if (sort->limit.isSet()) {
                        r.set("limit_count", sort->limit.count);
                        r.set("limit_unit", sort->limit.unit);
                    }
                    if (!sort->guarded) {
                        r.set("person", n.person);
                        if (n.person.isNull())
                            r.set("asker", n.asker.trimmed());
                        r.set("household", n.household);
                    }
                    r.set("channel", n.channel.isEmpty() ? QStringLiteral("window") : n.channel);
                    r.set("text", n.text.trimmed());
                    if (n.urgent)
                        r.set("urgent", 1);
                    r.set("token", newToken());
                    if (const QByteArray bytes = packed(form); !bytes.isEmpty())
                        r.set("form", bytes);
                    r.set("opened", n.openedMs == 0 ? store.clock().nowMs() : n.openedMs);
                    r.set("author", store.actor().account);
                    r.set("at", store.clock().nowMs());
                    return w.create(r);
                }),
                r.id());
}

Result<Id> stepAffair(Store &store, const Id &affair, const AffairDoing &what) {
    Record r(types::affairStep(), store.ids().next());
    return idOf(inOneChange(store, "affair.step", [&](Writer &w) -> Status {
                    auto line = affairLine(store, affair);
                    if (!line)
                        return line.error();
                    const qint64 now = store.clock().nowMs();
                    const qint64 at = what.atMs == 0 ? now : what.atMs;
                    if (at > now)
                        return invalid("affair.future");
                    if (at < line->place.sinceMs)
                        return invalid("affair.order");
                    const auto open = nextEvents(line->flow, line->marks(), at);
                    const auto it = std::find_if(open.cbegin(), open.cend(), [&](const FlowEvent *e) { return e->key == what.event; });
                    if (it == open.cend())
                        return invalid("affair.step");
                    const FlowEvent &e = **it;
                    if (e.asks == QLatin1String("member")) {
                        auto who = loadRecord(store, types::partyMember(), what.member);
                        if (!who || who->text("state") != QLatin1String("normal"))
                            return invalid("affair.member");
                    }
                    if (e.asks == QLatin1String("text") && what.text.trimmed().size() < 2)
                        return invalid("affair.text");
                    if (e.asks == QLatin1String("level") && CodeTable::get(QStringLiteral("satisfaction")).find(what.level) == nullptr)
                        return invalid("affair.level");
                    r.set("affair", affair);
                    r.set("event", e.key);
                    r.set("from_state", e.state);
                    r.set("to_state", e.to);
                    if (const AffairStepLine *last = line->last(); last != nullptr)
                        r.set("previous", last->id);
                    r.set("happened", at);
                    if (e.asks == QLatin1String("member"))
                        r.set("member", what.member);
                    if (e.asks == QLatin1String("level"))
                        r.set("level", what.level);
                    r.set("text", what.text.trimmed());
                    r.set("author", store.actor().account);
                    r.set("at", now);
                    return w.create(r);
                }),
                r.id());
}

Result<QList<VisitLine>> visits(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    const QDate today = store.clock().today();
    QHash<Id, qsizetype> known;
    QList<VisitLine> out;
    for (const VisitGroup &g : VisitGroup::all()) {
        auto q = runSql(store.db(), QStringLiteral("SELECT r.id, r.name, h.village_group, (SELECT max(s.happened) FROM affair a JOIN affair_step s ON s.affair=a.id WHERE a.person=r.id AND a.flow='visit' AND s.to_state='done'), max(t.from_date) "
                                                   "FROM tag t JOIN resident r ON r.id=t.owner LEFT JOIN household h ON h.id=r.household WHERE t.code=?1 AND (t.to_date IS NULL OR t.to_date>=?2) AND r.status IN ('registered','enlisted','lost') GROUP BY r.id"),
                        {g.group, today.toString(Qt::ISODate)});
        if (!q)
            return q.error();
        while (q->next()) {
            VisitLine v{Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString(), q->value(3).toLongLong(), {}, g.basis};
            v.due = v.lastMs == 0 ? today : QDateTime::fromMSecsSinceEpoch(v.lastMs).date().addDays(g.everyDays);
            if (!known.contains(v.person)) {
                known.insert(v.person, out.size());
                out.append(v);
            } else if (v.due < out[known[v.person]].due) {
                out[known[v.person]] = v;
            }
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const VisitLine &a, const VisitLine &b) { return a.due < b.due; });
    return out;
}

Status recordVisit(Store &store, const Id &person, qint64 atMs, const QString &text) {
    if (text.trimmed().size() < 2)
        return invalid("affair.text");
    if (atMs > store.clock().nowMs())
        return invalid("affair.future");
    auto id = openAffair(store, {QLatin1String(visitFlow), person, {}, {}, QStringLiteral("officer"), text, false, {}, atMs});
    if (!id)
        return id.error();
    auto done = stepAffair(store, *id, {QStringLiteral("visited"), atMs, {}, {}, text});
    return done ? Status() : Status(done.error());
}

Result<Id> headOf(Store &store, const Id &household) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto head = sqlValue(store.db(), QStringLiteral("SELECT head FROM household WHERE id=?"), {bind(household)});
    return head ? Result<Id>(Id::fromBytes(head->toByteArray())) : Result<Id>(head.error());
}

Result<Id> officerFor(Store &store, const AffairLine &affair) {
    auto all = careLines(store);
    if (!all)
        return all.error();
    Id household = affair.household;
    if (household.isNull() && !affair.person.isNull()) {
        auto of = sqlValue(store.db(), QStringLiteral("SELECT household FROM resident WHERE id=?"), {bind(affair.person)});
        if (!of)
            return of.error();
        household = Id::fromBytes(of->toByteArray());
    }
    for (const CareLine &c : std::as_const(*all))
        if (c.household == household)
            return c.member;
    return Id();
}

Result<QHash<Id, QString>> doorCodes(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    // Two PCs may have made one each: the first by its id hangs.
    auto q = runSql(store.db(), QStringLiteral("SELECT household, token FROM door_code WHERE revoked_on IS NULL ORDER BY id DESC"));
    if (!q)
        return q.error();
    QHash<Id, QString> out;
    while (q->next())
        out.insert(Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString());
    return out;
}

Result<int> makeDoorCodes(Store &store, const QList<Id> &households) {
    auto known = doorCodes(store);
    if (!known)
        return known.error();
    int made = 0;
    const auto done = inOneChange(store, "door.make", [&](Writer &w) -> Status {
        for (const Id &h : households) {
            if (known->contains(h))
                continue;
            Record r(types::doorCode(), store.ids().next());
            r.set("household", h);
            r.set("token", newToken());
            r.set("at", store.clock().nowMs());
            if (auto s = w.create(r); !s)
                return s;
            ++made;
        }
        return made > 0 ? Status() : Status(invalid("door.none"));
    });
    return done ? Result<int>(made) : Result<int>(done.error());
}

Status revokeDoorCode(Store &store, const Id &household, const QString &reason) {
    if (reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), QStringLiteral("revoked_reason")};
    return statusOf(inOneChange(store, "door.revoke", [&](Writer &w) -> Status {
        auto q = runSql(store.db(), QStringLiteral("SELECT id FROM door_code WHERE household=? AND revoked_on IS NULL"), {bind(household)});
        if (!q)
            return q.error();
        QList<Id> all; // of two PCs both
        while (q->next())
            all.append(Id::fromBytes(q->value(0).toByteArray()));
        if (all.isEmpty())
            return Error{ErrorCode::NotFound, QStringLiteral("door.unknown"), {}};
        for (const Id &id : std::as_const(all)) {
            auto before = loadRecord(store, types::doorCode(), id);
            if (!before)
                return before.error();
            Record after = *before;
            after.set("revoked_on", store.clock().today().toString(Qt::ISODate));
            after.set("revoked_reason", reason.trimmed());
            if (auto s = w.update(*before, after); !s)
                return s;
        }
        return {};
    }));
}

Result<Id> householdByDoorCode(Store &store, const QString &typed) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT household, revoked_on FROM door_code WHERE token=?"), {tokenOf(typed)});
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::NotFound, QStringLiteral("door.unknown"), {}};
    if (!q->value(1).isNull())
        return Error{ErrorCode::NotFound, QStringLiteral("door.revoked"), {}};
    return Id::fromBytes(q->value(0).toByteArray());
}

} // namespace vl
