// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Check.h"

#include "crypto/KeySlots.h"
#include "records/Types.h"
#include "store/Attachments.h"
#include "store/OpLog.h"
#include "store/Writer.h"

#include <QFile>

namespace vl {

namespace {

constexpr int maxFindings = 50;
constexpr int page = 2000;

class Checker {
public:
    Checker(Store &store, const std::function<bool(qint64, qint64)> &progress) : m_store(store), m_progress(progress) {}

    Result<CheckReport> run() {
        for (const auto step : {&Checker::pages, &Checker::links, &Checker::chain, &Checker::tables, &Checker::counts, &Checker::papers}) {
            const Status s = (this->*step)();
            if (!s && m_report.findings.isEmpty())
                return s.error();
            if (!s)
                break; // what was found says more than that reading on failed
        }
        return m_report;
    }

private:
    void found(const char *kind, const QString &where) {
        if (m_report.findings.size() < maxFindings)
            m_report.findings.append({QLatin1String(kind), where});
    }

    Result<QSet<Id>> idsOf(const QString &sql) {
        auto q = runSql(m_store.db(), sql);
        if (!q)
            return q.error();
        QSet<Id> out;
        while (q->next())
            out.insert(Id::fromBytes(q->value(0).toByteArray()));
        return out;
    }

    Status tick() {
        if (m_progress && !m_progress(m_report.ops + m_report.records, m_total))
            return Error{ErrorCode::Cancelled, {}, {}};
        return {};
    }

    Status pages() {
        auto total = sqlValue(m_store.db(), QStringLiteral("SELECT count(*) * 2 FROM oplog"));
        if (!total)
            return total.error();
        m_total = total->toLongLong();
        if (auto keys = KeySlots::load(m_store.files().keyslots); !keys)
            found("page", QStringLiteral("keyslots"));
        // The first 16 bytes are the salt: no page's checksum covers them.
        auto salt = sqlValue(m_store.db(), QStringLiteral("PRAGMA cipher_salt"));
        QFile file(m_store.files().ledger);
        if (!salt)
            return salt.error();
        if (!file.open(QIODevice::ReadOnly) || file.read(16).toHex() != salt->toString().toLatin1().toLower())
            found("page", QStringLiteral("salt"));
        auto q = runSql(m_store.db(), QStringLiteral("PRAGMA cipher_integrity_check"));
        if (!q)
            return q.error();
        while (q->next())
            found("page", q->value(0).toString());
        if (!m_report.findings.isEmpty())
            return {}; // with a broken page every further reading may fail in its own way
        auto quick = runSql(m_store.db(), QStringLiteral("PRAGMA integrity_check(20)"));
        if (!quick)
            return quick.error();
        while (quick->next())
            if (quick->value(0).toString() != QLatin1String("ok"))
                found("page", QStringLiteral("integrity_check"));
        return {};
    }

    Status links() {
        auto q = runSql(m_store.db(), QStringLiteral("PRAGMA foreign_key_check"));
        if (!q)
            return q.error();
        while (q->next())
            found("link", q->value(0).toString() + QLatin1Char('/') + q->value(1).toString());
        auto dangling = danglingLinks(m_store, Dangling::Unexplained);
        if (!dangling)
            return dangling.error();
        for (const QString &where : std::as_const(*dangling))
            found("link", where);
        return {};
    }

    // Each op stands on the one before it, whoever wrote it. A chain may fork (a copied disk) and may begin anew
    // after ops that were given up for lost; both are known and no damage.
    Status chain() {
        QSet<QByteArray> present;
        QSet<QByteArray> afterLoss;
        auto lost = runSql(m_store.db(), QStringLiteral("SELECT hash FROM lost_before"));
        if (!lost)
            return lost.error();
        while (lost->next())
            afterLoss.insert(lost->value(0).toByteArray());
        auto early = idsOf(QStringLiteral("SELECT op_id FROM early")); // proved by the history that is still to come
        if (!early)
            return early.error();
        qint64 last = 0;
        for (;;) {
            auto q = runSql(m_store.db(), QStringLiteral("SELECT %1, seq FROM oplog WHERE seq>? ORDER BY seq LIMIT ?").arg(opColumns), {last, page});
            if (!q)
                return q.error();
            bool any = false;
            while (q->next()) {
                any = true;
                last = q->value(14).toLongLong();
                ++m_report.ops;
                QByteArray hash;
                const Op op = opFromRow(*q, &hash);
                const QString where = QStringLiteral("%1/%2/%3").arg(op.device.toHex().left(8)).arg(op.epoch).arg(op.dseq);
                if (op.hash() != hash)
                    found("chain", where);
                const bool first = op.dseq == 1 && op.prevHash == QByteArray(32, '\0');
                if (!first && !present.contains(op.prevHash.left(16)) && !afterLoss.contains(hash) && !early->contains(op.id))
                    found("chain", where + QStringLiteral(" (gap)"));
                present.insert(hash.left(16));
            }
            if (!any)
                break;
            if (auto s = tick(); !s)
                return s;
        }
        // Ops cut off at the end leave a perfect shorter chain: the device's own counter tells.
        auto q = runSql(m_store.db(), QStringLiteral("SELECT dseq, last_hash FROM device_state"));
        if (!q)
            return q.error();
        if (!q->next() || (q->value(0).toLongLong() > 0 && !present.contains(q->value(1).toByteArray().left(16))))
            found("chain", QStringLiteral("end"));
        return {};
    }

    Status tables() {
        auto unsettled = idsOf(QStringLiteral("SELECT record FROM unsettled"));
        if (!unsettled)
            return unsettled.error();
        m_unsettled = std::move(*unsettled);
        for (const RecordType *type : RecordType::all()) {
            qint64 last = 0;
            for (;;) {
                auto q = runSql(m_store.db(), QStringLiteral("SELECT rid, %1 FROM %2 WHERE rid>? ORDER BY rid LIMIT ?").arg(recordColumns(*type), type->key()), {last, page});
                if (!q)
                    return q.error();
                bool any = false;
                while (q->next()) {
                    any = true;
                    last = q->value(0).toLongLong();
                    if (auto s = compare(*type, recordFromRow(*type, *q, 1), last); !s)
                        return s;
                }
                if (!any)
                    break;
                if (auto s = tick(); !s)
                    return s;
            }
        }
        return {};
    }

    Status compare(const RecordType &type, const Record &row, qint64 rid) {
        ++m_report.records;
        if (m_unsettled.contains(row.id()))
            return {}; // its row follows with the rest of the history
        const QString where = QStringLiteral("%1/%2").arg(type.key()).arg(rid);
        auto ops = opsOf(m_store, type, row.id());
        if (!ops)
            return ops.error();
        auto kept = sqlValue(m_store.db(), QStringLiteral("SELECT 1 FROM kept WHERE record=?"), {bind(row.id())});
        if (!kept)
            return kept.error();
        auto record = kept->isValid() ? recordIn(m_store, type, stateOf(*ops)) : materialise(m_store, type, *ops);
        if (!record) {
            if (record.error().code != ErrorCode::Damaged)
                return record.error();
            found("chain", where);
        } else if (!record->has_value() || !(**record == row)) {
            found("table", where);
        }
        return {};
    }

    // Records that were made, less those that their ops take away or hold back, are the rows.
    Status counts() {
        if (!m_unsettled.isEmpty())
            return {};
        for (const RecordType *type : RecordType::all()) {
            auto made = sqlValue(m_store.db(), QStringLiteral("SELECT count(DISTINCT record) FROM oplog WHERE field='*' AND type=? AND op_id NOT IN (SELECT op_id FROM quarantine)"), {type->key()});
            auto removed = runSql(m_store.db(), QStringLiteral("SELECT DISTINCT h.record FROM head h JOIN oplog o ON o.op_id=h.op_id WHERE h.field='~' AND o.type=? AND h.record NOT IN (SELECT record FROM kept)"), {type->key()});
            auto unplaced = sqlValue(m_store.db(), QStringLiteral("SELECT count(*) FROM unplaced WHERE type=?"), {type->key()});
            auto rows = sqlValue(m_store.db(), QStringLiteral("SELECT count(*) FROM %1").arg(type->key()));
            if (!made || !removed || !unplaced || !rows)
                return Error{ErrorCode::Damaged, QStringLiteral("count"), type->key()};
            qint64 expected = made->toLongLong() - unplaced->toLongLong();
            while (removed->next()) {
                auto ops = opsOf(m_store, *type, Id::fromBytes(removed->value(0).toByteArray()));
                if (!ops)
                    return ops.error();
                const RecordState state = stateOf(*ops);
                expected -= state.made != nullptr && !state.exists ? 1 : 0;
            }
            if (expected != rows->toLongLong())
                found("count", type->key());
        }
        return {};
    }

    // An encrypted file that is said to be here is here, whole.
    Status papers() {
        auto q = runSql(m_store.db(), QStringLiteral("SELECT a.rid, a.blob FROM attachment a JOIN blob b ON b.hash=a.blob WHERE b.here=1"));
        if (!q)
            return q.error();
        while (q->next()) {
            const QByteArray hash = QByteArray::fromHex(q->value(1).toString().toLatin1());
            auto inside = hashOfFile(blobPath(m_store.files(), hash));
            if (!inside || *inside != hash)
                found("attachment", QStringLiteral("attachment/%1").arg(q->value(0).toLongLong()));
            if (auto s = tick(); !s)
                return s;
        }
        return {};
    }

    Store &m_store;
    const std::function<bool(qint64, qint64)> &m_progress;
    CheckReport m_report;
    QSet<Id> m_unsettled;
    qint64 m_total = 0;
};

} // namespace

Result<QStringList> danglingLinks(Store &store, Dangling which) {
    // Explained: another device removed the person, or its making is still on the way (ops/PROTOCOL.md).
    const QString excuse = which == Dangling::All ? QString() : QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM head x WHERE x.record=%1 AND x.field='~') AND NOT EXISTS (SELECT 1 FROM sync_state)");
    static constexpr struct {
        const char *table;
        const char *link;
        const char *target;
    } links[] = {{"household", "head", "resident"}, {"resident", "father", "resident"}, {"resident", "mother", "resident"}, {"party_member", "person", "resident"}, {"party_member", "unit", "party_unit"}, {"party_exclusion", "member", "party_member"}, {"seat", "person", "resident"}, {"dues_setting", "member", "party_member"}, {"dues_payment", "member", "party_member"}, {"candidate", "person", "resident"}, {"candidate", "unit", "party_unit"}, {"development_step", "candidate", "candidate"}, {"minutes", "meeting", "meeting"}, {"minutes_signature", "minutes", "minutes"}, {"minutes_amendment", "minutes", "minutes"}, {"recording", "meeting", "meeting"}, {"recording_mark", "meeting", "meeting"}, {"party_transfer", "member", "party_member"}, {"point_entry", "member", "party_member"}, {"point_ruling", "entry", "point_entry"}, {"appraisal", "member", "party_member"}, {"quiz", "meeting", "meeting"}, {"quiz_answer", "quiz", "quiz"}, {"quiz_answer", "member", "party_member"}, {"field_officer", "person", "resident"}, {"officer_work", "officer", "field_officer"}, {"household_care", "member", "party_member"}, {"household_care", "household", "household"}, {"matter_step", "matter", "matter"}, {"matter_objection", "matter", "matter"}, {"affair", "person", "resident"}, {"affair", "household", "household"}, {"affair_step", "affair", "affair"}, {"affair_step", "member", "party_member"}, {"door_code", "household", "household"}, {"vote_step", "vote", "vote"}, {"voter", "vote", "vote"}, {"ballot_number", "vote", "vote"}, {"ballot_given", "voter", "voter"}, {"ballot_spoiled", "vote", "vote"}, {"ballot_keyed", "vote", "vote"}, {"ballot_ruling", "vote", "vote"}, {"ballot", "vote", "vote"}, {"filled_form", "form", "blank_form"}, {"topic", "meeting", "meeting"}, {"opinion", "topic", "topic"}};
    QStringList parts;
    for (const auto &l : links)
        parts += QStringLiteral("SELECT '%1', t.rid FROM %1 t WHERE t.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 r WHERE r.id=t.%2)").arg(QLatin1String(l.table), QLatin1String(l.link), QLatin1String(l.target)) + (excuse.isEmpty() ? QString() : excuse.arg(QStringLiteral("t.") + QLatin1String(l.link)));
    auto q = runSql(store.db(), parts.join(QStringLiteral(" UNION ALL ")) + QStringLiteral(" LIMIT 50"));
    if (!q)
        return q.error();
    QStringList out;
    while (q->next())
        out += q->value(0).toString() + QLatin1Char('/') + q->value(1).toString();
    return out;
}

Result<CheckReport> checkBook(Store &store, const std::function<bool(qint64, qint64)> &progress) {
    if (auto s = store.require(Permission::Maintain); !s)
        return s.error();
    return Checker(store, progress).run();
}

} // namespace vl
