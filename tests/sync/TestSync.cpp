// SPDX-License-Identifier: GPL-3.0-or-later
// One village, several PCs, one hub: nothing lost, nothing doubled, no false "done".
#include "support/TestHub.h"
#include "support/TestVote.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Check.h"
#include "store/OpLog.h"
#include "store/Undo.h"
#include "sync/BookDigest.h"

using namespace vl;
using namespace vl::test;

class TestSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoPcsSeeEachOther() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"), 11);
        VERIFIED(a);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        auto waiting = b.sync();
        QVERIFY(waiting && waiting->waitingForKey && !waiting->verified);
        letIn(a, b);
        QCOMPARE(fieldOf(b, wang, "id_number"), fieldOf(a, wang, "id_number"));
        setField(b, wang, "remark", QStringLiteral("修过"));
        VERIFIED(b);
        VERIFIED(a);
        QCOMPARE(fieldOf(a, wang, "remark"), QStringLiteral("修过"));
        soundBook(a);
        soundBook(b);
    }

    // A vote is run on one PC and keyed on two; the hub that carries it learns no number and no choice.
    void aVoteIsKeyedOnTwoPcs() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        VERIFIED(a);
        TestPc b(hub, clock, QStringLiteral("会议室"), true);
        QVERIFY(b.sync());
        letIn(a, b);
        for (int i = 0; i < 3; ++i)
            (void)member(*a.store, QStringLiteral("党员%1").arg(i));
        const Id vote = *beginVote(*a.store, road());
        VERIFIED(a);
        VERIFIED(b);
        QCOMPARE(freezeRoll(*b.store, vote).error().detail, QStringLiteral("vote.otherpc"));
        QVERIFY(freezeRoll(*a.store, vote) && issueBallots(*a.store, vote, 3, 1));
        const QList<RollLine> roll = *rollOf(*a.store, vote);
        for (int i = 0; i < 3; ++i)
            QVERIFY(giveBallot(*a.store, vote, roll[i].id, i < 2 ? QStringLiteral("paper") : QStringLiteral("online")));
        VERIFIED(a);
        VERIFIED(b);
        QCOMPARE(giveBallot(*b.store, vote, roll[0].id, QStringLiteral("paper")).error().detail, QStringLiteral("vote.otherpc"));
        const QString online = ballotNumbers(*a.store, vote, QStringLiteral("online"))->first();
        QCOMPARE(castOnline(*b.store, vote, online, QStringLiteral("1")).error().detail, QStringLiteral("vote.otherpc"));
        QVERIFY(castOnline(*a.store, vote, online, QStringLiteral("1")));
        QVERIFY(closeVote(*a.store, vote) && countBox(*a.store, vote, 2, 0, 2));
        VERIFIED(a);
        VERIFIED(b);
        const QStringList numbers = *ballotNumbers(*a.store, vote, QStringLiteral("paper"));
        for (int i = 0; i < 2; ++i)
            for (TestPc *pc : {&a, &b})
                QVERIFY(keyPaper(*pc->store, vote, numbers[i], QStringLiteral("2")));
        QCOMPARE(sealVote(*a.store, vote).error().detail, QStringLiteral("vote.alone")); // the second reading is not here yet
        VERIFIED(b);
        VERIFIED(a);
        QCOMPARE(sealVote(*b.store, vote).error().detail, QStringLiteral("vote.otherpc"));
        QVERIFY(sealVote(*a.store, vote));
        VERIFIED(a);
        VERIFIED(b);
        QVERIFY(recount(*b.store, vote));
        QCOMPARE(recount(*b.store, vote)->tally, recount(*a.store, vote)->tally);
        QCOMPARE(*voteFiles(*b.store, vote), *voteFiles(*a.store, vote));
        auto rows = hub.store->page(testVillage, 0, 1000);
        QByteArray all;
        for (const LogRow &r : std::as_const(*rows))
            all += r.body;
        QVERIFY(!all.contains(online.toLatin1()) && !all.contains(numbers[0].toLatin1()));
        soundBook(a);
        soundBook(b);
    }

    void aStolenCodeOpensNothing() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        addPerson(a, QStringLiteral("王德山"), 11);
        VERIFIED(a);
        TestPc thief(hub, clock, QStringLiteral("别处"), true);                                                           // had the code, is approved by nobody
        QVERIFY(runSql(thief.store->db(), QStringLiteral("UPDATE meta SET value=zeroblob(32) WHERE key='village_key'"))); // and a program that asks anyway
        thief.connect();
        addPerson(thief, QStringLiteral("赵六"));
        auto r = thief.sync();
        QVERIFY(r);
        QCOMPARE(count(thief, QStringLiteral("SELECT count(*) FROM resident WHERE name='王德山'")), 0);
        VERIFIED(a);
        QCOMPARE(count(a, QStringLiteral("SELECT count(*) FROM resident")), 1);
        auto waiting = hub.store->parkedCount(testVillage);
        QVERIFY(waiting && *waiting > 0); // kept, and let in if somebody approves
    }

    void aStolenHubHoldsNoSecret() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"), 11);
        setField(a, wang, "phone", QStringLiteral("13800001234"));
        VERIFIED(a);
        const QString number = fieldOf(a, wang, "id_number");
        auto rows = hub.store->page(testVillage, 0, 1000);
        QVERIFY(rows && rows->size() > 3);
        QByteArray all;
        for (const LogRow &r : std::as_const(*rows))
            all += r.body;
        QVERIFY(all.contains(QStringLiteral("王德山").toUtf8())); // the search can find what is there
        QVERIFY(!all.contains(number.toUtf8()));
        QVERIFY(!all.contains("13800001234"));
    }

    // Two PCs that wrote the same are no conflict, and who edits that value later has seen both.
    void anEditOverTwoEqualValuesLeavesNone() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        letIn(a, b);
        for (TestPc *pc : {&a, &b})
            setField(*pc, wang, "phone", QStringLiteral("13800000001"));
        for (TestPc *pc : {&a, &b, &a})
            VERIFIED(*pc);
        QCOMPARE(count(a, QStringLiteral("SELECT count(*) FROM conflict")), 0);
        setField(a, wang, "phone", QStringLiteral("13800000002"));
        for (TestPc *pc : {&a, &b})
            VERIFIED(*pc);
        for (TestPc *pc : {&a, &b}) {
            QCOMPARE(count(*pc, QStringLiteral("SELECT count(*) FROM conflict")), 0);
            QCOMPARE(fieldOf(*pc, wang, "phone"), QStringLiteral("13800000002"));
            soundBook(*pc);
        }
        // And a dispute in which one side comes to say what the other says is over.
        setField(a, wang, "phone", QStringLiteral("13800000003"));
        clock.ms += 1000;
        setField(b, wang, "phone", QStringLiteral("13800000004"));
        for (TestPc *pc : {&a, &b, &a})
            VERIFIED(*pc);
        QCOMPARE(count(a, QStringLiteral("SELECT count(*) FROM conflict")), 1);
        setField(a, wang, "phone", QStringLiteral("13800000003"));
        QCOMPARE(count(a, QStringLiteral("SELECT count(*) FROM conflict")), 0);
        for (TestPc *pc : {&a, &b})
            VERIFIED(*pc);
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM conflict")), 0);
    }

    void bothValuesOfAConflictStay() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        letIn(a, b);
        setField(a, wang, "phone", QStringLiteral("13800000001"));
        setField(a, wang, "remark", QStringLiteral("甲"));
        clock.ms += 1000;
        setField(b, wang, "phone", QStringLiteral("13800000002"));
        setField(b, wang, "address", QStringLiteral("乙"));
        VERIFIED(a);
        VERIFIED(b);
        VERIFIED(a);
        for (TestPc *pc : {&a, &b}) {
            QCOMPARE(count(*pc, QStringLiteral("SELECT count(*) FROM conflict")), 1);
            QCOMPARE(fieldOf(*pc, wang, "phone"), QStringLiteral("13800000002"));
            QCOMPARE(fieldOf(*pc, wang, "remark"), QStringLiteral("甲")); // other fields merge silently
            QCOMPARE(fieldOf(*pc, wang, "address"), QStringLiteral("乙"));
            QCOMPARE(count(*pc, QStringLiteral("SELECT count(*) FROM head WHERE field='phone'")), 2);
        }
        // An ordinary edit stands over the value that was shown; the other one still waits.
        setField(a, wang, "phone", QStringLiteral("13800000003"));
        QCOMPARE(count(a, QStringLiteral("SELECT count(*) FROM conflict")), 1);
        Writer w(*a.store);
        const RecordType &t = types::resident();
        QVERIFY(w.begin(QStringLiteral("conflict.decide")) && w.decide(t, wang, t.indexOf(QStringLiteral("phone")), QStringLiteral("13800000001")) && w.commit());
        VERIFIED(a);
        VERIFIED(b);
        for (TestPc *pc : {&a, &b}) {
            QCOMPARE(count(*pc, QStringLiteral("SELECT count(*) FROM conflict")), 0);
            QCOMPARE(fieldOf(*pc, wang, "phone"), QStringLiteral("13800000001"));
            soundBook(*pc);
        }
    }

    void removedHereChangedThereIsKept() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        letIn(a, b);
        Writer w(*a.store);
        QVERIFY(w.begin(QStringLiteral("x")) && w.setExists(types::resident(), wang, false) && w.commit());
        setField(b, wang, "remark", QStringLiteral("还在"));
        VERIFIED(a);
        VERIFIED(b);
        VERIFIED(a);
        for (TestPc *pc : {&a, &b}) {
            QCOMPARE(fieldOf(*pc, wang, "remark"), QStringLiteral("还在"));
            QCOMPARE(count(*pc, QStringLiteral("SELECT count(*) FROM conflict WHERE field='~'")), 1);
            soundBook(*pc);
        }
        // Somebody decides: gone it is.
        Writer d(*b.store);
        QVERIFY(d.begin(QStringLiteral("x")) && d.setExists(types::resident(), wang, false) && d.commit());
        VERIFIED(b);
        VERIFIED(a);
        for (TestPc *pc : {&a, &b}) {
            QCOMPARE(fieldOf(*pc, wang, "remark"), QStringLiteral("(gone)"));
            QCOMPARE(count(*pc, QStringLiteral("SELECT count(*) FROM conflict")), 0);
            soundBook(*pc);
        }
    }

    void aHouseholdStaysWhileSomebodyLivesInIt() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        letIn(a, b);
        QVERIFY(undoLast(*a.store)); // takes the person and the household back
        Record child = person(QStringLiteral("王子墨"), QStringLiteral("2020-01-01"));
        child.set("household", loadRecord(*b.store, types::resident(), wang)->link("household"));
        auto born = addNewborn(*b.store, child);
        QVERIFY(born);
        VERIFIED(a);
        VERIFIED(b);
        VERIFIED(a);
        for (TestPc *pc : {&a, &b}) {
            QCOMPARE(fieldOf(*pc, born->record, "name"), QStringLiteral("王子墨"));
            QCOMPARE(count(*pc, QStringLiteral("SELECT count(*) FROM household")), 1);
            soundBook(*pc);
        }
    }

    void anIdleSyncIsOneSmallRoundTrip() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        auto idle = a.sync();
        QVERIFY(idle && idle->verified);
        QCOMPARE(idle->traffic.roundTrips, 1);
        QVERIFY2(idle->traffic.bytes < 2000, qPrintable(QString::number(idle->traffic.bytes)));
    }

    void aBigChangeTravelsInPiecesAndArrivesWhole() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        letIn(a, b);
        Writer w(*a.store);
        QVERIFY(w.begin(QStringLiteral("import")));
        Record h = house(QStringLiteral("1"));
        h.setId(a.store->ids().next());
        QVERIFY(w.create(h));
        for (int i = 0; i < 3000; ++i) {
            Record r = person(QStringLiteral("村民"));
            r.setId(a.store->ids().next());
            r.set("household", h.id());
            QVERIFY(w.create(r));
        }
        QVERIFY(w.commit());
        int posts = 0;
        a.line.fault = [&] { return ++posts == 2 ? Line::Fault::CutAfter : Line::Fault::None; };
        QVERIFY(!a.sync());
        a.line.fault = {};
        auto nothingYet = b.sync();
        QVERIFY(nothingYet);
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM resident")), 0); // never a half
        auto rest = a.sync();
        QVERIFY(rest && rest->verified);
        VERIFIED(b);
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM resident")), 3000);
        soundBook(b);
    }

    void aRestoredHubGetsEverythingBack() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        const QByteArray old = hub.backup();
        TestPc b(hub, clock, QStringLiteral("支部"), true); // enrolled after the backup
        letIn(a, b);
        addPerson(b, QStringLiteral("李桂兰"));
        VERIFIED(b);
        VERIFIED(a);
        hub.put(old);
        VERIFIED(a); // brings b's changes back, under b's own stamp
        VERIFIED(b);
        auto log = hub.store->page(testVillage, 0, 1000);
        QCOMPARE(log->size(), count(a, QStringLiteral("SELECT count(*) FROM oplog")));
        soundBook(a);
        soundBook(b);
    }

    void aSilentlyRestoredPcLosesNothing() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        VERIFIED(a);
        a.store.reset();
        a.book.reset();
        const QByteArray ledger = a.file(QStringLiteral("ledger.db"));
        const QByteArray witness = a.file(QStringLiteral("witness"));
        a.reopen();
        setField(a, wang, "remark", QStringLiteral("后来写的"));
        VERIFIED(a);
        a.store.reset();
        a.book.reset();
        a.putFile(QStringLiteral("ledger.db"), ledger);
        a.putFile(QStringLiteral("witness"), witness); // the whole disk image: nobody noticed
        a.reopen();
        setField(a, wang, "address", QStringLiteral("还原后写的"));
        VERIFIED(a);
        QCOMPARE(fieldOf(a, wang, "remark"), QStringLiteral("后来写的"));
        QCOMPARE(fieldOf(a, wang, "address"), QStringLiteral("还原后写的"));
        setField(a, wang, "phone", QStringLiteral("13800000001"));
        VERIFIED(a);
        soundBook(a);
    }

    void aStickDoesWhatTheLineDoes() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        letIn(a, b);
        const Id wang = addPerson(a, QStringLiteral("王德山"), 11);
        auto stick = exportBundle(*a.store);
        QVERIFY(stick && stick->changes > 0);
        QVERIFY(!stick->bytes.contains(QStringLiteral("王德山").toUtf8())); // the courier learns nothing
        for (int i = 0; i < 2; ++i) {
            auto direct = importBundle(*b.store, stick->bytes); // straight to the other PC
            QVERIFY2(bool(direct), direct ? "" : qPrintable(direct.error().detail));
            QCOMPARE(fieldOf(b, wang, "name"), QStringLiteral("王德山"));
            auto atHub = hub.hub->importBundle(*hub.store, stick->bytes);
            QVERIFY2(bool(atHub), atHub ? "" : qPrintable(atHub.error().detail));
            QCOMPARE(atHub->taken.fresh > 0, i == 0);
        }
        QVERIFY(syncCounts(*a.store)->pending > 0); // only a receipt marks it sent
        auto back = hub.hub->exportReturn(*hub.store, testVillage, 0);
        QVERIFY(back);
        auto taken = importBundle(*a.store, *back);
        QVERIFY2(bool(taken), taken ? "" : qPrintable(taken.error().detail));
        QVERIFY(taken->fromHub && taken->sent > 0);
        QCOMPARE(syncCounts(*a.store)->pending, 0);
        QByteArray bent = stick->bytes;
        bent[bent.size() / 2] = static_cast<char>(bent[bent.size() / 2] ^ 1);
        QVERIFY(!importBundle(*b.store, bent));
        QVERIFY(!hub.hub->importBundle(*hub.store, bent));
        QVERIFY(!importBundle(*a.store, stick->bytes)); // one's own
        VERIFIED(a);
        VERIFIED(b);
        soundBook(b);
    }

    void whatARevokedPcWritesIsQuarantined() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        letIn(a, b);
        const Id before = addPerson(b, QStringLiteral("王德山"));
        VERIFIED(b);
        const Id device = Id::fromBytes(sqlValue(b.store->db(), QStringLiteral("SELECT device FROM device_state"))->toByteArray());
        QVERIFY(hub.hub->revoke(*hub.store, testVillage, device));
        const Id after = addPerson(b, QStringLiteral("李桂兰"));
        auto refused = b.sync();
        QVERIFY(refused && refused->revoked && !refused->verified);
        VERIFIED(a);
        QCOMPARE(fieldOf(a, before, "name"), QStringLiteral("王德山"));
        QCOMPARE(fieldOf(a, after, "name"), QStringLiteral("(gone)"));
        QVERIFY(count(a, QStringLiteral("SELECT count(*) FROM quarantine WHERE reason='revoked'")) > 0); // kept, in sight
        soundBook(a);
    }

    // A revoked PC that no longer runs our program: it claims old numbers for new changes, and lets a friend in.
    void aRevokedPcCannotForgeItsPast() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        letIn(a, b);
        addPerson(b, QStringLiteral("王德山"));
        VERIFIED(b);
        auto state = SyncState::load(*b.store);
        QVERIFY(state);
        TestPc friendly(hub, clock, QStringLiteral("朋友"), true);
        QVERIFY(hub.hub->revoke(*hub.store, testVillage, state->device));
        auto ends = ownEnds(*b.store);
        Op op;
        op.id = b.store->ids().next();
        op.device = state->device;
        op.epoch = ends->first().epoch;
        op.dseq = 1;
        op.prevHash = QByteArray(32, '\0');
        op.txn = b.store->ids().next();
        op.type = QStringLiteral("household");
        op.record = b.store->ids().next();
        op.field = wholeRecord;
        op.value = QByteArray("\xa0", 1);
        Stamp stamp{op.device, op.epoch, 1, op.hash(), {}};
        stamp.sign(state->village, state->keys);
        Stamp wrongNumber{op.device, op.epoch, 5, op.hash(), {}};
        wrongNumber.sign(state->village, state->keys);
        auto friendState = SyncState::load(*friendly.store);
        KeyGrant grant{friendState->device, state->device, QByteArray(80, 'k'), {}};
        grant.signature = state->keys.sign(grant.message(state->village));
        const auto before = hub.store->village(testVillage);
        for (const Stamp &s : {stamp, wrongNumber}) {
            SyncRequest request;
            request.ops = {op.encoded()};
            request.stamps = {s};
            request.grants = {grant};
            EnvelopeHeader header;
            header.kind = EnvelopeHeader::Kind::Bundle;
            header.village = state->village;
            header.sender = friendState->device; // the friend carries it
            header.id = b.store->ids().next();
            const QByteArray bundle = sealEnvelope(header, request.encoded(), friendState->keys, {{hub.hub->identity().id, hub.hub->identity().keys.publicKeys().box}});
            auto report = hub.hub->importBundle(*hub.store, bundle);
            QVERIFY2(bool(report), report ? "" : qPrintable(report.error().detail));
            QCOMPARE(report->taken.fresh, 0);
        }
        QCOMPARE((*hub.store->village(testVillage))->end.vseq, (*before)->end.vseq);
        QCOMPARE(hub.store->grants(testVillage)->size(), 1); // b's own, of old
        QVERIFY(friendly.sync());
        QCOMPARE(count(friendly, QStringLiteral("SELECT count(*) FROM resident")), 0);
        VERIFIED(a);
    }

    void twoKeysInOneVillageAreRefused() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestBook second; // founded by itself, for the same village
        TestHub *h = &hub;
        Line line(*h);
        auto s = enrolBook(*second.store, hub.code(), QStringLiteral("另一台"), line);
        QVERIFY(!s);
        QCOMPARE(s.error().detail, QStringLiteral("joinInstead"));
    }

    void aStickForAnotherHubIsRefused() {
        FixedClock clock;
        TestHub hub(clock);
        TestHub wrong(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        addPerson(a, QStringLiteral("王德山"));
        auto stick = exportBundle(*a.store);
        QVERIFY(stick);
        QVERIFY(!wrong.hub->importBundle(*wrong.store, stick->bytes));
        QCOMPARE(wrong.store->page(testVillage, 0, 10)->size(), 0);
        QVERIFY(hub.hub->importBundle(*hub.store, stick->bytes)); // and is still good for the right one
    }

    void whatALaterVersionWroteWaitsInSight() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        letIn(a, b);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        // An op of schema 2, and one of a type that nobody knows, in a's own chain.
        Transaction t(a.store->db());
        OpAppender chain(*a.store);
        QVERIFY(chain.load());
        for (const auto *type : {"resident", "meeting"}) {
            Op op;
            op.id = a.store->ids().next();
            op.txn = a.store->ids().next();
            op.type = QLatin1String(type);
            op.record = type[0] == 'r' ? wang : a.store->ids().next();
            op.field = type[0] == 'r' ? QStringLiteral("remark") : wholeRecord;
            op.schema = type[0] == 'r' ? 2 : 1;
            op.value = type[0] == 'r' ? plainValue(QStringLiteral("later")) : QByteArray("\xa0", 1);
            QVERIFY(chain.append(op));
        }
        QVERIFY(chain.store() && t.commit());
        QVERIFY(a.sync());
        auto r = b.sync();
        QVERIFY(r);
        QCOMPARE(r->quarantined, 2);
        QCOMPARE(fieldOf(b, wang, "name"), QStringLiteral("王德山")); // the rest is not held up
        QCOMPARE(fieldOf(b, wang, "remark"), QString());
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM oplog")), count(a, QStringLiteral("SELECT count(*) FROM oplog")));
        soundBook(b);
        setField(b, wang, "address", QStringLiteral("三组")); // and b's own work goes on
        auto again = b.sync();
        QVERIFY(again && again->pending == 0);
    }

    void fiveHundredDaysAway() {
        FixedClock clock;
        TestHub hub(clock);
        FixedClock away;
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, away, QStringLiteral("支部"), true);
        const Id wang = addPerson(a, QStringLiteral("王德山"));
        const Id li = addPerson(a, QStringLiteral("李四"));
        VERIFIED(a);
        letIn(a, b);
        setField(b, wang, "remark", QStringLiteral("走之前写的")); // never sent
        clock.ms += qint64(500) * 24 * 3600 * 1000;
        Writer w(*a.store);
        QVERIFY(w.begin(QStringLiteral("x")) && w.setExists(types::resident(), wang, false) && w.setExists(types::resident(), li, false) && w.commit());
        VERIFIED(a);
        away.ms = clock.ms + qint64(3650) * 24 * 3600 * 1000; // and its clock is ten years ahead
        VERIFIED(b);
        VERIFIED(a);
        for (TestPc *pc : {&a, &b}) {
            QCOMPARE(fieldOf(*pc, wang, "remark"), QStringLiteral("走之前写的"));
            QCOMPARE(fieldOf(*pc, li, "name"), QStringLiteral("(gone)"));
            QCOMPARE(count(*pc, QStringLiteral("SELECT count(*) FROM conflict WHERE field='~'")), 1);
            soundBook(*pc);
        }
        setField(b, wang, "phone", QStringLiteral("13800000009"));
        VERIFIED(b);
        VERIFIED(a);
        setField(a, wang, "phone", QStringLiteral("13800000008")); // from a clock that is ten years behind b's
        VERIFIED(a);
        VERIFIED(b);
        QCOMPARE(fieldOf(b, wang, "phone"), QStringLiteral("13800000008")); // it saw b's value: causality, not clocks
    }

    void manyRemovalsAskFirst() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        QList<Id> people;
        for (int i = 0; i < 60; ++i)
            people += addPerson(a, QStringLiteral("村民"));
        VERIFIED(a);
        letIn(a, b);
        Writer w(*a.store);
        QVERIFY(w.begin(QStringLiteral("x")));
        for (const Id &id : people.mid(0, 40))
            QVERIFY(w.setExists(types::resident(), id, false));
        QVERIFY(w.commit());
        VERIFIED(a);
        auto stopped = b.sync();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().detail, QStringLiteral("manyRemovals"));
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM resident")), 60);
        SyncOptions agreed;
        agreed.allowManyRemovals = true;
        auto done = SyncEngine(*b.store, b.line, agreed).run();
        QVERIFY(done && done->verified);
        QCOMPARE(count(b, QStringLiteral("SELECT count(*) FROM resident")), 20);
    }

    void strangersAndReplaysAreRefused() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        EnrolCode code = hub.code();
        code.secret[0] = static_cast<char>(code.secret[0] ^ 1);
        EnrolRequest r{code.village, code.secret, Id::fromHex(QString(32, QLatin1Char('a'))), QStringLiteral("别人"), {}, {}, {}, {}};
        auto keys = DeviceKeys::fromSecret(DeviceKeys::makeSecret());
        r.keys = keys->publicKeys();
        r.sign(*keys, {});
        for (int i = 0; i < Hub::codeTries; ++i)
            QCOMPARE(hub.hub->enrol(*hub.store, r.encoded()).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(hub.hub->enrol(*hub.store, r.encoded()).error().code, ErrorCode::LockedOut);
        code.secret[0] = static_cast<char>(code.secret[0] ^ 1);
        r.secret = code.secret;
        r.sign(*keys, {});
        QVERIFY(!hub.hub->enrol(*hub.store, r.encoded())); // five wrong tries voided the right one too
        // Twice the same envelope: the second is answered, and changes nothing.
        addPerson(a, QStringLiteral("王德山"));
        a.line.fault = [] { return Line::Fault::Twice; };
        QVERIFY(a.sync());
        a.line.fault = {};
        VERIFIED(a);
        auto log = hub.store->page(testVillage, 0, 1000);
        QCOMPARE(log->size(), count(a, QStringLiteral("SELECT count(*) FROM oplog")));
    }

    void anyOfADatabasesAccessesMayFail() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        letIn(a, b);
        for (const bool atHub : {false, true}) {
            bool finished = false;
            for (int fail = 0; fail < 2000 && !finished; fail += 3) {
                addPerson(b, QStringLiteral("王德山"));
                addPerson(a, QStringLiteral("李桂兰"));
                VERIFIED(b);
                int n = 0;
                const auto fault = [&] { return n++ == fail; };
                if (atHub)
                    hub.store->setFault(fault);
                else
                    a.store->setFault(fault);
                finished = bool(a.sync()) && n <= fail;
                hub.store->setFault({});
                a.store->setFault({});
                VERIFIED(a);
            }
            QVERIFY(finished);
        }
        soundBook(a);
        soundBook(b);
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "TestSync.moc"
