// SPDX-License-Identifier: GPL-3.0-or-later
// A list, and beside it (below it at large text) a card about the row that is chosen and what can be done with it.
#pragma once

#include "desktop/list/RowList.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QFrame;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vl {

class RowsModel;

class ListWithSide : public QWidget {
    Q_OBJECT

public:
    ListWithSide(Theme &theme, const QList<RowColumn> &columns, QWidget *parent);
    [[nodiscard]] RowList *list() const { return m_list; }
    /// `row` is chosen, if there is one.
    void setRows(const QList<RowCells> &rows, int row);
    /// Whose row was chosen stays so, wherever it is now; the one at its place when it is gone.
    void setRows(const QList<RowCells> &rows);
    /// Whose row is chosen with the next rows.
    void chooseNext(const Id &id) { m_next = id; }
    [[nodiscard]] int row() const;
    /// Empties the card; what follows is added to it. The keyboard comes back to the action of the same name.
    void freshSide();
    void line(const QString &text, const char *role);
    QPushButton *action(const QString &text, const char *role, const char *name, const QString &keys, const std::function<void()> &what);
    /// A widget of its own kind, below what is there.
    void extra(QWidget *widget);
    /// Above the list, and scrolled away with it: for large text on a low screen.
    void setTop(QWidget *widget);
    /// After the last action: where Tab goes.
    void endSide();

Q_SIGNALS:
    void chosen();

private:
    void dress();

    Theme &m_theme;
    QBoxLayout *m_columns;
    RowsModel *m_model;
    RowList *m_list;
    QFrame *m_side;
    QScrollArea *m_sideArea;
    QWidget *m_inner; ///< what the card shows
    QVBoxLayout *m_sideFrame;
    QVBoxLayout *m_sideColumn;
    QWidget *m_body = nullptr;
    QString m_focused;
    Id m_next;
};

} // namespace vl
