// SPDX-License-Identifier: GPL-3.0-or-later
// What a reply carries of the village's log: pages, the snapshot, and what follows from the log.
#include "hub/Hub.h"

#include "ops/Heads.h"
#include "ops/OpFault.h"

#include <algorithm>

namespace vl {

namespace {

constexpr qsizetype pageBytes = qsizetype(8) << 20;
constexpr qint64 pageStep = 250;
constexpr qint64 snapshotRecords = 2000;
constexpr qsizetype maxRecheck = 10000;

} // namespace

// By steps, so that long values end the page and not the memory; at least one step.
Result<QList<LogRow>> Hub::readPage(HubStore &store, Village village, qint64 after, qint64 most) {
    QList<LogRow> out;
    qsizetype bytes = 0;
    while (out.size() < most && bytes < pageBytes) {
        auto rows = store.page(village, after, std::min(pageStep, most - out.size()));
        if (!rows || rows->isEmpty())
            return rows ? Result<QList<LogRow>>(out) : rows;
        for (const LogRow &row : std::as_const(*rows))
            bytes += row.body.size();
        after = rows->last().vseq;
        out += *rows;
    }
    return out;
}

Status Hub::fillPage(HubStore &store, const Opened &o, SyncReply &reply) {
    const SyncRequest &r = o.request;
    const qint64 want = std::clamp<qint64>(r.want, 0, maxPage);
    auto ours = store.hashesAt(o.village, r.own);
    auto rows = readPage(store, o.village, r.cursor.vseq, want + 1);
    auto lost = store.lostBefore(o.village);
    if (!ours || !rows || !lost)
        return !ours ? ours.error() : !rows ? rows.error()
                                            : lost.error();
    if (rows->size() > want)
        rows->resize(want);
    reply.more = rows->isEmpty() ? want == 0 && r.cursor.vseq < reply.end.vseq : rows->last().vseq < reply.end.vseq;
    // A place that filled up since the end was read shows in the page: the end is where the page ends.
    if (!reply.more && !rows->isEmpty() && rows->last().vseq > reply.end.vseq)
        reply.end = {rows->last().vseq, rows->last().chain};
    // Only of a chain that never forked is "epoch and number" one op.
    auto ends = store.chainEnds(o.village);
    if (!ends)
        return ends.error();
    QSet<qint64> forked;
    for (const StoredEnd &e : std::as_const(*ends))
        if (e.forked && e.end.device == o.envelope.header().sender)
            forked.insert(e.end.epoch);
    QHash<qint64, qint64> askersOwn;
    for (const ChainEnd &e : r.own)
        if (ours->contains(e.hash) && !forked.contains(e.epoch))
            askersOwn[e.epoch] = e.dseq;
    const Id sender = o.envelope.header().sender;
    reply.pageFirst = rows->isEmpty() ? 0 : rows->first().vseq;
    for (const LogRow &row : std::as_const(*rows)) {
        const Op &op = row.op.op;
        if (op.device == sender && op.dseq <= askersOwn.value(op.epoch))
            reply.page.append({{}, op.epoch, op.dseq});
        else
            reply.page.append({row.body, 0, 0});
    }
    reply.lostBefore = *lost;
    auto digests = store.digests(o.village);
    if (!digests)
        return digests.error();
    reply.digests = *digests;
    return fillStamps(store, o.village, *rows, reply);
}

Status Hub::fillStamps(HubStore &store, Village village, const QList<LogRow> &rows, SyncReply &reply) {
    QHash<QPair<Id, qint64>, QPair<qint64, qint64>> spans;
    for (const LogRow &row : rows) {
        const Op &op = row.op.op;
        auto &span = spans[{op.device, op.epoch}];
        span.first = span.first == 0 ? op.dseq : std::min(span.first, op.dseq);
        span.second = std::max(span.second, op.dseq);
    }
    for (auto it = spans.cbegin(); it != spans.cend(); ++it) {
        auto stamps = store.stamps(village, it.key().first, it.key().second, it->first, it->second);
        if (!stamps)
            return stamps.error();
        reply.stamps += *stamps;
    }
    return {};
}

// The shown values and nothing else: what a village is today, without how it came to be so. Records that a
// page leaves out because it is full come with the next one.
Status Hub::fillSnapshot(HubStore &store, const Opened &o, SyncReply &reply) {
    Id after = o.request.snapshotAfter;
    qsizetype bytes = 0;
    qint64 taken = 0;
    while (taken < snapshotRecords && bytes < pageBytes) {
        auto records = store.recordsAfter(o.village, after, pageStep);
        if (!records)
            return records.error();
        QList<Id> ids;
        for (const RecordDigest &d : std::as_const(*records))
            if (ids.isEmpty() || ids.last() != d.record)
                ids.append(d.record);
        auto ops = store.opsOf(o.village, ids);
        if (!ops)
            return ops.error();
        const QHash<RecordKey, QList<Op>> grouped = byRecord(*ops);
        for (const RecordDigest &d : std::as_const(*records)) {
            const QList<Op> own = grouped.value({d.record, d.type});
            const RecordState state = stateOf(own);
            if (state.made == nullptr)
                continue;
            const auto put = [&](const Op &op) {
                reply.snapshot.append(op.encoded());
                bytes += reply.snapshot.last().size();
            };
            put(*state.made);
            for (const FieldHeads &f : std::as_const(state.fields))
                for (const Op *op : f.heads)
                    put(*op);
        }
        taken += records->size();
        if (records->size() < pageStep) {
            reply.snapshotNext = {};
            return {};
        }
        // A record of two types that the step cut in two is asked for again: saying it twice does no harm.
        after = records->last().record;
    }
    reply.snapshotNext = after;
    return {};
}

// What this hub made of the log is wrong for these records, says a device that has the same log: it is made anew.
Status Hub::recheck(HubStore &store, const Opened &o) {
    if (o.request.recheck.isEmpty())
        return {};
    HubTransaction t(store, o.village);
    if (auto s = t.begun(); !s)
        return s;
    auto ops = store.opsOf(o.village, o.request.recheck.first(std::min<qsizetype>(o.request.recheck.size(), maxRecheck)));
    if (!ops)
        return ops.error();
    QSet<RecordKey> records;
    for (const Op &op : std::as_const(*ops))
        records.insert({op.record, op.type});
    if (auto s = renewDigests(store, o.village, records); !s)
        return s;
    return t.commit();
}

// After an upgrade of the hub, ops of what was then a later version may count.
Status Hub::lookAgainAtLater(HubStore &store, Village village) {
    auto later = store.laterOps(village);
    if (!later || later->isEmpty())
        return later ? Status() : Status(later.error());
    HubTransaction t(store, village);
    if (auto s = t.begun(); !s)
        return s;
    auto members = roll(store, village);
    later = store.laterOps(village); // under the lock
    if (!members || !later)
        return !members ? members.error() : later.error();
    QSet<RecordKey> counting;
    for (const LogRow &row : std::as_const(*later)) {
        auto op = Op::decoded(row.body);
        if (!op)
            return op.error();
        const QString fault = members->counts(*op) ? opFault(*op) : QStringLiteral("revoked");
        if (fault == row.fault)
            continue;
        if (auto s = store.setOpFault(village, row.vseq, fault); !s)
            return s;
        if (!fault.isEmpty())
            continue;
        counting.insert({op->record, op->type});
        if (auto s = announceBlob(store, village, *op); !s)
            return s;
    }
    if (auto s = renewDigests(store, village, counting); !s)
        return s;
    return t.commit();
}

} // namespace vl
