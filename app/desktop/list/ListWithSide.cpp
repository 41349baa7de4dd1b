// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/ListWithSide.h"

#include "desktop/Widgets.h"
#include "desktop/list/RowsModel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vl {

ListWithSide::ListWithSide(Theme &theme, const QList<RowColumn> &columns, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_model(new RowsModel(this)), m_list(new RowList(theme, this)), m_side(new QFrame(this)), m_sideArea(scrollArea(m_side)), m_inner(new QWidget(m_side)) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = scrollArea(this); // at large text the card stands below the list
    auto *body = new QWidget(area);
    body->setLayout(m_columns);
    area->setWidget(body);
    area->setWidgetResizable(true);
    outer->addWidget(area);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(18);
    m_list->setModel(m_model);
    m_list->setColumns(columns);
    m_columns->addWidget(m_list, 1);
    m_side->setProperty("role", QStringLiteral("card"));
    m_sideFrame = new QVBoxLayout(m_side);
    m_sideFrame->setContentsMargins(1, 1, 1, 1); // its border stays in sight
    m_sideFrame->addWidget(m_sideArea);
    m_sideArea->setWidgetResizable(true);
    m_sideColumn = new QVBoxLayout(m_inner);
    m_sideColumn->setContentsMargins(17, 17, 17, 17);
    m_sideColumn->addStretch();
    m_columns->addWidget(m_side);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListWithSide::chosen);
    connect(&theme, &Theme::changed, this, &ListWithSide::dress);
    dress();
}

// Beside the list the card scrolls by itself; below it both scroll together.
void ListWithSide::dress() {
    const bool stacked = m_theme.folds();
    if (stacked && m_sideArea->widget() == m_inner) {
        m_sideArea->takeWidget();
        m_sideFrame->addWidget(m_inner);
    } else if (!stacked && m_sideArea->widget() != m_inner) {
        m_sideFrame->removeWidget(m_inner);
        m_sideArea->setWidget(m_inner);
    }
    m_inner->show();
    m_sideArea->setVisible(!stacked);
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(m_theme.px(280));
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : m_theme.px(280));
    m_list->setMinimumHeight(stacked ? m_theme.px(200) : 0);
}

void ListWithSide::setTop(QWidget *widget) {
    m_columns->insertWidget(0, widget);
}

void ListWithSide::setRows(const QList<RowCells> &rows, int row) {
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(std::clamp<int>(row, 0, static_cast<int>(rows.size()) - 1)));
    Q_EMIT chosen();
}

void ListWithSide::setRows(const QList<RowCells> &rows) {
    int row = std::max(0, m_list->currentIndex().row());
    const Id was = std::exchange(m_next, Id());
    const Id wanted = was.isNull() ? m_list->currentIndex().data(RowRole).value<RowCells>().id : was;
    for (int i = 0; i < rows.size() && !wanted.isNull(); ++i)
        if (rows[i].id == wanted)
            row = i;
    setRows(rows, row);
}

int ListWithSide::row() const {
    return m_list->currentIndex().row();
}

void ListWithSide::freshSide() {
    const QWidget *focus = window()->focusWidget();
    m_focused = focus != nullptr && m_body != nullptr && m_body->isAncestorOf(focus) ? focus->objectName() : QString();
    delete m_body;
    m_body = new QWidget(m_inner);
    m_sideColumn->insertWidget(0, m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
}

void ListWithSide::line(const QString &text, const char *role) {
    if (text.isEmpty())
        return;
    auto *l = label(text, role, m_body);
    l->setWordWrap(true);
    m_body->layout()->addWidget(l);
}

QPushButton *ListWithSide::action(const QString &text, const char *role, const char *name, const QString &keys, const std::function<void()> &what) {
    auto *b = button(keys.isEmpty() ? text : text + QLatin1Char(' ') + keys, role, m_body);
    b->setObjectName(QLatin1String(name));
    if (!keys.isEmpty())
        b->setShortcut(QKeySequence(keys));
    connect(b, &QPushButton::clicked, this, what, Qt::QueuedConnection); // it may build the card anew
    m_body->layout()->addWidget(b);
    return b;
}

void ListWithSide::extra(QWidget *widget) {
    widget->setParent(m_body);
    m_body->layout()->addWidget(widget);
    widget->show();
}

void ListWithSide::endSide() {
    QWidget *before = m_list;
    for (auto *b : m_body->findChildren<QPushButton *>()) {
        setTabOrder(before, b);
        before = b;
    }
    if (auto *again = m_focused.isEmpty() ? nullptr : m_body->findChild<QWidget *>(m_focused))
        again->setFocus();
    else if (!m_focused.isEmpty())
        m_list->setFocus(); // what she was on has done its work
}

} // namespace vl
