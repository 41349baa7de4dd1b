// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/TodayPage.h"

#include "desktop/Widgets.h"
#include "jobs/AffairSentences.h"
#include "jobs/MeetingSentences.h"
#include "jobs/NoticeSentences.h"
#include "jobs/Sentences.h"
#include "rules/Household.h"
#include "sqlcipher/Sql.h"
#include "store/Affairs.h"
#include "store/Backup.h"
#include "store/DevelopmentBook.h"
#include "store/FieldBook.h"
#include "store/MatterBook.h"
#include "store/Meetings.h"
#include "store/Notices.h"
#include "store/People.h"
#include "store/Transfers.h"

#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

namespace vl {

namespace {

struct Duty {
    QString what;
    QString when;
    bool late = false;
};

// Births, deaths and arrivals whose legal period to report runs or has run out within the last month.
QList<Duty> duties(Desk &desk) {
    QList<Duty> out;
    const QDate today = desk.book().clock().today();
    auto q = runSql(desk.store().db(), QStringLiteral("SELECT e.kind, e.date, r.name FROM event e JOIN resident r ON r.id=e.subject WHERE e.kind IN ('birth','death','move_in') AND e.date>=? ORDER BY e.date"), {today.addDays(-62).toString(Qt::ISODate)});
    while (q && q->next()) {
        const Deadline d = reportDeadline(q->value(0).toString(), QDate::fromString(q->value(1).toString(), Qt::ISODate));
        if (!d.lastDay.isValid() || d.lastDay < today.addDays(-31))
            continue;
        const QString kind = q->value(0).toString();
        const QString name = q->value(2).toString();
        out.append({kind == QLatin1String("birth") ? TodayPage::tr("Report the birth of %1").arg(name) : kind == QLatin1String("death") ? TodayPage::tr("Report the death of %1").arg(name)
                                                                                                                                        : TodayPage::tr("Report the arrival of %1").arg(name),
                    TodayPage::tr("by %1 (%2)").arg(d.lastDay.toString(Qt::ISODate), d.basis), d.lastDay < today});
    }
    return out;
}

// Notices that hang too long, and those that wait for a second person.
QList<Duty> noticeDuties(Desk &desk) {
    QList<Duty> out;
    const QDate today = desk.book().clock().today();
    auto waiting = noticesWaiting(desk.store(), today);
    for (const NoticeLine &n : waiting ? *waiting : QList<NoticeLine>()) {
        const QString name = n.title + QLatin1Char(' ') + n.number;
        if (n.state() == NoticeState::Posted)
            out.append({TodayPage::tr("Take down: %1").arg(name), n.due == today ? TodayPage::tr("today; %1").arg(n.place) : TodayPage::tr("since %1; %2").arg(n.due.toString(Qt::ISODate), n.place), n.due < today});
        else
            out.append({name, stateWord(n.state()), false});
    }
    return out;
}

// Meetings of this period that are due in its last third, and minutes that wait for their signatures.
QList<Duty> meetingDutyLines(Desk &desk) {
    QList<Duty> out;
    auto due = meetingDuties(desk.store());
    for (const MeetingDuty &d : due ? *due : QList<MeetingDuty>())
        if (d.soon)
            out.append({sayDuty(d), d.kind->basis, false});
    auto all = meetings(desk.store());
    auto running = runningMeetings(desk.store());
    for (const MeetingLine &m : all ? *all : QList<MeetingLine>())
        if (running && running->contains(m.id))
            out.prepend({m.title, TodayPage::tr("in session; what was typed is kept"), false});
    for (const MeetingLine &m : all ? *all : QList<MeetingLine>())
        if (m.state() == MeetingState::Written)
            out.append({m.title, stateWord(m.state()), false});
    return out;
}

// Steps of development that may be done now.
QList<Duty> developmentDuties(Desk &desk) {
    QList<Duty> out;
    auto all = candidates(desk.store());
    for (const CandidateLine &c : all ? *all : QList<CandidateLine>()) {
        const StepLine *next = c.nextLine();
        if (next == nullptr || (next->state != StepState::Late && next->state != StepState::Redo && !next->due.isValid()))
            continue;
        out.append({TodayPage::tr("%1: %2").arg(c.name, developmentStepName(next->step)), next->due.isValid() ? TodayPage::tr("by %1 (%2)").arg(next->due.toString(Qt::ISODate), DevelopmentRule::of(next->step)->basis) : stepStateWord(next->state), next->state != StepState::Open});
    }
    return out;
}

// Matters whose posting is over, or that somebody objects to; letters of transfer that ran out; points to be accepted.
QList<Duty> branchDuties(Desk &desk) {
    QList<Duty> out;
    const QDate today = desk.book().clock().today();
    auto all = matters(desk.store());
    for (const MatterLine &m : all ? *all : QList<MatterLine>()) {
        if (m.ended() || m.place.next == nullptr)
            continue;
        const auto ends = postingEnds(desk.store(), m);
        if (m.openObjections() > 0)
            out.append({m.title, TodayPage::tr("an objection is to be answered"), true});
        else if (ends && ends->isValid() && *ends < today)
            out.append({m.title, TodayPage::tr("hung until %1: go on").arg(ends->toString(Qt::ISODate)), false});
    }
    auto letters = transfers(desk.store());
    for (const TransferLine &l : letters ? *letters : QList<TransferLine>())
        if (l.state == TransferState::Late)
            out.append({l.name, TodayPage::tr("letter of transfer no longer valid, no receipt"), true});
    auto sent = officers(desk.store());
    for (const OfficerLine &o : sent ? *sent : QList<OfficerLine>())
        if (o.late > 0)
            out.append({o.name, TodayPage::tr("visits, tasks or trainings without an outcome: %1").arg(o.late), true});
    return out;
}

// What the counter owes: late and soon by the three colours; `inTime`: how many are green.
QList<Duty> affairDuties(Desk &desk, int &inTime) {
    QList<Duty> out;
    auto all = affairs(desk.store());
    const qint64 now = desk.book().clock().nowMs();
    for (const AffairLine &l : all ? *all : QList<AffairLine>()) {
        if (l.place.ended())
            continue;
        const ClockColour &c = ClockColour::of(l.place.endMs, now);
        if (c.key == QLatin1String("green"))
            ++inTime;
        else
            out.append({(l.urgent ? QStringLiteral("‼ ") + TodayPage::tr("urgent") + QStringLiteral("　") : QString()) + QStringLiteral("%1　%2　%3").arg(l.number, l.name, flowStateName(*l.place.state)), QStringLiteral("%1 (%2)").arg(dueWords(l, now), l.place.state->basis), c.key == QLatin1String("red")});
    }
    std::stable_partition(out.begin(), out.end(), [](const Duty &d) { return d.what.startsWith(QStringLiteral("‼")); }); // what is urgent is due by the hour
    int late = 0;
    int due = 0;
    QString basis;
    const QDate today = desk.book().clock().today();
    const auto alone = visits(desk.store());
    for (const VisitLine &v : alone ? *alone : QList<VisitLine>())
        if (v.due <= today) {
            ++due;
            late += v.due < today ? 1 : 0;
            basis = v.basis;
        }
    if (due > 0)
        out.append({TodayPage::tr("Visits to people who live alone: %1 due").arg(due), basis, late > 0});
    return out;
}

} // namespace

TodayPage::TodayPage(Desk &desk, QWidget *parent) : RebuiltPage(desk, parent) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    addBody(outer, {24, 18, 24, 18});
    connect(&desk, &Desk::recordsChanged, this, &TodayPage::rebuild);
    connect(&desk, &Desk::backupFinished, this, &TodayPage::rebuild);
    connect(&desk, &Desk::twinsFound, this, &TodayPage::rebuild);
    TodayPage::rebuild();
}

void TodayPage::rebuild() {
    QVBoxLayout *column = freshBody(18);
    const int hour = QDateTime::fromMSecsSinceEpoch(m_desk.book().clock().nowMs()).time().hour();
    const QString name = m_desk.book().actor().name;
    column->addWidget(label(hour < 11 ? tr("Good morning, %1").arg(name) : hour < 18 ? tr("Good day, %1").arg(name)
                                                                                     : tr("Good evening, %1").arg(name),
                            "heading", m_body));
    const auto line = [](QVBoxLayout *c, const QString &text, const char *role) {
        auto *l = label(text, role, c->parentWidget());
        l->setWordWrap(true);
        c->addWidget(l);
    };
    const bool stacked = m_desk.theme().folds();
    const auto box = [&] { return stacked ? static_cast<QBoxLayout *>(new QVBoxLayout) : new QHBoxLayout; };
    auto glanceResult = glance(m_desk.store());
    const VillageGlance g = glanceResult ? *glanceResult : VillageGlance{};
    auto *waits = box();
    waits->setSpacing(18);
    column->addLayout(waits);
    QList<Duty> late;
    QList<Duty> soon;
    const QList<Duty> notices = noticeDuties(m_desk);
    const QList<Duty> meetingLines = meetingDutyLines(m_desk);
    const QList<Duty> development = developmentDuties(m_desk);
    const QList<Duty> branch = branchDuties(m_desk);
    int inTime = 0;
    const QList<Duty> counter = affairDuties(m_desk, inTime);
    for (const Duty &d : meetingLines + counter + duties(m_desk) + development + notices + branch)
        (d.late ? late : soon).append(d);
    auto *lateCard = card(waits, 6);
    line(lateCard, late.isEmpty() ? tr("Late: 0") : QStringLiteral("● ") + tr("Late: %1").arg(late.size()), late.isEmpty() ? "hint" : "problem");
    const auto tell = [&](QVBoxLayout *into, const QList<Duty> &all) {
        constexpr int shown = 6;
        for (const Duty &d : all.mid(0, shown)) {
            line(into, d.what, nullptr);
            line(into, d.when, "hint");
        }
        if (all.size() > shown)
            line(into, tr("and %n more", nullptr, static_cast<int>(all.size()) - shown), "hint");
    };
    tell(lateCard, late);
    if (late.isEmpty())
        line(lateCard, tr("Nothing is late."), "hint");
    lateCard->addStretch();
    auto *soonCard = card(waits, 6);
    const qsizetype waiting = soon.size() + (g.idMissing > 0 ? 1 : 0) + (m_desk.twins().isEmpty() ? 0 : 1);
    line(soonCard, waiting == 0 ? tr("These days: 0") : QStringLiteral("▲ ") + tr("These days: %1").arg(waiting), waiting == 0 ? "hint" : "warning");
    tell(soonCard, soon);
    if (!notices.isEmpty()) {
        auto *b = button(tr("To the notices on record"), "link", m_body);
        b->setObjectName(QStringLiteral("noticesButton"));
        connect(b, &QPushButton::clicked, this, &TodayPage::noticesAsked);
        soonCard->addWidget(b, 0, Qt::AlignLeft);
    }
    if (!counter.isEmpty() || inTime > 0) {
        if (inTime > 0)
            line(soonCard, QStringLiteral("✓ ") + tr("In time at the counter: %1").arg(inTime), "ok");
        auto *b = button(tr("To the counter"), "link", m_body);
        b->setObjectName(QStringLiteral("affairsButton"));
        connect(b, &QPushButton::clicked, this, &TodayPage::affairsAsked);
        soonCard->addWidget(b, 0, Qt::AlignLeft);
    }
    if (!meetingLines.isEmpty() || !branch.isEmpty()) {
        auto *b = button(tr("To the meetings"), "link", m_body);
        b->setObjectName(QStringLiteral("meetingsButton"));
        connect(b, &QPushButton::clicked, this, &TodayPage::meetingsAsked);
        soonCard->addWidget(b, 0, Qt::AlignLeft);
    }
    if (!development.isEmpty()) {
        auto *b = button(tr("To the development of members"), "link", m_body);
        b->setObjectName(QStringLiteral("developmentButton"));
        connect(b, &QPushButton::clicked, this, [this] { Q_EMIT partyAsked(2); });
        soonCard->addWidget(b, 0, Qt::AlignLeft);
    }
    if (g.idMissing > 0) {
        auto *b = button(tr("%n people without an ID number", nullptr, static_cast<int>(g.idMissing)), "link", m_body);
        connect(b, &QPushButton::clicked, this, [this] {
            FindFilter f;
            f.idMissing = true;
            Q_EMIT residentsAsked(f);
        });
        soonCard->addWidget(b, 0, Qt::AlignLeft);
    }
    if (const auto pairs = static_cast<int>(m_desk.twins().size()); pairs > 0 && m_desk.may(Permission::WritePeople)) {
        auto *b = button(tr("%n pairs could be one person", nullptr, pairs), "link", m_body);
        b->setObjectName(QStringLiteral("twinsButton"));
        connect(b, &QPushButton::clicked, this, &TodayPage::twinsAsked);
        soonCard->addWidget(b, 0, Qt::AlignLeft);
    }
    soonCard->addStretch();
    auto *goodCard = card(waits, 6);
    const BackupState s = backupState(m_desk.book().files());
    const bool good = s.lastGoodMs > 0 && s.lastFailureMs <= s.lastGoodMs && !backupOverdue(s, m_desk.book().clock());
    line(goodCard, good ? QStringLiteral("✓ ") + tr("All is safe") : QStringLiteral("▲ ") + tr("Backup"), good ? "ok" : "warning");
    line(goodCard, good ? tr("The backup was opened and checked.") : tr("There is no good backup of today."), "hint");
    if (!good && m_desk.may(Permission::Maintain)) {
        auto *b = button(tr("Back up now"), nullptr, m_body);
        connect(b, &QPushButton::clicked, this, &TodayPage::backupAsked);
        goodCard->addWidget(b, 0, Qt::AlignLeft);
    }
    goodCard->addStretch();
    for (int i = 0; i < waits->count(); ++i) // as wide as each other, whatever stands in them
        waits->setStretch(i, stacked ? 0 : 1);
    if (m_desk.may(Permission::WritePeople) && !m_desk.store().readOnly()) {
        auto *tiles = box();
        tiles->setSpacing(18);
        column->addLayout(tiles);
        const auto tile = [&](const QString &icon, const QString &title, const QString &key, auto slot) {
            auto *b = button(title + QStringLiteral("   ") + key, "tile", m_body);
            b->setIcon(m_desk.theme().icon(icon, m_desk.theme().tokens().accent));
            b->setIconSize(QSize(m_desk.theme().px(22), m_desk.theme().px(22)));
            b->setAccessibleName(title);
            connect(b, &QPushButton::clicked, this, slot);
            tiles->addWidget(b, 1);
        };
        tile(QStringLiteral("plus"), tr("Register a person"), QStringLiteral("Ctrl+N"), [this] { Q_EMIT newAsked(); });
        tile(QStringLiteral("import"), tr("Take in a roster"), QStringLiteral("Ctrl+I"), [this] { Q_EMIT importAsked(); });
        tile(QStringLiteral("residents"), tr("Residents"), QStringLiteral("Ctrl+2"), [this] { Q_EMIT residentsAsked({}); });
    }
    auto *whole = new QVBoxLayout;
    column->addLayout(whole);
    auto *eye = card(whole, 6);
    line(eye, tr("The village at a glance"), "section");
    if (g.registered == 0) {
        line(eye, tr("Nobody is registered yet. Take in your roster with Ctrl+I, or register the first person with Ctrl+N."), "hint");
    } else {
        auto *figures = new QGridLayout;
        figures->setHorizontalSpacing(40);
        const QLocale l;
        const bool told = g.presenceUnknown * 2 < g.registered; // a roster without that column says nothing
        const QList<QPair<qint64, QString>> all{{g.registered, tr("registered")}, {told ? g.resident : g.presenceUnknown, told ? tr("living here") : tr("here or away not stated")}, {g.households, tr("households")}, {g.partyMembers, tr("party members")}};
        for (int i = 0; i < all.size(); ++i) {
            auto *figure = label(l.toString(all[i].first), "figure", m_body);
            figure->setAccessibleName(all[i].second + QLatin1Char(' ') + l.toString(all[i].first));
            figures->addWidget(figure, i / (stacked ? 2 : 4) * 2, i % (stacked ? 2 : 4));
            figures->addWidget(label(all[i].second, "hint", m_body), i / (stacked ? 2 : 4) * 2 + 1, i % (stacked ? 2 : 4));
        }
        figures->setColumnStretch(4, 1);
        eye->addLayout(figures);
    }
    column->addStretch();
}

} // namespace vl
