// SPDX-License-Identifier: GPL-3.0-or-later
// The program's list: rows of aligned columns, read aloud as one sentence each, driven by the keyboard.
// A QListView with its own accessible interface: Qt 6.4's table accessibility crashes under a screen reader.
#pragma once

#include "base/Id.h"
#include "desktop/Theme.h"

#include <QListView>
#include <QMetaType>
#include <QStringList>

class QLabel;

namespace vl {

struct RowTag {
    QString text;
    int tone = 0; ///< 0 plain, 1 ok, 2 warn, 3 late
};

/// What a model gives for RowRole.
struct RowCells {
    QStringList cells;
    QString aside;                     ///< behind the first cell, smaller: a reading
    QList<QPair<int, int>> marks;      ///< found places in the first cell (start, length)
    QList<QPair<int, int>> asideMarks; ///< found places in the aside
    QList<RowTag> tags;                ///< drawn in the last column
    Id id = {};                        ///< whose row: it stays chosen when the rows come anew
};

inline constexpr int RowRole = Qt::UserRole + 1;

struct RowColumn {
    QString title;
    int characters = 6; ///< width in average characters
    int stretch = 0;
    int priority = 0;     ///< the highest goes first when there is no room
    bool tabular = false; ///< figures that line up
};

class RowList : public QListView {
    Q_OBJECT

public:
    explicit RowList(Theme &theme, QWidget *parent = nullptr);
    void setColumns(const QList<RowColumn> &columns);
    /// What a screen reader says of a row; by default the cells with their titles.
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] const QList<RowColumn> &columns() const { return m_columns; }
    /// x and width of every column for a row of this width; width 0: left out.
    [[nodiscard]] QList<QPair<int, int>> layoutFor(int width) const;
    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] int rowHeight() const;
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void leftUpwards(); ///< Up on the first row: the find box wants the focus

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void placeHeader();

    Theme &m_theme;
    QList<RowColumn> m_columns;
    QWidget *m_header;
    QString m_emptyText;
};

/// Installs the accessible interface of RowList. Once, before the first window.
void installRowListAccessibility();

} // namespace vl

Q_DECLARE_METATYPE(vl::RowCells)
