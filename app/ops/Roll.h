// SPDX-License-Identifier: GPL-3.0-or-later
// Which devices belong to a village. The hub says so in signed statements; clients keep them and hand them
// back to a hub that was restored from an older backup. What a revoked device wrote after its revocation is
// quarantined by rule: the statement names the ends of its chains that still count.
#pragma once

#include "crypto/DeviceKeys.h"
#include "ops/Op.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace vl {

struct ChainEnd {
    Id device;
    qint64 epoch = 0;
    qint64 dseq = 0;
    QByteArray hash = QByteArray(32, '\0'); ///< 32 bytes; zeros for an empty chain
    bool operator==(const ChainEnd &) const = default;
};

struct Statement {
    enum class Kind { Enrol = 1,
                      Revoke = 2,
                      Wish = 3 };
    Kind kind = Kind::Enrol;
    QString village;
    Id device;
    qint64 number = 0;    ///< 1, 2, 3 … in the order in which the hub said them; a restored one may repeat itself
    qint64 atMs = 0;      ///< by the hub's clock, for people to read
    QString name;         ///< Enrol: what the device calls itself. Wish: the county's office that asks
    PublicKeys keys;      ///< Enrol. Wish: `box` is that of an officer, whose secret half no hub has
    QList<ChainEnd> ends; ///< Revoke: what counted when it was revoked
    QByteArray founder;   ///< Enrol of the first PC: the public half of the village's signer (crypto/VillageKey)
    QString field;        ///< Wish: key of a secret field, or wholeVillageKey
    QString reason;       ///< Wish: what for
    QString basis;        ///< Wish: by which rule

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Statement> decoded(const QByteArray &body);
    /// What this statement is known by, from its SHA-256: a hub that went back in time gives a number twice. Above 0.
    [[nodiscard]] qint64 mark() const;
};

/// A wish for all secret fields: a copy of the village's key, sealed to the officer, for the day all PCs are lost.
inline const QString wholeVillageKey = QStringLiteral("*");

struct SignedStatement {
    QByteArray body;
    QByteArray signature; ///< by the hub
    bool operator==(const SignedStatement &) const = default;
};

struct Member {
    Id device;
    QString name;
    PublicKeys keys;
    qint64 number = 0; ///< of its enrolment: the lowest one is the village's first PC
    qint64 enrolledAtMs = 0;
    bool revoked = false;
    qint64 revokedAtMs = 0;
    QByteArray founder;
    QHash<qint64, qint64> countsUpTo; ///< of a revoked device: epoch to the last dseq that counts
    QHash<qint64, QByteArray> ends;   ///< and the hash of that op
};

/// One number for a set of statements, by which the two sides see that they know the same ones.
[[nodiscard]] qint64 rollMark(const QList<SignedStatement> &statements);

/// The village's key for a device, sealed to it by an approver's PC, which signs for having let it in. The hub
/// only carries it.
struct KeyGrant {
    Id device;
    Id approver;
    QByteArray sealed;
    QByteArray signature;

    [[nodiscard]] QByteArray message(const QString &village) const;
};

class Roll {
public:
    /// Takes a statement in; false when it is not the hub's, not this village's, or says nothing new.
    bool add(const SignedStatement &statement, const QByteArray &hubKey, const QString &village);
    [[nodiscard]] const Member *find(const Id &device) const;
    [[nodiscard]] const QHash<Id, Member> &members() const { return m_members; }
    /// What the county asks to read, oldest first. The village answers by a record of type `consent`.
    [[nodiscard]] const QList<Statement> &wishes() const { return m_wishes; }
    /// The public half of the village's signer; empty before the first PC.
    [[nodiscard]] QByteArray villageSigner() const;
    /// False for an op that a device wrote after its revocation.
    [[nodiscard]] bool counts(const Op &op) const;

    /// Who has been let in: the first PC, whoever one of those has given the key, and whoever proves to have it
    /// (from the recovery sheet). Until then a device's ops wait and it is told nothing: a stolen code alone
    /// opens no village.
    /// The grant's signature is that of somebody in `letIn`, or proves the village's key.
    [[nodiscard]] bool signedByApprover(const KeyGrant &grant, const QSet<Id> &letIn, const QString &village) const;
    [[nodiscard]] QSet<Id> approved(const QList<KeyGrant> &grants, const QString &village) const;

private:
    [[nodiscard]] const Member *first() const;

    QHash<Id, Member> m_members;
    QList<Statement> m_wishes;
};

} // namespace vl
