// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Recorder.h"

#include "media/Sound.h"

#include <QAudioSource>
#include <QDateTime>
#include <QIODevice>
#include <QMediaDevices>

#include <functional>

namespace vl {

namespace {

QAudioFormat speech() {
    QAudioFormat f;
    f.setSampleRate(speechRate);
    f.setChannelCount(1);
    f.setSampleFormat(QAudioFormat::Int16);
    return f;
}

// Takes what the microphone writes.
class Sink : public QIODevice {
public:
    explicit Sink(std::function<void(const QByteArray &)> take) : m_take(std::move(take)) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override {
        m_take(QByteArray(data, size));
        return size;
    }

private:
    std::function<void(const QByteArray &)> m_take;
};

} // namespace

Recorder::Recorder(QObject *parent) : QObject(parent) {}

Recorder::~Recorder() {
    if (m_source)
        m_source->disconnect(this);
}

bool Recorder::hasMicrophone() {
    return !QMediaDevices::audioInputs().isEmpty();
}

Status Recorder::start() {
    if (m_source)
        return {};
    const QAudioDevice microphone = QMediaDevices::defaultAudioInput();
    if (microphone.isNull() || !microphone.isFormatSupported(speech()))
        return Error{ErrorCode::NotFound, QStringLiteral("voice.nomicrophone"), {}};
    m_samples.clear();
    m_startedMs = 0;
    m_givenMs = 0;
    m_sink = std::make_unique<Sink>([this](const QByteArray &samples) { take(samples); });
    m_source = std::make_unique<QAudioSource>(microphone, speech());
    m_source->start(m_sink.get());
    if (m_source->error() != QAudio::NoError) {
        m_source.reset();
        return Error{ErrorCode::Io, QStringLiteral("voice.microphone"), {}};
    }
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state != QAudio::StoppedState || !m_source || m_source->error() == QAudio::NoError)
            return;
        QMetaObject::invokeMethod(
            this, [this] {
                stop();
                Q_EMIT lost();
            },
            Qt::QueuedConnection);
    });
    return {};
}

void Recorder::take(const QByteArray &samples) {
    if (m_samples.isEmpty())
        m_startedMs = QDateTime::currentMSecsSinceEpoch() - lengthOf(samples);
    m_samples += samples;
    if (lengthOf(m_samples) >= m_pieceMs)
        give();
}

void Recorder::give() {
    if (m_samples.isEmpty())
        return;
    m_givenMs += lengthOf(m_samples);
    const QByteArray done = std::exchange(m_samples, {});
    Q_EMIT piece(done, m_startedMs);
}

void Recorder::stop() {
    if (!m_source)
        return;
    const auto source = std::exchange(m_source, nullptr);
    source->stop();
    give();
    source->disconnect(this);
}

qint64 Recorder::recordedMs() const {
    return m_givenMs + lengthOf(m_samples);
}

} // namespace vl
