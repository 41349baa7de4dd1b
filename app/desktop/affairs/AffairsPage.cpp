// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/AffairsPage.h"

#include "desktop/VoiceKeeper.h"
#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/residents/PapersSection.h"
#include "jobs/AffairPapers.h"
#include "jobs/AffairSentences.h"
#include "jobs/Sentences.h"
#include "store/Recordings.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace vl {

namespace {

// How a colour is shown besides being one: among the tags of a list, and as a line.
struct Shown {
    int tag;
    const char *role;
    QString sign;
};

Shown shownAs(const ClockColour &c) {
    return c.key == QLatin1String("red")      ? Shown{3, "problem", QStringLiteral("● ")}
           : c.key == QLatin1String("yellow") ? Shown{2, "warning", QStringLiteral("▲ ")}
                                              : Shown{1, "ok", QStringLiteral("✓ ")};
}

RowTag tagOf(const AffairLine &l, qint64 now) {
    if (l.place.ended())
        return {l.place.state == nullptr ? QString() : flowStateName(*l.place.state), 0};
    const ClockColour &c = ClockColour::of(l.place.endMs, now);
    return {colourName(c), shownAs(c).tag};
}

// Found by each of their words: 最低生活保障申请, 低保, A01.
QList<QPair<QString, QString>> serviceSorts() {
    QList<QPair<QString, QString>> out;
    for (const AffairSort &s : AffairSort::all())
        if (s.flow == QLatin1String(serviceFlow))
            out.append({s.key, (QStringList{sortName(s)} + s.also.split(QLatin1Char(' '), Qt::SkipEmptyParts) + QStringList{s.key}).join(QStringLiteral("　"))});
    return out;
}

// What is told at the counter, and what is found on a round.
QList<QPair<QString, QString>> requestSorts() {
    QList<QPair<QString, QString>> out;
    for (const AffairSort &s : AffairSort::all())
        if (s.flow != QLatin1String(serviceFlow) && s.flow != QLatin1String(visitFlow) && !s.guarded)
            out.append({s.key, sortName(s)});
    return out;
}

AskField fieldOf(const FormField &f, const QString &value) {
    static const QHash<QString, AskField::Kind> kinds{{QStringLiteral("lines"), AskField::Lines}, {QStringLiteral("number"), AskField::Number}, {QStringLiteral("date"), AskField::Date}, {QStringLiteral("day"), AskField::Day}, {QStringLiteral("choice"), AskField::Choice}, {QStringLiteral("check"), AskField::Check}};
    AskField out{f.key, f.label, kinds.value(f.kind, AskField::Line), value, {}, {}, f.required};
    if (f.kind == QLatin1String("choice")) {
        out.choices = {{QString(), QString()}};
        for (const QString &c : f.choices)
            out.choices.append({c, c});
    }
    return out;
}

bool givesUp(const FlowEvent &e) {
    return e.key == QLatin1String("withdraw") || e.key == QLatin1String("mistake") || e.key == QLatin1String("decline");
}

// To a state that stands behind in the flow's file.
bool goesOn(const FlowEvent &e) {
    const auto &all = FlowState::all();
    const auto place = [&](const QString &state) { return std::find_if(all.cbegin(), all.cend(), [&](const FlowState &f) { return f.flow == e.flow && f.key == state; }); };
    return !givesUp(e) && place(e.to) >= place(e.state);
}

// For a time to be over, which alone leads on.
bool waits(const AffairLine &l) {
    const auto &all = FlowEvent::all();
    return std::any_of(all.cbegin(), all.cend(), [&](const FlowEvent &e) { return e.flow == l.flow.flow && e.state == l.place.state->key && e.after && goesOn(e); });
}

QString monthDay(qint64 ms) {
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("MM-dd HH:mm"));
}

} // namespace

AffairsPage::AffairsPage(Desk &desk, AffairList which, QWidget *parent)
    : PartyPage(desk, {{tr("Number"), 14, 0, 3, false}, {tr("Affair"), 10, 2, 0, false}, {tr("Who"), 6, 1, 1, false}, {tr("Stands at"), 8, 1, 2, false}, {QString(), 8, 0, 0, false}}, parent), m_which(which), m_voice(new VoiceKeeper(desk, &keepVoice, this)) {
    connect(&desk, &Desk::closing, m_voice, [this] { m_voice->stop(); });
    connect(m_voice, &VoiceKeeper::failed, &desk, &Desk::failed);
    static const QHash<AffairList, QString> names{{AffairList::Open, QStringLiteral("affairList")}, {AffairList::Ended, QStringLiteral("endedAffairs")}, {AffairList::Watched, QStringLiteral("watchList")}};
    list()->setObjectName(names[which]);
    switch (which) {
    case AffairList::Ended:
        list()->setAccessibleName(tr("Settled affairs"));
        list()->setEmptyText(tr("Nothing is settled yet."));
        return;
    case AffairList::Watched: {
        list()->setAccessibleName(tr("Households that are watched"));
        list()->setEmptyText(tr("Nobody is watched. Alt+N writes down a household at risk of poverty."));
        auto *fresh = addButton(tr("A household at risk"), "primary", "watchButton", QStringLiteral("Alt+N"));
        connect(fresh, &QPushButton::clicked, this, &AffairsPage::watch);
        fresh->setVisible(writes(Permission::KeepAffairs));
        return;
    }
    case AffairList::Open:
        break;
    }
    list()->setAccessibleName(tr("Affairs that go on"));
    list()->setEmptyText(tr("Nothing waits. Alt+N takes an application, Alt+R a request or a complaint; a slip's code opens what it belongs to."));
    auto *ask = addButton(tr("Request or complaint"), nullptr, "requestButton", QStringLiteral("Alt+R"));
    auto *come = addButton(tr("Application"), "primary", "applicationButton", QStringLiteral("Alt+N"));
    connect(ask, &QPushButton::clicked, this, [this] { request(); });
    connect(come, &QPushButton::clicked, this, [this] { this->accept(); });
    for (QPushButton *b : {ask, come})
        b->setVisible(writes(Permission::KeepAffairs));
}

void AffairsPage::reload() {
    auto all = affairs(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    m_lines = *all;
    m_lines.removeIf([this](const AffairLine &l) { return l.guarded ? m_which != AffairList::Watched : m_which == AffairList::Watched || l.place.ended() != (m_which == AffairList::Ended); });
    const qint64 now = m_desk.book().clock().nowMs();
    QList<RowCells> rows;
    int late = 0;
    for (const AffairLine &l : std::as_const(m_lines)) {
        RowCells c;
        c.cells = {l.number, l.name, l.who, l.place.state == nullptr ? QString() : flowStateName(*l.place.state)};
        c.tags += tagOf(l, now);
        if (l.urgent && !l.place.ended())
            c.tags += RowTag{tr("urgent"), 3};
        late += l.place.isLate(now) ? 1 : 0;
        c.id = l.id;
        rows.append(c);
    }
    m_state->setText(late > 0 ? tr("● Late: %1").arg(late) : m_which == AffairList::Watched ? tr("For the few who may see it. Neither numbers nor health stand on what is posted of it.")
                                                         : m_which == AffairList::Ended     ? tr("Settled: %1").arg(rows.size())
                                                                                            : tr("Going on: %1").arg(rows.size()));
    m_rows->setRows(rows);
}

void AffairsPage::choose(const Id &affair) {
    reload();
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].id == affair) {
            list()->setCurrentIndex(list()->model()->index(static_cast<int>(i), 0));
            return list()->setFocus();
        }
    Q_EMIT elsewhere(affair);
}

void AffairsPage::accept() {
    const QPointer<AffairsPage> self(this);
    NewAffair n;
    {
        AskDialog d(m_desk, tr("An application"), tr("The village accepts it and hands it in; others decide."),
                    {{QStringLiteral("sort"), tr("What for"), AskField::Choice, {}, QList<QPair<QString, QString>>{{QString(), QString()}} + serviceSorts(), tr("Initials go to an item, of its everyday name too: db for 低保."), true},
                     {QStringLiteral("who"), tr("Who"), AskField::Person, {}, {}, {}, true},
                     {QStringLiteral("channel"), tr("How it came"), AskField::Choice, QStringLiteral("window"), choicesOf(QStringLiteral("affair_channel"))}},
                    window());
        const auto tell = [&] {
            const auto s = AffairSort::byKey(d.text(QStringLiteral("sort")));
            d.setIntro(s ? QStringList{s->handling, s->papers, s->basis}.join(QStringLiteral("　")) : QString());
        };
        connect(&d, &AskDialog::changed, &d, tell);
        tell();
        if (!d.run([&](AskDialog &a) -> Result<QSet<Id>> {
                n.sort = a.text(QStringLiteral("sort"));
                n.person = a.id(QStringLiteral("who"));
                n.asker = a.text(QStringLiteral("who"));
                n.channel = a.text(QStringLiteral("channel"));
                if (n.person.isNull() && n.asker.size() < 2) // the form that comes next could not mend it
                    return Error{ErrorCode::Invalid, QStringLiteral("affair.who"), {}};
                return QSet<Id>();
            },
                   tr("Now its form.")) ||
            !self)
            return;
    }
    if (const auto s = AffairSort::byKey(n.sort))
        fillForm(*s, n);
}

void AffairsPage::fillForm(const AffairSort &sort, const NewAffair &begun) {
    auto known = prefilled(m_desk.store(), sort, begun.person);
    if (!known)
        return Q_EMIT m_desk.failed(say(known.error()));
    QList<AskField> fields;
    for (const FormField &f : sort.fields())
        fields.append(fieldOf(f, known->value(f.key)));
    AskDialog d(m_desk, sortName(sort), sort.papers.isEmpty() ? QString() : tr("Papers: %1").arg(sort.papers), fields, window());
    take(d, [&](AskDialog &a) {
        NewAffair n = begun;
        for (const FormField &f : sort.fields())
            n.form.insert(f.key, f.isDay() ? a.date(f.key).toString(Qt::ISODate) : a.text(f.key));
        return n;
    });
}

void AffairsPage::take(AskDialog &dialog, const std::function<NewAffair(AskDialog &)> &what) {
    const QPointer<AffairsPage> self(this);
    Id made;
    const bool kept = dialog.run(
        [&](AskDialog &a) {
            auto id = openAffair(m_desk.store(), what(a));
            made = id ? *id : Id();
            return touching(id);
        },
        tr("Accepted. Ctrl+P prints the slip."));
    if (kept && self)
        choose(made);
}

void AffairsPage::request(const Id &household) {
    Id head;
    if (!household.isNull())
        if (auto h = headOf(m_desk.store(), household))
            head = *h;
    AskDialog d(m_desk, tr("A request or a complaint"), tr("What is told is sealed; the slip says a number and nobody's name."),
                {{QStringLiteral("who"), tr("Who, or where"), AskField::Person, head.isNull() ? QString() : head.toHex(), {}, {}, true},
                 {QStringLiteral("sort"), tr("What it is"), AskField::Choice, QStringLiteral("request"), requestSorts(), {}, true},
                 {QStringLiteral("text"), tr("What it is about"), AskField::Lines, {}, {}, {}, true},
                 {QStringLiteral("channel"), tr("How it came"), AskField::Choice, QStringLiteral("window"), choicesOf(QStringLiteral("affair_channel"))},
                 {QStringLiteral("urgent"), tr("Urgent (to be sent within two hours)"), AskField::Check, {}}},
                window());
    d.keepDraft(QStringLiteral("ask:request"));
    take(d, [&](AskDialog &a) {
        return NewAffair{a.text(QStringLiteral("sort")), a.id(QStringLiteral("who")), a.text(QStringLiteral("who")), a.id(QStringLiteral("who")) == head ? household : Id(), a.text(QStringLiteral("channel")), a.text(QStringLiteral("text")), a.checked(QStringLiteral("urgent")), {}};
    });
}

void AffairsPage::watch() {
    AskDialog d(m_desk, tr("A household at risk of poverty"), tr("Who it is stands in this list alone. Others decide whether it is taken up."),
                {{QStringLiteral("who"), tr("Head of household"), AskField::Person, {}, {}, {}, true},
                 {QStringLiteral("text"), tr("What is known"), AskField::Lines, {}, {}, {}, true},
                 {QStringLiteral("channel"), tr("How it came"), AskField::Choice, QStringLiteral("officer"), choicesOf(QStringLiteral("affair_channel"))}},
                window());
    take(d, [](AskDialog &a) { return NewAffair{QStringLiteral("watch"), a.id(QStringLiteral("who")), a.text(QStringLiteral("who")), {}, a.text(QStringLiteral("channel")), a.text(QStringLiteral("text")), false, {}}; });
}

void AffairsPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const AffairLine l = m_lines[row];
    const qint64 now = m_desk.book().clock().nowMs();
    m_rows->line(l.name, "section");
    m_rows->line(QStringList{l.number, spokenToken(l.token)}.join(QStringLiteral("　")), "hint");
    m_rows->line(QStringList{l.who, l.group, codeName(QStringLiteral("affair_channel"), l.channel)}.join(QStringLiteral("　")), nullptr);
    m_rows->line(l.text, nullptr);
    if (l.place.state != nullptr && !l.place.ended()) {
        const Shown shown = shownAs(ClockColour::of(l.place.endMs, now));
        m_rows->line(shown.sign + QStringList{flowStateName(*l.place.state), dueWords(l, now)}.join(QStringLiteral("　")), shown.role);
        m_rows->line(l.place.state->basis, "hint");
    }
    for (const AffairStepLine &s : l.steps)
        for (const FlowEvent &e : FlowEvent::all())
            if (e.flow == l.flow.flow && e.state == s.from && e.key == s.event)
                m_rows->line(QStringList{monthDay(s.atMs), flowEventName(e), s.memberName, s.level.isEmpty() ? QString() : codeName(QStringLiteral("satisfaction"), s.level), s.text, s.counts ? QString() : tr("(does not count: another PC had gone on already)")}.join(QLatin1Char(' ')).simplified(), s.counts ? "hint" : "warning");
    if (writes(Permission::KeepAffairs)) {
        // The main action is the first that goes on; what goes back or gives up is one only where nothing else can be done.
        const auto next = nextEvents(l.flow, l.marks(), now);
        const auto forward = std::find_if(next.cbegin(), next.cend(), [](const FlowEvent *e) { return goesOn(*e); });
        const FlowEvent *main = forward != next.cend() ? *forward : next.isEmpty() || waits(l) ? nullptr
                                                                                               : next.first();
        for (const FlowEvent *e : next)
            m_rows->action(flowEventName(*e) + QStringLiteral("…"), e == main ? "primary" : givesUp(*e) ? "link"
                                                                                                        : nullptr,
                           qPrintable(QStringLiteral("step_") + e->key), e == main ? QStringLiteral("Alt+D") : QString(), [this, l, e = *e] { step(l, e); });
    }
    m_rows->extra(new PapersSection(m_desk, l.id, this)); // photos, scans, what somebody said
    if (writes(Permission::AttachPapers))
        m_rows->action(m_voice->isRunning() ? tr("● Recording: stop and keep it") : tr("Record what they say"), m_voice->isRunning() ? nullptr : "link", "voiceButton", QStringLiteral("Alt+V"), [this, id = l.id] { tell(id); });
    if (l.guarded) // no slip of it lies about
        return m_rows->endSide();
    const auto paper = [&](const QString &text, const char *name, const QString &keys, Result<OfficePaper> (*make)(Store &, const Id &)) {
        paperAction(text, nullptr, name, keys, [make, id = l.id](Store &s) { return make(s, id); });
    };
    paper(tr("Slip to take home…"), "slipButton", QStringLiteral("Ctrl+P"), &receiptSlip);
    if (l.flow.flow == QLatin1String(serviceFlow))
        paper(tr("Application form…"), "applicationPaperButton", {}, &applicationPaper);
    else if (l.sent() != nullptr)
        paper(tr("Slip for the member…"), "dispatchButton", {}, &dispatchSlip);
    if (goesToTownship(l))
        paper(tr("Letter to the township…"), "townshipLetterButton", {}, &letterToTownship);
    if (!l.steps.isEmpty() && isAskedFor(l))
        paper(tr("Letter to the villager…"), "villagerLetterButton", {}, &letterToVillager);
    m_rows->endSide();
}

// What somebody tells who does not write: it begins and ends by one key, and belongs to where it began.
void AffairsPage::tell(const Id &affair) {
    if (m_voice->isRunning()) {
        m_voice->stop();
        return m_desk.changed({m_voice->owner()}, tr("Kept, encrypted, with what it belongs to."));
    }
    if (auto s = m_voice->start(affair); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({}, tr("It is being recorded. Tell them so. Alt+V ends it."));
}

void AffairsPage::step(const AffairLine &line, const FlowEvent &event) {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.book().clock().nowMs());
    QList<AskField> fields;
    if (event.asks == QLatin1String("member")) {
        auto officer = officerFor(m_desk.store(), line);
        fields.append({QStringLiteral("member"), tr("To whom"), AskField::Choice, officer && !officer->isNull() ? officer->toHex() : QString(), memberChoices(m_desk, tr("(choose)")), officer && !officer->isNull() ? tr("Looks after this household.") : tr("Nobody looks after this household yet (Party, Households)."), true});
    }
    if (event.asks == QLatin1String("level"))
        fields.append({QStringLiteral("level"), tr("How satisfied"), AskField::Choice, {}, choicesOf(QStringLiteral("satisfaction"), tr("(choose)")), {}, true});
    fields.append({QStringLiteral("text"), event.asks == QLatin1String("text") ? tr("In a few words") : tr("Remark"), AskField::Lines, {}, {}, {}, event.asks == QLatin1String("text")});
    fields.append({QStringLiteral("on"), tr("Day"), AskField::Date, now.date().toString(Qt::ISODate), {}, {}, true}); // it is right already
    AskDialog d(m_desk, flowEventName(event), QStringList{line.number, event.basis}.join(QStringLiteral("　")), fields, window());
    d.keepDraft(QStringLiteral("ask:step:") + line.id.toHex() + QLatin1Char(':') + event.key);
    const FlowState *to = FlowState::of(line.flow.flow, event.to);
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        const QDate day = a.date(QStringLiteral("on"));
        // Of an earlier day the hour is not known: its end, so that it is behind what happened that day.
        const qint64 at = day == now.date() ? 0 : day.addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
        return touching(stepAffair(m_desk.store(), line.id, {event.key, at, a.id(QStringLiteral("member")), a.text(QStringLiteral("level")), a.text(QStringLiteral("text"))}));
    },
                to != nullptr && to->ends ? tr("Settled: it stands under Settled now. Ctrl+Z takes it back.") : tr("Saved. Ctrl+Z takes it back."));
}

} // namespace vl
