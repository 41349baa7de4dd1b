// SPDX-License-Identifier: GPL-3.0-or-later
// Finding anybody between two keystrokes: the whole register's search keys in three plain buffers
// (Chinese, pinyin, digits), scanned from end to end. 100,000 people are some 20 MB and a few
// milliseconds. Holds ID and phone digits: the buffers are wiped when it goes. Not thread-safe.
#pragma once

#include "base/Result.h"
#include "store/Store.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace vl {

struct FindFilter {
    QString group;
    QString tag;      ///< code of special_group
    QString presence; ///< resident or away
    int minAge = -1;
    int maxAge = -1;
    bool idMissing = false;
    bool former = false; ///< those who left, instead of those on the register
    bool operator==(const FindFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == FindFilter(); }
};

enum class MatchKind { None,
                       Name,
                       Pinyin,
                       Initials,
                       IdHead,
                       IdTail,
                       IdMiddle,
                       Phone,
                       Head,
                       Group,
                       Address,
                       HouseholdNumber,
                       FormerName };

/// Why a row is there, for highlighting: where in the name, or which letters of which reading.
struct Match {
    MatchKind kind = MatchKind::None;
    int start = 0;
    int length = 0;
    QString reading; ///< syllables separated by blanks, for Pinyin and Initials
};
[[nodiscard]] QString matchKey(MatchKind kind);

class FindIndex {
public:
    FindIndex();
    ~FindIndex();
    FindIndex(const FindIndex &) = delete;
    FindIndex &operator=(const FindIndex &) = delete;

    /// Blocking: half a second for 100,000 people. Use a worker; `keepOn` false stops it (Cancelled).
    [[nodiscard]] Status load(Store &store, const std::function<bool()> &keepOn = {});
    /// Reads changed residents and households (with all their members) again.
    [[nodiscard]] Status refresh(Store &store, const QSet<Id> &touched);

    /// Row ids, best first; all in register order for an empty text. About 5 ms at 100,000.
    [[nodiscard]] QList<qint64> find(const QString &text, const FindFilter &filter, const QDate &today) const;
    /// How `text` matches this row; None for an empty text.
    [[nodiscard]] Match explain(qint64 rid, const QString &text) const;
    [[nodiscard]] qsizetype size() const { return m_live; }
    /// The villager groups there are, in their order.
    [[nodiscard]] QStringList groups() const;
    /// People on the register who stay (not away); for the status of the list.
    [[nodiscard]] qint64 registered() const { return m_registered; }

private:
    struct Entry;
    struct HouseholdKey;
    struct Token;
    class Loader;

    [[nodiscard]] std::vector<Token> tokens(const QString &text) const;
    void scan(const Token &token, std::vector<quint16> &scores) const;
    [[nodiscard]] int scoreAt(const Token &token, const std::vector<char> &buffer, size_t at, size_t entry, Match *why) const;
    [[nodiscard]] bool passes(const Entry &e, const FindFilter &f, const QDate &today) const;
    void rank();
    void wipeBuffers();

    std::vector<Entry> m_entries;
    std::vector<HouseholdKey> m_households;
    QHash<Id, quint32> m_householdOf; ///< household id to its place in m_households
    QHash<qint64, quint32> m_byRid;
    std::vector<char> m_han;
    std::vector<char> m_latin;
    std::vector<char> m_digits;
    std::vector<quint32> m_order; ///< entries in register order
    QStringList m_groups;
    QStringList m_tagCodes;
    bool m_lettersInHan = false; ///< somebody's name or address is written with letters
    qsizetype m_live = 0;
    qint64 m_registered = 0;
};

} // namespace vl
