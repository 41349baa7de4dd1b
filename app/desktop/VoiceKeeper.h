// SPDX-License-Identifier: GPL-3.0-or-later
// Records a meeting that is being held, or what somebody tells at the counter: pieces of about a minute, encrypted and in the
// book on a worker as they come; of a meeting with a mark for each item that is come to. Without a microphone it says so.
#pragma once

#include "desktop/Desk.h"
#include "media/Recorder.h"

namespace vl {

class VoiceKeeper : public QObject {
    Q_OBJECT

public:
    /// Puts a piece into the book: of whose, what packSpeech() made of it, from when on, how long (ms).
    using Keep = Status (*)(Store &, const Id &, const QByteArray &, qint64, qint64);
    VoiceKeeper(Desk &desk, Keep how, QObject *parent);
    ~VoiceKeeper() override;
    [[nodiscard]] Status start(const Id &owner);
    /// What was spoken is in the book when it returns.
    void stop();
    [[nodiscard]] Id owner() const { return m_owner; }
    [[nodiscard]] bool isRunning() const { return m_recorder.isRunning(); }
    [[nodiscard]] qint64 recordedMs() const { return m_recorder.recordedMs(); }
    /// Of what is spoken now at a meeting; nothing while it does not record, or when it is the same as before.
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
    [[nodiscard]] static Status keep(Store &store, Keep how, const Id &owner, const Piece &piece);

    Desk &m_desk;
    Keep m_keep;
    Id m_owner;
    Recorder m_recorder;
    QList<Piece> m_waiting;
    QString m_lastMark;
    BackgroundJob m_job;
};

} // namespace vl
