// SPDX-License-Identifier: GPL-3.0-or-later
// How a person's data may stand on a board, as data: resources/rules/board_rules.csv, which a county's file of the
// same shape may tighten. What that file would loosen stays as it was until the secretary has agreed, and further than
// `most` nobody loosens it. Source: masking_rules.csv. Pure; any thread.
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace vl {

struct BoardRule {
    QString rule; ///< omit; full; minors, surname (names); group (addresses); band (birth, age); or 3+4: characters left and right
    QString basis;
    QString most; ///< and how far the secretary may loosen it
};

/// What a value is shown with.
struct BoardPerson {
    QString birth; ///< ISO, as precise as it is known
    QString group; ///< villagers' group
};

class BoardRules {
public:
    [[nodiscard]] static const BoardRules &shipped();
    /// With the rows of a county's file. `agreed`: "field=rule" of what the secretary let be looser. Invalid
    /// ("rules.row", subject "file:line") for a row that nobody can follow.
    [[nodiscard]] Result<BoardRules> with(const QString &csv, const QString &file, const QSet<QString> &agreed = {}) const;

    [[nodiscard]] const QHash<QString, BoardRule> &rules() const { return m_rules; }
    /// "field=rule" that the county's file asks for and that are looser than what stays.
    [[nodiscard]] const QStringList &refused() const { return m_refused; }
    /// Whether the secretary may agree to this "field=rule".
    [[nodiscard]] bool mayLoosen(const QString &wish) const;
    /// True when the field does not stand on a board at all. A field without a rule is no person's data.
    [[nodiscard]] bool omits(const QString &field) const;
    /// `value` as it may stand on a board on `today`.
    [[nodiscard]] QString shown(const QString &field, const QString &value, const BoardPerson &person, const QDate &today) const;

private:
    QHash<QString, BoardRule> m_rules;
    QStringList m_refused;
};

/// "60-69岁"; empty without a birth date.
[[nodiscard]] QString ageBand(const QString &birth, const QDate &today);

} // namespace vl
