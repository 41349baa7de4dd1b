// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/Duties.h"

#include "desktop/today/TodayPage.h"
#include "jobs/AffairSentences.h"
#include "jobs/MeetingSentences.h"
#include "jobs/NoticeSentences.h"
#include "rules/Household.h"
#include "sqlcipher/Sql.h"
#include "store/Affairs.h"
#include "store/DevelopmentBook.h"
#include "store/FieldBook.h"
#include "store/Hall.h"
#include "store/MatterBook.h"
#include "store/Meetings.h"
#include "store/Notices.h"
#include "store/Transfers.h"

#include <QDateTime>

#include <algorithm>

namespace vl {

namespace {

// The colour of a last day: late from the day after it.
DutyTone toneOf(const QDate &lastDay, qint64 nowMs) {
    const QString key = ClockColour::of(lastDay.addDays(1).startOfDay().toMSecsSinceEpoch(), nowMs).key;
    return key == QLatin1String("red") ? DutyTone::Late : key == QLatin1String("yellow") ? DutyTone::Soon
                                                                                         : DutyTone::InTime;
}

class Duties {
public:
    explicit Duties(Desk &desk) : m_store(desk.store()), m_today(desk.book().clock().today()), m_nowMs(desk.book().clock().nowMs()) {}

    // Births, deaths and arrivals whose legal period to report runs or has run out within the last month.
    void reports() {
        constexpr int looked = 62; // days
        constexpr int shown = 31;
        auto q = runSql(m_store.db(), QStringLiteral("SELECT e.kind, e.date, r.name FROM event e JOIN resident r ON r.id=e.subject WHERE e.kind IN ('birth','death','move_in') AND e.date>=? ORDER BY e.date"), {m_today.addDays(-looked).toString(Qt::ISODate)});
        while (q && q->next()) {
            const QString kind = q->value(0).toString();
            const Deadline d = reportDeadline(kind, QDate::fromString(q->value(1).toString(), Qt::ISODate));
            if (!d.lastDay.isValid() || d.lastDay < m_today.addDays(-shown))
                continue;
            const QString name = q->value(2).toString();
            add(kind == QLatin1String("birth") ? TodayPage::tr("Report the birth of %1").arg(name) : kind == QLatin1String("death") ? TodayPage::tr("Report the death of %1").arg(name)
                                                                                                                                    : TodayPage::tr("Report the arrival of %1").arg(name),
                TodayPage::tr("by %1 (%2)").arg(d.lastDay.toString(Qt::ISODate), d.basis), std::min(toneOf(d.lastDay, m_nowMs), DutyTone::Soon), DutyPlace::Residents, d.lastDay);
        }
    }

    // What hangs and by when it comes down; what waits for a second person.
    void notices() {
        constexpr int farthest = 366; // days
        auto all = noticesWaiting(m_store, m_today.addDays(farthest));
        for (const NoticeLine &n : all ? *all : QList<NoticeLine>()) {
            const QString name = n.title + QLatin1Char(' ') + n.number;
            const NoticeState state = n.state();
            if (state == NoticeState::Posted && n.due.isValid())
                add(TodayPage::tr("Take down: %1").arg(name), n.due < m_today ? TodayPage::tr("since %1; %2").arg(n.due.toString(Qt::ISODate), n.place) : TodayPage::tr("on %1; %2").arg(n.due.toString(Qt::ISODate), n.place), toneOf(n.due, m_nowMs), DutyPlace::Notices, n.due);
            else if (state == NoticeState::Waiting || state == NoticeState::Returned)
                add(name, stateWord(state), DutyTone::Soon, DutyPlace::Notices);
        }
    }

    // Meetings of this period that are due in its last third, what is being held, minutes that wait for their signatures.
    void meetings() {
        auto all = vl::meetings(m_store);
        auto running = runningMeetings(m_store);
        for (const MeetingLine &m : all ? *all : QList<MeetingLine>())
            if (running && running->contains(m.id))
                add(m.title, TodayPage::tr("in session; what was typed is kept"), DutyTone::Soon, DutyPlace::Meetings);
            else if (m.state() == MeetingState::Written)
                add(m.title, stateWord(m.state()), DutyTone::Soon, DutyPlace::Meetings);
            else if (m.state() == MeetingState::Planned && m.date >= m_today)
                add(m.title, QStringList{m.date.toString(Qt::ISODate), m.time.toString(QStringLiteral("H:mm")), m.place}.join(QLatin1Char(' ')).simplified(), toneOf(m.date, m_nowMs), DutyPlace::Meetings, m.date);
            else if (m.state() == MeetingState::Planned)
                add(m.title, TodayPage::tr("was planned for %1: hold it, or say that it does not take place").arg(m.date.toString(Qt::ISODate)), DutyTone::Soon, DutyPlace::Meetings);
        auto due = meetingDuties(m_store);
        for (const MeetingDuty &d : due ? *due : QList<MeetingDuty>())
            if (d.soon)
                add(sayDuty(d), d.kind->basis, DutyTone::Soon, DutyPlace::Meetings, d.lastDay);
    }

    // Topics on which the village is heard, and those whose last day is past.
    void topics() {
        auto all = vl::topics(m_store);
        for (const TopicLine &t : all ? *all : QList<TopicLine>())
            if (t.state(m_today) == TopicState::Over)
                add(t.title, TodayPage::tr("heard until %1: sum it up, or put it on an agenda").arg(t.until.toString(Qt::ISODate)), DutyTone::Soon, DutyPlace::Meetings);
            else if (t.state(m_today) == TopicState::Open)
                add(TodayPage::tr("Opinions: %1").arg(t.title), TodayPage::tr("until %1").arg(t.until.toString(Qt::ISODate)), toneOf(t.until, m_nowMs), DutyPlace::Meetings, t.until);
    }

    // Steps of development that may be done now.
    void development() {
        auto all = candidates(m_store);
        for (const CandidateLine &c : all ? *all : QList<CandidateLine>()) {
            const StepLine *next = c.nextLine();
            if (next == nullptr || (next->state != StepState::Late && next->state != StepState::Redo && !next->due.isValid()))
                continue;
            add(TodayPage::tr("%1: %2").arg(c.name, developmentStepName(next->step)), next->due.isValid() ? TodayPage::tr("by %1 (%2)").arg(next->due.toString(Qt::ISODate), DevelopmentRule::of(next->step)->basis) : stepStateWord(next->state), next->state != StepState::Open ? DutyTone::Late : DutyTone::Soon, DutyPlace::Development, next->due);
        }
    }

    // Matters whose posting runs or is over, or that somebody objects to; letters of transfer that ran out; points to be accepted.
    void branch() {
        auto all = matters(m_store);
        for (const MatterLine &m : all ? *all : QList<MatterLine>()) {
            if (m.ended() || m.place.next == nullptr)
                continue;
            const auto ends = postingEnds(m_store, m);
            if (m.openObjections() > 0)
                add(m.title, TodayPage::tr("an objection is to be answered"), DutyTone::Late, DutyPlace::Meetings);
            else if (ends && ends->isValid() && *ends < m_today)
                add(m.title, TodayPage::tr("hung until %1: go on").arg(ends->toString(Qt::ISODate)), DutyTone::Soon, DutyPlace::Meetings);
            else if (ends && ends->isValid())
                add(m.title, TodayPage::tr("is public until %1").arg(ends->toString(Qt::ISODate)), DutyTone::InTime, DutyPlace::Meetings, *ends);
        }
        auto letters = transfers(m_store);
        for (const TransferLine &l : letters ? *letters : QList<TransferLine>())
            if (l.state == TransferState::Late)
                add(l.name, TodayPage::tr("letter of transfer no longer valid, no receipt"), DutyTone::Late, DutyPlace::Meetings);
        auto sent = officers(m_store);
        for (const OfficerLine &o : sent ? *sent : QList<OfficerLine>())
            if (o.late > 0)
                add(o.name, TodayPage::tr("visits, tasks or trainings without an outcome: %1").arg(o.late), DutyTone::Late, DutyPlace::Meetings);
    }

    // What the counter owes.
    void counter() {
        auto all = affairs(m_store);
        for (const AffairLine &l : all ? *all : QList<AffairLine>()) {
            if (l.place.ended())
                continue;
            const ClockColour &c = ClockColour::of(l.place.endMs, m_nowMs);
            const DutyTone tone = c.key == QLatin1String("red") ? DutyTone::Late : c.key == QLatin1String("yellow") ? DutyTone::Soon
                                                                                                                    : DutyTone::InTime;
            const QString what = QStringLiteral("%1　%2　%3").arg(l.number, l.name, flowStateName(*l.place.state));
            add(l.urgent ? QStringLiteral("‼ ") + TodayPage::tr("urgent") + QStringLiteral("　") + what : what, QStringLiteral("%1 (%2)").arg(dueWords(l, m_nowMs), l.place.state->basis), tone, DutyPlace::Counter, l.place.endMs == 0 ? QDate() : QDateTime::fromMSecsSinceEpoch(l.place.endMs - 1).date(), l.urgent);
        }
        QHash<int, QPair<int, QString>> due; // by tone
        const auto alone = visits(m_store);
        for (const VisitLine &v : alone ? *alone : QList<VisitLine>()) {
            auto &[n, basis] = due[static_cast<int>(toneOf(v.due, m_nowMs))];
            ++n;
            basis = v.basis;
        }
        if (const auto late = due.value(static_cast<int>(DutyTone::Late)); late.first > 0)
            add(TodayPage::tr("Visits to people who live alone: %1 late").arg(late.first), late.second, DutyTone::Late, DutyPlace::Counter);
        if (const auto soon = due.value(static_cast<int>(DutyTone::Soon)); soon.first > 0)
            add(TodayPage::tr("Visits to people who live alone: %1 due").arg(soon.first), soon.second, DutyTone::Soon, DutyPlace::Counter);
    }

    [[nodiscard]] QList<Duty> take() {
        std::stable_sort(m_out.begin(), m_out.end(), [](const Duty &a, const Duty &b) {
            if (a.urgent != b.urgent)
                return a.urgent;
            return a.day.isValid() && (!b.day.isValid() || a.day < b.day);
        });
        return m_out;
    }

private:
    void add(const QString &what, const QString &when, DutyTone tone, DutyPlace place, const QDate &day = {}, bool urgent = false) {
        m_out.append({what, when, tone, place, day, urgent});
    }

    Store &m_store;
    QDate m_today;
    qint64 m_nowMs;
    QList<Duty> m_out;
};

} // namespace

QList<Duty> allDuties(Desk &desk) {
    Duties d(desk);
    d.counter();
    d.reports();
    d.development();
    d.notices();
    d.topics();
    d.branch();
    d.meetings();
    return d.take();
}

} // namespace vl
