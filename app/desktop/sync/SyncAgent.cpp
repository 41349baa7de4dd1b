// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sync/SyncAgent.h"

#include "jobs/Sentences.h"

#include <QNetworkInformation>
#include <QRandomGenerator>

#include <algorithm>

namespace vl {

namespace {

constexpr int quietPauseMs = 15000; // after the last change
constexpr int everyMs = 15 * 60000; // when nothing happens
constexpr int firstRetryMs = 60000;
constexpr int longestRetryMs = 3600000;
constexpr int settleMs = 3000; // after the network came back
constexpr int maxDoublings = 6;

// A fifth more or less: a county's villages must not all call at once.
int jittered(int ms) {
    return ms - ms / 5 + static_cast<int>(QRandomGenerator::global()->bounded(ms / 5 * 2 + 1));
}

} // namespace

int SyncAgent::backOffMs(int failures, int retryAfterSeconds) {
    const int own = std::min(longestRetryMs, firstRetryMs << std::min(failures - 1, maxDoublings));
    return std::max(own, retryAfterSeconds * 1000);
}

SyncAgent::SyncAgent(Desk &desk) : m_desk(desk) {
    m_pause.setSingleShot(true);
    m_next.setSingleShot(true);
    for (QTimer *t : {&m_pause, &m_next})
        connect(t, &QTimer::timeout, this, [this] {
            if (!m_waitsForWord)
                now();
        });
    connect(&m_desk, &Desk::recordsChanged, this, [this] {
        look();
        if (!m_arriving && m_failures == 0)
            m_pause.start(jittered(quietPauseMs));
    });
    connect(&m_job, &BackgroundJob::progressed, this, [this](const QString &, int percent) {
        m_percent = percent;
        Q_EMIT changed();
    });
    look();
    if (m_glance.enrolled)
        m_pause.start(jittered(settleMs));
}

SyncAgent::~SyncAgent() {
    m_job.stop();
}

void SyncAgent::watchNetwork() {
    m_watching = true;
    if (QNetworkInformation::instance() == nullptr && !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // the timer alone, then
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability r) {
        if (r != QNetworkInformation::Reachability::Online && r != QNetworkInformation::Reachability::Site)
            return;
        m_failures = 0;
        m_pause.start(jittered(settleMs));
    });
}

void SyncAgent::look() {
    if (auto g = syncGlance(m_desk.store()); g)
        m_glance = *g;
    if (m_glance.enrolled && !m_watching)
        watchNetwork();
    Q_EMIT changed();
}

void SyncAgent::now(bool allowManyRemovals) {
    if (!m_glance.enrolled || m_desk.store().readOnly() || m_job.isRunning() || m_held)
        return;
    m_waitsForWord = false;
    m_pause.stop();
    m_next.stop();
    m_percent = 0;
    auto outcome = std::make_shared<std::optional<Result<BookSync>>>();
    m_job.start(
        [this, outcome, allowManyRemovals](const JobProgress &progress) {
            auto store = m_desk.book().connect();
            SyncOptions options;
            options.allowManyRemovals = allowManyRemovals;
            options.cancelled = [this] { return m_job.isCancelled(); };
            options.progress = [&](qint64 done, qint64 all) { return progress({}, static_cast<int>(all > 0 ? std::min<qint64>(99, done * 100 / all) : 0)); };
            options.arrived = [this](const QSet<Id> &records) {
                QMetaObject::invokeMethod(this, [this, records] { arrived(records, tr("The village is here. Its history follows.")); });
            };
            outcome->emplace(store ? syncBook(**store, options) : Result<BookSync>(store.error()));
        },
        [this, outcome] { finished(**outcome); });
    Q_EMIT changed();
}

void SyncAgent::arrived(const QSet<Id> &records, const QString &sentence) {
    m_arriving = true;
    m_desk.changed(records, sentence);
    m_arriving = false;
}

void SyncAgent::finished(const Result<BookSync> &report) {
    if (!report) {
        if (report.error().code != ErrorCode::Cancelled) {
            ++m_failures;
            const bool told = report.error().code == ErrorCode::LockedOut;
            m_next.start(jittered(backOffMs(m_failures, told ? report.error().detail.toInt() : 0)));
        }
        m_waitsForWord = report.error().detail == QLatin1String("manyRemovals");
    } else {
        m_failures = 0;
        m_next.start(jittered(everyMs));
        if (!report->touched.isEmpty())
            arrived(report->touched, report->mended > 0 ? tr("%n row(s) did not fit their history and were made anew from it.", nullptr, static_cast<int>(report->mended))
                                                        : tr("%n entries arrived from other computers.", nullptr, static_cast<int>(report->received)));
    }
    look();
    if (m_waitsForWord)
        Q_EMIT agreementAsked(say(report.error()));
}

} // namespace vl
