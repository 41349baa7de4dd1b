// SPDX-License-Identifier: GPL-3.0-or-later
// Plays speech from memory. On the thread of this object.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>

class QAudioSink;
class QBuffer;

namespace vl {

class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(QObject *parent = nullptr);
    ~Player() override;
    /// From `atMs` of these samples (voice/Sound) on. NotFound ("voice.nospeaker").
    [[nodiscard]] Status play(const QByteArray &samples, qint64 atMs);
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_sink != nullptr; }
    /// In the samples, ms.
    [[nodiscard]] qint64 positionMs() const;

Q_SIGNALS:
    void moved(qint64 ms);
    /// It came to the end by itself.
    void ended();

private:
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
    QByteArray m_samples;
    qint64 m_fromMs = 0;
    QTimer m_tick;
};

} // namespace vl
