// SPDX-License-Identifier: GPL-3.0-or-later
// 议事厅: topics on which the village is heard, and what was said at the counter or stood on a slip. Opinions are sealed, for
// people name people in them; who said one is not kept.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field topicFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Topic"), K::Text, S::Internal, nullptr, true, 0, nullptr, 100},
    {"text", QT_TRANSLATE_NOOP("Field", "What it is about"), K::Text, S::Internal, nullptr, false, 0, nullptr, 20'000},
    {"until", QT_TRANSLATE_NOOP("Field", "Opinions until"), K::Date, S::Internal, nullptr, true},
    {"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), K::Link, S::Internal},
    {"summary", QT_TRANSLATE_NOOP("Field", "Summary for the minutes"), K::Text, S::Secret, nullptr, false, 0, nullptr, 4000},
    {"token", QT_TRANSLATE_NOOP("Field", "Code"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field opinionFields[] = {
    {"topic", QT_TRANSLATE_NOOP("Field", "Topic"), K::Link, S::Internal, nullptr, true},
    {"stance", QT_TRANSLATE_NOOP("Field", "What it comes to"), K::Code, S::Internal, "opinion_stance", true},
    {"text", QT_TRANSLATE_NOOP("Field", "In their words"), K::Text, S::Secret, nullptr, false, 0, nullptr, 2000},
    {"village_group", QT_TRANSLATE_NOOP("Field", "Villagers' group"), K::Text, S::Internal, nullptr, false, 0, nullptr, 40},
    {"channel", QT_TRANSLATE_NOOP("Field", "How it came"), K::Code, S::Internal, "opinion_channel", true},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

} // namespace

const RecordType &topic() {
    static const RecordType t("topic", QT_TRANSLATE_NOOP("RecordType", "Topic"), Merge::Register, topicFields);
    return t;
}
const RecordType &opinion() {
    static const RecordType t("opinion", QT_TRANSLATE_NOOP("RecordType", "Opinion"), Merge::AppendOnly, opinionFields);
    return t;
}

} // namespace vl::types
