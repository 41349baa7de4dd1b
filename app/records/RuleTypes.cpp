// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that are the county's or the village's own (rules/RulePack).
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field fileFields[] = {
    {"name", QT_TRANSLATE_NOOP("Field", "File of rules"), K::Text, S::Open, nullptr, true, 0, nullptr, 60},
    {"text", QT_TRANSLATE_NOOP("Field", "Content"), K::Text, S::Open, nullptr, false, 0, nullptr, 150'000},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field kindFields[] = {
    {"name", QT_TRANSLATE_NOOP("Field", "Kind of meeting"), K::Text, S::Open, nullptr, true, 0, nullptr, 30},
    {"body", QT_TRANSLATE_NOOP("Field", "Who belongs to it"), K::Text, S::Open, nullptr, true, 0, nullptr, 30},
    {"times", QT_TRANSLATE_NOOP("Field", "How often"), K::Integer, S::Open},
    {"every", QT_TRANSLATE_NOOP("Field", "In each"), K::Code, S::Open, "period"},
    {"rule", QT_TRANSLATE_NOOP("Field", "Rule of decision"), K::Text, S::Open, nullptr, false, 0, nullptr, 10},
    {"basis", QT_TRANSLATE_NOOP("Field", "Basis"), K::Text, S::Open, nullptr, true},
};

} // namespace

const RecordType &ruleFile() {
    static const RecordType t("rule_file", QT_TRANSLATE_NOOP("RecordType", "Rules of the county"), Merge::AppendOnly, fileFields, Stays::Yes);
    return t;
}
const RecordType &meetingKind() {
    static const RecordType t("meeting_kind", QT_TRANSLATE_NOOP("RecordType", "Kind of meeting"), Merge::Register, kindFields);
    return t;
}

} // namespace vl::types
