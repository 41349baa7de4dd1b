// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>

namespace vl {

namespace {

// A page of A4 wants some six million points; more than twice as many only make the file large.
QCameraFormat sharpest(const QCameraDevice &device) {
    constexpr qint64 most = 13'000'000;
    const auto points = [](const QCameraFormat &f) { return qint64(f.resolution().width()) * f.resolution().height(); };
    QCameraFormat best;
    const auto formats = device.videoFormats();
    for (const QCameraFormat &f : formats)
        if (points(f) <= most && (best.isNull() || points(f) > points(best)))
            best = f;
    return best;
}

} // namespace

Camera::Camera(QObject *parent) : QObject(parent) {}

Camera::~Camera() {
    stop();
}

QStringList Camera::names() {
    QStringList out;
    const auto all = QMediaDevices::videoInputs();
    for (const QCameraDevice &d : all)
        out += d.description();
    return out;
}

Status Camera::start(int which) {
    stop();
    const auto all = QMediaDevices::videoInputs();
    if (which < 0 || which >= all.size())
        return Error{ErrorCode::NotFound, QStringLiteral("camera.none"), {}};
    m_camera = std::make_unique<QCamera>(all[which]);
    m_sink = std::make_unique<QVideoSink>();
    m_session = std::make_unique<QMediaCaptureSession>();
    if (const QCameraFormat format = sharpest(all[which]); !format.isNull())
        m_camera->setCameraFormat(format);
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(m_sink.get());
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (const QImage picture = frame.toImage(); !picture.isNull())
            Q_EMIT seen(picture);
    });
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] {
                stop();
                Q_EMIT lost();
            },
            Qt::QueuedConnection);
    });
    m_camera->start();
    if (m_camera->error() != QCamera::NoError) {
        stop();
        return Error{ErrorCode::Io, QStringLiteral("camera.off"), {}};
    }
    return {};
}

void Camera::stop() {
    if (m_camera)
        m_camera->disconnect(this);
    if (m_sink)
        m_sink->disconnect(this);
    m_session.reset();
    m_sink.reset();
    m_camera.reset();
}

} // namespace vl
