// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/archive/ChroniclePage.h"

#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/residents/LeaveDialog.h"
#include "desktop/residents/PapersSection.h"
#include "jobs/ChronicleJob.h"
#include "jobs/Sentences.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>

namespace vl {

ChroniclePage::ChroniclePage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("When"), 8, 0, 0, false}, {tr("What"), 10, 2, 0, false}, {tr("Kind"), 6, 1, 1, false}, {tr("Photos, voices"), 8, 0, 2, false}}, parent) {
    list()->setObjectName(QStringLiteral("chronicleList"));
    list()->setAccessibleName(tr("Chronicle of the village"));
    list()->setEmptyText(tr("The chronicle is empty. Alt+N writes the first entry; photographs and voices are attached to it."));
    auto *out = addButton(tr("As a folder…"), nullptr, "chronicleOutButton", QStringLiteral("Alt+O"));
    auto *fresh = addButton(tr("New entry"), "primary", "newEntryButton", QStringLiteral("Alt+N"));
    connect(out, &QPushButton::clicked, this, &ChroniclePage::give);
    connect(fresh, &QPushButton::clicked, this, [this] { edit(nullptr); });
    fresh->setVisible(writes(Permission::KeepAffairs));
    out->setVisible(writes(Permission::ExportUnmasked));
    connect(&desk, &Desk::closing, this, [this] { m_job.stop(); });
}

void ChroniclePage::reload() {
    auto all = chronicle(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    m_lines = *all;
    QList<RowCells> rows;
    for (const ChronicleLine &l : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {l.happened, l.title, codeName(QStringLiteral("chronicle_kind"), l.kind), l.papers > 0 ? QString::number(l.papers) : QString()};
        c.id = l.id;
        rows.append(c);
    }
    m_state->setText(tr("Entries: %1. The folder opens in any browser, without a network.").arg(rows.size()));
    m_rows->setRows(rows);
}

void ChroniclePage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const ChronicleLine l = m_lines[row];
    m_rows->line(l.title, "section");
    m_rows->line(QStringList{l.happened, codeName(QStringLiteral("chronicle_kind"), l.kind)}.join(QStringLiteral("　")), "hint");
    m_rows->line(l.text, nullptr);
    m_rows->line(l.source.isEmpty() ? QString() : tr("Told by: %1").arg(l.source), "hint");
    m_rows->extra(new PapersSection(m_desk, l.id, this));
    if (writes(Permission::KeepAffairs)) {
        m_rows->action(tr("Tell it better…"), nullptr, "editEntryButton", QStringLiteral("F2"), [this, l] { edit(&l); });
        m_rows->action(tr("Take it out"), "link", "removeEntryButton", {}, [this, id = l.id] {
            if (auto s = removeChronicle(m_desk.store(), id); !s)
                return Q_EMIT m_desk.failed(say(s.error()));
            m_desk.changed({id}, tr("Taken out. Ctrl+Z brings it back."));
        });
    }
    m_rows->endSide();
}

void ChroniclePage::edit(const ChronicleLine *before) {
    const ChronicleLine was = before == nullptr ? ChronicleLine{{}, {}, QStringLiteral("event"), {}, {}, {}, 0} : *before;
    AskDialog d(m_desk, before == nullptr ? tr("A new entry") : tr("Tell it better"), {},
                {{QStringLiteral("happened"), tr("When it was"), AskField::Line, was.happened, {}, tr("A year, a month or a day: 1958, 1958-06, 1958-06-03."), true},
                 {QStringLiteral("kind"), tr("What it is"), AskField::Choice, was.kind, choicesOf(QStringLiteral("chronicle_kind")), {}, true},
                 {QStringLiteral("title"), tr("Title"), AskField::Line, was.title, {}, {}, true},
                 {QStringLiteral("text"), tr("What is told"), AskField::Lines, was.text},
                 {QStringLiteral("source"), tr("Who told it, or where it stands"), AskField::Line, was.source}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        ChronicleLine after = was;
        after.happened = readTypedDate(a.text(QStringLiteral("happened")), m_desk.book().clock().today());
        after.kind = a.text(QStringLiteral("kind"));
        after.title = a.text(QStringLiteral("title"));
        after.text = a.text(QStringLiteral("text"));
        after.source = a.text(QStringLiteral("source"));
        auto id = saveChronicle(m_desk.store(), after, before == nullptr ? nullptr : &was);
        m_rows->chooseNext(id ? *id : Id()); // what was just written is what a photograph goes to
        return touching(id);
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void ChroniclePage::give() {
    const QString folder = QFileDialog::getExistingDirectory(window(), tr("Where the folder is put"), QDir::homePath());
    if (folder.isEmpty())
        return;
    const auto leaving = askToLeave(m_desk, window());
    if (!leaving)
        return;
    const QString to = folder + QLatin1Char('/') + m_desk.book().villageName() + QStringLiteral("村史-") + m_desk.book().clock().today().toString(Qt::ISODate);
    const auto outcome = std::make_shared<Result<ChronicleOut>>(ChronicleOut{});
    const auto goOn = holdStill(this);
    m_job.start(
        [this, to, leaving, outcome](const JobProgress &) {
            auto store = m_desk.book().connect();
            *outcome = store ? exportChronicle(**store, to, *leaving) : Result<ChronicleOut>(store.error());
        },
        [this, goOn, outcome, to] {
            goOn();
            if (!*outcome)
                return Q_EMIT m_desk.failed(say(outcome->error()));
            m_desk.changed({}, (*outcome)->missing > 0 ? tr("Written: %1. %n file(s) are not on this PC yet and are left out.", nullptr, (*outcome)->missing).arg(to) : tr("Written: %1").arg(to));
        });
}

} // namespace vl
