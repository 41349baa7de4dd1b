// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/DoorsPage.h"

#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "jobs/AffairPapers.h"
#include "jobs/AffairSentences.h"
#include "jobs/Sentences.h"

#include <QPointer>

namespace vl {

DoorsPage::DoorsPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Group"), 6, 1, 1, false}, {tr("Household of"), 8, 2, 0, false}, {tr("Door code"), 12, 1, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("doorList"));
    list()->setAccessibleName(tr("Door codes of households"));
    list()->setEmptyText(tr("No household yet. Take in your roster first."));
    auto *print = addButton(tr("Print plates…"), nullptr, "platesButton", QStringLiteral("Ctrl+P"));
    auto *make = addButton(tr("Make the missing ones"), "primary", "makeCodesButton", QStringLiteral("Alt+N"));
    auto *names = addButton(tr("List to hand them out by…"), nullptr, "doorListButton", QStringLiteral("Alt+L"));
    connect(print, &QPushButton::clicked, this, [this] { printSome(tr("Print plates"), &doorPlates); });
    connect(names, &QPushButton::clicked, this, [this] { printSome(tr("List of door codes"), &doorList); });
    connect(make, &QPushButton::clicked, this, &DoorsPage::make);
    make->setVisible(writes(Permission::KeepAffairs));
}

void DoorsPage::reload() {
    auto all = careLines(m_desk.store());
    auto codes = doorCodes(m_desk.store());
    if (!all || !codes)
        return Q_EMIT m_desk.failed(say(all ? codes.error() : all.error()));
    const int row = m_rows->row();
    m_lines = *all;
    m_codes = *codes;
    QList<RowCells> rows;
    int without = 0;
    for (const CareLine &l : std::as_const(m_lines)) {
        const QString token = m_codes.value(l.household);
        RowCells c;
        c.cells = {l.group, l.head, token.isEmpty() ? QString() : spokenToken(token)};
        without += token.isEmpty() ? 1 : 0;
        rows.append(c);
    }
    m_state->setText(without > 0 ? tr("Without a code: %1 of %2").arg(without).arg(m_lines.size()) : tr("A plate shows the village, the group and a random code; what it means is known in this book only."));
    m_rows->setRows(rows, row);
}

void DoorsPage::make() {
    QList<Id> all;
    for (const CareLine &l : std::as_const(m_lines))
        all.append(l.household);
    auto made = makeDoorCodes(m_desk.store(), all);
    if (!made)
        return Q_EMIT m_desk.failed(say(made.error()));
    m_desk.changed({}, tr("%n door code(s) made. Print their plates.", nullptr, *made));
}

void DoorsPage::printSome(const QString &title, Result<OfficePaper> (*paper)(Store &, const QList<Id> &)) {
    QList<QPair<QString, QString>> groups{{QString(), tr("(the whole village)")}};
    for (const CareLine &l : std::as_const(m_lines))
        if (!groups.contains({l.group, l.group}))
            groups.append({l.group, l.group});
    QString group;
    constexpr qsizetype two = 3; // with the whole village
    if (groups.size() >= two) {
        const QPointer<DoorsPage> self(this);
        AskDialog d(m_desk, title, {}, {{QStringLiteral("group"), tr("Which group"), AskField::Choice, {}, groups}}, window());
        d.setSaves(tr("Go on"));
        if (!d.run([&](AskDialog &a) -> Result<QSet<Id>> {
                group = a.text(QStringLiteral("group"));
                return QSet<Id>();
            },
                   QString()) ||
            !self)
            return;
    }
    QList<Id> some;
    for (const CareLine &l : std::as_const(m_lines))
        if (group.isEmpty() || l.group == group)
            some.append(l.household);
    showPaper(title, [paper, some](Store &s) { return paper(s, some); });
}

void DoorsPage::print(const QList<Id> &households) {
    showPaper(tr("Door plates"), [households](Store &s) { return doorPlates(s, households); });
}

void DoorsPage::revoke(const CareLine &household) {
    AskDialog d(m_desk, tr("The plate is lost"), tr("Its code opens nothing any more. Make a new one, and print its plate."), {{QStringLiteral("reason"), tr("What happened"), AskField::Line, {}, {}, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> { return touching(revokeDoorCode(m_desk.store(), household.household, a.text(QStringLiteral("reason"))), QSet<Id>{household.household}); }, tr("Saved. Ctrl+Z takes it back."));
}

void DoorsPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const CareLine l = m_lines[row];
    const QString token = m_codes.value(l.household);
    m_rows->line(l.head, "section");
    m_rows->line(l.group, "hint");
    m_rows->line(token.isEmpty() ? tr("No code yet.") : spokenToken(token), nullptr);
    if (!token.isEmpty()) {
        m_rows->action(tr("Print this plate…"), nullptr, "plateButton", {}, [this, id = l.household] { print({id}); });
        if (writes(Permission::KeepAffairs))
            m_rows->action(tr("The plate is lost…"), "link", "revokeButton", {}, [this, l] { revoke(l); });
    }
    m_rows->endSide();
}

} // namespace vl
