// SPDX-License-Identifier: GPL-3.0-or-later
// If this fails, a complaint is lost or closed over somebody's head, a slip leads to the wrong person, or a lost door plate
// still opens a household.
#include "store/AffairFigures.h"
#include "store/Affairs.h"
#include "store/Check.h"
#include "store/FieldBook.h"
#include "store/PaperToken.h"
#include "store/Undo.h"
#include "support/TestBranch.h"

#include <QRandomGenerator>

using namespace vl;
using namespace vl::test;

namespace {

NewAffair complaint(const Id &who) {
    return {QStringLiteral("complaint"), who, {}, {}, QStringLiteral("window"), QStringLiteral("三组路灯坏了半个月"), false, {}};
}

Id opened(TestBook &b, const NewAffair &n) {
    auto id = openAffair(*b.store, n);
    if (!id)
        qFatal("affair: %s %s", qPrintable(id.error().detail), qPrintable(id.error().subject));
    return *id;
}

template <class T>
QString reason(const Result<T> &r) {
    return r ? QStringLiteral("none") : r.error().detail;
}
QString reason(const Status &s) {
    return s ? QStringLiteral("none") : s.error().detail;
}

QString stateOf(TestBook &b, const Id &id) {
    return affairLine(*b.store, id)->place.state->key;
}

} // namespace

class TestAffairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComplaintFromTheCounterToItsRating() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("赵大爷"), QStringLiteral("1950-03-04"), 1));
        const Id liu = member(b, QStringLiteral("刘明"));
        QCOMPARE(reason(openAffair(*b.store, {QStringLiteral("none"), who, {}, {}, {}, {}, false, {}})), QStringLiteral("affair.sort"));
        QCOMPARE(reason(openAffair(*b.store, complaint({}))), QStringLiteral("affair.who"));
        QCOMPARE(openAffair(*b.store, complaint(b.store->ids().next())).error().code, ErrorCode::NotFound);
        NewAffair silent = complaint(who);
        silent.text = QStringLiteral(" ");
        QCOMPARE(reason(openAffair(*b.store, silent)), QStringLiteral("affair.text"));
        QVERIFY(affairs(*b.store)->isEmpty());
        const Id id = opened(b, complaint(who));
        const AffairLine first = *affairLine(*b.store, id);
        QCOMPARE(first.number, QStringLiteral("办〔2026〕1号"));
        QCOMPARE(first.who, QStringLiteral("赵大爷"));
        QCOMPARE(first.token.size(), 10);
        // Its code, as a scanner types it, as somebody reads it, and with letters that look alike.
        QCOMPARE(affairByToken(*b.store, paperCode(PaperCode::Slip, QStringLiteral("411399100200"), first.token))->id, id);
        QCOMPARE(affairByToken(*b.store, first.token.left(5).toLower() + QStringLiteral(" - ") + first.token.mid(5).toLower())->id, id);
        QCOMPARE(affairByToken(*b.store, QString(first.token).replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l')))->id, id);
        QCOMPARE(reason(affairByToken(*b.store, QStringLiteral("ZZZZZ-ZZZZZ"))), QStringLiteral("affair"));
        QCOMPARE(reason(affairByToken(*b.store, {})), QStringLiteral("affair"));
        // No state is skipped, nothing is typed that has not happened yet.
        QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("finish"), 0, {}, {}, QStringLiteral("修好了")})), QStringLiteral("affair.step"));
        for (const Id &nobody : {Id(), who, b.store->ids().next()})
            QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("send"), 0, nobody, {}, {}})), QStringLiteral("affair.member"));
        QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("send"), b.clock.ms + 1, liu, {}, {}})), QStringLiteral("affair.future"));
        QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("send"), first.openedMs - 1, liu, {}, {}})), QStringLiteral("affair.order"));
        QVERIFY(affairLine(*b.store, id)->sent() == nullptr);
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("send"), 0, liu, {}, {}}));
        QCOMPARE(affairLine(*b.store, id)->sent()->memberName, QStringLiteral("刘明"));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("take"), 0, {}, {}, {}}));
        QVERIFY(undoLast(*b.store)); // taken by mistake
        QCOMPARE(stateOf(b, id), QStringLiteral("sent"));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("take"), 0, {}, {}, {}}));
        QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("finish"), 0, {}, {}, {}})), QStringLiteral("affair.text"));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("finish"), 0, {}, {}, QStringLiteral("换了两盏灯")}));
        QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("rate"), 0, {}, QStringLiteral("9"), {}})), QStringLiteral("affair.level"));
        QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("silence"), 0, {}, {}, {}})), QStringLiteral("affair.step")); // not before its week is over
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("rate"), 0, {}, QStringLiteral("5"), {}}));
        QVERIFY(affairLine(*b.store, id)->place.ended());
        QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("rate"), 0, {}, QStringLiteral("5"), {}})), QStringLiteral("affair.step"));
        while (undoLast(*b.store)) { // an affair with a number stays
        }
        QCOMPARE(affairs(*b.store)->size(), 1);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    void anApplicationIsAcceptedHandedInAndAnswered() {
        TestBook b;
        Record home = house(QStringLiteral("7"));
        home.set("house_site", 16650);
        const Id who = add(b, person(QStringLiteral("孙强"), QStringLiteral("1980-03-04"), 1), home);
        const AffairSort site = *AffairSort::byKey(QStringLiteral("D06"));
        auto known = prefilled(*b.store, site, who);
        QVERIFY(known);
        QCOMPARE(known->value(QStringLiteral("people")), QStringLiteral("1"));
        QCOMPARE(known->value(QStringLiteral("present")), QStringLiteral("166.50"));
        NewAffair n{QStringLiteral("D06"), who, {}, {}, {}, {}, false, *known};
        auto bad = openAffair(*b.store, n);
        QCOMPARE(reason(bad), QStringLiteral("affair.form"));
        QCOMPARE(bad.error().subject, QStringLiteral("申请面积（㎡）"));
        n.form.insert(QStringLiteral("wanted"), QStringLiteral("120"));
        n.form.insert(QStringLiteral("ground"), QStringLiteral("空地")); // none of its choices
        QCOMPARE(openAffair(*b.store, n).error().subject, QStringLiteral("地类"));
        n.form.insert(QStringLiteral("ground"), QStringLiteral("建设用地"));
        n.form.insert(QStringLiteral("reason"), QStringLiteral("儿子成家分户"));
        n.form.insert(QStringLiteral("unknown"), QStringLiteral("x"));
        const Id id = opened(b, n);
        QCOMPARE(affairLine(*b.store, id)->form.value(QStringLiteral("wanted")), QStringLiteral("120"));
        QVERIFY(!affairLine(*b.store, id)->form.contains(QStringLiteral("unknown")));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("lack"), 0, {}, {}, QStringLiteral("缺邻居意见")}));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("brought"), 0, {}, {}, {}}));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("hand"), 0, {}, {}, QStringLiteral("镇自然资源所")}));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("answer"), 0, {}, {}, QStringLiteral("收到批准书，编号 12")}));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("tell"), 0, {}, {}, QStringLiteral("电话告知")}));
        QVERIFY(affairLine(*b.store, id)->place.ended());
        // The program has no word for granting something.
        for (const FlowState &s : FlowState::all())
            QVERIFY(!s.name.contains(QStringLiteral("批准")) && !s.name.contains(QStringLiteral("通过")));
    }

    // Taken in by mistake: it stays, says so, and is no figure of the month.
    void takenInByMistake() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("赵大爷"), QStringLiteral("1950-03-04"), 1));
        const Id wrong = opened(b, complaint(who));
        const Id right = opened(b, complaint(who));
        QCOMPARE(reason(stepAffair(*b.store, wrong, {QStringLiteral("mistake"), 0, {}, {}, {}})), QStringLiteral("affair.text"));
        QVERIFY(stepAffair(*b.store, wrong, {QStringLiteral("mistake"), 0, {}, {}, QStringLiteral("登记成了别人")}));
        QVERIFY(affairLine(*b.store, wrong)->place.ended());
        QCOMPARE(affairMonth(*b.store, b.clock.today())->accepted, 1);
        QVERIFY(undoLast(*b.store));
        QCOMPARE(affairMonth(*b.store, b.clock.today())->accepted, 2);
        const Id liu = member(b, QStringLiteral("刘明"));
        QVERIFY(stepAffair(*b.store, right, {QStringLiteral("send"), 0, liu, {}, {}}));
        QCOMPARE(reason(stepAffair(*b.store, right, {QStringLiteral("mistake"), 0, {}, {}, QStringLiteral("太晚了")})), QStringLiteral("affair.step")); // somebody is on it
    }

    // 防返贫: who is watched is known to few, in the tables and in the log too.
    void whoIsWatchedIsForFew() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("赵大爷"), QStringLiteral("1950-03-04"), 1));
        NewAffair n{QStringLiteral("watch"), who, {}, {}, QStringLiteral("officer"), QStringLiteral("主要劳力大病"), false, {}};
        const Id id = opened(b, n);
        QCOMPARE(affairLine(*b.store, id)->who, QStringLiteral("赵大爷"));
        QCOMPARE(affairLine(*b.store, id)->person, who);
        QVERIFY(sqlValue(b.store->db(), QStringLiteral("SELECT person FROM affair WHERE id=?"), {bind(id)})->isNull());
        QVERIFY(sqlValue(b.store->db(), QStringLiteral("SELECT asker FROM affair WHERE id=?"), {bind(id)})->isNull());
        const auto value = sqlValue(b.store->db(), QStringLiteral("SELECT value FROM oplog WHERE record=?"), {bind(id)})->toByteArray();
        QVERIFY(!value.isEmpty() && !value.contains(who.toBytes()) && !value.contains(who.toHex().toLatin1()) && !value.contains(QStringLiteral("赵大爷").toUtf8()));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("verify"), 0, {}, {}, QStringLiteral("已入户，签了授权书")}));
        const AffairLine line = *affairLine(*b.store, id);
        for (const Role role : {Role::Recorder, Role::Supervisor}) {
            if (auto s = b.book->addAccount(*b.store, QStringLiteral("旁人%1").arg(int(role)), role, {}, secret(secretaryPass)); !s)
                QFAIL("account");
            auto account = sqlValue(b.store->db(), QStringLiteral("SELECT id FROM account WHERE name=?"), {QStringLiteral("旁人%1").arg(int(role))});
            auto other = b.book->connectAs(Id::fromBytes(account->toByteArray()), secret(secretaryPass));
            QVERIFY(other);
            QVERIFY(affairs(**other)->isEmpty());
            QCOMPARE(affairLine(**other, id).error().code, ErrorCode::NotFound);
            QVERIFY(!affairByToken(**other, line.token));
            QVERIFY(!openAffair(**other, n));
        }
        QCOMPARE(affairMonth(*b.store, b.clock.today())->accepted, 0);
        // Five days on the board, and not one less.
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("agree"), 0, {}, {}, QStringLiteral("代表同意")}));
        b.clock.set(QStringLiteral("2026-03-07T23:59:59"));
        QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("expire"), 0, {}, {}, {}})), QStringLiteral("affair.step"));
        b.clock.set(QStringLiteral("2026-03-10T00:00:00")); // the 7th and 8th are a weekend
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("expire"), 0, {}, {}, {}}));
        QCOMPARE(stateOf(b, id), QStringLiteral("township"));
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    void whoLivesAloneIsVisitedInTime() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("孙奶奶"), QStringLiteral("1940-03-04"), 2));
        (void)add(b, person(QStringLiteral("别人"), QStringLiteral("1940-03-04"), 4), house(QStringLiteral("2")));
        QVERIFY(visits(*b.store)->isEmpty());
        Writer w(*b.store);
        QVERIFY(w.begin(QStringLiteral("tag.new")));
        Record tag(types::tag(), b.store->ids().next());
        tag.set("owner", who);
        tag.set("unit", QStringLiteral("person"));
        tag.set("code", QStringLiteral("DJ"));
        QVERIFY(w.create(tag) && w.commit());
        QCOMPARE(visits(*b.store)->size(), 1);
        QCOMPARE(visits(*b.store)->first().due, b.clock.today()); // never seen: now
        QCOMPARE(reason(recordVisit(*b.store, who, b.clock.ms, QStringLiteral(" "))), QStringLiteral("affair.text"));
        QCOMPARE(reason(recordVisit(*b.store, who, b.clock.ms + 1, QStringLiteral("身体硬朗"))), QStringLiteral("affair.future"));
        QVERIFY(recordVisit(*b.store, who, b.clock.ms, QStringLiteral("身体硬朗")));
        QCOMPARE(visits(*b.store)->first().due, b.clock.today().addDays(30));
        QCOMPARE(affairs(*b.store)->size(), 1);
        QVERIFY(affairs(*b.store)->first().place.ended());
    }

    void aRoundUntilItIsRight() {
        TestBook b;
        const Id liu = member(b, QStringLiteral("刘明"));
        NewAffair n{QStringLiteral("environment"), {}, QStringLiteral("三组文化广场"), {}, QStringLiteral("officer"), QStringLiteral("垃圾没有清运"), false, {}};
        const Id id = opened(b, n);
        QCOMPARE(reason(stepAffair(*b.store, id, {QStringLiteral("pass"), 0, {}, {}, QStringLiteral("好了")})), QStringLiteral("affair.step"));
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("send"), 0, liu, {}, {}}));
        for (const auto &[event, state] : {std::pair{"fixed", "recheck"}, {"again", "working"}, {"fixed", "recheck"}, {"pass", "fine"}}) {
            QVERIFY(stepAffair(*b.store, id, {QLatin1String(event), 0, {}, {}, QStringLiteral("已看")}));
            QCOMPARE(stateOf(b, id), QLatin1String(state));
        }
        QVERIFY(affairLine(*b.store, id)->place.ended());
    }

    // Two PCs go on from one state: the first by the log counts, the other is kept and passed over.
    void twoPCsGoOnFromOneState() {
        TestBook b;
        const Id liu = member(b, QStringLiteral("刘明"));
        NewAffair n = complaint({});
        n.asker = QStringLiteral("外村来人");
        const Id id = opened(b, n);
        QVERIFY(stepAffair(*b.store, id, {QStringLiteral("send"), 0, liu, {}, {}}));
        Writer w(*b.store);
        QVERIFY(w.begin(QStringLiteral("affair.step")));
        Record r(types::affairStep(), b.store->ids().next());
        r.set("affair", id);
        for (const auto &[field, value] : {std::pair{"event", "withdraw"}, {"from_state", "waiting"}, {"to_state", "withdrawn"}})
            r.set(field, QLatin1String(value));
        r.set("happened", b.clock.ms);
        r.set("author", b.store->actor().account);
        r.set("at", b.clock.ms);
        QVERIFY(w.create(r) && w.commit());
        const AffairLine l = *affairLine(*b.store, id);
        QCOMPARE(l.place.state->key, QStringLiteral("sent"));
        QVERIFY(l.steps[0].counts && !l.steps[1].counts);
        // What stands on another's step is not theirs to carry away, and their step is not pulled from under it.
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        QVERIFY(stepAffair(*secretary(b), id, {QStringLiteral("take"), 0, {}, {}, {}}));
        QVERIFY(!undoLast(*b.store));
        QCOMPARE(stateOf(b, id), QStringLiteral("working"));
        QCOMPARE(affairLine(*b.store, id)->sent()->memberName, QStringLiteral("刘明"));
    }

    void theOfficerOfTheHouseholdIsProposed() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("赵大爷")));
        const Id liu = member(b, QStringLiteral("刘明"));
        const Id id = opened(b, complaint(who));
        QVERIFY(officerFor(*b.store, *affairLine(*b.store, id))->isNull());
        QVERIFY(assignCare(*b.store, liu, {load(b, who).link("household")}));
        QCOMPARE(*officerFor(*b.store, *affairLine(*b.store, id)), liu);
    }

    void aLostPlateOpensNothing() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("赵大爷")));
        const Id home = load(b, who).link("household");
        QCOMPARE(*makeDoorCodes(*b.store, {home}), 1);
        QCOMPARE(reason(makeDoorCodes(*b.store, {home})), QStringLiteral("door.none"));
        const QString token = doorCodes(*b.store)->value(home);
        const QString qr = paperCode(PaperCode::Door, QStringLiteral("411399100200"), token);
        QVERIFY(!qr.contains(QStringLiteral("赵")) && !qr.contains(home.toHex()));
        QCOMPARE(*householdByDoorCode(*b.store, qr), home);
        QCOMPARE(reason(affairByToken(*b.store, qr)), QStringLiteral("affair")); // a plate is no slip
        QCOMPARE(reason(revokeDoorCode(*b.store, home, {})), QStringLiteral("reason"));
        QVERIFY(revokeDoorCode(*b.store, home, QStringLiteral("门牌丢失")));
        QCOMPARE(reason(householdByDoorCode(*b.store, qr)), QStringLiteral("door.revoked"));
        QCOMPARE(*makeDoorCodes(*b.store, {home}), 1);
        QVERIFY(doorCodes(*b.store)->value(home) != token);
        while (undoLast(*b.store)) { // the lost one does not come back, and a printed one stays
        }
        QCOMPARE(reason(householdByDoorCode(*b.store, qr)), QStringLiteral("door.revoked"));
        QCOMPARE(reason(householdByDoorCode(*b.store, QStringLiteral("none"))), QStringLiteral("door.unknown"));
    }

    // Whoever only reads changes nothing, and the technician sees nothing.
    void rolesAtTheDoor() {
        for (const auto &[role, reads, writes] : {std::tuple{Role::Clerk, true, true}, {Role::Secretary, true, true}, {Role::Recorder, true, false}, {Role::Supervisor, true, false}, {Role::Technician, false, false}}) {
            QCOMPARE(allowed(role, Permission::ReadPeople), reads);
            QCOMPARE(allowed(role, Permission::KeepAffairs), writes);
        }
        TestBook b;
        const Id id = opened(b, {QStringLiteral("complaint"), {}, QStringLiteral("某人"), {}, {}, QStringLiteral("路灯"), false, {}});
        const auto as = [&](Role role) {
            if (!b.book->addAccount(*b.store, roleCode(role), role, {}, secret("p1")))
                qFatal("account");
            auto q = sqlValue(b.store->db(), QStringLiteral("SELECT id FROM account WHERE name=?"), {roleCode(role)});
            return std::move(*b.book->connectAs(Id::fromBytes(q->toByteArray()), secret("p1")));
        };
        const auto supervisor = as(Role::Supervisor);
        QCOMPARE(affairs(*supervisor)->size(), 1);
        QCOMPARE(openAffair(*supervisor, {QStringLiteral("complaint"), {}, QStringLiteral("某人"), {}, {}, QStringLiteral("路灯"), false, {}}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(stepAffair(*supervisor, id, {QStringLiteral("withdraw"), 0, {}, {}, QStringLiteral("撤回")}).error().code, ErrorCode::NotAllowed);
        const auto technician = as(Role::Technician);
        QVERIFY(!affairs(*technician) && !doorCodes(*technician) && !affairByToken(*technician, affairLine(*b.store, id)->token) && !householdByDoorCode(*technician, QStringLiteral("X")));
    }

    // Whatever is done in whatever order: numbers without a gap, every state from the one before, nothing unsettled ends.
    void noSequenceSkipsAState() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("赵大爷")));
        const Id liu = member(b, QStringLiteral("刘明"));
        QRandomGenerator random(11);
        const int runs = qEnvironmentVariableIsSet("VL_LONG") ? 200 : 12;
        for (int run = 0; run < runs; ++run) {
            const bool order = run % 2 == 0;
            const Id id = opened(b, order ? complaint(who) : NewAffair{QStringLiteral("B07"), who, {}, {}, {}, {}, false, {{QStringLiteral("reason"), QStringLiteral("想学电焊")}}});
            QCOMPARE(affairLine(*b.store, id)->number, QStringLiteral("办〔2026〕%1号").arg(run + 1));
            for (int i = 0; i < 12; ++i) {
                b.clock.ms += random.bounded(qint64(4 * 24 * 3'600'000));
                const AffairLine before = *affairLine(*b.store, id);
                const auto &all = FlowEvent::all();
                const FlowEvent &e = all[random.bounded(static_cast<int>(all.size()))];
                const auto done = stepAffair(*b.store, id, {e.key, 0, liu, QStringLiteral("3"), QStringLiteral("写明")});
                const AffairLine after = *affairLine(*b.store, id);
                const auto open = nextEvents(before.flow, before.marks(), b.clock.ms);
                const bool may = std::any_of(open.cbegin(), open.cend(), [&](const FlowEvent *o) { return o->key == e.key; });
                QCOMPARE(done.operator bool(), may);
                QCOMPARE(after.steps.size(), before.steps.size() + (may ? 1 : 0));
                if (!may)
                    QCOMPARE(after.place.state->key, before.place.state->key);
            }
        }
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAffairs)
#include "TestAffairs.moc"
