// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Writer.h"

#include "records/Types.h"
#include "rules/Validation.h"

#include <algorithm>

namespace vl {

const QStringList &foreverKinds() {
    static const QStringList kinds{QStringLiteral("audit"), QStringLiteral("account"), QStringLiteral("book.create"), QStringLiteral("consent"),
                                   QStringLiteral("notice.keep"), QStringLiteral("notice.decide"), QStringLiteral("minutes.keep"), QStringLiteral("minutes.sign"),
                                   QStringLiteral("minutes.amend"), QStringLiteral("meeting.plan"), QStringLiteral("member.new"), QStringLiteral("candidate.new"), QStringLiteral("dues.pay"), QStringLiteral("dues.void"),
                                   QStringLiteral("transfer.new"), QStringLiteral("points.enter"), QStringLiteral("points.rule"), QStringLiteral("matter.new"), QStringLiteral("matter.step"), QStringLiteral("matter.objection"), QStringLiteral("affair.new"), QStringLiteral("door.make"), QStringLiteral("month.keep"), QStringLiteral("vote.new"), QStringLiteral("vote.step"), QStringLiteral("form.fill"), QStringLiteral("vote.ruling"), QStringLiteral("rules.use"), QStringLiteral("recording.keep"), QStringLiteral("archive.seal"), QStringLiteral("archive.open")};
    return kinds;
}

bool isUndoable(const QString &kind) {
    return kind != QLatin1String("undo") && kind != QLatin1String("redo") && !foreverKinds().contains(kind);
}

bool isRedoable(const QString &kind) {
    return !kind.startsWith(QLatin1String("vote."));
}

Writer::Writer(Store &store) : m_store(store), m_rows(store), m_settler(store) {}
Writer::~Writer() = default;

Status Writer::begin(const QString &kind, const QString &note, const Id &undoes) {
    if (m_store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    static const SecureBytes noKey;
    static const OpValues none(noKey); // for records without secret fields, which is all that mayWrite() lets through
    auto values = m_store.opValues();
    m_keyless = !values && values.error().detail == QLatin1String("waitingForKey");
    if (!values && !m_keyless)
        return values.error();
    m_values = m_keyless ? &none : *values;
    m_today = m_store.clock().today();
    m_transaction = std::make_unique<Transaction>(m_store.db());
    if (auto s = m_transaction->begun(); !s)
        return s;
    m_appender.emplace(m_store);
    if (auto s = m_appender->load(); !s)
        return s;
    m_txn = m_store.ids().next();
    Record txn(types::txn(), m_txn);
    txn.set("kind", kind);
    txn.set("author", m_store.actor().account);
    txn.set("at", m_store.clock().nowMs());
    txn.set("undoes", undoes);
    txn.set("note", note);
    return create(txn);
}

Status Writer::mayWrite(const RecordType &type) const {
    if (&type == &types::txn() || &type == &types::audit())
        return {};
    if (m_keyless && &type != &types::account())
        return Error{ErrorCode::NotAllowed, QStringLiteral("waitingForKey"), {}};
    static const QHash<const RecordType *, Permission> doors{
        {&types::account(), Permission::ManageAccounts}, {&types::consent(), Permission::AnswerCounty}, {&types::noticeDecision(), Permission::ApproveNotices}, {&types::notice(), Permission::MakeNotices}, {&types::noticeVersion(), Permission::MakeNotices}, {&types::posting(), Permission::MakeNotices}, {&types::partyUnit(), Permission::KeepParty}, {&types::partyMember(), Permission::KeepParty}, {&types::partyExclusion(), Permission::KeepParty}, {&types::duesSetting(), Permission::KeepParty}, {&types::duesPayment(), Permission::KeepParty}, {&types::candidate(), Permission::KeepParty}, {&types::developmentStep(), Permission::KeepParty}, {&types::attachment(), Permission::AttachPapers}, {&types::seat(), Permission::KeepMeetings}, {&types::meeting(), Permission::KeepMeetings}, {&types::minutes(), Permission::KeepMeetings}, {&types::minutesSignature(), Permission::KeepMeetings}, {&types::minutesAmendment(), Permission::KeepMeetings}, {&types::recording(), Permission::KeepMeetings}, {&types::recordingMark(), Permission::KeepMeetings}, {&types::quiz(), Permission::KeepMeetings}, {&types::quizAnswer(), Permission::KeepMeetings}, {&types::matter(), Permission::KeepMeetings}, {&types::matterStep(), Permission::KeepMeetings}, {&types::matterObjection(), Permission::KeepMeetings}, {&types::meetingKind(), Permission::KeepMeetings}, {&types::partyTransfer(), Permission::KeepParty}, {&types::pointEntry(), Permission::KeepParty}, {&types::pointRuling(), Permission::KeepParty}, {&types::appraisal(), Permission::KeepParty}, {&types::fieldOfficer(), Permission::KeepParty}, {&types::officerWork(), Permission::KeepParty}, {&types::householdCare(), Permission::KeepParty}, {&types::affair(), Permission::KeepAffairs}, {&types::affairStep(), Permission::KeepAffairs}, {&types::doorCode(), Permission::KeepAffairs}, {&types::monthKept(), Permission::KeepAffairs}, {&types::vote(), Permission::KeepMeetings}, {&types::voteStep(), Permission::KeepMeetings}, {&types::voter(), Permission::KeepMeetings}, {&types::ballotNumber(), Permission::KeepMeetings}, {&types::ballotGiven(), Permission::KeepMeetings}, {&types::ballotSpoiled(), Permission::KeepMeetings}, {&types::ballotKeyed(), Permission::KeepMeetings}, {&types::ballotRuling(), Permission::RuleOnBallots}, {&types::ballot(), Permission::KeepMeetings}, {&types::chronicleEntry(), Permission::KeepAffairs}, {&types::blankForm(), Permission::KeepAffairs}, {&types::filledForm(), Permission::KeepAffairs}, {&types::archiveSeal(), Permission::SealArchive}, {&types::topic(), Permission::KeepMeetings}, {&types::opinion(), Permission::KeepMeetings}, {&types::ruleFile(), Permission::ManageAccounts}};
    return m_store.require(doors.value(&type, Permission::WritePeople));
}

Status Writer::create(const Record &record) {
    if (auto s = mayWrite(record.type()); !s)
        return s;
    for (const Problem &p : validate(record, m_today))
        if (p.blocks)
            return Error{ErrorCode::Invalid, p.reason, QLatin1String(record.type().field(p.field).key)};
    Op op;
    op.id = m_store.ids().next();
    op.value = m_values->whole(op.id, record);
    op.txn = m_txn;
    op.type = record.type().key();
    op.record = record.id();
    op.field = wholeRecord;
    if (auto s = m_appender->append(op); !s)
        return s;
    m_touched.insert(record.id());
    return m_rows.insert(record, op.id);
}

Result<QList<Id>> Writer::shownFirst(const Id &record, const QString &field, qint64 &latest) {
    auto q = runSql(m_store.db(), QStringLiteral("SELECT h.op_id, o.hlc FROM head h JOIN oplog o ON o.op_id=h.op_id WHERE h.record=? AND h.field=? ORDER BY o.hlc DESC, o.op_id DESC"), {bind(record), field});
    if (!q)
        return q.error();
    QList<Id> out;
    while (q->next()) {
        out.append(Id::fromBytes(q->value(0).toByteArray()));
        latest = std::max(latest, q->value(1).toLongLong());
    }
    return out;
}

Result<QList<Id>> Writer::heads(const RecordType &type, const Id &record, const QString &field, qint64 &latest) {
    auto q = runSql(m_store.db(), QStringLiteral("SELECT op_id FROM head WHERE record=? AND field=?"), {bind(record), field});
    if (!q)
        return q.error();
    QList<Id> out;
    while (q->next())
        out.append(Id::fromBytes(q->value(0).toByteArray()));
    if (out.size() > 1)
        return shownFirst(record, field, latest);
    if (!out.isEmpty())
        return out;
    auto first = sqlValue(m_store.db(), QStringLiteral("SELECT op_id FROM oplog WHERE record=? AND field='*' AND type=?"),
                          {bind(record), type.key()});
    if (!first)
        return first.error();
    if (!first->isValid())
        return Error{ErrorCode::NotFound, type.key(), {}};
    return QList<Id>{Id::fromBytes(first->toByteArray())};
}

// A removal names everything that it saw of the record: what it did not see, it does not remove.
Status Writer::addSeen(const Id &record, QList<Id> &parents) {
    auto q = runSql(m_store.db(), QStringLiteral("SELECT op_id FROM head WHERE record=? AND field<>'~'"), {bind(record)});
    if (!q)
        return q.error();
    while (q->next())
        parents.append(Id::fromBytes(q->value(0).toByteArray()));
    return {};
}

Status Writer::log(const RecordType &type, const Id &record, const QString &field, Op op, Over over) {
    qint64 latest = -1;
    auto parents = heads(type, record, field, latest);
    if (!parents)
        return parents.error();
    op.hlc = latest + 1; // what is written now is shown now, even beside a value from a clock that is ahead
    if (field == existence) {
        if (auto s = addSeen(record, *parents); !s)
            return s;
    } else if (over == Over::Shown && parents->size() > 1) {
        auto disputed = sqlValue(m_store.db(), QStringLiteral("SELECT 1 FROM conflict WHERE record=? AND field=?"), {bind(record), field});
        if (!disputed)
            return disputed.error();
        if (disputed->isValid()) {
            parents->resize(1); // the others wait for a decision; heads that say the same were all seen
            m_disputed[type.key()].insert(record);
        }
    }
    op.txn = m_txn;
    op.type = type.key();
    op.record = record;
    op.field = field;
    op.parents = *parents;
    if (auto s = m_appender->append(op); !s)
        return s;
    m_touched.insert(record);
    const QSqlDatabase &db = m_store.db();
    const bool all = parents->size() > 1 || over == Over::All || field == existence;
    auto gone = all ? runSql(db, QStringLiteral("DELETE FROM head WHERE record=? AND field=?"), {bind(record), field})
                    : runSql(db, QStringLiteral("DELETE FROM head WHERE record=? AND field=? AND op_id=?"), {bind(record), field, bind(op.parents.first())});
    if (!gone)
        return gone.error();
    if (all)
        if (auto q = runSql(db, QStringLiteral("DELETE FROM conflict WHERE record=? AND field=?"), {bind(record), field}); !q)
            return q.error();
    auto q = runSql(db, QStringLiteral("INSERT INTO head VALUES (?,?,?)"), {bind(record), field, bind(op.id)});
    return q ? Status() : Status(q.error());
}

Status Writer::decide(const RecordType &type, const Id &id, int field, const QVariant &value) {
    if (auto s = mayWrite(type); !s)
        return s;
    auto record = loadRecord(m_store, type, id);
    if (!record)
        return record.error();
    record->setAt(field, value);
    const Field &f = type.field(field);
    for (const Problem &p : validate(*record, m_today))
        if (p.blocks && p.field == field)
            return Error{ErrorCode::Invalid, p.reason, QLatin1String(f.key)};
    Op op;
    op.id = m_store.ids().next();
    op.value = m_values->one(op.id, f, record->at(field));
    if (auto s = log(type, id, QLatin1String(f.key), op, Over::All); !s)
        return s;
    if (auto s = m_rows.setField(type, id, field, record->at(field)); !s)
        return s;
    return Rows::feedsDerived(type, field) ? m_rows.refreshDerived(type, id) : Status();
}

Status Writer::set(const RecordType &type, const Id &id, int field, const QVariant &value) {
    auto before = loadRecord(m_store, type, id);
    if (!before)
        return before.error();
    Record after = *before;
    after.setAt(field, value);
    return update(*before, after);
}

Status Writer::update(const Record &before, const Record &after) {
    const RecordType &type = after.type();
    if (auto s = mayWrite(type); !s)
        return s;
    if (type.merge() == Merge::AppendOnly)
        return Error{ErrorCode::NotAllowed, QStringLiteral("appendOnly"), type.key()};
    for (const Problem &p : validate(after, m_today))
        if (p.blocks && before.at(p.field) != after.at(p.field))
            return Error{ErrorCode::Invalid, p.reason, QLatin1String(type.field(p.field).key)};
    bool derivedMoves = false;
    for (int i = 0; i < type.size(); ++i) {
        if (before.at(i) == after.at(i))
            continue;
        const Field &f = type.field(i);
        Op op;
        op.id = m_store.ids().next();
        op.value = m_values->one(op.id, f, after.at(i));
        if (auto s = log(type, after.id(), QLatin1String(f.key), op); !s)
            return s;
        if (auto s = m_rows.setField(type, after.id(), i, after.at(i)); !s)
            return s;
        derivedMoves = derivedMoves || Rows::feedsDerived(type, i);
    }
    return derivedMoves ? m_rows.refreshDerived(type, after.id()) : Status();
}

Status Writer::setExists(const RecordType &type, const Id &id, bool exists) {
    if (auto s = mayWrite(type); !s)
        return s;
    Op op;
    op.id = m_store.ids().next();
    op.value = existsValue(exists);
    if (auto s = log(type, id, existence, op); !s)
        return s;
    if (!exists) {
        if (auto q = runSql(m_store.db(), QStringLiteral("DELETE FROM conflict WHERE record=?"), {bind(id)}); !q)
            return q.error();
        return m_rows.remove(type, id);
    }
    auto ops = opsOf(m_store, type, id);
    if (!ops)
        return ops.error();
    auto record = materialise(m_store, type, *ops);
    if (!record)
        return record.error();
    if (!record->has_value())
        return Error{ErrorCode::Internal, QStringLiteral("exists"), type.key()};
    // Who comes back needs the household to come back to.
    if (&type == &types::resident()) {
        const Id home = (*record)->link("household");
        auto there = sqlValue(m_store.db(), QStringLiteral("SELECT 1 FROM household WHERE id=?"), {bind(home)});
        if (!there)
            return there.error();
        if (!there->isValid())
            if (auto s = setExists(types::household(), home, true); !s)
                return s;
    }
    return m_settler.run({{type.key(), {id}}});
}

Result<Id> Writer::commit() {
    // What was written may be what the other side said: then there is nothing left to decide.
    if (auto s = m_settler.run(m_disputed); !s)
        return s.error();
    if (auto s = m_appender->store(); !s)
        return s.error();
    if (auto s = m_transaction->commit(); !s)
        return s.error();
    m_appender->position().write(m_store.files().witness);
    return m_txn;
}

} // namespace vl
