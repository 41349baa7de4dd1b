// SPDX-License-Identifier: GPL-3.0-or-later
// 村史 on record. Blocking.
#pragma once

#include "records/RecordType.h"
#include "store/Store.h"

namespace vl {

struct ChronicleLine {
    Id id;
    QString happened; ///< ISO, as precise as it is known
    QString kind;     ///< code chronicle_kind
    QString title;
    QString text;
    QString source;
    int papers = 0; ///< photographs, voices
};
/// In the order of time. Needs ReadPeople.
[[nodiscard]] Result<QList<ChronicleLine>> chronicle(Store &store);
/// A new one, or one that was told better (`before`). Invalid: chronicle.title, chronicle.date. Changed. Undoable.
[[nodiscard]] Result<Id> saveChronicle(Store &store, const ChronicleLine &entry, const ChronicleLine *before = nullptr);
/// Undoable.
[[nodiscard]] Status removeChronicle(Store &store, const Id &entry);

} // namespace vl
