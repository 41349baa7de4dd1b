// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/party/BranchPages.h"
#include "jobs/BranchSentences.h"
#include "jobs/PartyPapers.h"
#include "jobs/Sentences.h"
#include "store/DuesBook.h"

#include <QLineEdit>

namespace vl {

TransfersPage::TransfersPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Name"), 6, 1, 0, false}, {tr("The other branch"), 10, 2, 2, false}, {tr("Letter"), 16, 0, 3, false}, {tr("Valid until"), 11, 0, 1, true}, {QString(), 16, 0, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("transferList"));
    list()->setAccessibleName(tr("Letters of transfer"));
    list()->setEmptyText(tr("No letter yet. Alt+N writes one for a member who goes to another branch; Alt+R takes in one that somebody brought."));
    auto *out = addButton(tr("Somebody goes"), "primary", "transferOutButton", QStringLiteral("Alt+N"));
    auto *in = addButton(tr("Somebody came"), nullptr, "transferInButton", QStringLiteral("Alt+R"));
    connect(out, &QPushButton::clicked, this, [this] { write(true); });
    connect(in, &QPushButton::clicked, this, [this] { write(false); });
    for (QPushButton *b : {out, in})
        b->setVisible(writes(Permission::KeepParty));
}

void TransfersPage::reload() {
    auto all = transfers(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    const int row = m_rows->row();
    m_lines = *all;
    QList<RowCells> rows;
    qsizetype late = 0;
    for (const TransferLine &l : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {l.name, l.other, l.letter, l.validTo().toString(Qt::ISODate)};
        c.tags = {{transferStateWord(l), l.state == TransferState::Late ? 3 : l.state == TransferState::Waiting ? 2
                                                                          : l.state == TransferState::Done      ? 1
                                                                                                                : 0}};
        late += l.state == TransferState::Late ? 1 : 0;
        rows.append(c);
    }
    m_state->setText(late > 0 ? tr("● Letters that are no longer valid, without a receipt: %1. Ask the other branch.").arg(late) : QString());
    m_rows->setRows(rows, row);
}

void TransfersPage::write(bool out) {
    const QDate today = m_desk.book().clock().today();
    QList<AskField> fields{{QStringLiteral("member"), tr("Member"), AskField::Choice, {}, memberChoices(m_desk), {}, true}, {QStringLiteral("other"), tr("The other branch, as it stands on the letter"), AskField::Line, {}, {}, {}, true}};
    if (!out)
        fields.append({QStringLiteral("letter"), tr("Letter number"), AskField::Line, {}, {}, {}, true});
    fields += {{QStringLiteral("on"), tr("Letter of"), AskField::Date, today.toString(Qt::ISODate)},
               {QStringLiteral("days"), tr("Valid for so many days"), AskField::Number, QString::number(usualLetterDays), {}, tr("Places differ (10 to 30 days, at most three months): as your party committee says.")},
               {QStringLiteral("dues"), tr("Dues paid until (month)"), AskField::Month, {}, {}, out ? tr("The last month with a receipt; empty when there is none.") : QString()}};
    AskDialog d(m_desk, out ? tr("Goes to another branch") : tr("Came with a letter"), out ? tr("The member belongs to this branch until the receipt is here.") : tr("Somebody who is not in the list yet is added under Party members first."), fields, window());
    Id shown;
    const auto fill = [&] { // of whoever is chosen
        const Id member = d.id(QStringLiteral("member"));
        auto *dues = qobject_cast<QLineEdit *>(d.field(QStringLiteral("dues")));
        if (!out || dues == nullptr || member == shown)
            return;
        shown = member;
        const auto paid = duesPaidTo(m_desk.store(), member);
        dues->setText(paid && paid->isValid() ? paid->toString(QStringLiteral("yyyy-MM")) : QString());
    };
    connect(&d, &AskDialog::changed, &d, fill);
    fill();
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(writeLetter(m_desk.store(), {a.id(QStringLiteral("member")), out, a.text(QStringLiteral("other")), a.text(QStringLiteral("letter")), a.date(QStringLiteral("on")), a.number(QStringLiteral("days")), a.text(QStringLiteral("dues"))}));
    },
                out ? tr("The letter is on record. Print it.") : tr("Saved. Send the receipt back."));
}

void TransfersPage::receipt(const TransferLine &line) {
    AskDialog d(m_desk, line.out ? tr("The receipt is here") : tr("The receipt was sent back"), line.out ? tr("%1 then belongs to %2.").arg(line.name, line.other) : QString(),
                {{QStringLiteral("on"), tr("Receipt of"), AskField::Date, m_desk.book().clock().today().toString(Qt::ISODate), {}, {}, true}, {QStringLiteral("paper"), tr("Where it lies"), AskField::Line, {}}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(receiptCame(m_desk.store(), line.id, a.date(QStringLiteral("on")), a.text(QStringLiteral("paper"))), QSet<Id>{line.id, line.member});
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void TransfersPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const TransferLine l = m_lines[row];
    const bool open = l.state == TransferState::Waiting || l.state == TransferState::Late;
    m_rows->line(l.name, "section");
    m_rows->line(l.out ? tr("Goes to %1").arg(l.other) : tr("Came from %1").arg(l.other), "hint");
    m_rows->line(tr("Letter %1 of %2, valid for %3 days").arg(l.letter, l.letterOn.toString(Qt::ISODate)).arg(l.validDays), "hint");
    m_rows->line(transferStateWord(l), l.state == TransferState::Late ? "problem" : open ? "warning"
                                                                                         : "ok");
    if (l.receiptOn.isValid())
        m_rows->line(QStringList{tr("Receipt of %1").arg(l.receiptOn.toString(Qt::ISODate)), l.receiptPaper}.join(QStringLiteral("　")).trimmed(), "hint");
    if (l.out)
        m_rows->action(tr("Print the letter…"), open ? "primary" : nullptr, "letterButton", QStringLiteral("Ctrl+P"), [this, l] { showPaper(tr("Letter of transfer"), [id = l.id](Store &s) { return transferPaper(s, id); }); });
    if (open && writes(Permission::KeepParty)) {
        m_rows->action(l.out ? tr("The receipt is here…") : tr("The receipt was sent back…"), l.out ? nullptr : "primary", "receiptCameButton", {}, [this, l] { receipt(l); });
        m_rows->action(tr("Take the letter back"), "link", "withdrawButton", {}, [this, l] {
            if (auto s = withdrawLetter(m_desk.store(), l.id); !s)
                return Q_EMIT m_desk.failed(say(s.error()));
            m_desk.changed({l.id}, tr("Taken back. Ctrl+Z brings it again."));
        });
    }
    m_rows->endSide();
}

} // namespace vl
