// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FieldBook.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"

namespace vl {

namespace {

QString isoOf(const QDate &day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

Result<QList<OfficerLine>> officers(Store &store, bool ended) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    const QDate today = store.clock().today();
    auto q = runSql(store.db(), QStringLiteral("SELECT o.id, o.kind, coalesce(r.name, o.name), o.sent_by, o.hamlets, o.from_date, o.to_date, "
                                               "(SELECT count(*) FROM officer_work w WHERE w.officer=o.id AND w.on_date>=?2), "
                                               "(SELECT count(*) FROM officer_work w WHERE w.officer=o.id AND w.outcome IS NULL), "
                                               "(SELECT count(*) FROM officer_work w WHERE w.officer=o.id AND w.outcome IS NULL AND w.due<?1) "
                                               "FROM field_officer o LEFT JOIN resident r ON r.id=o.person WHERE ?3 OR o.to_date IS NULL OR o.to_date>=?1 ORDER BY o.kind, o.rid"),
                    {isoOf(today), QStringLiteral("%1-01-01").arg(today.year()), ended ? 1 : 0});
    if (!q)
        return q.error();
    QList<OfficerLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString(), q->value(3).toString(), q->value(4).toString(), q->value(5).toString(), q->value(6).toString(), q->value(7).toInt(), q->value(8).toInt(), q->value(9).toInt()});
    return out;
}

Result<Id> saveOfficer(Store &store, Record officer, const Record *before) {
    if (before == nullptr)
        officer.setId(store.ids().next());
    if (officer.link("person").isNull() && officer.text("name").trimmed().isEmpty())
        return invalid("officer.noname");
    if (!officer.link("person").isNull())
        officer.set("name", QVariant());
    if (!officer.text("to_date").isEmpty() && officer.text("to_date") < officer.text("from_date"))
        return invalid("officer.order");
    return idOf(inOneChange(store, "officer.save", [&](Writer &w) { return before == nullptr ? w.create(officer) : saveOne(store, w, *before, officer); }), officer.id());
}

Result<QList<OfficerWork>> officerWorks(Store &store, const Id &officer) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT id, officer, kind, on_date, place, what, people, due, outcome, outcome_on FROM officer_work WHERE ?1 IS NULL OR officer=?1 ORDER BY on_date DESC, id DESC"), {bind(officer)});
    if (!q)
        return q.error();
    const auto day = [&](int i) { return dayIn(q->value(i)); };
    QList<OfficerWork> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), Id::fromBytes(q->value(1).toByteArray()), q->value(2).toString(), day(3), q->value(4).toString(), q->value(5).toString(), q->value(6).toLongLong(), day(7), q->value(8).toString(), day(9)});
    return out;
}

Result<Id> addWork(Store &store, const OfficerWork &work) {
    if (!work.on.isValid() || work.on > store.clock().today())
        return invalid("work.future");
    if (work.what.trimmed().size() < 2)
        return invalid("work.what");
    if (work.due.isValid() && work.due < work.on)
        return invalid("work.order");
    if (work.people < 0)
        return invalid("work.people");
    Record r(types::officerWork(), store.ids().next());
    r.set("officer", work.officer);
    r.set("kind", work.kind);
    r.set("on_date", isoOf(work.on));
    r.set("place", work.place.trimmed());
    r.set("what", work.what.trimmed());
    if (work.people > 0)
        r.set("people", work.people);
    r.set("due", isoOf(work.due));
    if (!work.outcome.trimmed().isEmpty()) {
        r.set("outcome", work.outcome.trimmed());
        r.set("outcome_on", isoOf(work.on));
    }
    return idOf(inOneChange(store, "officer.work", [&](Writer &w) { return w.create(r); }), r.id());
}

Status settleWork(Store &store, const Id &work, const QString &outcome, const QDate &day) {
    if (outcome.trimmed().size() < 2)
        return invalid("work.outcome");
    auto before = loadRecord(store, types::officerWork(), work);
    if (!before)
        return before.error();
    if (!day.isValid() || day > store.clock().today())
        return invalid("work.future");
    if (isoOf(day) < before->text("on_date"))
        return invalid("work.early");
    Record after = *before;
    after.set("outcome", outcome.trimmed());
    after.set("outcome_on", isoOf(day));
    return statusOf(inOneChange(store, "officer.settle", [&](Writer &w) { return saveOne(store, w, *before, after); }));
}

Result<QList<CareLine>> careLines(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT h.id, p.name, h.village_group, c.id, c.member, coalesce(mr.name, m.name), c.from_date FROM household h LEFT JOIN resident p ON p.id=h.head "
                                               "LEFT JOIN household_care c ON c.id=(SELECT k.id FROM household_care k JOIN party_member km ON km.id=k.member WHERE k.household=h.id AND k.from_date<=?1 AND (k.to_date IS NULL OR k.to_date>=?1) "
                                               "AND km.state='normal' ORDER BY k.from_date DESC, k.id DESC LIMIT 1) "
                                               "LEFT JOIN party_member m ON m.id=c.member LEFT JOIN resident mr ON mr.id=m.person WHERE h.valid_to IS NULL ORDER BY CAST(h.village_group AS INTEGER), h.village_group, h.sort_key, h.rid"),
                    {isoOf(store.clock().today())});
    if (!q)
        return q.error();
    QList<CareLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString(), Id::fromBytes(q->value(3).toByteArray()), Id::fromBytes(q->value(4).toByteArray()), q->value(5).toString(), q->value(6).toString()});
    return out;
}

namespace {

// Ends whatever holds today; what began today was a slip, and goes.
Status endOne(Store &store, Writer &w, const Id &care) {
    auto before = loadRecord(store, types::householdCare(), care);
    if (!before)
        return before.error();
    const QString yesterday = isoOf(store.clock().today().addDays(-1));
    if (before->text("from_date") > yesterday)
        return w.setExists(types::householdCare(), care, false);
    return w.set(types::householdCare(), care, types::householdCare().indexOf(QStringLiteral("to_date")), yesterday);
}

} // namespace

Status assignCare(Store &store, const Id &member, const QList<Id> &households) {
    if (member.isNull() || households.isEmpty())
        return invalid("care.nobody");
    return statusOf(inOneChange(store, "care.assign", [&](Writer &w) -> Status {
        for (const Id &household : households) {
            auto q = runSql(store.db(), QStringLiteral("SELECT id, member FROM household_care WHERE household=?1 AND (to_date IS NULL OR to_date>=?2)"), {bind(household), isoOf(store.clock().today())});
            if (!q)
                return q.error();
            QList<QPair<Id, Id>> holding;
            while (q->next())
                holding.append({Id::fromBytes(q->value(0).toByteArray()), Id::fromBytes(q->value(1).toByteArray())});
            bool already = false;
            for (const auto &[care, who] : std::as_const(holding)) {
                already = already || who == member;
                if (who != member)
                    if (auto s = endOne(store, w, care); !s)
                        return s;
            }
            if (already)
                continue;
            Record r(types::householdCare(), store.ids().next());
            r.set("member", member);
            r.set("household", household);
            r.set("from_date", isoOf(store.clock().today()));
            if (auto s = w.create(r); !s)
                return s;
        }
        return {};
    }));
}

Status endCare(Store &store, const Id &care) {
    return statusOf(inOneChange(store, "care.end", [&](Writer &w) { return endOne(store, w, care); }));
}

} // namespace vl
