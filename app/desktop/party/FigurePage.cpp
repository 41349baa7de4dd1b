// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/party/FigurePage.h"

#include "desktop/Widgets.h"
#include "jobs/BranchSentences.h"

namespace vl {

FigurePage::FigurePage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Figure"), 12, 2, 0, false}, {tr("So many"), 8, 0, 1, true}, {tr("Of"), 8, 0, 1, true}, {QString(), 7, 0, 0, true}}, parent) {}

void FigurePage::showFigures(const QList<Figure> &figures) {
    const int row = m_rows->row();
    m_lines = figures;
    QList<RowCells> rows;
    for (const Figure &f : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {figureName(f), QString::number(f.part), QString::number(f.whole), f.percent()};
        rows.append(c);
    }
    m_rows->setRows(rows, row);
}

void FigurePage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const Figure &f = m_lines[row];
    m_rows->line(figureName(f), "section");
    m_rows->line(tr("%1 of %2　%3").arg(f.part).arg(f.whole).arg(f.percent()), nullptr);
    m_rows->line(figureDefinition(f), "hint");
    m_rows->line(tr("Basis: %1").arg(f.basis), "hint");
    m_rows->endSide();
}

} // namespace vl
