// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Roll.h"

#include "ops/CborIn.h"

#include <QCborStreamWriter>

#include <algorithm>
#include <utility>

namespace vl {

namespace {
constexpr qsizetype maxName = 300;
constexpr qint64 maxEnds = 100000;
const QString mark = QStringLiteral("vl-statement-1");
} // namespace

QByteArray Statement::encoded() const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(10);
    w.append(mark);
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
    w.endArray();
    return out;
}

Result<Statement> Statement::decoded(const QByteArray &body) {
    CborIn in(body);
    Statement s;
    in.array(10);
    const QString first = in.text(20);
    const qint64 kind = in.integer();
    s.kind = kind == 2 ? Kind::Revoke : Kind::Enrol;
    s.village = in.text(12);
    s.device = in.id();
    s.number = in.integer();
    s.atMs = in.integer();
    s.name = in.text(maxName);
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
    in.leave();
    if (!in.finished() || first != mark || (kind != 1 && kind != 2) || (kind == 1 && (s.keys.sign.size() != 32 || s.keys.box.size() != 32)))
        return Error{ErrorCode::Damaged, QStringLiteral("statement"), {}};
    return s;
}

bool Roll::add(const SignedStatement &statement, const QByteArray &hubKey, const QString &village) {
    if (!verifySignature(hubKey, statement.body, statement.signature))
        return false;
    auto s = Statement::decoded(statement.body);
    if (!s || s->village != village)
        return false;
    Member &m = m_members[s->device];
    m.device = s->device;
    if (s->kind == Statement::Kind::Enrol) {
        if (!m.keys.sign.isEmpty())
            return false;
        m.name = s->name;
        m.keys = s->keys;
        m.number = s->number;
        m.enrolledAtMs = s->atMs;
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

QSet<Id> Roll::approved(const QList<KeyGrant> &grants, const QString &village) const {
    QSet<Id> out;
    const Member *first = nullptr;
    for (const Member &m : m_members)
        if (!m.keys.sign.isEmpty() && (first == nullptr || std::pair(m.number, m.device) < std::pair(first->number, first->device)))
            first = &m;
    if (first == nullptr)
        return out;
    out.insert(first->device);
    for (bool more = true; more;) {
        more = false;
        for (const KeyGrant &g : grants) {
            const Member *approver = find(g.approver);
            if (out.contains(g.device) || !out.contains(g.approver) || approver == nullptr || !verifySignature(approver->keys.sign, g.message(village), g.signature))
                continue;
            out.insert(g.device);
            more = true;
        }
    }
    return out;
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
