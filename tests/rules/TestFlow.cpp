// SPDX-License-Identifier: GPL-3.0-or-later
// The way of an affair: if this fails, a complaint is closed that nobody looked at, or a day that the law gives is missed.
#include "rules/Flow.h"
#include "rules/RulePack.h"
#include "rules/Services.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace vl;

namespace {

qint64 at(const char *iso) {
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch();
}

FlowMark mark(const FlowEvent &e, qint64 ms) {
    return {e.key, e.state, e.to, ms};
}

} // namespace

class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { RulePack::use({}); }

    void theProgramsFlowsAreWhole() {
        for (const FlowEvent &e : FlowEvent::all()) {
            QVERIFY2(FlowState::of(e.flow, e.state) != nullptr, qPrintable(e.state));
            QVERIFY2(FlowState::of(e.flow, e.to) != nullptr, qPrintable(e.to));
        }
        // From every state that does not end there is a way on, and to every one there is a way.
        for (const FlowState &s : FlowState::all()) {
            const auto leads = [&](const FlowEvent &e) { return e.flow == s.flow && e.state == s.key; };
            const auto comes = [&](const FlowEvent &e) { return e.flow == s.flow && e.to == s.key; };
            QCOMPARE(std::any_of(FlowEvent::all().cbegin(), FlowEvent::all().cend(), leads), !s.ends);
            QVERIFY2(FlowState::first(s.flow) == &s || std::any_of(FlowEvent::all().cbegin(), FlowEvent::all().cend(), comes), qPrintable(s.key));
        }
        QCOMPARE(AffairSort::all().size(), 62); // 8 classes, 55 items, and four sorts of requests
        for (const AffairSort &s : AffairSort::all())
            QVERIFY2(FlowState::first(s.flow) != nullptr && (s.flow != QLatin1String(serviceFlow)) == s.fields().isEmpty(), qPrintable(s.key));
    }

    void theEndOfATime_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qint64>("since");
        QTest::addColumn<qint64>("lastGood"); // a moment later it is late
        QTest::newRow("two hours") << 2 << "h" << at("2026-03-02T09:10:00") << at("2026-03-02T11:10:00") - 1;
        QTest::newRow("over midnight") << 24 << "h" << at("2026-03-02T09:10:00") << at("2026-03-03T09:10:00") - 1;
        QTest::newRow("one working day") << 1 << "w" << at("2026-03-02T23:59:00") << at("2026-03-04T00:00:00") - 1;
        QTest::newRow("over a weekend") << 1 << "w" << at("2026-03-06T08:00:00") << at("2026-03-10T00:00:00") - 1;
        QTest::newRow("seven days") << 7 << "d" << at("2026-03-02T08:00:00") << at("2026-03-10T00:00:00") - 1;
        QTest::newRow("a last day in the holidays") << 7 << "d" << at("2026-09-25T08:00:00") << at("2026-10-09T00:00:00") - 1;
        QTest::newRow("a leap day") << 1 << "d" << at("2028-02-28T08:00:00") << at("2028-03-01T00:00:00") - 1;
    }
    void theEndOfATime() {
        QFETCH(int, count);
        QFETCH(QString, unit);
        QFETCH(qint64, since);
        QFETCH(qint64, lastGood);
        const qint64 end = endOf({count, unit}, since);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(end - 1), QDateTime::fromMSecsSinceEpoch(lastGood));
        QCOMPARE(ClockColour::of(end, lastGood).key, count == 0 ? QStringLiteral("green") : QStringLiteral("yellow"));
        QCOMPARE(ClockColour::of(end, lastGood + 1).key, QStringLiteral("red"));
    }

    void threeColours() {
        const qint64 end = endOf({7, QStringLiteral("d")}, at("2026-03-02T08:00:00")); // the last good day is the 9th
        QCOMPARE(ClockColour::of(end, at("2026-03-06T23:59:59")).key, QStringLiteral("green"));
        QCOMPARE(ClockColour::of(end, at("2026-03-07T00:00:00")).key, QStringLiteral("yellow"));
        QCOMPARE(ClockColour::of(end, at("2026-03-09T23:59:59")).key, QStringLiteral("yellow"));
        QCOMPARE(ClockColour::of(end, at("2026-03-10T00:00:00")).key, QStringLiteral("red"));
        QCOMPARE(ClockColour::of(0, at("2036-03-10T00:00:00")).key, QStringLiteral("green"));
    }

    // Whatever is done in whatever order, and written twice by two PCs: each state follows from the one before it by an
    // event that the rules know, and nothing leaves an end.
    void noStateIsSkipped() {
        QRandomGenerator random(6);
        for (int run = 0; run < 3000; ++run) {
            const bool order = run % 2 == 0;
            const FlowCase what{QLatin1String(order ? orderFlow : serviceFlow), order ? QString() : QStringList{QStringLiteral("村办"), QStringLiteral("代办"), QStringLiteral("上报")}[run % 3], {}, random.bounded(4) == 0, at("2026-03-02T08:00:00")};
            QList<FlowMark> marks;
            qint64 now = what.openedMs;
            for (int i = 0; i < 30; ++i) {
                now += random.bounded(qint64(5 * 24 * 3'600'000));
                const FlowPlace before = placeOf(what, marks);
                QList<FlowEvent> all;
                for (const FlowEvent &e : FlowEvent::all())
                    if (e.flow == what.flow)
                        all.append(e);
                const FlowEvent &any = all[random.bounded(static_cast<int>(all.size()))];
                const auto open = nextEvents(what, marks, now);
                if (random.bounded(5) == 0) { // another PC, which has not heard
                    marks.append(mark(any, now));
                    const FlowPlace after = placeOf(what, marks);
                    QCOMPARE(after.counted.last(), !before.ended() && any.state == before.state->key);
                    if (!after.counted.last())
                        QCOMPARE(after.state->key, before.state->key);
                    continue;
                }
                QVERIFY(before.ended() == open.isEmpty());
                if (open.isEmpty())
                    break;
                const FlowEvent &e = *open[random.bounded(static_cast<int>(open.size()))];
                QCOMPARE(e.state, before.state->key);
                QVERIFY(!e.after || before.isLate(now));
                marks.append(mark(e, now));
                const FlowPlace after = placeOf(what, marks);
                QVERIFY(after.counted.last());
                QCOMPARE(after.state->key, e.to);
                QCOMPARE(after.sinceMs, now);
            }
        }
    }

    // An order is given back twice at most, done again once at most, and closed as "no answer" only after its week.
    void theGuards() {
        const FlowCase what{QLatin1String(orderFlow), {}, {}, false, at("2026-03-02T08:00:00")};
        QList<FlowMark> marks;
        const auto may = [&](const char *event, const char *when) {
            const auto open = nextEvents(what, marks, at(when));
            return std::any_of(open.cbegin(), open.cend(), [&](const FlowEvent *e) { return e->key == QLatin1String(event); });
        };
        const auto go = [&](const char *event, const char *when) {
            const auto open = nextEvents(what, marks, at(when));
            for (const FlowEvent *e : open)
                if (e->key == QLatin1String(event))
                    return marks.append(mark(*e, at(when)));
            QFAIL(event);
        };
        go("send", "2026-03-02T09:00:00");
        go("refuse", "2026-03-02T09:30:00");
        go("send", "2026-03-02T10:00:00");
        go("refuse", "2026-03-02T10:30:00");
        go("send", "2026-03-02T11:00:00");
        QVERIFY(!may("refuse", "2026-03-02T12:00:00"));
        QVERIFY(!may("recall", "2026-03-03T23:59:59"));
        QVERIFY(may("recall", "2026-03-04T00:00:00"));
        go("take", "2026-03-02T12:00:00");
        QVERIFY(!may("rate", "2026-03-02T13:00:00")); // not before it is done
        go("finish", "2026-03-03T12:00:00");
        QVERIFY(!may("silence", "2026-03-10T23:59:59"));
        QVERIFY(may("silence", "2026-03-11T00:00:00"));
        go("unhappy", "2026-03-04T12:00:00");
        go("reopen", "2026-03-05T12:00:00");
        go("finish", "2026-03-06T12:00:00");
        go("unhappy", "2026-03-07T12:00:00");
        QVERIFY(!may("reopen", "2026-03-08T12:00:00"));
        go("settle", "2026-03-08T12:00:00");
        QVERIFY(placeOf(what, marks).ended());
    }

    // A county that gives more time changes what is running, and nothing that happened.
    void aLaterRuleChangesNothingThatHappened() {
        const FlowCase what{QLatin1String(orderFlow), {}, {}, false, at("2026-03-02T08:00:00")};
        QList<FlowMark> marks;
        for (const auto &[event, when] : {std::pair{"send", "2026-03-02T09:00:00"}, {"take", "2026-03-02T10:00:00"}, {"finish", "2026-03-03T10:00:00"}, {"silence", "2026-03-20T10:00:00"}}) {
            const auto open = nextEvents(what, marks, at(when));
            for (const FlowEvent *e : open)
                if (e->key == QLatin1String(event))
                    marks.append(mark(*e, at(when)));
        }
        QCOMPARE(placeOf(what, marks).state->key, QStringLiteral("silent"));
        QFile f(QStringLiteral(":/rules/flow_states.csv"));
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(f.readAll()).replace(QStringLiteral("rating,待评价,To be rated,7,d"), QStringLiteral("rating,待评价,To be rated,60,d"));
        QVERIFY(RulePack::check(QStringLiteral("flow_states.csv"), csv));
        RulePack::use({{QStringLiteral("flow_states.csv"), csv}});
        QCOMPARE(placeOf(what, marks).state->key, QStringLiteral("silent"));
        marks.removeLast();
        QVERIFY(!placeOf(what, marks).isLate(at("2026-03-20T10:00:00")));
    }

    // The catalogue's own period counts where the flow says so, hours for what is urgent.
    void theCataloguesPeriod() {
        const auto low = AffairSort::byKey(QStringLiteral("A01"));
        QVERIFY(low && low->limit.count == 45);
        FlowCase what{low->flow, low->handling, low->limit, false, at("2026-03-02T08:00:00")};
        QCOMPARE(limitIn(what, *FlowState::of(what.flow, QStringLiteral("handed"))).count, 45);
        QCOMPARE(limitIn(what, *FlowState::of(what.flow, QStringLiteral("accepted"))).count, 3);
        what.flow = QLatin1String(orderFlow);
        what.urgent = true;
        QCOMPARE(placeOf(what, {}).endMs, at("2026-03-02T10:00:00"));
        // What the village hands in is not "begun" by it, and the other way round.
        const auto starts = [&](const QString &handling) {
            const auto open = nextEvents({QLatin1String(serviceFlow), handling, {}, false, what.openedMs}, {}, what.openedMs);
            return std::any_of(open.cbegin(), open.cend(), [](const FlowEvent *e) { return e->key == QLatin1String("start"); });
        };
        QVERIFY(starts(QStringLiteral("村办")) && !starts(QStringLiteral("上报")));
    }
};

QTEST_GUILESS_MAIN(TestFlow)
#include "TestFlow.moc"
