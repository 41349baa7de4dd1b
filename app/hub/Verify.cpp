// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Verify.h"

#include "crypto/Seal.h"
#include "ops/Heads.h"

namespace vl {

namespace {
constexpr qint64 pageSize = 5000;
constexpr qsizetype maxFindings = 50;
} // namespace

Result<VerifyReport> verifyVillage(HubStore &store, const VillageRow &village) {
    VerifyReport report;
    const auto found = [&](const QString &what) {
        if (report.findings.size() < maxFindings)
            report.findings += what;
    };
    auto lost = store.lostBefore(village.village);
    if (!lost)
        return lost.error();
    QSet<QByteArray> afterLoss;
    for (const ChainEnd &e : std::as_const(*lost))
        afterLoss.insert(e.hash);
    QSet<QByteArray> present;
    QHash<QPair<Id, QString>, QList<Op>> records;
    Position at;
    for (;;) {
        auto rows = store.page(village.village, at.vseq, pageSize);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            break;
        for (const LogRow &r : std::as_const(*rows)) {
            const QString where = QStringLiteral("vseq %1: ").arg(r.vseq);
            const QByteArray hash = sha256(r.body);
            auto op = Op::decoded(r.body);
            if (!op || hash != r.op.hash)
                found(where + QStringLiteral("op changed"));
            if (r.vseq != at.vseq + 1)
                found(where + QStringLiteral("gap"));
            at = {r.vseq, sha256(at.chain + hash)};
            if (at.chain != r.chain)
                found(where + QStringLiteral("chain"));
            ++report.ops;
            if (!op)
                continue;
            if (op->dseq > 1 && !present.contains(op->prevHash) && !afterLoss.contains(hash))
                found(where + QStringLiteral("predecessor"));
            present.insert(hash);
            if (r.fault.isEmpty())
                records[{op->record, op->type}].append(*op);
        }
    }
    if (at != village.end)
        found(QStringLiteral("end"));
    QMap<QString, QPair<DigestSum, qint64>> sums;
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        const QByteArray digest = recordDigest(stateOf(*it));
        auto &sum = sums[it.key().second];
        sum.first.add(digest);
        sum.second += digest.isEmpty() ? 0 : 1;
    }
    auto stored = store.digests(village.village);
    if (!stored)
        return stored.error();
    for (const TypeDigest &d : std::as_const(*stored)) {
        const auto sum = sums.take(d.type);
        if (sum.first.toBytes() != d.sum || sum.second != d.rows)
            found(QStringLiteral("digest of ") + d.type);
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        if (it->second > 0)
            found(QStringLiteral("digest of ") + it.key());
    return report;
}

} // namespace vl
