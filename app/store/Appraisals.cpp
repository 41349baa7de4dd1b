// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Appraisals.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"
#include "store/Meetings.h"
#include "store/Party.h"

#include <algorithm>

namespace vl {

Result<QList<AppraisalLine>> appraisals(Store &store, int year) {
    auto members = partyMembers(store, store.clock().today());
    if (!members)
        return members.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT member, id, excellent, qualified, basic, unqualified, grade, reason, approved_on FROM appraisal WHERE year=? ORDER BY id"), {year});
    if (!q)
        return q.error();
    QHash<Id, AppraisalLine> known;
    while (q->next()) {
        AppraisalLine l;
        l.member = Id::fromBytes(q->value(0).toByteArray());
        l.record = Id::fromBytes(q->value(1).toByteArray());
        l.excellent = q->value(2).toLongLong();
        l.qualified = q->value(3).toLongLong();
        l.basic = q->value(4).toLongLong();
        l.unqualified = q->value(5).toLongLong();
        l.grade = q->value(6).toString();
        l.reason = q->value(7).toString();
        l.approvedOn = q->value(8).toString();
        known.insert(l.member, l);
    }
    QList<AppraisalLine> out;
    for (const MemberLine &m : std::as_const(*members)) {
        AppraisalLine l = known.value(m.id);
        l.member = m.id;
        l.name = m.name;
        out.append(l);
    }
    return out;
}

Result<qint64> appraisalBallots(Store &store, int year) {
    auto all = meetings(store);
    if (!all)
        return all.error();
    for (const MeetingLine &m : std::as_const(*all)) {
        if (m.kind != QLatin1String("MZPY") || m.date.year() != year || m.minutes.isNull())
            continue;
        auto paper = minutesPaper(store, m.minutes);
        if (!paper)
            return paper.error();
        if (paper->roll.isEmpty())
            return paper->counted.present;
        return std::count_if(paper->roll.cbegin(), paper->roll.cend(), [](const Attendee &a) { return a.isThere(); });
    }
    return 0;
}

Result<Id> saveAppraisal(Store &store, int year, const AppraisalLine &l) {
    for (const qint64 n : {l.excellent, l.qualified, l.basic, l.unqualified})
        if (n < 0)
            return invalid("appraisal.counts");
    auto there = appraisalBallots(store, year);
    if (!there)
        return there.error();
    auto members = partyMembers(store, store.clock().today());
    if (!members)
        return members.error();
    const qint64 most = *there > 0 ? *there : members->size(); // without a meeting on record, nobody else can have voted
    if (l.ballots() == 0 || l.ballots() > most)
        return Error{ErrorCode::Invalid, QStringLiteral("appraisal.ballots"), QString::number(most)};
    if ((l.grade == QLatin1String("basic") || l.grade == QLatin1String("unqualified")) && l.reason.trimmed().size() < 2)
        return invalid("appraisal.reason");
    if (l.approvedOn > store.clock().today().toString(Qt::ISODate))
        return invalid("appraisal.future");
    Record r(types::appraisal(), l.record);
    Record before = r;
    if (!l.record.isNull()) {
        auto known = loadRecord(store, types::appraisal(), l.record);
        if (!known)
            return known.error();
        before = r = *known;
    } else {
        r.setId(store.ids().next());
    }
    r.set("member", l.member);
    r.set("year", year);
    r.set("excellent", l.excellent);
    r.set("qualified", l.qualified);
    r.set("basic", l.basic);
    r.set("unqualified", l.unqualified);
    r.set("grade", l.grade);
    r.set("reason", l.reason.trimmed());
    r.set("approved_on", l.approvedOn);
    return idOf(inOneChange(store, "appraisal.save", [&](Writer &w) { return l.record.isNull() ? w.create(r) : saveOne(store, w, before, r); }), r.id());
}

} // namespace vl
