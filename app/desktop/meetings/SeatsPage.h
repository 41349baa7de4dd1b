// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits on which committee: meetings take their lists from here.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/Party.h"

class QComboBox;

namespace vl {

class SeatsPage : public PartyPage {
    Q_OBJECT

public:
    SeatsPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    QComboBox *m_body;
    QList<SeatLine> m_lines;
};

} // namespace vl
