// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/ListenDialog.h"

#include "desktop/Widgets.h"
#include "desktop/list/RowsModel.h"
#include "jobs/Sentences.h"
#include "media/Sound.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSlider>
#include <QVBoxLayout>

namespace vl {

namespace {

constexpr int skipMs = 5000;

QString clock(qint64 ms) {
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60;
    const qint64 s = ms / second;
    return QStringLiteral("%1:%2").arg(s / minute).arg(s % minute, 2, 10, QLatin1Char('0'));
}

} // namespace

ListenDialog::ListenDialog(Desk &desk, const Id &meeting, const QString &title, const QString &words, QWidget *parent) : QDialog(parent), m_desk(desk) {
    setWindowTitle(tr("Recording"));
    auto parts = recordingOf(desk.store(), meeting);
    auto marks = recordingMarks(desk.store(), meeting);
    m_parts = parts ? *parts : QList<RecordingPart>();
    m_list = marks ? *marks : QList<RecordingMark>();
    for (const RecordingPart &p : std::as_const(m_parts))
        m_length += p.lengthMs;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    auto *heading = label(title, "heading", this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    build(words);
    fillMarks();
    if (!parts || !marks)
        showMessage(m_message, say(parts ? marks.error() : parts.error()));
    connect(&m_player, &Player::moved, this, &ListenDialog::showPosition);
    connect(&m_player, &Player::ended, this, [this] {
        qint64 end = 0;
        for (qsizetype i = 0; i <= m_part; ++i)
            end += m_parts[i].lengthMs;
        m_stoppedAt = end;
        if (m_part + 1 < m_parts.size())
            playFrom(end);
        else
            showPosition();
    });
    connect(&desk, &Desk::closing, this, [this] {
        m_player.stop();
        m_job.stop();
    });
    const QSize room = screen()->availableSize() - QSize(16, 60);
    resize(QSize(desk.theme().px(980), desk.theme().px(640)).boundedTo(room));
    showPosition();
}

ListenDialog::~ListenDialog() {
    m_job.stop();
}

QString ListenDialog::message() const {
    return m_message->text();
}

void ListenDialog::build(const QString &words) {
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_message = label({}, "problem", this);
    m_message->setWordWrap(true);
    showMessage(m_message, {});
    auto *body = new QBoxLayout(m_desk.theme().folds() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    body->setSpacing(18);
    auto *text = new QPlainTextEdit(words, this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("The words of the minutes"));
    m_model = new RowsModel(this);
    m_marks = new RowList(m_desk.theme(), this);
    m_marks->setObjectName(QStringLiteral("markList"));
    m_marks->setAccessibleName(tr("Marks in the recording"));
    m_marks->setModel(m_model);
    m_marks->setColumns({{tr("At"), 6, 0, 0, true}, {tr("What"), 10, 1, 0, false}});
    connect(m_marks, &RowList::opened, this, [this](const QModelIndex &i) { playFrom(i.row() == 0 ? 0 : placeOf(m_list[i.row() - 1].atMs)); });
    body->addWidget(m_marks, 2);
    body->addWidget(text, 3);
    column->addLayout(body, 1);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setRange(0, static_cast<int>(m_length));
    m_slider->setSingleStep(skipMs);
    m_slider->setPageStep(skipMs * 6);
    m_slider->setAccessibleName(tr("Place in the recording"));
    connect(m_slider, &QSlider::actionTriggered, this, [this] {
        const int to = m_slider->sliderPosition();
        m_player.isPlaying() ? playFrom(to) : void(m_stoppedAt = to);
        showPosition();
    });
    column->addWidget(m_slider);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_time = label({}, "hint", this);
    row->addWidget(m_time);
    row->addStretch();
    auto *close = button(tr("Close"), nullptr, this);
    close->setAutoDefault(false);
    m_play = button(tr("Play"), "primary", this);
    m_play->setObjectName(QStringLiteral("playButton"));
    m_play->setAutoDefault(false);
    m_play->setShortcut(QKeySequence(Qt::Key_Space));
    row->addWidget(close);
    row->addWidget(m_play);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_play, &QPushButton::clicked, this, [this] { m_player.isPlaying() ? pause() : playFrom(m_stoppedAt >= m_length ? 0 : m_stoppedAt); });
}

void ListenDialog::fillMarks() {
    QList<RowCells> rows;
    RowCells first;
    first.cells = {clock(0), tr("From the beginning")};
    rows.append(first);
    for (const RecordingMark &m : std::as_const(m_list)) {
        RowCells c;
        c.cells = {clock(placeOf(m.atMs)), m.text};
        rows.append(c);
    }
    m_model->setRows(rows);
    m_marks->setCurrentIndex(m_model->index(0));
    m_marks->setFocus();
}

// In the recording without its pauses; what was marked in a pause is where it goes on.
qint64 ListenDialog::placeOf(qint64 epochMs) const {
    qint64 before = 0;
    for (const RecordingPart &p : m_parts) {
        if (epochMs < p.startedMs)
            return before;
        if (epochMs < p.startedMs + p.lengthMs)
            return before + epochMs - p.startedMs;
        before += p.lengthMs;
    }
    return before;
}

qint64 ListenDialog::position() const {
    if (!m_player.isPlaying())
        return m_stoppedAt;
    qint64 before = 0;
    for (qsizetype i = 0; i < m_part; ++i)
        before += m_parts[i].lengthMs;
    return before + m_player.positionMs();
}

void ListenDialog::pause() {
    m_stoppedAt = position();
    m_player.stop();
    showPosition();
}

void ListenDialog::showPosition() {
    m_slider->setValue(static_cast<int>(position()));
    m_time->setText(QStringLiteral("%1 / %2").arg(clock(position()), clock(m_length)));
    m_play->setText(m_player.isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setShortcut(QKeySequence(Qt::Key_Space)); // a new text takes it away
}

void ListenDialog::playFrom(qint64 ms) {
    if (m_job.isRunning())
        return;
    m_player.stop();
    m_stoppedAt = ms;
    showMessage(m_message, {});
    qint64 at = ms;
    qsizetype part = 0;
    while (part + 1 < m_parts.size() && at >= m_parts[part].lengthMs)
        at -= m_parts[part++].lengthMs;
    if (part >= m_parts.size())
        return;
    const auto begin = [this, part, at] {
        m_part = part;
        if (auto s = m_player.play(m_samples, at); !s)
            showMessage(m_message, say(s.error()));
        showPosition();
    };
    if (part == m_part)
        return begin();
    const auto outcome = std::make_shared<std::optional<Result<QByteArray>>>();
    m_job.start(
        [this, outcome, attachment = m_parts[part].attachment](const JobProgress &) {
            outcome->emplace([&]() -> Result<QByteArray> {
                auto store = m_desk.book().connect();
                if (!store)
                    return store.error();
                auto packed = recordingPart(**store, attachment);
                return packed ? unpackSpeech(*packed) : packed;
            }());
        },
        [this, outcome, begin] {
            if (!**outcome)
                return showMessage(m_message, say((*outcome)->error()));
            m_samples = ***outcome;
            begin();
        });
}

} // namespace vl
