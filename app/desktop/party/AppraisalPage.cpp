// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/party/BranchPages.h"
#include "jobs/Sentences.h"
#include "records/CodeTables.h"

namespace vl {

AppraisalPage::AppraisalPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Name"), 6, 2, 0, false}, {tr("Excellent"), 5, 0, 1, true}, {tr("Qualified"), 5, 0, 1, true}, {tr("Just qualified"), 7, 0, 1, true}, {tr("Not qualified"), 6, 0, 1, true}, {QString(), 10, 1, 0, false}}, parent), m_year(desk.book().clock().today().year()) {
    list()->setObjectName(QStringLiteral("appraisalList"));
    list()->setAccessibleName(tr("Appraisal of members"));
    list()->setEmptyText(tr("No member yet. Members are added under Party members."));
    addYears(m_year);
    connect(list(), &RowList::opened, this, [this](const QModelIndex &i) {
        if (writes(Permission::KeepParty) && i.row() < m_lines.size())
            ask(AppraisalLine(m_lines[i.row()]));
    });
}

void AppraisalPage::reload() {
    auto lines = appraisals(m_desk.store(), m_year);
    auto ballots = appraisalBallots(m_desk.store(), m_year);
    if (!lines || !ballots)
        return Q_EMIT m_desk.failed(say(lines ? ballots.error() : lines.error()));
    const int row = m_rows->row();
    m_lines = *lines;
    m_period->setText(QString::number(m_year));
    QList<RowCells> rows;
    QHash<QString, int> grades;
    for (const AppraisalLine &l : std::as_const(m_lines)) {
        RowCells c;
        const auto n = [&](qint64 votes) { return l.record.isNull() ? QString() : QString::number(votes); };
        c.cells = {l.name, n(l.excellent), n(l.qualified), n(l.basic), n(l.unqualified)};
        if (!l.grade.isEmpty())
            c.tags += RowTag{codeName(QStringLiteral("appraisal_grade"), l.grade), l.grade == QLatin1String("excellent") || l.grade == QLatin1String("qualified") ? 1 : 2};
        if (!l.approvedOn.isEmpty())
            c.tags += RowTag{tr("reviewed"), 0};
        ++grades[l.grade];
        rows.append(c);
    }
    QStringList words;
    for (const auto &[code, name] : choicesOf(QStringLiteral("appraisal_grade")))
        words += QStringLiteral("%1 %2").arg(name).arg(grades.value(code));
    m_state->setText(words.join(QStringLiteral("　")) + QStringLiteral("　") + (*ballots > 0 ? tr("At the meeting: %1").arg(*ballots) : tr("No minutes of this year's appraisal meeting yet.")));
    m_rows->setRows(rows, row);
}

void AppraisalPage::ask(const AppraisalLine &line) {
    const auto n = [&](qint64 votes) { return line.record.isNull() ? QString() : QString::number(votes); };
    AskDialog d(m_desk, tr("Appraisal of %1, %2").arg(line.name).arg(m_year), tr("How the ballots fell; the branch then proposes the grade, and the party committee reviews it. The program grades nobody."),
                {{QStringLiteral("excellent"), tr("Ballots: excellent"), AskField::Number, n(line.excellent)},
                 {QStringLiteral("qualified"), tr("Ballots: qualified"), AskField::Number, n(line.qualified)},
                 {QStringLiteral("basic"), tr("Ballots: just qualified"), AskField::Number, n(line.basic)},
                 {QStringLiteral("unqualified"), tr("Ballots: not qualified"), AskField::Number, n(line.unqualified)},
                 {QStringLiteral("grade"), tr("Grade that the branch proposes"), AskField::Choice, line.grade, choicesOf(QStringLiteral("appraisal_grade"), tr("(not yet)"))},
                 {QStringLiteral("reason"), tr("Reason (for just qualified and not qualified)"), AskField::Line, line.reason},
                 {QStringLiteral("approved"), tr("Reviewed by the party committee on"), AskField::Date, line.approvedOn}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        AppraisalLine l = line;
        l.excellent = a.number(QStringLiteral("excellent"));
        l.qualified = a.number(QStringLiteral("qualified"));
        l.basic = a.number(QStringLiteral("basic"));
        l.unqualified = a.number(QStringLiteral("unqualified"));
        l.grade = a.text(QStringLiteral("grade"));
        l.reason = a.text(QStringLiteral("reason"));
        const QDate approved = a.date(QStringLiteral("approved"));
        l.approvedOn = approved.isValid() ? approved.toString(Qt::ISODate) : QString();
        return touching(saveAppraisal(m_desk.store(), m_year, l));
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void AppraisalPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const AppraisalLine l = m_lines[row];
    m_rows->line(l.name, "section");
    m_rows->line(l.grade.isEmpty() ? tr("No grade proposed yet.") : codeName(QStringLiteral("appraisal_grade"), l.grade), l.grade.isEmpty() ? "hint" : "ok");
    if (!l.record.isNull())
        m_rows->line(tr("%n ballot(s)", nullptr, static_cast<int>(l.ballots())), "hint");
    m_rows->line(l.reason, "hint");
    if (!l.approvedOn.isEmpty())
        m_rows->line(tr("Reviewed by the party committee on %1").arg(l.approvedOn), "hint");
    if (writes(Permission::KeepParty))
        m_rows->action(tr("Ballots and grade, Enter"), "primary", "appraisalButton", {}, [this, l] { ask(l); });
    m_rows->endSide();
}

} // namespace vl
