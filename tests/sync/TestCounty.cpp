// SPDX-License-Identifier: GPL-3.0-or-later
// What the county may read, and who says so. If these fail, ID numbers are read without anybody's yes, or a
// village that lost its PCs has lost its book.
#include "support/TestHub.h"

#include "crypto/VillageKey.h"
#include "hub/Shared.h"
#include "store/Consents.h"
#include "store/Membership.h"

using namespace vl;
using namespace vl::test;

namespace {

Statement wishFor(const QString &field, const DeviceKeys &officer) {
    Statement w;
    w.field = field;
    w.name = QStringLiteral("县民政局");
    w.reason = QStringLiteral("核对高龄补贴");
    w.basis = QStringLiteral("县民政〔2026〕12号");
    w.keys.box = officer.publicKeys().box;
    return w;
}

DeviceKeys someKeys() {
    return std::move(*DeviceKeys::fromSecret(DeviceKeys::makeSecret()));
}

} // namespace

class TestCounty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyReadsAFieldWithoutTheSecretarysYes() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false); // the clerk
        TestPc b(hub, clock, QStringLiteral("支部"), true, Role::Secretary);
        const Id wang = addPerson(a, QStringLiteral("王德山"), 11);
        addPerson(a, QStringLiteral("李四"));
        setField(a, wang, "phone", QStringLiteral("13800001234"));
        VERIFIED(a);
        letIn(a, b);
        VERIFIED(b);
        const DeviceKeys officer = someKeys();
        QVERIFY(hub.hub->ask(*hub.store, testVillage, wishFor(QStringLiteral("id_number"), officer)));
        VERIFIED(a);
        VERIFIED(b);
        auto wishes = countyWishes(*a.store);
        QVERIFY(wishes && wishes->size() == 1 && !wishes->first().answered);
        QCOMPARE(wishes->first().asked.reason, QStringLiteral("核对高龄补贴"));
        const qint64 number = wishes->first().asked.mark();
        QCOMPARE(answerWish(*a.store, number, true).error().code, ErrorCode::NotAllowed); // not hers to say
        QCOMPARE(sharedField(*hub.store, testVillage, QStringLiteral("id_number")).error().detail, QStringLiteral("consent"));
        QVERIFY(answerWish(*b.store, number, true));
        QCOMPARE(answerWish(*b.store, number, false).error().detail, QStringLiteral("wishAnswered")); // once
        VERIFIED(b);
        VERIFIED(a);
        QVERIFY(countyWishes(*a.store)->first().agreed);
        auto shared = sharedField(*hub.store, testVillage, QStringLiteral("id_number"));
        QVERIFY(shared && shared->values.size() == 1);
        QVERIFY(!shared->encoded().contains(fieldOf(a, wang, "id_number").toUtf8())); // the hub still cannot read it
        QVERIFY(!openSharedKey(*shared, someKeys()));
        auto read = SharedField::decoded(shared->encoded());
        auto key = openSharedKey(*read, officer);
        QVERIFY(key);
        const OpenedField opened = openShared(*read, *key);
        QVERIFY(opened.values.size() == 1 && opened.unreadable == 0);
        QCOMPARE(opened.values.first().value, fieldOf(a, wang, "id_number"));
        QCOMPARE(opened.values.first().about, QStringLiteral("王德山"));
        // Of no other field.
        SharedField phones{shared->village, QStringLiteral("phone"), shared->sealedKeys, shared->values};
        QCOMPARE(openShared(phones, *key).unreadable, 1);
        QVERIFY(!sharedField(*hub.store, testVillage, QStringLiteral("phone")));
        // By the keyed hash, with and without a match; a changed value is found under its new one.
        const auto tag = [&](const QString &value) { return equalityTag(*key, plainValue(value)); };
        auto found = findEqual(*hub.store, testVillage, QStringLiteral("id_number"), tag(fieldOf(a, wang, "id_number")));
        QVERIFY(found && found->size() == 1 && found->first().record == wang);
        QVERIFY(findEqual(*hub.store, testVillage, QStringLiteral("id_number"), tag(idFor(QStringLiteral("1970-05-06"), 13)))->isEmpty());
        const QString before = fieldOf(a, wang, "id_number");
        setField(a, wang, "id_number", idFor(QStringLiteral("1970-05-06"), 13));
        VERIFIED(a);
        QVERIFY(findEqual(*hub.store, testVillage, QStringLiteral("id_number"), tag(before))->isEmpty());
        QCOMPARE(findEqual(*hub.store, testVillage, QStringLiteral("id_number"), tag(idFor(QStringLiteral("1970-05-06"), 13)))->size(), 1);
        soundBook(b);
    }

    // Two people of the same state of health must not look alike to who counts.
    void fewValuesAreNotCountedAtTheHub() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        for (int i = 0; i < 2; ++i) {
            const Id who = addPerson(a, QStringLiteral("村民%1").arg(i));
            setField(a, who, "health", QStringLiteral("10"));
            setField(a, who, "phone", QStringLiteral("13800001234"));
        }
        VERIFIED(a);
        QHash<QString, QSet<QByteArray>> tags;
        auto rows = hub.store->page(testVillage, 0, 1000);
        QVERIFY(rows);
        for (const LogRow &r : std::as_const(*rows))
            if (auto op = Op::decoded(r.body); op)
                if (const QByteArray tag = tagOf(QCborValue::fromCbor(op->value)); !tag.isEmpty())
                    tags[op->field].insert(tag);
        QCOMPARE(tags[QStringLiteral("phone")].size(), 1);
        QCOMPARE(tags[QStringLiteral("health")].size(), 2);
    }

    void aNoIsKeptToo() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false, Role::Secretary);
        addPerson(a, QStringLiteral("王德山"), 11);
        VERIFIED(a);
        const DeviceKeys officer = someKeys();
        QVERIFY(hub.hub->ask(*hub.store, testVillage, wishFor(QStringLiteral("bank_card"), officer)));
        QVERIFY(hub.hub->ask(*hub.store, testVillage, wishFor(QStringLiteral("shoe_size"), officer)));
        VERIFIED(a);
        auto wishes = countyWishes(*a.store);
        QVERIFY(wishes && wishes->size() == 2);
        QVERIFY(answerWish(*a.store, wishes->first().asked.mark(), false));
        QCOMPARE(answerWish(*a.store, wishes->last().asked.mark(), true).error().code, ErrorCode::Unsupported); // of a later version
        VERIFIED(a);
        QVERIFY(!sharedField(*hub.store, testVillage, QStringLiteral("bank_card")));
        QCOMPARE(count(a, QStringLiteral("SELECT count(*) FROM consent WHERE answer=0 AND reason='核对高龄补贴'")), 1);
    }

    // A hub that went back in time gives a number twice: the second wish is another one, and is answered for itself.
    void twoWishesOfOneNumberAreTwo() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false, Role::Secretary);
        addPerson(a, QStringLiteral("王德山"), 11);
        VERIFIED(a);
        const QByteArray before = hub.backup();
        const DeviceKeys first = someKeys();
        const DeviceKeys second = someKeys();
        QVERIFY(hub.hub->ask(*hub.store, testVillage, wishFor(QStringLiteral("bank_card"), first)));
        VERIFIED(a);
        QVERIFY(answerWish(*a.store, countyWishes(*a.store)->first().asked.mark(), false));
        hub.put(before);
        QVERIFY(hub.hub->ask(*hub.store, testVillage, wishFor(QStringLiteral("id_number"), second)));
        VERIFIED(a);
        auto wishes = countyWishes(*a.store);
        QVERIFY(wishes && wishes->size() == 2);
        QCOMPARE(wishes->first().asked.number, wishes->last().asked.number);
        const auto open = std::find_if(wishes->cbegin(), wishes->cend(), [](const CountyWish &w) { return !w.answered; });
        QVERIFY(open != wishes->cend() && open->asked.field == QLatin1String("id_number"));
        QVERIFY(answerWish(*a.store, open->asked.mark(), true));
        VERIFIED(a);
        // Two officers were given the same field: each opens it with his own key.
        QVERIFY(hub.hub->ask(*hub.store, testVillage, wishFor(QStringLiteral("id_number"), first)));
        VERIFIED(a);
        wishes = countyWishes(*a.store);
        for (const CountyWish &w : std::as_const(*wishes))
            if (!w.answered)
                QVERIFY(answerWish(*a.store, w.asked.mark(), true));
        VERIFIED(a);
        auto shared = sharedField(*hub.store, testVillage, QStringLiteral("id_number"));
        QVERIFY(shared && openSharedKey(*shared, first) && openSharedKey(*shared, second));
    }

    // Whoever holds the hub must not hand a new PC a key of his own, and then read all that it writes.
    void aKeyThatIsNotTheVillagesIsNotTaken() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        VERIFIED(a);
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        QVERIFY(b.sync());
        auto mine = SyncState::load(*a.store);
        auto hers = SyncState::load(*b.store);
        QVERIFY(mine && hers);
        // Sealed to her by somebody without a say: passed over. By an approver, and not the village's: refused.
        const auto grantBy = [&](const Id &approver, const DeviceKeys &signer, TestPc &to) {
            auto state = SyncState::load(*to.store);
            KeyGrant g{state->device, approver, sealTo(state->keys.publicKeys().box, SecureBytes::random(villageKeySize)), {}};
            g.signature = signer.sign(g.message(state->village));
            return g;
        };
        QVERIFY(hub.store->addGrant(testVillage, grantBy(hers->device, someKeys(), b)));
        QVERIFY(b.sync());
        QVERIFY(!b.store->villageKey());
        TestPc c(hub, clock, QStringLiteral("仓库"), true);
        QVERIFY(keepGrant(*a.store, grantBy(mine->device, mine->keys, c)));
        VERIFIED(a);
        QCOMPARE(c.sync().error().detail, QStringLiteral("grant"));
        QVERIFY(!c.store->villageKey());
    }

    // The PCs burned. What is left: the recovery sheet, a code of the county, and the hub.
    void aVillageComesBackFromItsSheet() {
        FixedClock clock;
        TestHub hub(clock);
        Id wang;
        QString sheet;
        QString number;
        {
            TestPc a(hub, clock, QStringLiteral("办公室"), false);
            wang = addPerson(a, QStringLiteral("王德山"), 11);
            number = fieldOf(a, wang, "id_number");
            sheet = a.store->villageKeyForSheet();
            VERIFIED(a);
        }
        auto key = readVillageKey(sheet.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')));
        QVERIFY(key);
        TestPc fresh(hub, clock, QStringLiteral("新电脑"), true, Role::Clerk, &*key);
        VERIFIED(fresh);
        QCOMPARE(fieldOf(fresh, wang, "id_number"), number);
        setField(fresh, wang, "phone", QStringLiteral("13800001234"));
        VERIFIED(fresh); // its word counts
        // It lets others in, as the first one did.
        TestPc b(hub, clock, QStringLiteral("支部"), true);
        letIn(fresh, b);
        VERIFIED(b);
        QCOMPARE(fieldOf(b, wang, "phone"), QStringLiteral("13800001234"));
        soundBook(b);
    }

    void aWrongKeyOpensNoVillage() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false);
        VERIFIED(a);
        // Whoever makes a key up is no holder of the village's.
        EnrolRequest r;
        const EnrolCode code = hub.code();
        r.village = code.village;
        r.secret = code.secret;
        r.device = Id::fromHex(QString(32, QLatin1Char('a')));
        const DeviceKeys keys = someKeys();
        r.keys = keys.publicKeys();
        r.sign(keys, villageSigner(SecureBytes::random(villageKeySize)));
        QCOMPARE(hub.hub->enrol(*hub.store, r.encoded()).error().detail, QStringLiteral("joinInstead"));
        // Nor who only knows the village's public half.
        auto roll = hub.hub->roll(*hub.store, testVillage);
        QVERIFY(roll);
        r.villageSigner = roll->villageSigner();
        QVERIFY(!hub.hub->enrol(*hub.store, r.encoded()));
        r.villageSigner.clear();
        r.sign(keys, {});
        QVERIFY(hub.hub->enrol(*hub.store, r.encoded())); // as somebody who waits to be let in
        KeyGrant forged{r.device, r.device, QByteArray(80, 's'), keys.sign(KeyGrant{r.device, r.device, QByteArray(80, 's'), {}}.message(code.village))};
        roll = hub.hub->roll(*hub.store, testVillage);
        QVERIFY(!roll->approved({forged}, code.village).contains(r.device));
    }

    void theOfficersCopyBringsAVillageBackToo() {
        FixedClock clock;
        TestHub hub(clock);
        TestPc a(hub, clock, QStringLiteral("办公室"), false, Role::Secretary);
        const Id wang = addPerson(a, QStringLiteral("王德山"), 11);
        VERIFIED(a);
        const DeviceKeys officer = someKeys();
        QVERIFY(hub.hub->ask(*hub.store, testVillage, wishFor(wholeVillageKey, officer)));
        VERIFIED(a);
        QVERIFY(answerWish(*a.store, countyWishes(*a.store)->first().asked.mark(), true));
        VERIFIED(a);
        auto shared = sharedField(*hub.store, testVillage, wholeVillageKey);
        QVERIFY(shared && shared->values.isEmpty());
        auto key = openSharedKey(*shared, officer);
        QVERIFY(key);
        TestPc fresh(hub, clock, QStringLiteral("新电脑"), true, Role::Clerk, &*key);
        VERIFIED(fresh);
        QCOMPARE(fieldOf(fresh, wang, "id_number"), fieldOf(a, wang, "id_number"));
    }
};

QTEST_GUILESS_MAIN(TestCounty)
#include "TestCounty.moc"
