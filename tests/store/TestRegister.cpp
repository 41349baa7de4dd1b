// SPDX-License-Identifier: GPL-3.0-or-later
// If these fail, somebody vanishes from the register, stands in it twice, or a change cannot be taken back.
#include "support/TestBook.h"

#include "store/Check.h"
#include "store/Drafts.h"
#include "store/Twins.h"
#include "store/Undo.h"

#include <QRandomGenerator>

using namespace vl;
using namespace vl::test;

namespace {

struct Family {
    TestBook b;
    Id head, wife, son, home;
    Family() {
        head = add(b, person(QStringLiteral("王德山"), QStringLiteral("1950-01-01"), 11), house(QStringLiteral("12")));
        home = load(b, head).link("household");
        wife = member(QStringLiteral("刘秀英"), QStringLiteral("1952-01-01"), QStringLiteral("12"), 12);
        son = member(QStringLiteral("王磊"), QStringLiteral("1975-01-01"), QStringLiteral("20"), 13);
    }
    Id member(const QString &name, const QString &birth, const QString &relation, int seq) {
        Record r = person(name, birth, seq);
        r.set("household", home);
        r.set("relation", relation);
        return add(b, r);
    }
    QStringList members(const Id &h) {
        QStringList out;
        auto rows = householdMembers(*b.store, h);
        for (const PersonRow &r : std::as_const(*rows))
            out += r.name;
        return out;
    }
    Record household(const Id &h) { return *loadRecord(*b.store, types::household(), h); }
    void sound() {
        auto r = checkBook(*b.store);
        QVERIFY(r);
        for (const CheckFinding &f : std::as_const(r->findings))
            qCritical("%s %s", qPrintable(f.kind), qPrintable(f.where));
        QVERIFY(r->findings.isEmpty());
    }
};

} // namespace

class TestRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersStandInPrintOrder() {
        Family f;
        QCOMPARE(f.members(f.home), (QStringList{QStringLiteral("王德山"), QStringLiteral("刘秀英"), QStringLiteral("王磊")}));
        QVERIFY(setPrintOrder(*f.b.store, {f.head, f.son, f.wife}));
        QCOMPARE(f.members(f.home), (QStringList{QStringLiteral("王德山"), QStringLiteral("王磊"), QStringLiteral("刘秀英")}));
        QVERIFY(undoLast(*f.b.store));
        QCOMPARE(f.members(f.home).last(), QStringLiteral("王磊"));
        f.sound();
    }
    void aNewbornHasAnEventAndNoNumberYet() {
        Family f;
        Record child = person(QStringLiteral("王子墨"), QStringLiteral("2026-03-01"));
        child.set("household", f.home);
        child.set("relation", QStringLiteral("41"));
        child.set("father", f.son);
        auto done = addNewborn(*f.b.store, child);
        QVERIFY(done);
        QCOMPARE(load(f.b, done->record).text("id_missing"), QStringLiteral("newborn"));
        QCOMPARE(eventsOf(*f.b.store, done->record)->first().text("kind"), QStringLiteral("birth"));
        QVERIFY(undoLast(*f.b.store)); // person and event are one change
        QVERIFY(!loadRecord(*f.b.store, types::resident(), done->record));
        QVERIFY(redoLast(*f.b.store));
        QCOMPARE(load(f.b, done->record).text("name"), QStringLiteral("王子墨"));
        f.sound();
    }
    void nobodyIsDeleted() {
        Family f;
        QVERIFY(recordLifeEvent(*f.b.store, {f.head, QStringLiteral("death"), QStringLiteral("2026-02-28"), {}, QStringLiteral("死亡证明"), {}}));
        QCOMPARE(load(f.b, f.head).text("status"), QStringLiteral("dead"));
        QVERIFY(f.household(f.home).link("head").isNull());
        QCOMPARE(f.members(f.home).size(), 2);
        QVERIFY(recordLifeEvent(*f.b.store, {f.wife, QStringLiteral("move_out"), QStringLiteral("2026-03-01"), QStringLiteral("县城"), {}, {}}));
        QVERIFY(recordLifeEvent(*f.b.store, {f.son, QStringLiteral("move_out"), QStringLiteral("2026-03-01"), QStringLiteral("县城"), {}, {}}));
        QCOMPARE(f.household(f.home).text("valid_to"), QStringLiteral("2026-03-01"));
        QVERIFY(recordLifeEvent(*f.b.store, {f.son, QStringLiteral("return"), QStringLiteral("2026-03-02"), {}, {}, {}}));
        QVERIFY(!f.household(f.home).value("valid_to").isValid());
        QCOMPARE(load(f.b, f.head).text("name"), QStringLiteral("王德山"));
        f.sound();
    }
    void householdsSplitJoinAndChangeHeads() {
        Family f;
        auto split = splitHousehold(*f.b.store, {f.son}, QStringLiteral("12-2"), QStringLiteral("2026-03-02"));
        QVERIFY(split);
        QCOMPARE(f.members(split->record), QStringList{QStringLiteral("王磊")});
        QCOMPARE(load(f.b, f.son).text("relation"), QStringLiteral("02"));
        QVERIFY(changeHead(*f.b.store, f.home, f.wife, QStringLiteral("11"), QStringLiteral("2026-03-02")));
        QCOMPARE(f.household(f.home).link("head"), f.wife);
        QCOMPARE(load(f.b, f.head).text("relation"), QStringLiteral("11"));
        QVERIFY(moveResident(*f.b.store, f.head, split->record, QStringLiteral("51"), QStringLiteral("2026-03-02")));
        QCOMPARE(f.members(split->record).size(), 2);
        QVERIFY(joinHouseholds(*f.b.store, split->record, f.home, QStringLiteral("2026-03-02")));
        QCOMPARE(f.members(f.home).size(), 3);
        QCOMPARE(f.household(split->record).text("valid_to"), QStringLiteral("2026-03-02"));
        for (int i = 0; i < 4; ++i)
            QVERIFY(undoLast(*f.b.store));
        QCOMPARE(f.members(f.home), (QStringList{QStringLiteral("王德山"), QStringLiteral("刘秀英"), QStringLiteral("王磊")}));
        QCOMPARE(changeHead(*f.b.store, f.home, Id::fromHex(QString(32, QLatin1Char('a'))), {}, QStringLiteral("2026-03-02")).error().code, ErrorCode::NotFound);
        f.sound();
    }
    void twoRecordsBecomeOneAndTwoAgain() {
        Family f;
        const Id twin = add(f.b, person(QStringLiteral("王磊"), QStringLiteral("1975-01-01")), house(QStringLiteral("99")));
        Record before = load(f.b, twin);
        Record after = before;
        after.set("phone", QStringLiteral("13800001234"));
        QVERIFY(saveRecord(*f.b.store, before, after));
        QCOMPARE(likelySame(*f.b.store, QStringLiteral("王磊"), QStringLiteral("1975-01-01"), twin)->size(), 1);
        QVERIFY(mergeResidents(*f.b.store, f.son, twin));
        QCOMPARE(load(f.b, f.son).text("phone"), QStringLiteral("13800001234"));
        QCOMPARE(load(f.b, twin).text("status"), QStringLiteral("cancelled"));
        QVERIFY(undoLast(*f.b.store));
        QVERIFY(!load(f.b, f.son).value("phone").isValid());
        QCOMPARE(load(f.b, twin).text("status"), QStringLiteral("registered"));
        f.sound();
    }
    void aRuleBlocksAndChangesNothing() {
        Family f;
        const Record before = load(f.b, f.son);
        for (const auto &[key, value] : {std::pair{"id_number", "411399197501010000"}, {"birth", "gestern"}, {"sex", "7"}, {"status", ""}}) {
            Record after = before;
            after.set(key, QString::fromLatin1(value));
            auto done = saveRecord(*f.b.store, before, after);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Invalid);
            QCOMPARE(done.error().subject, QString::fromLatin1(key));
        }
        QVERIFY(load(f.b, f.son) == before);
    }
    void twoFormsOfOneRecord() {
        Family f;
        const Record before = load(f.b, f.son);
        Record one = before;
        one.set("phone", QStringLiteral("13800001234"));
        Record two = before;
        two.set("occupation", QStringLiteral("木工"));
        Record three = before;
        three.set("phone", QStringLiteral("13900001234"));
        QVERIFY(saveRecord(*f.b.store, before, one));
        QVERIFY(saveRecord(*f.b.store, before, two)); // another field: both stay
        QCOMPARE(load(f.b, f.son).text("phone"), QStringLiteral("13800001234"));
        QCOMPARE(saveRecord(*f.b.store, before, three).error().code, ErrorCode::Changed);
        QCOMPARE(load(f.b, f.son).text("phone"), QStringLiteral("13800001234"));
    }
    void historySaysWhoAndWhatMasked() {
        Family f;
        const Record before = load(f.b, f.son);
        Record after = before;
        after.set("phone", QStringLiteral("13800001234"));
        QVERIFY(saveRecord(*f.b.store, before, after));
        auto lines = history(*f.b.store, types::resident(), f.son);
        QVERIFY(lines);
        QCOMPARE(lines->first().author, QStringLiteral("李桂兰"));
        QCOMPARE(lines->first().field, QStringLiteral("phone"));
        QCOMPARE(lines->first().after, QStringLiteral("138****1234"));
        QCOMPARE(lines->last().field, QStringLiteral("*"));
    }
    void undoIsRefusedWhenBuiltUpon() {
        Family f;
        const Record a = load(f.b, f.son);
        Record one = a;
        one.set("phone", QStringLiteral("13800001234"));
        auto first = saveRecord(*f.b.store, a, one);
        QVERIFY(first);
        auto txn = lastUndoable(*f.b.store);
        QVERIFY(txn);
        Record two = one;
        two.set("phone", QStringLiteral("13900001234"));
        QVERIFY(saveRecord(*f.b.store, one, two));
        QCOMPARE(undoTransaction(*f.b.store, txn->txn).error().code, ErrorCode::Changed);
        QCOMPARE(load(f.b, f.son).text("phone"), QStringLiteral("13900001234"));
    }
    void groupsHaveDates() {
        Family f;
        Record t(types::tag());
        t.set("owner", f.home);
        t.set("unit", QStringLiteral("household"));
        t.set("code", QStringLiteral("DB"));
        t.set("from_date", QStringLiteral("2026-01-01"));
        QVERIFY(addTag(*f.b.store, t));
        QCOMPARE(householdMembers(*f.b.store, f.home)->last().tags, QStringList{QStringLiteral("DB")});
        const Record before = tagsOf(*f.b.store, f.home)->first();
        Record ended = before;
        ended.set("to_date", QStringLiteral("2025-12-31"));
        QCOMPARE(saveRecord(*f.b.store, before, ended).error().detail, QStringLiteral("order"));
        ended.set("to_date", QStringLiteral("2026-03-01"));
        QVERIFY(saveRecord(*f.b.store, before, ended));
        QVERIFY(householdMembers(*f.b.store, f.home)->last().tags.isEmpty());
        QCOMPARE(tagsOf(*f.b.store, f.home)->size(), 1);
        f.sound();
    }
    void somebodyWhoMovesInIsReportedInTenDays() {
        Family f;
        Record r = person(QStringLiteral("钱进"), QStringLiteral("1988-08-08"));
        r.set("moved_from", QStringLiteral("邻县"));
        const Id who = add(f.b, r, house(QStringLiteral("77")));
        auto events = eventsOf(*f.b.store, who);
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().text("kind"), QStringLiteral("move_in"));
        QCOMPARE(events->first().text("date"), QStringLiteral("2026-03-02"));
        QCOMPARE(load(f.b, who).text("valid_from"), QStringLiteral("2026-03-02"));
        // Somebody who was always here has no such event.
        QVERIFY(eventsOf(*f.b.store, add(f.b, person(QStringLiteral("孙在")), house(QStringLiteral("78"))))->isEmpty());
        f.sound();
    }

    void onePersonTwiceIsFoundAndAskedOnce() {
        Family f;
        const auto is = [&](const Id &a, const Id &b, TwinReason why) {
            auto pairs = possibleTwins(*f.b.store);
            return pairs && std::any_of(pairs->cbegin(), pairs->cend(), [&](const TwinPair &p) { return p.first == a && p.second == b && p.reason == why; });
        };
        QVERIFY(possibleTwins(*f.b.store)->isEmpty());
        const Id bare = add(f.b, person(QStringLiteral("周全"), QStringLiteral("1980-02")), house(QStringLiteral("5")));
        const Id full = add(f.b, person(QStringLiteral("周全"), QStringLiteral("1980-02-03"), 21), house(QStringLiteral("6")));
        QVERIFY(is(full, bare, TwinReason::NameAndBirth)); // the one with the number comes first
        // Two numbers are two people; another birth is another person.
        (void)add(f.b, person(QStringLiteral("吴二"), QStringLiteral("1980-02-03"), 23), house(QStringLiteral("7")));
        (void)add(f.b, person(QStringLiteral("吴二"), QStringLiteral("1980-02-03"), 25), house(QStringLiteral("8")));
        (void)add(f.b, person(QStringLiteral("郑三"), QStringLiteral("1980-02-03")), house(QStringLiteral("9")));
        (void)add(f.b, person(QStringLiteral("郑三"), QStringLiteral("1981-02-03")), house(QStringLiteral("10")));
        const Id one = add(f.b, person(QStringLiteral("冯甲"), QStringLiteral("1991-01-01"), 31), house(QStringLiteral("11")));
        const Id two = add(f.b, person(QStringLiteral("冯乙"), QStringLiteral("1991-01-01"), 31), house(QStringLiteral("12")));
        QVERIFY(is(one, two, TwinReason::IdNumber));
        QCOMPARE(possibleTwins(*f.b.store)->size(), 2);
        QVERIFY(keepApart(*f.b.store, two, one));
        QCOMPARE(possibleTwins(*f.b.store)->size(), 1);
        QVERIFY(undoLast(*f.b.store)); // asked again
        QCOMPARE(possibleTwins(*f.b.store)->size(), 2);
        QVERIFY(mergeResidents(*f.b.store, full, bare));
        QCOMPARE(possibleTwins(*f.b.store)->size(), 1);
        QVERIFY(undoLast(*f.b.store));
        QCOMPARE(possibleTwins(*f.b.store)->size(), 2);
        f.sound();
    }

    void draftsBelongToTheirAccount() {
        Family f;
        Record r = load(f.b, f.son);
        r.set("phone", QStringLiteral("13811112222"));
        QVERIFY(saveDraft(*f.b.store, QStringLiteral("resident:x"), recordsToDraft({{{}, r}})));
        QVERIFY(f.b.book->addAccount(*f.b.store, QStringLiteral("支书"), Role::Secretary, {}, secret("p")));
        QVERIFY(f.b.reopen("支书", "p"));
        QVERIFY(!newestDraft(*f.b.store)->has_value());
        QVERIFY(f.b.reopen());
        auto d = newestDraft(*f.b.store);
        QVERIFY(d && d->has_value());
        Record back(types::resident());
        draftToRecord((*d)->body, back);
        QCOMPARE(back.text("phone"), QStringLiteral("13811112222"));
        QVERIFY(dropDraft(*f.b.store, QStringLiteral("resident:x")));
        QVERIFY(!newestDraft(*f.b.store)->has_value());
        // Closed without saving: not forced upon her, and not lost.
        QVERIFY(saveDraft(*f.b.store, QStringLiteral("new:"), recordsToDraft({{{}, r}})));
        QVERIFY(putDraftAside(*f.b.store, QStringLiteral("new:"), recordsToDraft({{{}, r}})));
        QVERIFY(!newestDraft(*f.b.store)->has_value());
        QVERIFY(draftFor(*f.b.store, QStringLiteral("new:"))->has_value());
        QVERIFY(dropDraft(*f.b.store, QStringLiteral("new:")));
        QVERIFY(!draftFor(*f.b.store, QStringLiteral("new:"))->has_value());
    }

    // Any sequence of changes, undos and redos: tables equal the log, and undoing all gives the first state back.
    void randomSequencesStaySound() {
        const int runs = qEnvironmentVariableIntValue("VL_LONG") != 0 ? 200 : 12;
        for (int seed = 0; seed < runs; ++seed) {
            Family f;
            QRandomGenerator rng(static_cast<quint32>(seed));
            QList<Id> people{f.head, f.wife, f.son};
            for (int step = 0; step < 40; ++step) {
                const Id who = people[rng.bounded(static_cast<int>(people.size()))];
                auto now = loadRecord(*f.b.store, types::resident(), who);
                switch (rng.bounded(7)) {
                case 0: {
                    Record r = person(QStringLiteral("甲%1").arg(step), QStringLiteral("1990-01-01"));
                    people += add(f.b, r, house(QString::number(step)));
                    break;
                }
                case 1:
                    if (now) {
                        Record after = *now;
                        after.set("remark", QString::number(step));
                        (void)saveRecord(*f.b.store, *now, after);
                    }
                    break;
                case 2:
                    (void)recordLifeEvent(*f.b.store, {who, rng.bounded(2) ? QStringLiteral("move_out") : QStringLiteral("return"), QStringLiteral("2026-03-01"), {}, {}, {}});
                    break;
                case 3:
                    (void)splitHousehold(*f.b.store, {who}, QString::number(step), QStringLiteral("2026-03-02"));
                    break;
                case 4:
                    if (now)
                        (void)changeHead(*f.b.store, now->link("household"), who, QStringLiteral("97"), QStringLiteral("2026-03-02"));
                    break;
                case 5:
                    (void)undoLast(*f.b.store);
                    break;
                default:
                    (void)redoLast(*f.b.store);
                }
            }
            f.sound();
            int undone = 0;
            while (undoLast(*f.b.store))
                QVERIFY(++undone < 200);
            QCOMPARE(glance(*f.b.store)->registered, 0);
            f.sound();
        }
    }
};

QTEST_GUILESS_MAIN(TestRegister)
#include "TestRegister.moc"
