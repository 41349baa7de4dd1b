// SPDX-License-Identifier: GPL-3.0-or-later
// 独居走访: who lives alone, when they were seen last, and by when again.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/Affairs.h"

namespace vl {

class VisitsPage : public PartyPage {
    Q_OBJECT

public:
    VisitsPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void record(const VisitLine &line);

    QList<VisitLine> m_lines;
};

} // namespace vl
