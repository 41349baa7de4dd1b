// SPDX-License-Identifier: GPL-3.0-or-later
// A page whose body is built anew when what it shows has changed. The Tab key comes to the body from the widget
// above it: widgets that are made late would otherwise come after the status line.
#pragma once

#include "desktop/Desk.h"

#include <QMargins>
#include <QWidget>

class QBoxLayout;
class QLayout;
class QVBoxLayout;

namespace vl {

class RebuiltPage : public QWidget {
    Q_OBJECT

public:
    RebuiltPage(Desk &desk, QWidget *parent);
    /// What Tab leaves to come to the body.
    void setTabAnchor(QWidget *anchor);

protected:
    /// Builds the body; called after every change of the looks.
    virtual void rebuild() = 0;
    /// Where the body goes: an area that scrolls. Once, in the constructor.
    void addBody(QBoxLayout *into, const QMargins &margins);
    /// An empty body in place of the one before; its column.
    QVBoxLayout *freshBody(int spacing);
    /// A card in the body; its column.
    QVBoxLayout *card(QLayout *into, int spacing);

    Desk &m_desk;
    QWidget *m_body = nullptr;

private:
    void chainTabs();

    QVBoxLayout *m_column = nullptr;
    QWidget *m_anchor = nullptr;
};

} // namespace vl
