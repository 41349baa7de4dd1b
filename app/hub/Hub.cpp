// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Hub.h"

#include "crypto/Seal.h"

#include <algorithm>

namespace vl {

namespace {

// What is looked at of a sender that nobody here knows.
constexpr qsizetype strangerBytes = qsizetype(4) << 20;
constexpr qsizetype strangerStatements = 500;

} // namespace

Result<Roll> Hub::roll(HubStore &store, Village village) {
    auto statements = store.statements(village);
    if (!statements)
        return statements.error();
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_rolls.constFind(village);
        if (it != m_rolls.cend() && it->first == statements->size())
            return it->second;
    }
    Roll roll;
    for (const SignedStatement &s : std::as_const(*statements))
        roll.add(s, m_self.keys.publicKeys().sign, villageCode(village));
    const std::lock_guard lock(m_mutex);
    m_rolls.insert(village, {statements->size(), roll});
    return roll;
}

// Statements that a client hands back: this hub signed them, so a restored one believes them again.
Status Hub::addStatements(HubStore &store, Village village, const QList<SignedStatement> &statements) {
    auto present = roll(store, village);
    if (!present)
        return present.error();
    QList<SignedStatement> fresh;
    for (const SignedStatement &s : statements)
        if (present->add(s, m_self.keys.publicKeys().sign, villageCode(village)))
            fresh.append(s);
    if (fresh.isEmpty())
        return {};
    HubTransaction t(store, village);
    if (auto s = t.begun(); !s)
        return s;
    auto stored = store.statements(village);
    if (!stored)
        return stored.error();
    for (const SignedStatement &s : std::as_const(fresh))
        if (!stored->contains(s))
            if (auto r = store.addStatement(village, s); !r)
                return r;
    return t.commit();
}

Result<Hub::Received> Hub::receive(HubStore &store, const QByteArray &bytes, EnvelopeHeader::Kind kind, const EnvelopeLimits &limits) {
    auto envelope = Envelope::parse(bytes, limits);
    if (!envelope)
        return envelope.error();
    if (envelope->header().kind != kind)
        return Error{ErrorCode::Damaged, QStringLiteral("envelope.kind"), {}};
    const Village village = villageNumber(envelope->header().village);
    auto known = store.village(village);
    if (!known)
        return known.error();
    if (!known->has_value())
        return Error{ErrorCode::NotFound, QStringLiteral("village"), {}};
    auto members = roll(store, village);
    if (!members)
        return members.error();
    return Received{village, std::move(*envelope), std::move(*members)};
}

Result<Hub::Opened> Hub::open(HubStore &store, const QByteArray &bytes, EnvelopeHeader::Kind kind, const EnvelopeLimits &limits) {
    auto received = receive(store, bytes, kind, limits);
    if (!received)
        return received.error();
    Opened o{received->village, std::move(received->envelope), {}, std::move(received->members), {}};
    const Id sender = o.envelope.header().sender;
    const bool stranger = o.members.find(sender) == nullptr;
    if (!stranger && !o.envelope.verify(o.members.find(sender)->keys.sign))
        return Error{ErrorCode::Damaged, QStringLiteral("envelope.signature"), {}};
    auto plain = o.envelope.open(m_self.id, m_self.keys, stranger ? EnvelopeLimits{limits.file, strangerBytes} : limits);
    if (!plain)
        return plain.error();
    auto request = SyncRequest::decoded(*plain);
    if (!request)
        return request.error();
    if (stranger && request->statements.size() > strangerStatements)
        return Error{ErrorCode::NotAllowed, QStringLiteral("device"), {}};
    if (stranger) {
        // Perhaps this hub was restored from before the device came: then the device holds our own word for it.
        for (const SignedStatement &s : std::as_const(request->statements))
            o.members.add(s, m_self.keys.publicKeys().sign, villageCode(o.village));
        if (o.members.find(sender) == nullptr)
            return Error{ErrorCode::NotAllowed, QStringLiteral("device"), {}};
        if (!o.envelope.verify(o.members.find(sender)->keys.sign))
            return Error{ErrorCode::Damaged, QStringLiteral("envelope.signature"), {}};
    }
    if (!request->statements.isEmpty()) {
        if (auto s = addStatements(store, o.village, request->statements); !s)
            return s.error();
        auto renewed = roll(store, o.village);
        if (!renewed)
            return renewed.error();
        o.members = std::move(*renewed);
    }
    auto letIn = approved(store, o.village, o.members);
    if (!letIn)
        return letIn.error();
    o.approved = *letIn;
    o.request = std::move(*request);
    return o;
}

Result<QSet<Id>> Hub::approved(HubStore &store, Village village, const Roll &members) {
    auto grants = store.grants(village);
    if (!grants)
        return grants.error();
    return members.approved(*grants, villageCode(village));
}

// Anybody may carry a grant; what counts is whose signature it has. Who comes in with it brings what waited.
Result<QSet<Id>> Hub::addGrants(HubStore &store, const Opened &o) {
    const Roll &members = o.members;
    if (o.sender().revoked || o.request.grants.isEmpty())
        return o.approved;
    auto stored = store.grants(o.village);
    if (!stored)
        return stored.error();
    QList<KeyGrant> fresh = o.request.grants;
    fresh.removeIf([&](const KeyGrant &g) { return members.find(g.approver) == nullptr || members.find(g.approver)->revoked; });
    const QSet<Id> after = members.approved(*stored + fresh, villageCode(o.village));
    for (const KeyGrant &g : std::as_const(fresh)) {
        if (!after.contains(g.device) || o.approved.contains(g.device) || members.find(g.device) == nullptr)
            continue;
        if (auto s = store.addGrant(o.village, g); !s)
            return s.error();
        auto village = store.village(o.village);
        if (!village)
            return village.error();
        auto in = Intake(store, **village, members, after, m_clock.nowMs()).letIn(g.device);
        if (!in)
            return in.error();
    }
    return after;
}

Result<bool> Hub::isOurs(HubStore &store, Village village, const Position &end, const Position &claimed) {
    if (claimed.vseq > end.vseq)
        return false;
    auto chain = store.chainAt(village, claimed.vseq);
    if (!chain)
        return chain.error();
    return *chain == claimed.chain;
}

Result<QByteArray> Hub::sync(HubStore &store, const QByteArray &bytes, Taken *taken) {
    const EnvelopeLimits limits;
    auto opened = open(store, bytes, EnvelopeHeader::Kind::Request, limits);
    if (!opened)
        return opened.error();
    Taken what;
    auto reply = answer(store, *opened, what);
    if (!reply)
        return reply.error();
    if (taken != nullptr)
        *taken = what;
    return sealReply(opened->village, opened->envelope.header().id, opened->sender(), reply->encoded());
}

QByteArray Hub::sealReply(Village village, const Id &request, const Member &asker, const QByteArray &plain) const {
    EnvelopeHeader header;
    header.kind = EnvelopeHeader::Kind::Reply;
    header.village = villageCode(village);
    header.sender = m_self.id;
    header.id = request; // that it answers
    return sealEnvelope(header, plain, m_self.keys, {{asker.device, asker.keys.box}});
}

Result<SyncReply> Hub::answer(HubStore &store, const Opened &o, Taken &taken) {
    SyncReply reply;
    const SyncRequest &r = o.request;
    auto village = store.village(o.village);
    if (!village || !village->has_value())
        return village ? Error{ErrorCode::NotFound, QStringLiteral("village"), {}} : village.error();
    reply.end = (*village)->end;
    auto cursorOurs = isOurs(store, o.village, reply.end, r.cursor);
    auto receiptOurs = isOurs(store, o.village, reply.end, r.receipt);
    if (!cursorOurs || !receiptOurs)
        return !cursorOurs ? cursorOurs.error() : receiptOurs.error();
    auto ends = store.chainEnds(o.village);
    if (!ends)
        return ends.error();
    if (!*cursorOurs || !*receiptOurs) {
        reply.outcome = SyncReply::Outcome::Rewound;
        auto lost = store.lostBefore(o.village);
        if (!lost)
            return lost.error();
        for (const StoredEnd &e : std::as_const(*ends))
            if (!e.forked && std::none_of(lost->begin(), lost->end(), [&](const ChainEnd &l) { return l.device == e.end.device && l.epoch == e.end.epoch; }))
                reply.tips.append(e.end);
        return reply;
    }
    if (!r.own.isEmpty()) {
        for (const StoredEnd &e : std::as_const(*ends))
            if (e.end.device == r.own.first().device && e.end.epoch == r.own.first().epoch)
                reply.tip = e.end;
        auto held = store.parkedEnd(o.village, r.own.first().device, r.own.first().epoch);
        if (!held)
            return held.error();
        reply.held = *held;
    }
    if (!r.ops.isEmpty() || !r.stamps.isEmpty() || !r.grants.isEmpty())
        if (auto s = takeIn(store, o, reply, taken); !s)
            return s.error();
    if (reply.outcome != SyncReply::Outcome::Done)
        return reply;
    auto statements = store.statements(o.village);
    auto grants = store.grants(o.village);
    if (!statements || !grants)
        return !statements ? statements.error() : grants.error();
    if (rollMark(*statements) != r.rollMark)
        reply.statements = *statements;
    reply.grants = *grants;
    if (o.sender().revoked || !o.members.approved(*grants, villageCode(o.village)).contains(o.sender().device))
        return reply;
    if (r.snapshot) {
        if (auto s = fillSnapshot(store, o, reply); !s)
            return s.error();
        return reply;
    }
    if (auto s = recheck(store, o); !s)
        return s.error();
    if (auto s = fillPage(store, o, reply); !s)
        return s.error();
    for (const QString &type : r.drill) {
        auto records = store.recordDigests(o.village, type);
        if (!records)
            return records.error();
        reply.records += *records;
    }
    return reply;
}

Status Hub::takeIn(HubStore &store, const Opened &o, SyncReply &reply, Taken &taken) {
    const SyncRequest &r = o.request;
    const EnvelopeHeader &header = o.envelope.header();
    HubTransaction t(store, o.village);
    if (auto s = t.begun(); !s)
        return s;
    auto device = store.device(o.village, header.sender);
    if (!device)
        return device.error();
    // A stick may come twice and late; over HTTP the same envelope again is somebody else's.
    if (header.kind == EnvelopeHeader::Kind::Request) {
        if (header.counter <= device->counter) {
            reply.outcome = SyncReply::Outcome::Replayed;
            reply.counter = device->counter;
            return {};
        }
        device->counter = header.counter;
    }
    device->cursor = r.cursor.vseq;
    device->seenMs = m_clock.nowMs();
    if (auto s = store.putDevice(o.village, *device); !s)
        return s;
    // Under the lock: who was revoked, and how far the log goes, may have changed since the request was opened.
    auto members = roll(store, o.village);
    auto letIn = addGrants(store, o);
    auto village = store.village(o.village);
    if (!members || !letIn || !village)
        return !members ? members.error() : !letIn ? letIn.error()
                                                   : village.error();
    auto in = Intake(store, **village, *members, *letIn, m_clock.nowMs()).take(r.ops, r.stamps);
    if (!in)
        return in.error();
    taken = std::move(*in);
    reply.end = taken.fresh > 0 ? taken.end : (*village)->end;
    if (auto s = t.commit(); !s)
        return s;
    reply.receipt = signReceipt(header.village, reply.end, taken.inLog, reply); // only now is it durable
    return {};
}

QByteArray Hub::signReceipt(const QString &village, const Position &at, const QList<HashedOp> &ops, SyncReply &reply) const {
    Receipt receipt{village, at, {}, m_clock.nowMs()};
    for (const HashedOp &o : ops) {
        ChainRange *last = receipt.ranges.isEmpty() ? nullptr : &receipt.ranges.last();
        if (last != nullptr && last->device == o.op.device && last->epoch == o.op.epoch && last->hash == o.op.prevHash) {
            last->last = o.op.dseq;
            last->hash = o.hash;
        } else {
            receipt.ranges.append({o.op.device, o.op.epoch, o.op.dseq, o.op.dseq, o.hash});
        }
    }
    const QByteArray body = receipt.encoded();
    reply.receiptSignature = m_self.keys.sign(sha256(body));
    return body;
}

} // namespace vl
