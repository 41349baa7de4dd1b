// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from outside is read without harm: every reader is fed damaged bytes. And what the readers promise:
// a changed envelope opens for nobody, a stamp covers only its own device, a record is the same in any order.
// VL_LONG=1: a hundred times as many.
#include "base/SecureBytes.h"
#include "ops/BlobMessage.h"
#include "ops/CborOut.h"
#include "ops/Enrolment.h"
#include "ops/Heads.h"
#include "ops/Message.h"
#include "ops/OpFault.h"
#include "ops/Release.h"
#include "records/Types.h"

#include <QCborMap>
#include <QTest>

#include <QCborStreamWriter>
#include <algorithm>

#include <limits>
#include <random>

using namespace vl;

namespace {

std::mt19937 rng(11);

Id someId() {
    QByteArray b(16, Qt::Uninitialized);
    for (char &c : b)
        c = static_cast<char>(rng());
    return Id::fromBytes(b);
}

Op someOp(const Id &device, qint64 dseq, const QByteArray &prev) {
    Op op;
    op.id = someId();
    op.device = device;
    op.epoch = 7;
    op.dseq = dseq;
    op.prevHash = prev;
    op.txn = someId();
    op.hlc = static_cast<qint64>(rng());
    op.type = QStringLiteral("resident");
    op.record = someId();
    op.field = QStringLiteral("remark");
    op.value = plainValue(QStringLiteral("修改"));
    op.parents = {someId(), someId()};
    std::sort(op.parents.begin(), op.parents.end());
    return op;
}

QList<HashedOp> chain(const Id &device, int n) {
    QList<HashedOp> out;
    QByteArray prev(32, '\0');
    for (int i = 1; i <= n; ++i) {
        const Op op = someOp(device, i, prev);
        prev = op.hash();
        out.append({op, prev});
    }
    return out;
}

QByteArray damaged(QByteArray b) {
    switch (rng() % 4) {
    case 0:
        b.truncate(static_cast<qsizetype>(rng() % static_cast<quint32>(b.size() + 1)));
        break;
    case 1:
        for (int i = 0; i < 3 && !b.isEmpty(); ++i)
            b[static_cast<qsizetype>(rng() % static_cast<quint32>(b.size()))] = static_cast<char>(rng());
        break;
    case 2:
        b.insert(static_cast<qsizetype>(rng() % static_cast<quint32>(b.size() + 1)), static_cast<char>(rng()));
        break;
    default:
        if (!b.isEmpty())
            b.remove(static_cast<qsizetype>(rng() % static_cast<quint32>(b.size())), 1 + static_cast<qsizetype>(rng() % 5));
    }
    return b;
}

SyncRequest someRequest() {
    SyncRequest r;
    const Id device = someId();
    const QList<HashedOp> ops = chain(device, 5);
    for (const HashedOp &o : ops)
        r.ops.append(o.op.encoded());
    r.own = {{device, 7, 5, ops.last().hash}};
    r.stamps = {{device, 7, 5, ops.last().hash, QByteArray(64, 's')}};
    r.statements = {{QByteArray("body"), QByteArray(64, 'x')}};
    r.grants = {{device, someId(), QByteArray(80, 'k'), QByteArray(64, 'y')}};
    r.want = 100;
    return r;
}

SyncReply someReply() {
    SyncReply r;
    const QList<HashedOp> ops = chain(someId(), 3);
    for (const HashedOp &o : ops)
        r.page.append({o.op.encoded(), 0, 0});
    r.page.append({{}, 7, 4});
    r.page.append({{}, 7, 5});
    r.page.append({{}, 7, 9});
    r.receipt = "r";
    r.receiptSignature = QByteArray(64, 'x');
    r.digests = {{QStringLiteral("resident"), QByteArray(16, 'd'), 3}};
    r.lostBefore = {{someId(), 1, 2, QByteArray(32, 'h')}};
    return r;
}

} // namespace

class TestEnvelope : public QObject {
    Q_OBJECT

    const int m_rounds = qEnvironmentVariableIntValue("VL_LONG") == 1 ? 1000000 : 20000;

private Q_SLOTS:
    void initTestCase() { QVERIFY(secureStart()); }

    void whatIsWrittenIsRead() {
        const SyncRequest request = someRequest();
        auto r = SyncRequest::decoded(request.encoded());
        QVERIFY(r);
        QCOMPARE(r->ops, request.ops);
        QCOMPARE(r->encoded(), request.encoded());
        const SyncReply reply = someReply();
        auto back = SyncReply::decoded(reply.encoded());
        QVERIFY(back);
        QCOMPARE(back->page.size(), reply.page.size());
        QCOMPARE(back->page[5].dseq, 9);
        QCOMPARE(back->encoded(), reply.encoded());
        const EnrolCode code{QStringLiteral("10.0.0.7:8443"), QStringLiteral("411399100200"), QByteArray(16, '\x9c'), QByteArray(9, '\x21')};
        auto typed = EnrolCode::read(QStringLiteral("  ") + code.text().toLower().replace(QLatin1Char('-'), QLatin1Char(' ')));
        QVERIFY(typed);
        QCOMPARE(typed->secret, code.secret);
        QCOMPARE(typed->fingerprint, code.fingerprint);
        QString wrong = code.text();
        wrong[wrong.size() - 3] = wrong[wrong.size() - 3] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        QVERIFY(!EnrolCode::read(wrong));
    }

    // Hashes are made over it: it must be what every CBOR writer writes.
    void cborIsTheSameAsQts() {
        for (const QVariant &v : {QVariant(), QVariant(qint64(0)), QVariant(qint64(23)), QVariant(qint64(24)), QVariant(qint64(255)), QVariant(qint64(256)), QVariant(qint64(65535)), QVariant(qint64(65536)), QVariant(qint64(4294967295)), QVariant(qint64(4294967296)),
                                  QVariant(std::numeric_limits<qint64>::max()), QVariant(qint64(-1)), QVariant(qint64(-25)), QVariant(std::numeric_limits<qint64>::min()), QVariant(QString()), QVariant(QStringLiteral("王𠮷")), QVariant(QByteArray(23, 'a')), QVariant(QByteArray(300, '\0')), QVariant(QString(70000, QLatin1Char('x')))}) {
            QByteArray mine;
            CborOut(mine).value(v);
            QByteArray theirs;
            QCborStreamWriter w(&theirs);
            if (v.typeId() == QMetaType::LongLong)
                w.append(v.toLongLong());
            else if (v.typeId() == QMetaType::QString)
                w.append(v.toString());
            else if (v.typeId() == QMetaType::QByteArray)
                w.append(v.toByteArray());
            else
                w.append(nullptr);
            QCOMPARE(mine, theirs);
        }
        QByteArray mine;
        CborOut o(mine);
        o.map(2);
        o.utf8("a");
        o.tag(0x76736C64);
        o.bytes("x");
        o.utf8("b");
        o.array(200);
        QByteArray theirs;
        QCborStreamWriter w(&theirs);
        w.startMap(2);
        w.append(QLatin1String("a"));
        w.append(QCborTag(0x76736C64));
        w.append(QByteArray("x"));
        w.append(QLatin1String("b"));
        w.startArray(200);
        QCOMPARE(mine, theirs);
    }

    void damagedBytesHarmNobody() {
        const QByteArray op = someOp(someId(), 1, QByteArray(32, '\0')).encoded();
        const QByteArray request = someRequest().encoded();
        const QByteArray reply = someReply().encoded();
        BlobRequest blobs;
        blobs.ask = {QByteArray(32, 'h'), QByteArray(32, 'i')};
        blobs.put = QByteArray(32, 'h');
        blobs.chunks = {{3, QByteArray(100, 'x')}};
        const QByteArray blobRequest = blobs.encoded();
        BlobReply have;
        have.states = {{QByteArray(32, 'h'), 5 * blobChunk, QBitArray(5, true), true}};
        have.chunks = {{0, QByteArray(50, 'y')}};
        const QByteArray blobReply = have.encoded();
        QVERIFY(BlobRequest::decoded(blobRequest) && BlobReply::decoded(blobReply));
        Statement statement;
        statement.keys = {QByteArray(32, 'a'), QByteArray(32, 'b')};
        statement.ends = {{someId(), 1, 2, QByteArray(32, 'c')}};
        for (int i = 0; i < m_rounds; ++i) {
            const QByteArray bent = damaged(op);
            if (auto back = Op::decoded(bent)) // what is read is exactly what is written again
                QCOMPARE(back->encoded(), bent);
            (void)SyncRequest::decoded(damaged(request));
            (void)SyncReply::decoded(damaged(reply));
            (void)Statement::decoded(damaged(statement.encoded()));
            (void)Receipt::decoded(damaged(Receipt{QStringLiteral("411399100200"), {}, {}, 5}.encoded()));
            (void)EnrolRequest::decoded(damaged(EnrolRequest{QStringLiteral("411399100200"), QByteArray(9, 's'), someId(), QStringLiteral("甲"), {QByteArray(32, 'a'), QByteArray(32, 'b')}, QByteArray(32, 'v'), QByteArray(64, 'p'), QByteArray(64, 'g')}.encoded()));
            (void)BlobRequest::decoded(damaged(blobRequest));
            (void)BlobReply::decoded(damaged(blobReply));
            Op faulty = someOp(someId(), 1, QByteArray(32, '\0'));
            faulty.value = damaged(faulty.value);
            faulty.field = rng() % 2 == 0 ? wholeRecord : faulty.field;
            (void)opFault(faulty);
            (void)recordDigest(stateOf({faulty}));
        }
    }

    void aChangedEnvelopeOpensForNobody() {
        auto sender = DeviceKeys::fromSecret(DeviceKeys::makeSecret());
        auto receiver = DeviceKeys::fromSecret(DeviceKeys::makeSecret());
        auto other = DeviceKeys::fromSecret(DeviceKeys::makeSecret());
        const Id to = someId();
        EnvelopeHeader header;
        header.village = QStringLiteral("411399100200");
        const QByteArray plain(5000, 'p');
        const QByteArray sealed = sealEnvelope(header, plain, *sender, {{to, receiver->publicKeys().box}});
        const EnvelopeLimits limits;
        auto good = Envelope::parse(sealed, limits);
        QVERIFY(good && good->verify(sender->publicKeys().sign));
        QCOMPARE(*good->open(to, *receiver, limits), plain);
        QVERIFY(!good->verify(other->publicKeys().sign));
        QVERIFY(!good->open(someId(), *receiver, limits));
        QVERIFY(!good->open(to, *other, limits));
        QVERIFY(!good->open(to, *receiver, {limits.file, 4999})); // no bomb
        for (int i = 0; i < m_rounds; ++i) {
            const QByteArray bent = damaged(sealed);
            if (bent == sealed)
                continue;
            auto e = Envelope::parse(bent, limits);
            QVERIFY(!e || !e->verify(sender->publicKeys().sign) || !e->open(to, *receiver, limits));
        }
    }

    void aStampLetsInWholeChainsAndNothingForeign() {
        const Id device = someId();
        const QList<HashedOp> ops = chain(device, 6);
        const Stamp end{device, 7, 6, ops[5].hash, {}};
        QList<HashedOp> shuffled = ops;
        std::shuffle(shuffled.begin(), shuffled.end(), rng);
        const Released all = release({shuffled, {end}, {}, {}});
        QCOMPARE(all.ops.size(), 6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(all.ops[i].hash, ops[i].hash);               // predecessors first
        QCOMPARE(release({shuffled, {}, {}, {}}).park.size(), 6); // no stamp, nothing enters
        QList<HashedOp> gap = ops;
        gap.removeAt(2);
        const Released waits = release({gap, {end}, {}, {}});
        QCOMPARE(waits.ops.size(), 0);
        QCOMPARE(waits.waiting.size(), 1);
        QVERIFY(waits.afterGaps.contains(ops[3].hash));
        QCOMPARE(release({gap, {end}, {}, {ops[3].hash}}).ops.size(), 3); // given up: what stands after the gap
        const Released forged = release({ops, {{someId(), 7, 6, ops[5].hash, {}}}, {}, {}});
        QCOMPARE(forged.ops.size(), 0);
        QCOMPARE(forged.foreign.size(), 6);
    }

    void aRecordIsTheSameInAnyOrder() {
        for (int round = 0; round < m_rounds / 20; ++round) {
            const Id record = someId();
            QList<Op> ops;
            QList<Id> written;
            for (int i = 0; i < 8; ++i) {
                Op op = someOp(someId(), i + 1, QByteArray(32, '\0'));
                op.record = record;
                op.field = i == 0 ? wholeRecord : rng() % 4 == 0 ? existence
                                                                 : QStringLiteral("remark");
                op.value = i == 0 ? QCborValue(QCborMap{{QStringLiteral("name"), QStringLiteral("甲")}}).toCbor() : op.field == existence ? existsValue(rng() % 2 == 0)
                                                                                                                                          : plainValue(QString::number(rng() % 5));
                op.parents.clear();
                for (const Id &w : std::as_const(written))
                    if (rng() % 3 == 0)
                        op.parents.append(w);
                written.append(op.id);
                ops.append(op);
            }
            const QByteArray digest = recordDigest(stateOf(ops));
            const QStringList conflicts = stateOf(ops).conflicts();
            for (int i = 0; i < 5; ++i) {
                std::shuffle(ops.begin(), ops.end(), rng);
                QCOMPARE(recordDigest(stateOf(ops)), digest);
                QCOMPARE(stateOf(ops).conflicts(), conflicts);
            }
        }
        DigestSum sum;
        const QByteArray a(16, '\xf3');
        const QByteArray b(16, '\x91');
        sum.add(a);
        sum.add(b);
        sum.take(a);
        QCOMPARE(sum.toBytes(), b);
        sum.take(b);
        QCOMPARE(sum.toBytes(), QByteArray(16, '\0'));
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "TestEnvelope.moc"
