// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's desk: codes, devices coming and going, sticks.
#include "hub/Hub.h"

#include "crypto/Seal.h"

#include <algorithm>

namespace vl {

Result<QByteArray> Hub::makeCode(HubStore &store, Village village) {
    const SecureBytes random = SecureBytes::random(EnrolCode::secretSize);
    const QByteArray secret(random.chars(), static_cast<qsizetype>(random.size()));
    HubTransaction t(store, village);
    if (auto s = t.begun(); !s)
        return s.error();
    auto known = store.village(village);
    if (!known)
        return known.error();
    if (!known->has_value())
        return Error{ErrorCode::NotFound, QStringLiteral("village"), {}};
    if (auto s = store.putCode(village, {sha256(secret), m_clock.nowMs() + codeLifeMs, 0, false}); !s)
        return s.error();
    if (auto s = t.commit(); !s)
        return s.error();
    return secret;
}

Result<QByteArray> Hub::enrol(HubStore &store, const QByteArray &body) {
    auto request = EnrolRequest::decoded(body);
    if (!request)
        return request.error();
    if (!request->verify() || request->device.isNull())
        return Error{ErrorCode::Damaged, QStringLiteral("enrol.signature"), {}};
    bool numeric = false;
    const Village village = request->village.toLongLong(&numeric);
    HubTransaction t(store, numeric ? village : 0);
    if (auto s = t.begun(); !s)
        return s.error();
    auto known = store.village(village);
    auto codes = store.codes(village);
    auto members = roll(store, village);
    if (!known || !codes || !members)
        return !known ? known.error() : !codes ? codes.error()
                                               : members.error();
    // The first PC has the village's key and lets the others in; two keys in one village would be two villages.
    const bool first = members->members().isEmpty();
    const bool fitting = first ? request->holdsKey() : !request->holdsKey() || request->villageSigner == members->villageSigner();
    const bool wrongOrder = members->find(request->device) == nullptr && !fitting;
    // An unknown village is answered like a wrong code: nobody learns from here which villages there are.
    const QByteArray hash = sha256(request->secret);
    const Member *already = members->find(request->device);
    bool fits = false;
    bool open = false;
    for (CodeRow &c : *codes) {
        const bool alive = c.expiresMs > m_clock.nowMs() && c.failures < codeTries;
        const bool again = c.used && already != nullptr && already->keys == request->keys; // the first answer was lost
        open = open || (alive && !c.used);
        if (c.hash == hash && alive && (!c.used || again)) {
            if (wrongOrder) // the code stays good
                return Error{ErrorCode::NotAllowed, first ? QStringLiteral("founderFirst") : QStringLiteral("joinInstead"), {}};
            fits = true;
            c.used = true;
            if (auto s = store.putCode(village, c); !s)
                return s.error();
        }
    }
    if (!fits) {
        for (CodeRow &c : *codes) {
            if (c.used || c.failures >= codeTries)
                continue;
            ++c.failures;
            if (auto s = store.putCode(village, c); !s)
                return s.error();
        }
        if (auto s = t.commit(); !s)
            return s.error();
        return open ? Error{ErrorCode::WrongPassphrase, QStringLiteral("enrolCode"), {}} : Error{ErrorCode::LockedOut, QStringLiteral("enrolCode"), {}};
    }
    if (already != nullptr && already->keys != request->keys)
        return Error{ErrorCode::NotAllowed, QStringLiteral("device.exists"), {}};
    if (already == nullptr) {
        Statement s;
        s.device = request->device;
        s.name = request->name;
        s.keys = request->keys;
        s.founder = first ? request->villageSigner : QByteArray();
        if (auto r = addStatement(store, village, s); !r)
            return r.error();
    }
    auto statements = store.statements(village);
    if (!statements)
        return statements.error();
    if (auto s = t.commit(); !s)
        return s.error();
    return EnrolReply{m_self.id, m_self.keys.publicKeys(), (*known)->name, *statements}.encoded();
}

Status Hub::addStatement(HubStore &store, Village village, Statement s) {
    auto stored = store.statements(village);
    if (!stored)
        return stored.error();
    s.village = villageCode(village);
    s.number = stored->size() + 1;
    s.atMs = m_clock.nowMs();
    const QByteArray text = s.encoded();
    return store.addStatement(village, {text, m_self.keys.sign(text)});
}

Status Hub::ask(HubStore &store, Village village, const Statement &wish) {
    HubTransaction t(store, village);
    if (auto s = t.begun(); !s)
        return s;
    auto known = store.village(village);
    if (!known)
        return known.error();
    if (!known->has_value())
        return Error{ErrorCode::NotFound, QStringLiteral("village"), {}};
    Statement s = wish;
    s.kind = Statement::Kind::Wish;
    if (auto r = addStatement(store, village, s); !r)
        return r;
    return t.commit();
}

Status Hub::revoke(HubStore &store, Village village, const Id &device) {
    HubTransaction t(store, village);
    if (auto s = t.begun(); !s)
        return s;
    auto members = roll(store, village);
    auto ends = store.chainEnds(village);
    if (!members || !ends)
        return !members ? members.error() : ends.error();
    const Member *member = members->find(device);
    if (member == nullptr)
        return Error{ErrorCode::NotFound, QStringLiteral("device"), {}};
    if (member->revoked)
        return {};
    Statement s;
    s.kind = Statement::Kind::Revoke;
    s.device = device;
    for (const StoredEnd &e : std::as_const(*ends))
        if (e.end.device == device)
            s.ends.append(e.end);
    if (auto r = addStatement(store, village, s); !r)
        return r;
    return t.commit();
}

Status Hub::giveUpGaps(HubStore &store, Village village) {
    auto overdue = store.overdueStamps(village, m_clock.nowMs() - graceMs);
    if (!overdue || overdue->isEmpty())
        return overdue ? Status() : Status(overdue.error());
    HubTransaction t(store, village);
    if (auto s = t.begun(); !s)
        return s;
    auto row = store.village(village);
    auto members = roll(store, village);
    if (!row || !members)
        return !row ? row.error() : members.error();
    if (!row->has_value())
        return {};
    auto letIn = approved(store, village, *members);
    if (!letIn)
        return letIn.error();
    auto taken = Intake(store, **row, *members, *letIn, m_clock.nowMs()).giveUpGaps(m_clock.nowMs() - graceMs);
    if (!taken)
        return taken.error();
    return t.commit();
}

Result<BundleReport> Hub::importBundle(HubStore &store, const QByteArray &bytes) {
    auto opened = open(store, bytes, EnvelopeHeader::Kind::Bundle, EnvelopeLimits::stick());
    if (!opened)
        return opened.error();
    BundleReport report;
    report.village = villageCode(opened->village);
    report.offered = opened->request.ops.size();
    report.blobsWanted = opened->request.blobsWanted;
    SyncReply ignored;
    auto row = store.village(opened->village);
    if (!row || !row->has_value())
        return row ? Error{ErrorCode::NotFound, QStringLiteral("village"), {}} : row.error();
    ignored.end = (*row)->end;
    if (auto s = takeIn(store, *opened, ignored, report.taken); !s)
        return s.error();
    return report;
}

Result<QByteArray> Hub::exportReturn(HubStore &store, Village village, qint64 after) {
    auto row = store.village(village);
    auto members = roll(store, village);
    if (!row || !members)
        return !row ? row.error() : members.error();
    if (!row->has_value())
        return Error{ErrorCode::NotFound, QStringLiteral("village"), {}};
    SyncReply reply;
    reply.end = (*row)->end;
    qint64 at = after;
    QList<LogRow> all;
    for (;;) {
        auto rows = store.page(village, at, maxPage);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            break;
        at = rows->last().vseq;
        for (const LogRow &r : std::as_const(*rows))
            reply.page.append({r.body, 0, 0});
        all += *rows;
    }
    reply.pageFirst = after + 1;
    if (!all.isEmpty())
        reply.end = {all.last().vseq, all.last().chain};
    QList<HashedOp> held;
    for (const LogRow &r : std::as_const(all)) {
        auto op = Op::decoded(r.body);
        if (!op)
            return op.error();
        held.append({*op, r.op.hash});
    }
    reply.receipt = signReceipt(villageCode(village), reply.end, held, reply);
    auto lost = store.lostBefore(village);
    auto statements = store.statements(village);
    auto grants = store.grants(village);
    auto digests = store.digests(village);
    if (!lost || !statements || !grants || !digests)
        return !lost ? lost.error() : !statements ? statements.error()
                                  : !grants       ? grants.error()
                                                  : digests.error();
    reply.lostBefore = *lost;
    reply.statements = *statements;
    reply.grants = *grants;
    reply.digests = *digests;
    auto whole = store.wholeBlobs(village);
    if (!whole)
        return whole.error();
    reply.blobsHere = *whole;
    if (auto s = fillStamps(store, village, all, reply); !s)
        return s.error();
    EnvelopeHeader header;
    header.kind = EnvelopeHeader::Kind::Return;
    header.village = villageCode(village);
    header.sender = m_self.id;
    IdSource ids(m_clock);
    header.id = ids.next();
    header.ranges = rangesOf(held);
    const QSet<Id> letIn = members->approved(*grants, villageCode(village));
    QList<Recipient> recipients;
    for (const Member &m : members->members())
        if (!m.revoked && letIn.contains(m.device))
            recipients.append({m.device, m.keys.box});
    return sealEnvelope(header, reply.encoded(), m_self.keys, recipients);
}

} // namespace vl
