// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work on a thread of its own: says its phase and percent, can be cancelled, and reports back
// on the GUI thread. Destroying it cancels and waits.
#pragma once

#include "jobs/RosterJob.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace vl {

class BackgroundJob : public QObject {
    Q_OBJECT

public:
    explicit BackgroundJob(QObject *parent = nullptr) : QObject(parent) {}
    ~BackgroundJob() override { stop(); }

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// `body` runs on the worker; `done` afterwards on the thread of this object. False when one is running.
    bool start(std::function<void(const JobProgress &)> body, std::function<void()> done) {
        if (m_thread)
            return false;
        m_cancelled = false;
        m_thread.reset(QThread::create([this, body = std::move(body)] {
            body([this](const QString &phase, int percent) {
                Q_EMIT progressed(phase, percent);
                return !m_cancelled;
            });
        }));
        connect(m_thread.get(), &QThread::finished, this, [this, done = std::move(done)] {
            m_thread->wait();
            m_thread.release()->deleteLater();
            done();
        });
        m_thread->start();
        return true;
    }
    void cancel() { m_cancelled = true; }
    /// Any thread.
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    void stop() {
        cancel();
        if (m_thread) {
            m_thread->disconnect(this);
            m_thread->wait();
            m_thread.reset();
        }
    }

Q_SIGNALS:
    void progressed(const QString &phase, int percent);

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
};

} // namespace vl
