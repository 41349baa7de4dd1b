// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a lock after so many minutes without a key or a mouse, and before the computer sleeps.
#pragma once

#include <QObject>
#include <QTimer>

namespace vl {

class IdleLock : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(QObject *parent = nullptr);
    /// Milliseconds; restarts the wait.
    void setDelay(int ms);

Q_SIGNALS:
    void due();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private Q_SLOTS:
    void sleeping(bool before);

private:
    QTimer m_timer;
};

} // namespace vl
