// SPDX-License-Identifier: GPL-3.0-or-later
// What villagers come to the counter for, or ask of the village, and what was done about it; the door code of a
// household. Sources: workflows.csv (点单派单接单), domain facts section 3. What somebody tells is sealed: it may be about a
// neighbour. A code on paper is a random token and means nothing outside the book.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field affairFields[] = {
    {"number", QT_TRANSLATE_NOOP("Field", "Number"), K::Text, S::Internal, nullptr, true, 0, nullptr, 40},
    {"sort", QT_TRANSLATE_NOOP("Field", "What for"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"name", QT_TRANSLATE_NOOP("Field", "Affair"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60},
    {"flow", QT_TRANSLATE_NOOP("Field", "Way it goes"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"handling", QT_TRANSLATE_NOOP("Field", "Handled"), K::Text, S::Internal, nullptr, false, 0, nullptr, 20},
    {"limit_count", QT_TRANSLATE_NOOP("Field", "Period"), K::Integer, S::Internal},
    {"limit_unit", QT_TRANSLATE_NOOP("Field", "Unit of the period"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1},
    {"person", QT_TRANSLATE_NOOP("Field", "Resident"), K::Link, S::Internal},
    {"asker", QT_TRANSLATE_NOOP("Field", "Who asks, not registered here"), K::Text, S::Personal, nullptr, false, 0, nullptr, 60},
    {"household", QT_TRANSLATE_NOOP("Field", "Household"), K::Link, S::Internal},
    {"channel", QT_TRANSLATE_NOOP("Field", "How it came"), K::Code, S::Internal, "affair_channel", true},
    {"text", QT_TRANSLATE_NOOP("Field", "What it is about"), K::Text, S::Secret, nullptr, false, 0, nullptr, 4000},
    {"urgent", QT_TRANSLATE_NOOP("Field", "Urgent"), K::Flag, S::Internal, "yes_no"},
    {"token", QT_TRANSLATE_NOOP("Field", "Code on its slip"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"form", QT_TRANSLATE_NOOP("Field", "Form"), K::Block, S::Secret, nullptr, false, 0, nullptr, 40 << 10},
    {"opened", QT_TRANSLATE_NOOP("Field", "Accepted at"), K::Integer, S::Internal, nullptr, true},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field affairStepFields[] = {
    {"affair", QT_TRANSLATE_NOOP("Field", "Affair"), K::Link, S::Internal, nullptr, true},
    {"event", QT_TRANSLATE_NOOP("Field", "Step"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"from_state", QT_TRANSLATE_NOOP("Field", "From"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"to_state", QT_TRANSLATE_NOOP("Field", "To"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"previous", QT_TRANSLATE_NOOP("Field", "On which step"), K::Link, S::Internal},
    {"happened", QT_TRANSLATE_NOOP("Field", "When it happened"), K::Integer, S::Internal, nullptr, true},
    {"member", QT_TRANSLATE_NOOP("Field", "Member"), K::Link, S::Internal},
    {"level", QT_TRANSLATE_NOOP("Field", "How satisfied"), K::Code, S::Internal, "satisfaction"},
    {"text", QT_TRANSLATE_NOOP("Field", "What was done"), K::Text, S::Secret, nullptr, false, 0, nullptr, 4000},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field doorCodeFields[] = {
    {"household", QT_TRANSLATE_NOOP("Field", "Household"), K::Link, S::Internal, nullptr, true},
    {"token", QT_TRANSLATE_NOOP("Field", "Door code"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"revoked_on", QT_TRANSLATE_NOOP("Field", "No longer valid since"), K::Date, S::Internal},
    {"revoked_reason", QT_TRANSLATE_NOOP("Field", "Why it is no longer valid"), K::Text, S::Internal},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field monthFields[] = {
    {"month", QT_TRANSLATE_NOOP("Field", "Month"), K::Text, S::Internal, nullptr, true, 0, nullptr, 7},
    {"cells", QT_TRANSLATE_NOOP("Field", "Figures"), K::Block, S::Internal, nullptr, true, 0, nullptr, 40 << 10},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

} // namespace

const RecordType &affair() {
    static const RecordType t("affair", QT_TRANSLATE_NOOP("RecordType", "Affair"), Merge::Register, affairFields, Stays::Yes);
    return t;
}
const RecordType &affairStep() {
    static const RecordType t("affair_step", QT_TRANSLATE_NOOP("RecordType", "Step of an affair"), Merge::AppendOnly, affairStepFields);
    return t;
}
const RecordType &doorCode() {
    static const RecordType t("door_code", QT_TRANSLATE_NOOP("RecordType", "Door code"), Merge::Register, doorCodeFields);
    return t;
}

const RecordType &monthKept() {
    static const RecordType t("month_kept", QT_TRANSLATE_NOOP("RecordType", "Figures of a month"), Merge::AppendOnly, monthFields, Stays::Yes);
    return t;
}

} // namespace vl::types
