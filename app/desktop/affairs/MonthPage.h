// SPDX-License-Identifier: GPL-3.0-or-later
// 月报: what the counter did in a month, in figures with their definitions; printed as one page.
#pragma once

#include "desktop/party/FigurePage.h"

namespace vl {

class MonthPage : public FigurePage {
    Q_OBJECT

public:
    MonthPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;

private:
    QDate m_month;
    QPushButton *m_keep;
};

} // namespace vl
