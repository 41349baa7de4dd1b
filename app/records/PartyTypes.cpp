// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: member record of the national system and 党费规定, domain facts section 2. Of discipline and political review
// there is the fact, the date and where the paper lies, never what it says.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field unitFields[] = {
    {"name", QT_TRANSLATE_NOOP("Field", "Name of the branch or group"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60},
    {"kind", QT_TRANSLATE_NOOP("Field", "Branch or group"), K::Code, S::Internal, "party_unit_kind", true},
    {"parent", QT_TRANSLATE_NOOP("Field", "Belongs to branch"), K::Link, S::Internal},
    {"term_from", QT_TRANSLATE_NOOP("Field", "Term from"), K::Date, S::Internal},
    {"term_to", QT_TRANSLATE_NOOP("Field", "Term until"), K::Date, S::Internal},
    {"closed", QT_TRANSLATE_NOOP("Field", "Closed on"), K::Date, S::Internal},
};

constexpr Field memberFields[] = {
    {"person", QT_TRANSLATE_NOOP("Field", "Resident"), K::Link, S::Internal},
    {"name", QT_TRANSLATE_NOOP("Field", "Name"), K::Text, S::Personal, nullptr, false, 0, nullptr, 60},
    {"unit", QT_TRANSLATE_NOOP("Field", "Branch"), K::Link, S::Internal, nullptr, true},
    {"party_group", QT_TRANSLATE_NOOP("Field", "Party group"), K::Link, S::Internal},
    {"standing", QT_TRANSLATE_NOOP("Field", "Kind of member"), K::Code, S::Internal, "party_standing", true},
    {"joined_on", QT_TRANSLATE_NOOP("Field", "Admitted on"), K::Date, S::Internal},
    {"full_on", QT_TRANSLATE_NOOP("Field", "Full member since"), K::Date, S::Internal},
    {"state", QT_TRANSLATE_NOOP("Field", "Membership"), K::Code, S::Internal, "party_state", true},
    {"state_on", QT_TRANSLATE_NOOP("Field", "Membership so since"), K::Date, S::Internal},
    {"exception", QT_TRANSLATE_NOOP("Field", "Special case"), K::Code, S::Internal, "party_exception"},
    {"guest", QT_TRANSLATE_NOOP("Field", "Holds a mobile member's card of another branch"), K::Flag, S::Internal, "yes_no"},
    {"no_vote_from", QT_TRANSLATE_NOOP("Field", "Without a vote from"), K::Date, S::Internal},
    {"no_vote_to", QT_TRANSLATE_NOOP("Field", "Without a vote until"), K::Date, S::Internal},
    {"no_vote_paper", QT_TRANSLATE_NOOP("Field", "Where that paper lies"), K::Text, S::Internal},
    {"away_to", QT_TRANSLATE_NOOP("Field", "Away at"), K::Text, S::Personal},
    {"away_from", QT_TRANSLATE_NOOP("Field", "Away since"), K::Date, S::Internal},
    {"contact", QT_TRANSLATE_NOOP("Field", "Contact person"), K::Link, S::Internal},
    {"post", QT_TRANSLATE_NOOP("Field", "Post"), K::Text, S::Internal, nullptr, false, 0, nullptr, 60},
    {"sex", QT_TRANSLATE_NOOP("Field", "Sex"), K::Code, S::Internal, "sex"},
    {"birth", QT_TRANSLATE_NOOP("Field", "Date of birth"), K::Date, S::Personal},
    {"phone", QT_TRANSLATE_NOOP("Field", "Phone"), K::Phone, S::Secret, nullptr, false, 0, nullptr, 60},
    {"remark", QT_TRANSLATE_NOOP("Field", "Remark"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field exclusionFields[] = {
    {"member", QT_TRANSLATE_NOOP("Field", "Party member"), K::Link, S::Internal, nullptr, true},
    {"reason", QT_TRANSLATE_NOOP("Field", "Reason"), K::Text, S::Personal, nullptr, true},
    {"basis", QT_TRANSLATE_NOOP("Field", "Decision of the branch and consent from above"), K::Text, S::Internal, nullptr, true},
    {"decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"), K::Date, S::Internal, nullptr, true},
    {"from_date", QT_TRANSLATE_NOOP("Field", "From"), K::Date, S::Internal, nullptr, true},
    {"to_date", QT_TRANSLATE_NOOP("Field", "To"), K::Date, S::Internal},
};

constexpr Field seatFields[] = {
    {"body", QT_TRANSLATE_NOOP("Field", "Committee"), K::Code, S::Open, "body", true},
    {"unit", QT_TRANSLATE_NOOP("Field", "Branch"), K::Link, S::Internal},
    {"person", QT_TRANSLATE_NOOP("Field", "Resident"), K::Link, S::Internal},
    {"name", QT_TRANSLATE_NOOP("Field", "Name"), K::Text, S::Personal, nullptr, false, 0, nullptr, 60},
    {"post", QT_TRANSLATE_NOOP("Field", "Post"), K::Text, S::Open, nullptr, false, 0, nullptr, 60},
    {"from_date", QT_TRANSLATE_NOOP("Field", "From"), K::Date, S::Internal},
    {"to_date", QT_TRANSLATE_NOOP("Field", "To"), K::Date, S::Internal},
};

constexpr Field duesSettingFields[] = {
    {"member", QT_TRANSLATE_NOOP("Field", "Party member"), K::Link, S::Internal, nullptr, true},
    {"from_month", QT_TRANSLATE_NOOP("Field", "From month"), K::Date, S::Internal, nullptr, true},
    {"category", QT_TRANSLATE_NOOP("Field", "Dues by"), K::Code, S::Internal, "dues_category", true},
    {"income", QT_TRANSLATE_NOOP("Field", "Monthly income that counts"), K::Decimal, S::Secret},
    {"fixed", QT_TRANSLATE_NOOP("Field", "Fixed amount"), K::Decimal, S::Internal},
    {"reduced", QT_TRANSLATE_NOOP("Field", "Reduced to"), K::Decimal, S::Internal},
    {"reduced_basis", QT_TRANSLATE_NOOP("Field", "Who approved the reduction"), K::Text, S::Internal},
};

constexpr Field duesPaymentFields[] = {
    {"member", QT_TRANSLATE_NOOP("Field", "Party member"), K::Link, S::Internal, nullptr, true},
    {"month", QT_TRANSLATE_NOOP("Field", "For month"), K::Date, S::Internal, nullptr, true},
    {"amount", QT_TRANSLATE_NOOP("Field", "Amount"), K::Decimal, S::Internal, nullptr, true},
    {"paid_on", QT_TRANSLATE_NOOP("Field", "Paid on"), K::Date, S::Internal, nullptr, true},
    {"receipt", QT_TRANSLATE_NOOP("Field", "Receipt number"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
    {"voided", QT_TRANSLATE_NOOP("Field", "Cancelled"), K::Flag, S::Internal, "yes_no"},
    {"void_reason", QT_TRANSLATE_NOOP("Field", "Why it was cancelled"), K::Text, S::Internal},
};

constexpr Field candidateFields[] = {
    {"person", QT_TRANSLATE_NOOP("Field", "Resident"), K::Link, S::Internal},
    {"name", QT_TRANSLATE_NOOP("Field", "Name"), K::Text, S::Personal, nullptr, false, 0, nullptr, 60},
    {"birth", QT_TRANSLATE_NOOP("Field", "Date of birth"), K::Date, S::Personal},
    {"unit", QT_TRANSLATE_NOOP("Field", "Branch"), K::Link, S::Internal, nullptr, true},
    {"contact1", QT_TRANSLATE_NOOP("Field", "Contact person"), K::Link, S::Internal},
    {"contact2", QT_TRANSLATE_NOOP("Field", "Second contact person"), K::Link, S::Internal},
    {"sponsor1", QT_TRANSLATE_NOOP("Field", "Sponsor"), K::Link, S::Internal},
    {"sponsor2", QT_TRANSLATE_NOOP("Field", "Second sponsor"), K::Link, S::Internal},
    {"extended_months", QT_TRANSLATE_NOOP("Field", "Probation prolonged by months"), K::Integer, S::Internal},
    {"ended", QT_TRANSLATE_NOOP("Field", "How it ended"), K::Code, S::Internal, "candidate_end"},
    {"ended_on", QT_TRANSLATE_NOOP("Field", "Ended on"), K::Date, S::Internal},
    {"remark", QT_TRANSLATE_NOOP("Field", "Remark"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field developmentStepFields[] = {
    {"candidate", QT_TRANSLATE_NOOP("Field", "Candidate"), K::Link, S::Internal, nullptr, true},
    {"step", QT_TRANSLATE_NOOP("Field", "Step"), K::Integer, S::Internal, nullptr, true},
    {"done_on", QT_TRANSLATE_NOOP("Field", "Done on"), K::Date, S::Internal, nullptr, true},
    {"paper", QT_TRANSLATE_NOOP("Field", "Where the paper lies"), K::Text, S::Internal},
    {"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), K::Link, S::Internal},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

} // namespace

const RecordType &partyUnit() {
    static const RecordType t("party_unit", QT_TRANSLATE_NOOP("RecordType", "Party branch or group"), Merge::Register, unitFields);
    return t;
}
const RecordType &partyMember() {
    static const RecordType t("party_member", QT_TRANSLATE_NOOP("RecordType", "Party member"), Merge::Register, memberFields, Stays::Yes);
    return t;
}
const RecordType &partyExclusion() {
    static const RecordType t("party_exclusion", QT_TRANSLATE_NOOP("RecordType", "Excused from being counted"), Merge::Register, exclusionFields);
    return t;
}
const RecordType &seat() {
    static const RecordType t("seat", QT_TRANSLATE_NOOP("RecordType", "Seat"), Merge::Register, seatFields);
    return t;
}
const RecordType &duesSetting() {
    static const RecordType t("dues_setting", QT_TRANSLATE_NOOP("RecordType", "How dues are reckoned"), Merge::Register, duesSettingFields);
    return t;
}
const RecordType &duesPayment() {
    static const RecordType t("dues_payment", QT_TRANSLATE_NOOP("RecordType", "Dues paid"), Merge::Register, duesPaymentFields, Stays::Yes);
    return t;
}
const RecordType &candidate() {
    static const RecordType t("candidate", QT_TRANSLATE_NOOP("RecordType", "Candidate for membership"), Merge::Register, candidateFields, Stays::Yes);
    return t;
}
const RecordType &developmentStep() {
    static const RecordType t("development_step", QT_TRANSLATE_NOOP("RecordType", "Step of development"), Merge::Register, developmentStepFields);
    return t;
}

} // namespace vl::types
