// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in a list, the definition of each beside it.
#pragma once

#include "desktop/party/PartyPage.h"
#include "rules/Figure.h"

namespace vl {

class FigurePage : public PartyPage {
    Q_OBJECT

public:
    FigurePage(Desk &desk, QWidget *parent);

protected:
    void showFigures(const QList<Figure> &figures);
    void showSide() override;

private:
    QList<Figure> m_lines;
};

} // namespace vl
