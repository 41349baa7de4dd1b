// SPDX-License-Identifier: GPL-3.0-or-later
// Which column is what: headings as clerks write them, over one to three rows, once or repeated side by side.
#pragma once

#include "tables/Sheet.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace vl {

struct HeaderFound {
    int lastRow = 0;       ///< the header's (lower) row number
    int rows = 1;          ///< how many rows it has
    QStringList headings;  ///< as written, one line each
    QStringList canonical; ///< by column; empty = unknown. A second special_type is "special_type#2"
    /// One person each per row: a column's key, or empty where it belongs to another block. At least one.
    std::vector<QStringList> blocks;
    bool sideBySide = false; ///< blocks are lists of their own (each has its numbering), not one household's members
    bool headFirst = false;  ///< one household per row: the first block is its head
    int known = 0;           ///< different meanings found
};

class Headers {
public:
    /// `own`: the clerk's mapping, normalised heading to canonical key (or "" for "not used").
    explicit Headers(QHash<QString, QString> own = {});
    /// "身份证\n号码(必填)*：" and "身份证号码" are one heading.
    [[nodiscard]] static QString normalised(const QString &heading);
    /// Empty when unknown. First the table, then what the heading contains (居民身份证号码, 与户主之关系).
    [[nodiscard]] QString canonicalFor(const QString &heading) const;
    /// The table alone; empty when this heading does not stand in it.
    [[nodiscard]] static QString exactFor(const QString &heading);
    /// Tries `rows` (the last ones read, oldest first) as a header of one to three rows. Needs a name
    /// column and three known headings.
    [[nodiscard]] std::optional<HeaderFound> detect(std::span<const SheetRow> rows) const;
    /// Exactly these rows as one header; `known` is 0 when they are none.
    [[nodiscard]] HeaderFound read(std::span<const SheetRow> rows) const;
    /// Every canonical key, for the mapping dialog.
    [[nodiscard]] static QStringList keys();

private:
    QHash<QString, QString> m_own;
};

} // namespace vl
