// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/MeetingsPage.h"

#include "desktop/Widgets.h"
#include "desktop/list/RowsModel.h"
#include "desktop/meetings/ListenDialog.h"
#include "desktop/meetings/MeetingDialogs.h"
#include "desktop/notices/PaperExit.h"
#include "desktop/notices/PaperView.h"
#include "desktop/residents/PapersSection.h"
#include "jobs/MeetingSentences.h"
#include "jobs/MinutesJob.h"
#include "jobs/Sentences.h"
#include "notices/Paint.h"
#include "store/Recordings.h"

#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QVBoxLayout>

namespace vl {

namespace {

constexpr int paperPatienceMs = 120;
constexpr qsizetype minutesPagesShown = 12;
constexpr QSizeF paperSize(210, 297);

int toneOf(MeetingState s, bool running) {
    return running ? 2 : s == MeetingState::Signed ? 1
                     : s == MeetingState::Written  ? 2
                                                   : 0;
}

} // namespace

MeetingsPage::MeetingsPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MeetingsPage::drawPaper);
    build();
    connect(&desk, &Desk::recordsChanged, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&desk.theme(), &Theme::changed, this, &MeetingsPage::dress);
    dress();
}

void MeetingsPage::build() {
    setObjectName(QStringLiteral("page"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 6, 24, 18);
    outer->setSpacing(10);
    auto *bar = new QHBoxLayout;
    m_due = label({}, "warning", this);
    m_due->setObjectName(QStringLiteral("dueLabel"));
    m_due->setWordWrap(true);
    bar->addWidget(m_due, 1);
    auto *kind = button(tr("Own kind of meeting…"), nullptr, this);
    kind->setObjectName(QStringLiteral("ownKindButton"));
    kind->setVisible(m_desk.may(Permission::KeepMeetings) && !m_desk.store().readOnly());
    connect(kind, &QPushButton::clicked, this, [this] { askMeetingKind(m_desk, window()); });
    bar->addWidget(kind);
    auto *fresh = button(tr("New meeting Alt+N"), "primary", this);
    fresh->setObjectName(QStringLiteral("newMeetingButton"));
    fresh->setShortcut(QKeySequence(QStringLiteral("Alt+N")));
    fresh->setVisible(m_desk.may(Permission::KeepMeetings) && !m_desk.store().readOnly());
    connect(fresh, &QPushButton::clicked, this, &MeetingsPage::newMeeting);
    bar->addWidget(fresh);
    outer->addLayout(bar);
    QScrollArea *area = scrollArea(this);
    auto *body = new QWidget(area);
    area->setWidget(body);
    area->setWidgetResizable(true);
    outer->addWidget(area, 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(18);
    m_model = new RowsModel(this);
    m_list = new RowList(m_desk.theme(), this);
    m_list->setObjectName(QStringLiteral("meetingList"));
    m_list->setAccessibleName(tr("Meetings"));
    m_list->setModel(m_model);
    m_list->setColumns({{tr("Meeting"), 12, 3, 0, false}, {tr("Date"), 10, 0, 1, true}, {QString(), 9, 0, 0, false}});
    m_list->setEmptyText(tr("No meeting yet. Alt+N plans one; who belongs to it is taken from the party's members and the committees."));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeetingsPage::chooseRow);
    connect(m_list, &RowList::opened, this, [this] {
        if (const MeetingLine *m = current(); m != nullptr && !m->isSigned() && !m->cancelled && m_desk.may(Permission::KeepMeetings) && !m_desk.store().readOnly())
            Q_EMIT hallAsked(m->id);
    });
    m_paper = new PaperView(m_desk.theme(), this);
    connect(m_paper, &PaperView::resized, this, [this] {
        m_drawn = {};
        if (isVisible())
            m_soon.start(paperPatienceMs);
    });
    auto *frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("card"));
    m_side = frame;
    m_sideColumn = new QVBoxLayout(frame);
    m_sideColumn->setContentsMargins(18, 18, 18, 18);
    m_sideColumn->addStretch();
    m_columns->addWidget(m_list, 5);
    m_columns->addWidget(m_paper, 5);
    m_columns->addWidget(frame);
}

void MeetingsPage::dress() {
    const Theme &t = m_desk.theme();
    const bool stacked = t.folds();
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->removeWidget(m_side);
    m_columns->insertWidget(stacked ? 1 : 2, m_side);
    m_side->setMinimumWidth(t.px(250));
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : t.px(250));
    m_list->setMinimumHeight(stacked ? t.px(240) : 0);
    m_paper->setMinimumHeight(stacked ? t.px(360) : 0);
}

void MeetingsPage::arrive() {
    reload();
    m_list->setFocus();
}

void MeetingsPage::choose(const Id &meeting) {
    reload();
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].id == meeting)
            m_list->setCurrentIndex(m_model->index(i));
    m_list->setFocus();
}

void MeetingsPage::sayWhatIsDue() {
    auto due = meetingDuties(m_desk.store());
    QStringList words;
    for (const MeetingDuty &d : due ? *due : QList<MeetingDuty>())
        if (d.soon)
            words += sayDuty(d);
    constexpr qsizetype shown = 2;
    const QString more = words.size() > shown ? QStringLiteral("　") + tr("and %1 more").arg(words.size() - shown) : QString();
    showMessage(m_due, words.isEmpty() ? QString() : QStringLiteral("▲ ") + words.mid(0, shown).join(QStringLiteral("　")) + more);
    m_due->setToolTip(words.join(QLatin1Char('\n')));
}

void MeetingsPage::reload() {
    const Id had = current() != nullptr ? current()->id : Id();
    auto all = meetings(m_desk.store());
    auto running = runningMeetings(m_desk.store());
    if (!all || !running)
        return Q_EMIT m_desk.failed(say(all ? running.error() : all.error()));
    m_lines = *all;
    m_running = *running;
    QList<RowCells> rows;
    int row = 0;
    for (int i = 0; i < m_lines.size(); ++i) {
        const MeetingLine &m = m_lines[i];
        const bool runs = m_running.contains(m.id);
        RowCells cells;
        cells.cells = {m.title, m.date.toString(Qt::ISODate)};
        cells.tags = {{runs ? tr("in session") : stateWord(m.state()), toneOf(m.state(), runs)}};
        rows.append(cells);
        row = m.id == had ? i : row;
    }
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(row));
    sayWhatIsDue();
    chooseRow();
}

const MeetingLine *MeetingsPage::current() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

void MeetingsPage::chooseRow() {
    m_drawn = {};
    if (current() == nullptr || current()->minutes.isNull())
        m_paper->clear();
    m_soon.start(paperPatienceMs);
    showSide();
}

void MeetingsPage::drawPaper() {
    const MeetingLine *m = current();
    if (m == nullptr || m->minutes.isNull() || m_drawn == m->minutes)
        return;
    if (m_job.isRunning()) {
        m_again = true;
        return;
    }
    const auto outcome = std::make_shared<std::optional<Result<QList<QImage>>>>();
    m_job.start(
        [this, outcome, line = *m, dpi = m_paper->dpiFor(paperSize)](const JobProgress &) {
            outcome->emplace([&]() -> Result<QList<QImage>> {
                auto store = m_desk.book().connect();
                if (!store)
                    return store.error();
                auto paper = minutesPaper(**store, line.minutes);
                if (!paper)
                    return paper.error();
                auto pages = minutesPages(**store, line, *paper);
                return pages ? pageImages(*pages, dpi, 0, minutesPagesShown) : Result<QList<QImage>>(pages.error());
            }());
        },
        [this, outcome, drawn = m->minutes] {
            const MeetingLine *now = current();
            if (std::exchange(m_again, false) || now == nullptr || now->minutes != drawn)
                return m_soon.start(0);
            m_drawn = drawn;
            if (!**outcome) {
                m_paper->clear();
                return Q_EMIT m_desk.failed(say((*outcome)->error()));
            }
            m_paper->showPages(***outcome);
        });
}

void MeetingsPage::action(const QString &text, const char *role, const char *name, const QString &keys, const std::function<void(const MeetingLine &)> &what) {
    auto *b = button(keys.isEmpty() ? text : text + QLatin1Char(' ') + keys, role, m_sideBody);
    b->setObjectName(QLatin1String(name));
    if (!keys.isEmpty())
        b->setShortcut(QKeySequence(keys));
    connect(
        b, &QPushButton::clicked, this, [this, what] {
            if (const MeetingLine *m = current())
                what(MeetingLine(*m)); // a copy: the list may be read anew meanwhile
        },
        Qt::QueuedConnection);
    static_cast<QVBoxLayout *>(m_sideBody->layout())->addWidget(b);
}

void MeetingsPage::showSide() {
    delete m_sideBody;
    m_sideBody = new QWidget(m_side);
    m_sideColumn->insertWidget(0, m_sideBody);
    auto *column = new QVBoxLayout(m_sideBody);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const MeetingLine *m = current();
    if (m == nullptr)
        return;
    const auto line = [&](const QString &text, const char *role) {
        auto *l = label(text, role, m_sideBody);
        l->setWordWrap(true);
        column->addWidget(l);
    };
    line(m->title, "section");
    line(QStringList{QLocale().toString(m->date, QLocale::ShortFormat), m->time.isValid() ? m->time.toString(QStringLiteral("H:mm")) : QString(), m->place}.join(QLatin1Char(' ')).simplified(), "hint");
    const bool running = m_running.contains(m->id);
    line(running ? tr("▲ in session: what was typed is kept") : stateWord(m->state()), running || m->state() == MeetingState::Written ? "warning" : "ok");
    if (const MeetingKind *k = MeetingKind::byKey(m->kind))
        line(k->basis, "hint");
    if (!m->minutes.isNull()) {
        line(tr("Version %1   %2").arg(m->version).arg(shortFingerprint(m->fingerprint)), "hint");
        if (!m->signedRecorder.isEmpty())
            line(tr("Signed as recorder: %1").arg(m->signedRecorder), "hint");
        if (!m->signedChair.isEmpty())
            line(tr("Signed as chair: %1").arg(m->signedChair), "hint");
        if (m->amendments > 0)
            line(tr("%n correction(s) beside them", nullptr, static_cast<int>(m->amendments)), "hint");
    }
    actionsFor(*m);
    column->addWidget(new PapersSection(m_desk, m->id, m_sideBody)); // materials, scans, recordings
}

void MeetingsPage::actionsFor(const MeetingLine &m) {
    const bool writes = m_desk.may(Permission::KeepMeetings) && !m_desk.store().readOnly();
    const MeetingState state = m.state();
    if (writes && (state == MeetingState::Planned || state == MeetingState::Written))
        action(m_running.contains(m.id) || state == MeetingState::Written ? tr("Go on typing, Enter") : tr("Hold it, Enter"), state == MeetingState::Planned ? "primary" : nullptr, "holdButton", {}, [this](const MeetingLine &l) { Q_EMIT hallAsked(l.id); });
    const bool running = m_running.contains(m.id); // its words are still being typed: they are not signed without them
    if (writes && running)
        action(tr("Throw away what was typed since"), "link", "dropButton", {}, [this](const MeetingLine &l) { drop(l); });
    if (writes && state == MeetingState::Written && !running) {
        action(tr("Sign…"), "primary", "signButton", QStringLiteral("Alt+S"), [this](const MeetingLine &l) { sign(l); });
        action(tr("Change the words…"), nullptr, "minutesWordsButton", QStringLiteral("Alt+W"), [this](const MeetingLine &l) { reword(l); });
    }
    if (writes && state == MeetingState::Signed)
        action(tr("Add a correction…"), nullptr, "amendButton", {}, [this](const MeetingLine &l) { amend(l); });
    if (!m.minutes.isNull()) {
        action(tr("Print"), nullptr, "minutesPrintButton", QStringLiteral("Ctrl+P"), [this](const MeetingLine &l) { print(l); });
        action(tr("Save as PDF…"), nullptr, "minutesPdfButton", {}, [this](const MeetingLine &l) { save(l); });
    }
    if (auto parts = recordingOf(m_desk.store(), m.id); parts && !parts->isEmpty() && m_desk.may(Permission::KeepMeetings))
        action(tr("Listen to it…"), nullptr, "listenButton", {}, [this](const MeetingLine &l) {
            auto paper = l.minutes.isNull() ? Result<MeetingPaper>(MeetingPaper()) : minutesPaper(m_desk.store(), l.minutes);
            if (!paper)
                return Q_EMIT m_desk.failed(say(paper.error()));
            ListenDialog(m_desk, l.id, l.title, l.minutes.isNull() ? QString() : paper->words(), window()).exec();
        });
    if (writes && state == MeetingState::Planned) {
        action(tr("Notice to everybody…"), nullptr, "inviteButton", {}, [this](const MeetingLine &l) { invite(l); });
        action(tr("Change the plan…"), nullptr, "planButton", {}, [this](const MeetingLine &l) { (void)askMeeting(m_desk, l.id, window()); });
        action(tr("It does not take place…"), "link", "cancelMeetingButton", {}, [this](const MeetingLine &l) { cancel(l); });
    }
}

void MeetingsPage::newMeeting() {
    const QPointer<MeetingsPage> self(this);
    const Id id = askMeeting(m_desk, {}, window());
    if (self && !id.isNull())
        choose(id);
}

void MeetingsPage::reword(const MeetingLine &line) {
    auto paper = minutesPaper(m_desk.store(), line.minutes);
    if (!paper)
        return Q_EMIT m_desk.failed(say(paper.error()));
    const QPointer<MeetingsPage> self(this);
    const auto text = askText(m_desk.theme(), tr("The words of the minutes"), tr("A line is a paragraph. Counts and names come from what was typed during the meeting."), paper->words(), window());
    if (!self || !text)
        return;
    paper->text = text->trimmed() == minutesText(*paper) ? QString() : text->trimmed();
    if (auto kept = keepMinutes(m_desk.store(), line.id, *paper); !kept)
        return Q_EMIT m_desk.failed(say(kept.error()));
    m_desk.changed({line.id}, tr("A new version of the minutes is on record."));
}

void MeetingsPage::amend(const MeetingLine &line) {
    const QPointer<MeetingsPage> self(this);
    const auto text = askText(m_desk.theme(), tr("A correction"), tr("It stands beside the signed minutes with your name and the time, and cannot be taken back."), {}, window());
    if (!self || !text)
        return;
    if (auto s = amendMinutes(m_desk.store(), line.minutes, *text); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({line.id}, tr("The correction stands beside the minutes."));
}

void MeetingsPage::sign(const MeetingLine &line) {
    auto paper = minutesPaper(m_desk.store(), line.minutes);
    if (!paper)
        return Q_EMIT m_desk.failed(say(paper.error()));
    const QPointer<MeetingsPage> self(this);
    SignDialog(m_desk, line, *paper, window()).exec();
    if (self)
        m_list->setFocus(); // the button that asked may be gone
}

void MeetingsPage::save(const MeetingLine &line) {
    auto made = makeMinutes(m_desk.store(), line.id);
    if (!made)
        return Q_EMIT m_desk.failed(say(made.error()));
    (void)savePaper(m_desk, *made, tr("Minutes %1").arg(line.date.toString(Qt::ISODate)), window());
}

void MeetingsPage::print(const MeetingLine &line) {
    auto made = makeMinutes(m_desk.store(), line.id);
    if (!made)
        return Q_EMIT m_desk.failed(say(made.error()));
    (void)printPaper(m_desk, *made, window());
}

void MeetingsPage::drop(const MeetingLine &line) {
    const QPointer<MeetingsPage> self(this);
    const auto sure = QMessageBox::question(window(), tr("Throw away what was typed since"), tr("What was typed in this meeting since its minutes were last written cannot be brought back. Throw it away?"));
    if (!self || sure != QMessageBox::Yes)
        return;
    if (auto s = dropRunning(m_desk.store(), line.id); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({line.id}, tr("Thrown away."));
}

void MeetingsPage::invite(const MeetingLine &line) {
    auto paper = beginMeeting(m_desk.store(), line.id);
    if (!paper)
        return Q_EMIT m_desk.failed(say(paper.error()));
    const QString when = QStringLiteral("%1月%2日").arg(line.date.month()).arg(line.date.day()) + line.time.toString(QStringLiteral("HH时mm分"));
    const MeetingKind *kind = MeetingKind::byKey(line.kind);
    const QString caller = kind != nullptr && kind->ofParty() ? paper->unit : m_desk.store().setting(QStringLiteral("notice.issuer"), m_desk.book().villageName() + QStringLiteral("村民委员会"));
    const QString agenda = line.agenda.trimmed().isEmpty() ? QStringLiteral("会上通报") : QString(line.agenda.trimmed()).replace(QLatin1Char('\n'), QStringLiteral("；"));
    QStringList rows;
    for (const Attendee &a : std::as_const(paper->roll))
        if (a.excused.isEmpty())
            rows += QStringList{a.name, {}, when, line.place, line.title, agenda, caller}.join(QLatin1Char('\t'));
    if (rows.isEmpty())
        return Q_EMIT m_desk.failed(tr("There is no list of names for this kind of meeting. Make an announcement instead."));
    Q_EMIT noticeAsked(rows.join(QLatin1Char('\n')));
}

void MeetingsPage::cancel(const MeetingLine &line) {
    const QPointer<MeetingsPage> self(this);
    bool ok = false;
    const QString why = QInputDialog::getText(window(), tr("It does not take place"), tr("Why?"), QLineEdit::Normal, {}, &ok);
    if (!self || !ok)
        return;
    if (auto s = cancelMeeting(m_desk.store(), line.id, why); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    if (auto s = dropRunning(m_desk.store(), line.id); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({line.id}, tr("Cancelled. Ctrl+Z takes it back."));
}

} // namespace vl
