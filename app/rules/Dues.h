// SPDX-License-Identifier: GPL-3.0-or-later
// Party dues, in 分: the whole amount at the one rate of its band, never marginal (党费规定, 中组发〔2008〕3号;
// resources/rules/party_dues_bands.csv). Pure; any thread.
#pragma once

#include "base/Result.h"
#include "rules/Money.h"

#include <QDate>
#include <QList>

#include <optional>

namespace vl {

struct DuesBand {
    QString category; ///< wage, annual, selfemployed, retired, farmer, relief
    qint64 over = 0;  ///< income in 分, exclusive
    std::optional<qint64> upto;
    qint64 rate = 0; ///< of 10,000; 0: a fixed amount
    qint64 least = 0;
    qint64 most = 0; ///< of the fixed amount, 分
    QString base;    ///< what income counts, in Chinese
    QString basis;
    QString confidence;

    [[nodiscard]] static const QList<DuesBand> &all();
};

/// The text does not say how a part of a 分 is rounded.
enum class DuesRounding { HalfUp,
                          Down };

struct DuesSetting {
    QString category;
    qint64 income = 0;               ///< 分 a month, of categories with a rate
    qint64 fixed = 0;                ///< 分 a month, as the party committee set it, of the others
    std::optional<qint64> reducedTo; ///< approved by the next higher committee
};

/// 分 a month. Invalid: dues.category, dues.income (none, or below 0), dues.fixed (outside its range), dues.reduced (above
/// what is due).
[[nodiscard]] Result<qint64> duesFor(const DuesSetting &setting, DuesRounding rounding = DuesRounding::HalfUp);
/// True where the amount is fixed and not computed.
[[nodiscard]] bool isFixedDues(const QString &category);
/// The first band of a category: its base, basis and range.
[[nodiscard]] const DuesBand *duesBand(const QString &category, qint64 income = 0);

/// A month as its first day.
[[nodiscard]] QDate monthOf(const QDate &day);
/// How many months in a row up to and with `month` are unpaid. Six call for a talk, never for a decision.
[[nodiscard]] int monthsUnpaid(const QList<QDate> &dueMonths, const QList<QDate> &paidMonths, const QDate &month);
inline constexpr int duesPromptMonths = 6;

} // namespace vl
