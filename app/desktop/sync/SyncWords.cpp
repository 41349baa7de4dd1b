// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sync/SyncWords.h"

#include "jobs/Sentences.h"

namespace vl {

QString SyncWords::when(qint64 ms, qint64 nowMs) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    const qint64 days = at.date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMs).date());
    const QString time = at.toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return tr("today %1").arg(time);
    if (days == 1)
        return tr("yesterday %1").arg(time);
    return QLocale().toString(at.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

SyncSentence SyncWords::of(const SyncGlance &g, bool running, qint64 nowMs, bool brief) {
    if (!g.enrolled)
        return {tr("Kept on this computer only"), "hint"};
    QStringList parts;
    if (running)
        parts += tr("Reporting…");
    if (g.counts.pending > 0)
        parts += tr("%n unsent", nullptr, static_cast<int>(g.counts.pending));
    if (g.counts.conflicts > 0)
        parts += QStringLiteral("▲ ") + tr("%n for you to decide", nullptr, static_cast<int>(g.counts.conflicts));
    if (g.wishes > 0)
        parts += QStringLiteral("▲ ") + tr("%n for the secretary to answer", nullptr, static_cast<int>(g.wishes));
    if (g.counts.parked + g.counts.quarantined > 0)
        parts += tr("%n waiting", nullptr, static_cast<int>(g.counts.parked + g.counts.quarantined));
    if (!brief || parts.isEmpty())
        parts += g.verifiedAtMs > 0 ? tr("compared %1").arg(when(g.verifiedAtMs, nowMs)) : tr("never compared with the county");
    return {parts.join(QStringLiteral(" · ")), g.counts.conflicts + g.wishes > 0 ? "warning" : g.allVerified() ? "ok"
                                                                                                               : "hint"};
}

QString SyncWords::wished(const CountyWish &wish) {
    if (wish.wholeKey())
        return tr("a sealed copy of the village's key");
    return wish.field != nullptr ? fieldLabel(*wish.field) : wish.asked.field;
}

QString SyncWords::outcome(const SyncLogLine &line) {
    if (line.way == QLatin1String("stick.out"))
        return tr("onto a stick");
    if (line.way == QLatin1String("stick.in"))
        return tr("from a stick");
    if (line.way == QLatin1String("papers"))
        return tr("attachments");
    if (line.way == QLatin1String("mended"))
        return tr("rows that did not fit their history, made anew from it (sent: at the county)");
    if (line.outcome == QLatin1String("verified"))
        return tr("compared, the same");
    return saySyncReason(line.outcome);
}

} // namespace vl
