// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between notices and whatever fills them. A template names its source ("group DB"); the register answers
// today; party, meetings and affairs add theirs here, and until then their rows are pasted from a spreadsheet or are
// sample data that says so. Rows come masked for a board (rules/BoardRules). Blocking; needs ReadPeople.
#pragma once

#include "notices/Content.h"
#include "rules/BoardRules.h"
#include "rules/Calendar.h"
#include "store/Store.h"

namespace vl {

struct NoticeRequest {
    QString query;                  ///< narrows the rows: a villagers' group ("3组"); of a vote: its id; empty: all
    QDate posted;                   ///< invalid: today
    QHash<QString, QString> values; ///< what the clerk typed, over what is computed
    QString table;                  ///< rows pasted from a spreadsheet, a line each, cells by tabs; empty: from the source
    Wording wording;
};

/// The program's rules for boards with the county's masking_rules.csv (in its folder of templates) and what the
/// secretary agreed to. Invalid ("rules.row").
[[nodiscard]] Result<BoardRules> boardRules(const Store &store);
/// The clerk pastes its rows; until then it shows samples.
[[nodiscard]] bool takesTable(const NoticeTemplate &look);

/// Invalid: "notice.source" for a source that nobody knows; "notice.group" for villagers that are none; "notice.notable"
/// for rows that nobody asked for; "notice.table" (subject: the line) for pasted rows with
/// more cells than the table has columns.
[[nodiscard]] Result<NoticeContent> noticeContent(Store &store, const NoticeTemplate &look, const NoticeRequest &request);
/// What every notice may name: village issuer date posted from to takedown days phone townphone year quarter number.
[[nodiscard]] QHash<QString, QString> commonValues(Store &store, const NoticeTemplate &look, const NoticeRequest &request);
/// Where the county's templates and masking_rules.csv lie; empty: nowhere (setting notice.templates).
[[nodiscard]] QString countyFolder(const Store &store);
/// How long a notice of this kind hangs that is posted on `posted`.
[[nodiscard]] PublicityPeriod publicityOf(const NoticeTemplate &look, const QDate &posted);
/// 2026年3月2日
[[nodiscard]] QString chineseDate(const QDate &day);

} // namespace vl
