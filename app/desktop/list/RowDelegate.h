// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row of RowList: columns, found places, tags.
#pragma once

#include <QStyledItemDelegate>

namespace vl {

class RowList;
struct RowTag;

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(RowList *list);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Draws text with marked places; returns the x behind it.
    int marked(QPainter *p, const QRect &box, const QString &text, const QList<QPair<int, int>> &marks) const;
    void tags(QPainter *p, const QRect &box, const QList<RowTag> &list) const;

    RowList *m_list;
};

} // namespace vl
