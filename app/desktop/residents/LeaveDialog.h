// SPDX-License-Identifier: GPL-3.0-or-later
// What for, asked before anything secret is shown or leaves; before it leaves, a second person agrees too.
#pragma once

#include "desktop/Desk.h"
#include "store/Leaving.h"

#include <QDialog>

namespace Ui {
class RevealDialog;
}

namespace vl {

class LeaveDialog : public QDialog {
    Q_OBJECT

public:
    LeaveDialog(Desk &desk, const QList<BookAccount> &others, QWidget *parent);
    ~LeaveDialog() override;
    [[nodiscard]] const Leaving &leaving() const { return m_leaving; }
    void reject() override;

private:
    void decide();
    void finish();

    Desk &m_desk;
    bool m_two;
    Leaving m_leaving;
    std::unique_ptr<Ui::RevealDialog> m_ui;
    BackgroundJob m_job;
};

/// For the screen: empty when it was cancelled.
[[nodiscard]] QString askPurpose(Desk &desk, QWidget *parent);
/// For what leaves: nothing when it was cancelled. A second person is asked for where the book has one.
[[nodiscard]] std::optional<Leaving> askToLeave(Desk &desk, QWidget *parent);

} // namespace vl
