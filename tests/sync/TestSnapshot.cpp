// SPDX-License-Identifier: GPL-3.0-or-later
// A new PC on a village of some years: the people are there before their history is, and the history proves them.
// And what happens when the two sides made different things of the same history.
#include "support/TestHub.h"

#include "store/Catchup.h"
#include "store/Undo.h"
#include "sync/BookDigest.h"

using namespace vl;
using namespace vl::test;

namespace {

constexpr int people = 150;
constexpr int years = 45; // of edits each: some 7,000 ops

// A village with a past: edits over edits, somebody removed, something undone, values in conflict.
void fillWithHistory(TestPc &a, QList<Id> &ids) {
    for (int i = 0; i < people; ++i)
        ids.append(addPerson(a, QStringLiteral("村民%1").arg(i), i + 1));
    for (int y = 0; y < years; ++y) {
        Writer w(*a.store);
        const RecordType &t = types::resident();
        bool good = bool(w.begin(QStringLiteral("resident.edit")));
        for (const Id &id : std::as_const(ids))
            good = good && w.set(t, id, t.indexOf(QLatin1String("remark")), QStringLiteral("第%1年").arg(y));
        QVERIFY(good && w.commit());
    }
    addPerson(a, QStringLiteral("写错的人"));
    QVERIFY(undoLast(*a.store));
}

} // namespace

class TestSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePeopleComeBeforeTheirHistory() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        QList<Id> ids;
        fillWithHistory(a, ids);
        VERIFIED(a);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        QVERIFY(b.sync() && a.sync());
        QVERIFY(approveDevice(*a.store, SyncState::load(*b.store)->device));
        QVERIFY(a.sync());
        // The line goes as soon as the snapshot is complete: the village can be worked with, and it is not called verified.
        bool here = false;
        SyncOptions options;
        options.arrived = [&](const QSet<Id> &records) {
            here = records.contains(ids.first());
            b.line.fault = [] { return Line::Fault::CutBefore; };
        };
        auto cut = SyncEngine(*b.store, b.line, options).run();
        QVERIFY(!cut && here);
        QCOMPARE(fieldOf(b, ids.first(), "remark"), QStringLiteral("第%1年").arg(years - 1));
        QCOMPARE(fieldOf(b, ids.first(), "id_number"), fieldOf(a, ids.first(), "id_number"));
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM resident")), people);
        QVERIFY(*earlyOps(*b.store) > 0);
        soundBook(b);
        setField(b, ids.first(), "phone", QStringLiteral("13800001234")); // she works on
        // Half of the history, then the rest: nobody who was removed long ago comes and goes on the way.
        b.line.fault = [n = 0]() mutable { return ++n > 1 ? Line::Fault::CutBefore : Line::Fault::None; };
        QVERIFY(!b.sync());
        QVERIFY(*earlyOps(*b.store) > 0);
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM resident")), people);
        soundBook(b);
        b.reopen();
        b.line.fault = {};
        VERIFIED(b);
        QCOMPARE(*earlyOps(*b.store), 0);
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM unsettled")), 0);
        VERIFIED(a);
        QCOMPARE(fieldOf(a, ids.first(), "phone"), QStringLiteral("13800001234"));
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM oplog")), count(a, QStringLiteral("SELECT count(*) FROM oplog")));
        QVERIFY(sameDigest(*bookDigest(*a.store), *bookDigest(*b.store)));
        soundBook(b);
    }

    // What the hub slips into a snapshot and cannot prove is taken out again.
    void aSnapshotIsBelievedOnlyAsFarAsTheHistoryProvesIt() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        QList<Id> ids;
        fillWithHistory(a, ids);
        VERIFIED(a);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        QVERIFY(b.sync() && a.sync());
        QVERIFY(approveDevice(*a.store, SyncState::load(*b.store)->device));
        QVERIFY(a.sync());
        SyncOptions options;
        options.arrived = [&](const QSet<Id> &) {
            // As if it had come with the snapshot: a value that nobody wrote.
            QVERIFY(runSql(b.store->db(), QStringLiteral("INSERT INTO oplog SELECT NULL, randomblob(16), device, epoch, 99999, prev_hash, txn_id, schema, hlc+1000000, type, record, 'remark', x'6461626364', op_id, randomblob(32) FROM oplog WHERE type='resident' AND field='*' LIMIT 1")));
            QVERIFY(runSql(b.store->db(), QStringLiteral("INSERT INTO early SELECT op_id FROM oplog WHERE dseq=99999")));
        };
        auto r = SyncEngine(*b.store, b.line, options).run();
        QVERIFY(r);
        QVERIFY(!r->verified);
        QCOMPARE(r->why, QStringLiteral("snapshot"));
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM oplog WHERE dseq=99999")), 0);
        VERIFIED(b);
        // Places in the log that became free count as sent for nobody's next save.
        const Id late = addPerson(b, QStringLiteral("赵六"), 77);
        QCOMPARE(syncCounts(*b.store)->pending, 1);
        VERIFIED(b);
        VERIFIED(a);
        QCOMPARE(fieldOf(a, late, "name"), QStringLiteral("赵六"));
        soundBook(b);
    }

    void aHubRestoredInTheMiddleOfItDoesNoHarm() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        QList<Id> ids;
        addPerson(a, QStringLiteral("甲"));
        VERIFIED(a);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        QVERIFY(b.sync() && a.sync());
        QVERIFY(approveDevice(*a.store, SyncState::load(*b.store)->device));
        QVERIFY(a.sync());
        const QByteArray old = hub.backup();
        fillWithHistory(a, ids);
        VERIFIED(a);
        SyncOptions options;
        options.arrived = [&](const QSet<Id> &) { b.line.fault = [] { return Line::Fault::CutBefore; }; };
        QVERIFY(!SyncEngine(*b.store, b.line, options).run());
        QVERIFY(*earlyOps(*b.store) > 0);
        // She registers a newborn in a household of which nothing is proved yet.
        Record baby = person(QStringLiteral("新生儿"), QStringLiteral("2026-02-01"));
        baby.set("household", loadRecord(*b.store, types::resident(), ids.first())->link("household"));
        auto born = addNewborn(*b.store, baby);
        QVERIFY(born);
        hub.put(old);
        b.line.fault = {};
        QVERIFY(b.sync());
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM unplaced")), 1); // she waits for her household
        VERIFIED(a);
        VERIFIED(b);
        QCOMPARE(*earlyOps(*b.store), 0);
        VERIFIED(a);
        QVERIFY(sameDigest(*bookDigest(*a.store), *bookDigest(*b.store)));
        QCOMPARE(fieldOf(b, born->record, "name"), QStringLiteral("新生儿"));
        QCOMPARE(fieldOf(a, born->record, "name"), QStringLiteral("新生儿"));
        soundBook(b);
    }

    // A row that does not say what its history says, on either side: the history is right, and a person is told.
    void whoeverStrayedFromTheHistoryIsPutRight() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        const Id li = addPerson(a, QStringLiteral("李四"));
        VERIFIED(a);
        QVERIFY(runSql(a.store->db(), QStringLiteral("UPDATE resident SET name='王得山' WHERE id=?"), {bind(wang)}));
        QVERIFY(runSql(a.store->db(), QStringLiteral("DELETE FROM resident WHERE id=?"), {bind(li)}));
        addPerson(a, QStringLiteral("赵六")); // so that the tables are compared anew
        auto r = a.sync();
        QVERIFY(r && r->verified);
        QCOMPARE(r->mended, 2);
        QCOMPARE(r->hubMended, 0);
        QCOMPARE(fieldOf(a, wang, "name"), QStringLiteral("王德山"));
        QCOMPARE(fieldOf(a, li, "name"), QStringLiteral("李四"));
        soundBook(a);
        // At the hub.
        QVERIFY(hub.store->putDigests(testVillage, {{wang, QStringLiteral("resident"), QByteArray(16, 'x')}}));
        r = a.sync();
        QVERIFY(r && r->verified);
        QCOMPARE(r->mended, 0);
        QCOMPARE(r->hubMended, 1);
        VERIFIED(a);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "TestSnapshot.moc"
