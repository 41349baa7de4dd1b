// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/RowDelegate.h"

#include "desktop/list/RowList.h"

#include <QPainter>

namespace vl {

RowDelegate::RowDelegate(RowList *list) : QStyledItemDelegate(list), m_list(list) {}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {100, m_list->rowHeight()};
}

int RowDelegate::marked(QPainter *p, const QRect &box, const QString &text, const QList<QPair<int, int>> &marks) const {
    const QFontMetrics fm = p->fontMetrics();
    const QString shown = fm.elidedText(text, Qt::ElideRight, box.width());
    const Theme::Tokens &t = m_list->theme().tokens();
    const QColor ink = p->pen().color();
    for (const auto &[start, length] : marks) {
        const int from = fm.horizontalAdvance(shown.left(start));
        const int width = fm.horizontalAdvance(shown.mid(start, length));
        if (start < shown.size())
            p->fillRect(box.x() + from, box.center().y() - fm.height() / 2, width, fm.height(), t.found);
    }
    p->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, shown);
    for (const auto &[start, length] : marks) { // once more on the mark, in its own ink
        if (start >= shown.size())
            continue;
        p->setPen(t.onFound);
        const int from = fm.horizontalAdvance(shown.left(start));
        p->drawText(QRect(box.x() + from, box.y(), box.width(), box.height()), Qt::AlignVCenter | Qt::AlignLeft, shown.mid(start, length));
        p->setPen(ink);
    }
    return box.x() + fm.horizontalAdvance(shown);
}

void RowDelegate::tags(QPainter *p, const QRect &box, const QList<RowTag> &list) const {
    const Theme &theme = m_list->theme();
    const Theme::Tokens &t = theme.tokens();
    QFont f = p->font();
    f.setPixelSize(theme.px(13));
    p->setFont(f);
    const int height = p->fontMetrics().height() + theme.px(4);
    int x = box.x();
    for (const RowTag &tag : list) {
        const int width = p->fontMetrics().horizontalAdvance(tag.text) + theme.px(14);
        if (x + width > box.right() + theme.px(8))
            break;
        const QRect r(x, box.center().y() - height / 2, width, height);
        const QColor ground[] = {t.rail, t.okSoft, t.warnSoft, t.lateSoft};
        const QColor ink[] = {t.ink, t.ok, t.warn, t.late};
        p->setPen(theme.look() == Theme::Look::Contrast ? QPen(ink[tag.tone]) : QPen(Qt::NoPen));
        p->setBrush(ground[tag.tone]);
        p->drawRoundedRect(r, theme.px(5), theme.px(5));
        p->setPen(ink[tag.tone]);
        p->drawText(r, Qt::AlignCenter, tag.text);
        x += width + theme.px(4);
    }
}

void RowDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = m_list->theme();
    const Theme::Tokens &t = theme.tokens();
    const auto row = index.data(RowRole).value<RowCells>();
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    const bool current = (option.state & QStyle::State_Selected) != 0;
    if (current)
        p->fillRect(option.rect, t.accentSoft);
    else if ((option.state & QStyle::State_MouseOver) != 0)
        p->fillRect(option.rect, t.paper);
    p->setPen(t.line);
    p->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (current && m_list->hasFocus()) {
        p->setPen(QPen(t.focus, 2));
        p->setBrush(Qt::NoBrush);
        p->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    const auto places = m_list->layoutFor(option.rect.width());
    for (int i = 0; i < places.size(); ++i) {
        if (places[i].second == 0)
            continue;
        QRect box(option.rect.x() + places[i].first, option.rect.y(), places[i].second, option.rect.height());
        QFont f = m_list->font();
        if (i == places.size() - 1 && !row.tags.isEmpty()) {
            p->setFont(f);
            tags(p, box, row.tags);
            continue;
        }
        const QString text = row.cells.value(i);
        f.setBold(i == 0);
        if (m_list->columns()[i].tabular)
            f.setStyleHint(QFont::TypeWriter);
        p->setFont(f);
        p->setPen(t.ink);
        const int behind = marked(p, box, text, i == 0 ? row.marks : QList<QPair<int, int>>());
        if (i == 0 && !row.aside.isEmpty()) {
            f.setBold(false);
            f.setPixelSize(theme.px(13));
            p->setFont(f);
            p->setPen(t.ink2);
            box.setLeft(behind + theme.px(6));
            if (box.width() > theme.px(20))
                marked(p, box, row.aside, row.asideMarks);
        }
    }
    p->restore();
}

} // namespace vl
