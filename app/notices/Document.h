// SPDX-License-Identifier: GPL-3.0-or-later
// A notice with its data in it, before it is laid out: what template, values and rows make, and what the guard reads.
#pragma once

#include "guard/Leaks.h"
#include "notices/Template.h"

#include <QMap>

namespace vl {

/// Blocks of the template that somebody has worded anew, by their place in it.
using Wording = QMap<int, QString>;

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

/// Invalid: template.placeholder (subject "kind:line {name}"); notice.amount (subject: the row) for a cell under
/// {sum:column} that is no amount. Characters that are not seen are left out. A column that the rows do not have stays empty.
/// {count} and {sum:column} are computed here. With a copy for each row, one document after another. Text that was
/// worded by hand stands as it was written; placeholders in it count only where each row has its copy.
[[nodiscard]] Result<NoticeDocument> fillNotice(const NoticeTemplate &look, const NoticeData &data, const Wording &wording = {});
/// Its words for the loudspeaker, and what its fingerprint is of: a line each, the cells of a row with tabs between
/// them, empty ones too.
[[nodiscard]] QString spokenOf(const NoticeDocument &document);
/// SHA-256 of these words, 64 hex digits: the same from the text file that was saved of them.
[[nodiscard]] QString fingerprintOf(const QString &spoken);

} // namespace vl
