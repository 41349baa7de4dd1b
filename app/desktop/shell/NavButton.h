// SPDX-License-Identifier: GPL-3.0-or-later
// A place in the rail: icon and name side by side, or, with large text, the name beneath the icon.
#pragma once

#include "desktop/Theme.h"

#include <QPushButton>

namespace vl {

class NavButton : public QPushButton {
    Q_OBJECT

public:
    NavButton(const QString &name, Theme &theme, QWidget *parent);
    void setFolded(bool folded);
    /// Folded, and without its name: there is no room for it. The tool tip and a screen reader say it.
    void setBare(bool bare);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    bool m_folded = false;
    bool m_bare = false;
};

} // namespace vl
