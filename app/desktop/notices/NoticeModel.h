// SPDX-License-Identifier: GPL-3.0-or-later
// The notices on record as rows: title, number, what became of it.
#pragma once

#include "store/Notices.h"

#include <QAbstractListModel>

namespace vl {

class NoticeModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setLines(const QList<NoticeLine> &lines, const QDate &today);
    [[nodiscard]] const QList<NoticeLine> &lines() const { return m_lines; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<NoticeLine> m_lines;
    QDate m_today;
};

} // namespace vl
