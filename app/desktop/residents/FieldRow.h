// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: label, the editor that its kind asks for, and the word beside it when it is wrong.
// Built from the field's description; knows nothing of the record around it.
#pragma once

#include "desktop/Desk.h"
#include "records/RecordType.h"
#include "rules/Validation.h"

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace vl {

class CodeBox;
class RecordPicker;

class FieldRow : public QWidget {
    Q_OBJECT

public:
    FieldRow(Desk &desk, const Field &field, QWidget *parent);
    /// A secret value is not shown: the editor stays empty, and leaving it so keeps what is there.
    void setValue(const QVariant &value);
    /// What the editor says; `kept` when a secret was left as it is.
    [[nodiscard]] QVariant value(bool *kept = nullptr) const;
    void setLabel(const QString &text);
    void showProblem(const Problem *problem);
    void showHint(const QString &text);
    [[nodiscard]] QWidget *editor() const;
    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] bool isEmpty() const { return !value().isValid(); }

Q_SIGNALS:
    void edited();
    void left(); ///< the editor lost the focus

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void tidyDate();

    Desk &m_desk;
    const Field &m_field;
    QLabel *m_label;
    QLabel *m_message;
    QLineEdit *m_edit = nullptr;
    CodeBox *m_box = nullptr;
    RecordPicker *m_picker = nullptr;
    bool m_secretThere = false;
};

} // namespace vl
