// SPDX-License-Identifier: GPL-3.0-or-later
// 月报: what the counter did in a month, in figures with their definitions; printed as one page.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/AffairFigures.h"

namespace vl {

class MonthPage : public PartyPage {
    Q_OBJECT

public:
    MonthPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    QDate m_month;
    QList<Figure> m_lines;
};

} // namespace vl
