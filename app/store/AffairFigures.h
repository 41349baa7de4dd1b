// SPDX-License-Identifier: GPL-3.0-or-later
// What the counter did in a month, in figures (resources/rules/affair_figures.csv). They are about duties, never about a
// person, and "no answer" is never counted as satisfied. Blocking.
#pragma once

#include "rules/Figure.h"
#include "store/Store.h"

#include <QDate>

namespace vl {

struct AffairMonth {
    qint64 accepted = 0;
    QList<Figure> figures;
    QList<QPair<QString, qint64>> bySort; ///< accepted, by the name of their sort; most first
    qint64 keptMs = 0;                    ///< when they were kept; 0: they are reckoned now
    bool differs = false;                 ///< reckoned now they would be others: something came late
};
[[nodiscard]] inline bool monthIsOver(const QDate &month, const QDate &today) {
    return QDate(month.year(), month.month(), 1).addMonths(1) <= today;
}
/// Of the month of `month`: as they were kept, else up to its end, or up to now while it lasts. Needs ReadPeople.
[[nodiscard]] Result<AffairMonth> affairMonth(Store &store, const QDate &month);
/// For good, as they are now, with their definitions. Invalid: month.running, month.kept.
[[nodiscard]] Status keepAffairMonth(Store &store, const QDate &month);

} // namespace vl
