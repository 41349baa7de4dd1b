// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between notices and whatever fills them. A template names its source ("group DB"); the register answers
// today; party, meetings and affairs add theirs here, and until then their kinds show sample data that says so.
// Rows come masked for a board. Blocking; needs ReadPeople.
#pragma once

#include "notices/Document.h"
#include "rules/Calendar.h"
#include "store/Store.h"

namespace vl {

struct NoticeRequest {
    QString query;                  ///< narrows the rows: a villagers' group ("3组"); empty: all
    QDate posted;                   ///< invalid: today
    QHash<QString, QString> values; ///< what the clerk typed, over what is computed
};

struct NoticeContent {
    NoticeData data;
    bool sample = false; ///< not from this book
};

/// Invalid ("notice.source") for a source that nobody knows.
[[nodiscard]] Result<NoticeContent> noticeContent(Store &store, const NoticeTemplate &look, const NoticeRequest &request);
/// What every notice may name: village issuer date posted from to takedown days phone townphone year quarter number.
[[nodiscard]] QHash<QString, QString> commonValues(Store &store, const NoticeTemplate &look, const NoticeRequest &request);
/// How long a notice of this kind hangs that is posted on `posted`, by the program's holidays.
[[nodiscard]] PublicityPeriod publicityOf(const NoticeTemplate &look, const QDate &posted);
/// 2026年3月2日
[[nodiscard]] QString chineseDate(const QDate &day);

} // namespace vl
