// SPDX-License-Identifier: GPL-3.0-or-later
// The random code on papers that people take home, by which what it belongs to is found again: nobody's name. Any thread.
#pragma once

#include <QString>

namespace vl {

/// Ten letters and digits, none of which is read as another.
[[nodiscard]] QString newToken();
/// One as it is typed, or as a scanner reads the whole code; blanks, case and O for 0 do not matter.
[[nodiscard]] QString tokenOf(const QString &typed);

/// What a QR code says: the sort of paper, the village's code, the token.
enum class PaperCode { Slip,
                       Door,
                       Topic };
[[nodiscard]] QString paperCode(PaperCode sort, const QString &villageCode, const QString &token);

} // namespace vl
