// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of a roster is: a person, or one of the many things that stand between people. Private to this folder.
#pragma once

#include "tables/Headers.h"
#include "tables/RosterRow.h"

#include <QDate>

namespace vl {

enum class RowKind { Blank,
                     Heading,
                     Subtotal,
                     Instruction,
                     Note,
                     Person,
                     NameMissing,  ///< somebody, but without a name
                     NameUnlike }; ///< somebody, but what stands there is no name

/// `row` as the cells are, `written` as the columns say. `hasId`: some cell holds a usable ID number.
[[nodiscard]] RowKind kindOf(const SheetRow &row, const WrittenRow &written, const Headers &headers, bool hasId);

/// True when a cell of the row is an 18-digit ID number whose check digit fits.
[[nodiscard]] bool holdsIdNumber(const SheetRow &row, const QDate &today);
/// "1.李四" to "李四", "买买提．艾则孜" to "买买提·艾则孜", "张三（已故）" to "张三" with `remark` 已故.
[[nodiscard]] QString cleanName(const QString &written, QString *remark = nullptr);
/// 同上 and its marks.
[[nodiscard]] bool isDitto(const QString &text);
/// A hamlet or a group by its name alone: 张庄, 三组.
[[nodiscard]] bool isPlaceName(const QString &text);
/// The only text of a row that has no other; empty when there are several.
[[nodiscard]] QString onlyText(const SheetRow &row);
/// "户主姓名：| 张三 | 户号：| 12": what such a line says, by canonical key; empty when it is none.
[[nodiscard]] QHash<QString, QString> cardLine(const SheetRow &row, const Headers &headers);

} // namespace vl
