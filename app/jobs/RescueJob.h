// SPDX-License-Identifier: GPL-3.0-or-later
// What a technician far away needs to help with a book, as one readable file: versions, sizes, counts, what check found,
// how syncing went. No personal data; the guard reads it before it is written.
#pragma once

#include "store/Book.h"

#include <QJsonObject>

namespace vl {

/// Needs Maintain. Blocking: checks the whole book.
[[nodiscard]] Result<QJsonObject> rescueReport(Store &store);
/// Writes it, whole or not at all; Invalid (rescueLeaks) and nothing written when the guard finds something in it.
[[nodiscard]] Status writeRescue(Store &store, const QJsonObject &report, const QString &file);

} // namespace vl
