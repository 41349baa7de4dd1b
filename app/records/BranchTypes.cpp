// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a branch: who comes and goes, points, appraisal, what is learnt, who looks after whom. Sources: domain
// facts section 2.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field transferFields[] = {
    {"member", QT_TRANSLATE_NOOP("Field", "Party member"), K::Link, S::Internal, nullptr, true},
    {"direction", QT_TRANSLATE_NOOP("Field", "Direction"), K::Code, S::Internal, "transfer_direction", true},
    {"other", QT_TRANSLATE_NOOP("Field", "The other branch"), K::Text, S::Internal, nullptr, true},
    {"letter", QT_TRANSLATE_NOOP("Field", "Letter number"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60},
    {"letter_on", QT_TRANSLATE_NOOP("Field", "Letter of"), K::Date, S::Internal, nullptr, true},
    {"valid_days", QT_TRANSLATE_NOOP("Field", "Valid for days"), K::Integer, S::Internal, nullptr, true},
    {"dues_to", QT_TRANSLATE_NOOP("Field", "Dues paid until"), K::Date, S::Internal},
    {"receipt_on", QT_TRANSLATE_NOOP("Field", "Receipt of"), K::Date, S::Internal},
    {"receipt_paper", QT_TRANSLATE_NOOP("Field", "Where the receipt lies"), K::Text, S::Internal},
    {"withdrawn_on", QT_TRANSLATE_NOOP("Field", "Taken back on"), K::Date, S::Internal},
    {"remark", QT_TRANSLATE_NOOP("Field", "Remark"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field pointFields[] = {
    {"member", QT_TRANSLATE_NOOP("Field", "Party member"), K::Link, S::Internal, nullptr, true},
    {"item", QT_TRANSLATE_NOOP("Field", "Item of the catalogue"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"name", QT_TRANSLATE_NOOP("Field", "For what"), K::Text, S::Internal, nullptr, true},
    {"points", QT_TRANSLATE_NOOP("Field", "Points"), K::Decimal, S::Internal, nullptr, true},
    {"on_date", QT_TRANSLATE_NOOP("Field", "Date"), K::Date, S::Internal, nullptr, true},
    {"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), K::Text, S::Internal, nullptr, true, 0, nullptr, 1000},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field pointRulingFields[] = {
    {"entry", QT_TRANSLATE_NOOP("Field", "Points"), K::Link, S::Internal, nullptr, true},
    {"word", QT_TRANSLATE_NOOP("Field", "Decision"), K::Code, S::Internal, "point_word", true},
    {"reason", QT_TRANSLATE_NOOP("Field", "Reason"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field appraisalFields[] = {
    {"member", QT_TRANSLATE_NOOP("Field", "Party member"), K::Link, S::Internal, nullptr, true},
    {"year", QT_TRANSLATE_NOOP("Field", "Year"), K::Integer, S::Internal, nullptr, true},
    {"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), K::Link, S::Internal},
    {"excellent", QT_TRANSLATE_NOOP("Field", "Votes for excellent"), K::Integer, S::Internal, nullptr, true},
    {"qualified", QT_TRANSLATE_NOOP("Field", "Votes for qualified"), K::Integer, S::Internal, nullptr, true},
    {"basic", QT_TRANSLATE_NOOP("Field", "Votes for just qualified"), K::Integer, S::Internal, nullptr, true},
    {"unqualified", QT_TRANSLATE_NOOP("Field", "Votes for not qualified"), K::Integer, S::Internal, nullptr, true},
    {"grade", QT_TRANSLATE_NOOP("Field", "Grade"), K::Code, S::Internal, "appraisal_grade"},
    {"reason", QT_TRANSLATE_NOOP("Field", "Reason"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
    {"approved_on", QT_TRANSLATE_NOOP("Field", "Reviewed by the party committee on"), K::Date, S::Internal},
};

constexpr Field quizFields[] = {
    {"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), K::Link, S::Internal, nullptr, true},
    {"questions", QT_TRANSLATE_NOOP("Field", "Questions"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20'000},
};

constexpr Field quizAnswerFields[] = {
    {"quiz", QT_TRANSLATE_NOOP("Field", "Quiz"), K::Link, S::Internal, nullptr, true},
    {"member", QT_TRANSLATE_NOOP("Field", "Party member"), K::Link, S::Internal, nullptr, true},
    {"answers", QT_TRANSLATE_NOOP("Field", "Answers"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60},
};

constexpr Field officerFields[] = {
    {"kind", QT_TRANSLATE_NOOP("Field", "Office"), K::Code, S::Internal, "officer_kind", true},
    {"person", QT_TRANSLATE_NOOP("Field", "Resident"), K::Link, S::Internal},
    {"name", QT_TRANSLATE_NOOP("Field", "Name"), K::Text, S::Personal, nullptr, false, 0, nullptr, 60},
    {"sent_by", QT_TRANSLATE_NOOP("Field", "Sent by"), K::Text, S::Internal},
    {"hamlets", QT_TRANSLATE_NOOP("Field", "For which hamlets"), K::Text, S::Internal, nullptr, true},
    {"from_date", QT_TRANSLATE_NOOP("Field", "From"), K::Date, S::Internal, nullptr, true},
    {"to_date", QT_TRANSLATE_NOOP("Field", "To"), K::Date, S::Internal},
};

constexpr Field officerWorkFields[] = {
    {"officer", QT_TRANSLATE_NOOP("Field", "Officer"), K::Link, S::Internal, nullptr, true},
    {"kind", QT_TRANSLATE_NOOP("Field", "Kind of work"), K::Code, S::Internal, "work_kind", true},
    {"on_date", QT_TRANSLATE_NOOP("Field", "Date"), K::Date, S::Internal, nullptr, true},
    {"place", QT_TRANSLATE_NOOP("Field", "Place"), K::Text, S::Personal},
    {"what", QT_TRANSLATE_NOOP("Field", "What it was about"), K::Text, S::Internal, nullptr, true, 0, nullptr, 1000},
    {"people", QT_TRANSLATE_NOOP("Field", "People there"), K::Integer, S::Internal},
    {"due", QT_TRANSLATE_NOOP("Field", "By when"), K::Date, S::Internal},
    {"outcome", QT_TRANSLATE_NOOP("Field", "What came of it"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
    {"outcome_on", QT_TRANSLATE_NOOP("Field", "Settled on"), K::Date, S::Internal},
};

constexpr Field careFields[] = {
    {"member", QT_TRANSLATE_NOOP("Field", "Party member"), K::Link, S::Internal, nullptr, true},
    {"household", QT_TRANSLATE_NOOP("Field", "Household"), K::Link, S::Internal, nullptr, true},
    {"from_date", QT_TRANSLATE_NOOP("Field", "From"), K::Date, S::Internal, nullptr, true},
    {"to_date", QT_TRANSLATE_NOOP("Field", "To"), K::Date, S::Internal},
};

} // namespace

const RecordType &partyTransfer() {
    static const RecordType t("party_transfer", QT_TRANSLATE_NOOP("RecordType", "Transfer of membership"), Merge::Register, transferFields, Stays::Yes);
    return t;
}
const RecordType &pointEntry() {
    static const RecordType t("point_entry", QT_TRANSLATE_NOOP("RecordType", "Points"), Merge::AppendOnly, pointFields, Stays::Yes);
    return t;
}
const RecordType &pointRuling() {
    static const RecordType t("point_ruling", QT_TRANSLATE_NOOP("RecordType", "Decision about points"), Merge::AppendOnly, pointRulingFields, Stays::Yes);
    return t;
}
const RecordType &appraisal() {
    static const RecordType t("appraisal", QT_TRANSLATE_NOOP("RecordType", "Appraisal of a member"), Merge::Register, appraisalFields);
    return t;
}
const RecordType &quiz() {
    static const RecordType t("quiz", QT_TRANSLATE_NOOP("RecordType", "Quiz"), Merge::Register, quizFields);
    return t;
}
const RecordType &quizAnswer() {
    static const RecordType t("quiz_answer", QT_TRANSLATE_NOOP("RecordType", "Answers to a quiz"), Merge::Register, quizAnswerFields);
    return t;
}
const RecordType &fieldOfficer() {
    static const RecordType t("field_officer", QT_TRANSLATE_NOOP("RecordType", "Officer sent to the village"), Merge::Register, officerFields);
    return t;
}
const RecordType &officerWork() {
    static const RecordType t("officer_work", QT_TRANSLATE_NOOP("RecordType", "Visit, task or training"), Merge::Register, officerWorkFields);
    return t;
}
const RecordType &householdCare() {
    static const RecordType t("household_care", QT_TRANSLATE_NOOP("RecordType", "Member who looks after a household"), Merge::Register, careFields);
    return t;
}

} // namespace vl::types
