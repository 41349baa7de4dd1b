// SPDX-License-Identifier: GPL-3.0-or-later
// Takes offered ops into a village's log: drops what is there, parks what must wait, appends the rest in one
// piece and keeps the digests in step. Inside HubStore::begin(); bodies are Op::encoded().
#pragma once

#include "hub/HubStore.h"
#include "ops/Heads.h"
#include "ops/Roll.h"

namespace vl {

struct Taken {
    QList<HashedOp> inLog; ///< offered or released, and in the log now: what the receipt names
    qint64 fresh = 0;      ///< appended
    qint64 parked = 0;
    qint64 refused = 0; ///< unreadable, forged, or another op under a known id
    Position end;
};

class Intake : private WaitingRoom {
public:
    /// `approved`: stamps of others wait.
    Intake(HubStore &store, const VillageRow &village, const Roll &roll, const QSet<Id> &approved, qint64 nowMs);
    [[nodiscard]] Result<Taken> take(const QList<QByteArray> &bodies, const QList<Stamp> &stamps);
    /// What a device wrote before it was approved.
    [[nodiscard]] Result<Taken> letIn(const Id &device);
    /// Lets in what has waited for its predecessor since before `beforeMs`: the gap is noted for everybody.
    [[nodiscard]] Result<Taken> giveUpGaps(qint64 beforeMs);

private:
    Result<QList<Stamp>> waitingStamps(const Id &device, qint64 epoch) override;
    Result<QList<HashedOp>> parked(const Id &device, qint64 epoch) override;
    Result<QSet<QByteArray>> hashesAt(const QList<ChainEnd> &places) override;
    Result<bool> opens(const Stamp &stamp) override;
    [[nodiscard]] Result<Released> sortOut(ReleaseInput in, const QList<Stamp> &fresh);
    [[nodiscard]] Status settle(Released r, Taken &out);
    void refuseNewBranches(Released &r) const;
    [[nodiscard]] Status append(const QList<HashedOp> &ops, Taken &out);
    [[nodiscard]] Status moveChainEnds(const QList<HashedOp> &ops);
    [[nodiscard]] Status renewDigestsAfter(const QList<HashedOp> &ops);

    HubStore &m_store;
    VillageRow m_village;
    QString m_code;
    const Roll &m_roll;
    const QSet<Id> &m_approved;
    qint64 m_now;
    QSet<Id> m_faulty; ///< ops just appended that do not count
};

/// If the op names an encrypted file, it may be sent from now on. Inside HubStore::begin().
[[nodiscard]] Status announceBlob(HubStore &store, Village village, const Op &op);
/// Brings the digests of the records that these ops are about in step with the log. Inside HubStore::begin().
[[nodiscard]] Status renewDigests(HubStore &store, Village village, const QSet<RecordKey> &records);

/// "411399100200" for 411399100200.
[[nodiscard]] inline QString villageCode(Village village) {
    return QStringLiteral("%1").arg(village, 12, 10, QLatin1Char('0'));
}

/// 0 for what is no code.
[[nodiscard]] inline Village villageNumber(const QString &code) {
    bool ok = false;
    const Village v = code.size() == 12 ? code.toLongLong(&ok) : 0;
    return ok ? v : 0;
}

} // namespace vl
