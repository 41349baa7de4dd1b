// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/party/PartyPages.h"

#include "desktop/Widgets.h"
#include "desktop/party/PartyDialogs.h"
#include "jobs/MeetingSentences.h"
#include "jobs/PartyPapers.h"
#include "jobs/Sentences.h"
#include "records/CodeTables.h"

#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace vl {

MembersPage::MembersPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Name"), 6, 2, 0, false}, {tr("Kind"), 9, 0, 1, false}, {tr("Admitted"), 11, 0, 2, true}, {tr("Post"), 8, 1, 3, false}, {QString(), 12, 1, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("memberList"));
    list()->setAccessibleName(tr("Party members"));
    list()->setEmptyText(tr("No member yet. Alt+N adds the first one: find the resident by name or initials."));
    auto *add = addButton(tr("Add a member"), "primary", "addMemberButton", QStringLiteral("Alt+N"));
    add->setVisible(writes(Permission::KeepParty));
    connect(add, &QPushButton::clicked, this, [this] { askMember(m_desk, {}, window()); });
    connect(list(), &RowList::opened, this, [this](const QModelIndex &i) {
        if (writes(Permission::KeepParty) && i.row() < m_lines.size())
            askMember(m_desk, Id(m_lines[i.row()].id), window()); // a copy: the list may be read anew meanwhile
    });
}

void MembersPage::reload() {
    auto all = partyMembers(m_desk.store(), m_desk.book().clock().today());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    const int row = m_rows->row();
    m_lines = *all;
    QList<RowCells> rows;
    qsizetype votes = 0;
    for (const MemberLine &m : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {m.name, codeName(QStringLiteral("party_standing"), m.standing), m.joinedOn, m.post};
        if (m.noVote != NoVote::Votes && m.noVote != NoVote::Probationary)
            c.tags += RowTag{noVoteWord(m.noVote), 2};
        if (!m.excused.isEmpty())
            c.tags += RowTag{tr("not counted"), 0};
        if (m.state == QLatin1String("lost"))
            c.tags += RowTag{codeName(QStringLiteral("party_state"), m.state), 2};
        if (!m.awayTo.isEmpty())
            c.tags += m.contact.isEmpty() ? RowTag{tr("away, no contact person"), 2} : RowTag{tr("away"), 0};
        votes += m.noVote == NoVote::Votes && m.excused.isEmpty() ? 1 : 0;
        rows.append(c);
    }
    m_state->setText(m_lines.isEmpty() ? QString() : tr("%n member(s)", nullptr, static_cast<int>(m_lines.size())) + QStringLiteral("；") + tr("%n expected with a vote", nullptr, static_cast<int>(votes)));
    m_rows->setRows(rows, row);
}

void MembersPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const MemberLine m = m_lines[row];
    m_rows->line(m.name, "section");
    m_rows->line(QStringList{codeName(QStringLiteral("party_standing"), m.standing), m.unitName, m.groupName}.join(QLatin1Char(' ')).simplified(), "hint");
    m_rows->line(m.noVote == NoVote::Votes ? tr("✓ has a vote") : tr("No vote: %1").arg(noVoteWord(m.noVote)), m.noVote == NoVote::Votes ? "ok" : "warning");
    if (!m.excused.isEmpty())
        m_rows->line(tr("Not counted as expected: %1").arg(m.excused), "hint");
    if (!m.fullOn.isEmpty())
        m_rows->line(tr("Full member since %1").arg(m.fullOn), "hint");
    if (!m.awayTo.isEmpty())
        m_rows->line(tr("Away at %1").arg(m.awayTo) + (m.contact.isEmpty() ? QString() : QStringLiteral("　") + tr("contact: %1").arg(m.contact)), "hint");
    if (writes(Permission::KeepParty)) {
        m_rows->action(tr("Change…"), "primary", "changeMemberButton", {}, [this, m] { askMember(m_desk, m.id, window()); });
        if (m.noVote == NoVote::Votes && m.excused.isEmpty())
            m_rows->action(tr("Not counted as expected…"), nullptr, "excuseButton", {}, [this, m] { askExcuse(m_desk, m.id, m.name, window()); });
    }
    m_rows->endSide();
}

DuesPage::DuesPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Name"), 6, 2, 0, false}, {tr("Dues by"), 9, 1, 3, false}, {tr("Due"), 7, 0, 0, true}, {tr("Paid"), 7, 0, 1, true}, {tr("Receipt"), 19, 0, 2, false}, {QString(), 9, 0, 0, false}}, parent), m_month(monthOf(desk.book().clock().today())) {
    list()->setObjectName(QStringLiteral("duesList"));
    list()->setAccessibleName(tr("Dues of a month"));
    list()->setEmptyText(tr("Nobody owes dues this month. Members are added under \"Members\"."));
    addPeriod(tr("◀ Month before"), tr("Month after ▶"), [this](int by) { m_month = m_month.addMonths(by); });
    auto *sheet = addButton(tr("Sheet…"), nullptr, "duesSheetButton", QStringLiteral("Ctrl+P"));
    connect(sheet, &QPushButton::clicked, this, [this] {
        showPaper(tr("Dues of a month"), [month = m_month](Store &s) { return duesSheetPaper(s, month); });
    });
    auto *receipts = addButton(tr("Receipts…"), nullptr, "duesReceiptsButton", {});
    connect(receipts, &QPushButton::clicked, this, [this] { showReceipts({}); });
    auto *all = addButton(tr("All have paid"), "primary", "allPaidButton", QStringLiteral("Alt+A"));
    all->setVisible(writes(Permission::KeepParty));
    connect(all, &QPushButton::clicked, this, [this] { receive(true); });
    connect(list(), &RowList::opened, this, [this] { receive(false); });
}

void DuesPage::showReceipts(const Id &payment) {
    showPaper(tr("Receipts"), [month = m_month, payment](Store &s) { return duesReceiptPaper(s, month, payment); });
}

void DuesPage::reload() {
    auto sheet = duesSheet(m_desk.store(), m_month);
    if (!sheet)
        return Q_EMIT m_desk.failed(say(sheet.error()));
    const int row = m_rows->row();
    m_sheet = *sheet;
    m_period->setText(m_month.toString(QStringLiteral("yyyy-MM")));
    QList<RowCells> rows;
    for (const DuesLine &l : std::as_const(m_sheet.lines)) {
        RowCells c;
        c.cells = {l.name, codeName(QStringLiteral("dues_category"), l.category), l.category.isEmpty() ? QString() : yuan(l.due), l.payment.isNull() ? QString() : yuan(l.paid), l.receipt};
        if (l.category.isEmpty())
            c.tags += RowTag{tr("not set"), 2};
        else if (!l.payment.isNull())
            c.tags += RowTag{tr("paid"), 1};
        else if (l.unpaidMonths >= duesPromptMonths)
            c.tags += RowTag{tr("%n month(s)", nullptr, l.unpaidMonths), 3};
        else if (l.unpaidMonths > 1)
            c.tags += RowTag{tr("%n month(s)", nullptr, l.unpaidMonths), 2};
        rows.append(c);
    }
    m_state->setText(tr("Due %1, paid %2, still open %3.").arg(yuan(m_sheet.due), yuan(m_sheet.paid), yuan(m_sheet.open)));
    m_rows->setRows(rows, row);
}

void DuesPage::receive(bool all) {
    if (!writes(Permission::KeepParty))
        return;
    QList<PayDues> payments;
    QSet<Id> touched;
    const int row = m_rows->row();
    for (int i = 0; i < m_sheet.lines.size(); ++i) {
        const DuesLine &l = m_sheet.lines[i];
        if ((!all && i != row) || !l.payment.isNull() || (all && (l.category.isEmpty() || l.due == 0)))
            continue;
        payments.append({l.member, m_month, -1, m_desk.book().clock().today()});
        touched.insert(l.member);
    }
    if (payments.isEmpty())
        return;
    if (all) { // receipts are numbered, and numbers stay
        const QPointer<DuesPage> self(this);
        const auto sure = QMessageBox::question(window(), tr("All have paid"), tr("%n receipt(s) are numbered, %1 yuan in all. Have all of them paid?", nullptr, static_cast<int>(payments.size())).arg(yuan(m_sheet.open)), QMessageBox::Yes | QMessageBox::No, QMessageBox::Yes);
        if (!self || sure != QMessageBox::Yes)
            return;
    }
    auto done = payDues(m_desk.store(), payments);
    if (!done)
        return Q_EMIT m_desk.failed(say(done.error()));
    m_desk.changed(touched, tr("%n receipt(s) numbered.", nullptr, static_cast<int>(done->size())));
}

void DuesPage::cancel(const DuesLine &l) {
    const QPointer<DuesPage> self(this);
    bool ok = false;
    const QString why = QInputDialog::getText(window(), tr("Cancel this receipt"), tr("Why? The number stays in the book."), QLineEdit::Normal, {}, &ok);
    if (!self || !ok)
        return;
    if (auto s = voidDues(m_desk.store(), l.payment, why); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({l.member}, tr("Cancelled; the number stays in the book."));
}

void DuesPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_sheet.lines.size())
        return;
    const DuesLine l = m_sheet.lines[row];
    m_rows->line(l.name, "section");
    m_rows->line(l.category.isEmpty() ? tr("Nobody has said yet by what these dues are reckoned.") : QStringLiteral("%1　%2").arg(codeName(QStringLiteral("dues_category"), l.category), yuan(l.due)), l.category.isEmpty() ? "warning" : "hint");
    if (!l.payment.isNull())
        m_rows->line(tr("%1 paid on %2").arg(yuan(l.paid), QLocale().toString(l.paidOn, QLocale::ShortFormat)) + QLatin1Char('\n') + l.receipt, "ok");
    if (l.unpaidMonths >= duesPromptMonths) // a prompt, never a decision
        m_rows->line(tr("● Unpaid for %n month(s). Talk with them first; what follows is for the branch and the party committee to decide.", nullptr, l.unpaidMonths), "problem");
    if (writes(Permission::KeepParty)) {
        if (l.payment.isNull() && !l.category.isEmpty())
            m_rows->action(tr("Received, Enter"), "primary", "receiveButton", {}, [this] { receive(false); });
        m_rows->action(tr("Dues by…"), l.category.isEmpty() ? "primary" : nullptr, "setDuesButton", QStringLiteral("Alt+D"), [this, l] { askDues(m_desk, l.member, l.name, m_month, window()); });
        if (!l.payment.isNull())
            m_rows->action(tr("Print the receipt…"), nullptr, "receiptButton", {}, [this, l] { showReceipts(l.payment); });
        if (!l.payment.isNull())
            m_rows->action(tr("Cancel this receipt…"), "link", "voidButton", {}, [this, l] { cancel(l); });
    }
    m_rows->endSide();
}

DevelopmentPage::DevelopmentPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Name"), 6, 1, 0, false}, {tr("Step"), 12, 3, 0, false}, {tr("By when"), 11, 0, 1, true}, {QString(), 8, 0, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("candidateList"));
    list()->setAccessibleName(tr("On the way to membership"));
    list()->setEmptyText(tr("Nobody is on the way to membership. Alt+N adds whoever has handed in an application."));
    auto *add = addButton(tr("Application handed in"), "primary", "addCandidateButton", QStringLiteral("Alt+N"));
    add->setVisible(writes(Permission::KeepParty));
    connect(add, &QPushButton::clicked, this, [this] { askCandidate(m_desk, window()); });
    connect(list(), &RowList::opened, this, [this](const QModelIndex &i) {
        if (writes(Permission::KeepParty) && i.row() < m_lines.size())
            step(CandidateLine(m_lines[i.row()])); // a copy: the list may be read anew meanwhile
    });
}

void DevelopmentPage::reload() {
    auto all = candidates(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    const int row = m_rows->row();
    m_lines = *all;
    QList<RowCells> rows;
    qsizetype late = 0;
    for (const CandidateLine &c : std::as_const(m_lines)) {
        RowCells cells;
        const StepLine *next = c.nextLine();
        if (next == nullptr) {
            cells.cells = {c.name, tr("All 25 steps are done."), {}};
        } else {
            cells.cells = {c.name, QStringLiteral("%1 %2").arg(next->step).arg(developmentStepName(next->step)), next->state == StepState::NotYet ? next->earliest.toString(Qt::ISODate) : next->due.toString(Qt::ISODate)};
            const bool isLate = next->state == StepState::Late || next->state == StepState::Redo;
            cells.tags = {{stepStateWord(next->state), isLate ? 3 : next->state == StepState::Open ? 1
                                                                                                   : 0}};
            late += isLate ? 1 : 0;
        }
        rows.append(cells);
    }
    m_state->setText(late > 0 ? tr("● Late: %1").arg(late) : QString());
    m_rows->setRows(rows, row);
}

// The next one, or the one that is too old and is done again.
void DevelopmentPage::step(const CandidateLine &c) {
    const StepLine *next = c.nextLine();
    if (next != nullptr)
        askStep(m_desk, c.id, next->state == StepState::Redo ? DevelopmentRule::of(next->step)->dueStep : next->step, c.name, window());
}

void DevelopmentPage::extend(const CandidateLine &c) {
    const QPointer<DevelopmentPage> self(this);
    bool ok = false;
    const int months = QInputDialog::getInt(window(), tr("Probation prolonged"), tr("By how many months (6 to 12)?"), 6, 6, 12, 1, &ok);
    if (!self || !ok)
        return;
    if (auto s = extendProbation(m_desk.store(), c.id, months); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({c.id}, tr("Saved. Ctrl+Z takes it back."));
}

void DevelopmentPage::end(const CandidateLine &c) {
    const QPointer<DevelopmentPage> self(this);
    QStringList names;
    const QList<CodeEntry> ways = CodeTable::get(QStringLiteral("candidate_end")).entries();
    for (const CodeEntry &e : ways)
        names += codeName(QStringLiteral("candidate_end"), e.code);
    bool ok = false;
    const QString chosen = QInputDialog::getItem(window(), c.name, tr("How did it end?"), names, 0, false, &ok);
    if (!self || !ok)
        return;
    if (auto s = endCandidate(m_desk.store(), c.id, ways[std::max<qsizetype>(0, names.indexOf(chosen))].code, m_desk.book().clock().today()); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({c.id}, tr("Saved. Ctrl+Z takes it back."));
}

void DevelopmentPage::showSide() {
    constexpr int shownAhead = 3;
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const CandidateLine c = m_lines[row];
    m_rows->line(c.name, "section");
    for (const StepLine &s : c.steps) {
        if (s.step < c.next - 2 || (c.next > 0 && s.step > c.next + shownAhead))
            continue;
        QString words = QStringLiteral("%1 %2 %3").arg(s.state == StepState::Done ? QStringLiteral("✓") : s.step == c.next ? QStringLiteral("▶")
                                                                                                                           : QStringLiteral("·"))
                            .arg(s.step)
                            .arg(developmentStepName(s.step));
        if (s.done.isValid())
            words += QStringLiteral("　") + s.done.toString(Qt::ISODate) + (c.papers.value(s.step).isEmpty() ? QString() : QStringLiteral("　") + c.papers.value(s.step));
        m_rows->line(words, s.step == c.next ? nullptr : "hint");
        if (s.step == c.next) {
            const DevelopmentRule *rule = DevelopmentRule::of(s.step);
            m_rows->line(rule->basis + (rule->document.isEmpty() ? QString() : QStringLiteral("；") + rule->document), "hint");
        }
    }
    m_rows->line(tr("Of reviews only the day and where the paper lies are kept, never what it says."), "hint");
    const StepLine *next = c.nextLine();
    if (writes(Permission::KeepParty)) {
        if (next != nullptr && next->state != StepState::NotYet)
            m_rows->action(tr("This step is done…"), "primary", "stepButton", {}, [this, c] { step(c); });
        if (c.next > admittedStep && c.next <= confirmedStep && c.file.extendedMonths == 0)
            m_rows->action(tr("Probation prolonged…"), nullptr, "extendButton", {}, [this, c] { extend(c); });
        m_rows->action(tr("It has ended…"), "link", "endCandidateButton", {}, [this, c] { end(c); });
    }
    m_rows->endSide();
}

} // namespace vl
