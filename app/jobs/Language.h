// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese unless the person or the system asks for English.
#pragma once

#include <QString>

class QCoreApplication;

namespace vl {

/// "zh" or "en"; empty follows the system, and any system that is not English gets Chinese.
/// Replaces what an earlier call installed. GUI thread.
void installLanguage(QCoreApplication &app, const QString &choice);
[[nodiscard]] QString languageFor(const QString &choice);

} // namespace vl
