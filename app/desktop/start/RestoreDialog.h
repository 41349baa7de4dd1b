// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what is in a backup before it takes the place of anything; the present book is kept aside.
#pragma once

#include "desktop/BackgroundJob.h"
#include "desktop/Theme.h"
#include "store/Backup.h"

#include <QDialog>

namespace Ui {
class RestoreDialog;
}

namespace vl {

class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `bookDirectory`: where the book goes; when empty, beside the backup under the village's name.
    RestoreDialog(QString bookDirectory, const QString &backupFolder, const Clock &clock, const Theme &theme, QWidget *parent);
    ~RestoreDialog() override;
    [[nodiscard]] QString restoredBook() const { return m_target; }

private:
    void fileChosen();
    void look();
    void restore();
    [[nodiscard]] SecureBytes secret() const;
    [[nodiscard]] QString account() const;

    std::unique_ptr<Ui::RestoreDialog> m_ui;
    QString m_target;
    const Clock &m_clock;
    BackgroundJob m_job;
};

} // namespace vl
