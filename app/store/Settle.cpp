// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Settle.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/OpLog.h"
#include "store/Rows.h"

#include <algorithm>

namespace vl {

struct Settler::Impl {
    explicit Impl(Store &store) : m_store(store), m_rows(store), m_sql(store.db()) {}

    Status run(const QHash<QString, QSet<Id>> &touched) {
        m_arrived.clear();
        for (const RecordType *type : RecordType::all())
            for (const Id &id : touched.value(type->key()))
                if (auto s = one(*type, id); !s)
                    return s;
        for (qsizetype i = 0; i < m_arrived.size(); ++i)
            if (auto s = placeThoseOf(m_arrived[i]); !s)
                return s;
        return letGoOfEmptyHouseholds();
    }

    Status exec(const char *sql, const QVariantList &values) {
        auto q = m_sql.run(sql, values);
        return q ? Status() : Status(q.error());
    }

    Result<bool> any(const char *sql, const QVariantList &values) {
        auto q = m_sql.run(sql, values);
        return q ? Result<bool>((*q)->next()) : Result<bool>(q.error());
    }

    // An op that the program cannot read (another village's key, a broken seal) may not count.
    Status quarantineUnreadable(const RecordType &type, const QList<Op> &ops) {
        auto reader = m_store.opValues();
        if (!reader)
            return reader.error();
        const OpValues &values = **reader;
        for (const Op &op : ops) {
            Status read;
            if (op.field == wholeRecord) {
                Record r(type);
                read = values.readWhole(op.id, op.value, r);
            } else if (const int i = type.indexOf(op.field); i >= 0) {
                if (auto v = values.readOne(op.id, type.field(i), op.value); !v)
                    read = v.error();
            }
            if (!read)
                if (auto s = exec("INSERT OR IGNORE INTO quarantine VALUES (?,'value',?)", {bind(op.id), m_store.clock().nowMs()}); !s)
                    return s;
        }
        return {};
    }

    Status one(const RecordType &type, const Id &id) {
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto made = m_made.constFind(id);
            auto ops = made != m_made.cend() && attempt == 0 ? Result<QList<Op>>(*made) : opsOf(m_store, type, id);
            if (!ops)
                return ops.error();
            const RecordState state = stateOf(*ops);
            auto record = recordIn(m_store, type, state);
            if (record)
                return write(type, id, state, *record);
            if (record.error().code != ErrorCode::Damaged || attempt > 0)
                return record.error();
            if (auto s = quarantineUnreadable(type, *ops); !s)
                return s;
        }
        return {};
    }

    Status write(const RecordType &type, const Id &id, const RecordState &state, const std::optional<Record> &record) {
        const bool fresh = m_made.contains(id);
        if (auto s = writeHeads(id, state, fresh); !s)
            return s;
        if (auto s = writeConflicts(type, id, state, fresh); !s)
            return s;
        if (!fresh)
            for (const auto *sql : {"DELETE FROM unplaced WHERE record=?", "DELETE FROM kept WHERE record=?"})
                if (auto s = exec(sql, {bind(id)}); !s)
                    return s;
        if (!record || !state.exists)
            return gone(type, id, state, record);
        if (&type == &types::resident()) {
            const Id home = record->link("household");
            auto there = ensureHousehold(home);
            if (!there)
                return there.error();
            if (!*there) {
                if (auto s = m_rows.remove(type, id); !s)
                    return s;
                if (auto s = exec("DELETE FROM conflict WHERE record=?", {bind(id)}); !s)
                    return s; // they come with the row
                return exec("INSERT INTO unplaced VALUES (?,?,?)", {bind(id), type.key(), bind(home)});
            }
        }
        if (&type == &types::household())
            m_arrived.append(id);
        return fresh ? m_rows.insert(*record, state.made->id) : m_rows.put(*record, state.made->id);
    }

    Status gone(const RecordType &type, const Id &id, const RecordState &state, const std::optional<Record> &record) {
        if (&type == &types::household() && record) {
            auto lived = any("SELECT 1 FROM resident WHERE household=? LIMIT 1", {bind(id)});
            if (!lived)
                return lived.error();
            if (*lived)
                return keep(id, state, *record);
        }
        return m_rows.remove(type, id);
    }

    Status keep(const Id &id, const RecordState &state, const Record &record) {
        if (auto s = m_rows.put(record, state.made->id); !s)
            return s;
        if (auto s = exec("INSERT OR IGNORE INTO kept VALUES (?,?)", {bind(id), record.type().key()}); !s)
            return s;
        m_arrived.append(id);
        return exec("INSERT OR IGNORE INTO conflict VALUES (?,?,?,?)", {bind(id), existence, record.type().key(), m_store.clock().nowMs()});
    }

    Result<bool> ensureHousehold(const Id &id) {
        auto there = any("SELECT 1 FROM household WHERE id=?", {bind(id)});
        if (!there)
            return there.error();
        if (*there)
            return true;
        auto ops = opsOf(m_store, types::household(), id);
        if (!ops)
            return ops.error();
        const RecordState state = stateOf(*ops);
        if (state.made == nullptr)
            return false;
        auto record = recordIn(m_store, types::household(), state);
        if (!record)
            return record.error().code == ErrorCode::Damaged ? Result<bool>(false) : Result<bool>(record.error());
        if (auto s = keep(id, state, **record); !s)
            return s.error();
        return true;
    }

    Status eachOf(const RecordType &type, const char *sql, const QVariantList &values) {
        auto q = m_sql.run(sql, values);
        if (!q)
            return q.error();
        QList<Id> ids; // first: what follows may run the same statement
        while ((*q)->next())
            ids.append(Id::fromBytes((*q)->value(0).toByteArray()));
        for (const Id &id : std::as_const(ids))
            if (auto s = one(type, id); !s)
                return s;
        return {};
    }

    Status placeThoseOf(const Id &household) {
        return eachOf(types::resident(), "SELECT record FROM unplaced WHERE needs=?", {bind(household)});
    }

    Status letGoOfEmptyHouseholds() {
        return eachOf(types::household(), "SELECT record FROM kept WHERE NOT EXISTS (SELECT 1 FROM resident r WHERE r.household=kept.record)", {});
    }

    Status writeHeads(const Id &id, const RecordState &state, bool fresh) {
        if (!fresh)
            if (auto s = exec("DELETE FROM head WHERE record=?", {bind(id)}); !s)
                return s;
        for (auto it = state.fields.cbegin(); it != state.fields.cend(); ++it)
            for (const Op *op : it->heads)
                if (auto s = exec("INSERT INTO head VALUES (?,?,?)", {bind(id), it.key(), bind(op->id)}); !s)
                    return s;
        return {};
    }

    // Two devices that wrote the same are no conflict.
    Result<bool> differ(const RecordType &type, const QString &field, const RecordState &state) {
        const int i = type.indexOf(field);
        if (field == existence || i < 0)
            return field == existence;
        QList<QVariant> values;
        for (const Op *op : state.fields[field].heads) {
            auto v = valueIn(m_store, *op, type, i);
            if (!v)
                return v.error();
            values.append(*v);
        }
        return std::any_of(values.begin(), values.end(), [&](const QVariant &v) { return v != values.first(); });
    }

    Status writeConflicts(const RecordType &type, const Id &id, const RecordState &state, bool fresh) {
        if (!fresh)
            if (auto s = exec("DELETE FROM conflict WHERE record=?", {bind(id)}); !s)
                return s;
        if (!state.exists)
            return {};
        for (const QString &field : state.conflicts()) {
            auto real = differ(type, field, state);
            if (!real)
                return real.error();
            if (*real)
                if (auto s = exec("INSERT INTO conflict VALUES (?,?,?,?)", {bind(id), field, type.key(), m_store.clock().nowMs()}); !s)
                    return s;
        }
        return {};
    }

    Store &m_store;
    QHash<Id, QList<Op>> m_made;
    Rows m_rows;
    PreparedSql m_sql;
    QList<Id> m_arrived; ///< households that have a row now
};

Settler::Settler(Store &store) : m(std::make_unique<Impl>(store)) {}
Settler::~Settler() = default;

Status Settler::run(const QHash<QString, QSet<Id>> &touched, const QHash<Id, QList<Op>> &made) {
    m->m_made = made;
    return m->run(touched);
}

} // namespace vl
