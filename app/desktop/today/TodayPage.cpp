// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today/TodayPage.h"

#include "desktop/Widgets.h"
#include "desktop/today/Duties.h"
#include "jobs/AffairSentences.h"
#include "jobs/Sentences.h"
#include "store/Backup.h"
#include "store/People.h"

#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vl {

namespace {

constexpr int week = 7; // days

// By when, as the home page shows it.
struct Sorted {
    QList<Duty> late;
    QList<Duty> today;
    QList<Duty> week;
    QList<Duty> waiting; ///< it can be done now, and has no day within a week
    QList<Duty> later;
    QSet<DutyPlace> places;
};

QString toneSign(DutyTone tone) {
    return tone == DutyTone::Late ? QStringLiteral("● ") : tone == DutyTone::Soon ? QStringLiteral("▲ ")
                                                                                  : QStringLiteral("✓ ");
}

const char *toneRole(DutyTone tone) {
    return tone == DutyTone::Late ? "problem" : tone == DutyTone::Soon ? "warning"
                                                                       : "ok";
}

// As the rules call the colour.
QString toneWord(DutyTone tone) {
    const QString key = tone == DutyTone::Late ? QStringLiteral("red") : tone == DutyTone::Soon ? QStringLiteral("yellow")
                                                                                                : QStringLiteral("green");
    for (const ClockColour &c : ClockColour::all())
        if (c.key == key)
            return colourName(c);
    return {};
}

Sorted sorted(const QList<Duty> &all, const QDate &today) {
    Sorted out;
    for (const Duty &d : all) {
        out.places.insert(d.place);
        const bool near = d.day.isValid() && d.day >= today && d.day < today.addDays(week);
        (d.tone == DutyTone::Late ? out.late : near && d.day == today ? out.today
                                           : near                     ? out.week
                                           : d.tone == DutyTone::Soon ? out.waiting
                                                                      : out.later)
            .append(d);
    }
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
    const Sorted due = sorted(allDuties(m_desk), m_desk.book().clock().today());
    const QDate soonest = m_desk.book().clock().today().addDays(week); // what is due later only waits
    const auto tell = [&](QVBoxLayout *into, const QList<Duty> &all) {
        constexpr int shown = 5;
        for (const Duty &d : all.mid(0, shown)) {
            line(into, d.what, nullptr);
            d.day.isValid() && (d.tone == DutyTone::Late || d.day < soonest) ? line(into, toneSign(d.tone) + toneWord(d.tone) + QStringLiteral("　") + d.when, toneRole(d.tone)) : line(into, d.when, "hint");
        }
        if (all.size() > shown)
            line(into, tr("and %n more", nullptr, static_cast<int>(all.size()) - shown), "hint");
    };
    const auto part = [&](QVBoxLayout *into, const QString &title, const QList<Duty> &all) {
        if (all.isEmpty())
            return;
        const DutyTone worst = std::min_element(all.cbegin(), all.cend(), [](const Duty &a, const Duty &b) { return a.tone < b.tone; })->tone;
        line(into, toneSign(worst) + title.arg(all.size()), toneRole(worst));
        tell(into, all);
    };
    auto *lateCard = card(waits, 6);
    line(lateCard, due.late.isEmpty() ? tr("Late: 0") : QStringLiteral("● ") + tr("Late: %1").arg(due.late.size()), due.late.isEmpty() ? "hint" : "problem");
    tell(lateCard, due.late);
    if (due.late.isEmpty())
        line(lateCard, tr("Nothing is late."), "hint");
    lateCard->addStretch();
    auto *soonCard = card(waits, 6);
    const bool calm = due.today.isEmpty() && due.week.isEmpty() && due.waiting.isEmpty();
    if (calm)
        line(soonCard, tr("These days: 0"), "hint");
    part(soonCard, tr("Today: %1"), due.today);
    part(soonCard, tr("Within a week: %1"), due.week);
    part(soonCard, tr("Waiting: %1"), due.waiting);
    if (!due.later.isEmpty())
        line(soonCard, QStringLiteral("✓ ") + tr("In time, later: %1").arg(due.later.size()), "ok");
    const auto to = [&](DutyPlace place, const QString &text, const char *object, auto slot) {
        if (!due.places.contains(place))
            return;
        auto *b = button(text, "link", m_body);
        b->setObjectName(QLatin1String(object));
        connect(b, &QPushButton::clicked, this, slot);
        soonCard->addWidget(b, 0, Qt::AlignLeft);
    };
    to(DutyPlace::Notices, tr("To the notices on record"), "noticesButton", &TodayPage::noticesAsked);
    to(DutyPlace::Counter, tr("To the counter"), "affairsButton", &TodayPage::affairsAsked);
    to(DutyPlace::Meetings, tr("To the meetings"), "meetingsButton", &TodayPage::meetingsAsked);
    to(DutyPlace::Development, tr("To the development of members"), "developmentButton", [this] { Q_EMIT partyAsked(2); });
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
