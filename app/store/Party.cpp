// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Party.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"
#include "store/Rows.h"

#include <algorithm>

namespace vl {

namespace {

bool covers(const QString &from, const QString &to, const QDate &day) {
    const QString iso = day.toString(Qt::ISODate);
    return !from.isEmpty() && from <= iso && (to.isEmpty() || iso <= to);
}

// The branch there is, or a first one under the village's name, in the same transaction.
Result<Id> branchFor(Store &store, Writer &w) {
    auto known = runSql(store.db(), QStringLiteral("SELECT id FROM party_unit WHERE kind='branch' AND closed IS NULL ORDER BY rid"));
    if (!known)
        return known.error();
    if (known->next()) {
        const Id first = Id::fromBytes(known->value(0).toByteArray());
        return known->next() ? Result<Id>(invalid("member.unit")) : Result<Id>(first);
    }
    auto village = store.meta(QStringLiteral("village_name"));
    if (!village)
        return village.error();
    Record unit(types::partyUnit(), store.ids().next());
    unit.set("name", village->toString() + QStringLiteral("党支部"));
    unit.set("kind", QStringLiteral("branch"));
    if (auto s = w.create(unit); !s)
        return s.error();
    return unit.id();
}

Status checkMember(Store &store, const Record &m) {
    const Id person = m.link("person");
    if (person.isNull() && m.text("name").trimmed().isEmpty())
        return invalid("member.noname");
    if (m.link("contact") == m.id() && !m.id().isNull())
        return invalid("member.contact");
    const QString joined = m.text("joined_on");
    const QString full = m.text("full_on");
    if (!joined.isEmpty() && !full.isEmpty() && full < joined)
        return invalid("member.dates");
    const QString today = store.clock().today().toString(Qt::ISODate);
    if (joined > today || full > today)
        return invalid("member.future");
    QString birth = m.text("birth");
    if (!person.isNull()) {
        auto known = sqlValue(store.db(), QStringLiteral("SELECT birth FROM resident WHERE id=?"), {bind(person)});
        if (!known)
            return known.error();
        birth = known->toString();
    }
    constexpr int ofAge = 18; // 党章第一条
    const QDate born = QDate::fromString(birth, Qt::ISODate);
    const QDate admitted = QDate::fromString(joined, Qt::ISODate);
    if (born.isValid() && born.addYears(ofAge) > (admitted.isValid() ? admitted : store.clock().today()))
        return invalid("member.age");
    if (person.isNull())
        return {};
    auto twice = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM party_member WHERE person=? AND id<>? AND state IN ('normal','lost','suspended')"), {bind(person), bind(m.id())});
    if (!twice)
        return twice.error();
    return twice->toInt() > 0 ? Status(invalid("member.twice")) : Status();
}

} // namespace

NoVote noVoteOf(const Record &m, const QDate &day) {
    const QString state = m.text("state");
    if (state == QLatin1String("suspended"))
        return NoVote::Suspended;
    if (state != QLatin1String("normal") && state != QLatin1String("lost"))
        return NoVote::Ended;
    if (m.text("standing") != QLatin1String("full") || (m.value("full_on").isValid() && m.text("full_on").size() == 10 && m.text("full_on") > day.toString(Qt::ISODate)))
        return NoVote::Probationary;
    if (covers(m.text("no_vote_from"), m.text("no_vote_to"), day))
        return NoVote::Barred;
    return m.value("guest").toInt() == 1 ? NoVote::Guest : NoVote::Votes;
}

Result<QList<MemberLine>> partyMembers(Store &store, const QDate &day, bool all) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    const QString iso = day.toString(Qt::ISODate);
    static const QString sql = QStringLiteral("SELECT %1, (SELECT r.name FROM resident r WHERE r.id=party_member.person), (SELECT r.sex FROM resident r WHERE r.id=party_member.person), "
                                              "(SELECT r.birth FROM resident r WHERE r.id=party_member.person), (SELECT u.name FROM party_unit u WHERE u.id=party_member.unit), "
                                              "(SELECT g.name FROM party_unit g WHERE g.id=party_member.party_group), "
                                              "(SELECT coalesce((SELECT r.name FROM resident r WHERE r.id=c.person), c.name) FROM party_member c WHERE c.id=party_member.contact), "
                                              "(SELECT e.basis FROM party_exclusion e WHERE e.member=party_member.id AND e.from_date<=?1 AND (e.to_date IS NULL OR e.to_date>=?1) ORDER BY e.id DESC LIMIT 1) "
                                              "FROM party_member")
                                   .arg(recordColumns(types::partyMember()));
    auto q = runSql(store.db(), sql, {iso});
    if (!q)
        return q.error();
    const int after = types::partyMember().size() + 1; // behind the id
    QList<QPair<QString, MemberLine>> rows;
    while (q->next()) {
        const Record m = recordFromRow(types::partyMember(), *q);
        const auto joined = [&, query = &*q](int i, const char *own) {
            const QString there = query->value(after + i).toString();
            return there.isEmpty() && own != nullptr ? m.text(own) : there;
        };
        MemberLine l;
        l.id = m.id();
        l.person = m.link("person");
        l.name = joined(0, "name");
        l.sex = joined(1, "sex");
        l.birth = joined(2, "birth");
        l.unit = m.link("unit");
        l.unitName = joined(3, nullptr);
        l.group = m.link("party_group");
        l.groupName = joined(4, nullptr);
        l.contact = joined(5, nullptr);
        l.excused = joined(6, nullptr);
        l.standing = m.text("standing");
        l.state = m.text("state");
        l.joinedOn = m.text("joined_on");
        l.fullOn = m.text("full_on");
        l.post = m.text("post");
        l.awayTo = m.text("away_to");
        const bool later = m.text("state_on").size() == iso.size() && m.text("state_on") > iso && l.state != QLatin1String("normal"); // that day they still were one
        if (later)
            l.state = QStringLiteral("normal");
        Record then = m;
        then.set("state", l.state);
        l.noVote = noVoteOf(then, day);
        const bool notYet = l.joinedOn.size() == iso.size() && l.joinedOn > iso;
        if (all || (l.isMember() && !notYet))
            rows.append({store.pinyin().readings(l.name).value(0), l});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<MemberLine> out;
    for (const auto &[key, line] : std::as_const(rows))
        out.append(line);
    return out;
}

Result<QList<PartyUnitLine>> partyUnits(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT id, name, kind, parent FROM party_unit WHERE closed IS NULL ORDER BY kind, rid"));
    if (!q)
        return q.error();
    QList<PartyUnitLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString() == QLatin1String("group"), Id::fromBytes(q->value(3).toByteArray())});
    return out;
}

Result<Id> saveMember(Store &store, Record member, const Record *before) {
    if (before == nullptr) {
        member.setId(store.ids().next());
        if (!member.value("state").isValid())
            member.set("state", QStringLiteral("normal"));
    }
    if (!member.link("person").isNull()) // the register's name holds
        for (const char *field : {"name", "sex", "birth", "phone"})
            member.set(field, QVariant());
    const auto done = inOneChange(store, before == nullptr ? "member.new" : "member.edit", [&](Writer &w) -> Status {
        if (auto s = checkMember(store, member); !s)
            return s;
        if (member.link("unit").isNull()) {
            auto branch = branchFor(store, w);
            if (!branch)
                return branch.error();
            member.set("unit", *branch);
        }
        return before == nullptr ? w.create(member) : saveOne(store, w, *before, member);
    });
    return idOf(done, member.id());
}

Result<Id> excuseMember(Store &store, Record exclusion) {
    exclusion.setId(store.ids().next());
    if (exclusion.text("basis").trimmed().size() < 2 || exclusion.text("reason").trimmed().size() < 2)
        return invalid("exclusion.basis");
    return idOf(inOneChange(store, "member.excuse", [&](Writer &w) { return w.create(exclusion); }), exclusion.id());
}

Result<Id> saveUnit(Store &store, const Record &unit) {
    Record u = unit;
    if (u.id().isNull())
        u.setId(store.ids().next());
    return idOf(inOneChange(store, "party.unit", [&](Writer &w) -> Status {
                    if (unit.id().isNull())
                        return w.create(u);
                    auto before = loadRecord(store, types::partyUnit(), u.id());
                    return before ? w.update(*before, u) : Status(before.error());
                }),
                u.id());
}

Result<QList<SeatLine>> seats(Store &store, const QString &body, const QDate &day) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT s.id, s.body, s.person, coalesce(r.name,s.name), s.post, s.from_date, s.to_date FROM seat s LEFT JOIN resident r ON r.id=s.person "
                                               "WHERE s.body=?1 AND (s.from_date IS NULL OR s.from_date<=?2) AND (s.to_date IS NULL OR s.to_date>=?2) ORDER BY s.rid"),
                    {body, day.toString(Qt::ISODate)});
    if (!q)
        return q.error();
    QList<SeatLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), Id::fromBytes(q->value(2).toByteArray()), q->value(3).toString(), q->value(4).toString(), q->value(5).toString(), q->value(6).toString()});
    return out;
}

Result<Id> addSeat(Store &store, Record seat) {
    seat.setId(store.ids().next());
    const Id person = seat.link("person");
    if (person.isNull() && seat.text("name").trimmed().isEmpty())
        return invalid("seat.noname");
    if (!person.isNull())
        seat.set("name", QVariant());
    if (seat.text("body") == QLatin1String("branch_committee")) {
        auto members = partyMembers(store, store.clock().today());
        if (!members)
            return members.error();
        if (std::none_of(members->cbegin(), members->cend(), [&](const MemberLine &m) { return person.isNull() ? m.name == seat.text("name") : m.person == person; }))
            return invalid("seat.notmember");
    }
    auto there = seats(store, seat.text("body"), store.clock().today());
    if (!there)
        return there.error();
    for (const SeatLine &l : std::as_const(*there))
        if ((!person.isNull() && l.person == person) || (person.isNull() && l.person.isNull() && l.name == seat.text("name")))
            return invalid("seat.twice");
    return idOf(inOneChange(store, "seat.new", [&](Writer &w) { return w.create(seat); }), seat.id());
}

Status endSeat(Store &store, const Id &seat, const QDate &day) {
    auto before = loadRecord(store, types::seat(), seat);
    if (!before)
        return before.error();
    Record after = *before;
    after.set("to_date", day.toString(Qt::ISODate));
    // Written down and taken off on one day: it was a slip.
    const bool slip = before->text("from_date") > after.text("to_date");
    auto done = inOneChange(store, "seat.end", [&](Writer &w) { return slip ? w.setExists(types::seat(), seat, false) : w.update(*before, after); });
    return statusOf(done);
}

} // namespace vl
