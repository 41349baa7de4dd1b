// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Store.h"

#include "crypto/VillageKey.h"
#include "records/Csv.h"
#include "sqlcipher/Sql.h"
#include "sqlcipher/SqlCipherDriver.h"

#include <utility>

namespace vl {

QHash<char32_t, QStringList> extraReadings() {
    static const QHash<char32_t, QStringList> table = [] {
        QHash<char32_t, QStringList> t;
        for (const auto &r : readResourceCsv(QStringLiteral(":/codes/polyphones.csv")))
            if (const auto c = r.value(QStringLiteral("character")).toUcs4(); !c.isEmpty())
                t.insert(c.first(), r.value(QStringLiteral("readings")).split(QLatin1Char('|')));
        return t;
    }();
    return table;
}

Store::Store(QSqlDatabase db, SqlCipherDriver *driver, Actor actor, BookFiles files, const Clock &clock, IdSource &ids, bool readOnly)
    : m_db(std::move(db)), m_driver(driver), m_actor(std::move(actor)), m_files(std::move(files)), m_clock(clock),
      m_ids(ids), m_pinyin(extraReadings()), m_readOnly(readOnly) {}

Store::~Store() {
    const QString name = m_db.connectionName();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Status Store::require(Permission permission) const {
    if (!allowed(m_actor.role, permission))
        return Error{ErrorCode::NotAllowed, permissionKey(permission), {}};
    return {};
}

Result<const SecureBytes *> Store::villageKey() {
    if (m_villageKey.isEmpty()) {
        auto v = meta(QStringLiteral("village_key"));
        if (!v)
            return v.error();
        QByteArray key = v->toByteArray();
        *v = QVariant(); // or wipe() would overwrite a copy
        if (key.isEmpty())
            return Error{ErrorCode::NotAllowed, QStringLiteral("waitingForKey"), {}};
        if (key.size() != 32)
            return Error{ErrorCode::Damaged, QStringLiteral("village_key"), {}};
        m_villageKey = SecureBytes(key.constData(), 32);
        wipe(key);
    }
    return &m_villageKey;
}

QString Store::villageKeyForSheet() {
    auto key = villageKey();
    return key ? villageKeyLetters(**key) : QString();
}

Result<const OpValues *> Store::opValues() {
    if (!m_values) {
        auto key = villageKey();
        if (!key)
            return key.error();
        m_values.emplace(**key);
    }
    return &*m_values;
}

Result<QVariant> Store::meta(const QString &key) const {
    return sqlValue(m_db, QStringLiteral("SELECT value FROM meta WHERE key=?"), {key});
}

QString Store::setting(const QString &key, const QString &fallback) const {
    auto v = sqlValue(m_db, QStringLiteral("SELECT value FROM setting WHERE key=?"), {key});
    return v && v->isValid() ? v->toString() : fallback;
}

Status Store::setSetting(const QString &key, const QString &value) {
    auto q = runSql(m_db, QStringLiteral("INSERT INTO setting VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"), {key, value});
    return q ? Status() : Status(q.error());
}

void Store::interrupt() {
    m_driver->interrupt();
}

void Store::setFault(std::function<bool()> fault) {
    m_driver->setFault(std::move(fault));
}

} // namespace vl
