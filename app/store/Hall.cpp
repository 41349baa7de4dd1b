// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Hall.h"

#include "records/CodeTables.h"
#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"
#include "store/Meetings.h"
#include "store/PaperToken.h"
#include "store/Rows.h"

#include <QDateTime>

#include <algorithm>

namespace vl {

namespace {

// Whether a meeting has it: the newest minutes as an item, or else the agenda as a line.
Status place(Store &store, TopicLine &t, bool cancelled, const QString &agenda) {
    if (t.meeting.isNull())
        return {};
    auto meeting = meetingLine(store, t.meeting);
    if (!meeting && meeting.error().code != ErrorCode::NotFound)
        return meeting.error();
    bool there = meeting && !cancelled;
    if (there && !meeting->minutes.isNull()) {
        auto paper = minutesPaper(store, meeting->minutes);
        if (!paper)
            return paper.error();
        t.minuted = std::any_of(paper->items.cbegin(), paper->items.cend(), [&](const AgendaItem &i) { return i.title.trimmed() == t.title; });
        there = t.minuted;
    } else if (there) {
        const QStringList lines = agenda.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        there = std::any_of(lines.cbegin(), lines.cend(), [&](const QString &l) { return l.trimmed() == t.title; });
    }
    if (!there) {
        t.meeting = {};
        t.meetingTitle.clear();
        t.meetingDay = {};
    }
    return {};
}

Result<QList<TopicLine>> topicsWhere(Store &store, const QString &where, std::initializer_list<QVariant> values) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT t.id, t.title, t.text, t.until, t.meeting, m.title, m.date, coalesce(m.cancelled,0), m.agenda, t.summary, t.token, (SELECT count(*) FROM opinion o WHERE o.topic=t.id), "
                                               "(SELECT count(*) FROM opinion p JOIN oplog o ON o.op_id=p.op WHERE p.topic=t.id AND o.hlc>coalesce((SELECT max(w.hlc) FROM oplog w WHERE w.record=t.id AND w.field='summary'), o.hlc)) "
                                               "FROM topic t LEFT JOIN meeting m ON m.id=t.meeting ") +
                                    where + QStringLiteral(" ORDER BY t.until DESC, t.id DESC"),
                    values);
    if (!q)
        return q.error();
    QList<TopicLine> out;
    QList<QPair<bool, QString>> meetings;
    while (q->next()) {
        const auto text = [&](int i) { return q->value(i).toString(); };
        TopicLine t;
        t.id = Id::fromBytes(q->value(0).toByteArray());
        t.title = text(1);
        t.text = text(2);
        t.until = QDate::fromString(text(3), Qt::ISODate);
        t.meeting = Id::fromBytes(q->value(4).toByteArray());
        t.meetingTitle = text(5);
        t.meetingDay = QDate::fromString(text(6), Qt::ISODate);
        meetings.append({q->value(7).toInt() == 1, text(8)});
        t.summary = text(9);
        t.token = text(10);
        t.opinions = q->value(11).toLongLong();
        t.since = t.summary.isEmpty() ? 0 : q->value(12).toLongLong();
        out.append(t);
    }
    for (qsizetype i = 0; i < out.size(); ++i)
        if (auto s = place(store, out[i], meetings[i].first, meetings[i].second); !s)
            return s.error();
    return out;
}

Result<TopicLine> first(const Result<QList<TopicLine>> &all) {
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<TopicLine>(Error{ErrorCode::NotFound, QStringLiteral("topic"), {}}) : Result<TopicLine>(all->first());
}

Status notMinuted(Store &store, const Id &topic) {
    auto line = topicLine(store, topic);
    if (!line)
        return line.error();
    return line->minuted ? Status(refused("topic.minuted")) : Status();
}

// Planned, and not begun.
Result<bool> isAhead(Store &store, const Id &meeting) {
    auto line = meetingLine(store, meeting);
    if (!line)
        return line.error();
    auto running = runningMeetings(store);
    if (!running)
        return running.error();
    return line->state() == MeetingState::Planned && !running->contains(meeting);
}

// The agenda with `after` where `before` stood: one of them may be empty. NotAllowed when there is such an item already.
Status changeAgenda(Store &store, Writer &w, const Id &meeting, const QString &before, const QString &after) {
    auto record = loadRecord(store, types::meeting(), meeting);
    if (!record)
        return record.error();
    QStringList lines = record->text("agenda").split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const auto find = [&](const QString &title) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].trimmed() == title)
                return i;
        return qsizetype(-1);
    };
    if (!after.isEmpty() && find(after) >= 0)
        return refused("topic.twice");
    const qsizetype at = before.isEmpty() ? -1 : find(before);
    if (at >= 0 && after.isEmpty())
        lines.removeAt(at);
    else if (at >= 0)
        lines[at] = after;
    else if (!after.isEmpty())
        lines += after;
    Record changed = *record;
    changed.set("agenda", lines.join(QLatin1Char('\n')));
    return changed == *record ? Status() : w.update(*record, changed);
}

// What somebody changed of a topic, in a change of its own.
Status changeTopic(Store &store, const char *kind, const Id &topic, const std::function<Status(Writer &, Record &)> &what) {
    return statusOf(inOneChange(store, kind, [&](Writer &w) -> Status {
        if (auto s = notMinuted(store, topic); !s)
            return s;
        auto before = loadRecord(store, types::topic(), topic);
        if (!before)
            return before.error();
        Record after = *before;
        if (auto s = what(w, after); !s)
            return s;
        return w.update(*before, after);
    }));
}

} // namespace

TopicState TopicLine::state(const QDate &today) const {
    if (minuted)
        return TopicState::Minuted;
    if (until >= today)
        return TopicState::Open;
    return summary.isEmpty() && meeting.isNull() ? TopicState::Over : TopicState::Ready;
}

Result<QList<TopicLine>> topics(Store &store) {
    auto all = topicsWhere(store, {}, {});
    if (!all)
        return all;
    const QDate today = store.clock().today();
    std::stable_sort(all->begin(), all->end(), [&](const TopicLine &a, const TopicLine &b) { return (a.state(today) == TopicState::Minuted) < (b.state(today) == TopicState::Minuted); });
    return all;
}

Result<TopicLine> topicLine(Store &store, const Id &id) {
    return first(topicsWhere(store, QStringLiteral("WHERE t.id=?"), {bind(id)}));
}

Result<TopicLine> topicByToken(Store &store, const QString &typed) {
    return first(topicsWhere(store, QStringLiteral("WHERE t.token=?"), {tokenOf(typed)}));
}

Result<Id> saveTopic(Store &store, const TopicLine &topic, const TopicLine *before) {
    const QString title = topic.title.simplified();
    if (title.size() < 2)
        return invalid("topic.title");
    if (!topic.until.isValid() || (before == nullptr && topic.until < store.clock().today()))
        return invalid("topic.until");
    if (before != nullptr) {
        return idOf(inOneChange(store, "topic.save", [&](Writer &w) -> Status {
                        auto line = topicLine(store, before->id);
                        if (!line)
                            return line.error();
                        if (line->minuted)
                            return refused("topic.minuted");
                        auto known = loadRecord(store, types::topic(), before->id);
                        if (!known)
                            return known.error();
                        Record was = *known;
                        const auto say = [](Record &r, const TopicLine &t) {
                            r.set("title", t.title.simplified());
                            r.set("text", t.text.trimmed());
                            r.set("until", t.until.toString(Qt::ISODate));
                        };
                        say(was, *before);
                        Record after = was;
                        say(after, topic);
                        if (auto s = saveOne(store, w, was, after); !s)
                            return s;
                        const TopicLine now = *line;
                        auto ahead = now.meeting.isNull() || title == before->title ? Result<bool>(false) : isAhead(store, now.meeting);
                        if (!ahead || !*ahead)
                            return ahead ? Status() : Status(ahead.error());
                        return changeAgenda(store, w, now.meeting, before->title, title);
                    }),
                    before->id);
    }
    Record r(types::topic(), store.ids().next());
    r.set("title", title);
    r.set("text", topic.text.trimmed());
    r.set("until", topic.until.toString(Qt::ISODate));
    r.set("token", newToken());
    r.set("author", store.actor().account);
    r.set("at", store.clock().nowMs());
    return idOf(inOneChange(store, "topic.save", [&](Writer &w) { return w.create(r); }), r.id());
}

Result<QList<OpinionLine>> opinionsOn(Store &store, const Id &topic) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT p.id, p.stance, p.text, p.village_group, p.channel, p.at FROM opinion p JOIN oplog o ON o.op_id=p.op WHERE p.topic=? ORDER BY o.hlc, o.op_id"), {bind(topic)});
    if (!q)
        return q.error();
    QList<OpinionLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toString(), q->value(3).toString(), q->value(4).toString(), q->value(5).toLongLong()});
    return out;
}

Result<Id> takeOpinion(Store &store, const Id &topic, const OpinionLine &o) {
    if (CodeTable::get(QStringLiteral("opinion_stance")).find(o.stance) == nullptr)
        return invalid("opinion.stance");
    const bool speaks = o.stance == QLatin1String("suggest") || o.stance == QLatin1String("ask");
    if (speaks && o.text.trimmed().size() < 2)
        return invalid("opinion.text");
    Record r(types::opinion(), store.ids().next());
    r.set("topic", topic);
    r.set("stance", o.stance);
    r.set("text", o.text.trimmed());
    r.set("village_group", o.group.trimmed());
    r.set("channel", o.channel.isEmpty() ? QStringLiteral("counter") : o.channel);
    r.set("author", store.actor().account);
    r.set("at", store.clock().nowMs());
    return idOf(inOneChange(store, "topic.opinion", [&](Writer &w) -> Status {
                    auto line = topicLine(store, topic);
                    if (!line)
                        return line.error();
                    auto running = runningMeetings(store);
                    if (!running || line->minuted)
                        return running ? refused("topic.minuted") : running.error();
                    return !line->meeting.isNull() && running->contains(line->meeting) ? Status(refused("topic.held")) : w.create(r);
                }),
                r.id());
}

Status dropOpinion(Store &store, const Id &opinion) {
    return statusOf(inOneChange(store, "topic.drop", [&](Writer &w) -> Status {
        auto r = loadRecord(store, types::opinion(), opinion);
        if (!r)
            return r.error();
        auto s = notMinuted(store, r->link("topic"));
        return s ? w.setExists(types::opinion(), opinion, false) : s;
    }));
}

Result<QString> summaryOf(Store &store, const TopicLine &topic) {
    auto all = opinionsOn(store, topic.id);
    if (!all)
        return all.error();
    QList<Opinion> said;
    QDate last = topic.until; // of what came late, the day on which it came
    for (const OpinionLine &o : std::as_const(*all)) {
        said.append({o.stance, o.text});
        last = std::max(last, QDateTime::fromMSecsSinceEpoch(o.atMs).date());
    }
    if (topic.summary.isEmpty())
        return opinionSummary(said, std::min(last, store.clock().today()));
    return topic.since == 0 ? topic.summary : topic.summary + QLatin1Char('\n') + laterOpinions(said.mid(said.size() - std::min<qsizetype>(said.size(), topic.since)));
}

Status writeSummary(Store &store, const TopicLine &topic, const QString &summary) {
    return changeTopic(store, "topic.summary", topic.id, [&](Writer &, Record &after) {
        after.set("summary", summary.trimmed());
        return Status();
    });
}

Status putOnAgenda(Store &store, const Id &topic, const Id &meeting) {
    return changeTopic(store, "topic.agenda", topic, [&](Writer &w, Record &after) -> Status {
        auto ahead = isAhead(store, meeting);
        if (!ahead || !*ahead)
            return ahead ? refused("topic.meeting") : ahead.error();
        auto line = topicLine(store, topic);
        if (!line)
            return line.error();
        if (line->meeting == meeting)
            return {}; // there it stands
        if (!line->meeting.isNull()) {
            auto left = isAhead(store, line->meeting);
            if (!left)
                return left.error();
            if (*left)
                if (auto s = changeAgenda(store, w, line->meeting, line->title, {}); !s)
                    return s;
        }
        after.set("meeting", meeting);
        return changeAgenda(store, w, meeting, {}, line->title);
    });
}

Result<QHash<QString, QString>> summariesFor(Store &store, const Id &meeting) {
    auto all = topicsWhere(store, QStringLiteral("WHERE t.meeting=?"), {bind(meeting)});
    if (!all)
        return all.error();
    QHash<QString, QString> out;
    for (const TopicLine &t : std::as_const(*all)) {
        auto words = summaryOf(store, t);
        if (!words)
            return words.error();
        out.insert(t.title, *words);
    }
    return out;
}

} // namespace vl
