// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics that are posted: a count of one to four people names them in a village. Such cells are left out, and with
// them as many others as keep them from being computed from the totals, or from a table that hung before.
// Source: masking_rules.csv and the usual practice of statistical offices (cell suppression). Pure; any thread.
#pragma once

#include <QList>
#include <QPair>
#include <QStringList>

namespace vl {

inline constexpr int fewestShown = 5;

struct CountTable {
    QStringList rows;
    QStringList columns;
    QList<QList<qint64>> counts; ///< [row][column]
    bool sums = true;            ///< false: one person may be in several cells, and no totals are shown

    [[nodiscard]] qint64 rowTotal(qsizetype row) const;
    [[nodiscard]] qint64 columnTotal(qsizetype column) const;
    [[nodiscard]] qint64 total() const;
};

/// A table as it hangs: notShown where nothing is shown.
struct SafeTable {
    CountTable counts;
    QList<qint64> rowTotals;
    QList<qint64> columnTotals;
    qint64 total = 0;
};
inline constexpr qint64 notShown = -1;

/// `posted`: tables that hung before. A cell that was left out of one of them, or differs by one to four from the same
/// cell of one, is left out too; totals stay, for how many people a group has is no secret. Needs counts of 0 or more, as many as rows and
/// columns. 0 is shown.
[[nodiscard]] SafeTable safeTable(const CountTable &table, const QList<SafeTable> &posted = {});

/// What a reader of `shown`, which hides some of `truth`, can say for certain of the cell (row, column): the least and
/// the most that it can be.
[[nodiscard]] QPair<qint64, qint64> boundsOf(const CountTable &truth, const SafeTable &shown, qsizetype row, qsizetype column);

} // namespace vl
