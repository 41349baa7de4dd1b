// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/meetings/MeetingDialogs.h"
#include "desktop/party/BranchPages.h"
#include "desktop/residents/PapersSection.h"
#include "jobs/MeetingSentences.h"
#include "jobs/Sentences.h"

#include <QPointer>

namespace vl {

namespace {

QString share(int part, int of) {
    return of == 0 ? QString() : QStringLiteral("%1/%2").arg(part).arg(of);
}

} // namespace

StudyPage::StudyPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("What"), 12, 3, 0, false}, {tr("Date"), 11, 0, 2, true}, {tr("There"), 7, 0, 0, true}, {tr("Remote"), 6, 0, 1, true}, {tr("Quiz"), 8, 0, 1, true}, {QString(), 8, 0, 2, false}}, parent), m_year(desk.book().clock().today().year()) {
    list()->setObjectName(QStringLiteral("studyList"));
    list()->setAccessibleName(tr("Study"));
    list()->setEmptyText(tr("Nothing this year. Party lessons, theme days and study are planned and held under Meetings (Ctrl+4); they then stand here."));
    addYears(m_year);
    m_byMember = addButton(tr("By member"), "chip", "byMemberButton", {});
    m_byMember->setCheckable(true);
    m_byMember->setShortcut(QKeySequence(QStringLiteral("Alt+B")));
    m_byMember->setToolTip(QStringLiteral("Alt+B"));
    connect(m_byMember, &QPushButton::toggled, this, [this] { reload(); });
    connect(list(), &RowList::opened, this, [this](const QModelIndex &i) {
        if (!m_byMember->isChecked() && writes(Permission::KeepMeetings) && i.row() < m_sessions.size())
            m_sessions[i.row()].quiz.isNull() ? writeQuiz(StudySession(m_sessions[i.row()])) : takeAnswers(StudySession(m_sessions[i.row()]));
    });
}

void StudyPage::reload() {
    auto year = studyYear(m_desk.store(), m_year);
    if (!year)
        return Q_EMIT m_desk.failed(say(year.error()));
    const int row = m_rows->row();
    m_sessions = year->sessions;
    m_members = year->members;
    m_period->setText(QString::number(m_year));
    QList<RowCells> rows;
    if (m_byMember->isChecked()) {
        for (const StudyOfMember &m : std::as_const(m_members)) {
            RowCells c;
            c.cells = {m.name, {}, share(m.present, m.expected), m.remote > 0 ? QString::number(m.remote) : QString(), share(m.right, m.asked)};
            rows.append(c);
        }
    } else {
        for (const StudySession &s : std::as_const(m_sessions)) {
            RowCells c;
            c.cells = {s.title, s.date.toString(Qt::ISODate), s.held ? share(s.present, s.expected) : QString(), s.remote > 0 ? QString::number(s.remote) : QString(), s.answered > 0 ? share(s.right, s.questions * s.answered) : QString()};
            if (!s.held)
                c.tags += RowTag{tr("planned"), 0};
            rows.append(c);
        }
    }
    m_state->setText(tr("Who takes part from elsewhere is counted apart, and not as there."));
    m_rows->setRows(rows, row);
}

void StudyPage::writeQuiz(const StudySession &s) {
    auto quiz = quizOf(m_desk.store(), s.meeting);
    if (!quiz)
        return Q_EMIT m_desk.failed(say(quiz.error()));
    const QPointer<StudyPage> self(this);
    QString text = quiz->written;
    QString problem;
    for (;;) { // what was typed comes back with what is wrong in it
        const auto typed = askText(m_desk.theme(), tr("Quiz"), problem.isEmpty() ? tr("A line for the question, then a line for each answer: A …, B …; a * at the end of the right one.") : problem, text, window());
        if (!self || !typed)
            return;
        text = *typed;
        auto saved = saveQuiz(m_desk.store(), s.meeting, text);
        if (saved)
            return m_desk.changed({*saved}, tr("Saved. Ctrl+Z takes it back."));
        problem = say(saved.error());
    }
}

void StudyPage::takeAnswers(const StudySession &s) {
    auto quiz = quizOf(m_desk.store(), s.meeting);
    if (!quiz)
        return Q_EMIT m_desk.failed(say(quiz.error()));
    QList<QPair<QString, QString>> who;
    for (const auto &[id, name] : memberChoices(m_desk)) { // those who are still missing first
        const bool answered = quiz->answers.contains(Id::fromHex(id));
        who.insert(answered ? who.size() : std::count_if(who.cbegin(), who.cend(), [&](const auto &w) { return !quiz->answers.contains(Id::fromHex(w.first)); }), {id, answered ? name + QStringLiteral(" ✓") : name});
    }
    AskDialog d(m_desk, tr("Answers to the quiz"), s.title,
                {{QStringLiteral("member"), tr("Member"), AskField::Choice, {}, who, {}, true}, {QStringLiteral("answers"), tr("Answers, one letter for each of the %1 questions").arg(s.questions), AskField::Line, {}, {}, tr("For example ACB; - where nothing was answered."), true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(saveAnswers(m_desk.store(), s.meeting, a.id(QStringLiteral("member")), a.text(QStringLiteral("answers"))));
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void StudyPage::givePoints(const StudySession &s) {
    QList<QPair<QString, QString>> items;
    const QList<PointItem> catalogue = PointItem::catalogue(s.date.year());
    for (const PointItem &i : catalogue)
        if (i.points > 0)
            items.append({i.key, QStringLiteral("%1　+%2").arg(i.name, pointsText(i.points))});
    AskDialog d(m_desk, tr("Points to whoever was there"), tr("%n member(s); somebody else accepts them.", nullptr, s.present), {{QStringLiteral("item"), tr("For what"), AskField::Choice, s.kind == QLatin1String("ZTDR") ? QStringLiteral("Z2") : s.kind == QLatin1String("DK") ? QStringLiteral("Z1")
                                                                                                                                                                                                                                                                                   : QStringLiteral("X1"),
                                                                                                                                  items,
                                                                                                                                  {},
                                                                                                                                  true}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        auto made = enterPointsOfMeeting(m_desk.store(), s.meeting, a.text(QStringLiteral("item")));
        return made ? Result<QSet<Id>>(QSet<Id>(made->cbegin(), made->cend())) : Result<QSet<Id>>(made.error());
    },
                tr("Entered; somebody else accepts it."));
}

void StudyPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (m_byMember->isChecked()) {
        if (row < 0 || row >= m_members.size())
            return;
        const StudyOfMember m = m_members[row];
        m_rows->line(m.name, "section");
        m_rows->line(tr("There %1 of %2 times; from elsewhere %3").arg(m.present).arg(m.expected).arg(m.remote), "hint");
        if (m.asked > 0)
            m_rows->line(tr("Quiz: %1 of %2 right").arg(m.right).arg(m.asked), "hint");
        return m_rows->endSide();
    }
    if (row < 0 || row >= m_sessions.size())
        return;
    const StudySession s = m_sessions[row];
    m_rows->line(s.title, "section");
    m_rows->line(s.held ? tr("Expected %1, there %2, from elsewhere %3, on leave %4, absent %5").arg(s.expected).arg(s.present).arg(s.remote).arg(s.leave).arg(s.absent) : tr("Planned; it is held under Meetings."), "hint");
    if (s.questions > 0)
        m_rows->line(tr("Quiz: %n question(s)", nullptr, s.questions) + QStringLiteral("　") + tr("%n member(s) answered", nullptr, s.answered), "hint");
    if (writes(Permission::KeepMeetings)) {
        if (s.answered == 0)
            m_rows->action(s.quiz.isNull() ? tr("Write a quiz…") : tr("Change the quiz…"), nullptr, "quizButton", {}, [this, s] { writeQuiz(s); });
        if (!s.quiz.isNull())
            m_rows->action(tr("Enter answers…"), "primary", "answersButton", {}, [this, s] { takeAnswers(s); });
        if (s.held && writes(Permission::KeepParty))
            m_rows->action(tr("Points to whoever was there…"), nullptr, "studyPointsButton", {}, [this, s] { givePoints(s); });
    }
    m_rows->extra(new PapersSection(m_desk, s.meeting, this)); // course material
    m_rows->endSide();
}

} // namespace vl
