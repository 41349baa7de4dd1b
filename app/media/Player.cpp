// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Player.h"

#include "media/Sound.h"

#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <algorithm>

namespace vl {

namespace {
constexpr int tickMs = 200;
constexpr qint64 bytesPerMs = qint64(2) * speechRate / 1000;
} // namespace

Player::Player(QObject *parent) : QObject(parent) {
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT moved(positionMs()); });
}

Player::~Player() {
    stop();
}

Status Player::play(const QByteArray &samples, qint64 atMs) {
    stop();
    QAudioFormat format;
    format.setSampleRate(speechRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    const QAudioDevice speaker = QMediaDevices::defaultAudioOutput();
    if (speaker.isNull() || !speaker.isFormatSupported(format))
        return Error{ErrorCode::NotFound, QStringLiteral("voice.nospeaker"), {}};
    m_samples = samples;
    m_fromMs = std::clamp<qint64>(atMs, 0, lengthOf(samples));
    m_buffer = std::make_unique<QBuffer>(&m_samples);
    m_buffer->open(QIODevice::ReadOnly);
    m_buffer->seek(m_fromMs * bytesPerMs);
    m_sink = std::make_unique<QAudioSink>(speaker, format);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::IdleState && m_buffer && m_buffer->atEnd())
            QMetaObject::invokeMethod(
                this, [this] {
                    stop();
                    Q_EMIT ended();
                },
                Qt::QueuedConnection);
    });
    m_sink->start(m_buffer.get());
    m_tick.start();
    return {};
}

void Player::stop() {
    m_tick.stop();
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.reset();
    m_buffer.reset();
}

qint64 Player::positionMs() const {
    return m_sink == nullptr ? m_fromMs : std::min(lengthOf(m_samples), m_fromMs + m_sink->processedUSecs() / 1000);
}

} // namespace vl
