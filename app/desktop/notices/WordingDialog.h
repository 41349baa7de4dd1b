// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a notice, paragraph by paragraph, to be changed by hand. The table keeps its rows.
#pragma once

#include "desktop/Desk.h"
#include "notices/Content.h"

#include <QDialog>

class QPlainTextEdit;

namespace vl {

class WordingDialog : public QDialog {
    Q_OBJECT

public:
    WordingDialog(Desk &desk, const NoticeContent &content, QWidget *parent);
    /// What differs from the template's own words.
    [[nodiscard]] Wording wording() const;

private:
    QMap<int, QPlainTextEdit *> m_edits;
    QMap<int, QString> m_own; ///< as the template has it
};

} // namespace vl
