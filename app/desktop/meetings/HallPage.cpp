// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/HallPage.h"

#include "desktop/VoiceKeeper.h"
#include "desktop/Widgets.h"
#include "desktop/meetings/AttendanceCard.h"
#include "desktop/meetings/ItemCard.h"
#include "jobs/MinutesJob.h"
#include "jobs/Sentences.h"
#include "store/Recordings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace vl {

namespace {
constexpr int typingPatienceMs = 400; // after the last key
constexpr int largePercent = 150;
} // namespace

HallPage::HallPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {
    setObjectName(QStringLiteral("page"));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HallPage::keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 14);
    column->setSpacing(12);
    buildBar(column);
    m_message = label({}, "problem", this);
    m_message->setObjectName(QStringLiteral("hallMessage"));
    m_message->setWordWrap(true);
    showMessage(m_message, {});
    column->addWidget(m_message);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(10);
    const auto fact = [&](const QString &name, const char *object, int stretch) {
        auto *l = label(name, "field", this);
        auto *e = new QLineEdit(this);
        e->setObjectName(QLatin1String(object));
        l->setBuddy(e);
        facts->addWidget(l);
        facts->addWidget(e, stretch);
        connect(e, &QLineEdit::textEdited, this, &HallPage::changed);
        return e;
    };
    m_begins = fact(tr("From"), "beginsEdit", 1);
    m_ends = fact(tr("To"), "endsEdit", 1);
    m_place = fact(tr("Place"), "hallPlaceEdit", 3);
    m_chair = fact(tr("Chair"), "hallChairEdit", 2);
    m_recorder = fact(tr("Recorder"), "hallRecorderEdit", 2);
    m_area = scrollArea(this);
    auto *body = new QWidget(m_area);
    m_area->setWidget(body);
    m_area->setWidgetResizable(true);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    inside->addLayout(m_columns, 1);
    inside->addLayout(facts);
    m_columns->setSpacing(18);
    m_attendance = new AttendanceCard(desk, this);
    connect(m_attendance, &AttendanceCard::changed, this, &HallPage::changed);
    m_columns->addWidget(m_attendance, 3);
    m_scroll = scrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_columns->addWidget(m_scroll, 7);
    column->addWidget(m_area, 1);
    auto *keys = label(tr("Tab: next   Ctrl+Enter: next item   Ctrl+S: it is over, write the minutes   Esc: back; nothing is lost"), "hint", this);
    keys->setWordWrap(true);
    column->addWidget(keys);
    const auto on = [this](const char *shortcut, auto slot) {
        auto *s = new QShortcut(QKeySequence(QLatin1String(shortcut)), this);
        s->setContext(Qt::WidgetWithChildrenShortcut);
        connect(s, &QShortcut::activated, this, slot);
    };
    on("Ctrl+Return", [this] { nextItem(); });
    on("Ctrl+Enter", [this] { nextItem(); });
    on("Ctrl+S", [this] { finish(); });
    on("Esc", [this] {
        gather();
        keep();
        if (m_written && m_paper == *m_written) // nothing was typed: it is not being held
            if (auto s = dropRunning(m_desk.store(), m_meeting); !s)
                return showMessage(m_message, say(s.error()));
        record(false);
        enlarge(false);
        Q_EMIT left();
    });
    connect(&desk.theme(), &Theme::changed, this, &HallPage::dress);
    dress();
}

HallPage::~HallPage() = default;

void HallPage::buildBar(QBoxLayout *into) {
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    m_title = label({}, "heading", this);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // its end goes first
    bar->addWidget(m_title, 1);
    m_saved = label({}, "hint", this);
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    bar->addWidget(m_saved);
    m_large = button(tr("Large"), nullptr, this);
    m_large->setObjectName(QStringLiteral("largeButton"));
    m_large->setCheckable(true);
    connect(m_large, &QPushButton::clicked, this, &HallPage::enlarge);
    bar->addWidget(m_large);
    m_record = button({}, nullptr, this);
    m_record->setObjectName(QStringLiteral("recordButton"));
    m_record->setCheckable(true);
    connect(m_record, &QPushButton::clicked, this, &HallPage::record);
    bar->addWidget(m_record);
    m_recording = new VoiceKeeper(m_desk, &keepRecording, this);
    connect(m_recording, &VoiceKeeper::failed, this, [this](const QString &sentence) {
        showMessage(m_message, sentence);
        showRecording();
    });
    constexpr int second = 1000;
    m_recordTick.setInterval(second);
    connect(&m_recordTick, &QTimer::timeout, this, &HallPage::showRecording);
    showRecording();
    m_end = button(tr("End and write up"), "primary", this);
    m_end->setObjectName(QStringLiteral("endButton"));
    connect(m_end, &QPushButton::clicked, this, &HallPage::finish);
    bar->addWidget(m_end);
    into->addLayout(bar);
}

// The pieces are in the book as they come; a PC without a microphone says so and the meeting goes on.
void HallPage::record(bool on) {
    showMessage(m_message, {});
    if (!on) {
        m_recording->stop();
    } else if (auto s = m_recording->start(m_meeting); !s) {
        showMessage(m_message, say(s.error()));
    } else {
        showMessage(m_message, tr("It is being recorded: tell everybody there."));
        markItem(focusWidget());
    }
    showRecording();
}

void HallPage::showRecording() {
    const bool on = m_recording->isRunning();
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60;
    const qint64 s = m_recording->recordedMs() / second;
    m_record->setChecked(on);
    m_record->setText(on ? tr("● %1:%2 stop").arg(s / minute).arg(s % minute, 2, 10, QLatin1Char('0')) : tr("Record"));
    m_record->setShortcut(QKeySequence(QStringLiteral("Ctrl+R"))); // a new text takes it away
    m_record->setToolTip(tr("Ctrl+R"));
    on ? m_recordTick.start() : m_recordTick.stop();
}

// By which item a place in the recording is found again.
void HallPage::markItem(const QObject *text) {
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        if (m_cards[i]->text() == text)
            m_recording->mark(QStringLiteral("%1. %2").arg(i + 1).arg(m_cards[i]->item().title).trimmed());
}

void HallPage::dress() {
    const bool stacked = m_desk.theme().folds();
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_large->setVisible(!stacked); // it is large already
    m_attendance->setMinimumWidth(stacked ? 0 : m_desk.theme().px(250));
    m_attendance->setMinimumHeight(stacked ? m_desk.theme().px(400) : 0);
    m_scroll->setMinimumHeight(stacked ? m_desk.theme().px(330) : 0);
    showFocus();
}

// The same page with larger letters, for a screen that stands on the table; the letters before come back with it.
void HallPage::enlarge(bool on) {
    m_large->setChecked(on);
    Theme &theme = m_desk.theme();
    if (on && m_percentBefore == 0) {
        m_percentBefore = theme.percent();
        theme.set(theme.look(), std::max(largePercent, m_percentBefore));
    } else if (!on && m_percentBefore != 0) {
        theme.set(theme.look(), std::exchange(m_percentBefore, 0));
    }
}

Status HallPage::open(const Id &meeting) {
    Store &store = m_desk.store();
    auto line = meetingLine(store, meeting);
    if (!line)
        return line.error();
    auto running = runningMeeting(store, meeting);
    if (!running)
        return running.error();
    auto paper = running->has_value() ? Result<MeetingPaper>(**running) : !line->minutes.isNull() ? minutesPaper(store, line->minutes)
                                                                                                  : beginMeeting(store, meeting);
    if (!paper)
        return paper.error();
    m_meeting = meeting;
    m_paper = *paper;
    if (line->minutes.isNull())
        m_paper.date = line->date; // the plan may have been changed since the first words
    m_written.reset();
    if (!line->minutes.isNull()) {
        auto written = minutesPaper(store, line->minutes);
        if (!written)
            return written.error();
        m_written = *written;
    }
    m_title->setText(m_paper.title);
    m_begins->setText(m_paper.begins.isValid() ? m_paper.begins.toString(QStringLiteral("H:mm")) : QString());
    m_ends->setText(m_paper.ends.isValid() ? m_paper.ends.toString(QStringLiteral("H:mm")) : QString());
    m_place->setText(m_paper.place);
    m_chair->setText(m_paper.chair);
    m_recorder->setText(m_paper.recorder);
    m_saved->setText(running->has_value() ? tr("Going on where it was") : tr("In session"));
    showMessage(m_message, {});
    m_attendance->setPaper(&m_paper);
    showItems();
    m_attendance->focusFirst();
    return {};
}

void HallPage::showItems() {
    m_cards.clear();
    m_agenda = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_agenda);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    QWidget *before = m_attendance->findChild<QWidget *>(QStringLiteral("guestsEdit"));
    for (int i = 0; i < m_paper.items.size(); ++i) {
        auto *card = new ItemCard(m_desk, i + 1, m_agenda);
        card->setItem(m_paper, m_paper.items[i]);
        card->text()->installEventFilter(this);
        connect(card, &ItemCard::changed, this, &HallPage::changed);
        connect(card, &ItemCard::removeAsked, this, [this, i] {
            gather();
            if (m_paper.items.size() > 1)
                m_paper.items.removeAt(i);
            else
                m_paper.items = {AgendaItem()};
            showItems();
            keep();
        });
        column->addWidget(card);
        m_cards += card;
    }
    auto *more = button(tr("One more item"), nullptr, m_agenda);
    more->setObjectName(QStringLiteral("moreButton"));
    connect(more, &QPushButton::clicked, this, &HallPage::addItem, Qt::QueuedConnection);
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addStretch();
    m_scroll->setWidget(m_agenda);
    const auto chain = [&before](QWidget *next) {
        QWidget::setTabOrder(before, next);
        before = next;
    };
    for (const ItemCard *card : std::as_const(m_cards))
        for (QWidget *w : card->tabs())
            chain(w);
    chain(more);
    for (QWidget *w : {static_cast<QWidget *>(m_begins), static_cast<QWidget *>(m_ends), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_chair), static_cast<QWidget *>(m_recorder), static_cast<QWidget *>(m_large), static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_end)})
        chain(w);
}

void HallPage::addItem() {
    gather();
    m_paper.items.append(AgendaItem());
    showItems();
    m_cards.last()->focusText();
    showFocus();
}

// Where she types stays in sight, once everything has its place.
void HallPage::showFocus() {
    QTimer::singleShot(0, this, [this] {
        QWidget *typing = focusWidget();
        for (QScrollArea *area : {m_scroll, m_area})
            if (typing != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(typing))
                area->ensureWidgetVisible(typing);
    });
}

void HallPage::nextItem() {
    int at = -1;
    for (int i = 0; i < m_cards.size(); ++i)
        at = m_cards[i]->holdsFocus() ? i : at;
    if (at + 1 >= m_cards.size())
        return addItem();
    m_cards[at + 1]->focusText();
    showFocus();
}

void HallPage::changed() {
    showMessage(m_message, {});
    gather();
    for (ItemCard *card : std::as_const(m_cards))
        card->judge(m_paper);
    m_soon.start(typingPatienceMs);
}

void HallPage::gather() {
    m_paper.begins = readTypedTime(m_begins->text());
    m_paper.ends = readTypedTime(m_ends->text());
    m_paper.place = m_place->text().trimmed();
    m_paper.chair = m_chair->text().trimmed();
    m_paper.recorder = m_recorder->text().trimmed();
    for (int i = 0; i < m_cards.size() && i < m_paper.items.size(); ++i)
        m_paper.items[i] = m_cards[i]->item();
}

void HallPage::keep() {
    m_soon.stop();
    if (m_meeting.isNull())
        return;
    if (auto s = saveRunning(m_desk.store(), m_meeting, m_paper); !s)
        return showMessage(m_message, say(s.error()));
    m_saved->setText(tr("In session · saved %1").arg(QDateTime::fromMSecsSinceEpoch(m_desk.book().clock().nowMs()).toString(QStringLiteral("HH:mm"))));
}

// An item without a word in it, beside others, says nothing.
void HallPage::dropEmptyItems() {
    const auto empty = [](const AgendaItem &i) { return i == AgendaItem(); };
    if (std::all_of(m_paper.items.cbegin(), m_paper.items.cend(), empty) || m_paper.items.removeIf(empty) == 0)
        return;
    showItems();
}

void HallPage::finish() {
    gather();
    dropEmptyItems();
    const bool untold = !m_paper.ends.isValid();
    if (untold) { // it is over now
        const QTime now = QDateTime::fromMSecsSinceEpoch(m_desk.book().clock().nowMs()).time();
        if (m_paper.begins.isValid() && now > m_paper.begins && m_paper.date == m_desk.book().clock().today()) {
            m_ends->setText(now.toString(QStringLiteral("H:mm")));
            gather();
        }
    }
    keep();
    // The words that were changed by hand stand while nothing else has changed.
    MeetingPaper plain = m_paper;
    MeetingPaper before = m_written.value_or(MeetingPaper());
    plain.text.clear();
    before.text.clear();
    if (!m_paper.text.isEmpty() && plain != before) {
        const QPointer<HallPage> self(this);
        const auto sure = QMessageBox::question(window(), tr("The words were changed by hand"), tr("Something else has changed since: the minutes write themselves anew, and the words that were changed by hand go. Go on?"));
        if (!self || sure != QMessageBox::Yes)
            return;
        m_paper.text.clear();
        keep();
    }
    auto line = keepMinutes(m_desk.store(), m_meeting, m_paper);
    if (!line) {
        if (untold) { // it goes on: the end is another
            m_ends->clear();
            gather();
            keep();
        }
        showMessage(m_message, say(line.error()));
        const QString &what = line.error().detail;
        if (what == QLatin1String("minutes.ends"))
            m_ends->setFocus();
        else if (what == QLatin1String("minutes.chair") || what == QLatin1String("minutes.sameperson"))
            m_chair->setFocus();
        else if (const int item = line.error().subject.toInt(); item > 0 && item <= m_cards.size())
            what.startsWith(QLatin1String("minutes.vote")) ? m_cards[item - 1]->focusVote() : m_cards[item - 1]->focusText();
        return;
    }
    if (auto s = dropRunning(m_desk.store(), m_meeting); !s)
        return showMessage(m_message, say(s.error()));
    record(false);
    enlarge(false);
    const Id done = std::exchange(m_meeting, Id());
    m_desk.changed({done}, tr("The minutes are on record. Print them, or have them signed."));
    Q_EMIT written(done);
}

// What stands in a card's text is not a place where Ctrl+Enter makes a line.
bool HallPage::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::FocusIn)
        markItem(object);
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
        nextItem();
        return true;
    }
    return false;
}

} // namespace vl
