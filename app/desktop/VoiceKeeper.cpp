// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/VoiceKeeper.h"

#include "jobs/Sentences.h"
#include "media/Sound.h"
#include "store/Recordings.h"

namespace vl {

VoiceKeeper::VoiceKeeper(Desk &desk, Keep how, QObject *parent) : QObject(parent), m_desk(desk), m_keep(how) {
    connect(&m_recorder, &Recorder::piece, this, [this](const QByteArray &samples, qint64 startedMs) {
        m_waiting.append({samples, startedMs});
        next();
    });
    connect(&m_recorder, &Recorder::lost, this, [this] { Q_EMIT failed(say(Error{ErrorCode::Io, QStringLiteral("voice.microphone"), {}})); });
}

VoiceKeeper::~VoiceKeeper() {
    stop();
}

Status VoiceKeeper::start(const Id &owner) {
    m_owner = owner;
    m_lastMark.clear();
    return m_recorder.start();
}

Status VoiceKeeper::keep(Store &store, Keep how, const Id &owner, const Piece &piece) {
    auto packed = packSpeech(piece.samples);
    return packed ? how(store, owner, *packed, piece.startedMs, lengthOf(piece.samples)) : Status(packed.error());
}

void VoiceKeeper::next() {
    if (m_job.isRunning() || m_waiting.isEmpty())
        return;
    const auto outcome = std::make_shared<Status>();
    m_job.start(
        [this, outcome, how = m_keep, owner = m_owner, piece = m_waiting.takeFirst()](const JobProgress &) {
            auto store = m_desk.book().connect();
            *outcome = store ? keep(**store, how, owner, piece) : Status(store.error());
        },
        [this, outcome] {
            if (!*outcome)
                Q_EMIT failed(say(outcome->error()));
            next();
        });
}

void VoiceKeeper::stop() {
    m_recorder.stop();
    m_job.stop(); // waits for the piece that is being kept
    while (!m_waiting.isEmpty())
        if (auto s = keep(m_desk.store(), m_keep, m_owner, m_waiting.takeFirst()); !s)
            Q_EMIT failed(say(s.error()));
}

void VoiceKeeper::mark(const QString &text) {
    if (!isRunning() || text == m_lastMark || text.isEmpty())
        return;
    m_lastMark = text;
    if (auto s = addMark(m_desk.store(), m_owner, {QDateTime::currentMSecsSinceEpoch(), text}); !s)
        Q_EMIT failed(say(s.error()));
}

} // namespace vl
