// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#endif

namespace vl {

IdleLock::IdleLock(QObject *parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::due);
    QCoreApplication::instance()->installEventFilter(this);
#ifdef Q_OS_LINUX
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                         QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this, SLOT(sleeping(bool)));
#endif
}

void IdleLock::setDelay(int ms) {
    m_timer.start(ms);
}

void IdleLock::sleeping(bool before) {
    if (before)
        Q_EMIT due();
}

bool IdleLock::eventFilter(QObject *object, QEvent *event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace vl
