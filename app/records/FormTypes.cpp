// SPDX-License-Identifier: GPL-3.0-or-later
// 一表通: a blank form that the village fills again and again, and what was filled in for whom. The form itself is an
// attachment of its record. What was filled in is sealed as the fields are from which it came.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field formFields[] = {
    {"name", QT_TRANSLATE_NOOP("Field", "Form"), K::Text, S::Internal, nullptr, true},
    {"fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint"), K::Text, S::Internal, nullptr, true, 0, nullptr, 64},
    {"targets", QT_TRANSLATE_NOOP("Field", "What each cell gets"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60'000},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field filledFields[] = {
    {"form", QT_TRANSLATE_NOOP("Field", "Form"), K::Link, S::Internal, nullptr, true},
    {"subject", QT_TRANSLATE_NOOP("Field", "Person or household"), K::Link, S::Internal, nullptr, true},
    {"cells", QT_TRANSLATE_NOOP("Field", "What was filled in"), K::Block, S::Secret, nullptr, true, 0, nullptr, 100 << 10},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

} // namespace

const RecordType &blankForm() {
    static const RecordType t("blank_form", QT_TRANSLATE_NOOP("RecordType", "Blank form"), Merge::Register, formFields);
    return t;
}
const RecordType &filledForm() {
    static const RecordType t("filled_form", QT_TRANSLATE_NOOP("RecordType", "Filled form"), Merge::AppendOnly, filledFields);
    return t;
}

} // namespace vl::types
