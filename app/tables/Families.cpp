// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/Families.h"

namespace vl {

void Families::startTable() {
    m_lanes.assign(1, Lane());
    m_lane = 0;
    m_byNumber.clear();
    m_byHead.clear();
}

void Families::useLane(int lane) {
    m_lane = static_cast<size_t>(lane);
    if (m_lanes.size() <= m_lane)
        m_lanes.resize(m_lane + 1);
}

void Families::openCard(const QString &head, const QString &number) {
    Lane &l = m_lanes[m_lane];
    l = Lane();
    l.current = open(head);
    l.number = number;
    l.card = true;
}

int Families::open(const QString &head) {
    m_families.push_back({head, false});
    return static_cast<int>(m_families.size()) - 1;
}

void Families::setHead(int family, const QString &name) {
    m_families[static_cast<size_t>(family)] = {name, true};
}

int Families::place(const FamilyHint &h, bool *isHead) {
    Lane &l = m_lanes[m_lane];
    // 本人 on the head's line says 户主; a name that equals the head's name does, when nothing speaks against it.
    const bool head = h.saysHead || h.relation == QLatin1String("02") || (h.relation == QLatin1String("01") && (h.head.isEmpty() || h.head == h.name)) ||
                      (h.relation.isEmpty() && !h.head.isEmpty() && h.head == h.name);
    *isHead = head;
    const QString byNumber = h.group + QLatin1Char('/') + h.number;
    const QString headKey = h.name + QLatin1Char('/') + h.idNumber;
    if (!h.number.isEmpty()) {
        if (h.number != l.number || l.current < 0) {
            const int known = m_byNumber.value(byNumber, -1);
            // The numbers of another group begin again at 1: another head is another family.
            const bool another = known >= 0 && head && at(known).hasHead && at(known).headName != h.name;
            const bool otherHead = known >= 0 && !h.head.isEmpty() && !at(known).headName.isEmpty() && at(known).headName != h.head;
            l.current = known >= 0 && !another && !otherHead ? known : open(h.head);
        }
        l.number = h.number;
        m_byNumber.insert(byNumber, l.current);
    } else if (l.card && l.current >= 0) {
        // inside a card
    } else if (head && l.current >= 0 && at(l.current).hasHead && l.headKey == headKey) {
        // the head's line written twice
    } else if (head && !(h.numberColumn && l.current >= 0 && !at(l.current).hasHead && !l.number.isEmpty())) {
        // Sorted by name or age the head may come late: the family is known by the head's name already.
        const int waiting = m_byHead.value(h.group + QLatin1Char('/') + h.name, -1);
        l.current = !h.head.isEmpty() && waiting >= 0 && !at(waiting).hasHead ? waiting : open(h.head.isEmpty() ? h.name : h.head);
        l.number.clear();
    } else if (!h.head.isEmpty() && (l.current < 0 || at(l.current).headName != h.head)) {
        // Families torn apart by sorting find together again by the head's name, when it is one name.
        const int known = m_byHead.value(h.group + QLatin1Char('/') + h.head, -1);
        l.current = known >= 0 ? known : open(h.head);
    } else if (l.current < 0 || !h.familyColumns) {
        l.current = open(h.head.isEmpty() ? h.name : h.head);
    }
    if (head) {
        setHead(l.current, h.name);
        l.headKey = headKey;
    } else if (at(l.current).headName.isEmpty() && !h.head.isEmpty()) {
        m_families[static_cast<size_t>(l.current)].headName = h.head;
    }
    if (const QString name = at(l.current).headName; !name.isEmpty())
        if (const QString key = h.group + QLatin1Char('/') + name; !m_byHead.contains(key) || !at(m_byHead.value(key)).hasHead)
            m_byHead.insert(key, l.current);
    if (!h.familyColumns)
        *isHead = true;
    return l.current;
}

} // namespace vl
