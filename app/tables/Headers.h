// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a roster means what. 232 spellings in resources/codes/roster_headers.csv.
#pragma once

#include "tables/Sheet.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace vl {

struct HeaderFound {
    int lastRow = 0;       ///< the header's (lower) row number
    QStringList headings;  ///< as written, one line each
    QStringList canonical; ///< by column; empty = unknown
};

class Headers {
public:
    /// `own`: the clerk's mapping, normalised heading to canonical key (or "" for "not used").
    explicit Headers(QHash<QString, QString> own = {});
    /// "身份证\n号码(必填)*：" and "身份证号码" are one heading.
    [[nodiscard]] static QString normalised(const QString &heading);
    /// Empty when unknown.
    [[nodiscard]] QString canonicalFor(const QString &heading) const;
    /// Tries `rows` (the last ones read, oldest first) as a header of one row or two. Needs a name
    /// column and three known headings.
    [[nodiscard]] std::optional<HeaderFound> detect(const std::vector<SheetRow> &rows) const;
    /// Every canonical key, for the mapping dialog.
    [[nodiscard]] static QStringList keys();

private:
    [[nodiscard]] HeaderFound read(const SheetRow *upper, const SheetRow &lower) const;

    QHash<QString, QString> m_own;
};

} // namespace vl
