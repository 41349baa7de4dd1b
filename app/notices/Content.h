// SPDX-License-Identifier: GPL-3.0-or-later
// What a version of a notice is made of, as it is kept: template, data with its query and date, and what was worded by
// hand. From it the same pages come again, whatever the register and the county's templates say by then. Pure.
#pragma once

#include "notices/Document.h"

#include <QDate>

namespace vl {

struct NoticeContent {
    NoticeTemplate look;
    NoticeData data;
    Wording wording;
    QString query;       ///< which rows
    QDate day;           ///< as of when
    bool sample = false; ///< the rows are not from this book
    int unclear = 0;     ///< people of whom nobody can say whether they belong on it; not kept

    [[nodiscard]] Result<NoticeDocument> document() const { return fillNotice(look, data, wording); }
    /// CBOR, packed. The same content gives the same bytes.
    [[nodiscard]] QByteArray encoded() const;
    /// Damaged ("notice.content").
    [[nodiscard]] static Result<NoticeContent> decoded(const QByteArray &bytes);
};

} // namespace vl
