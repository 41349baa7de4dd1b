// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Meetings.h"

#include "crypto/VillageKey.h"
#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Archive.h"
#include "store/Change.h"
#include "store/OtherPerson.h"
#include "store/Party.h"

#include <algorithm>

namespace vl {

namespace {

constexpr qsizetype longestAmendment = 4000;

QString codeOf(MinutesPart part) {
    return part == MinutesPart::Chair ? QStringLiteral("chair") : QStringLiteral("recorder");
}

struct Signature {
    QString part;
    QString name;
    QString way;
    Id author;
    QPair<qint64, QByteArray> order; ///< of the log, the same on every PC
};

// Those under one version that the village's key has signed, in the order of the log.
Result<QList<Signature>> signatures(Store &store, const Id &minutes, const QString &fingerprint) {
    auto q = runSql(store.db(), QStringLiteral("SELECT s.part, s.name, s.way, s.author, s.signature, o.hlc, o.op_id FROM minutes_signature s JOIN oplog o ON o.op_id=s.op WHERE s.minutes=? AND s.fingerprint=? ORDER BY o.hlc, o.op_id"), {bind(minutes), fingerprint});
    auto code = store.meta(QStringLiteral("village_code"));
    if (!q || !code)
        return !q ? q.error() : code.error();
    auto key = store.villageKey();
    const QByteArray signer = key ? villageSigner(**key).publicKeys().sign : QByteArray();
    QList<Signature> out;
    while (q->next()) {
        const Signature s{q->value(0).toString(), q->value(1).toString(), q->value(2).toString(), Id::fromBytes(q->value(3).toByteArray()), {q->value(5).toLongLong(), q->value(6).toByteArray()}};
        if (verifySignature(signer, minutesMessage(code->toString(), {minutes, fingerprint, s.part, s.name, s.way, s.author}), q->value(4).toByteArray()))
            out.append(s);
    }
    return out;
}

const Signature *firstOf(const QList<Signature> &all, MinutesPart part) {
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const Signature &s) { return s.part == codeOf(part); });
    return it == all.cend() ? nullptr : &*it;
}

// Who signed this version; one person's passphrase is never both parts, on whichever PCs it was typed.
Result<QPair<qint64, QByteArray>> addSignatures(Store &store, MeetingLine &m) {
    auto all = signatures(store, m.minutes, m.fingerprint);
    if (!all)
        return all.error();
    const Signature *chair = firstOf(*all, MinutesPart::Chair);
    const Signature *recorder = firstOf(*all, MinutesPart::Recorder);
    if (chair != nullptr && recorder != nullptr && chair->way == QLatin1String("passphrase") && recorder->way == QLatin1String("passphrase")) {
        auto same = samePerson(store, chair->author, recorder->author);
        if (!same)
            return same.error();
        if (*same)
            (chair->order < recorder->order ? recorder : chair) = nullptr;
    }
    m.signedChair = chair == nullptr ? QString() : chair->name;
    m.signedRecorder = recorder == nullptr ? QString() : recorder->name;
    return m.isSigned() ? std::max(chair->order, recorder->order) : QPair<qint64, QByteArray>();
}

// The version that both have signed, the first such by the log; else the newest.
Status addMinutes(Store &store, MeetingLine &m) {
    auto q = runSql(store.db(), QStringLiteral("SELECT id, version, fingerprint, author, at FROM minutes WHERE meeting=? ORDER BY version DESC, at DESC, id DESC"), {bind(m.id)});
    if (!q)
        return q.error();
    MeetingLine newest = m;
    std::optional<QPair<qint64, QByteArray>> first;
    while (q->next()) {
        MeetingLine one = m;
        one.minutes = Id::fromBytes(q->value(0).toByteArray());
        one.version = q->value(1).toLongLong();
        one.fingerprint = q->value(2).toString();
        one.author = Id::fromBytes(q->value(3).toByteArray());
        one.atMs = q->value(4).toLongLong();
        auto done = addSignatures(store, one);
        if (!done)
            return done.error();
        const bool earlier = one.isSigned() && (!first || *done < *first);
        if (earlier)
            first = *done;
        if (earlier || newest.minutes.isNull())
            newest = one;
    }
    m = newest;
    if (m.minutes.isNull())
        return {};
    auto n = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM minutes_amendment WHERE minutes=?"), {bind(m.minutes)});
    if (!n)
        return n.error();
    m.amendments = n->toLongLong();
    return {};
}

Result<QList<MeetingLine>> meetingsWhere(Store &store, const QString &where, std::initializer_list<QVariant> values = {}) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT id, kind, title, date, time, place, unit, chair, recorder, agenda, coalesce(cancelled,0) FROM meeting ") + where + QStringLiteral(" ORDER BY date DESC, time DESC, rid DESC"), values);
    if (!q)
        return q.error();
    QList<MeetingLine> out;
    while (q->next()) {
        MeetingLine m;
        m.id = Id::fromBytes(q->value(0).toByteArray());
        QString *const texts[] = {&m.kind, &m.title};
        for (int i = 0; i < 2; ++i)
            *texts[i] = q->value(i + 1).toString();
        m.date = dayIn(q->value(3));
        m.time = QTime::fromString(q->value(4).toString(), QStringLiteral("HH:mm"));
        m.place = q->value(5).toString();
        m.unit = Id::fromBytes(q->value(6).toByteArray());
        m.chair = q->value(7).toString();
        m.recorder = q->value(8).toString();
        m.agenda = q->value(9).toString();
        m.cancelled = q->value(10).toInt() == 1;
        if (auto s = addMinutes(store, m); !s)
            return s.error();
        out.append(m);
    }
    return out;
}

Status checkMeeting(const Record &m) {
    if (MeetingKind::byKey(m.text("kind")) == nullptr)
        return invalid("meeting.kind");
    const QString time = m.text("time");
    return !time.isEmpty() && !QTime::fromString(time, QStringLiteral("HH:mm")).isValid() ? Status(invalid("meeting.time")) : Status();
}

Result<QList<Attendee>> seated(Store &store, const QStringList &bodies, const QDate &day) {
    QList<Attendee> out;
    for (const QString &body : bodies) {
        auto there = seats(store, body, day);
        if (!there)
            return there.error();
        for (const SeatLine &s : std::as_const(*there)) {
            const bool twice = std::any_of(out.cbegin(), out.cend(), [&](const Attendee &a) { return s.person.isNull() ? a.name == s.name : a.who == s.person; });
            if (!twice) // on both committees, and one person
                out.append({s.person.isNull() ? s.id : s.person, s.name, true, {}, Presence::Present, {}, {}});
        }
    }
    return out;
}

Result<QList<Attendee>> ofBranch(Store &store, bool group, const Id &unit, const QDate &day) {
    auto members = partyMembers(store, day);
    if (!members)
        return members.error();
    QList<Attendee> out;
    for (const MemberLine &m : std::as_const(*members)) {
        const bool here = unit.isNull() || (group ? m.group : m.unit) == unit;
        if (here && m.noVote != NoVote::Suspended)
            out.append({m.id, m.name, m.noVote == NoVote::Votes, m.excused, m.excused.isEmpty() ? Presence::Present : Presence::Absent, {}, {}});
    }
    return out;
}

QString runningKey(const Id &meeting) {
    return QStringLiteral("meeting.running.") + meeting.toHex();
}

} // namespace

MeetingState MeetingLine::state() const {
    // Minutes say that it took place, whoever cancelled it elsewhere meanwhile.
    return isSigned() ? MeetingState::Signed : !minutes.isNull() ? MeetingState::Written
                                           : cancelled           ? MeetingState::Cancelled
                                                                 : MeetingState::Planned;
}

Result<QList<MeetingLine>> meetings(Store &store) {
    return meetingsWhere(store, QStringLiteral("WHERE ") + notSealed("meeting.id"));
}

Result<MeetingLine> meetingLine(Store &store, const Id &id) {
    if (auto s = requireUnsealed(store, id); !s)
        return s.error();
    auto all = meetingsWhere(store, QStringLiteral("WHERE id=?"), {bind(id)});
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<MeetingLine>(Error{ErrorCode::NotFound, QStringLiteral("meeting"), {}}) : all->first();
}

Result<QList<MeetingDuty>> meetingDuties(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto used = sqlValue(store.db(), QStringLiteral("SELECT (SELECT count(*) FROM party_member)+(SELECT count(*) FROM meeting)"));
    if (!used)
        return used.error();
    if (used->toInt() == 0)
        return QList<MeetingDuty>();
    auto q = runSql(store.db(), QStringLiteral("SELECT kind, date FROM meeting m WHERE EXISTS(SELECT 1 FROM minutes n WHERE n.meeting=m.id)"));
    if (!q)
        return q.error();
    QList<QPair<QString, QDate>> held;
    while (q->next())
        held.append({q->value(0).toString(), dayIn(q->value(1))});
    return meetingsDue(held, store.clock().today());
}

Result<Id> planMeeting(Store &store, Record m) {
    m.setId(store.ids().next());
    if (auto s = checkMeeting(m); !s)
        return s.error();
    auto done = inOneChange(store, "meeting.plan", [&](Writer &w) { return w.create(m); });
    return idOf(done, m.id());
}

Status changeMeeting(Store &store, const Record &before, const Record &after) {
    if (auto s = checkMeeting(after); !s)
        return s;
    auto line = meetingLine(store, after.id());
    if (!line)
        return line.error();
    if (line->isSigned())
        return refused("meeting.signed");
    auto done = inOneChange(store, "meeting.edit", [&](Writer &w) { return saveOne(store, w, before, after); });
    return statusOf(done);
}

Status cancelMeeting(Store &store, const Id &id, const QString &reason) {
    if (reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), QStringLiteral("cancel_reason")};
    auto line = meetingLine(store, id);
    if (!line)
        return line.error();
    if (!line->minutes.isNull())
        return invalid("meeting.written");
    auto before = loadRecord(store, types::meeting(), id);
    if (!before)
        return before.error();
    Record after = *before;
    after.set("cancelled", 1);
    after.set("cancel_reason", reason.trimmed());
    auto done = inOneChange(store, "meeting.cancel", [&](Writer &w) { return w.update(*before, after); });
    return statusOf(done);
}

Result<MeetingLine> keepMinutes(Store &store, const Id &meeting, const MeetingPaper &typed) {
    if (auto s = checkMinutes(typed); !s)
        return s.error();
    MeetingPaper paper = typed;
    settleWords(paper);
    const QByteArray content = paper.encoded();
    if (content.size() > largestContent)
        return invalid("minutes.size");
    if (paper.date > store.clock().today())
        return invalid("minutes.early");
    bool same = false;
    const auto done = inOneChange(store, "minutes.keep", [&](Writer &w) -> Status {
        auto line = meetingLine(store, meeting);
        if (!line)
            return line.error();
        if (line->state() == MeetingState::Cancelled)
            return invalid("meeting.cancelled");
        same = line->fingerprint == minutesFingerprint(content);
        if (same)
            return Error{ErrorCode::Changed, {}, {}}; // nothing is written
        if (line->isSigned())
            return refused("minutes.signed");
        auto newest = sqlValue(store.db(), QStringLiteral("SELECT coalesce(max(version),0) FROM minutes WHERE meeting=?"), {bind(meeting)});
        if (!newest)
            return newest.error();
        Record r(types::minutes(), store.ids().next());
        r.set("meeting", meeting);
        r.set("version", newest->toLongLong() + 1);
        r.set("content", content);
        r.set("fingerprint", minutesFingerprint(content));
        r.set("author", store.actor().account);
        r.set("at", store.clock().nowMs());
        return w.create(r);
    });
    if (!done && !same)
        return done.error();
    return meetingLine(store, meeting);
}

Result<MeetingPaper> minutesPaper(Store &store, const Id &minutes) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto r = loadRecord(store, types::minutes(), minutes);
    if (!r)
        return r.error();
    const QByteArray content = r->value("content").toByteArray();
    if (minutesFingerprint(content) != r->text("fingerprint"))
        return Error{ErrorCode::Damaged, QStringLiteral("minutes.content"), {}};
    return MeetingPaper::decoded(content);
}

Status signMinutes(Store &store, const Id &minutes, MinutesPart part, MinutesWay way) {
    auto r = loadRecord(store, types::minutes(), minutes);
    if (!r)
        return r.error();
    auto paper = minutesPaper(store, minutes);
    if (!paper)
        return paper.error();
    if (auto s = checkMinutes(*paper); !s)
        return s;
    const auto done = inOneChange(store, "minutes.sign", [&](Writer &w) -> Status {
        auto line = meetingLine(store, r->link("meeting"));
        if (!line)
            return line.error();
        if (line->minutes != minutes)
            return Error{ErrorCode::Changed, QStringLiteral("minutes.newer"), {}};
        auto others = signatures(store, minutes, line->fingerprint);
        auto code = store.meta(QStringLiteral("village_code"));
        auto key = store.villageKey();
        if (!others || !code || !key)
            return !others ? others.error() : !code ? code.error()
                                                    : key.error();
        if (way == MinutesWay::Passphrase && store.actor().name != (part == MinutesPart::Chair ? paper->chair : paper->recorder))
            return refused("minutes.othername");
        for (const Signature &s : std::as_const(*others)) {
            if (s.part == codeOf(part))
                return refused("minutes.signed");
            auto same = samePerson(store, s.author, store.actor().account);
            if (!same)
                return same.error();
            if (*same && way == MinutesWay::Passphrase && s.way == QLatin1String("passphrase"))
                return refused("minutes.samesigner");
        }
        if (way == MinutesWay::Paper) {
            auto scans = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM attachment WHERE owner=? AND (media_type LIKE 'image/%' OR media_type='application/pdf')"), {bind(line->id)});
            if (!scans)
                return scans.error();
            if (scans->toInt() == 0)
                return invalid("minutes.noscan");
        }
        Record s(types::minutesSignature(), store.ids().next());
        s.set("minutes", minutes);
        s.set("fingerprint", line->fingerprint);
        s.set("part", codeOf(part));
        const QString name = part == MinutesPart::Chair ? paper->chair : paper->recorder;
        const QString how = way == MinutesWay::Passphrase ? QStringLiteral("passphrase") : QStringLiteral("paper");
        s.set("name", name);
        s.set("way", how);
        s.set("author", store.actor().account);
        s.set("at", store.clock().nowMs());
        s.set("signature", villageSigner(**key).sign(minutesMessage(code->toString(), {minutes, line->fingerprint, codeOf(part), name, how, store.actor().account})));
        return w.create(s);
    });
    return statusOf(done);
}

Status amendMinutes(Store &store, const Id &minutes, const QString &text) {
    if (text.trimmed().size() < 2 || text.size() > longestAmendment)
        return invalid("amendment.text");
    auto r = loadRecord(store, types::minutes(), minutes);
    if (!r)
        return r.error();
    auto line = meetingLine(store, r->link("meeting"));
    if (!line)
        return line.error();
    if (!line->isSigned() || line->minutes != minutes)
        return refused("minutes.unsigned");
    Record a(types::minutesAmendment(), store.ids().next());
    a.set("minutes", minutes);
    a.set("text", text.trimmed());
    a.set("author", store.actor().account);
    a.set("at", store.clock().nowMs());
    auto done = inOneChange(store, "minutes.amend", [&](Writer &w) { return w.create(a); });
    return statusOf(done);
}

Result<QList<Amendment>> amendments(Store &store, const Id &minutes) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT m.text, a.name, m.at FROM minutes_amendment m LEFT JOIN account a ON a.id=m.author WHERE m.minutes=? ORDER BY m.at, m.id"), {bind(minutes)});
    if (!q)
        return q.error();
    QList<Amendment> out;
    while (q->next())
        out.append({q->value(0).toString(), q->value(1).toString(), q->value(2).toLongLong()});
    return out;
}

Result<QList<Attendee>> rollFor(Store &store, const MeetingKind &kind, const Id &unit, const QDate &day) {
    if (kind.body == QLatin1String("branch") || kind.body == QLatin1String("party_group"))
        return ofBranch(store, kind.body == QLatin1String("party_group"), unit, day);
    static const QHash<QString, QStringList> bodies{{QStringLiteral("two_committees"), {QStringLiteral("branch_committee"), QStringLiteral("village_committee")}},
                                                    {QStringLiteral("representatives"), {QStringLiteral("village_committee"), QStringLiteral("representatives")}},
                                                    {QStringLiteral("branch_committee"), {QStringLiteral("branch_committee")}},
                                                    {QStringLiteral("supervision"), {QStringLiteral("supervision")}},
                                                    {QStringLiteral("delegates"), {QStringLiteral("delegates")}}};
    return seated(store, bodies.value(kind.body), day);
}

Result<qint64> expectedOf(Store &store, const MeetingKind &kind) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    const QString adult = store.clock().today().addYears(-18).toString(Qt::ISODate);
    const QString here = QStringLiteral("status IN ('registered','enlisted','lost')");
    auto n = kind.body == QLatin1String("villagers")    ? sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM resident WHERE %1 AND birth<=?").arg(here), {adult})
             : kind.body == QLatin1String("households") ? sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM household WHERE valid_to IS NULL"))
             : kind.body == QLatin1String("collective") ? sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM resident WHERE %1 AND collective_member=1 AND birth<=?").arg(here), {adult})
                                                        : Result<QVariant>(QVariant(0));
    return n ? Result<qint64>(n->toLongLong()) : Result<qint64>(n.error());
}

QList<qsizetype> findAttendees(Store &store, const QList<Attendee> &roll, const QString &typed) {
    const QString wanted = typed.simplified().remove(QLatin1Char(' ')).toLower();
    QList<qsizetype> whole;
    QList<qsizetype> begun;
    for (qsizetype i = 0; i < roll.size() && !wanted.isEmpty(); ++i) {
        bool exact = roll[i].name == wanted;
        bool starts = roll[i].name.startsWith(wanted);
        for (const QString &reading : store.pinyin().readings(roll[i].name)) {
            const QString letters = Pinyin::initials(reading);
            exact = exact || letters == wanted;
            starts = starts || letters.startsWith(wanted) || QString(reading).remove(QLatin1Char(' ')).startsWith(wanted);
        }
        if (exact)
            whole.append(i);
        else if (starts)
            begun.append(i);
    }
    // Of two with one name the one who is still counted as there is meant.
    for (QList<qsizetype> *hits : {&whole, &begun})
        std::stable_partition(hits->begin(), hits->end(), [&](qsizetype i) { return roll[i].presence == Presence::Present; });
    return whole + begun;
}

QByteArray minutesMessage(const QString &villageCode, const SignedMinutes &s) {
    return "village-ledger minutes 1\n" + QStringList{villageCode, s.minutes.toHex(), s.fingerprint, s.part, s.name, s.way, s.account.toHex()}.join(QLatin1Char('\n')).toUtf8() + '\n';
}

Status saveRunning(Store &store, const Id &meeting, const MeetingPaper &paper) {
    if (auto s = store.require(Permission::KeepMeetings); !s)
        return s;
    return store.setSetting(runningKey(meeting), QString::fromLatin1(paper.encoded().toBase64()));
}

Result<std::optional<MeetingPaper>> runningMeeting(Store &store, const Id &meeting) {
    if (auto s = store.require(Permission::KeepMeetings); !s)
        return s.error();
    const QString kept = store.setting(runningKey(meeting));
    if (kept.isEmpty())
        return std::optional<MeetingPaper>();
    auto paper = MeetingPaper::decoded(QByteArray::fromBase64(kept.toLatin1()));
    return paper ? Result<std::optional<MeetingPaper>>(std::optional(*paper)) : Result<std::optional<MeetingPaper>>(paper.error());
}

Status dropRunning(Store &store, const Id &meeting) {
    if (auto s = store.require(Permission::KeepMeetings); !s)
        return s;
    return store.setSetting(runningKey(meeting), {});
}

Result<QList<Id>> runningMeetings(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT key FROM setting WHERE key LIKE 'meeting.running.%' AND value<>''"));
    if (!q)
        return q.error();
    QList<Id> out;
    while (q->next())
        out.append(Id::fromHex(q->value(0).toString().section(QLatin1Char('.'), -1)));
    return out;
}

} // namespace vl
