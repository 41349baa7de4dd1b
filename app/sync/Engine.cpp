// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Engine.h"

#include "ops/Heads.h"
#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Attachments.h"
#include "store/Catchup.h"
#include "store/Incoming.h"
#include "store/Membership.h"
#include "store/OpLog.h"
#include "sync/BookDigest.h"
#include "sync/Exchange.h"

#include <QElapsedTimer>

#include <algorithm>

namespace vl {

namespace {

constexpr qint64 pageOps = 2000;
constexpr OfferLimits first{500, qsizetype(256) << 10};
constexpr OfferLimits largest{2000, qsizetype(1) << 20};
constexpr OfferLimits least{20, qsizetype(16) << 10};
constexpr qint64 fastMs = 1000;
constexpr int maxRewinds = 3;
constexpr int maxReplays = 3;
constexpr int maxIdle = 5;       // handing back and big transactions have a turn without either
constexpr qint64 worthwhile = 3; // a snapshot that is not much smaller than the history only comes on top of it

} // namespace

SyncEngine::SyncEngine(Store &store, Transport &transport, SyncOptions options)
    : m_store(store), m_transport(transport), m_options(std::move(options)), m_limits(first) {}

Result<SyncReport> SyncEngine::run() {
    if (m_store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    auto state = SyncState::load(m_store);
    if (!state)
        return state.error();
    m_state = std::move(*state);
    auto acked = Acked::load(m_store);
    if (!acked)
        return acked.error();
    m_acked = std::move(*acked);
    if (auto s = lookAgainAtLater(); !s)
        return s.error();
    m_offeredSeq = m_acked.upTo();
    if (auto s = settleWhatWaits(); !s)
        return s.error();
    if (auto s = meetUntilDone(); !s)
        return s.error();
    // What the hub said it holds may have a hole in it: offer everything once.
    if (m_held.dseq > 0 && m_acked.upTo() < m_offeredSeq) {
        m_ignoreHeld = true;
        m_held = {};
        m_offeredSeq = m_acked.upTo();
        if (auto s = meetUntilDone(); !s)
            return s.error();
    }
    if (auto s = finish(); !s)
        return s.error();
    return m_report;
}

// After an upgrade, ops of what was then a later version may count.
Status SyncEngine::lookAgainAtLater() {
    auto any = sqlValue(m_store.db(), QStringLiteral("SELECT 1 FROM quarantine WHERE reason IN ('schema','type') LIMIT 1"));
    if (!any)
        return any.error();
    if (!any->isValid())
        return {};
    Incoming in(m_store);
    if (auto s = in.begin(); !s)
        return s;
    if (auto s = in.lookAgain(); !s)
        return s;
    auto counts = in.commit();
    if (!counts)
        return counts.error();
    m_report.touched += counts->touched;
    m_state.verifiedDigest.clear(); // the tables are not what was compared
    return {};
}

// What has come stands in the lists even when the line breaks; except on the way through a history.
Status SyncEngine::meetUntilDone() {
    const Status met = meet();
    if (auto s = settleWhatWaits(); !s && met)
        return s;
    return met;
}

Status SyncEngine::settleWhatWaits() {
    auto early = earlyOps(m_store);
    if (!early || *early > 0)
        return early ? Status() : Status(early.error());
    auto settled = settleLeft(m_store);
    if (!settled)
        return settled.error();
    m_report.touched += *settled;
    return {};
}

Status SyncEngine::meet() {
    m_more = true;
    while (m_more)
        if (auto s = step(); !s)
            return s;
    return {};
}

Status SyncEngine::step() {
    auto r = request();
    if (!r)
        return r.error();
    QElapsedTimer timer;
    timer.start();
    auto reply = exchange(*r);
    if (!reply) {
        // A hub restored from before this PC came does not know it: it is handed its own word for it.
        if (reply.error().detail == QLatin1String("device") && !m_handBack) {
            m_handBack = true;
            return {};
        }
        const bool tooMuch = reply.error().detail == QLatin1String("tooLarge") || reply.error().detail == QLatin1String("timeout");
        if (!tooMuch || m_limits.ops <= least.ops || r->ops.isEmpty())
            return reply.error();
        m_limits = {std::max(least.ops, m_limits.ops / 2), std::max(least.bytes, m_limits.bytes / 2)};
        return {};
    }
    if (timer.elapsed() < fastMs)
        m_limits = {std::min(largest.ops, m_limits.ops * 2), std::min(largest.bytes, m_limits.bytes * 2)};
    switch (reply->outcome) {
    case SyncReply::Outcome::Replayed:
        if (++m_replays > maxReplays)
            return Error{ErrorCode::Changed, QStringLiteral("replayed"), {}};
        m_state.counter = std::max(m_state.counter, reply->counter);
        return {};
    case SyncReply::Outcome::Rewound:
        return rewind(*reply);
    case SyncReply::Outcome::Done:
        return r->snapshot ? takeSnapshot(*reply) : takeReply(*r, *reply);
    }
    return {};
}

Result<SyncRequest> SyncEngine::request() {
    SyncRequest r;
    r.cursor = m_state.cursor;
    r.receipt = m_state.receipt;
    auto own = ownEnds(m_store);
    auto known = storedStatements(m_store);
    auto grants = storedGrants(m_store, !m_handBack);
    if (!own || !known || !grants)
        return !own ? own.error() : !known ? known.error()
                                           : grants.error();
    r.own = *own;
    if (m_noShortcut)
        for (ChainEnd &e : r.own)
            e.hash = QByteArray(32, '\0');
    r.rollMark = rollMark(*known);
    if (m_handBack)
        r.statements = *known;
    r.grants = *grants;
    if (m_state.snapshot == SyncState::Snapshot::Running) {
        r.snapshot = true;
        r.snapshotAfter = m_state.snapshotAfter;
        m_offer = {};
        m_offer.lastSeq = m_offeredSeq;
        return r;
    }
    r.drill = m_drill;
    r.recheck = m_recheck;
    auto offer = nextOffer(m_store, m_state, m_acked, m_held, m_offeredSeq, m_limits);
    if (!offer)
        return offer.error();
    m_offer = std::move(*offer);
    r.ops = m_offer.bodies;
    r.stamps = m_offer.stamps;
    r.want = m_store.villageKey() ? pageOps : 0;
    return r;
}

Result<SyncReply> SyncEngine::exchange(const SyncRequest &request) {
    EnvelopeHeader header;
    header.counter = ++m_state.counter;
    header.ranges = rangesOf(m_offer.ops);
    auto plain = vl::exchange(m_store, m_state, m_transport, QStringLiteral("/v1/sync"), header, request.encoded(), m_report.traffic);
    return plain ? SyncReply::decoded(*plain) : Result<SyncReply>(plain.error());
}

// The hub's log is not the one we knew: it was restored. Everything held here is offered again, other
// devices' ops included, except what the ends of its chains show it to have.
Status SyncEngine::rewind(const SyncReply &reply) {
    if (++m_rewinds > maxRewinds)
        return Error{ErrorCode::Changed, QStringLiteral("rewound"), {}};
    m_handBack = true;
    if (m_state.snapshot != SyncState::Snapshot::None) {
        auto dropped = dropEarly(m_store); // of a history that is no more
        if (!dropped)
            return dropped.error();
        m_report.touched += *dropped;
        m_state.snapshot = SyncState::Snapshot::Done;
    }
    if (auto s = forgetAtHub(m_store); !s)
        return s;
    m_state.forgetHistory(m_acked);
    m_state.receipt = reply.end; // what the tips say is true of this place of its log: the proof goes with it
    m_held = {};
    m_offeredSeq = 0;
    m_checkedTip = false;
    for (const ChainEnd &tip : reply.tips)
        if (auto s = m_acked.addBranch(m_store, {tip.device, tip.epoch, 1, tip.dseq, tip.hash}); !s)
            return s;
    Transaction t(m_store.db());
    if (auto s = t.begun(); !s)
        return s;
    if (auto s = m_acked.save(m_store); !s)
        return s;
    if (auto s = m_state.save(m_store); !s)
        return s;
    return t.commit();
}

Status SyncEngine::beginSnapshot(const SyncReply &reply) {
    const bool newHere = m_state.snapshot == SyncState::Snapshot::None && m_state.verifiedAtMs == 0 && !m_report.waitingForKey;
    const qint64 history = reply.end.vseq - m_state.cursor.vseq;
    qint64 rows = 0;
    for (const TypeDigest &d : reply.digests)
        if (d.type != types::txn().key() && d.type != types::audit().key())
            rows += d.rows;
    if (!newHere || history < m_options.snapshotFrom || rows * worthwhile > history)
        return {};
    m_state.snapshot = SyncState::Snapshot::Running;
    m_state.snapshotAfter = {};
    return m_state.save(m_store);
}

Status SyncEngine::takeSnapshot(const SyncReply &reply) {
    auto taken = applySnapshot(m_store, m_state, m_acked, reply);
    if (!taken)
        return taken.error();
    m_report.received += taken->received;
    m_report.touched += taken->touched;
    if (m_state.snapshot == SyncState::Snapshot::Done && m_options.arrived)
        m_options.arrived(m_report.touched);
    m_more = true;
    if (m_options.progress && !m_options.progress(m_report.sent + m_report.received, reply.end.vseq))
        return Error{ErrorCode::Cancelled, {}, {}};
    return {};
}

Status SyncEngine::takeReply(const SyncRequest &request, const SyncReply &reply) {
    const ChainEnd present = request.own.first();
    if (!m_checkedTip && reply.tip.dseq > 0) {
        auto mine = runSql(m_store.db(), QStringLiteral("SELECT 1 FROM oplog WHERE device=? AND epoch=? AND dseq=? AND hash=?"), {bind(reply.tip.device), reply.tip.epoch, reply.tip.dseq, reply.tip.hash});
        if (!mine)
            return mine.error();
        // The hub knows an end of my chain that I do not: I went back in time, or there are two of me.
        if (!mine->next())
            if (auto s = beginEpoch(m_store, present.epoch); !s)
                return s;
    }
    m_checkedTip = true;
    // A PC that was never level with the village has nothing of it to lose.
    auto taken = applyReply(m_store, m_state, m_acked, reply, m_options.allowManyRemovals || m_state.verifiedAtMs == 0);
    if (!taken)
        return taken.error();
    if (taken->ambiguous) {
        if (m_noShortcut)
            return Error{ErrorCode::Damaged, QStringLiteral("hub.chain"), {}};
        m_noShortcut = true;
        return {};
    }
    m_handBack = taken->hubLacks && ++m_handedBack <= maxRewinds;
    if (!reply.page.isEmpty())
        m_options.allowManyRemovals = false; // somebody's word was for what was asked, not for all that follows
    m_report.sent += taken->sent;
    m_report.received += taken->received;
    m_report.touched += taken->touched;
    if (m_held.dseq == 0 && !m_ignoreHeld)
        m_held = reply.held;
    m_offeredSeq = m_offer.lastSeq;
    m_theirs = reply.digests;
    m_records = reply.records;
    m_report.waitingForKey = !m_store.villageKey();
    m_more = m_handBack || m_offer.more || (reply.more && !m_report.waitingForKey);
    const bool moved = m_state.cursor.vseq > request.cursor.vseq || !request.ops.isEmpty() || taken->sent + taken->received > 0;
    m_idle = moved ? 0 : m_idle + 1;
    if (m_more && m_idle > maxIdle) // a hub that says "there is more" and sends nothing
        return Error{ErrorCode::Damaged, QStringLiteral("reply.forged"), {}};
    if (auto s = beginSnapshot(reply); !s)
        return s;
    m_more = m_more || m_state.snapshot == SyncState::Snapshot::Running;
    if (m_options.progress && !m_options.progress(m_report.sent + m_report.received, reply.end.vseq))
        return Error{ErrorCode::Cancelled, {}, {}};
    return {};
}

Status SyncEngine::finish() {
    auto early = earlyOps(m_store);
    if (!early)
        return early.error();
    const bool unproved = *early > 0 && !m_report.waitingForKey;
    if (unproved) {
        auto dropped = dropEarly(m_store);
        if (!dropped)
            return dropped.error();
        m_report.touched += *dropped;
        auto acked = Acked::load(m_store);
        if (!acked)
            return acked.error();
        m_acked = std::move(*acked);
        m_state.verifiedSeq = 0;
        m_state.verifiedDigest.clear();
    }
    auto counts = syncCounts(m_store);
    if (!counts)
        return counts.error();
    m_report.conflicts = counts->conflicts;
    m_report.quarantined = counts->quarantined;
    m_report.parked = counts->parked;
    m_report.pending = counts->pending;
    auto roll = villageRoll(m_store);
    if (!roll)
        return roll.error();
    const Member *self = roll->find(m_state.device);
    m_report.revoked = self != nullptr && self->revoked;
    if (m_report.revoked)
        m_report.why = QStringLiteral("revoked");
    else if (m_report.waitingForKey)
        m_report.why = QStringLiteral("waitingForKey");
    else if (counts->pendingOps > 0)
        m_report.why = QStringLiteral("unsent");
    else if (counts->parked > 0)
        m_report.why = QStringLiteral("waiting");
    else if (unproved)
        m_report.why = QStringLiteral("snapshot");
    else
        return verify();
    return {};
}

Status SyncEngine::verify() {
    auto same = compare();
    if (same && !*same && m_report.quarantined == 0) {
        if (auto s = mend(); !s)
            return s;
        same = compare();
    }
    if (!same)
        return same.error();
    m_report.verified = *same;
    if (m_report.verified)
        m_state.verifiedAtMs = m_store.clock().nowMs();
    else {
        m_state.verifiedDigest.clear();
        m_report.why = m_report.quarantined > 0 ? QStringLiteral("quarantined") : QStringLiteral("digest");
    }
    return m_state.save(m_store);
}

Result<bool> SyncEngine::compare() {
    auto last = sqlValue(m_store.db(), QStringLiteral("SELECT coalesce(max(seq),0) FROM oplog"));
    if (!last)
        return last.error();
    if (last->toLongLong() != m_state.verifiedSeq || m_report.received > 0 || m_state.verifiedDigest.isEmpty()) {
        auto mine = bookDigest(m_store);
        if (!mine)
            return mine.error();
        m_mine = *mine;
        m_state.verifiedDigest = digestOf(m_mine);
        m_state.verifiedSeq = last->toLongLong();
    }
    return m_state.verifiedDigest == digestOf(m_theirs);
}

// L was equal, so both have the same log: one of the two made something else of it. The log says which; that
// side makes the record anew.
Status SyncEngine::mend() {
    if (m_mine.isEmpty()) {
        auto mine = bookDigest(m_store);
        if (!mine)
            return mine.error();
        m_mine = *mine;
    }
    m_drill = differingTypes(m_mine, m_theirs);
    if (auto s = meet(); !s)
        return s;
    QHash<QString, QHash<Id, QByteArray>> theirs;
    for (const RecordDigest &d : std::as_const(m_records))
        theirs[d.type].insert(d.record, d.digest);
    QHash<QString, QSet<Id>> wrongHere;
    for (const QString &key : std::as_const(m_drill)) {
        const RecordType *type = RecordType::byKey(key);
        if (type == nullptr)
            continue;
        auto rows = rowDigests(m_store, *type);
        if (!rows)
            return rows.error();
        const QHash<Id, QByteArray> &there = theirs[key];
        QSet<Id> all;
        for (const auto &side : {*rows, there})
            for (auto it = side.cbegin(); it != side.cend(); ++it)
                all.insert(it.key());
        for (const Id &id : std::as_const(all)) {
            if (rows->value(id) == there.value(id))
                continue;
            auto ops = opsOf(m_store, *type, id);
            if (!ops)
                return ops.error();
            const QByteArray right = recordDigest(stateOf(*ops));
            if (rows->value(id) != right)
                wrongHere[key].insert(id);
            if (there.value(id) != right)
                m_recheck.append(id);
        }
    }
    for (const QSet<Id> &ids : std::as_const(wrongHere))
        m_report.mended += ids.size();
    auto settled = settleAnew(m_store, wrongHere);
    if (!settled)
        return settled.error();
    m_report.touched += *settled;
    m_report.hubMended = m_recheck.size();
    m_drill.clear();
    m_state.verifiedDigest.clear();
    if (m_recheck.isEmpty())
        return {};
    const Status met = meet();
    m_recheck.clear();
    return met;
}

} // namespace vl
