// SPDX-License-Identifier: GPL-3.0-or-later
// Records the meeting that is being held: pieces of about a minute, encrypted and in the book on a worker as they come, and
// a mark for each item that is come to. Without a microphone it says so, and the meeting goes on.
#pragma once

#include "desktop/Desk.h"
#include "voice/Recorder.h"

namespace vl {

class MeetingRecording : public QObject {
    Q_OBJECT

public:
    MeetingRecording(Desk &desk, QObject *parent);
    ~MeetingRecording() override;
    [[nodiscard]] Status start(const Id &meeting);
    /// What was spoken is in the book when it returns.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_recorder.isRunning(); }
    [[nodiscard]] qint64 recordedMs() const { return m_recorder.recordedMs(); }
    /// Of what is spoken now; nothing while it does not record, or when it is the same as before.
    void mark(const QString &text);

Q_SIGNALS:
    /// It ended by itself, or a piece could not be kept.
    void failed(const QString &sentence);

private:
    struct Piece {
        QByteArray samples;
        qint64 startedMs = 0;
    };
    void next();
    [[nodiscard]] static Status keep(Store &store, const Id &meeting, const Piece &piece);

    Desk &m_desk;
    Id m_meeting;
    Recorder m_recorder;
    QList<Piece> m_waiting;
    QString m_lastMark;
    BackgroundJob m_job;
};

} // namespace vl
