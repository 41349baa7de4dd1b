// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Release.h"

#include <algorithm>
#include <utility>

namespace vl {

namespace {

const QByteArray zeros(32, '\0');

enum class State { Waiting,
                   Entering,
                   Foreign };

// The steps from a stamped op back to the log; empty when there is a gap, whose later side is `afterGap`.
QList<qsizetype> pathBack(const ReleaseInput &in, const QHash<QByteArray, qsizetype> &at, const QList<State> &state, const Stamp &stamp, QByteArray &afterGap) {
    QList<qsizetype> path;
    QByteArray h = stamp.hash;
    QByteArray last;
    for (;;) {
        const auto it = at.constFind(h);
        if (it == at.cend()) {
            const bool rooted = !path.isEmpty() && (in.known.contains(h) || (h == zeros && in.ops[path.last()].op.dseq == 1) || in.givenUp.contains(last));
            if (rooted)
                return path;
            afterGap = last;
            return {};
        }
        if (state[*it] != State::Waiting)
            return path;
        path.append(*it);
        last = h;
        h = in.ops[*it].op.prevHash;
    }
}

} // namespace

QList<ChainEnd> wantedFrom(const QList<HashedOp> &ops, const QList<Stamp> &stamps) {
    QSet<QByteArray> own;
    QList<ChainEnd> out;
    for (const HashedOp &o : ops)
        own.insert(o.hash);
    for (const HashedOp &o : ops)
        if (!own.contains(o.op.prevHash) && o.op.dseq > 1)
            out.append({o.op.device, o.op.epoch, o.op.dseq - 1, o.op.prevHash});
    for (const Stamp &s : stamps)
        if (!own.contains(s.hash))
            out.append({s.device, s.epoch, s.dseq, s.hash});
    return out;
}

Status gather(ReleaseInput &in, const QList<Stamp> &fresh, WaitingRoom &room) {
    using Chain = QPair<Id, qint64>;
    QSet<Chain> chains;
    QSet<Id> present;
    QSet<QByteArray> have;
    for (const HashedOp &o : std::as_const(in.ops)) {
        chains.insert({o.op.device, o.op.epoch});
        present.insert(o.op.id);
    }
    for (const Stamp &s : fresh) {
        chains.insert({s.device, s.epoch});
        have.insert(s.signature);
    }
    QList<Stamp> all = fresh;
    for (const auto &[device, epoch] : std::as_const(chains)) {
        auto waiting = room.waitingStamps(device, epoch);
        if (!waiting)
            return waiting.error();
        for (const Stamp &s : std::as_const(*waiting))
            if (!have.contains(s.signature))
                all.append(s);
    }
    QSet<Chain> stamped;
    for (const Stamp &s : std::as_const(all)) {
        auto opens = room.opens(s);
        if (!opens)
            return opens.error();
        if (!*opens)
            continue;
        in.stamps.append(s);
        stamped.insert({s.device, s.epoch});
    }
    for (const auto &[device, epoch] : std::as_const(stamped)) {
        auto parked = room.parked(device, epoch);
        if (!parked)
            return parked.error();
        for (const HashedOp &o : std::as_const(*parked))
            if (!present.contains(o.op.id))
                in.ops.append(o);
    }
    auto known = room.hashesAt(wantedFrom(in.ops, in.stamps));
    if (!known)
        return known.error();
    in.known = *known;
    return {};
}

Released release(ReleaseInput in) {
    Released out;
    QHash<QByteArray, qsizetype> at;
    QList<State> state(in.ops.size(), State::Waiting);
    for (qsizetype i = 0; i < in.ops.size(); ++i)
        at.insert(in.ops[i].hash, i);
    std::stable_sort(in.stamps.begin(), in.stamps.end(), [](const Stamp &a, const Stamp &b) { return std::pair(a.epoch, a.dseq) < std::pair(b.epoch, b.dseq); });
    for (const Stamp &s : std::as_const(in.stamps)) {
        if (!at.contains(s.hash)) {
            (in.known.contains(s.hash) ? out.used : out.waiting).append(s);
            continue;
        }
        if (state[at[s.hash]] == State::Entering) {
            out.used.append(s);
            continue;
        }
        QByteArray afterGap;
        const QList<qsizetype> path = pathBack(in, at, state, s, afterGap);
        if (path.isEmpty()) {
            out.waiting.append(s);
            if (!afterGap.isEmpty())
                out.afterGaps.insert(afterGap);
            continue;
        }
        // Its own chain, and numbered without a hole: a number is what a revocation counts by.
        bool own = true;
        for (qsizetype i = 0; i < path.size(); ++i) {
            const Op &op = in.ops[path[i]].op;
            own = own && op.device == s.device && op.epoch == s.epoch && op.dseq == s.dseq - i;
        }
        for (auto it = path.rbegin(); it != path.rend(); ++it) {
            state[*it] = own ? State::Entering : State::Foreign;
            (own ? out.ops : out.foreign).append(in.ops[*it]);
        }
        out.used.append(s);
    }
    for (qsizetype i = 0; i < in.ops.size(); ++i)
        if (state[i] == State::Waiting)
            out.park.append(in.ops[i]);
    return out;
}

} // namespace vl
