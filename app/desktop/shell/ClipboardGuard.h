// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied out of the program goes through the guard: other programs get it masked, this one pastes it as it
// was. As it is only with a purpose, which is logged (Ctrl+Shift+C). Locking takes it out of the clipboard.
#pragma once

#include "desktop/Desk.h"

namespace vl {

class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    ClipboardGuard(Desk &desk, QWidget *window);
    ~ClipboardGuard() override;
    /// Asks what for, and gives other programs what was copied as it is.
    void letThrough();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void look();
    void lookAtSelection();
    void openMenu();
    [[nodiscard]] QString safeForm(const QString &text);
    void forget();

    Desk &m_desk;
    QWidget *m_window;
    QString m_original; ///< of what was masked last
    QString m_masked;
    bool m_menu = false; ///< one of this program's is open
};

} // namespace vl
