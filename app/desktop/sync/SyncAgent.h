// SPDX-License-Identifier: GPL-3.0-or-later
// When to sync: after a pause in the work, when the network comes back, now and then, and when asked. On a
// worker with a connection of its own; nobody waits for it. A dead line is tried ever more rarely.
#pragma once

#include "desktop/Desk.h"
#include "jobs/SyncJob.h"

#include <QTimer>

namespace vl {

class SyncAgent : public QObject {
    Q_OBJECT

public:
    explicit SyncAgent(Desk &desk);
    ~SyncAgent() override;

    /// What is known without any network, as of the last look.
    [[nodiscard]] const SyncGlance &glance() const { return m_glance; }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// 0 to 100 while it runs.
    [[nodiscard]] int percent() const { return m_percent; }
    void now(bool allowManyRemovals = false);
    void cancel() { m_job.cancel(); }
    /// While a stick is read or written: both change what is known of the hub.
    void hold(bool held) { m_held = held; }
    /// Looks again, for instance after a stick was read.
    void look();
    /// How long until the next try after so many failures in a row; milliseconds, without the jitter.
    [[nodiscard]] static int backOffMs(int failures, int retryAfterSeconds);

Q_SIGNALS:
    void changed();
    /// More than a fifth would go: somebody has to agree.
    void agreementAsked(const QString &sentence);

private:
    void finished(const Result<BookSync> &report);
    void arrived(const QSet<Id> &records, const QString &sentence);
    void watchNetwork();

    Desk &m_desk;
    SyncGlance m_glance;
    BackgroundJob m_job;
    QTimer m_pause;
    QTimer m_next;
    int m_failures = 0;
    int m_percent = 0;
    bool m_watching = false;
    bool m_held = false;
    bool m_waitsForWord = false; ///< many removals were asked about: no further try until somebody says so
    bool m_arriving = false;     ///< the change that the desk hears of is one that we brought
};

} // namespace vl
