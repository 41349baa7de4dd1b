// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/MeetingRecording.h"

#include "jobs/Sentences.h"
#include "store/Recordings.h"
#include "voice/Sound.h"

namespace vl {

MeetingRecording::MeetingRecording(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {
    connect(&m_recorder, &Recorder::piece, this, [this](const QByteArray &samples, qint64 startedMs) {
        m_waiting.append({samples, startedMs});
        next();
    });
    connect(&m_recorder, &Recorder::lost, this, [this] { Q_EMIT failed(say(Error{ErrorCode::Io, QStringLiteral("voice.microphone"), {}})); });
}

MeetingRecording::~MeetingRecording() {
    stop();
}

Status MeetingRecording::start(const Id &meeting) {
    m_meeting = meeting;
    m_lastMark.clear();
    return m_recorder.start();
}

Status MeetingRecording::keep(Store &store, const Id &meeting, const Piece &piece) {
    auto packed = packSpeech(piece.samples);
    return packed ? keepRecording(store, meeting, *packed, piece.startedMs, lengthOf(piece.samples)) : Status(packed.error());
}

void MeetingRecording::next() {
    if (m_job.isRunning() || m_waiting.isEmpty())
        return;
    const auto outcome = std::make_shared<Status>();
    m_job.start(
        [this, outcome, meeting = m_meeting, piece = m_waiting.takeFirst()](const JobProgress &) {
            auto store = m_desk.book().connect();
            *outcome = store ? keep(**store, meeting, piece) : Status(store.error());
        },
        [this, outcome] {
            if (!*outcome)
                Q_EMIT failed(say(outcome->error()));
            next();
        });
}

void MeetingRecording::stop() {
    m_recorder.stop();
    m_job.stop(); // waits for the piece that is being kept
    while (!m_waiting.isEmpty())
        if (auto s = keep(m_desk.store(), m_meeting, m_waiting.takeFirst()); !s)
            Q_EMIT failed(say(s.error()));
}

void MeetingRecording::mark(const QString &text) {
    if (!isRunning() || text == m_lastMark || text.isEmpty())
        return;
    m_lastMark = text;
    if (auto s = addMark(m_desk.store(), m_meeting, {QDateTime::currentMSecsSinceEpoch(), text}); !s)
        Q_EMIT failed(say(s.error()));
}

} // namespace vl
