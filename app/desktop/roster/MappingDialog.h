// SPDX-License-Identifier: GPL-3.0-or-later
// Which column means what, corrected by the clerk and remembered for the next roster.
#pragma once

#include "desktop/Theme.h"
#include "records/Roster.h"

#include <QDialog>
#include <QHash>

class QComboBox;

namespace vl {

class MappingDialog : public QDialog {
    Q_OBJECT

public:
    MappingDialog(const std::vector<RosterColumn> &columns, const Theme &theme, QWidget *parent);
    /// Normalised heading to canonical key, for the columns that were changed.
    [[nodiscard]] QHash<QString, QString> mapping() const;
    /// A canonical key in the program's words.
    [[nodiscard]] static QString meaning(const QString &canonical);

private:
    QList<QPair<RosterColumn, QComboBox *>> m_rows;
};

} // namespace vl
