// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DevelopmentBook.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Archive.h"
#include "store/Change.h"

#include <algorithm>

namespace vl {

namespace {

// A step that is done again, later than what stood on it, takes that away: it is done again too. Where two PCs wrote the
// same step, the later day holds.
void record(CandidateLine &l, int step, const QDate &day, const QString &paper) {
    if (l.file.done.contains(step) && day < l.file.done[step])
        return;
    for (auto it = l.file.done.upperBound(step); it != l.file.done.end();)
        it = it.value() < day ? l.file.done.erase(it) : std::next(it);
    l.file.done.insert(step, day);
    l.papers.insert(step, paper);
}

Result<QList<CandidateLine>> candidatesWhere(Store &store, const QString &where, std::initializer_list<QVariant> values = {}) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT c.id, c.person, coalesce(r.name,c.name), coalesce(r.birth,c.birth), c.ended, coalesce(c.extended_months,0), r.sex FROM candidate c LEFT JOIN resident r ON r.id=c.person ") + where + QStringLiteral(" ORDER BY c.rid"), values);
    if (!q)
        return q.error();
    const QDate today = store.clock().today();
    QList<CandidateLine> out;
    while (q->next()) {
        CandidateLine l;
        l.id = Id::fromBytes(q->value(0).toByteArray());
        l.person = Id::fromBytes(q->value(1).toByteArray());
        l.name = q->value(2).toString();
        l.file.birth = dayIn(q->value(3));
        l.ended = q->value(4).toString();
        l.file.extendedMonths = q->value(5).toInt();
        l.sex = q->value(6).toString();
        auto steps = runSql(store.db(), QStringLiteral("SELECT step, done_on, paper FROM development_step WHERE candidate=? ORDER BY id"), {bind(l.id)});
        if (!steps)
            return steps.error();
        while (steps->next()) {
            record(l, steps->value(0).toInt(), dayIn(steps->value(1)), steps->value(2).toString());
        }
        l.steps = developmentSteps(l.file, today);
        const auto next = std::find_if(l.steps.cbegin(), l.steps.cend(), [](const StepLine &s) { return s.state != StepState::Done; });
        l.next = next == l.steps.cend() ? 0 : next->step;
        out.append(l);
    }
    return out;
}

Result<CandidateLine> candidateOf(Store &store, const Id &id) {
    auto all = candidatesWhere(store, QStringLiteral("WHERE c.id=?"), {bind(id)});
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<CandidateLine>(Error{ErrorCode::NotFound, QStringLiteral("candidate"), {}}) : all->first();
}

Status changeCandidate(Store &store, const Id &id, const char *kind, const std::function<void(Record &)> &how) {
    auto before = loadRecord(store, types::candidate(), id);
    if (!before)
        return before.error();
    Record after = *before;
    how(after);
    auto done = inOneChange(store, kind, [&](Writer &w) { return w.update(*before, after); });
    return statusOf(done);
}

} // namespace

Result<QList<CandidateLine>> candidates(Store &store, bool ended) {
    return candidatesWhere(store, QStringLiteral("WHERE ") + (ended ? notSealed("c.id") : QStringLiteral("c.ended IS NULL")));
}

Result<Id> addCandidate(Store &store, Record c) {
    c.setId(store.ids().next());
    const Id person = c.link("person");
    if (person.isNull() && c.text("name").trimmed().isEmpty())
        return invalid("candidate.noname");
    if (!person.isNull()) {
        auto twice = sqlValue(store.db(), QStringLiteral("SELECT (SELECT count(*) FROM candidate WHERE person=?1 AND ended IS NULL)+(SELECT count(*) FROM party_member WHERE person=?1 AND state IN ('normal','lost','suspended'))"), {bind(person)});
        if (!twice)
            return twice.error();
        if (twice->toInt() > 0)
            return invalid("candidate.twice");
        c.set("name", QVariant());
        c.set("birth", QVariant());
    }
    auto done = inOneChange(store, "candidate.new", [&](Writer &w) { return w.create(c); });
    return idOf(done, c.id());
}

Result<Id> doStep(Store &store, const Id &candidate, int step, const QDate &day, const QString &paper) {
    Record r(types::developmentStep(), store.ids().next());
    const auto done = inOneChange(store, "development.step", [&](Writer &w) -> Status {
        auto c = candidateOf(store, candidate);
        if (!c)
            return c.error();
        if (!c->ended.isEmpty())
            return invalid("candidate.ended");
        if (auto s = mayDo(c->file, step, day, store.clock().today()); !s)
            return s;
        r.set("candidate", candidate);
        r.set("step", step);
        r.set("done_on", day.toString(Qt::ISODate));
        r.set("paper", paper.trimmed());
        r.set("author", store.actor().account);
        r.set("at", store.clock().nowMs());
        return w.create(r);
    });
    return idOf(done, r.id());
}

Status extendProbation(Store &store, const Id &candidate, int months) {
    if (auto s = checkExtension(months); !s)
        return s;
    auto c = candidateOf(store, candidate);
    if (!c)
        return c.error();
    if (!c->file.done.contains(admittedStep) || c->file.done.contains(confirmedStep) || c->file.extendedMonths > 0)
        return invalid("development.extension");
    return changeCandidate(store, candidate, "candidate.extend", [&](Record &r) { r.set("extended_months", months); });
}

Status endCandidate(Store &store, const Id &candidate, const QString &how, const QDate &day) {
    return changeCandidate(store, candidate, "candidate.end", [&](Record &r) {
        r.set("ended", how);
        r.set("ended_on", day.toString(Qt::ISODate));
    });
}

} // namespace vl
