// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AffairFigures.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Affairs.h"
#include "store/Change.h"

#include <QCborArray>

#include <algorithm>

namespace vl {

namespace {

// As it stood at a moment: what happened later is not known yet.
struct Then {
    FlowPlace place;
    bool late = false; ///< some step until then
    qint64 settledMs = 0;
    QList<AffairStepLine> steps;
};

// It can happen only when the time is over.
bool onlyAfter(const AffairLine &l, const AffairStepLine &s) {
    const auto &all = FlowEvent::all();
    return std::any_of(all.cbegin(), all.cend(), [&](const FlowEvent &e) { return e.flow == l.flow.flow && e.state == s.from && e.key == s.event && e.after; });
}

Then standing(const AffairLine &l, qint64 endMs) {
    Then out;
    QList<FlowMark> marks;
    for (const AffairStepLine &s : l.steps) {
        if (!s.counts || s.atMs >= endMs)
            continue;
        const FlowPlace before = placeOf(l.flow, marks);
        const FlowState *to = FlowState::of(l.flow.flow, s.to);
        out.late = out.late || (before.isLate(s.atMs) && !(to != nullptr && to->ends && onlyAfter(l, s))); // who waits for an answer is not late
        marks.append({s.event, s.from, s.to, s.atMs, s.id, s.previous});
        out.steps.append(s);
    }
    out.place = placeOf(l.flow, marks);
    if (out.place.ended() && !out.steps.isEmpty())
        out.settledMs = out.steps.last().atMs;
    return out;
}

// As the steps say now.
Result<AffairMonth> reckoned(Store &store, const QDate &month) {
    auto all = affairs(store, Sealed::With); // a month was what it was
    if (!all)
        return all.error();
    const QDate first(month.year(), month.month(), 1);
    const qint64 from = first.startOfDay().toMSecsSinceEpoch();
    const qint64 to = std::min(first.addMonths(1).startOfDay().toMSecsSinceEpoch(), store.clock().nowMs() + 1);
    const auto within = [&](qint64 ms) { return ms >= from && ms < to; };
    AffairMonth out;
    FigureParts parts;
    QHash<QString, qint64> sorts;
    for (const AffairLine &l : std::as_const(*all)) {
        if (l.openedMs >= to || (l.flow.flow != QLatin1String(orderFlow) && l.flow.flow != QLatin1String(serviceFlow)))
            continue; // rounds, visits and who is watched are no figures of the counter
        const Then then = standing(l, to);
        const QString state = then.place.state == nullptr ? QString() : then.place.state->key;
        if (state == QLatin1String("mistake"))
            continue; // it never was
        const bool withdrawn = state == QLatin1String("withdrawn");
        const bool settled = then.place.ended() && !withdrawn;
        if (within(l.openedMs)) {
            ++out.accepted;
            ++sorts[l.name];
            if (!withdrawn) {
                ++parts[QStringLiteral("settled")].second;
                parts[QStringLiteral("settled")].first += settled ? 1 : 0;
            }
        }
        if (settled && within(then.settledMs)) {
            ++parts[QStringLiteral("intime")].second;
            parts[QStringLiteral("intime")].first += then.late ? 0 : 1;
            if (l.flow.flow == QLatin1String(orderFlow)) {
                ++parts[QStringLiteral("noanswer")].second;
                parts[QStringLiteral("noanswer")].first += state == QLatin1String("silent") ? 1 : 0;
            }
        }
        if (!then.place.ended()) {
            ++parts[QStringLiteral("late")].second;
            parts[QStringLiteral("late")].first += then.place.isLate(to - 1) ? 1 : 0;
        }
        for (const AffairStepLine &s : then.steps)
            if (within(s.atMs) && (s.event == QLatin1String("rate") || s.event == QLatin1String("unhappy"))) {
                ++parts[QStringLiteral("satisfied")].second;
                parts[QStringLiteral("satisfied")].first += s.event == QLatin1String("rate") ? 1 : 0;
            }
    }
    out.figures = figuresOf(QStringLiteral("affair_figures.csv"), parts);
    for (auto it = sorts.cbegin(); it != sorts.cend(); ++it)
        out.bySort.append({it.key(), it.value()});
    std::sort(out.bySort.begin(), out.bySort.end(), [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    return out;
}

QString nameOf(const QDate &month) {
    return month.toString(QStringLiteral("yyyy-MM"));
}

QByteArray packed(const AffairMonth &m) {
    QCborArray figures;
    for (const Figure &f : m.figures)
        figures.append(QCborArray{f.key, f.name, f.nameEn, f.definition, f.definitionEn, f.basis, f.part, f.whole});
    QCborArray sorts;
    for (const auto &[name, n] : m.bySort)
        sorts.append(QCborArray{name, n});
    return QCborValue(QCborArray{m.accepted, figures, sorts}).toCbor();
}

AffairMonth unpackedMonth(const QByteArray &bytes) {
    const QCborArray a = QCborValue::fromCbor(bytes).toArray();
    AffairMonth out;
    out.accepted = a.at(0).toInteger();
    const QCborArray figures = a.at(1).toArray();
    for (const QCborValue &v : figures) {
        const QCborArray f = v.toArray();
        out.figures.append({f.at(0).toString(), f.at(1).toString(), f.at(2).toString(), f.at(3).toString(), f.at(4).toString(), f.at(5).toString(), f.at(6).toInteger(), f.at(7).toInteger()});
    }
    const QCborArray sorts = a.at(2).toArray();
    for (const QCborValue &v : sorts)
        out.bySort.append({v.toArray().at(0).toString(), v.toArray().at(1).toInteger()});
    return out;
}

} // namespace

Result<AffairMonth> affairMonth(Store &store, const QDate &month) {
    auto now = reckoned(store, month);
    if (!now)
        return now;
    auto q = runSql(store.db(), QStringLiteral("SELECT m.cells, m.at FROM month_kept m JOIN oplog o ON o.op_id=m.op WHERE m.month=? ORDER BY o.hlc, o.op_id LIMIT 1"), {nameOf(month)}); // of two PCs the first
    if (!q)
        return q.error();
    if (!q->next())
        return now;
    const QByteArray cells = q->value(0).toByteArray();
    AffairMonth kept = unpackedMonth(cells);
    kept.keptMs = q->value(1).toLongLong();
    const auto counts = [](const AffairMonth &m) {
        QList<qint64> out{m.accepted};
        for (const Figure &f : m.figures)
            out += QList<qint64>{f.part, f.whole};
        return out;
    };
    kept.differs = counts(kept) != counts(*now);
    return kept;
}

Status keepAffairMonth(Store &store, const QDate &month) {
    if (!monthIsOver(month, store.clock().today()))
        return invalid("month.running");
    return statusOf(inOneChange(store, "month.keep", [&](Writer &w) -> Status {
        auto made = affairMonth(store, month);
        if (!made)
            return made.error();
        if (made->keptMs != 0)
            return invalid("month.kept");
        Record r(types::monthKept(), store.ids().next());
        r.set("month", nameOf(month));
        r.set("cells", packed(*made));
        r.set("author", store.actor().account);
        r.set("at", store.clock().nowMs());
        return w.create(r);
    }));
}

} // namespace vl
