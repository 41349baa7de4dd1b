// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/TopicsPage.h"

#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/meetings/MeetingDialogs.h"
#include "desktop/residents/PapersSection.h"
#include "jobs/AffairSentences.h"
#include "jobs/GuardJob.h"
#include "jobs/HallPapers.h"
#include "jobs/MeetingSentences.h"
#include "jobs/Sentences.h"
#include "store/Meetings.h"

#include <QPointer>

namespace vl {

namespace {

constexpr qsizetype opinionsShown = 12; // opinions on the card; the list on paper has them all

RowTag tagOf(TopicState state) {
    switch (state) {
    case TopicState::Open:
        return {TopicsPage::tr("being heard"), 1};
    case TopicState::Over:
        return {TopicsPage::tr("▲ sum it up"), 2};
    case TopicState::Ready:
        return {TopicsPage::tr("for the meeting"), 0};
    case TopicState::Minuted:
        return {TopicsPage::tr("✓ in the minutes"), 0};
    }
    return {};
}

QString opinionWords(const OpinionLine &o) {
    return QStringList{codeName(QStringLiteral("opinion_stance"), o.stance), o.text, o.group.isEmpty() ? QString() : QStringLiteral("（%1）").arg(o.group)}.join(QLatin1Char(' ')).simplified();
}

} // namespace

TopicsPage::TopicsPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Topic"), 12, 3, 0, false}, {tr("Until"), 11, 0, 1, true}, {tr("Opinions"), 8, 0, 0, true}, {QString(), 12, 0, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("topicList"));
    list()->setAccessibleName(tr("Topics on which the village is heard"));
    list()->setEmptyText(tr("No topic yet. Alt+N begins one: what is it about, and until when may people say something? Opinions come at the counter or on slips; their summary goes into the minutes."));
    auto *fresh = addButton(tr("New topic"), "primary", "newTopicButton", QStringLiteral("Alt+N"));
    connect(fresh, &QPushButton::clicked, this, [this] { edit(nullptr); });
    fresh->setVisible(writes(Permission::KeepMeetings));
}

void TopicsPage::choose(const Id &topic) {
    m_rows->chooseNext(topic);
    arrive();
}

void TopicsPage::reload() {
    auto all = topics(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    m_lines = *all;
    const QDate today = m_desk.book().clock().today();
    QList<RowCells> rows;
    for (const TopicLine &t : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {t.title, t.until.toString(Qt::ISODate), QString::number(t.opinions)};
        c.tags = {tagOf(t.state(today))};
        c.id = t.id;
        rows.append(c);
    }
    m_state->setText(rows.isEmpty() ? QString() : tr("Opinions are no vote: they are heard, counted by what they come to, and nobody's name is kept."));
    m_rows->setRows(rows);
}

void TopicsPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const TopicLine t = m_lines[row];
    const QDate today = m_desk.book().clock().today();
    m_rows->line(t.title, "section");
    m_rows->line(t.text, nullptr);
    m_rows->line(tr("Opinions until %1").arg(t.until.toString(Qt::ISODate)), t.state(today) == TopicState::Over ? "warning" : "hint");
    m_rows->line(tr("Code on its slips: %1").arg(spokenToken(t.token)), "hint");
    if (!t.meeting.isNull())
        m_rows->line(tr("On the agenda: %1, %2").arg(t.meetingTitle, t.meetingDay.toString(Qt::ISODate)), "hint");
    auto all = opinionsOn(m_desk.store(), t.id);
    const QList<OpinionLine> said = all ? *all : QList<OpinionLine>();
    QHash<QString, int> counts;
    for (const OpinionLine &o : said)
        ++counts[o.stance];
    QStringList sums;
    for (const auto &[code, name] : choicesOf(QStringLiteral("opinion_stance")))
        if (counts.value(code) > 0)
            sums += QStringLiteral("%1 %2").arg(name).arg(counts.value(code));
    m_rows->line(sums.isEmpty() ? tr("Nobody has said anything yet.") : sums.join(QStringLiteral("　")), nullptr);
    QStringList spoken;
    for (auto it = said.crbegin(); it != said.crend(); ++it) // what came last first
        if (!it->text.isEmpty())
            spoken += opinionWords(*it);
    for (const QString &words : spoken.mid(0, opinionsShown))
        m_rows->line(words, "hint");
    if (spoken.size() > opinionsShown)
        m_rows->line(tr("and %n more", nullptr, static_cast<int>(spoken.size() - opinionsShown)), "hint");
    if (!t.summary.isEmpty())
        m_rows->line(tr("Summary: %1").arg(t.summary), "ok");
    if (t.since > 0)
        m_rows->line(tr("▲ %n opinion(s) came after the summary was worded; they stand below it in the minutes.", nullptr, static_cast<int>(t.since)), "warning");
    showActions(t, !said.isEmpty());
    m_rows->extra(new PapersSection(m_desk, t.id, this)); // plans, pictures
    m_rows->endSide();
}

void TopicsPage::showActions(const TopicLine &t, bool heard) {
    const bool open = writes(Permission::KeepMeetings) && !t.minuted;
    const TopicState state = t.state(m_desk.book().clock().today());
    if (open)
        m_rows->action(tr("Somebody says…"), state == TopicState::Open ? "primary" : nullptr, "hearButton", QStringLiteral("Alt+D"), [this, id = t.id] { hear(id); });
    const auto paper = [&](const QString &text, const char *name, const QString &keys, Result<OfficePaper> (*make)(Store &, const Id &)) {
        paperAction(text, nullptr, name, keys, [make, id = t.id](Store &s) { return make(s, id); });
    };
    paper(tr("In large print…"), "materialsButton", QStringLiteral("Ctrl+P"), &topicMaterials);
    paper(tr("Slips for opinions…"), "opinionSlipsButton", {}, &opinionSlips);
    if (heard)
        paper(tr("All opinions on paper…"), "opinionListButton", {}, &opinionList);
    if (open) {
        m_rows->action(tr("Onto an agenda…"), state == TopicState::Over ? "primary" : nullptr, "agendaButton", QStringLiteral("Alt+G"), [this, t] { place(t); });
        m_rows->action(tr("Word the summary…"), nullptr, "summaryButton", QStringLiteral("Alt+W"), [this, t] { summarise(t); });
        m_rows->action(tr("Change it…"), nullptr, "editTopicButton", QStringLiteral("F2"), [this, t] { edit(&t); });
        if (heard)
            m_rows->action(tr("An opinion was written down wrongly…"), "link", "dropOpinionButton", {}, [this, t] { drop(t); });
    }
    if (!t.meeting.isNull())
        m_rows->action(tr("To the meeting"), "link", "toMeetingButton", {}, [this, id = t.meeting] { Q_EMIT meetingAsked(id); });
}

void TopicsPage::edit(const TopicLine *before) {
    constexpr int usualDays = 7;
    TopicLine was;
    if (before != nullptr)
        was = *before;
    else
        was.until = m_desk.book().clock().today().addDays(usualDays);
    AskDialog d(m_desk, before == nullptr ? tr("A topic for the village") : tr("Change the topic"), {},
                {{QStringLiteral("title"), tr("Topic"), AskField::Line, was.title, {}, tr("In a few words; it is the item on the agenda."), true},
                 {QStringLiteral("text"), tr("What it is about"), AskField::Lines, was.text, {}, tr("Printed in large letters: what is planned, what it costs, what is asked.")},
                 {QStringLiteral("until"), tr("Opinions until"), AskField::Day, was.until.toString(Qt::ISODate), {}, {}, true}},
                window());
    d.keepDraft(QStringLiteral("ask:topic:") + (before == nullptr ? QString() : was.id.toHex()));
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        TopicLine after = was;
        after.title = a.text(QStringLiteral("title"));
        after.text = a.text(QStringLiteral("text"));
        after.until = a.date(QStringLiteral("until"));
        auto id = saveTopic(m_desk.store(), after, before == nullptr ? nullptr : &was);
        m_rows->chooseNext(id ? *id : Id()); // what was just written is what a photograph goes to
        return touching(id);
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void TopicsPage::hear(const Id &topic, bool slip) {
    auto t = topicLine(m_desk.store(), topic);
    if (!t || t->minuted)
        return Q_EMIT m_desk.failed(say(t ? Error{ErrorCode::NotAllowed, QStringLiteral("topic.minuted"), {}} : t.error()));
    const bool late = t->until < m_desk.book().clock().today();
    AskDialog d(m_desk, t->title, tr("What somebody says at the counter, or what stands on a slip. No name is kept.") + (late ? QLatin1Char(' ') + tr("▲ The last day was %1.").arg(t->until.toString(Qt::ISODate)) : QString()),
                {{QStringLiteral("text"), tr("In their words"), AskField::Lines, {}, {}, tr("Leave names and numbers out.")},
                 {QStringLiteral("stance"), tr("What it comes to"), AskField::Choice, {}, choicesOf(QStringLiteral("opinion_stance"), tr("(choose)")), {}, true},
                 {QStringLiteral("group"), tr("Villagers' group"), AskField::Choice, {}, groupChoices(m_desk, tr("(not said)"))},
                 {QStringLiteral("channel"), tr("How it came"), AskField::Choice, slip ? QStringLiteral("slip") : QStringLiteral("counter"), choicesOf(QStringLiteral("opinion_channel")), {}, true}},
                window());
    d.keepDraft(QStringLiteral("ask:opinion:") + topic.toHex());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        OpinionLine o;
        o.text = a.text(QStringLiteral("text"));
        o.stance = a.text(QStringLiteral("stance"));
        o.group = a.text(QStringLiteral("group"));
        o.channel = a.text(QStringLiteral("channel"));
        auto leaks = leaksInOwnText(m_desk.store(), o.text);
        if (!leaks || !leaks->isEmpty())
            return leaks ? Error{ErrorCode::Usage, tr("Somebody's number stands in it (%1). Leave it out: opinions go into the minutes. Nothing was changed.").arg(leaks->first().excerpt), {}} : leaks.error();
        return touching(takeOpinion(m_desk.store(), topic, o));
    },
                tr("Written down. Ctrl+Z takes it back."));
}

void TopicsPage::summarise(const TopicLine &t) {
    auto words = summaryOf(m_desk.store(), t);
    if (!words)
        return Q_EMIT m_desk.failed(say(words.error()));
    const QPointer<TopicsPage> self(this);
    const auto text = askText(m_desk.theme(), tr("Summary for the minutes"), tr("It stands under this item when the meeting begins. Empty: as it is counted when the meeting begins."), *words, window());
    if (!self || !text || text->trimmed() == words->trimmed())
        return;
    if (auto s = writeSummary(m_desk.store(), t, *text); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({t.id}, tr("Saved. Ctrl+Z takes it back."));
}

void TopicsPage::place(const TopicLine &t) {
    auto all = meetings(m_desk.store());
    auto running = runningMeetings(m_desk.store());
    if (!all || !running)
        return Q_EMIT m_desk.failed(say(all ? running.error() : all.error()));
    QList<QPair<QString, QString>> ahead;
    for (const MeetingLine &m : std::as_const(*all))
        if (m.state() == MeetingState::Planned && !running->contains(m.id))
            ahead.prepend({m.id.toHex(), QStringList{m.date.toString(Qt::ISODate), m.title}.join(QLatin1Char(' '))});
    if (ahead.isEmpty())
        return Q_EMIT m_desk.failed(tr("No meeting is planned. Plan one first: Alt+1, then Alt+N."));
    AskDialog d(m_desk, tr("Onto an agenda"), t.title, {{QStringLiteral("meeting"), tr("Meeting"), AskField::Choice, t.meeting.isNull() ? ahead.first().first : t.meeting.toHex(), ahead, tr("The topic becomes an item, and the summary stands under it when the meeting begins."), true}}, window());
    (void)d.run([&](AskDialog &a) { return touching(putOnAgenda(m_desk.store(), t.id, a.id(QStringLiteral("meeting"))), {t.id}); }, tr("On the agenda. Ctrl+Z takes it back."));
}

void TopicsPage::drop(const TopicLine &t) {
    auto all = opinionsOn(m_desk.store(), t.id);
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    QList<QPair<QString, QString>> choices;
    for (const OpinionLine &o : std::as_const(*all))
        choices.prepend({o.id.toHex(), opinionWords(o)});
    AskDialog d(m_desk, tr("Take an opinion out"), {}, {{QStringLiteral("opinion"), tr("Which"), AskField::Choice, choices.value(0).first, choices, {}, true}}, window());
    (void)d.run([&](AskDialog &a) { return touching(dropOpinion(m_desk.store(), a.id(QStringLiteral("opinion"))), {t.id}); }, tr("Taken out. Ctrl+Z brings it back."));
}

} // namespace vl
