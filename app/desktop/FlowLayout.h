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
        int x = rect.x();
        int y = rect.y();
        int line = 0;
        for (QLayoutItem *item : m_items) {
            if (item->isEmpty()) // hidden
                continue;
            const QSize size = item->sizeHint();
            if (x > rect.x() && x + size.width() > rect.right() + 1) {
                x = rect.x();
                y += line + m_gap;
                line = 0;
            }
            if (really)
                item->setGeometry(QRect(QPoint(x, y), size));
            x += size.width() + m_gap;
            line = std::max(line, size.height());
        }
        return y + line - rect.y();
    }

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace vl
