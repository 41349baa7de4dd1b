// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/NoticesRoom.h"

#include "desktop/Widgets.h"
#include "desktop/notices/GuardPage.h"
#include "desktop/notices/NoticesPage.h"
#include "desktop/notices/RecordsPage.h"
#include "store/Notices.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vl {

namespace {
constexpr int making = 0;
constexpr int onRecord = 1;
constexpr int checking = 2;

QKeySequence keyOf(int place) {
    return QKeySequence(QStringLiteral("Alt+%1").arg(place + 1));
}
} // namespace

NoticesRoom::NoticesRoom(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_stack(new QStackedWidget(this)), m_maker(new NoticesPage(desk, this)), m_records(new RecordsPage(desk, this)), m_guard(new GuardPage(desk, this)) {
    setObjectName(QStringLiteral("page"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(24, 14, 24, 0);
    bar->setSpacing(10);
    bar->addWidget(label(tr("Notices"), "heading", this));
    bar->addSpacing(12);
    const QList<QPair<QString, QWidget *>> places{{tr("Make one"), m_maker}, {tr("On record"), m_records}, {tr("Check a file"), m_guard}};
    for (int i = 0; i < places.size(); ++i) {
        auto *b = button(places[i].first, "chip", this);
        b->setObjectName(QStringLiteral("noticePlace%1").arg(i));
        b->setCheckable(true);
        b->setAutoExclusive(true);
        b->setShortcut(keyOf(i));
        b->setToolTip(keyOf(i).toString());
        connect(b, &QPushButton::clicked, this, [this, i] { go(i); });
        bar->addWidget(b);
        m_places += b;
        m_stack->addWidget(places[i].second);
    }
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    connect(m_maker, &NoticesPage::recordAsked, this, &NoticesRoom::showRecord);
    connect(&desk, &Desk::recordsChanged, this, &NoticesRoom::count);
    m_places[making]->setChecked(true);
    count();
}

// How many want something done, beside the word.
void NoticesRoom::count() {
    auto waiting = noticesWaiting(m_desk.store(), m_desk.book().clock().today());
    const qsizetype n = waiting ? waiting->size() : 0;
    m_places[onRecord]->setText(n > 0 ? tr("On record ▲ %1").arg(n) : tr("On record"));
    m_places[onRecord]->setShortcut(keyOf(onRecord)); // a new text takes it away
}

void NoticesRoom::makeWith(const QString &kind, const QString &table) {
    go(making);
    m_maker->makeWith(kind, table);
}

void NoticesRoom::go(int place) {
    m_stack->setCurrentIndex(place);
    m_places[place]->setChecked(true);
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
