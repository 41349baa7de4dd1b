// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PointsBook.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"
#include "store/Meetings.h"
#include "store/OtherPerson.h"
#include "store/Party.h"

#include <algorithm>

namespace vl {

namespace {

const char *codeOf(PointWord word) {
    static constexpr const char *codes[] = {"accept", "refuse", "appeal", "uphold", "cancel"};
    return codes[static_cast<int>(word)];
}

// What a word leads to; the same where it does not belong. Until an appeal is decided, what counted before goes on
// counting: `stood`.
PointState after(PointState state, bool stood, const QString &word) {
    const auto is = [&](const char *code) { return word == QLatin1String(code); };
    switch (state) {
    case PointState::Waiting:
        return is("accept") ? PointState::Counts : is("refuse") ? PointState::Refused
                                                                : state;
    case PointState::Counts:
    case PointState::Refused:
        return is("appeal") ? PointState::Appealed : state;
    case PointState::Appealed:
        return is("uphold") ? (stood ? PointState::Counts : PointState::Refused) : is("cancel") ? (stood ? PointState::Cancelled : PointState::Counts)
                                                                                                : state;
    case PointState::Cancelled:
        break;
    }
    return state;
}

struct Word {
    QString code;
    QString reason;
    Id author;
    QString authorName;
};

// In the order of the log, which is the same on every PC.
Result<QHash<Id, QList<Word>>> words(Store &store, const QString &where, std::initializer_list<QVariant> values) {
    auto q = runSql(store.db(), QStringLiteral("SELECT r.entry, r.word, r.reason, r.author, a.name FROM point_entry e JOIN point_ruling r ON r.entry=e.id JOIN oplog o ON o.op_id=r.op LEFT JOIN account a ON a.id=r.author %1 ORDER BY o.hlc, o.op_id").arg(where), values);
    if (!q)
        return q.error();
    QHash<Id, QList<Word>> out;
    while (q->next())
        out[Id::fromBytes(q->value(0).toByteArray())].append({q->value(1).toString(), q->value(2).toString(), Id::fromBytes(q->value(3).toByteArray()), q->value(4).toString()});
    return out;
}

void apply(PointLine &l, const QList<Word> &all) {
    for (const Word &w : all) {
        const PointState next = after(l.state, l.stood, w.code);
        if (next == l.state)
            continue;
        if (l.state == PointState::Appealed && (w.author == l.author || l.deciders.contains(w.author)))
            continue; // written on a PC that had not heard of the first decision
        if (next != PointState::Appealed)
            l.deciders.append(w.author);
        if (l.state == PointState::Waiting) {
            l.reviewer = w.author;
            l.reviewerName = w.authorName;
        }
        if (next == PointState::Appealed)
            l.stood = l.state == PointState::Counts;
        l.state = next;
        l.reason = w.reason;
    }
}

Result<QList<PointLine>> pointsWhere(Store &store, const QString &where, std::initializer_list<QVariant> values) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto said = words(store, where, values);
    if (!said)
        return said.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT e.id, e.member, coalesce((SELECT r.name FROM resident r WHERE r.id=m.person), m.name), e.item, e.name, e.points, e.on_date, e.evidence, e.author, a.name "
                                               "FROM point_entry e LEFT JOIN party_member m ON m.id=e.member LEFT JOIN account a ON a.id=e.author ") +
                                    where + QStringLiteral(" ORDER BY e.on_date DESC, e.id DESC"),
                    values);
    if (!q)
        return q.error();
    QList<PointLine> out;
    while (q->next()) {
        PointLine l;
        l.id = Id::fromBytes(q->value(0).toByteArray());
        l.member = Id::fromBytes(q->value(1).toByteArray());
        l.memberName = q->value(2).toString();
        l.item = q->value(3).toString();
        l.name = q->value(4).toString();
        l.points = q->value(5).toLongLong();
        l.on = dayIn(q->value(6));
        l.evidence = q->value(7).toString();
        l.author = Id::fromBytes(q->value(8).toByteArray());
        l.authorName = q->value(9).toString();
        apply(l, said->value(l.id));
        out.append(l);
    }
    return out;
}

const PointItem *itemOf(const QList<PointItem> &catalogue, const QString &key) {
    const auto it = std::find_if(catalogue.cbegin(), catalogue.cend(), [&](const PointItem &i) { return i.key == key; });
    return it == catalogue.cend() ? nullptr : &*it;
}

// Who may say this word about this entry.
Status mayRule(Store &store, const PointLine &l, PointWord word) {
    if (word == PointWord::Appeal) // in the member's name; anybody may write it down
        return {};
    for (const Id &p : QList<Id>{l.author} + l.deciders) {
        auto same = samePerson(store, p, store.actor().account);
        if (!same)
            return same.error();
        if (*same)
            return refused("points.sameperson");
    }
    return {};
}

} // namespace

Result<QList<PointLine>> pointLines(Store &store, int year) {
    return pointsWhere(store, QStringLiteral("WHERE e.on_date BETWEEN ? AND ?"), {QStringLiteral("%1-01-01").arg(year), QStringLiteral("%1-12-31").arg(year)});
}

Result<QList<MemberPoints>> memberPoints(Store &store, const QDate &day) {
    auto members = partyMembers(store, day);
    auto lines = pointLines(store, day.year());
    if (!members || !lines)
        return members ? lines.error() : members.error();
    const QList<PointItem> catalogue = PointItem::catalogue(day.year());
    QList<MemberPoints> out;
    for (const MemberLine &m : std::as_const(*members)) {
        MemberPoints p{m.id, m.name, {}, 0, 0};
        QList<PointMark> marks;
        for (const PointLine &l : std::as_const(*lines)) {
            if (l.member != m.id || l.on > day)
                continue;
            p.waiting += l.state == PointState::Waiting ? 1 : 0;
            p.appealed += l.state == PointState::Appealed ? 1 : 0;
            if (l.counts())
                marks.append({l.item, l.points, l.on});
        }
        p.total = pointsOf(catalogue, marks);
        out.append(p);
    }
    return out;
}

Result<QList<Id>> enterPoints(Store &store, const NewPoints &n) {
    const QList<PointItem> catalogue = PointItem::catalogue(n.on.year());
    const PointItem *item = itemOf(catalogue, n.item);
    if (item == nullptr || item->points == 0)
        return invalid("points.item");
    const qint64 points = n.points == 0 ? item->points : n.points;
    if (!fits(*item, points))
        return invalid("points.fits");
    if (n.evidence.trimmed().size() < 2)
        return invalid("points.evidence");
    if (!n.on.isValid() || n.on > store.clock().today())
        return invalid("points.future");
    if (n.members.isEmpty())
        return invalid("points.nobody");
    QList<Id> made;
    const auto done = inOneChange(store, "points.enter", [&](Writer &w) -> Status {
        for (const Id &member : n.members) {
            auto same = pointsWhere(store, QStringLiteral("WHERE e.member=? AND e.item=? AND e.on_date=? AND e.evidence=?"), {bind(member), n.item, n.on.toString(Qt::ISODate), n.evidence.trimmed()});
            if (!same)
                return same.error();
            if (std::any_of(same->cbegin(), same->cend(), [](const PointLine &l) { return l.state != PointState::Refused && l.state != PointState::Cancelled; }))
                return invalid("points.twice");
            Record r(types::pointEntry(), store.ids().next());
            r.set("member", member);
            r.set("item", n.item);
            r.set("name", item->name);
            r.set("points", points);
            r.set("on_date", n.on.toString(Qt::ISODate));
            r.set("evidence", n.evidence.trimmed());
            r.set("author", store.actor().account);
            r.set("at", store.clock().nowMs());
            if (auto s = w.create(r); !s)
                return s;
            made.append(r.id());
        }
        return {};
    });
    return done ? Result<QList<Id>>(made) : Result<QList<Id>>(done.error());
}

Result<QList<Id>> enterPointsOfMeeting(Store &store, const Id &meeting, const QString &item) {
    auto line = meetingLine(store, meeting);
    if (!line)
        return line.error();
    if (line->minutes.isNull())
        return invalid("points.minutes");
    auto paper = minutesPaper(store, line->minutes);
    auto members = partyMembers(store, line->date);
    if (!paper || !members)
        return paper ? members.error() : paper.error();
    NewPoints n{{}, item, 0, line->date, line->title};
    for (const Attendee &a : std::as_const(paper->roll))
        if (a.isThere() && std::any_of(members->cbegin(), members->cend(), [&](const MemberLine &m) { return m.id == a.who; }))
            n.members.append(a.who);
    return enterPoints(store, n);
}

Status rulePoints(Store &store, const QList<Id> &entries, PointWord word, const QString &reason) {
    if (word != PointWord::Accept && reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), QStringLiteral("reason")};
    const QString code = QLatin1String(codeOf(word));
    return statusOf(inOneChange(store, "points.rule", [&](Writer &w) -> Status {
        for (const Id &entry : entries) {
            auto lines = pointsWhere(store, QStringLiteral("WHERE e.id=?"), {bind(entry)});
            if (!lines)
                return lines.error();
            if (lines->isEmpty())
                return Error{ErrorCode::NotFound, QStringLiteral("points"), {}};
            const PointLine &l = lines->first();
            if (after(l.state, l.stood, code) == l.state)
                return invalid("points.state");
            if (auto s = mayRule(store, l, word); !s)
                return s;
            Record r(types::pointRuling(), store.ids().next());
            r.set("entry", entry);
            r.set("word", code);
            r.set("reason", reason.trimmed());
            r.set("author", store.actor().account);
            r.set("at", store.clock().nowMs());
            if (auto s = w.create(r); !s)
                return s;
        }
        return {};
    }));
}

} // namespace vl
