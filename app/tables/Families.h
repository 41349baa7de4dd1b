// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to whom: rows come one after the other, and only household numbers, heads' names and 户主 tell
// where a family ends. Private to this folder.
#pragma once

#include "records/Roster.h"

#include <QHash>
#include <QString>

#include <vector>

namespace vl {

/// What a row says about its family.
struct FamilyHint {
    QString name; ///< the person's own, cleaned
    QString idNumber;
    QString relation;          ///< code of the relation table, or empty
    QString number;            ///< household number
    QString head;              ///< head's name
    QString group;             ///< villager group that counts for this row
    bool saysHead = false;     ///< a column 是否户主 says yes
    bool familyColumns = true; ///< the table has a column that tells families apart
    bool numberColumn = false; ///< it has a household number column
};

struct Family {
    QString headName;
    bool hasHead = false;
};

class Families {
public:
    /// A new sheet or a new table: nothing continues from the one before.
    void startTable();
    /// A card's line (户主姓名：张三): the rows below are this household.
    void openCard(const QString &head, const QString &number);
    /// Index of the household of this row; `isHead` tells whether the person is its head.
    [[nodiscard]] int place(const FamilyHint &hint, bool *isHead);
    [[nodiscard]] const std::vector<Family> &all() const { return m_families; }
    [[nodiscard]] const Family &at(int family) const { return m_families[static_cast<size_t>(family)]; }
    /// A family whose head stands in no row of its own gets one now.
    void headFound(int family) { m_families[static_cast<size_t>(family)].hasHead = true; }
    /// Side-by-side lists each go on where they were.
    void useLane(int lane);

private:
    struct Lane {
        int current = -1;
        QString number;
        QString headKey; ///< name and ID of the head just read
        bool card = false;
    };
    int open(const QString &head);
    void setHead(int family, const QString &name);

    std::vector<Family> m_families;
    std::vector<Lane> m_lanes{Lane()};
    size_t m_lane = 0;
    QHash<QString, int> m_byNumber; ///< group/number
    QHash<QString, int> m_byHead;   ///< group/head's name
};

} // namespace vl
