// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Roll.h"

#include "crypto/Seal.h"
#include "ops/CborIn.h"

#include <QCborStreamWriter>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace vl {

namespace {
constexpr qsizetype maxServiceName = 300;
constexpr qint64 maxEnds = 100000;
constexpr qsizetype maxReason = 1000;
const QString format = QStringLiteral("vl-statement-2");

quint64 markOf(const QByteArray &body) {
    return qFromBigEndian<quint64>(sha256(body).constData());
}
constexpr quint64 positive = 0x7fffffffffffffffULL;
} // namespace

QByteArray Statement::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(14);
    w.append(format);
    w.append(static_cast<int>(kind));
    w.append(village);
    w.append(device.toBytes());
    w.append(number);
    w.append(atMs);
    w.append(name);
    w.append(keys.sign);
    w.append(keys.box);
    w.startArray(static_cast<quint64>(ends.size()));
    for (const ChainEnd &e : ends) {
        w.startArray(3);
        w.append(e.epoch);
        w.append(e.dseq);
        w.append(e.hash);
        w.endArray();
    }
    w.endArray();
    w.append(founder);
    w.append(field);
    w.append(reason);
    w.append(basis);
    w.endArray();
    return out;
}

Result<Statement> Statement::decoded(const QByteArray &body) {
    CborIn in(body);
    Statement s;
    in.array(14);
    const QString first = in.text(20);
    const qint64 kind = in.integer();
    s.kind = static_cast<Kind>(kind);
    s.village = in.text(12);
    s.device = in.id();
    s.number = in.integer();
    s.atMs = in.integer();
    s.name = in.text(maxServiceName);
    s.keys.sign = in.bytes(32);
    s.keys.box = in.bytes(32);
    for (qint64 n = in.list(maxEnds); n > 0 && in.ok(); --n) {
        ChainEnd e;
        e.device = s.device;
        in.array(3);
        e.epoch = in.integer();
        e.dseq = in.integer();
        e.hash = in.exactly(32);
        in.leave();
        s.ends.append(e);
    }
    in.leave();
    s.founder = in.bytes(32);
    s.field = in.text(64);
    s.reason = in.text(maxReason);
    s.basis = in.text(maxReason);
    in.leave();
    const bool known = kind >= 1 && kind <= 3;
    const bool enrols = kind == 1 && s.keys.sign.size() == 32 && s.keys.box.size() == 32;
    const bool asks = kind == 3 && s.keys.box.size() == 32 && !s.field.isEmpty();
    if (!in.finished() || first != format || !known || (kind == 1 && !enrols) || (kind == 3 && !asks))
        return Error{ErrorCode::Damaged, QStringLiteral("statement"), {}};
    return s;
}

qint64 Statement::mark() const {
    return static_cast<qint64>(markOf(encoded()) & positive);
}

bool Roll::add(const SignedStatement &statement, const QByteArray &hubKey, const QString &village) {
    if (!verifySignature(hubKey, statement.body, statement.signature))
        return false;
    auto s = Statement::decoded(statement.body);
    if (!s || s->village != village)
        return false;
    if (s->kind == Statement::Kind::Wish) {
        if (std::any_of(m_wishes.begin(), m_wishes.end(), [&](const Statement &w) { return w.mark() == s->mark(); }))
            return false;
        m_wishes.append(*s);
        std::sort(m_wishes.begin(), m_wishes.end(), [](const Statement &a, const Statement &b) { return std::pair(a.number, a.atMs) < std::pair(b.number, b.atMs); });
        return true;
    }
    Member &m = m_members[s->device];
    m.device = s->device;
    if (s->kind == Statement::Kind::Enrol) {
        if (!m.keys.sign.isEmpty())
            return false;
        m.name = s->name;
        m.keys = s->keys;
        m.number = s->number;
        m.enrolledAtMs = s->atMs;
        m.founder = s->founder;
        return true;
    }
    if (m.revoked)
        return false;
    m.revoked = true;
    m.revokedAtMs = s->atMs;
    for (const ChainEnd &e : std::as_const(s->ends))
        if (e.dseq > m.countsUpTo.value(e.epoch)) {
            m.countsUpTo[e.epoch] = e.dseq;
            m.ends[e.epoch] = e.hash;
        }
    return true;
}

qint64 rollMark(const QList<SignedStatement> &statements) {
    quint64 sum = 0; // in any order
    for (const SignedStatement &s : statements)
        sum += markOf(s.body);
    return static_cast<qint64>(sum & positive);
}

QByteArray KeyGrant::message(const QString &village) const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(5);
    w.append(QLatin1String("vl-grant-1"));
    w.append(village);
    w.append(device.toBytes());
    w.append(approver.toBytes());
    w.append(sealed);
    w.endArray();
    return out;
}

const Member *Roll::first() const {
    const Member *out = nullptr;
    for (const Member &m : m_members)
        if (!m.keys.sign.isEmpty() && (out == nullptr || std::pair(m.number, m.device) < std::pair(out->number, out->device)))
            out = &m;
    return out;
}

QByteArray Roll::villageSigner() const {
    const Member *m = first();
    return m == nullptr ? QByteArray() : m->founder;
}

QSet<Id> Roll::approved(const QList<KeyGrant> &grants, const QString &village) const {
    QSet<Id> out;
    const Member *founder = first();
    if (founder == nullptr)
        return out;
    out.insert(founder->device);
    for (bool more = true; more;) {
        more = false;
        for (const KeyGrant &g : grants)
            if (!out.contains(g.device) && signedByApprover(g, out, village)) {
                out.insert(g.device);
                more = true;
            }
    }
    return out;
}

bool Roll::signedByApprover(const KeyGrant &g, const QSet<Id> &letIn, const QString &village) const {
    if (g.approver == g.device && verifySignature(villageSigner(), g.message(village), g.signature))
        return true;
    const Member *approver = find(g.approver);
    return approver != nullptr && letIn.contains(g.approver) && verifySignature(approver->keys.sign, g.message(village), g.signature);
}

const Member *Roll::find(const Id &device) const {
    const auto it = m_members.constFind(device);
    return it == m_members.cend() || it->keys.sign.isEmpty() ? nullptr : &*it;
}

bool Roll::counts(const Op &op) const {
    const auto it = m_members.constFind(op.device);
    return it == m_members.cend() || !it->revoked || op.dseq <= it->countsUpTo.value(op.epoch);
}

} // namespace vl
