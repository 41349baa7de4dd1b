// SPDX-License-Identifier: GPL-3.0-or-later
// Notices on record: if these fail two papers have one number, somebody approves what they wrote themselves, an
// approved text changes behind its approval, or nobody knows where a list hung and until when.
#include "crypto/VillageKey.h"
#include "store/Backup.h"
#include "store/Check.h"
#include "store/Notices.h"
#include "store/Numbers.h"
#include "store/Undo.h"
#include "support/TestBook.h"

#include <QCryptographicHash>

using namespace vl;
using namespace vl::test;

namespace {

constexpr auto secondPass = "shiliu hongteng 55 qingyan";

KeepNotice words(const QString &text, const Id &notice = {}, bool approval = true) {
    KeepNotice k;
    k.notice = notice;
    k.kind = QStringLiteral("subsistence");
    k.series = QStringLiteral("公字");
    k.needsApproval = approval;
    k.text = [text](const QString &number) -> Result<NoticeText> {
        const QByteArray bytes = (text + number).toUtf8();
        return NoticeText{bytes, QStringLiteral("低保对象公示"), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), 60};
    };
    return k;
}

NoticeLine kept(Store &s, const KeepNotice &what) {
    auto n = keepNotice(s, what);
    if (!n)
        qFatal("keep: %s", qPrintable(n.error().detail));
    return *n;
}

// The secretary, with an account of her own.
std::unique_ptr<Store> second(TestBook &b, const char *name = "王德山", const Id &person = {}, Role role = Role::Secretary) {
    auto accounts = Book::accountsAt(b.path());
    const auto known = [&] { return std::find_if(accounts->cbegin(), accounts->cend(), [&](const BookAccount &a) { return a.name == QString::fromUtf8(name); }); };
    if (known() == accounts->cend()) {
        if (auto s = b.book->addAccount(*b.store, QString::fromUtf8(name), role, person, secret(secondPass)); !s)
            qFatal("account: %s", qPrintable(s.error().detail));
        accounts = Book::accountsAt(b.path());
    }
    auto store = b.book->connectAs(known()->id, secret(secondPass));
    if (!store)
        qFatal("as: %s", qPrintable(store.error().detail));
    return std::move(*store);
}

} // namespace

class TestNoticeRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersRunByYearAndSeries() {
        TestBook b;
        QCOMPARE(*nextNoticeNumber(*b.store, QStringLiteral("公字")), QStringLiteral("练习村公字〔2026〕1号"));
        const NoticeLine first = kept(*b.store, words(QStringLiteral("甲")));
        QCOMPARE(first.number, QStringLiteral("练习村公字〔2026〕1号"));
        QCOMPARE(kept(*b.store, words(QStringLiteral("乙"))).number, QStringLiteral("练习村公字〔2026〕2号"));
        KeepNotice certificate = words(QStringLiteral("丙"));
        certificate.series = QStringLiteral("证字");
        QCOMPARE(kept(*b.store, certificate).number, QStringLiteral("练习村证字〔2026〕1号"));
        b.clock.set(QStringLiteral("2027-01-04T09:00:00"));
        QCOMPARE(kept(*b.store, words(QStringLiteral("丁"))).number, QStringLiteral("练习村公字〔2027〕1号"));
    }

    // A book brought back from yesterday does not know which numbers were given today.
    void aBookThatWentBackCountsElsewhere() {
        TestBook b;
        (void)kept(*b.store, words(QStringLiteral("甲")));
        auto backup = writeBackup(*b.book, *b.store, {b.dir.path(), QStringLiteral("t")});
        QVERIFY(backup);
        QSet<QString> printed{kept(*b.store, words(QStringLiteral("乙"))).number}; // and gone with the restore
        for (int again = 0; again < 2; ++again) {                                  // twice on one day, from one file
            b.close();
            auto restored = restoreBackup(backup->path, b.path(), QStringLiteral("李桂兰"), secret(pass), b.clock);
            QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
            b.clock.ms += 600'000;
            QVERIFY(b.reopen());
            QVERIFY(b.book->wentBack());
            const QString next = kept(*b.store, words(QStringLiteral("丙%1").arg(again))).number;
            QVERIFY2(!printed.contains(next), qPrintable(next));
            printed.insert(next);
        }
        // Two thousand numbers and no one twice.
        QSet<qint64> seen;
        for (int i = 0; i < 2000; ++i) {
            auto n = takeNumber(*b.store, QStringLiteral("证字"));
            QVERIFY(n && !seen.contains(*n));
            seen.insert(*n);
        }
    }

    void aFurtherVersionKeepsTheNumber() {
        TestBook b;
        const NoticeLine one = kept(*b.store, words(QStringLiteral("甲")));
        QCOMPARE(kept(*b.store, words(QStringLiteral("甲"), one.id)).version, one.version); // the same words: nothing is written
        const NoticeLine two = kept(*b.store, words(QStringLiteral("乙"), one.id));
        QCOMPARE(two.number, one.number);
        QCOMPARE(two.versions, 2);
        QVERIFY(two.version != one.version);
        QCOMPARE(noticeVersion(*b.store, one.version)->value("content").toByteArray(), QStringLiteral("甲练习村公字〔2026〕1号").toUtf8()); // the first is as it was
        KeepNotice certificate = words(QStringLiteral("丙"), one.id);
        certificate.whenChanged = WhenChanged::NewNumber;
        QVERIFY(kept(*b.store, certificate).number != one.number);
        QVERIFY(!keepNotice(*b.store, [] { KeepNotice k = words(QStringLiteral("大")); k.text = [](const QString &) -> Result<NoticeText> { return NoticeText{QByteArray(300 << 10, 'x'), QStringLiteral("t"), QString(64, QLatin1Char('a')), 1}; }; return k; }()));
        QCOMPARE(sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM notice"))->toInt(), 2); // and took no number
        QCOMPARE(*nextNoticeNumber(*b.store, QStringLiteral("公字")), QStringLiteral("练习村公字〔2026〕3号"));
    }

    void onlySomebodyElseApproves() {
        TestBook b;
        const NoticeLine n = kept(*b.store, words(QStringLiteral("甲")));
        QCOMPARE(n.state(), NoticeState::Waiting);
        QCOMPARE(decideNotice(*b.store, n.version, NoticeDecision::Approve).error().detail, QStringLiteral("notice.sameperson"));
        QCOMPARE(postNotice(*b.store, {n.version, QStringLiteral("村口"), QStringLiteral("李桂兰"), QDateTime::fromMSecsSinceEpoch(b.clock.ms), {}}).error().detail, QStringLiteral("notice.unapproved"));
        auto other = second(b);
        QCOMPARE(decideNotice(*other, n.version, NoticeDecision::Return).error().detail, QStringLiteral("reason"));
        QVERIFY(decideNotice(*other, n.version, NoticeDecision::Return, QStringLiteral("漏了五组")));
        QCOMPARE(notice(*b.store, n.id)->state(), NoticeState::Returned);
        QCOMPARE(notice(*b.store, n.id)->reason, QStringLiteral("漏了五组"));
        b.clock.ms += 1000;
        const NoticeLine again = kept(*b.store, words(QStringLiteral("甲乙"), n.id));
        QCOMPARE(again.state(), NoticeState::Waiting); // what was said of the first does not hold for the second
        QCOMPARE(decideNotice(*other, n.version, NoticeDecision::Approve).error().detail, QStringLiteral("notice.newer"));
        QVERIFY(decideNotice(*other, again.version, NoticeDecision::Approve));
        const NoticeLine approved = *notice(*b.store, n.id);
        QCOMPARE(approved.state(), NoticeState::Ready);
        QCOMPARE(approved.decidedBy, QStringLiteral("王德山"));
        auto key = b.store->villageKey();
        QVERIFY(verifySignature(villageSigner(**key).publicKeys().sign, approvalMessage(QStringLiteral("411399100200"), approved.number, approved.fingerprint), approved.signature));
        QVERIFY(!verifySignature(villageSigner(**key).publicKeys().sign, approvalMessage(QStringLiteral("411399100200"), approved.number, n.fingerprint), approved.signature));
        // Changed after it was approved: it waits again.
        QCOMPARE(kept(*b.store, words(QStringLiteral("丙"), n.id)).state(), NoticeState::Waiting);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    void twoAccountsOfOnePersonAreOnePerson() {
        TestBook b;
        const Id wang = add(b, person(QStringLiteral("王德山")));
        auto writer = second(b, "王德山", wang);
        auto reader = second(b, "王书记", wang, Role::Clerk);
        const NoticeLine n = kept(*writer, words(QStringLiteral("甲")));
        QCOMPARE(decideNotice(*reader, n.version, NoticeDecision::Approve).error().detail, QStringLiteral("notice.sameperson"));
        QVERIFY(decideNotice(*b.store, n.version, NoticeDecision::Approve)); // the clerk
    }

    void rolesAreCheckedInTheStore() {
        TestBook b;
        const NoticeLine n = kept(*b.store, words(QStringLiteral("甲")));
        auto recorder = second(b, "赵敏", {}, Role::Recorder);
        auto supervisor = second(b, "孙长河", {}, Role::Supervisor);
        QCOMPARE(decideNotice(*recorder, n.version, NoticeDecision::Approve).error().code, ErrorCode::NotAllowed);
        QCOMPARE(decideNotice(*supervisor, n.version, NoticeDecision::Approve).error().code, ErrorCode::NotAllowed);
        QCOMPARE(keepNotice(*supervisor, words(QStringLiteral("乙"))).error().code, ErrorCode::NotAllowed);
        QVERIFY(notices(*supervisor));
        QVERIFY(keepNotice(*recorder, words(QStringLiteral("乙"))));
        QCOMPARE(b.book->connectAs(supervisor->actor().account, secret("falsch")).error().code, ErrorCode::WrongPassphrase);
    }

    void itHangsAndComesDown() {
        TestBook b;
        const NoticeLine n = kept(*b.store, words(QStringLiteral("甲"), {}, false));
        QCOMPARE(n.state(), NoticeState::Ready);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(b.clock.ms);
        PostNotice p{n.version, QStringLiteral("村委会门口公示栏"), QStringLiteral("李桂兰"), now.addSecs(60), QDate(2026, 3, 10)};
        QCOMPARE(postNotice(*b.store, p).error().detail, QStringLiteral("posting.future"));
        p.at = now.addDays(-1);
        QCOMPARE(postNotice(*b.store, p).error().detail, QStringLiteral("posting.early"));
        p.at = now;
        QVERIFY(postNotice(*b.store, p));
        QCOMPARE(postNotice(*b.store, p).error().detail, QStringLiteral("notice.closed")); // it hangs already
        const NoticeLine hung = *notice(*b.store, n.id);
        QCOMPARE(hung.state(), NoticeState::Posted);
        QCOMPARE(keepNotice(*b.store, words(QStringLiteral("乙"), n.id)).error().detail, QStringLiteral("notice.closed"));
        QCOMPARE(withdrawNotice(*b.store, n.id).error().detail, QStringLiteral("notice.hangs"));
        // The reminder comes on the day, not before.
        QVERIFY(noticesWaiting(*b.store, QDate(2026, 3, 9))->isEmpty());
        QCOMPARE(noticesWaiting(*b.store, QDate(2026, 3, 10))->size(), 1);
        QVERIFY(!hung.overdue(QDate(2026, 3, 9)) && hung.overdue(QDate(2026, 3, 10)));
        b.clock.set(QStringLiteral("2026-03-10T08:00:00"));
        QCOMPARE(takeDown(*b.store, hung.posting, QDate(2026, 3, 1), QStringLiteral("李桂兰")).error().detail, QStringLiteral("posting.order"));
        QCOMPARE(takeDown(*b.store, hung.posting, QDate(2026, 3, 11), QStringLiteral("李桂兰")).error().detail, QStringLiteral("posting.future"));
        QVERIFY(takeDown(*b.store, hung.posting, QDate(2026, 3, 10), QStringLiteral("李桂兰")));
        QCOMPARE(notice(*b.store, n.id)->state(), NoticeState::Down);
        QVERIFY(noticesWaiting(*b.store, QDate(2026, 3, 20))->isEmpty());
        QVERIFY(undoLast(*b.store)); // it was another one
        QCOMPARE(notice(*b.store, n.id)->state(), NoticeState::Posted);
        QVERIFY(redoLast(*b.store));
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    void theGuardIsOverruledByTwo() {
        TestBook b;
        const NoticeLine n = kept(*b.store, words(QStringLiteral("甲"), {}, false));
        QCOMPARE(decideNotice(*b.store, n.version, NoticeDecision::Override, QStringLiteral("值班电话")).error().detail, QStringLiteral("notice.sameperson"));
        auto other = second(b);
        QCOMPARE(decideNotice(*other, n.version, NoticeDecision::Override, QStringLiteral(" ")).error().detail, QStringLiteral("reason"));
        QVERIFY(decideNotice(*other, n.version, NoticeDecision::Override, QStringLiteral("值班电话")));
        QVERIFY(notice(*b.store, n.id)->overridden);
        QVERIFY(!kept(*b.store, words(QStringLiteral("乙"), n.id)).overridden); // only those words
        QCOMPARE(undoLast(*other).error().code, ErrorCode::NotAllowed);         // nobody takes that back
    }

    // Two PCs without a line: the other one's text comes while the first hangs. It is not posted by that, and must be
    // read through by somebody before it is.
    void whatAnotherPcWroteIsNotPostedByItself() {
        TestBook b;
        const NoticeLine one = kept(*b.store, words(QStringLiteral("甲")));
        auto other = second(b);
        QVERIFY(decideNotice(*other, one.version, NoticeDecision::Approve));
        QVERIFY(postNotice(*b.store, {one.version, QStringLiteral("村口"), QStringLiteral("李桂兰"), QDateTime::fromMSecsSinceEpoch(b.clock.ms), {}}));
        Record v = *noticeVersion(*b.store, one.version);
        v.setId(b.store->ids().next());
        v.set("version", 2);
        v.set("approval", 0); // and says that nobody need read it
        v.set("fingerprint", QString(64, QLatin1Char('b')));
        Writer w(*b.store);
        QVERIFY(w.begin(QStringLiteral("notice.keep")) && w.create(v) && w.commit());
        NoticeLine now = *notice(*b.store, one.id);
        QVERIFY(now.version == v.id() && now.hangs() && now.needsApproval && !now.mayGo());
        b.clock.ms += 86'400'000;
        QVERIFY(takeDown(*b.store, now.posting, b.clock.today(), QStringLiteral("李桂兰")));
        now = *notice(*b.store, one.id);
        QCOMPARE(now.state(), NoticeState::Waiting);
        QCOMPARE(postNotice(*b.store, {v.id(), QStringLiteral("村口"), QStringLiteral("李桂兰"), QDateTime::fromMSecsSinceEpoch(b.clock.ms), {}}).error().detail, QStringLiteral("notice.unapproved"));
        QVERIFY(decideNotice(*other, v.id(), NoticeDecision::Approve));
        QCOMPARE(notice(*b.store, one.id)->state(), NoticeState::Ready);
    }

    void aNumberStaysWithItsKind() {
        TestBook b;
        const NoticeLine one = kept(*b.store, words(QStringLiteral("甲")));
        KeepNotice swapped = words(QStringLiteral("乙"), one.id, false);
        swapped.kind = QStringLiteral("announcement");
        QCOMPARE(keepNotice(*b.store, swapped).error().detail, QStringLiteral("notice.otherkind"));
        QVERIFY(kept(*b.store, words(QStringLiteral("丙"), one.id, false)).needsApproval); // once needed, always needed
    }

    // An approval that the village's key did not sign, or that somebody gave who may not, is none.
    void onlySignedApprovalsOfOfficersCount() {
        TestBook b;
        const NoticeLine one = kept(*b.store, words(QStringLiteral("甲")));
        (void)second(b);
        auto supervisor = second(b, "孙长河", {}, Role::Supervisor);
        auto secretary = second(b);
        const auto forge = [&](const Id &author, const QByteArray &signature) {
            Record d(types::noticeDecision(), b.store->ids().next());
            d.set("version", one.version);
            d.set("decision", QStringLiteral("approve"));
            d.set("fingerprint", one.fingerprint);
            d.set("author", author);
            d.set("at", b.clock.ms);
            d.set("signature", signature);
            Writer w(*b.store);
            return w.begin(QStringLiteral("notice.decide")) && w.create(d) && w.commit();
        };
        auto key = b.store->villageKey();
        const QByteArray good = villageSigner(**key).sign(approvalMessage(QStringLiteral("411399100200"), one.number, one.fingerprint));
        QVERIFY(forge(supervisor->actor().account, good));
        QCOMPARE(notice(*b.store, one.id)->state(), NoticeState::Waiting);
        QVERIFY(forge(secretary->actor().account, QByteArray(64, 'x')));
        QCOMPARE(notice(*b.store, one.id)->state(), NoticeState::Waiting);
        // Nobody makes a further secretary for themselves.
        QCOMPARE(b.book->addAccount(*b.store, QStringLiteral("书记二"), Role::Secretary, {}, secret(secondPass)).error().detail, QStringLiteral("secretaryOnly"));
    }

    // Whatever statement fails: no half notice, no number lost.
    void aFailingDiskKeepsNothingByHalves() {
        for (int n = 1; n < 60; ++n) {
            TestBook b;
            int left = n;
            b.store->setFault([&] { return --left == 0; });
            auto line = keepNotice(*b.store, words(QStringLiteral("甲")));
            b.store->setFault({});
            const int heads = sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM notice"))->toInt();
            QCOMPARE(sqlValue(b.store->db(), QStringLiteral("SELECT count(*) FROM notice_version"))->toInt(), heads);
            QCOMPARE(*nextNoticeNumber(*b.store, QStringLiteral("公字")), QStringLiteral("练习村公字〔2026〕%1号").arg(heads + 1));
            if (left > 0) {
                QVERIFY(line);
                return;
            }
        }
        QFAIL("never reached the end");
    }
};

QTEST_MAIN(TestNoticeRecords)
#include "TestNoticeRecords.moc"
