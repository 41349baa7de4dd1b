// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a page that asks one thing after another: what is asked, a word beside it, the way out, and a
// body that is built anew for each question.
#pragma once

#include "desktop/Desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vl {

class AskPage : public QWidget {
    Q_OBJECT

public:
    AskPage(Desk &desk, QWidget *parent);

Q_SIGNALS:
    void closed();

protected:
    /// Asks the present question; called after every change of records or looks.
    virtual void rebuild() = 0;
    /// An empty body in place of the one before; its column.
    QVBoxLayout *freshBody();

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_hint;
    QWidget *m_body = nullptr;

private:
    QVBoxLayout *m_column;
};

} // namespace vl
