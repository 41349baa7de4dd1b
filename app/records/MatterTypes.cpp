// SPDX-License-Identifier: GPL-3.0-or-later
// 四议两公开: a matter of the village, the steps that it has taken, and what people objected. Sources: workflows.csv; the
// six record forms (domain facts section 3).
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field matterFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Matter"), K::Text, S::Internal, nullptr, true, 0, nullptr, 100},
    {"source", QT_TRANSLATE_NOOP("Field", "Who asked for it"), K::Code, S::Internal, "matter_source", true},
    {"reason", QT_TRANSLATE_NOOP("Field", "Why"), K::Text, S::Internal, nullptr, true, 0, nullptr, 2000},
    {"plan", QT_TRANSLATE_NOOP("Field", "What is to be done"), K::Text, S::Internal, nullptr, false, 0, nullptr, 4000},
    {"assembly", QT_TRANSLATE_NOOP("Field", "Who decides"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"merged", QT_TRANSLATE_NOOP("Field", "Proposed and discussed in one meeting"), K::Flag, S::Internal, "yes_no"},
    {"ended_on", QT_TRANSLATE_NOOP("Field", "Given up on"), K::Date, S::Internal},
    {"ended_reason", QT_TRANSLATE_NOOP("Field", "Why it was given up"), K::Text, S::Internal},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field matterStepFields[] = {
    {"matter", QT_TRANSLATE_NOOP("Field", "Matter"), K::Link, S::Internal, nullptr, true},
    {"step", QT_TRANSLATE_NOOP("Field", "Step"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"round", QT_TRANSLATE_NOOP("Field", "Round"), K::Integer, S::Internal, nullptr, true},
    {"outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), K::Code, S::Internal, "step_outcome", true},
    {"done_on", QT_TRANSLATE_NOOP("Field", "Done on"), K::Date, S::Internal, nullptr, true},
    {"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), K::Link, S::Internal},
    {"item", QT_TRANSLATE_NOOP("Field", "Item on its agenda"), K::Integer, S::Internal},
    {"notice", QT_TRANSLATE_NOOP("Field", "Notice"), K::Link, S::Internal},
    {"text", QT_TRANSLATE_NOOP("Field", "What was done"), K::Text, S::Internal, nullptr, false, 0, nullptr, 4000},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field objectionFields[] = {
    {"matter", QT_TRANSLATE_NOOP("Field", "Matter"), K::Link, S::Internal, nullptr, true},
    {"round", QT_TRANSLATE_NOOP("Field", "Round"), K::Integer, S::Internal, nullptr, true},
    {"on_date", QT_TRANSLATE_NOOP("Field", "Raised on"), K::Date, S::Internal, nullptr, true},
    {"who", QT_TRANSLATE_NOOP("Field", "Who objects"), K::Text, S::Secret, nullptr, false, 0, nullptr, 60},
    {"text", QT_TRANSLATE_NOOP("Field", "Objection"), K::Text, S::Personal, nullptr, true, 0, nullptr, 2000},
    {"verdict", QT_TRANSLATE_NOOP("Field", "Found to be"), K::Code, S::Internal, "objection_verdict"},
    {"answer", QT_TRANSLATE_NOOP("Field", "Answer"), K::Text, S::Internal, nullptr, false, 0, nullptr, 2000},
    {"answered_on", QT_TRANSLATE_NOOP("Field", "Answered on"), K::Date, S::Internal},
};

} // namespace

const RecordType &matter() {
    static const RecordType t("matter", QT_TRANSLATE_NOOP("RecordType", "Matter of the village"), Merge::Register, matterFields, Stays::Yes);
    return t;
}
const RecordType &matterStep() {
    static const RecordType t("matter_step", QT_TRANSLATE_NOOP("RecordType", "Step of a matter"), Merge::AppendOnly, matterStepFields, Stays::Yes);
    return t;
}
const RecordType &matterObjection() {
    static const RecordType t("matter_objection", QT_TRANSLATE_NOOP("RecordType", "Objection"), Merge::Register, objectionFields, Stays::Yes);
    return t;
}

} // namespace vl::types
