// SPDX-License-Identifier: GPL-3.0-or-later
// A notice with its data in it, before it is laid out: what template, values and rows make, and what the guard reads.
#pragma once

#include "guard/Leaks.h"
#include "notices/Template.h"

namespace vl {

/// What stands for the placeholders, and the rows of the table. Cells are masked already as the board asks.
struct NoticeData {
    QHash<QString, QString> values;
    QList<QHash<QString, QString>> rows;
};

struct DocumentBlock {
    TemplateBlock::Kind kind = TemplateBlock::Kind::Body;
    QStringList lines;
    QList<TemplateColumn> columns;
    QList<QStringList> rows;
    QString total;
};

struct NoticeDocument {
    NoticeTemplate look;
    QList<DocumentBlock> blocks;

    /// Every text of it, cells as cells.
    [[nodiscard]] QList<GuardPiece> pieces() const;
};

/// Invalid: template.placeholder (subject "kind:line {name}"). A column that the rows do not have stays empty.
/// {count} and {sum:column} are computed here.
[[nodiscard]] Result<NoticeDocument> fillNotice(const NoticeTemplate &look, const NoticeData &data);

} // namespace vl
