// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Check.h"

#include "crypto/KeySlots.h"
#include "records/Types.h"
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
        for (const auto step : {&Checker::pages, &Checker::links, &Checker::chain, &Checker::tables, &Checker::counts})
            if (auto s = (this->*step)(); !s)
                return s.error();
        return m_report;
    }

private:
    void found(const char *kind, const QString &where) {
        if (m_report.findings.size() < maxFindings)
            m_report.findings.append({QLatin1String(kind), where});
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
        auto dangling = danglingLinks(m_store);
        if (!dangling)
            return dangling.error();
        for (const QString &where : std::as_const(*dangling))
            found("link", where);
        return {};
    }

    Status chain() {
        struct End {
            qint64 dseq = 0;
            QByteArray hash = QByteArray(32, '\0');
        };
        QHash<QPair<QByteArray, qint64>, End> ends;
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
                End &end = ends[{op.device.toBytes(), op.epoch}];
                const QString where = QStringLiteral("%1/%2/%3").arg(op.device.toHex().left(8)).arg(op.epoch).arg(op.dseq);
                if (op.hash() != hash)
                    found("chain", where);
                if (op.prevHash != end.hash || op.dseq != end.dseq + 1)
                    found("chain", where + QStringLiteral(" (gap)"));
                end = {op.dseq, hash};
            }
            if (!any)
                break;
            if (auto s = tick(); !s)
                return s;
        }
        return tailOf([&](const QByteArray &device, qint64 epoch, qint64 dseq, const QByteArray &hash) {
            const End end = ends.value({device, epoch});
            return end.dseq == dseq && end.hash == hash;
        });
    }

    // Ops cut off at the end leave a perfect shorter chain: the device's own counter tells.
    template <class Matches>
    Status tailOf(const Matches &matches) {
        auto q = runSql(m_store.db(), QStringLiteral("SELECT device, epoch, dseq, last_hash FROM device_state"));
        if (!q)
            return q.error();
        if (!q->next() || !matches(q->value(0).toByteArray(), q->value(1).toLongLong(), q->value(2).toLongLong(), q->value(3).toByteArray()))
            found("chain", QStringLiteral("end"));
        return {};
    }

    Status tables() {
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
        const QString where = QStringLiteral("%1/%2").arg(type.key()).arg(rid);
        auto ops = opsOf(m_store, row.id());
        if (!ops)
            return ops.error();
        auto record = materialise(m_store, type, *ops);
        if (!record) {
            if (record.error().code != ErrorCode::Damaged)
                return record.error();
            found("chain", where);
        } else if (!record->has_value() || !(**record == row)) {
            found("table", where);
        }
        return {};
    }

    Status counts() {
        for (const RecordType *type : RecordType::all()) {
            auto made = sqlValue(m_store.db(), QStringLiteral("SELECT count(*) FROM oplog WHERE field='*' AND type=?"), {type->key()});
            auto gone = runSql(m_store.db(), QStringLiteral("SELECT o.value FROM head h JOIN oplog o ON o.op_id=h.op_id WHERE h.field='~' AND o.type=?"), {type->key()});
            auto rows = sqlValue(m_store.db(), QStringLiteral("SELECT count(*) FROM %1").arg(type->key()));
            if (!made || !gone || !rows)
                return Error{ErrorCode::Damaged, QStringLiteral("count"), type->key()};
            qint64 expected = made->toLongLong();
            while (gone->next())
                expected -= readExists(gone->value(0).toByteArray()) ? 0 : 1;
            if (expected != rows->toLongLong())
                found("count", type->key());
        }
        return {};
    }

    Store &m_store;
    const std::function<bool(qint64, qint64)> &m_progress;
    CheckReport m_report;
    qint64 m_total = 0;
};

} // namespace

Result<QStringList> danglingLinks(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT 'household', h.rid FROM household h WHERE h.head IS NOT NULL AND NOT EXISTS (SELECT 1 FROM resident r WHERE r.id=h.head) "
                                               "UNION ALL SELECT 'resident', c.rid FROM resident c WHERE (c.father IS NOT NULL AND NOT EXISTS (SELECT 1 FROM resident r WHERE r.id=c.father)) "
                                               "OR (c.mother IS NOT NULL AND NOT EXISTS (SELECT 1 FROM resident r WHERE r.id=c.mother)) LIMIT 50"));
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
