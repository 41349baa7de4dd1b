// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/MattersPage.h"

#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/meetings/MeetingDialogs.h"
#include "jobs/BookletJob.h"
#include "jobs/BranchSentences.h"
#include "jobs/MeetingSentences.h"
#include "jobs/Sentences.h"

#include <QLocale>
#include <QPointer>

namespace vl {

namespace {

QString dayText(const QDate &d) {
    return QLocale().toString(d, QLocale::ShortFormat);
}

// Who may decide, by the law: assemblies that have a rule.
QList<QPair<QString, QString>> assemblies() {
    QList<QPair<QString, QString>> out;
    for (const char *key : {"CMDB", "CMH-R", "CMH-H", "CYDH", "CYDB"})
        out.append({QLatin1String(key), meetingKindName(QLatin1String(key))});
    return out;
}

} // namespace

MattersPage::MattersPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Matter"), 12, 3, 0, false}, {tr("Next"), 10, 2, 0, false}, {QString(), 10, 0, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("matterList"));
    list()->setAccessibleName(tr("Matters of the village"));
    list()->setEmptyText(tr("No matter yet. Alt+N begins one: from the branch's proposal through its meetings to the result, a step at a time."));
    auto *add = addButton(tr("New matter"), "primary", "newMatterButton", QStringLiteral("Alt+N"));
    add->setVisible(writes(Permission::KeepMeetings));
    connect(add, &QPushButton::clicked, this, &MattersPage::fresh);
}

void MattersPage::reload() {
    auto all = matters(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    const int row = m_rows->row();
    m_lines = *all;
    QList<RowCells> rows;
    const QDate today = m_desk.book().clock().today();
    for (const MatterLine &m : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {m.title, matterPlaceWord(m)};
        const auto ends = postingEnds(m_desk.store(), m);
        if (m.openObjections() > 0)
            c.tags += RowTag{tr("objection"), 3};
        else if (!m.ended() && ends && ends->isValid())
            c.tags += *ends < today ? RowTag{tr("time is over"), 2} : RowTag{tr("until %1").arg(ends->toString(QStringLiteral("MM-dd"))), 0};
        if (m.place.round > 1 && m.place.next != nullptr)
            c.tags += RowTag{tr("round %1").arg(m.place.round), 0};
        if (m.place.next == nullptr)
            c.tags += RowTag{tr("done"), 1};
        rows.append(c);
    }
    m_rows->setRows(rows, row);
}

void MattersPage::fresh() {
    AskDialog d(m_desk, tr("A matter of the village"), tr("It goes the way of 四议两公开: proposed by the branch, discussed by both committees, deliberated by the members, decided by the villagers; then made public, carried out, and made public again."),
                {{QStringLiteral("title"), tr("Matter"), AskField::Line, {}, {}, tr("In a few words; it is the item on each meeting's agenda."), true},
                 {QStringLiteral("source"), tr("Who asked for it"), AskField::Choice, {}, choicesOf(QStringLiteral("matter_source"))},
                 {QStringLiteral("reason"), tr("Why"), AskField::Lines, {}, {}, {}, true},
                 {QStringLiteral("plan"), tr("What is to be done, with what money"), AskField::Lines, {}},
                 {QStringLiteral("assembly"), tr("Who decides"), AskField::Choice, QStringLiteral("CMDB"), assemblies(), tr("Land, house sites, compensation and the collective's charter belong to the assembly of the collective.")},
                 {QStringLiteral("merged"), tr("Proposed and discussed in one meeting (secretary and director are one person)"), AskField::Check, {}}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(addMatter(m_desk.store(), {a.text(QStringLiteral("title")), a.text(QStringLiteral("source")), a.text(QStringLiteral("reason")), a.text(QStringLiteral("plan")), a.text(QStringLiteral("assembly")), a.checked(QStringLiteral("merged"))}));
    },
                tr("The matter is on its way."));
}

void MattersPage::showSteps(const MatterLine &m) {
    for (const MatterStep &s : MatterStep::all()) {
        if (m.merged && s.key == QLatin1String("propose"))
            continue;
        const MatterStepLine *last = nullptr;
        for (const MatterStepLine &l : m.steps)
            if (l.step == s.key && l.outcome != StepOutcome::Begun)
                last = &l;
        const bool next = !m.ended() && m.place.next != nullptr && m.place.next->key == s.key;
        const bool done = last != nullptr && last->outcome == StepOutcome::Done && !next;
        QString words = QStringLiteral("%1 %2").arg(done ? QStringLiteral("✓") : next ? QStringLiteral("▶")
                                                                                      : QStringLiteral("·"),
                                                    matterStepName(s));
        if (last != nullptr)
            words += QStringLiteral("　%1 %2").arg(last->on.toString(Qt::ISODate), outcomeWord(last->outcome));
        m_rows->line(words, next ? nullptr : "hint");
        if (next)
            m_rows->line(s.basis, "hint");
    }
}

void MattersPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const MatterLine m = m_lines[row];
    m_rows->line(m.title, "section");
    m_rows->line(QStringList{codeName(QStringLiteral("matter_source"), m.source), meetingKindName(m.assembly)}.join(QStringLiteral("　")), "hint");
    showSteps(m);
    if (m.ended())
        m_rows->line(tr("Given up on %1: %2").arg(dayText(m.endedOn), m.endedReason), "warning");
    if (writes(Permission::KeepMeetings) && !m.ended() && m.place.next != nullptr) {
        if (m.place.next->isMeeting())
            meetingActions(m);
        else if (m.place.next->isPosting())
            postingActions(m);
        else
            m_rows->action(tr("This step is done…"), "primary", "matterDoneButton", {}, [this, m] { askDone(m); });
    }
    m_rows->action(tr("Its file as a booklet…"), nullptr, "bookletButton", QStringLiteral("Ctrl+P"), [this, m] { showPaper(tr("File of the matter"), [id = m.id](Store &s) { return matterBooklet(s, id); }); });
    if (writes(Permission::KeepMeetings) && !m.ended() && m.place.next != nullptr)
        m_rows->action(tr("It is given up…"), "link", "giveUpButton", {}, [this, m] { giveUp(m); });
    m_rows->endSide();
}

void MattersPage::meetingActions(const MatterLine &m) {
    const MatterStepLine *begun = m.begun();
    if (begun == nullptr) {
        m_rows->action(tr("Plan its meeting…"), "primary", "planMatterButton", QStringLiteral("Alt+P"), [this, m] { plan(m); });
        m_rows->action(tr("A meeting there is…"), nullptr, "chooseMeetingButton", {}, [this, m] { chooseMeeting(m); });
        return;
    }
    auto line = meetingLine(m_desk.store(), begun->meeting);
    if (!line)
        return m_rows->line(say(line.error()), "problem");
    m_rows->line(QStringList{line->title, dayText(line->date), stateWord(line->state())}.join(QStringLiteral("　")), line->isSigned() ? "ok" : "warning");
    m_rows->action(line->isSigned() ? tr("Take over what it decided") : tr("To the meeting"), "primary", "matterMeetingButton", {}, [this, m, line = *line] { line.isSigned() ? finish(m) : Q_EMIT meetingAsked(line.id); });
    m_rows->action(tr("Another meeting…"), "link", "chooseMeetingButton", {}, [this, m] { chooseMeeting(m); });
}

void MattersPage::postingActions(const MatterLine &m) {
    if (m.begun() == nullptr) {
        m_rows->action(tr("Make the notice…"), "primary", "matterNoticeButton", {}, [this, m] { makeNotice(m); });
        m_rows->action(tr("The notice that hangs…"), nullptr, "chooseNoticeButton", {}, [this, m] { chooseNotice(m); });
        return;
    }
    const auto ends = postingEnds(m_desk.store(), m);
    const bool over = ends && ends->isValid() && *ends < m_desk.book().clock().today();
    if (ends && ends->isValid())
        m_rows->line(over ? tr("✓ hung until %1").arg(dayText(*ends)) : tr("hangs until %1").arg(dayText(*ends)), over ? "ok" : "warning");
    for (const ObjectionLine &o : m.objections)
        if (o.verdict.isEmpty())
            m_rows->line(tr("▲ objection of %1: %2").arg(dayText(o.on), o.text), "problem");
    m_rows->action(tr("The time is over: go on"), over ? "primary" : nullptr, "matterOverButton", {}, [this, m] { finish(m); });
    m_rows->action(tr("Somebody objects…"), nullptr, "objectButton", {}, [this, m] { object(m); });
    if (m.openObjections() > 0)
        m_rows->action(tr("Answer an objection…"), "primary", "answerButton", {}, [this, m] { answer(m); });
    m_rows->action(tr("Another notice hangs…"), "link", "chooseNoticeButton", {}, [this, m] { chooseNotice(m); });
}

void MattersPage::plan(const MatterLine &m) {
    const QPointer<MattersPage> self(this);
    const Id meeting = askMeeting(m_desk, {}, window(), {m.kindFor(*m.place.next), m.title});
    if (!self || meeting.isNull())
        return;
    if (auto s = beginStep(m_desk.store(), m.id, meeting); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({m.id}, tr("The meeting is planned; hold it under Meetings, have its minutes signed, and come back."));
}

void MattersPage::chooseMeeting(const MatterLine &m) {
    auto all = meetings(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    QList<QPair<QString, QString>> which;
    for (const MeetingLine &l : std::as_const(*all))
        if (l.kind == m.kindFor(*m.place.next) && l.state() != MeetingState::Cancelled && !(l.date < m.place.since))
            which.append({l.id.toHex(), QStringLiteral("%1　%2　%3").arg(l.title, dayText(l.date), stateWord(l.state()))});
    if (which.isEmpty())
        return Q_EMIT m_desk.failed(tr("There is no such meeting since the step before: %1. Plan one.").arg(meetingKindName(m.kindFor(*m.place.next))));
    AskDialog d(m_desk, tr("Which meeting"), tr("An item of its agenda must have the name of the matter: %1").arg(m.title), {{QStringLiteral("meeting"), tr("Meeting"), AskField::Choice, {}, which, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(beginStep(m_desk.store(), m.id, a.id(QStringLiteral("meeting"))), QSet<Id>{m.id});
    },
                tr("Saved."));
}

void MattersPage::chooseNotice(const MatterLine &m) {
    auto all = notices(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    QList<QPair<QString, QString>> which;
    for (const NoticeLine &l : std::as_const(*all))
        if (l.hangs())
            which.append({l.id.toHex(), QStringList{l.title, l.number, l.place}.join(QStringLiteral("　"))});
    if (which.isEmpty())
        return Q_EMIT m_desk.failed(tr("No notice hangs now. Make it, have it read, and put it up under Notices, On record; then choose it here."));
    AskDialog d(m_desk, tr("Which notice"), tr("At least %n day(s): %1", nullptr, m.place.next->days).arg(m.place.next->basis), {{QStringLiteral("notice"), tr("Notice"), AskField::Choice, {}, which, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(beginStep(m_desk.store(), m.id, a.id(QStringLiteral("notice"))), QSet<Id>{m.id});
    },
                tr("Its time runs from the day on which it was put up."));
}

// Filled with what the meeting decided, or with what was done.
void MattersPage::makeNotice(const MatterLine &m) {
    const MatterStepLine *decided = nullptr;
    const MatterStepLine *carried = nullptr;
    for (const MatterStepLine &s : m.steps) {
        decided = s.step == QLatin1String("resolve") && s.outcome == StepOutcome::Done ? &s : decided;
        carried = s.step == QLatin1String("carry") ? &s : carried;
    }
    const auto day = [](const QDate &d) { return QStringLiteral("%1月%2日").arg(d.month()).arg(d.day()); };
    if (m.place.next->key == QLatin1String("result") && carried != nullptr)
        return Q_EMIT noticeAsked(QStringLiteral("matter-result"), QStringList{m.title, day(carried->on), QString(carried->text).replace(QLatin1Char('\n'), QStringLiteral("；"))}.join(QLatin1Char('\t')));
    if (decided == nullptr)
        return;
    auto line = meetingLine(m_desk.store(), decided->meeting);
    auto paper = line ? minutesPaper(m_desk.store(), line->minutes) : Result<MeetingPaper>(line.error());
    if (!paper)
        return Q_EMIT m_desk.failed(say(paper.error()));
    const AgendaItem item = paper->items.value(decided->item);
    const Turnout t = paper->turnoutOf(item);
    const VoteCounts v = item.vote.value_or(VoteCounts());
    const QString votes = QStringLiteral("应到%1人，实到%2人，赞成%3票，反对%4票，弃权%5票").arg(t.should).arg(t.present).arg(v.yes).arg(v.no).arg(v.abstain);
    Q_EMIT noticeAsked(QStringLiteral("resolution"), QStringList{m.title, day(decided->on), votes, QStringLiteral("通过")}.join(QLatin1Char('\t')));
}

void MattersPage::finish(const MatterLine &m, const FinishStep &what) {
    auto done = finishStep(m_desk.store(), m.id, what);
    if (!done)
        return Q_EMIT m_desk.failed(say(done.error()));
    m_desk.changed({m.id}, *done == StepOutcome::Done ? tr("Done: the next step follows.") : *done == StepOutcome::Failed ? tr("It was voted down: it goes back, into a new round.")
                                                                                                                          : tr("An objection holds: it goes back, into a new round."));
}

void MattersPage::askDone(const MatterLine &m) {
    AskDialog d(m_desk, matterStepName(*m.place.next), m.place.next->basis,
                {{QStringLiteral("on"), tr("Done on"), AskField::Date, m_desk.book().clock().today().toString(Qt::ISODate), {}, {}, true}, {QStringLiteral("text"), m.place.next->key == QLatin1String("archive") ? tr("Where the file lies") : tr("What was done, and who accepted it"), AskField::Lines, {}, {}, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        auto done = finishStep(m_desk.store(), m.id, {a.date(QStringLiteral("on")), a.text(QStringLiteral("text"))});
        return done ? Result<QSet<Id>>(QSet<Id>{m.id}) : Result<QSet<Id>>(done.error());
    },
                tr("Done: it stays on record."));
}

void MattersPage::object(const MatterLine &m) {
    AskDialog d(m_desk, tr("Somebody objects"), m.title,
                {{QStringLiteral("on"), tr("Raised on"), AskField::Date, m_desk.book().clock().today().toString(Qt::ISODate), {}, {}, true},
                 {QStringLiteral("who"), tr("Who (sealed; may be left empty)"), AskField::Line, {}},
                 {QStringLiteral("text"), tr("What is objected"), AskField::Lines, {}, {}, {}, true}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(addObjection(m_desk.store(), m.id, a.date(QStringLiteral("on")), a.text(QStringLiteral("who")), a.text(QStringLiteral("text"))));
    },
                tr("The objection is on record. It is answered before anything goes on."));
}

void MattersPage::answer(const MatterLine &m) {
    QList<QPair<QString, QString>> open;
    for (const ObjectionLine &o : m.objections)
        if (o.verdict.isEmpty())
            open.append({o.id.toHex(), QStringLiteral("%1　%2").arg(dayText(o.on), o.text.section(QLatin1Char('\n'), 0, 0))});
    AskDialog d(m_desk, tr("Answer an objection"), tr("A valid objection takes the matter back to both committees."),
                {{QStringLiteral("objection"), tr("Which"), AskField::Choice, {}, open, {}, true},
                 {QStringLiteral("verdict"), tr("Found to be"), AskField::Choice, QStringLiteral("unfounded"), choicesOf(QStringLiteral("objection_verdict"))},
                 {QStringLiteral("answer"), tr("Answer"), AskField::Lines, {}, {}, {}, true},
                 {QStringLiteral("on"), tr("Answered on"), AskField::Date, m_desk.book().clock().today().toString(Qt::ISODate), {}, {}, true}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(answerObjection(m_desk.store(), a.id(QStringLiteral("objection")), a.text(QStringLiteral("verdict")) == QLatin1String("valid"), a.text(QStringLiteral("answer")), a.date(QStringLiteral("on"))), QSet<Id>{a.id(QStringLiteral("objection"))});
    },
                tr("Answered. Ctrl+Z takes it back."));
}

void MattersPage::giveUp(const MatterLine &m) {
    AskDialog d(m_desk, tr("It is given up"), m.title, {{QStringLiteral("reason"), tr("Why"), AskField::Line, {}, {}, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(giveUpMatter(m_desk.store(), m.id, a.text(QStringLiteral("reason"))), QSet<Id>{m.id});
    },
                tr("Saved. Ctrl+Z takes it back."));
}

} // namespace vl
