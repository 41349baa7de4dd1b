// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/SmallCells.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace vl {

namespace {

constexpr qint64 unbounded = std::numeric_limits<qint64>::max() / 4;

bool small(qint64 n) {
    return n > 0 && n < fewestShown;
}

// A table and its totals as a circulation: the whole flows to the rows by their totals, on to the columns by the cells,
// and back by the columns' totals. What is shown is fixed; what a hidden figure can be is how much can be sent round
// through other hidden ones.
class Net {
public:
    struct Edge {
        int from = 0;
        int to = 0;
        qint64 value = 0;
        bool hidden = false;
        bool primary = false;
    };

    explicit Net(const CountTable &t) : m_rows(static_cast<int>(t.rows.size())), m_columns(static_cast<int>(t.columns.size())) {
        for (int r = 0; r < m_rows; ++r)
            for (int c = 0; c < m_columns; ++c)
                add(r, m_rows + c, t.counts[r][c]);
        for (int r = 0; r < m_rows; ++r)
            add(out(), r, t.rowTotal(r));
        for (int c = 0; c < m_columns; ++c)
            add(m_rows + c, in(), t.columnTotal(c));
        add(in(), out(), t.total());
    }

    [[nodiscard]] size_t cell(qsizetype r, qsizetype c) const { return static_cast<size_t>(r * m_columns + c); }
    [[nodiscard]] size_t rowTotal(qsizetype r) const { return cell(m_rows, 0) + static_cast<size_t>(r); }
    [[nodiscard]] size_t columnTotal(qsizetype c) const { return rowTotal(m_rows) + static_cast<size_t>(c); }
    [[nodiscard]] size_t total() const { return edges.size() - 1; }

    [[nodiscard]] QPair<qint64, qint64> bounds(size_t e) const {
        const Edge &edge = edges[e];
        if (!edge.hidden)
            return {edge.value, edge.value};
        return {edge.value - std::min(edge.value, most(edge.from, edge.to, e)), std::min(unbounded, edge.value + most(edge.to, edge.from, e))};
    }

    // Hides one more figure, so that what is hidden cannot be computed: the one that best joins the ends at which a
    // row or a column has only one hidden figure, and of those the least. False when there is no other.
    bool hideOneMore() {
        std::vector<int> hiddenAt(static_cast<size_t>(in() + 1), 0);
        for (const Edge &x : edges)
            if (x.hidden) {
                ++hiddenAt[static_cast<size_t>(x.from)];
                ++hiddenAt[static_cast<size_t>(x.to)];
            }
        const auto ends = [&](const Edge &x) { return -(hiddenAt[static_cast<size_t>(x.from)] == 1 ? 1 : 0) - (hiddenAt[static_cast<size_t>(x.to)] == 1 ? 1 : 0); };
        Edge *best = nullptr;
        for (Edge &x : edges)
            if (!x.hidden && (best == nullptr || std::pair(ends(x), rank(x)) < std::pair(ends(*best), rank(*best))))
                best = &x;
        if (best == nullptr)
            return false;
        best->hidden = true;
        return true;
    }

    std::vector<Edge> edges;

private:
    void add(int from, int to, qint64 value) { edges.push_back({from, to, value, small(value), small(value)}); }
    [[nodiscard]] int out() const { return m_rows + m_columns; }
    [[nodiscard]] int in() const { return out() + 1; }
    // Cells before totals, and zeros last: hiding nothing protects nothing.
    [[nodiscard]] QPair<int, qint64> rank(const Edge &x) const {
        const bool isCell = x.from < m_rows && x.to >= m_rows && x.to < out();
        return {(isCell ? 0 : 2) + (x.value == 0 ? 1 : 0), x.value};
    }

    // The most that can be sent from `source` to `sink` through hidden figures other than `but`.
    [[nodiscard]] qint64 most(int source, int sink, size_t but) const {
        const auto nodes = static_cast<size_t>(in() + 1);
        std::vector<std::vector<qint64>> room(nodes, std::vector<qint64>(nodes, 0));
        for (size_t i = 0; i < edges.size(); ++i)
            if (edges[i].hidden && i != but) {
                room[static_cast<size_t>(edges[i].from)][static_cast<size_t>(edges[i].to)] += unbounded;
                room[static_cast<size_t>(edges[i].to)][static_cast<size_t>(edges[i].from)] += edges[i].value;
            }
        qint64 sent = 0;
        for (;;) {
            std::vector<int> before(nodes, -1);
            std::vector<int> queue{source};
            before[static_cast<size_t>(source)] = source;
            for (size_t i = 0; i < queue.size() && before[static_cast<size_t>(sink)] < 0; ++i)
                for (size_t to = 0; to < nodes; ++to)
                    if (before[to] < 0 && room[static_cast<size_t>(queue[i])][to] > 0) {
                        before[to] = queue[i];
                        queue.push_back(static_cast<int>(to));
                    }
            if (before[static_cast<size_t>(sink)] < 0)
                return sent;
            qint64 some = unbounded;
            for (int at = sink; at != source; at = before[static_cast<size_t>(at)])
                some = std::min(some, room[static_cast<size_t>(before[static_cast<size_t>(at)])][static_cast<size_t>(at)]);
            for (int at = sink; at != source; at = before[static_cast<size_t>(at)]) {
                const int from = before[static_cast<size_t>(at)];
                room[static_cast<size_t>(from)][static_cast<size_t>(at)] -= some;
                room[static_cast<size_t>(at)][static_cast<size_t>(from)] += some;
            }
            sent += some;
            if (sent >= unbounded / 2)
                return unbounded;
        }
    }

    int m_rows;
    int m_columns;
};

} // namespace

qint64 CountTable::rowTotal(qsizetype row) const {
    return std::accumulate(counts[row].cbegin(), counts[row].cend(), qint64(0));
}

qint64 CountTable::columnTotal(qsizetype column) const {
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0), [&](qint64 sum, const QList<qint64> &row) { return sum + row[column]; });
}

qint64 CountTable::total() const {
    qint64 sum = 0;
    for (qsizetype r = 0; r < rows.size(); ++r)
        sum += rowTotal(r);
    return sum;
}

SafeTable safeTable(const CountTable &table, const QList<SafeTable> &posted) {
    Net net(table);
    if (!table.sums)
        for (size_t e = net.rowTotal(0); e < net.edges.size(); ++e)
            net.edges[e].hidden = true;
    for (const SafeTable &old : posted)
        for (qsizetype r = 0; r < table.rows.size(); ++r)
            for (qsizetype c = 0; c < table.columns.size(); ++c) {
                const qsizetype oldRow = old.counts.rows.indexOf(table.rows[r]);
                const qsizetype oldColumn = old.counts.columns.indexOf(table.columns[c]);
                const qint64 then = oldRow < 0 || oldColumn < 0 ? notShown : old.counts.counts[oldRow][oldColumn];
                const bool hungHidden = oldRow >= 0 && oldColumn >= 0 && then == notShown;
                if (hungHidden || (then != notShown && small(std::abs(then - table.counts[r][c]))))
                    net.edges[net.cell(r, c)].hidden = net.edges[net.cell(r, c)].primary = true;
            }
    for (bool again = true; again;) {
        again = false;
        for (size_t e = 0; e < net.edges.size(); ++e)
            if (net.edges[e].primary)
                for (auto b = net.bounds(e); b.second - b.first < fewestShown && net.hideOneMore(); b = net.bounds(e))
                    again = true;
    }
    SafeTable out{table, {}, {}, 0};
    const auto shown = [&](size_t e) { return net.edges[e].hidden ? notShown : net.edges[e].value; };
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            out.counts.counts[r][c] = shown(net.cell(r, c));
        out.rowTotals.append(shown(net.rowTotal(r)));
    }
    for (qsizetype c = 0; c < table.columns.size(); ++c)
        out.columnTotals.append(shown(net.columnTotal(c)));
    out.total = shown(net.total());
    return out;
}

QPair<qint64, qint64> boundsOf(const CountTable &truth, const SafeTable &shown, qsizetype row, qsizetype column) {
    Net net(truth);
    for (qsizetype r = 0; r < truth.rows.size(); ++r) {
        for (qsizetype c = 0; c < truth.columns.size(); ++c)
            net.edges[net.cell(r, c)].hidden = shown.counts.counts[r][c] == notShown;
        net.edges[net.rowTotal(r)].hidden = shown.rowTotals[r] == notShown;
    }
    for (qsizetype c = 0; c < truth.columns.size(); ++c)
        net.edges[net.columnTotal(c)].hidden = shown.columnTotals[c] == notShown;
    net.edges[net.total()].hidden = shown.total == notShown;
    return net.bounds(net.cell(row, column));
}

} // namespace vl
