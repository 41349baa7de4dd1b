// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MatterBook.h"

#include "records/CodeTables.h"
#include "records/Types.h"
#include "rules/Calendar.h"
#include "sqlcipher/Sql.h"
#include "store/Archive.h"
#include "store/Change.h"

#include <algorithm>

namespace vl {

namespace {

constexpr const char *outcomeCodes[] = {"begun", "done", "failed", "objected"};

StepOutcome outcomeFrom(const QString &code) {
    for (int i = 0; i < 4; ++i)
        if (code == QLatin1String(outcomeCodes[i]))
            return static_cast<StepOutcome>(i);
    return StepOutcome::Begun;
}

Error wrong(const char *rule, const QString &subject) {
    return {ErrorCode::Invalid, QLatin1String(rule), subject};
}

Status addSteps(Store &store, MatterLine &m) {
    auto q = runSql(store.db(), QStringLiteral("SELECT s.id, s.step, s.round, s.outcome, s.done_on, s.meeting, s.item, s.notice, s.text FROM matter_step s JOIN oplog o ON o.op_id=s.op WHERE s.matter=? ORDER BY o.hlc, o.op_id"), {bind(m.id)});
    if (!q)
        return q.error();
    QList<MatterMark> marks;
    while (q->next()) {
        const MatterStepLine l{Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toLongLong(), outcomeFrom(q->value(3).toString()), dayIn(q->value(4)), Id::fromBytes(q->value(5).toByteArray()), q->value(6).isNull() ? -1 : q->value(6).toInt(), Id::fromBytes(q->value(7).toByteArray()), q->value(8).toString()};
        m.steps.append(l);
        marks.append({l.step, l.outcome, l.on, static_cast<int>(l.round)});
    }
    m.place = placeOf(marks, m.merged);
    auto o = runSql(store.db(), QStringLiteral("SELECT id, round, on_date, who, text, verdict, answer, answered_on FROM matter_objection WHERE matter=? ORDER BY on_date, rid"), {bind(m.id)});
    if (!o)
        return o.error();
    while (o->next())
        m.objections.append({Id::fromBytes(o->value(0).toByteArray()), o->value(1).toLongLong(), dayIn(o->value(2)), o->value(3).toString(), o->value(4).toString(), o->value(5).toString(), o->value(6).toString(), dayIn(o->value(7))});
    return {};
}

Result<QList<MatterLine>> mattersWhere(Store &store, const QString &where, std::initializer_list<QVariant> values = {}) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT id, title, source, reason, plan, assembly, coalesce(merged,0), ended_on, ended_reason FROM matter ") + where + QStringLiteral(" ORDER BY at DESC, rid DESC"), values);
    if (!q)
        return q.error();
    QList<MatterLine> out;
    while (q->next()) {
        MatterLine m;
        m.id = Id::fromBytes(q->value(0).toByteArray());
        QString *const texts[] = {&m.title, &m.source, &m.reason, &m.plan, &m.assembly};
        for (int i = 0; i < 5; ++i)
            *texts[i] = q->value(i + 1).toString();
        m.merged = q->value(6).toInt() == 1;
        m.endedOn = dayIn(q->value(7));
        m.endedReason = q->value(8).toString();
        if (auto s = addSteps(store, m); !s)
            return s.error();
        out.append(m);
    }
    return out;
}

bool underWay(const MatterLine &m) {
    return !m.ended() && m.place.next != nullptr;
}

Status writeStep(Store &store, Writer &w, const MatterLine &m, StepOutcome outcome, const MatterStepLine &what) {
    Record r(types::matterStep(), store.ids().next());
    r.set("matter", m.id);
    r.set("step", m.place.next->key);
    r.set("round", m.place.round);
    r.set("outcome", QLatin1String(outcomeCodes[static_cast<int>(outcome)]));
    r.set("done_on", what.on.toString(Qt::ISODate));
    r.set("meeting", what.meeting);
    if (what.item >= 0)
        r.set("item", what.item);
    r.set("notice", what.notice);
    r.set("text", what.text.trimmed());
    r.set("author", store.actor().account);
    r.set("at", store.clock().nowMs());
    return w.create(r);
}

QDate postedOn(const NoticeLine &n) {
    return QDateTime::fromMSecsSinceEpoch(n.postedAtMs).date();
}

// The day after the last one on which it must hang.
QDate mayComeDown(const NoticeLine &n, int days) {
    return publicityPeriod(postedOn(n), days, DayType::Calendar).takeDown;
}

// What a signed meeting decided about this matter.
Result<MatterStepLine> decided(Store &store, const MatterLine &m, const MatterStepLine &begun, StepOutcome &outcome) {
    auto line = meetingLine(store, begun.meeting);
    if (!line)
        return line.error();
    if (!line->isSigned())
        return invalid("matter.unsigned");
    auto paper = minutesPaper(store, line->minutes);
    if (!paper)
        return paper.error();
    const auto it = std::find_if(paper->items.cbegin(), paper->items.cend(), [&](const AgendaItem &i) { return i.title.trimmed() == m.title; });
    if (it == paper->items.cend())
        return invalid("matter.item");
    if (!it->vote)
        return invalid("matter.novote");
    const VotingRule *rule = paper->ruleOf(*it);
    const QString needed = m.ruleFor(*m.place.next);
    if (rule == nullptr || rule->id != needed)
        return wrong("matter.rule", needed);
    if (paper->date < m.place.since)
        return invalid("matter.order");
    outcome = it->outcomeBy(*rule, paper->turnoutOf(*it)) == VoteOutcome::Passed ? StepOutcome::Done : StepOutcome::Failed;
    MatterStepLine out = begun;
    out.on = paper->date;
    out.item = static_cast<int>(it - paper->items.cbegin());
    out.text = it->resolution;
    return out;
}

// A posting whose time is over.
Result<MatterStepLine> wasPublic(Store &store, const MatterLine &m, const MatterStepLine &begun, StepOutcome &outcome) {
    auto line = notice(store, begun.notice);
    if (!line)
        return line.error();
    if (line->posting.isNull())
        return invalid("matter.posted");
    const QDate over = mayComeDown(*line, m.place.next->days);
    const bool objected = std::any_of(m.objections.cbegin(), m.objections.cend(), [&](const ObjectionLine &o) { return o.round == m.place.round && o.verdict == QLatin1String("valid"); });
    if (m.openObjections() > 0)
        return invalid("matter.objections");
    if (!objected && line->takenDown.isValid() && line->takenDown < over)
        return invalid("matter.early");
    if (!objected && store.clock().today() < over)
        return wrong("matter.period", over.addDays(-1).toString(Qt::ISODate));
    outcome = objected && !m.place.next->orElse.isEmpty() ? StepOutcome::Objected : StepOutcome::Done;
    MatterStepLine out = begun;
    out.on = store.clock().today();
    return out;
}

} // namespace

const MatterStepLine *MatterLine::begun() const {
    if (place.next == nullptr)
        return nullptr;
    for (auto it = steps.crbegin(); it != steps.crend(); ++it)
        if (it->step == place.next->key && it->round == place.round && it->outcome == StepOutcome::Begun)
            return &*it;
    return nullptr;
}

int MatterLine::openObjections() const {
    return static_cast<int>(std::count_if(objections.cbegin(), objections.cend(), [](const ObjectionLine &o) { return o.verdict.isEmpty(); }));
}

QString MatterLine::kindFor(const MatterStep &step) const {
    return step.meeting == QLatin1String("assembly") ? assembly : step.meeting;
}

QString MatterLine::ruleFor(const MatterStep &step) const {
    if (step.rule != QLatin1String("assembly"))
        return step.rule;
    const MeetingKind *kind = MeetingKind::byKey(assembly);
    return kind == nullptr ? QString() : kind->rule;
}

Result<QList<MatterLine>> matters(Store &store) {
    auto all = mattersWhere(store, QStringLiteral("WHERE ") + notSealed("matter.id"));
    if (all)
        std::stable_partition(all->begin(), all->end(), underWay);
    return all;
}

Result<MatterLine> matterLine(Store &store, const Id &id) {
    if (auto s = requireUnsealed(store, id); !s)
        return s.error();
    auto all = mattersWhere(store, QStringLiteral("WHERE id=?"), {bind(id)});
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<MatterLine>(Error{ErrorCode::NotFound, QStringLiteral("matter"), {}}) : all->first();
}

Result<Id> addMatter(Store &store, const NewMatter &n) {
    const QString title = n.title.trimmed();
    if (title.size() < 2)
        return invalid("matter.title");
    if (n.reason.trimmed().size() < 2)
        return invalid("matter.reason");
    const MeetingKind *kind = MeetingKind::byKey(n.assembly);
    if (kind == nullptr || kind->rule.isEmpty())
        return invalid("matter.assembly");
    auto all = matters(store);
    if (!all)
        return all.error();
    if (std::any_of(all->cbegin(), all->cend(), [&](const MatterLine &m) { return underWay(m) && m.title == title; }))
        return invalid("matter.twice");
    Record r(types::matter(), store.ids().next());
    r.set("title", title);
    r.set("source", n.source);
    r.set("reason", n.reason.trimmed());
    r.set("plan", n.plan.trimmed());
    r.set("assembly", n.assembly);
    if (n.merged)
        r.set("merged", 1);
    r.set("author", store.actor().account);
    r.set("at", store.clock().nowMs());
    return idOf(inOneChange(store, "matter.new", [&](Writer &w) { return w.create(r); }), r.id());
}

Status giveUpMatter(Store &store, const Id &matter, const QString &reason) {
    if (reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), QStringLiteral("ended_reason")};
    auto line = matterLine(store, matter);
    if (!line)
        return line.error();
    if (!underWay(*line))
        return invalid("matter.ended");
    auto before = loadRecord(store, types::matter(), matter);
    if (!before)
        return before.error();
    Record after = *before;
    after.set("ended_on", store.clock().today().toString(Qt::ISODate));
    after.set("ended_reason", reason.trimmed());
    return statusOf(inOneChange(store, "matter.end", [&](Writer &w) { return w.update(*before, after); }));
}

Status beginStep(Store &store, const Id &matter, const Id &with) {
    return statusOf(inOneChange(store, "matter.step", [&](Writer &w) -> Status {
        auto m = matterLine(store, matter);
        if (!m)
            return m.error();
        if (!underWay(*m))
            return invalid("matter.ended");
        MatterStepLine line;
        line.on = store.clock().today();
        if (m->place.next->isMeeting()) {
            auto meeting = meetingLine(store, with);
            if (!meeting)
                return meeting.error();
            if (meeting->kind != m->kindFor(*m->place.next))
                return invalid("matter.kind");
            if (meeting->date < m->place.since)
                return invalid("matter.order");
            line.meeting = with;
        } else if (m->place.next->isPosting()) {
            auto n = notice(store, with);
            if (!n)
                return n.error();
            if (!n->hangs())
                return invalid("matter.posted");
            if (n->due.isValid() && n->due < mayComeDown(*n, m->place.next->days))
                return wrong("matter.days", QString::number(m->place.next->days));
            if (postedOn(*n) < m->place.since)
                return invalid("matter.order");
            line.notice = with;
        } else {
            return invalid("matter.step");
        }
        return writeStep(store, w, *m, StepOutcome::Begun, line);
    }));
}

Result<StepOutcome> finishStep(Store &store, const Id &matter, const FinishStep &what) {
    StepOutcome outcome = StepOutcome::Done;
    const auto done = inOneChange(store, "matter.step", [&](Writer &w) -> Status {
        auto m = matterLine(store, matter);
        if (!m)
            return m.error();
        if (!underWay(*m))
            return invalid("matter.ended");
        const MatterStep &step = *m->place.next;
        if (!step.isMeeting() && !step.isPosting()) {
            if (!what.day.isValid() || what.day > store.clock().today())
                return invalid("matter.future");
            if (what.day < m->place.since)
                return invalid("matter.order");
            if (what.text.trimmed().size() < 2)
                return invalid("matter.text");
            MatterStepLine line;
            line.on = what.day;
            line.text = what.text;
            return writeStep(store, w, *m, outcome, line);
        }
        const MatterStepLine *begun = m->begun();
        if (begun == nullptr)
            return invalid("matter.notbegun");
        auto line = step.isMeeting() ? decided(store, *m, *begun, outcome) : wasPublic(store, *m, *begun, outcome);
        return line ? writeStep(store, w, *m, outcome, *line) : Status(line.error());
    });
    return done ? Result<StepOutcome>(outcome) : Result<StepOutcome>(done.error());
}

Result<Id> addObjection(Store &store, const Id &matter, const QDate &day, const QString &who, const QString &text) {
    auto m = matterLine(store, matter);
    if (!m)
        return m.error();
    if (text.trimmed().size() < 2)
        return invalid("objection.text");
    if (!day.isValid() || day > store.clock().today())
        return invalid("objection.future");
    if (!underWay(*m) || !m->place.next->isPosting() || m->begun() == nullptr)
        return invalid("objection.closed");
    Record r(types::matterObjection(), store.ids().next());
    r.set("matter", matter);
    r.set("round", m->place.round);
    r.set("on_date", day.toString(Qt::ISODate));
    r.set("who", who.trimmed());
    r.set("text", text.trimmed());
    return idOf(inOneChange(store, "matter.objection", [&](Writer &w) { return w.create(r); }), r.id());
}

Status answerObjection(Store &store, const Id &objection, bool valid, const QString &answer, const QDate &day) {
    if (answer.trimmed().size() < 2)
        return invalid("objection.answer");
    auto before = loadRecord(store, types::matterObjection(), objection);
    if (!before)
        return before.error();
    auto m = matterLine(store, before->link("matter"));
    if (!m)
        return m.error();
    if (!before->text("verdict").isEmpty() || !underWay(*m) || before->value("round").toLongLong() != m->place.round || !m->place.next->isPosting())
        return invalid("objection.answered");
    if (!day.isValid() || day > store.clock().today() || day.toString(Qt::ISODate) < before->text("on_date"))
        return invalid("objection.order");
    Record after = *before;
    after.set("verdict", valid ? QStringLiteral("valid") : QStringLiteral("unfounded"));
    after.set("answer", answer.trimmed());
    after.set("answered_on", day.toString(Qt::ISODate));
    return statusOf(inOneChange(store, "matter.answer", [&](Writer &w) { return saveOne(store, w, *before, after); }));
}

Result<QHash<QString, QString>> matterRules(Store &store, const QString &meetingKind) {
    auto all = matters(store);
    if (!all)
        return all.error();
    QHash<QString, QString> out;
    for (const MatterLine &m : std::as_const(*all))
        if (underWay(m) && m.place.next->isMeeting() && m.kindFor(*m.place.next) == meetingKind)
            out.insert(m.title, m.ruleFor(*m.place.next));
    return out;
}

Result<QDate> postingEnds(Store &store, const MatterLine &m) {
    const MatterStepLine *begun = m.begun();
    if (begun == nullptr || begun->notice.isNull())
        return QDate();
    auto n = notice(store, begun->notice);
    if (!n)
        return n.error();
    return n->posting.isNull() ? QDate() : mayComeDown(*n, m.place.next->days).addDays(-1);
}

} // namespace vl
