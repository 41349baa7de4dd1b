// SPDX-License-Identifier: GPL-3.0-or-later
// `county-hub officer …`: what an officer does on a PC of their own, far from the hub.
#pragma once

#include "base/Result.h"

#include <QStringList>
#include <QTextStream>

namespace vl {

/// `words` from "officer" on. An exit code.
[[nodiscard]] int runOfficerCommand(const QStringList &words, QTextStream &out, QTextStream &err);
/// The public half (32 bytes) in a KEY.pub; Invalid ("officerKey") for another file.
[[nodiscard]] Result<QByteArray> readOfficerPublic(const QString &path);

} // namespace vl
