// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in 分 and how people write them. Pure; any thread.
#pragma once

#include <QString>

#include <optional>

namespace vl {

/// "12.30", as people write 分.
[[nodiscard]] QString yuan(qint64 fen);
/// "12.3", "12", "1,200.50", "￥12元"; nothing for what is no amount or has more than two decimals.
[[nodiscard]] std::optional<qint64> fenFrom(const QString &written);
/// 壹仟零伍元叁角, 伍元整: as receipts say it (票据法实施办法: 大写). `fen` from 0 to 999,999,999,999.
[[nodiscard]] QString capitalYuan(qint64 fen);

} // namespace vl
