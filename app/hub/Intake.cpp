// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Intake.h"

#include "crypto/Seal.h"
#include "ops/Heads.h"
#include "ops/OpFault.h"
#include "records/Types.h"

#include <QCborMap>

namespace vl {

namespace {
constexpr qsizetype maxOpBytes = qsizetype(256) << 10; // the longest fields together are a few KB
}

Intake::Intake(HubStore &store, const VillageRow &village, const Roll &roll, const QSet<Id> &approved, qint64 nowMs)
    : m_store(store), m_village(village), m_code(villageCode(village.village)), m_roll(roll), m_approved(approved), m_now(nowMs) {}

Result<Taken> Intake::take(const QList<QByteArray> &bodies, const QList<Stamp> &stamps) {
    Taken out;
    ReleaseInput in;
    QList<HashedOp> offered;
    QList<Id> ids;
    QSet<Id> seen;
    for (const QByteArray &body : bodies) {
        auto op = body.size() > maxOpBytes ? Result<Op>(Error{ErrorCode::Invalid, QStringLiteral("op.size"), {}}) : Op::decoded(body);
        if (!op) {
            ++out.refused;
            continue;
        }
        if (seen.contains(op->id))
            continue;
        seen.insert(op->id);
        ids.append(op->id);
        offered.append({*op, sha256(body)});
    }
    auto stored = m_store.storedHashes(m_village.village, ids);
    if (!stored)
        return stored.error();
    for (const HashedOp &o : std::as_const(offered)) {
        const auto it = stored->constFind(o.op.id);
        if (it == stored->cend())
            in.ops.append(o);
        else if (*it == o.hash)
            out.inLog.append(o);
        else
            ++out.refused;
    }
    auto sorted = sortOut(std::move(in), stamps);
    if (!sorted)
        return sorted.error();
    if (auto s = settle(std::move(*sorted), out); !s)
        return s.error();
    return out;
}

Result<Taken> Intake::letIn(const Id &device) {
    Taken out;
    auto waiting = m_store.overdueStamps(m_village.village, m_now + 1);
    if (!waiting)
        return waiting.error();
    waiting->removeIf([&](const Stamp &s) { return s.device != device; });
    auto sorted = sortOut({}, *waiting);
    if (!sorted)
        return sorted.error();
    if (auto s = settle(std::move(*sorted), out); !s)
        return s.error();
    return out;
}

Result<Taken> Intake::giveUpGaps(qint64 beforeMs) {
    Taken out;
    auto overdue = m_store.overdueStamps(m_village.village, beforeMs);
    if (!overdue)
        return overdue.error();
    // One gap may stand behind another: each round gives up the next one.
    for (bool again = !overdue->isEmpty(); again;) {
        auto r = sortOut({}, *overdue);
        if (!r)
            return r.error();
        again = !r->afterGaps.isEmpty();
        if (again) {
            QList<ChainEnd> lost;
            for (const HashedOp &o : std::as_const(r->park))
                if (r->afterGaps.contains(o.hash))
                    lost.append({o.op.device, o.op.epoch, o.op.dseq, o.hash});
            if (auto s = m_store.putLostBefore(m_village.village, lost, m_now); !s)
                return s.error();
            again = !lost.isEmpty();
        } else if (auto s = settle(std::move(*r), out); !s) {
            return s.error();
        }
    }
    return out;
}

Result<QList<Stamp>> Intake::waitingStamps(const Id &device, qint64 epoch) {
    return m_store.waitingStamps(m_village.village, device, epoch);
}

Result<QList<HashedOp>> Intake::parked(const Id &device, qint64 epoch) {
    return m_store.parked(m_village.village, device, epoch);
}

Result<QSet<QByteArray>> Intake::hashesAt(const QList<ChainEnd> &places) {
    return m_store.hashesAt(m_village.village, places);
}

// Who has not been let in may leave its stamp: it waits with what it covers.
Result<bool> Intake::opens(const Stamp &s) {
    const Member *member = m_roll.find(s.device);
    if (member == nullptr || !s.verify(m_code, member->keys.sign))
        return false;
    if (m_approved.contains(s.device))
        return true;
    if (auto r = m_store.putStamps(m_village.village, {s}, true, m_now); !r)
        return r.error();
    return false;
}

Result<Released> Intake::sortOut(ReleaseInput in, const QList<Stamp> &fresh) {
    if (auto s = gather(in, fresh, *this); !s)
        return s.error();
    auto lost = m_store.lostBefore(m_village.village);
    if (!lost)
        return lost.error();
    for (const ChainEnd &e : std::as_const(*lost))
        in.givenUp.insert(e.hash);
    return release(std::move(in));
}

// A revoked device may hand in again what led to the ends that were stated (a restored hub lacks it). Anything
// else of it that claims a number up to there is a branch made afterwards.
void Intake::refuseNewBranches(Released &r) const {
    QSet<QByteArray> good;
    QHash<QByteArray, QByteArray> before;
    QList<QByteArray> ends;
    bool any = false;
    for (const HashedOp &o : std::as_const(r.ops)) {
        const Member *m = m_roll.find(o.op.device);
        if (m == nullptr || !m->revoked)
            continue;
        any = true;
        before.insert(o.hash, o.op.prevHash);
        ends.append(m->ends.value(o.op.epoch));
    }
    if (!any)
        return;
    for (QByteArray h : std::as_const(ends))
        while (before.contains(h) && !good.contains(h)) {
            good.insert(h);
            h = before[h];
        }
    QSet<QByteArray> bad;
    QList<HashedOp> kept;
    for (const HashedOp &o : std::as_const(r.ops)) {
        const Member *m = m_roll.find(o.op.device);
        const bool branch = m != nullptr && m->revoked && !good.contains(o.hash) && (m_roll.counts(o.op) || bad.contains(o.op.prevHash));
        if (branch) {
            bad.insert(o.hash);
            r.foreign.append(o);
        } else {
            kept.append(o);
        }
    }
    r.ops = kept;
}

Status Intake::settle(Released r, Taken &out) {
    const Village v = m_village.village;
    refuseNewBranches(r);
    out.refused += r.foreign.size();
    out.parked += r.park.size();
    out.inLog += r.ops;
    if (auto s = append(r.ops, out); !s)
        return s;
    if (auto s = m_store.unpark(v, r.ops + r.foreign); !s)
        return s;
    if (auto s = m_store.park(v, r.park, m_now); !s)
        return s;
    if (auto s = m_store.putStamps(v, r.used, false, m_now); !s)
        return s;
    if (auto s = m_store.putStamps(v, r.waiting, true, m_now); !s)
        return s;
    if (r.ops.isEmpty())
        return {};
    if (auto s = moveChainEnds(r.ops); !s)
        return s;
    return renewDigestsAfter(r.ops);
}

Status Intake::append(const QList<HashedOp> &ops, Taken &out) {
    QList<LogRow> rows;
    rows.reserve(ops.size());
    Position &at = m_village.end;
    for (const HashedOp &o : ops) {
        at = {at.vseq + 1, sha256(at.chain + o.hash)};
        rows.append({at.vseq, o, o.op.encoded(), at.chain, m_roll.counts(o.op) ? opFault(o.op) : QStringLiteral("revoked")});
        if (!rows.last().fault.isEmpty())
            m_faulty.insert(o.op.id);
    }
    out.fresh += rows.size();
    out.end = at;
    if (auto s = m_store.append(m_village.village, rows); !s)
        return s;
    for (const LogRow &row : std::as_const(rows))
        if (row.fault.isEmpty())
            if (auto s = announceBlob(m_store, m_village.village, row.op.op); !s)
                return s;
    return {};
}

Status Intake::moveChainEnds(const QList<HashedOp> &ops) {
    auto stored = m_store.chainEnds(m_village.village);
    if (!stored)
        return stored.error();
    QHash<QPair<Id, qint64>, StoredEnd> ends;
    for (const StoredEnd &e : std::as_const(*stored))
        ends.insert({e.end.device, e.end.epoch}, e);
    QSet<QPair<Id, qint64>> moved;
    for (const HashedOp &o : ops) {
        const QPair<Id, qint64> chain{o.op.device, o.op.epoch};
        StoredEnd &e = ends[chain];
        moved.insert(chain);
        const bool next = o.op.prevHash == e.end.hash;
        e.forked = e.forked || !next;
        if (next || o.op.dseq > e.end.dseq)
            e.end = {o.op.device, o.op.epoch, o.op.dseq, o.hash};
    }
    QList<StoredEnd> changed;
    for (const auto &chain : std::as_const(moved))
        changed.append(ends[chain]);
    return m_store.putChainEnds(m_village.village, changed);
}

// Most ops of a village make a record, and all that there is of it is in this piece: only the others are read back.
Status Intake::renewDigestsAfter(const QList<HashedOp> &ops) {
    QHash<Id, QList<Op>> here;
    for (const HashedOp &o : ops)
        here[o.op.record].append(o.op);
    auto counts = m_store.opCounts(m_village.village, here.keys());
    if (!counts)
        return counts.error();
    QSet<RecordKey> toRead;
    QList<RecordDigest> digests;
    for (auto it = here.begin(); it != here.end(); ++it) {
        QHash<QString, QList<Op>> byType;
        for (const Op &op : std::as_const(*it))
            if (auto &list = byType[op.type]; !m_faulty.contains(op.id))
                list.append(op);
        const bool all = counts->value(it.key()) == it->size();
        for (auto t = byType.cbegin(); t != byType.cend(); ++t) {
            if (all)
                digests.append({it.key(), t.key(), recordDigest(stateOf(*t))});
            else
                toRead.insert({it.key(), t.key()});
        }
    }
    if (auto s = m_store.putDigests(m_village.village, digests); !s)
        return s;
    return toRead.isEmpty() ? Status() : renewDigests(m_store, m_village.village, toRead);
}

Status announceBlob(HubStore &store, Village village, const Op &op) {
    if (op.type != types::attachment().key() || op.field != wholeRecord)
        return {};
    const QCborMap map = QCborValue::fromCbor(op.value).toMap();
    const QByteArray hash = QByteArray::fromHex(map[QStringLiteral("blob")].toString().toLatin1());
    const qint64 size = map[QStringLiteral("blob_size")].toInteger();
    return hash.size() == 32 && size > 0 && size <= maxBlobSize ? store.announceBlob(village, hash, size) : Status();
}

Status renewDigests(HubStore &store, Village village, const QSet<RecordKey> &records) {
    QSet<Id> ids;
    for (const auto &[record, type] : records)
        ids.insert(record);
    auto all = store.opsOf(village, ids.values());
    if (!all)
        return all.error();
    const QHash<RecordKey, QList<Op>> grouped = byRecord(*all);
    QList<RecordDigest> digests;
    for (const auto &key : records)
        digests.append({key.first, key.second, recordDigest(stateOf(grouped.value(key)))});
    return store.putDigests(village, digests);
}

} // namespace vl
