// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit in which a person or a household is found by typing; the record's id is the value.
#pragma once

#include "desktop/Desk.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace vl {

class RecordPicker : public QObject {
    Q_OBJECT

public:
    enum class What { Person,
                      Household };
    RecordPicker(Desk &desk, What what, QLineEdit *edit, QObject *parent);
    [[nodiscard]] Id id() const { return m_id; }
    void setId(const Id &id);
    /// Nobody was found, and what was typed are letters that were meant to find somebody.
    [[nodiscard]] bool isUnfound() const;

Q_SIGNALS:
    void picked();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void takeFirst();
    [[nodiscard]] bool firstTwoAreNamesakes() const;
    void search(const QString &text);
    [[nodiscard]] QString nameOf(const Id &id) const;

    Desk &m_desk;
    What m_what;
    QLineEdit *m_edit;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    Id m_id;
    bool m_moved = false; ///< she went to a row of the list herself
};

} // namespace vl
