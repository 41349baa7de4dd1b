// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that somebody else has made up, for a RowList.
#pragma once

#include "desktop/list/RowList.h"

#include <QAbstractListModel>

namespace vl {

class RowsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<RowCells> &rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override {
        return index.isValid() && index.row() < m_rows.size() && role == RowRole ? QVariant::fromValue(m_rows[index.row()]) : QVariant();
    }

private:
    QList<RowCells> m_rows;
};

} // namespace vl
