// SPDX-License-Identifier: GPL-3.0-or-later
// Split, move, join, change of head, order: one question with what it needs.
#pragma once

#include "desktop/Desk.h"

#include <QDialog>

namespace Ui {
class HouseholdDialog;
}

namespace vl {

class RecordPicker;

class HouseholdDialog : public QDialog {
    Q_OBJECT

public:
    HouseholdDialog(Desk &desk, const Id &resident, QWidget *parent);
    ~HouseholdDialog() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void actionChosen();
    void run();
    [[nodiscard]] Result<Done> change(const QString &date) const;
    [[nodiscard]] QList<Id> members(bool checkedOnly) const;

    Desk &m_desk;
    std::unique_ptr<Ui::HouseholdDialog> m_ui;
    RecordPicker *m_target;
    Id m_resident;
    Id m_household;
};

} // namespace vl
