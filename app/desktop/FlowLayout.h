// SPDX-License-Identifier: GPL-3.0-or-later
// Beside each other while there is room, then on the next line: Qt has none.
#pragma once

#include <QLayout>

#include <algorithm>

namespace vl {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int gap = 10) : m_gap(gap) {}
    ~FlowLayout() override {
        while (QLayoutItem *item = takeAt(0))
            delete item;
    }
    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override { // all of it on one line
        QSize size(m_items.isEmpty() ? 0 : -m_gap, 0);
        for (const QLayoutItem *item : m_items)
            if (!item->isEmpty())
                size = QSize(size.width() + item->sizeHint().width() + m_gap, std::max(size.height(), item->sizeHint().height()));
        return size;
    }
    [[nodiscard]] QSize minimumSize() const override {
        QSize size;
        for (const QLayoutItem *item : m_items)
            size = size.expandedTo(item->minimumSize());
        return size;
    }
    void setGeometry(const QRect &rect) override {
        QLayout::setGeometry(rect);
        place(rect, true);
    }

private:
    int place(const QRect &rect, bool really) const {
        int y = rect.y();
        for (qsizetype i = 0; i < m_items.size();) {
            // What goes on this line, and how high it is: all stand in its middle.
            QList<QPair<QLayoutItem *, int>> line;
            int x = rect.x();
            int height = 0;
            for (; i < m_items.size(); ++i) {
                const QSize size = m_items[i]->sizeHint();
                if (m_items[i]->isEmpty()) // hidden
                    continue;
                if (!line.isEmpty() && x + size.width() > rect.right() + 1)
                    break;
                line.append({m_items[i], x});
                x += size.width() + m_gap;
                height = std::max(height, size.height());
            }
            if (really)
                for (const auto &[item, left] : std::as_const(line))
                    item->setGeometry(QRect(QPoint(left, y + (height - item->sizeHint().height()) / 2), item->sizeHint()));
            y += line.isEmpty() ? 0 : height + m_gap;
        }
        return std::max(0, y - m_gap - rect.y());
    }

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace vl
