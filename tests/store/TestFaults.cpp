// SPDX-License-Identifier: GPL-3.0-or-later
// The i-th database access fails, for every i: nothing half-done is left, and the next try succeeds.
#include "support/TestBook.h"

#include "store/Check.h"
#include "store/Drafts.h"
#include "store/Undo.h"

#include <functional>

using namespace vl;
using namespace vl::test;

namespace {

QByteArray fingerprint(TestBook &b) {
    QByteArray out;
    for (const auto *table : {"resident", "household", "event", "tag", "txn", "oplog", "head"}) {
        auto q = runSql(b.store->db(), QStringLiteral("SELECT count(*), max(rowid) FROM %1").arg(QLatin1String(qstrcmp(table, "head") == 0 ? "(SELECT 1 AS rowid FROM head)" : table)));
        if (!q || !q->next())
            qFatal("%s: %s", table, qPrintable(q ? QString() : q.error().detail));
        out += q->value(0).toByteArray() + '/' + q->value(1).toByteArray() + ' ';
    }
    return out;
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

    // Runs `action` with a failure at access 0, 1, 2 … until it succeeds.
    void sweep(TestBook &b, const std::function<bool()> &action) {
        for (int fail = 0; fail < 400; ++fail) {
            const QByteArray before = fingerprint(b);
            int count = 0;
            b.store->setFault([&] { return count++ == fail; });
            const bool ok = action();
            b.store->setFault({});
            if (ok) {
                QVERIFY(fail > 3);
                auto report = checkBook(*b.store);
                QVERIFY(report && report->findings.isEmpty());
                return;
            }
            QCOMPARE(fingerprint(b), before);
        }
        QFAIL("never succeeded");
    }

private Q_SLOTS:
    void everyChangeIsAllOrNothing() {
        TestBook b;
        const Id head = add(b, person(QStringLiteral("王德山"), QStringLiteral("1950-01-01"), 11));
        const Id home = load(b, head).link("household");
        Id child;
        sweep(b, [&] {
            Record r = person(QStringLiteral("王子墨"), QStringLiteral("2026-03-01"));
            r.set("household", home);
            auto done = addNewborn(*b.store, r);
            if (done)
                child = done->record;
            return bool(done);
        });
        sweep(b, [&] {
            auto before = loadRecord(*b.store, types::resident(), child);
            if (!before)
                return false;
            Record after = *before;
            after.set("phone", QStringLiteral("13800001234"));
            after.set("name", QStringLiteral("王子默"));
            return bool(saveRecord(*b.store, *before, after));
        });
        sweep(b, [&] { return bool(splitHousehold(*b.store, {child}, QStringLiteral("7"), QStringLiteral("2026-03-02"))); });
        sweep(b, [&] { return bool(recordLifeEvent(*b.store, {child, QStringLiteral("move_out"), QStringLiteral("2026-03-02"), {}, {}, {}})); });
        sweep(b, [&] { return bool(mergeResidents(*b.store, head, child)); });
        sweep(b, [&] { return bool(undoLast(*b.store)); });
        sweep(b, [&] { return bool(redoLast(*b.store)); });
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "TestFaults.moc"
