// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/NoticeModel.h"

#include "desktop/list/RowList.h"
#include "jobs/NoticeSentences.h"

namespace vl {

namespace {

enum Tone { Plain,
            Ok,
            Warn,
            Late };

Tone toneOf(const NoticeLine &n, const QDate &today) {
    if (n.overdue(today))
        return Late;
    switch (n.state()) {
    case NoticeState::Waiting:
    case NoticeState::Returned:
        return Warn;
    case NoticeState::Ready:
    case NoticeState::Posted:
        return Ok;
    default:
        return Plain;
    }
}

} // namespace

void NoticeModel::setLines(const QList<NoticeLine> &lines, const QDate &today) {
    beginResetModel();
    m_lines = lines;
    m_today = today;
    endResetModel();
}

int NoticeModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= m_lines.size() || role != RowRole)
        return {};
    const NoticeLine &n = m_lines[index.row()];
    RowCells row;
    row.cells = {n.title, n.number.section(QChar(u'〔'), 1).prepend(QChar(u'〔'))};
    const QString when = n.state() == NoticeState::Posted && n.due.isValid() ? tr("until %1").arg(n.due.toString(QStringLiteral("M.d"))) : QString();
    row.tags = {{n.overdue(m_today) ? tr("to be taken down") : stateWord(n.state()), toneOf(n, m_today)}};
    if (!when.isEmpty())
        row.tags += RowTag{when, 0};
    return QVariant::fromValue(row);
}

} // namespace vl
