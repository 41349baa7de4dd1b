// SPDX-License-Identifier: GPL-3.0-or-later
// 议事厅: what was said on a topic, counted and put in words for the minutes. The words are Chinese whatever language the
// program speaks. Opinions are no vote: nothing is decided by their number. Pure; any thread.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace vl {

struct Opinion {
    QString stance; ///< code opinion_stance
    QString text;
};

/// "会前征求意见（截至2026年3月5日）：共收到意见3条，其中赞成1条、建议2条。" and below it what was said, a line each: what objects and
/// asks first, the same words once, at most ten lines and what was left out counted (it stands in the list of opinions).
[[nodiscard]] QString opinionSummary(const QList<Opinion> &all, const QDate &until);
/// The same of those that came after a summary was worded.
[[nodiscard]] QString laterOpinions(const QList<Opinion> &all);

} // namespace vl
