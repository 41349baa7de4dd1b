// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/RowList.h"

#include "desktop/list/RowDelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace vl {

namespace {

// The column titles above the rows: painted, part of no tab order; rows speak their titles themselves.
class RowHeader : public QWidget {
public:
    explicit RowHeader(RowList *list) : QWidget(list), m_list(list) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter p(this);
        const Theme &t = m_list->theme();
        p.setPen(t.tokens().ink2);
        QFont f = font();
        f.setPixelSize(t.px(13));
        p.setFont(f);
        const auto places = m_list->layoutFor(m_list->viewport()->width());
        for (qsizetype i = 0; i < places.size(); ++i)
            if (places[i].second > 0)
                p.drawText(QRect(places[i].first, 0, places[i].second, height()), Qt::AlignVCenter | Qt::AlignLeft,
                           p.fontMetrics().elidedText(m_list->columns()[i].title, Qt::ElideRight, places[i].second));
        p.setPen(t.tokens().line);
        p.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    RowList *m_list;
};

} // namespace

RowList::RowList(Theme &theme, QWidget *parent) : QListView(parent), m_theme(theme), m_header(new RowHeader(this)) {
    setUniformItemSizes(true);
    setItemDelegate(new RowDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::doubleClicked, this, &RowList::opened);
    connect(&theme, &Theme::changed, this, [this] {
        placeHeader();
        doItemsLayout();
    });
    placeHeader();
}

void RowList::setColumns(const QList<RowColumn> &columns) {
    m_columns = columns;
    m_header->update();
    viewport()->update();
}

void RowList::setEmptyText(const QString &text) {
    m_emptyText = text;
    viewport()->update();
}

int RowList::rowHeight() const {
    return qMax(m_theme.px(42), fontMetrics().height() + m_theme.px(14));
}

QList<QPair<int, int>> RowList::layoutFor(int width) const {
    const int gap = m_theme.px(12);
    const int character = qMax(fontMetrics().horizontalAdvance(QStringLiteral("国")) / 2, fontMetrics().horizontalAdvance(QLatin1Char('0')));
    QList<int> widths;
    for (const RowColumn &c : m_columns)
        widths += c.characters * character;
    const auto total = [&] {
        int sum = gap;
        for (const int w : std::as_const(widths))
            sum += w > 0 ? w + gap : 0;
        return sum;
    };
    while (total() > width) { // no room: the least important column goes
        int worst = -1;
        for (int i = 0; i < m_columns.size(); ++i)
            if (widths[i] > 0 && m_columns[i].priority > 0 && (worst < 0 || m_columns[i].priority > m_columns[worst].priority))
                worst = i;
        if (worst < 0)
            break;
        widths[worst] = 0;
    }
    int stretches = 0;
    for (int i = 0; i < m_columns.size(); ++i)
        stretches += widths[i] > 0 ? m_columns[i].stretch : 0;
    const int spare = qMax(0, width - total());
    QList<QPair<int, int>> out;
    int x = gap;
    for (int i = 0; i < m_columns.size(); ++i) {
        const int w = widths[i] == 0 ? 0 : widths[i] + (stretches > 0 ? spare * m_columns[i].stretch / stretches : 0);
        out.append({x, w});
        x += w > 0 ? w + gap : 0;
    }
    return out;
}

QString RowList::spoken(int row) const {
    const auto cells = model()->index(row, 0).data(RowRole).value<RowCells>();
    QStringList parts;
    for (qsizetype i = 0; i < cells.cells.size() && i < m_columns.size(); ++i)
        if (!cells.cells[i].isEmpty())
            parts += i == 0 ? cells.cells[i] : m_columns[i].title + QLatin1Char(' ') + cells.cells[i];
    for (const RowTag &t : cells.tags)
        parts += t.text;
    return parts.join(QStringLiteral(", "));
}

void RowList::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        Q_EMIT leftUpwards();
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::paintEvent(QPaintEvent *event) {
    QListView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter p(viewport());
    p.setPen(m_theme.tokens().ink2);
    const int m = m_theme.px(32);
    p.drawText(viewport()->rect().adjusted(m, m, -m, -m), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void RowList::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    placeHeader();
}

void RowList::focusInEvent(QFocusEvent *event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void RowList::placeHeader() {
    const int h = m_theme.px(38);
    setViewportMargins(0, h, 0, 0);
    const QRect v = viewport()->geometry();
    m_header->setGeometry(v.left(), v.top() - h, v.width(), h);
    m_header->update();
}

} // namespace vl
