// SPDX-License-Identifier: GPL-3.0-or-later
// A new passphrase by the recovery sheet.
#pragma once

#include "desktop/Theme.h"
#include "store/Book.h"

#include <QDialog>

namespace Ui {
class RecoverDialog;
}

namespace vl {

class RecoverDialog : public QDialog {
    Q_OBJECT

public:
    RecoverDialog(QString directory, const Clock &clock, const KdfLimits &limits, const Theme &theme, QWidget *parent);
    ~RecoverDialog() override;

private:
    void set();

    std::unique_ptr<Ui::RecoverDialog> m_ui;
    QString m_directory;
    const Clock &m_clock;
    KdfLimits m_limits;
};

} // namespace vl
