// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/PersonModel.h"

#include "base/Text.h"
#include "jobs/Sentences.h"
#include "rules/DateText.h"
#include "rules/Household.h"

namespace vl {

namespace {
constexpr int pageSize = 20; // about a screen
}

QString ageText(const QString &birth, const QDate &today) {
    const int age = ageOn(birth, today);
    return age < 0 ? QString() : QString::number(age);
}

QList<RowTag> tagsFor(const PersonRow &p) {
    QList<RowTag> out;
    if (p.status != QLatin1String("registered"))
        out.append({codeName(QStringLiteral("status"), p.status), 0});
    if (p.idMasked.isEmpty() && p.status == QLatin1String("registered"))
        out.append({PersonModel::tr("ID number missing"), 2});
    if (p.political == QLatin1String("01") || p.political == QLatin1String("02"))
        out.append({PersonModel::tr("Party"), 1});
    for (const QString &t : p.tags)
        out.append({codeName(QStringLiteral("special_group"), t).section(QLatin1Char('('), 0, 0), 2});
    if (p.presence == QLatin1String("away"))
        out.append({codeName(QStringLiteral("presence"), p.presence), 0});
    return out;
}

PersonModel::PersonModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk), m_cache(2000), m_pinyin(extraReadings()) {
    connect(&desk, &Desk::recordsChanged, this, [this] { m_cache.clear(); });
}

QList<RowColumn> PersonModel::columns() {
    return {{tr("Name"), 15, 4, 0, false}, {tr("Sex"), speaksEnglish() ? 7 : 4, 0, 6, false}, {tr("Age"), 4, 0, 3, true}, {tr("Head"), 8, 1, 2, false}, {tr("Group"), 6, 0, 4, false}, {tr("ID number"), 18, 0, 5, true}, {tr("Tags"), 12, 3, 1, false}};
}

void PersonModel::show(QList<qint64> rids, const QString &text) {
    beginResetModel();
    m_rids = std::move(rids);
    m_text = searchKey(text);
    endResetModel();
}

void PersonModel::showRows(const QList<PersonRow> &rows) {
    beginResetModel();
    m_rids.clear();
    m_text.clear();
    for (const PersonRow &r : rows) {
        m_rids.append(r.rid);
        m_cache.insert(r.rid, new PersonRow(r));
    }
    endResetModel();
}

const PersonRow *PersonModel::person(int row) const {
    if (row < 0 || row >= m_rids.size())
        return nullptr;
    if (const PersonRow *p = m_cache.object(m_rids[row]))
        return p;
    const int from = row / pageSize * pageSize;
    auto rows = personRows(m_desk.store(), m_rids.mid(from, pageSize));
    if (!rows)
        return nullptr;
    for (const PersonRow &r : std::as_const(*rows))
        m_cache.insert(r.rid, new PersonRow(r));
    return m_cache.object(m_rids[row]);
}

int PersonModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rids.size());
}

QVariant PersonModel::data(const QModelIndex &index, int role) const {
    const PersonRow *p = index.isValid() && (role == RowRole || role == Qt::DisplayRole) ? person(index.row()) : nullptr;
    if (p == nullptr)
        return {};
    return role == RowRole ? QVariant::fromValue(cells(*p)) : QVariant(p->name);
}

RowCells PersonModel::cells(const PersonRow &p) const {
    RowCells c;
    const QString head = isHead(p.relation) || p.headName == p.name ? tr("self") : p.headName;
    c.cells = {p.name, codeName(QStringLiteral("sex"), p.sex), ageText(p.birth, m_desk.book().clock().today()), head, p.group, p.idMasked, {}};
    c.tags = tagsFor(p);
    if (m_text.isEmpty())
        return c;
    for (const QString &word : m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const qsizetype at = searchKey(p.name).indexOf(word); at >= 0) {
            c.marks.append({static_cast<int>(at), static_cast<int>(word.size())});
            continue;
        }
        if (word.front().unicode() > 127 || word.front().isDigit())
            continue;
        for (const QString &reading : m_pinyin.readings(p.name)) {
            const QStringList syllables = reading.split(QLatin1Char(' '));
            const QString initials = Pinyin::initials(reading);
            const qsizetype first = initials.indexOf(word);
            if (first >= 0) { // one letter of each syllable
                c.aside = reading;
                int x = 0;
                for (qsizetype i = 0; i < syllables.size(); ++i) {
                    if (i >= first && i < first + word.size())
                        c.asideMarks.append({x, 1});
                    x += static_cast<int>(syllables[i].size()) + 1;
                }
                break;
            }
            // A run of letters from some syllable on: marked across the blanks.
            QString joined;
            QList<int> places;
            for (int i = 0; i < reading.size(); ++i)
                if (reading[i] != QLatin1Char(' ')) {
                    joined += reading[i];
                    places += i;
                }
            if (const qsizetype at = joined.indexOf(word); at >= 0) {
                c.aside = reading;
                const int from = places[at];
                c.asideMarks.append({from, places[at + word.size() - 1] - from + 1});
                break;
            }
        }
    }
    return c;
}

} // namespace vl
