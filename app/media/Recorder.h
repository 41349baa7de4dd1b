// SPDX-License-Identifier: GPL-3.0-or-later
// The microphone, as pieces of speech in memory: one about every minute, so that a crash costs a minute at most. A PC
// without a microphone says so. On the thread of this object.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QObject>

#include <memory>

class QAudioSource;
class QIODevice;

namespace vl {

class Recorder : public QObject {
    Q_OBJECT

public:
    explicit Recorder(QObject *parent = nullptr);
    ~Recorder() override;
    /// Whether this PC has a microphone now.
    [[nodiscard]] static bool hasMicrophone();
    /// NotFound ("voice.nomicrophone"), Io ("voice.microphone") when it does not give anything.
    [[nodiscard]] Status start();
    /// The last piece comes before it returns.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_source != nullptr; }
    /// Since start(), of what came in; ms.
    [[nodiscard]] qint64 recordedMs() const;
    /// Tests take shorter pieces.
    void setPiece(qint64 ms) { m_pieceMs = ms; }

Q_SIGNALS:
    /// Samples as in voice/Sound, and when the first of them was spoken (ms since 1970).
    void piece(const QByteArray &samples, qint64 startedMs);
    /// It ended by itself: the microphone was pulled out.
    void lost();

private:
    void take(const QByteArray &samples);
    void give();

    std::unique_ptr<QIODevice> m_sink;
    std::unique_ptr<QAudioSource> m_source;
    QByteArray m_samples;
    qint64 m_startedMs = 0; ///< of m_samples; 0: nothing came yet
    qint64 m_givenMs = 0;
    qint64 m_pieceMs = 60'000;
};

} // namespace vl
