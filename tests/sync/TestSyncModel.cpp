// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol's model against the real books and the real hub: a village of three PCs writes, decides,
// removes, syncs over a bad line, carries sticks in any order, is restored from old backups (with the witness
// and without), and so is its hub; clocks jump by a year; database accesses fail. In the end nothing that is
// on any medium is lost, nothing counts twice, everybody sees the same, and no value went unseen.
// VL_RUNS=N sets the number of runs, VL_SEED=N runs that seed alone.
#include "support/TestHub.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Check.h"
#include "store/OpLog.h"
#include "sync/BookDigest.h"

#include <random>

using namespace vl;
using namespace vl::test;

namespace {

constexpr int steps = 60;
constexpr qint64 yearMs = qint64(365) * 24 * 3600 * 1000;

struct Saved {
    QByteArray ledger;
    QByteArray witness;
};

class World {
public:
    explicit World(quint32 seed) : m_rng(seed), m_hub(m_hubClock) {
        for (int i = 0; i < 3; ++i) {
            addPc();
            if (i > 0)
                letIn(*m_pcs[0], *m_pcs[static_cast<size_t>(i)]);
        }
        m_hubBackup = m_hub.backup();
    }

    QString run() {
        for (int i = 0; i < steps && m_trouble.isEmpty(); ++i)
            step();
        return m_trouble.isEmpty() ? settleAndJudge() : m_trouble;
    }

private:
    int below(int n) { return static_cast<int>(m_rng() % static_cast<quint32>(n)); }
    bool chance(int percent) { return below(100) < percent; }

    void addPc() {
        m_clocks.push_back(std::make_unique<FixedClock>());
        m_clocks.back()->ms = m_hubClock.ms;
        m_pcs.push_back(std::make_unique<TestPc>(m_hub, *m_clocks.back(), QStringLiteral("pc%1").arg(m_pcs.size()), !m_pcs.empty()));
        m_pcs.back()->options.snapshotFrom = 10;
        m_saved.resize(m_pcs.size());
    }

    // A PC that comes later begins with a snapshot; how far it gets each time is up to the line.
    void join() {
        if (m_pcs.size() > 3)
            return;
        addPc();
        TestPc &pc = *m_pcs.back();
        TestPc &by = *m_pcs[0];
        if (!pc.sync() || !by.sync() || !approveDevice(*by.store, SyncState::load(*pc.store)->device) || !by.sync())
            must(false, "join");
    }

    [[nodiscard]] size_t anyPc() { return static_cast<size_t>(below(static_cast<int>(m_pcs.size()))); }

    void step() {
        m_hubClock.ms += 60000;
        for (auto &c : m_clocks)
            c->ms += 60000;
        const size_t at = anyPc();
        TestPc &pc = *m_pcs[at];
        const int a = below(100);
        if (a < 40)
            write(pc);
        else if (a < 46)
            decide(pc);
        else if (a < 68)
            badSync(pc);
        else if (a < 75)
            fillStick(pc);
        else if (a < 83)
            carryStick();
        else if (a < 87)
            m_clocks[at]->ms = m_hubClock.ms + (below(3) - 1) * yearMs;
        else if (a < 90)
            save(at);
        else if (a < 95)
            restore(at);
        else if (a < 97)
            m_hubBackup = m_hub.backup();
        else if (a < 98)
            m_hub.put(m_hubBackup);
        else if (a < 99)
            join();
        else
            returnStick();
    }

    QList<Id> ids(TestPc &pc, const QString &table) {
        QList<Id> out;
        auto q = runSql(pc.store->db(), QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table));
        while (q && q->next())
            out.append(Id::fromBytes(q->value(0).toByteArray()));
        return out;
    }

    void write(TestPc &pc) {
        if (!pc.store->villageKey())
            return; // not let in yet
        const QList<Id> people = ids(pc, QStringLiteral("resident"));
        const RecordType &t = types::resident();
        if (people.isEmpty() || chance(25)) {
            Record r = person(QStringLiteral("村民%1").arg(++m_names));
            if (!people.isEmpty() && chance(50)) {
                r.set("household", loadRecord(*pc.store, t, people[below(static_cast<int>(people.size()))])->link("household"));
                must(bool(addNewborn(*pc.store, r)), "newborn");
            } else {
                must(bool(addResident(*pc.store, r, house(QString::number(m_names)))), "add");
            }
            return;
        }
        const Id who = people[below(static_cast<int>(people.size()))];
        Writer w(*pc.store);
        must(bool(w.begin(QStringLiteral("edit"))), "begin");
        if (chance(12)) {
            must(bool(w.setExists(t, who, false)), "remove");
        } else {
            static constexpr const char *fields[] = {"phone", "remark", "address"};
            must(bool(w.set(t, who, t.indexOf(QLatin1String(fields[below(3)])), QString::number(13800000000LL + below(99)))), "set");
        }
        must(bool(w.commit()), "commit");
    }

    void decide(TestPc &pc) {
        auto q = runSql(pc.store->db(), QStringLiteral("SELECT record, field FROM conflict WHERE type='resident' ORDER BY record, field"));
        if (!q || !q->next())
            return;
        const Id who = Id::fromBytes(q->value(0).toByteArray());
        const QString field = q->value(1).toString();
        const RecordType &t = types::resident();
        Writer w(*pc.store);
        must(bool(w.begin(QStringLiteral("decide"))), "begin");
        if (field == existence)
            mustStatus(w.setExists(t, who, chance(50)), "exists");
        else
            mustStatus(w.decide(t, who, t.indexOf(field), QStringLiteral("13900000000")), "decide");
        must(bool(w.commit()), "commit");
    }

    void badSync(TestPc &pc) {
        pc.line.fault = [this] {
            const int f = below(100);
            return f < 12 ? Line::Fault::CutBefore : f < 30 ? Line::Fault::CutAfter
                                                 : f < 40   ? Line::Fault::Twice
                                                            : Line::Fault::None;
        };
        int n = 0;
        const int fail = chance(30) ? below(120) : -1;
        if (chance(50))
            pc.store->setFault([&] { return n++ == fail; });
        else
            m_hub.store->setFault([&] { return n++ == fail; });
        const auto r = pc.sync();
        pc.store->setFault({});
        m_hub.store->setFault({});
        pc.line.fault = {};
        if (!r && r.error().code == ErrorCode::Damaged)
            must(false, qPrintable(QStringLiteral("sync: ") + r.error().detail));
    }

    void fillStick(TestPc &pc) {
        auto b = exportBundle(*pc.store);
        must(bool(b), "export");
        if (b)
            m_sticks.append(b->bytes);
    }

    // Between a PC that was not let in yet and the others no stick goes.
    [[nodiscard]] bool isNewcomers(const Error &e) const { return m_pcs.size() > 3 && (e.detail == QLatin1String("waitingForKey") || e.detail == QLatin1String("bundle.sender") || e.detail == QLatin1String("envelope.recipient")); }

    void carryStick() {
        for (int i = 0; i < 2 && !m_sticks.isEmpty(); ++i) {
            const QByteArray &stick = m_sticks[below(static_cast<int>(m_sticks.size()))];
            if (chance(60)) {
                const auto r = m_hub.hub->importBundle(*m_hub.store, stick);
                must(bool(r), r ? "" : qPrintable(QStringLiteral("hub import: ") + r.error().detail));
            } else {
                const auto r = importBundle(*m_pcs[anyPc()]->store, stick);
                must(r || r.error().detail == QLatin1String("bundle.own") || r.error().detail == QLatin1String("envelope.recipient") || isNewcomers(r.error()), r ? "" : qPrintable(QStringLiteral("import: ") + r.error().detail));
            }
        }
    }

    void returnStick() {
        auto back = m_hub.hub->exportReturn(*m_hub.store, testVillage, 0);
        must(bool(back), "return");
        const auto r = importBundle(*m_pcs[anyPc()]->store, *back);
        must(r || isNewcomers(r.error()), r ? "" : qPrintable(QStringLiteral("return: ") + r.error().detail));
    }

    void save(size_t at) {
        TestPc &pc = *m_pcs[at];
        pc.store.reset();
        pc.book.reset();
        m_saved[at] = {pc.file(QStringLiteral("ledger.db")), pc.file(QStringLiteral("witness"))};
        pc.reopen();
    }

    void restore(size_t at) {
        if (m_saved[at].ledger.isEmpty())
            return;
        TestPc &pc = *m_pcs[at];
        pc.store.reset();
        pc.book.reset();
        pc.putFile(QStringLiteral("ledger.db"), m_saved[at].ledger);
        if (chance(50)) // the whole disk: the witness cannot tell
            pc.putFile(QStringLiteral("witness"), m_saved[at].witness);
        pc.reopen();
    }

    QSet<Id> opsIn(TestPc &pc) {
        QSet<Id> out;
        auto q = runSql(pc.store->db(), QStringLiteral("SELECT op_id FROM oplog WHERE op_id NOT IN (SELECT op_id FROM early) UNION SELECT op_id FROM park"));
        while (q && q->next())
            out.insert(Id::fromBytes(q->value(0).toByteArray()));
        return out;
    }

    QSet<Id> opsInHub() {
        QSet<Id> out;
        auto rows = m_hub.store->page(testVillage, 0, 1000000);
        for (const LogRow &r : std::as_const(*rows))
            out.insert(Op::decoded(r.body)->id);
        must(out.size() == rows->size(), "an op twice at the hub");
        return out;
    }

    void lastSync(TestPc &pc) {
        const auto r = pc.sync();
        must(bool(r), r ? "" : qPrintable(QStringLiteral("last sync of %1: %2").arg(pc.name, r.error().detail)));
    }

    // Hub and approver restored from before the yes: nobody knows of it, and somebody says it again.
    void letInWhoWaits() {
        auto devices = villageDevices(*m_pcs[0]->store);
        must(bool(devices), "devices");
        for (const DeviceLine &d : std::as_const(*devices))
            if (d.waitsForKey)
                must(bool(approveDevice(*m_pcs[0]->store, d.member.device)), "approve");
    }

    QString settleAndJudge() {
        QSet<Id> held = opsInHub();
        for (auto &pc : m_pcs)
            held += opsIn(*pc);
        for (const QByteArray &stick : std::as_const(m_sticks))
            must(bool(m_hub.hub->importBundle(*m_hub.store, stick)), "last stick");
        for (int i = 0; i < 4; ++i) {
            for (auto &pc : m_pcs)
                lastSync(*pc);
            letInWhoWaits();
        }
        m_hubClock.ms += Hub::graceMs + 3600000;
        must(bool(m_hub.hub->giveUpGaps(*m_hub.store, testVillage)), "gaps");
        for (int i = 0; i < 4; ++i)
            for (auto &pc : m_pcs)
                lastSync(*pc);
        const QSet<Id> atHub = opsInHub();
        for (const Id &id : std::as_const(held))
            if (!atHub.contains(id))
                must(false, qPrintable(QStringLiteral("LOST ") + whereIs(id)));
        QString conflicts;
        for (auto &pc : m_pcs) {
            auto r = pc->sync();
            must(r && r->verified, qPrintable(QStringLiteral("not verified: ") + (r ? r->why : r.error().detail)));
            auto report = checkBook(*pc->store);
            must(report && report->findings.isEmpty(), report && !report->findings.isEmpty() ? qPrintable(QStringLiteral("check: ") + report->findings.first().kind + QLatin1Char(' ') + report->findings.first().where) : "check");
            must(opsIn(*pc) == atHub, "another set of ops");
            judgeHeads(*pc);
            QString mine;
            auto q = runSql(pc->store->db(), QStringLiteral("SELECT record, field FROM conflict ORDER BY record, field"));
            while (q && q->next())
                mine += QString::fromLatin1(q->value(0).toByteArray().toHex()) + q->value(1).toString();
            must(conflicts.isEmpty() || conflicts == mine || pc == m_pcs[0], "other conflicts");
            conflicts = mine;
        }
        return m_trouble;
    }

    QString whereIs(const Id &id) {
        QString out;
        for (auto &pc : m_pcs)
            for (const auto *table : {"oplog", "park"}) {
                auto q = runSql(pc->store->db(), QStringLiteral("SELECT hex(device), epoch, dseq FROM %1 WHERE op_id=?").arg(QLatin1String(table)), {bind(id)});
                if (qEnvironmentVariableIsSet("VL_SEED")) {
                    auto f = runSql(pc->store->db(), QStringLiteral("SELECT o.seq, o.dseq, hex(substr(o.hash,1,3)), hex(substr(o.prev_hash,1,3)), hex(substr(o.device,13,4)), o.epoch, o.seq IN (SELECT seq FROM acked), (SELECT sent_seq FROM sync_state) FROM oplog o WHERE device IN (SELECT device FROM oplog WHERE op_id=?) AND dseq BETWEEN 3 AND 9"), {bind(id)});
                    while (f && f->next() && table[0] == 'o')
                        qInfo("%s seq %lld dseq %lld h %s p %s dev %s ep %lld acked %lld upto %lld", qPrintable(pc->name), f->value(0).toLongLong(), f->value(1).toLongLong(), qPrintable(f->value(2).toString()), qPrintable(f->value(3).toString()), qPrintable(f->value(4).toString()), f->value(5).toLongLong(), f->value(6).toLongLong(), f->value(7).toLongLong());
                }
                if (q && q->next())
                    out += QStringLiteral("[%1 %2: %3/%4/%5]").arg(pc->name, QLatin1String(table), q->value(0).toString().right(4)).arg(q->value(1).toLongLong()).arg(q->value(2).toLongLong());
            }
        auto parked = m_hub.store->parkedCount(testVillage);
        return out + QStringLiteral(" hub park %1").arg(parked ? *parked : -1);
    }

    // Independent of the program's own reading: a value is hidden only if a later op saw it (I4).
    void judgeHeads(TestPc &pc) {
        QSet<QPair<QByteArray, QString>> seen;
        QHash<QByteArray, QPair<QByteArray, QString>> live;
        auto q = runSql(pc.store->db(), QStringLiteral("SELECT op_id, record, field, parents FROM oplog WHERE field<>'*'"));
        while (q && q->next()) {
            const QString field = q->value(2).toString();
            const QByteArray parents = q->value(3).toByteArray();
            for (qsizetype i = 0; i + 16 <= parents.size(); i += 16)
                seen.insert({parents.mid(i, 16), field});
            live.insert(q->value(0).toByteArray(), {q->value(1).toByteArray(), field});
        }
        QSet<QByteArray> expected;
        for (auto it = live.cbegin(); it != live.cend(); ++it)
            if (!seen.contains({it.key(), it->second}))
                expected.insert(it.key());
        QSet<QByteArray> heads;
        auto h = runSql(pc.store->db(), QStringLiteral("SELECT op_id FROM head"));
        while (h && h->next())
            heads.insert(h->value(0).toByteArray());
        must(heads == expected, "SILENT OVERWRITE");
    }

    void mustStatus(const Status &s, const char *what) {
        must(bool(s), s ? "" : qPrintable(QString::fromUtf8(what) + QStringLiteral(": ") + s.error().detail + QLatin1Char(' ') + s.error().subject));
    }

    void must(bool ok, const char *what) {
        if (!ok && m_trouble.isEmpty())
            m_trouble = QString::fromUtf8(what);
    }

    std::mt19937 m_rng;
    FixedClock m_hubClock;
    TestHub m_hub;
    std::vector<std::unique_ptr<FixedClock>> m_clocks;
    std::vector<std::unique_ptr<TestPc>> m_pcs;
    std::vector<Saved> m_saved;
    QByteArray m_hubBackup;
    QList<QByteArray> m_sticks;
    QString m_trouble;
    int m_names = 0;
};

} // namespace

class TestSyncModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        // Durability is tested by killing; here memory is disk enough.
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void nothingLostNothingDoubledAllTheSame() {
        bool one = false;
        const int seed = qEnvironmentVariableIntValue("VL_SEED", &one);
        const int runs = qEnvironmentVariable("VL_RUNS", QStringLiteral("300")).toInt();
        for (int i = one ? seed : 1; i <= (one ? seed : runs); ++i) {
            const QString trouble = World(static_cast<quint32>(i)).run();
            QVERIFY2(trouble.isEmpty(), qPrintable(QStringLiteral("VL_SEED=%1: %2").arg(i).arg(trouble)));
        }
    }
};

int main(int argc, char **argv) {
    if (qEnvironmentVariableIsSet("VL_RUNS")) // a long run by hand: QtTest's patience is five minutes
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    const QCoreApplication app(argc, argv);
    TestSyncModel test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestSyncModel.moc"
