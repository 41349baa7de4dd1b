// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics on a board: if these fail, a neighbour computes who the one sick or poor person of the third group is.
#include "rules/SmallCells.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace vl;

namespace {

CountTable table(const QList<QList<qint64>> &counts) {
    CountTable t;
    for (qsizetype r = 0; r < counts.size(); ++r)
        t.rows += QStringLiteral("r%1").arg(r);
    for (qsizetype c = 0; c < counts.first().size(); ++c)
        t.columns += QStringLiteral("c%1").arg(c);
    t.counts = counts;
    return t;
}

CountTable random(std::mt19937 &g, int rows, int columns, int most) {
    QList<QList<qint64>> counts;
    for (int r = 0; r < rows; ++r) {
        QList<qint64> row;
        for (int c = 0; c < columns; ++c)
            row += g() % 3 == 0 ? g() % 6 : g() % static_cast<unsigned>(most);
        counts += row;
    }
    return table(counts);
}

// All that a reader could think the table is, tried one by one: what the cell is at least and at most. Hidden cells up
// to `cap`.
QPair<qint64, qint64> byTrying(const CountTable &truth, const SafeTable &s, qsizetype row, qsizetype column, qint64 cap) {
    QList<QPair<qsizetype, qsizetype>> hidden;
    CountTable t = truth;
    for (qsizetype r = 0; r < t.rows.size(); ++r)
        for (qsizetype c = 0; c < t.columns.size(); ++c)
            if (s.counts.counts[r][c] == notShown) {
                hidden += {r, c};
                t.counts[r][c] = 0;
            }
    QPair<qint64, qint64> out{cap + 1, -1};
    const std::function<void(qsizetype)> go = [&](qsizetype i) {
        if (i < hidden.size()) {
            for (qint64 v = 0; v <= cap; ++v) {
                t.counts[hidden[i].first][hidden[i].second] = v;
                go(i + 1);
            }
            return;
        }
        for (qsizetype r = 0; r < t.rows.size(); ++r)
            if (s.rowTotals[r] != notShown && t.rowTotal(r) != s.rowTotals[r])
                return;
        for (qsizetype c = 0; c < t.columns.size(); ++c)
            if (s.columnTotals[c] != notShown && t.columnTotal(c) != s.columnTotals[c])
                return;
        if (s.total != notShown && t.total() != s.total)
            return;
        out = {std::min(out.first, t.counts[row][column]), std::max(out.second, t.counts[row][column])};
    };
    go(0);
    return out;
}

} // namespace

class TestSmallCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSmallCellTakesOthersWithIt() {
        const CountTable t = table({{20, 3, 40}, {30, 25, 9}, {12, 18, 22}});
        const SafeTable s = safeTable(t);
        QCOMPARE(s.counts.counts[0][1], notShown);
        int hidden = 0;
        for (const auto &row : s.counts.counts)
            hidden += static_cast<int>(row.count(notShown));
        QCOMPARE(hidden, 4);                                // its row, its column, and the corner that closes the square
        QCOMPARE(s.rowTotals, QList<qint64>({63, 64, 52})); // totals stay
        QCOMPARE(s.total, 179);
        const auto [least, most] = boundsOf(t, s, 0, 1);
        QVERIFY(most - least >= fewestShown);
    }

    void whatIsLargeEnoughStays() {
        const CountTable t = table({{20, 5, 0}, {30, 25, 9}});
        const SafeTable s = safeTable(t);
        QCOMPARE(s.counts.counts, t.counts);
        QCOMPARE(s.columnTotals, QList<qint64>({50, 30, 9}));
    }

    void aVillageOfThreeShowsNothing() {
        const SafeTable s = safeTable(table({{2, 1}}));
        QVERIFY(s.total == notShown && s.counts.counts[0][0] == notShown && s.counts.counts[0][1] == notShown);
    }

    // No small figure can be computed, whatever the table; nothing small is shown.
    void noSmallFigureCanBeComputed() {
        std::mt19937 g(20260302);
        for (int i = 0; i < 400; ++i) {
            const CountTable t = random(g, 1 + static_cast<int>(g() % 6), 1 + static_cast<int>(g() % 5), 40);
            const SafeTable s = safeTable(t);
            for (qsizetype r = 0; r < t.rows.size(); ++r) {
                QVERIFY(s.rowTotals[r] == notShown || s.rowTotals[r] == 0 || s.rowTotals[r] >= fewestShown);
                for (qsizetype c = 0; c < t.columns.size(); ++c) {
                    const qint64 shown = s.counts.counts[r][c];
                    QVERIFY(shown == notShown || (shown == t.counts[r][c] && (shown == 0 || shown >= fewestShown)));
                    if (t.counts[r][c] > 0 && t.counts[r][c] < fewestShown) {
                        const auto [least, most] = boundsOf(t, s, r, c);
                        QVERIFY2(most - least >= fewestShown, qPrintable(QString::number(i)));
                    }
                }
            }
        }
    }

    // The bounds are those that somebody finds who tries everything.
    void theBoundsAreTheRealOnes() {
        std::mt19937 g(7);
        constexpr qint64 cap = 24;
        int compared = 0;
        for (int i = 0; i < 120; ++i) {
            const CountTable t = random(g, 2, 2 + static_cast<int>(g() % 2), 8);
            const SafeTable s = safeTable(t);
            int hidden = 0;
            for (const auto &row : s.counts.counts)
                hidden += static_cast<int>(row.count(notShown));
            if (hidden == 0 || hidden > 4 || s.total == notShown || s.total > cap)
                continue;
            for (qsizetype r = 0; r < 2; ++r)
                for (qsizetype c = 0; c < t.columns.size(); ++c)
                    if (s.counts.counts[r][c] == notShown) {
                        QCOMPARE(boundsOf(t, s, r, c), byTrying(t, s, r, c, cap));
                        ++compared;
                    }
        }
        QVERIFY2(compared > 40, qPrintable(QString::number(compared)));
    }

    // The list of last quarter hangs beside it: the one who came or went is not to be read off.
    void theDifferenceToAnotherTableGivesNobodyAway() {
        const CountTable before = table({{20, 10, 40}, {30, 25, 19}, {12, 18, 22}});
        CountTable now = before;
        now.counts[1][1] = 26;
        const SafeTable s = safeTable(now, {safeTable(before)});
        QCOMPARE(s.counts.counts[1][1], notShown);
        const auto [least, most] = boundsOf(now, s, 1, 1);
        QVERIFY(most - least >= fewestShown);
        now.counts[1][1] = 35;
        QCOMPARE(safeTable(now, {safeTable(before)}).counts.counts[1][1], 35);
    }

    // Rows that overlap have no totals; only what is small is left out.
    void withoutSumsNothingElseIsHidden() {
        CountTable t = table({{0, 3}, {9, 0}, {0, 12}});
        t.sums = false;
        const SafeTable s = safeTable(t);
        QCOMPARE(s.counts.counts, QList<QList<qint64>>({{0, notShown}, {9, 0}, {0, 12}}));
        QCOMPARE(s.total, notShown);
    }
};

QTEST_MAIN(TestSmallCells)
#include "TestSmallCells.moc"
