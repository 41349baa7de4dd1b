// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Undo.h"

#include "records/Types.h"
#include "store/Check.h"
#include "store/Writer.h"

namespace vl {

namespace {

// The newest change of this account, without these kinds.
Result<UndoneChange> newest(Store &store, const QString &where, const QStringList &without = foreverKinds()) {
    auto q = runSql(store.db(),
                    QStringLiteral("SELECT id, kind, at FROM txn WHERE author=? AND kind NOT IN ('%2') %1 "
                                   "ORDER BY rid DESC LIMIT 1")
                        .arg(where, without.join(QStringLiteral("','"))),
                    {bind(store.actor().account)});
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::NotFound, QStringLiteral("undo"), {}};
    return UndoneChange{Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), q->value(2).toLongLong(), 0, {}};
}

// Whoever may write something; what it is, is asked again at each record's door.
Status mayUndo(const Store &store) {
    const Role role = store.actor().role;
    const bool some = allowed(role, Permission::WritePeople) || allowed(role, Permission::KeepParty) || allowed(role, Permission::KeepMeetings) || allowed(role, Permission::KeepAffairs);
    return some ? Status() : store.require(Permission::WritePeople);
}

Result<QList<Op>> opsOfTxn(Store &store, const Id &txn) {
    auto q = runSql(store.db(), QStringLiteral("SELECT %1 FROM oplog WHERE txn_id=? AND type NOT IN ('txn','audit') ORDER BY seq DESC").arg(opColumns), {bind(txn)});
    if (!q)
        return q.error();
    QList<Op> out;
    while (q->next())
        out.append(opFromRow(*q));
    return out;
}

// True when a record of another sort, written later, stands on what `op` says: ?1 is the record, ?2 the op.
Result<bool> carriesOthers(Store &store, const Op &op) {
    static const QString later = QStringLiteral(" AND o.seq > (SELECT seq FROM oplog WHERE op_id=?2) LIMIT 1");
    static const QHash<QString, QString> standing{
        {types::developmentStep().key(), QStringLiteral("SELECT 1 FROM development_step s JOIN development_step h ON h.candidate=s.candidate AND h.step>s.step JOIN oplog o ON o.op_id=h.op WHERE s.id=?1")},
        {types::meeting().key(), QStringLiteral("SELECT 1 FROM minutes m JOIN minutes_signature s ON s.minutes=m.id JOIN oplog o ON o.op_id=s.op WHERE m.meeting=?1")},
        {types::matterObjection().key(), QStringLiteral("SELECT 1 FROM matter_objection b JOIN matter_step s ON s.matter=b.matter AND s.outcome<>'begun' JOIN oplog o ON o.op_id=s.op WHERE b.id=?1")},
        {types::duesSetting().key(), QStringLiteral("SELECT 1 FROM dues_setting s JOIN dues_payment p ON p.member=s.member AND p.month>=s.from_month AND coalesce(p.voided,0)=0 JOIN oplog o ON o.op_id=p.op WHERE s.id=?1")},
        {types::quiz().key(), QStringLiteral("SELECT 1 FROM quiz_answer a JOIN oplog o ON o.op_id=a.op WHERE a.quiz=?1")},
        {types::affairStep().key(), QStringLiteral("SELECT 1 FROM affair_step s JOIN affair_step h ON h.affair=s.affair AND h.id<>s.id JOIN oplog o ON o.op_id=h.op WHERE s.id=?1")},
        {types::doorCode().key(), QStringLiteral("SELECT 1 FROM door_code s JOIN door_code h ON h.household=s.household AND h.id<>s.id JOIN oplog o ON o.op_id=h.op WHERE s.id=?1")},
        {types::ballotGiven().key(), QStringLiteral("SELECT 1 FROM ballot_given b JOIN vote v ON v.id=b.vote JOIN oplog p ON p.op_id=v.op WHERE b.id=?1 AND p.device<>(SELECT device FROM device_state) UNION ALL SELECT 1 FROM ballot_given b JOIN vote_step s ON s.vote=b.vote JOIN oplog o ON o.op_id=s.op WHERE b.id=?1")},
        {types::ballotSpoiled().key(), QStringLiteral("SELECT 1 FROM ballot_spoiled b JOIN vote v ON v.id=b.vote JOIN oplog p ON p.op_id=v.op WHERE b.id=?1 AND p.device<>(SELECT device FROM device_state) UNION ALL SELECT 1 FROM ballot_spoiled b JOIN vote_step s ON s.vote=b.vote JOIN oplog o ON o.op_id=s.op WHERE b.id=?1")},
        {types::ballotKeyed().key(), QStringLiteral("SELECT 1 FROM ballot_keyed b JOIN ballot_keyed h ON h.vote=b.vote AND h.number=b.number AND h.author<>b.author WHERE b.id=?1 UNION ALL SELECT 1 FROM ballot_keyed b JOIN ballot_ruling h ON h.vote=b.vote AND h.number=b.number WHERE b.id=?1 UNION ALL SELECT 1 FROM ballot_keyed b JOIN vote_step s ON s.vote=b.vote AND s.step='seal' JOIN oplog o ON o.op_id=s.op WHERE b.id=?1")},
        {types::topic().key(), QStringLiteral("SELECT 1 FROM oplog o WHERE (o.op_id IN (SELECT m.op FROM minutes m JOIN topic t ON t.meeting=m.meeting WHERE t.id=?1) OR ((SELECT field FROM oplog WHERE op_id=?2)='*' AND o.op_id IN (SELECT p.op FROM opinion p WHERE p.topic=?1)))")},
        {types::opinion().key(), QStringLiteral("SELECT 1 FROM minutes m JOIN topic t ON t.meeting=m.meeting JOIN oplog o ON o.op_id=m.op WHERE (EXISTS(SELECT 1 FROM opinion p WHERE p.id=?1 AND p.topic=t.id) OR NOT EXISTS(SELECT 1 FROM opinion p WHERE p.id=?1))")},
        {types::blankForm().key(), QStringLiteral("SELECT 1 FROM filled_form f JOIN oplog o ON o.op_id=f.op WHERE f.form=?1")},
        {types::attachment().key(), QStringLiteral("SELECT 1 FROM attachment a JOIN minutes m ON m.meeting=a.owner JOIN minutes_signature s ON s.minutes=m.id AND s.way='paper' JOIN oplog o ON o.op_id=s.op WHERE a.id=?1")},
    };
    const auto sql = standing.constFind(op.type);
    if (sql == standing.cend())
        return false;
    auto v = sqlValue(store.db(), *sql + later, {bind(op.record), bind(op.id)});
    return v ? Result<bool>(v->isValid()) : Result<bool>(v.error());
}

// True when an op of another transaction stands on `op` in this field (or, for a new record, anywhere in it).
Result<bool> builtUpon(Store &store, const Op &op) {
    const QString sql = op.field == wholeRecord
                            ? QStringLiteral("SELECT 1 FROM oplog o WHERE o.record=? AND o.txn_id<>? AND o.seq > (SELECT seq FROM oplog WHERE op_id=?) "
                                             "AND NOT EXISTS (SELECT 1 FROM txn u WHERE u.undoes=o.txn_id) AND NOT EXISTS (SELECT 1 FROM txn u WHERE u.id=o.txn_id AND u.kind IN ('undo','redo')) LIMIT 1")
                            : QStringLiteral("SELECT 1 FROM oplog o WHERE o.record=? AND o.txn_id<>? AND o.seq > (SELECT seq FROM oplog WHERE op_id=?) AND o.field=? "
                                             "AND NOT EXISTS (SELECT 1 FROM txn u WHERE u.undoes=o.txn_id) AND NOT EXISTS (SELECT 1 FROM txn u WHERE u.id=o.txn_id AND u.kind IN ('undo','redo')) LIMIT 1");
    if (auto stands = carriesOthers(store, op); !stands || *stands)
        return stands;
    auto v = op.field == wholeRecord ? sqlValue(store.db(), sql, {bind(op.record), bind(op.txn), bind(op.id)})
                                     : sqlValue(store.db(), sql, {bind(op.record), bind(op.txn), bind(op.id), op.field});
    if (!v)
        return v.error();
    return v->isValid();
}

Result<QVariant> valueBefore(Store &store, const Op &op, const RecordType &type, int field) {
    if (op.parents.isEmpty())
        return QVariant();
    auto q = runSql(store.db(), QStringLiteral("SELECT %1 FROM oplog WHERE op_id=?").arg(opColumns), {bind(op.parents.first())}); // the first is the one that was shown
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::Damaged, QStringLiteral("oplog.parent"), {}};
    return valueIn(store, opFromRow(*q), type, field);
}

Status reverse(Store &store, Writer &w, const Op &op) {
    const RecordType *type = RecordType::byKey(op.type);
    if (type == nullptr)
        return Error{ErrorCode::NewerBook, op.type, {}};
    if (op.field == wholeRecord)
        return w.setExists(*type, op.record, false);
    if (op.field == existence)
        return w.setExists(*type, op.record, !readExists(op.value));
    const int field = type->indexOf(op.field);
    auto before = valueBefore(store, op, *type, field);
    if (!before)
        return before.error();
    return w.set(*type, op.record, field, *before);
}

Result<UndoneChange> takeBack(Store &store, UndoneChange change, const QString &kind) {
    auto ops = opsOfTxn(store, change.txn);
    if (!ops)
        return ops.error();
    if (kind == QLatin1String("undo"))
        for (const Op &op : std::as_const(*ops)) {
            auto later = builtUpon(store, op);
            if (!later)
                return later.error();
            if (*later)
                return Error{ErrorCode::Changed, QStringLiteral("undo"), op.type};
        }
    Writer w(store);
    if (auto s = w.begin(kind, {}, change.txn); !s)
        return s.error();
    auto danglingBefore = danglingLinks(store, Dangling::All);
    if (!danglingBefore)
        return danglingBefore.error();
    QSet<Id> made; // taking back a record covers its later edits in the same transaction
    for (const Op &op : std::as_const(*ops))
        if (op.field == wholeRecord)
            made.insert(op.record);
    for (const Op &op : std::as_const(*ops)) {
        if (op.field != wholeRecord && made.contains(op.record))
            continue;
        if (auto s = reverse(store, w, op); !s)
            return s.error();
    }
    // Somebody else's record may by now name a person that this would take away.
    auto dangling = danglingLinks(store, Dangling::All);
    if (!dangling)
        return dangling.error();
    for (const QString &where : std::as_const(*dangling))
        if (!danglingBefore->contains(where))
            return Error{ErrorCode::Changed, QStringLiteral("link"), where.section(QLatin1Char('/'), 0, 0)};
    if (auto id = w.commit(); !id)
        return id.error();
    change.touched = w.touched();
    change.records = made.isEmpty() ? static_cast<qint64>(change.touched.size()) - 1 : static_cast<qint64>(made.size());
    return change;
}

} // namespace

Result<UndoneChange> lastUndoable(Store &store) {
    // Of what goes on by itself nobody thinks when they press Ctrl+Z; what they did last and what stays is not passed over.
    static const QStringList quiet{QStringLiteral("audit"), QStringLiteral("account"), QStringLiteral("book.create"), QStringLiteral("consent"), QStringLiteral("recording.keep")};
    auto last = newest(store, QStringLiteral("AND kind NOT IN ('undo','redo') AND NOT EXISTS (SELECT 1 FROM txn u WHERE u.undoes=txn.id AND u.kind='undo' "
                                             "AND NOT EXISTS (SELECT 1 FROM txn r WHERE r.undoes=u.id))"),
                       quiet);
    if (last && !isUndoable(last->kind))
        return Error{ErrorCode::NotAllowed, QStringLiteral("undo"), last->kind};
    return last;
}

Result<UndoneChange> undoTransaction(Store &store, const Id &txn) {
    if (auto s = mayUndo(store); !s)
        return s.error();
    auto r = loadRecord(store, types::txn(), txn);
    if (!r)
        return r.error();
    if (!isUndoable(r->text("kind")))
        return Error{ErrorCode::NotAllowed, QStringLiteral("undo"), r->text("kind")};
    return takeBack(store, {txn, r->text("kind"), r->value("at").toLongLong(), 0, {}}, QStringLiteral("undo"));
}

Result<UndoneChange> undoLast(Store &store) {
    if (auto s = mayUndo(store); !s)
        return s.error();
    auto last = lastUndoable(store);
    if (!last)
        return last;
    return takeBack(store, *last, QStringLiteral("undo"));
}

Result<UndoneChange> redoLast(Store &store) {
    if (auto s = mayUndo(store); !s)
        return s.error();
    // What was kept for good since then was kept of what stood there: it is not brought back under it.
    auto last = newest(store, QString(), {QStringLiteral("audit")});
    if (!last)
        return last;
    if (last->kind != QLatin1String("undo"))
        return Error{ErrorCode::NotFound, QStringLiteral("redo"), {}};
    auto undone = sqlValue(store.db(), QStringLiteral("SELECT t.kind FROM txn u JOIN txn t ON t.id=u.undoes WHERE u.id=?"), {bind(last->txn)});
    if (!undone)
        return undone.error();
    if (!isRedoable(undone->toString()))
        return Error{ErrorCode::NotFound, QStringLiteral("redo"), {}};
    return takeBack(store, *last, QStringLiteral("redo"));
}

} // namespace vl
