// SPDX-License-Identifier: GPL-3.0-or-later
// What a blank form asks for, by its own words: which cell is the applicant's name, which are boxes to tick, where the rows of
// the household's members begin. Whatever may be meant for somebody else (配偶, 监护人, 经办人, a second 姓名) is not guessed at:
// it stays empty. Pure.
#pragma once

#include "tables/FormFile.h"

#include <QStringList>

#include <functional>

namespace vl {

enum class FormPlace { Cell,    ///< an empty cell
                       Tick,    ///< boxes with words behind them, one to be ticked
                       Blank }; ///< an underscore or gap behind a label in the same cell

struct FormTarget {
    QString sheet;
    int row = 0;
    int column = 0;
    FormPlace place = FormPlace::Cell;
    QString label;  ///< as the form has it
    QString key;    ///< see formKeys(); empty: nothing is known
    int member = 0; ///< of a list of members: which, from 1; 0: the person themselves

    bool operator==(const FormTarget &) const = default;
};

/// In the order in which people read it; with empty keys for cells that stand behind words which are not known.
[[nodiscard]] QList<FormTarget> formTargets(const QList<FormSheet> &form);
/// A cell that a person names ("B3"), which no word of the form explains; it may lie beside what the file uses so far. Invalid:
/// form.cell (no name of a cell, or none of this sheet), form.formula, form.words (something is printed there).
[[nodiscard]] Result<FormTarget> targetAt(const QList<FormSheet> &form, const QString &sheet, const QString &cell);
/// Everything a cell may be given: meanings of roster_headers.csv that the register keeps, and head_name, household_no,
/// household_size, group, address, age, village, today.
[[nodiscard]] QStringList formKeys();

/// "□男 ☑女": the first box ticked whose word `is` the answer; the same text when none is.
[[nodiscard]] QString ticked(const QString &text, const std::function<bool(const QString &)> &is);
/// The gap behind `label` filled.
[[nodiscard]] QString gapFilled(const QString &text, const QString &label, const QString &value);

/// As it is kept, a line each; and back. Lines that are none are left out.
[[nodiscard]] QString targetsToText(const QList<FormTarget> &targets);
[[nodiscard]] QList<FormTarget> targetsFromText(const QString &text);

} // namespace vl
