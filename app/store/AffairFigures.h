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
};
/// Of the month of `month`: up to its end, or up to now while it lasts. Needs ReadPeople.
[[nodiscard]] Result<AffairMonth> affairMonth(Store &store, const QDate &month);

} // namespace vl
