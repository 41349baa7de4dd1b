// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the recovery code and the village's key once, prints the sheet, and goes on when its end was typed.
#pragma once

#include "desktop/Theme.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RecoveryPage;
}

class QPrinter;

namespace vl {

class RecoveryPage : public QWidget {
    Q_OBJECT

public:
    /// `villageKey`: empty on a computer that has not been given it yet.
    RecoveryPage(QString code, QString villageKey, QString villageName, Theme &theme, QWidget *parent = nullptr);
    ~RecoveryPage() override;
    /// Draws the sheet; false when the printer does not take it.
    [[nodiscard]] bool printOn(QPrinter &printer);

Q_SIGNALS:
    void confirmed();

private:
    void check();
    void print();

    std::unique_ptr<Ui::RecoveryPage> m_ui;
    QString m_code;
    QString m_villageKey;
    QString m_village;
};

} // namespace vl
