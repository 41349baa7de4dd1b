// SPDX-License-Identifier: GPL-3.0-or-later
// People as rows of a list. Holds row ids only and reads what is looked at, page by page, on the GUI
// thread's own connection: some tenths of a millisecond for a screen.
#pragma once

#include "desktop/Desk.h"
#include "desktop/list/RowList.h"
#include "store/People.h"

#include <QAbstractListModel>
#include <QCache>

namespace vl {

class PersonModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit PersonModel(Desk &desk, QObject *parent = nullptr);
    [[nodiscard]] static QList<RowColumn> columns();
    void show(QList<qint64> rids, const QString &text);
    /// The rows that fill the screen before the index is there.
    void showRows(const QList<PersonRow> &rows);
    [[nodiscard]] const PersonRow *person(int row) const;
    [[nodiscard]] const QList<qint64> &rids() const { return m_rids; }
    [[nodiscard]] int rowOf(qint64 rid) const { return static_cast<int>(m_rids.indexOf(rid)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] RowCells cells(const PersonRow &p) const;

    Desk &m_desk;
    QList<qint64> m_rids;
    QString m_text;
    mutable QCache<qint64, PersonRow> m_cache;
    mutable Pinyin m_pinyin;
};

/// Tags of a row as the list and the panel show them.
[[nodiscard]] QList<RowTag> tagsFor(const PersonRow &p);
/// "58", or empty when the birth is unknown.
[[nodiscard]] QString ageText(const QString &birth, const QDate &today);

} // namespace vl
