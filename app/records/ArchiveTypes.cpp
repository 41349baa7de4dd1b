// SPDX-License-Identifier: GPL-3.0-or-later
// 村史: what happened in the village, told by whom, with photographs and voices attached. 封存: what is over.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field entryFields[] = {
    {"happened", QT_TRANSLATE_NOOP("Field", "When it was"), K::Date, S::Open, nullptr, true},
    {"kind", QT_TRANSLATE_NOOP("Field", "What it is"), K::Code, S::Open, "chronicle_kind", true},
    {"title", QT_TRANSLATE_NOOP("Field", "Title"), K::Text, S::Open, nullptr, true, 0, nullptr, 100},
    {"text", QT_TRANSLATE_NOOP("Field", "What is told"), K::Text, S::Internal, nullptr, false, 0, nullptr, 20'000},
    {"source", QT_TRANSLATE_NOOP("Field", "Who told it, or where it stands"), K::Text, S::Personal, nullptr, false, 0, nullptr, 200},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field sealFields[] = {
    {"record", QT_TRANSLATE_NOOP("Field", "Record"), K::Link, S::Internal, nullptr, true},
    {"shelf", QT_TRANSLATE_NOOP("Field", "Kept as"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"reason", QT_TRANSLATE_NOOP("Field", "Why"), K::Text, S::Internal, nullptr, true},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

} // namespace

const RecordType &chronicleEntry() {
    static const RecordType t("chronicle_entry", QT_TRANSLATE_NOOP("RecordType", "Entry of the chronicle"), Merge::Register, entryFields);
    return t;
}
const RecordType &archiveSeal() {
    static const RecordType t("archive_seal", QT_TRANSLATE_NOOP("RecordType", "Seal of the archive"), Merge::Register, sealFields);
    return t;
}

} // namespace vl::types
