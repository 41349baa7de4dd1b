// SPDX-License-Identifier: GPL-3.0-or-later
// A camera, or a document camera (高拍仪) on the counter: what it sees, as pictures in memory. A PC without one says so. On the
// thread of this object.
#pragma once

#include "base/Result.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <memory>

class QCamera;
class QMediaCaptureSession;
class QVideoSink;

namespace vl {

class Camera : public QObject {
    Q_OBJECT

public:
    explicit Camera(QObject *parent = nullptr);
    ~Camera() override;
    /// Those that are plugged in now.
    [[nodiscard]] static QStringList names();
    /// The one of this place in names(), as sharp as it goes. NotFound ("camera.none"), Io ("camera.off") when it does not start.
    [[nodiscard]] Status start(int which);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_camera != nullptr; }

Q_SIGNALS:
    void seen(const QImage &picture);
    /// It ended by itself: it was pulled out, or another program took it.
    void lost();

private:
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session;
};

} // namespace vl
