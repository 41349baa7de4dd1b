// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/SeatsPage.h"

#include "desktop/Widgets.h"
#include "desktop/party/PartyDialogs.h"
#include "jobs/Sentences.h"

#include <QBoxLayout>

namespace vl {

SeatsPage::SeatsPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Name"), 6, 2, 0, false}, {tr("Post"), 8, 2, 0, false}, {tr("From"), 11, 0, 1, true}}, parent), m_body(new QComboBox(this)) {
    list()->setObjectName(QStringLiteral("seatList"));
    list()->setAccessibleName(tr("Who sits on it"));
    list()->setEmptyText(tr("Nobody sits on it yet. Alt+N adds somebody; meetings take their list from here."));
    m_body->setObjectName(QStringLiteral("bodyCombo"));
    m_body->setAccessibleName(tr("Committee"));
    fillCodes(m_body, QStringLiteral("body"));
    chooseByInitials(m_body);
    m_bar->insertWidget(0, m_body);
    connect(m_body, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    auto *add = addButton(tr("Add somebody"), "primary", "addSeatButton", QStringLiteral("Alt+N"));
    add->setVisible(writes(Permission::KeepMeetings));
    connect(add, &QPushButton::clicked, this, [this] { askSeat(m_desk, m_body->currentData().toString(), window()); });
}

void SeatsPage::reload() {
    auto all = seats(m_desk.store(), m_body->currentData().toString(), m_desk.book().clock().today());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    const int row = m_rows->row();
    m_lines = *all;
    QList<RowCells> rows;
    for (const SeatLine &s : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {s.name, s.post, s.from};
        rows.append(c);
    }
    m_rows->setRows(rows, row);
}

void SeatsPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const SeatLine s = m_lines[row];
    m_rows->line(s.name, "section");
    m_rows->line(QStringList{codeName(QStringLiteral("body"), s.body), s.post}.join(QLatin1Char(' ')), "hint");
    if (writes(Permission::KeepMeetings))
        m_rows->action(tr("Has left it"), nullptr, "endSeatButton", {}, [this, s] {
            if (auto done = endSeat(m_desk.store(), s.id, m_desk.book().clock().today().addDays(-1)); !done)
                return Q_EMIT m_desk.failed(say(done.error()));
            m_desk.changed({s.id}, tr("Saved. Ctrl+Z takes it back."));
        });
    m_rows->endSide();
}

} // namespace vl
