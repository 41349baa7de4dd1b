// SPDX-License-Identifier: GPL-3.0-or-later
// The branch's papers: the sheet of a month's dues, receipts, the letter of a transfer. Blocking; needs a
// QGuiApplication; on a worker.
#pragma once

#include "jobs/OfficePaper.h"

#include <QDate>

namespace vl {

/// 党费收缴登记表, with who owes, who paid, and room to sign. NotFound ("dues") when nobody owes any.
[[nodiscard]] Result<OfficePaper> duesSheetPaper(Store &store, const QDate &month);
/// 党费收据, three on a sheet, of that month; of one payment, or (null) of all. NotFound ("dues") when nothing was paid.
[[nodiscard]] Result<OfficePaper> duesReceiptPaper(Store &store, const QDate &month, const Id &payment = {});
/// 组织关系介绍信 with its receipt to tear off and the stub. The ID number is left to the pen. NotFound ("transfer");
/// Invalid ("transfer.in") for a letter that came in.
[[nodiscard]] Result<OfficePaper> transferPaper(Store &store, const Id &transfer);

} // namespace vl
