// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/party/BranchPages.h"
#include "jobs/Sentences.h"
#include "records/Types.h"
#include "store/Rows.h"

#include <algorithm>

namespace vl {

namespace {
constexpr int worksShown = 6;
} // namespace

OfficersPage::OfficersPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Name"), 6, 1, 0, false}, {tr("Office"), 8, 1, 1, false}, {tr("Hamlets"), 8, 2, 2, false}, {tr("This year"), 6, 0, 3, true}, {QString(), 10, 0, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("officerList"));
    list()->setAccessibleName(tr("Officers sent to the village"));
    list()->setEmptyText(tr("Nobody yet. Alt+N adds the guide of the branches and the technician who were sent to the village."));
    auto *work = addButton(tr("Visit, task or training"), nullptr, "workButton", QStringLiteral("Alt+W"));
    auto *add = addButton(tr("Add somebody"), "primary", "addOfficerButton", QStringLiteral("Alt+N"));
    connect(add, &QPushButton::clicked, this, [this] { ask({}); });
    connect(work, &QPushButton::clicked, this, [this] {
        if (const int row = m_rows->row(); row >= 0 && row < m_lines.size())
            this->work(OfficerLine(m_lines[row]));
    });
    for (QPushButton *b : {work, add})
        b->setVisible(writes(Permission::KeepParty));
    connect(list(), &RowList::opened, this, [this](const QModelIndex &i) {
        if (writes(Permission::KeepParty) && i.row() < m_lines.size())
            this->work(OfficerLine(m_lines[i.row()]));
    });
}

void OfficersPage::reload() {
    auto all = officers(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    const int row = m_rows->row();
    m_lines = *all;
    QList<RowCells> rows;
    for (const OfficerLine &o : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {o.name, codeName(QStringLiteral("officer_kind"), o.kind), o.hamlets, QString::number(o.works)};
        if (o.late > 0)
            c.tags += RowTag{tr("%n overdue", nullptr, o.late), 3};
        else if (o.open > 0)
            c.tags += RowTag{tr("%n open", nullptr, o.open), 2};
        rows.append(c);
    }
    m_rows->setRows(rows, row);
}

void OfficersPage::ask(const Id &officer) {
    Record before(types::fieldOfficer());
    if (!officer.isNull()) {
        auto r = loadRecord(m_desk.store(), types::fieldOfficer(), officer);
        if (!r)
            return Q_EMIT m_desk.failed(say(r.error()));
        before = *r;
    }
    AskDialog d(m_desk, officer.isNull() ? tr("Somebody sent to the village") : tr("Change"), {},
                {{QStringLiteral("who"), tr("Resident, or name"), AskField::Person, before.link("person").isNull() ? before.text("name") : before.link("person").toHex(), {}, {}, true},
                 {QStringLiteral("kind"), tr("Office"), AskField::Choice, before.text("kind"), choicesOf(QStringLiteral("officer_kind"))},
                 {QStringLiteral("sent"), tr("Sent by"), AskField::Line, before.text("sent_by")},
                 {QStringLiteral("hamlets"), tr("For which hamlets"), AskField::Line, before.text("hamlets"), {}, {}, true},
                 {QStringLiteral("from"), tr("From"), AskField::Date, officer.isNull() ? m_desk.book().clock().today().toString(Qt::ISODate) : before.text("from_date"), {}, {}, true},
                 {QStringLiteral("to"), tr("Until"), AskField::Day, before.text("to_date")}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        Record r = before;
        r.set("person", a.id(QStringLiteral("who")));
        r.set("name", a.text(QStringLiteral("who")));
        r.set("kind", a.text(QStringLiteral("kind")));
        r.set("sent_by", a.text(QStringLiteral("sent")));
        r.set("hamlets", a.text(QStringLiteral("hamlets")));
        r.set("from_date", a.date(QStringLiteral("from")).toString(Qt::ISODate));
        r.set("to_date", a.date(QStringLiteral("to")).toString(Qt::ISODate));
        return touching(saveOfficer(m_desk.store(), r, officer.isNull() ? nullptr : &before));
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void OfficersPage::work(const OfficerLine &o) {
    AskDialog d(m_desk, tr("Visit, task or training"), o.name,
                {{QStringLiteral("kind"), tr("Kind"), AskField::Choice, {}, choicesOf(QStringLiteral("work_kind"))},
                 {QStringLiteral("on"), tr("Date"), AskField::Date, m_desk.book().clock().today().toString(Qt::ISODate), {}, {}, true},
                 {QStringLiteral("place"), tr("Place or household"), AskField::Line, {}},
                 {QStringLiteral("what"), tr("What it was about"), AskField::Lines, {}, {}, {}, true},
                 {QStringLiteral("people"), tr("People there"), AskField::Number, {}},
                 {QStringLiteral("due"), tr("To be settled by"), AskField::Day, {}},
                 {QStringLiteral("outcome"), tr("What came of it, if that is known already"), AskField::Line, {}}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(addWork(m_desk.store(), {{}, o.id, a.text(QStringLiteral("kind")), a.date(QStringLiteral("on")), a.text(QStringLiteral("place")), a.text(QStringLiteral("what")), a.number(QStringLiteral("people")), a.date(QStringLiteral("due")), a.text(QStringLiteral("outcome")), {}}));
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void OfficersPage::settle(const OfficerLine &o) {
    auto works = officerWorks(m_desk.store(), o.id);
    if (!works)
        return Q_EMIT m_desk.failed(say(works.error()));
    QList<QPair<QString, QString>> open;
    for (const OfficerWork &w : std::as_const(*works))
        if (w.open())
            open.append({w.id.toHex(), QStringLiteral("%1　%2").arg(w.on.toString(Qt::ISODate), w.what.section(QLatin1Char('\n'), 0, 0))});
    AskDialog d(m_desk, tr("What came of it"), o.name,
                {{QStringLiteral("work"), tr("Which"), AskField::Choice, {}, open, {}, true}, {QStringLiteral("outcome"), tr("What came of it"), AskField::Lines, {}, {}, {}, true}, {QStringLiteral("on"), tr("Settled on"), AskField::Date, m_desk.book().clock().today().toString(Qt::ISODate), {}, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(settleWork(m_desk.store(), a.id(QStringLiteral("work")), a.text(QStringLiteral("outcome")), a.date(QStringLiteral("on"))), QSet<Id>{a.id(QStringLiteral("work"))});
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void OfficersPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const OfficerLine o = m_lines[row];
    m_rows->line(o.name, "section");
    m_rows->line(QStringList{codeName(QStringLiteral("officer_kind"), o.kind), o.sentBy}.join(QLatin1Char(' ')).trimmed(), "hint");
    m_rows->line(tr("%1 to %2").arg(o.from, o.to.isEmpty() ? tr("further notice") : o.to), "hint");
    auto works = officerWorks(m_desk.store(), o.id);
    int shown = 0;
    for (const OfficerWork &w : works ? *works : QList<OfficerWork>())
        if (++shown <= worksShown)
            m_rows->line(QStringLiteral("%1　%2　%3\n%4").arg(w.on.toString(QStringLiteral("MM-dd")), codeName(QStringLiteral("work_kind"), w.kind), w.what.section(QLatin1Char('\n'), 0, 0), w.open() ? (w.due.isValid() ? tr("open, until %1").arg(w.due.toString(Qt::ISODate)) : tr("open")) : QStringLiteral("✓ ") + w.outcome), w.open() ? "warning" : "hint");
    if (writes(Permission::KeepParty)) {
        m_rows->action(tr("Visit, task or training…"), "primary", "workSideButton", {}, [this, o] { work(o); });
        if (o.open > 0)
            m_rows->action(tr("What came of it…"), nullptr, "settleButton", {}, [this, o] { settle(o); });
        m_rows->action(tr("Change…"), nullptr, "changeOfficerButton", {}, [this, o] { ask(o.id); });
    }
    m_rows->endSide();
}

CarePage::CarePage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Group"), 6, 0, 1, false}, {tr("Household of"), 6, 1, 0, false}, {tr("Looked after by"), 6, 1, 0, false}, {tr("Since"), 11, 0, 2, true}, {QString(), 10, 0, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("careList"));
    list()->setAccessibleName(tr("Which member looks after which household"));
    list()->setEmptyText(tr("No household here. Every one of them is looked after, or none is on the register yet."));
    m_gaps = addButton(tr("Only gaps"), "chip", "gapsButton", {});
    m_gaps->setCheckable(true);
    m_gaps->setShortcut(QKeySequence(QStringLiteral("Alt+G")));
    m_gaps->setToolTip(QStringLiteral("Alt+G"));
    connect(m_gaps, &QPushButton::toggled, this, [this] { reload(); });
    connect(list(), &RowList::opened, this, [this](const QModelIndex &i) {
        if (writes(Permission::KeepParty) && i.row() < m_lines.size())
            assign({m_lines[i.row()].household}, m_lines[i.row()].head);
    });
}

void CarePage::reload() {
    auto all = careLines(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    const int row = m_rows->row();
    m_lines.clear();
    QList<RowCells> rows;
    qsizetype gaps = 0;
    for (const CareLine &l : std::as_const(*all)) {
        gaps += l.care.isNull() ? 1 : 0;
        if (m_gaps->isChecked() && !l.care.isNull())
            continue;
        RowCells c;
        c.cells = {l.group, l.head, l.memberName, l.since};
        if (l.care.isNull())
            c.tags += RowTag{tr("nobody"), 2};
        m_lines.append(l);
        rows.append(c);
    }
    m_state->setText(gaps > 0 ? tr("▲ %1 of %2 households are looked after by nobody").arg(gaps).arg(all->size()) : tr("%n household(s), each looked after", nullptr, static_cast<int>(all->size())));
    m_rows->setRows(rows, row);
}

void CarePage::assign(const QList<Id> &households, const QString &what) {
    AskDialog d(m_desk, tr("Who looks after it"), what, {{QStringLiteral("member"), tr("Member"), AskField::Choice, {}, memberChoices(m_desk), {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(assignCare(m_desk.store(), a.id(QStringLiteral("member")), households), QSet<Id>(households.cbegin(), households.cend()));
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void CarePage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const CareLine l = m_lines[row];
    m_rows->line(tr("Household of %1").arg(l.head), "section");
    m_rows->line(l.group, "hint");
    m_rows->line(l.care.isNull() ? tr("▲ nobody looks after it") : tr("%1 looks after it").arg(l.memberName), l.care.isNull() ? "warning" : "ok");
    if (writes(Permission::KeepParty)) {
        m_rows->action(tr("Somebody looks after it, Enter"), "primary", "assignButton", {}, [this, l] { assign({l.household}, tr("Household of %1").arg(l.head)); });
        QList<Id> gaps;
        for (const CareLine &other : std::as_const(m_lines))
            if (other.group == l.group && other.care.isNull())
                gaps.append(other.household);
        if (gaps.size() > 1)
            m_rows->action(tr("All gaps of %1 (%2)…").arg(l.group).arg(gaps.size()), nullptr, "assignGroupButton", {}, [this, gaps, l] { assign(gaps, tr("%n household(s) of %1", nullptr, static_cast<int>(gaps.size())).arg(l.group)); });
        if (!l.care.isNull())
            m_rows->action(tr("Nobody looks after it any more"), "link", "endCareButton", {}, [this, l] {
                if (auto s = endCare(m_desk.store(), l.care); !s)
                    return Q_EMIT m_desk.failed(say(s.error()));
                m_desk.changed({l.household}, tr("Saved. Ctrl+Z takes it back."));
            });
    }
    m_rows->endSide();
}

} // namespace vl
