// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub answers, without any network: requests and bundles in, replies out. Holds no state of its own
// beside its keys and a cache of verified rolls, so that several processes can serve one database.
// Any thread, each with a store of its own.
#pragma once

#include "base/Clock.h"
#include "hub/HubStore.h"
#include "hub/Intake.h"
#include "ops/Enrolment.h"

#include <mutex>

namespace vl {

struct HubIdentity {
    Id id;
    DeviceKeys keys;
};

struct BundleReport {
    QString village;
    qint64 offered = 0;
    Taken taken;
    QByteArray reply;              ///< the return bundle, sealed to every device of the village
    QList<QByteArray> blobsWanted; ///< what the stick's sender lacks
};

class Hub {
public:
    static constexpr qint64 graceMs = qint64(5) * 24 * 3600 * 1000;
    static constexpr qint64 codeLifeMs = qint64(24) * 3600 * 1000;
    static constexpr int codeTries = 5;
    static constexpr qint64 maxPage = 5000;

    Hub(HubIdentity identity, const Clock &clock) : m_self(std::move(identity)), m_clock(clock) {}
    [[nodiscard]] const HubIdentity &identity() const { return m_self; }

    /// An envelope of kind Request in, one of kind Reply out. Damaged: no envelope, forged. NotAllowed: no
    /// device of this village. NotFound: no such village.
    /// `taken`: what came of the ops in it.
    [[nodiscard]] Result<QByteArray> sync(HubStore &store, const QByteArray &envelope, Taken *taken = nullptr);
    /// EnrolRequest in, EnrolReply out. WrongPassphrase: the code does not fit; LockedOut: too often.
    [[nodiscard]] Result<QByteArray> enrol(HubStore &store, const QByteArray &request);

    /// A fresh one-time code's secret.
    [[nodiscard]] Result<QByteArray> makeCode(HubStore &store, Village village);
    [[nodiscard]] Status revoke(HubStore &store, Village village, const Id &device);
    /// A device's bundle from a stick. The same again changes nothing.
    [[nodiscard]] Result<BundleReport> importBundle(HubStore &store, const QByteArray &envelope);
    /// The return bundle for a village: everything after the slowest device's cursor, and receipts.
    [[nodiscard]] Result<QByteArray> exportReturn(HubStore &store, Village village, qint64 after);
    /// Lets in what has waited longer than the period of grace.
    [[nodiscard]] Status giveUpGaps(HubStore &store, Village village);
    [[nodiscard]] Result<Roll> roll(HubStore &store, Village village);
    /// For ops that came from a later version than this hub's was then.
    [[nodiscard]] Status lookAgainAtLater(HubStore &store, Village village);
    /// The county asks to read a field; every PC of the village is told. See Statement::Kind::Wish.
    [[nodiscard]] Status ask(HubStore &store, Village village, const Statement &wish);
    /// An envelope with a BlobRequest in, one with a BlobReply out. Errors as sync().
    [[nodiscard]] Result<QByteArray> papers(HubStore &store, const QByteArray &envelope);
    /// A file that came on a stick, announced by an op; NotFound when none did. The same again changes nothing.
    [[nodiscard]] Status takePaper(HubStore &store, Village village, const QByteArray &hash, const QByteArray &bytes);
    /// A whole file; empty when the hub has not all of it.
    [[nodiscard]] Result<QByteArray> paper(HubStore &store, Village village, const QByteArray &hash);

private:
    struct Opened {
        Village village = 0;
        Envelope envelope;
        SyncRequest request;
        Roll members;
        QSet<Id> approved; ///< devices let in
        [[nodiscard]] const Member &sender() const { return *members.find(envelope.header().sender); }
    };
    /// What any envelope must be before its inside is looked at: of this kind, for a village of this hub.
    struct Received {
        Village village = 0;
        Envelope envelope;
        Roll members;
    };
    [[nodiscard]] Result<Received> receive(HubStore &store, const QByteArray &envelope, EnvelopeHeader::Kind kind, const EnvelopeLimits &limits);
    [[nodiscard]] Result<Opened> open(HubStore &store, const QByteArray &envelope, EnvelopeHeader::Kind kind, const EnvelopeLimits &limits);
    [[nodiscard]] Result<QSet<Id>> approved(HubStore &store, Village village, const Roll &roll);
    /// Gives the devices let in with the request's grants.
    [[nodiscard]] Result<QSet<Id>> addGrants(HubStore &store, const Opened &o);
    [[nodiscard]] Status addStatements(HubStore &store, Village village, const QList<SignedStatement> &statements);
    [[nodiscard]] Result<bool> isOurs(HubStore &store, Village village, const Position &end, const Position &claimed);
    [[nodiscard]] Result<SyncReply> answer(HubStore &store, const Opened &o, Taken &taken);
    [[nodiscard]] Status takeIn(HubStore &store, const Opened &o, SyncReply &reply, Taken &taken);
    [[nodiscard]] Result<QList<LogRow>> readPage(HubStore &store, Village village, qint64 after, qint64 most);
    [[nodiscard]] Status fillPage(HubStore &store, const Opened &o, SyncReply &reply);
    [[nodiscard]] Status fillSnapshot(HubStore &store, const Opened &o, SyncReply &reply);
    [[nodiscard]] Status recheck(HubStore &store, const Opened &o);
    [[nodiscard]] Status addStatement(HubStore &store, Village village, Statement s);
    [[nodiscard]] Status putPaper(HubStore &store, Village village, const BlobRequest &request, BlobReply &reply);
    [[nodiscard]] QByteArray sealReply(Village village, const Id &request, const Member &asker, const QByteArray &plain) const;
    [[nodiscard]] Status fillStamps(HubStore &store, Village village, const QList<LogRow> &rows, SyncReply &reply);
    [[nodiscard]] QByteArray signReceipt(const QString &village, const Position &at, const QList<HashedOp> &ops, SyncReply &reply) const;

    HubIdentity m_self;
    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<Village, QPair<qsizetype, Roll>> m_rolls; ///< by number of statements
};

} // namespace vl
