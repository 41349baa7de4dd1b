// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a page that asks one thing after another: what is asked, a word beside it, the way out, and a
// body that is built anew for each question and after every change of records.
#pragma once

#include "desktop/RebuiltPage.h"

class QLabel;

namespace vl {

class AskPage : public RebuiltPage {
    Q_OBJECT

public:
    AskPage(Desk &desk, QWidget *parent);

Q_SIGNALS:
    void closed();

protected:
    QLabel *m_title;
    QLabel *m_hint;
};

} // namespace vl
