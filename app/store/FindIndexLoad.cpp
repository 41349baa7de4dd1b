// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the find index from the book, page by page.
#include "store/FindEntry.h"

#include "base/Text.h"
#include "records/CodeTables.h"
#include "rules/DateText.h"
#include "sqlcipher/Sql.h"

#include <algorithm>
#include <tuple>

namespace vl {

namespace {

const QString columns = QStringLiteral(
    "SELECT r.rid, r.name, r.former_name, r.pinyin, r.id_number, r.phone, r.address, r.birth, r.presence, r.status, "
    "r.position, h.id, h.rid, h.sort_key, h.number, h.village_group, h.address, p.name, r.id FROM resident r "
    "JOIN household h ON h.id=r.household LEFT JOIN resident p ON p.id=h.head ");

void put(std::vector<char> &to, char mark, const QByteArray &text) {
    if (text.isEmpty())
        return;
    to.push_back(mark);
    to.insert(to.end(), text.begin(), text.end());
}

QByteArray key(const QSqlQuery &q, int column) {
    return searchKey(q.value(column).toString()).remove(QLatin1Char(' ')).remove(QChar(0x00B7)).toUtf8();
}

// Every reading from every syllable on, in full and as initials.
void putReadings(std::vector<char> &to, const QString &pinyin) {
    for (const QString &reading : pinyin.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const QStringList syllables = reading.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QString full;
        QString initials;
        for (qsizetype i = syllables.size() - 1; i >= 0; --i) {
            full.prepend(syllables[i]);
            initials.prepend(syllables[i].front());
            put(to, i == 0 ? mark::pinyin : mark::laterPinyin, full.toUtf8());
            put(to, i == 0 ? mark::initials : mark::laterInitials, initials.toUtf8());
        }
    }
}

} // namespace

class FindIndex::Loader {
public:
    Loader(FindIndex &index, Store &store) : m_index(index), m_store(store) {}

    Status tags() {
        auto q = runSql(m_store.db(), QStringLiteral("SELECT owner, code FROM tag WHERE to_date IS NULL"));
        if (!q)
            return q.error();
        while (q->next()) {
            const qsizetype at = m_index.m_tagCodes.indexOf(q->value(1).toString());
            if (at >= 0 && at < 32)
                m_tags[Id::fromBytes(q->value(0).toByteArray())] |= 1U << at;
        }
        return {};
    }

    void add(const QSqlQuery &q) {
        Entry e;
        e.rid = q.value(0).toLongLong();
        e.han = static_cast<quint32>(m_index.m_han.size());
        e.latin = static_cast<quint32>(m_index.m_latin.size());
        e.digits = static_cast<quint32>(m_index.m_digits.size());
        e.position = q.value(10).toLongLong();
        const QDate born = earliest(q.value(7).toString());
        e.birth = born.isValid() ? born.year() * 10000 + born.month() * 100 + born.day() : 0;
        const QString status = q.value(9).toString();
        e.registered = status == QLatin1String("registered") || status == QLatin1String("enlisted") || status == QLatin1String("lost");
        e.away = q.value(8).toString() == QLatin1String("away");
        e.idMissing = q.value(4).isNull();
        e.group = groupOf(q.value(15).toString());
        const Id household = Id::fromBytes(q.value(11).toByteArray());
        e.household = householdOf(household, q.value(13).toString(), q.value(12).toLongLong());
        e.tags = m_tags.value(household) | m_tags.value(Id::fromBytes(q.value(18).toByteArray()));
        put(m_index.m_han, mark::name, key(q, 1));
        put(m_index.m_han, mark::former, key(q, 2));
        put(m_index.m_han, mark::head, key(q, 17));
        put(m_index.m_han, mark::group, key(q, 15));
        put(m_index.m_han, mark::number, key(q, 14));
        put(m_index.m_han, mark::address, key(q, q.value(6).isNull() ? 16 : 6));
        m_index.m_lettersInHan = m_index.m_lettersInHan || std::any_of(m_index.m_han.begin() + static_cast<std::ptrdiff_t>(e.han), m_index.m_han.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        m_index.m_han.push_back(mark::end);
        putReadings(m_index.m_latin, q.value(3).toString());
        m_index.m_latin.push_back(mark::end);
        put(m_index.m_digits, mark::id, q.value(4).toString().toLower().toUtf8());
        for (const QString &p : q.value(5).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            put(m_index.m_digits, mark::phone, p.toUtf8());
        m_index.m_digits.push_back(mark::end);
        if (const auto old = m_index.m_byRid.constFind(e.rid); old != m_index.m_byRid.constEnd())
            m_index.m_entries[*old].rid = 0;
        m_index.m_byRid.insert(e.rid, static_cast<quint32>(m_index.m_entries.size()));
        m_index.m_entries.push_back(e);
    }

private:
    quint16 groupOf(const QString &name) {
        if (name.isEmpty())
            return 0xffff;
        qsizetype at = m_groupAt.value(name, -1);
        if (at < 0) {
            at = m_index.m_groups.indexOf(name);
            if (at < 0) {
                at = m_index.m_groups.size();
                m_index.m_groups.append(name);
            }
            m_groupAt.insert(name, at);
        }
        return static_cast<quint16>(at);
    }

    quint32 householdOf(const Id &id, const QString &sortKey, qint64 rid) {
        const auto known = m_index.m_householdOf.constFind(id);
        if (known != m_index.m_householdOf.constEnd()) {
            m_index.m_households[*known] = {sortKey, rid};
            return *known;
        }
        const auto at = static_cast<quint32>(m_index.m_households.size());
        m_index.m_households.push_back({sortKey, rid});
        m_index.m_householdOf.insert(id, at);
        return at;
    }

    FindIndex &m_index;
    Store &m_store;
    QHash<Id, quint32> m_tags;
    QHash<QString, qsizetype> m_groupAt;
};

FindIndex::FindIndex() = default;

FindIndex::~FindIndex() {
    wipeBuffers();
}

void FindIndex::wipeBuffers() {
    for (std::vector<char> *b : {&m_han, &m_latin, &m_digits}) {
        volatile char *p = b->data();
        for (size_t i = 0; i < b->size(); ++i)
            p[i] = 0;
        b->clear();
    }
}

Status FindIndex::load(Store &store, const std::function<bool()> &keepOn) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s;
    auto size = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM resident"));
    if (!size)
        return size.error();
    wipeBuffers();
    m_entries.clear();
    m_households.clear();
    m_householdOf.clear();
    m_byRid.clear();
    m_groups.clear();
    m_tagCodes.clear();
    m_lettersInHan = false;
    for (const CodeEntry &e : CodeTable::get(QStringLiteral("special_group")).entries())
        m_tagCodes.append(e.code);
    // Reserved at once, so that no half-filled copy is left behind in freed memory.
    const auto n = static_cast<size_t>(size->toLongLong());
    m_entries.reserve(n + 64);
    m_han.reserve(n * 56 + 4096);
    m_latin.reserve(n * 64 + 4096);
    m_digits.reserve(n * 34 + 4096);
    Loader loader(*this, store);
    if (auto s = loader.tags(); !s)
        return s;
    qint64 last = 0;
    for (;;) {
        auto q = runSql(store.db(), columns + QStringLiteral("WHERE r.rid>? ORDER BY r.rid LIMIT 2000"), {last});
        if (!q)
            return q.error();
        bool any = false;
        while (q->next()) {
            any = true;
            last = q->value(0).toLongLong();
            loader.add(*q);
        }
        if (!any)
            break;
        if (keepOn && !keepOn())
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    rank();
    return {};
}

Status FindIndex::refresh(Store &store, const QSet<Id> &touched) {
    // A large change, an import or its undo, is read anew as a whole.
    if (touched.size() > 2000)
        return load(store);
    QSet<qint64> rids;
    for (const Id &id : touched) {
        auto q = runSql(store.db(), QStringLiteral("SELECT rid FROM resident WHERE id=?1 UNION SELECT rid FROM resident WHERE household=?1 "
                                                   "UNION SELECT r.rid FROM tag t JOIN resident r ON r.id=t.owner OR r.household=t.owner WHERE t.id=?1 "
                                                   "UNION SELECT m.rid FROM household h JOIN resident m ON m.household=h.id WHERE h.head=?1"),
                        {bind(id)});
        if (!q)
            return q.error();
        while (q->next())
            rids.insert(q->value(0).toLongLong());
    }
    // Records taken back have no row any more: whoever is not found again leaves the index.
    bool vanished = false;
    auto count = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM resident"));
    if (!count)
        return count.error();
    Loader loader(*this, store);
    if (auto s = loader.tags(); !s)
        return s;
    for (const qint64 rid : std::as_const(rids)) {
        auto q = runSql(store.db(), columns + QStringLiteral("WHERE r.rid=?"), {rid});
        if (!q)
            return q.error();
        if (q->next())
            loader.add(*q);
    }
    vanished = count->toLongLong() != m_byRid.size();
    if (vanished)
        return load(store);
    rank();
    return {};
}

void FindIndex::rank() {
    m_order.clear();
    m_registered = 0;
    for (quint32 i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].rid != 0) {
            m_order.push_back(i);
            m_registered += m_entries[i].registered ? 1 : 0;
        }
    m_live = static_cast<qsizetype>(m_order.size());
    // Households once by their key, then people by household and place: cheaper than comparing strings per person.
    std::vector<quint32> houses(m_households.size());
    for (quint32 i = 0; i < houses.size(); ++i)
        houses[i] = i;
    std::sort(houses.begin(), houses.end(), [this](quint32 a, quint32 b) {
        const int c = m_households[a].sortKey.compare(m_households[b].sortKey);
        return c != 0 ? c < 0 : m_households[a].rid < m_households[b].rid;
    });
    std::vector<quint32> place(houses.size());
    for (quint32 i = 0; i < houses.size(); ++i)
        place[houses[i]] = i;
    std::sort(m_order.begin(), m_order.end(), [&](quint32 a, quint32 b) {
        const Entry &x = m_entries[a];
        const Entry &y = m_entries[b];
        return std::tuple(place[x.household], x.position, x.rid) < std::tuple(place[y.household], y.position, y.rid);
    });
    for (quint32 i = 0; i < m_order.size(); ++i)
        m_entries[m_order[i]].rank = i;
}

QStringList FindIndex::groups() const {
    QStringList out = m_groups;
    const auto order = [](const QString &s) {
        const int n = leadingNumber(s);
        return std::pair(n < 0 ? 1000000 : n, naturalKey(s));
    };
    std::sort(out.begin(), out.end(), [&](const QString &a, const QString &b) { return order(a) < order(b); });
    return out;
}

} // namespace vl
