// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/AffairsRoom.h"

#include "desktop/PlaceBar.h"
#include "desktop/affairs/AffairsPage.h"
#include "desktop/affairs/DoorsPage.h"
#include "desktop/affairs/FormsPage.h"
#include "desktop/affairs/MonthPage.h"
#include "desktop/affairs/VisitsPage.h"
#include "desktop/affairs/VotesPage.h"
#include "jobs/Sentences.h"
#include "store/Hall.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace vl {

AffairsRoom::AffairsRoom(Desk &desk, QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this)), m_scan(new QLineEdit(this)), m_desk(desk), m_open(new AffairsPage(desk, AffairList::Open, this)), m_ended(new AffairsPage(desk, AffairList::Ended, this)) {
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QStringList places{tr("Going on"), tr("Settled"), tr("Door codes"), tr("Month"), tr("Votes"), tr("Forms"), tr("Visits")};
    auto *votes = new VotesPage(desk, this);
    connect(votes, &VotesPage::noticeAsked, this, &AffairsRoom::noticeAsked);
    m_pages = {m_open, m_ended, new DoorsPage(desk, this), new MonthPage(desk, this), votes, new FormsPage(desk, this), new VisitsPage(desk, this)};
    if (desk.store().require(Permission::WatchPoverty)) {
        places += tr("Watched");
        m_watched = new AffairsPage(desk, AffairList::Watched, this);
        m_pages += m_watched;
    }
    m_bar = new PlaceBar(tr("Counter"), places, QStringLiteral("affairPlace"), this);
    for (PartyPage *p : std::as_const(m_pages))
        m_stack->addWidget(p);
    connect(m_bar, &PlaceBar::chosen, this, &AffairsRoom::go);
    connect(m_open, &AffairsPage::elsewhere, this, &AffairsRoom::find);
    m_scan->setObjectName(QStringLiteral("scanEdit"));
    m_scan->setAccessibleName(tr("Code of a slip or door plate"));
    m_scan->setPlaceholderText(tr("Scan or type a code  Alt+S"));
    connect(&desk.theme(), &Theme::changed, this, &AffairsRoom::dress);
    dress();
    connect(m_scan, &QLineEdit::returnPressed, this, &AffairsRoom::scanned);
    auto *scan = new QAction(this);
    scan->setShortcut(QKeySequence(QStringLiteral("Alt+S")));
    scan->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(scan);
    connect(scan, &QAction::triggered, m_scan, [this] { m_scan->setFocus(); });
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 24, 0);
    top->addWidget(m_bar, 1);
    top->addWidget(m_scan, 0, Qt::AlignBottom);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

void AffairsRoom::dress() {
    constexpr int wide = 210; // at 100 %; narrower where the places need the room
    constexpr int narrow = 120;
    m_scan->setFixedWidth(m_desk.theme().px(m_desk.theme().folds() ? narrow : wide));
}

// It is settled: there it stands.
void AffairsRoom::find(const Id &affair) {
    go(1);
    m_ended->choose(affair);
}

void AffairsRoom::scanned() {
    const QString typed = m_scan->text();
    if (typed.trimmed().isEmpty())
        return;
    auto line = affairByToken(m_desk.store(), typed);
    if (!line && line.error().detail == QLatin1String("archive.sealed")) {
        m_scan->selectAll();
        return Q_EMIT m_desk.failed(say(line.error()));
    }
    if (line) {
        m_scan->clear();
        AffairsPage *page = line->guarded ? m_watched : m_open;
        go(static_cast<int>(m_pages.indexOf(page)));
        return page->choose(line->id);
    }
    if (auto topic = topicByToken(m_desk.store(), typed)) {
        m_scan->clear();
        return Q_EMIT topicAsked(topic->id);
    }
    auto household = householdByDoorCode(m_desk.store(), typed);
    if (!household) {
        m_scan->selectAll(); // to be compared, and typed over
        return Q_EMIT m_desk.failed(say(household.error().detail == QLatin1String("door.unknown") ? Error{ErrorCode::NotFound, QStringLiteral("scan.unknown"), {}} : household.error()));
    }
    m_scan->clear();
    go(0);
    if (m_desk.store().require(Permission::KeepAffairs))
        m_open->request(*household);
}

void AffairsRoom::go(int place) {
    m_stack->setCurrentIndex(place);
    m_bar->choose(place);
    m_pages[place]->arrive();
}

void AffairsRoom::arrive() {
    go(m_stack->currentIndex());
}

} // namespace vl
