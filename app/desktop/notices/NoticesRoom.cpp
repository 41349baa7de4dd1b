// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/NoticesRoom.h"

#include "desktop/PlaceBar.h"
#include "desktop/notices/GuardPage.h"
#include "desktop/notices/NoticesPage.h"
#include "desktop/notices/RecordsPage.h"
#include "store/Notices.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vl {

namespace {
constexpr int making = 0;
constexpr int onRecord = 1;
constexpr int checking = 2;
} // namespace

NoticesRoom::NoticesRoom(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_stack(new QStackedWidget(this)), m_maker(new NoticesPage(desk, this)), m_records(new RecordsPage(desk, this)), m_guard(new GuardPage(desk, this)) {
    setObjectName(QStringLiteral("page"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_bar = new PlaceBar(tr("Notices"), {tr("Make one"), tr("On record"), tr("Check a file")}, QStringLiteral("noticePlace"), this);
    for (QWidget *page : {static_cast<QWidget *>(m_maker), static_cast<QWidget *>(m_records), static_cast<QWidget *>(m_guard)})
        m_stack->addWidget(page);
    connect(m_bar, &PlaceBar::chosen, this, &NoticesRoom::go);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_maker, &NoticesPage::recordAsked, this, &NoticesRoom::showRecord);
    connect(&desk, &Desk::recordsChanged, this, &NoticesRoom::count);
    count();
}

// How many want something done, beside the word.
void NoticesRoom::count() {
    auto waiting = noticesWaiting(m_desk.store(), m_desk.book().clock().today());
    const qsizetype n = waiting ? waiting->size() : 0;
    m_bar->setText(onRecord, n > 0 ? tr("On record ▲ %1").arg(n) : tr("On record"));
}

void NoticesRoom::makeWith(const QString &kind, const QString &table, const QString &query) {
    go(making);
    m_maker->makeWith(kind, table, query);
}

void NoticesRoom::go(int place) {
    m_stack->setCurrentIndex(place);
    m_bar->choose(place);
    if (place == making)
        m_maker->arrive();
    else if (place == onRecord)
        m_records->arrive();
    else
        m_guard->arrive();
}

void NoticesRoom::arrive() {
    count();
    go(m_stack->currentIndex());
}

void NoticesRoom::keepText() {
    m_maker->keepText();
}

void NoticesRoom::showRecord(const Id &notice) {
    go(onRecord);
    m_records->choose(notice);
}

void NoticesRoom::showRecords() {
    go(onRecord);
}

void NoticesRoom::dragEnterEvent(QDragEnterEvent *event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void NoticesRoom::dropEvent(QDropEvent *event) {
    QStringList paths;
    for (const QUrl &u : event->mimeData()->urls())
        if (u.isLocalFile())
            paths += u.toLocalFile();
    event->acceptProposedAction();
    go(checking);
    m_guard->check(paths);
}

} // namespace vl
