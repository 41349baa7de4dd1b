// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: 常住人口登记表 and village additions, domain facts section 1. Religion and blood type are
// not collected (PIPL Art 6, 28). Class secret: what the county may not read in the clear.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field householdFields[] = {
    {"number", QT_TRANSLATE_NOOP("Field", "Household number"), K::Text, S::Internal, nullptr, false, 30, "household_no", 40},
    {"category", QT_TRANSLATE_NOOP("Field", "Household category"), K::Code, S::Internal, "household_category"},
    {"village_group", QT_TRANSLATE_NOOP("Field", "Villager group"), K::Text, S::Open, nullptr, false, 30, "group", 40},
    {"grid", QT_TRANSLATE_NOOP("Field", "Grid"), K::Text, S::Internal, nullptr, false, 0, nullptr, 40},
    {"address", QT_TRANSLATE_NOOP("Field", "Address"), K::Text, S::Personal, nullptr, false, 20, "address"},
    {"head", QT_TRANSLATE_NOOP("Field", "Head of household"), K::Link, S::Internal},
    {"land", QT_TRANSLATE_NOOP("Field", "Contracted land (mu)"), K::Decimal, S::Internal, nullptr, false, 0, "land_mu"},
    {"house_site", QT_TRANSLATE_NOOP("Field", "House site (m²)"), K::Decimal, S::Internal, nullptr, false, 0, "house_site"},
    {"house_structure", QT_TRANSLATE_NOOP("Field", "House structure"), K::Text, S::Internal},
    {"valid_from", QT_TRANSLATE_NOOP("Field", "Registered since"), K::Date, S::Internal},
    {"valid_to", QT_TRANSLATE_NOOP("Field", "Closed on"), K::Date, S::Internal},
    {"remark", QT_TRANSLATE_NOOP("Field", "Remark"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field residentFields[] = {
    {"household", QT_TRANSLATE_NOOP("Field", "Household"), K::Link, S::Internal, nullptr, true},
    {"name", QT_TRANSLATE_NOOP("Field", "Name"), K::Text, S::Personal, nullptr, true, 100, "name", 60},
    {"former_name", QT_TRANSLATE_NOOP("Field", "Former name"), K::Text, S::Personal, nullptr, false, 60, "former_name", 60},
    {"sex", QT_TRANSLATE_NOOP("Field", "Sex"), K::Code, S::Internal, "sex", false, 0, "sex"},
    {"birth", QT_TRANSLATE_NOOP("Field", "Date of birth"), K::Date, S::Personal, nullptr, false, 0, "birth_date"},
    {"id_number", QT_TRANSLATE_NOOP("Field", "ID number"), K::IdNumber, S::Secret, nullptr, false, 80, "id_number", 18},
    {"id_missing", QT_TRANSLATE_NOOP("Field", "Why there is no ID number"), K::Code, S::Internal, "id_missing"},
    {"relation", QT_TRANSLATE_NOOP("Field", "Relation to head"), K::Code, S::Internal, "relation", false, 0, "relation"},
    {"ethnicity", QT_TRANSLATE_NOOP("Field", "Ethnic group"), K::Code, S::Internal, "ethnic", false, 0, "ethnicity"},
    {"education", QT_TRANSLATE_NOOP("Field", "Education"), K::Code, S::Internal, "education", false, 0, "education"},
    {"marital", QT_TRANSLATE_NOOP("Field", "Marital status"), K::Code, S::Internal, "marital", false, 0, "marital"},
    {"political", QT_TRANSLATE_NOOP("Field", "Political status"), K::Code, S::Internal, "political", false, 0, "political"},
    {"phone", QT_TRANSLATE_NOOP("Field", "Phone"), K::Phone, S::Secret, nullptr, false, 70, "phone", 60},
    {"presence", QT_TRANSLATE_NOOP("Field", "Lives here or away"), K::Code, S::Internal, "presence", false, 0, "person_type"},
    {"work_place", QT_TRANSLATE_NOOP("Field", "Works at"), K::Text, S::Personal, nullptr, false, 0, "out_work"},
    {"occupation", QT_TRANSLATE_NOOP("Field", "Occupation"), K::Text, S::Internal, nullptr, false, 0, "occupation"},
    {"employer", QT_TRANSLATE_NOOP("Field", "Employer"), K::Text, S::Personal},
    {"hukou_type", QT_TRANSLATE_NOOP("Field", "Hukou type"), K::Code, S::Internal, "hukou_type", false, 0, "hukou_type"},
    {"hukou_address", QT_TRANSLATE_NOOP("Field", "Hukou address"), K::Text, S::Personal, nullptr, false, 0, "huji_address"},
    {"address", QT_TRANSLATE_NOOP("Field", "Present address"), K::Text, S::Personal, nullptr, false, 20},
    {"birth_place", QT_TRANSLATE_NOOP("Field", "Place of birth"), K::Text, S::Personal},
    {"native_place", QT_TRANSLATE_NOOP("Field", "Native place"), K::Text, S::Personal},
    {"father", QT_TRANSLATE_NOOP("Field", "Father"), K::Link, S::Internal},
    {"mother", QT_TRANSLATE_NOOP("Field", "Mother"), K::Link, S::Internal},
    {"guardian", QT_TRANSLATE_NOOP("Field", "Guardian"), K::Text, S::Personal, nullptr, false, 0, nullptr, 60},
    {"guardian_relation", QT_TRANSLATE_NOOP("Field", "Guardian's relation"), K::Text, S::Internal, nullptr, false, 0, nullptr, 40},
    {"military", QT_TRANSLATE_NOOP("Field", "Military service"), K::Code, S::Internal, "military"},
    {"health", QT_TRANSLATE_NOOP("Field", "Health"), K::Code, S::Secret, "health", false, 0, "health"},
    {"bank_card", QT_TRANSLATE_NOOP("Field", "Benefit card number"), K::Text, S::Secret, nullptr, false, 0, "bank_card", 30},
    {"bank_name", QT_TRANSLATE_NOOP("Field", "Bank"), K::Text, S::Personal, nullptr, false, 0, "bank_name", 60},
    {"medical_insured", QT_TRANSLATE_NOOP("Field", "Medical insurance"), K::Flag, S::Internal, "yes_no", false, 0, "insured_medical"},
    {"pension_insured", QT_TRANSLATE_NOOP("Field", "Pension insurance"), K::Flag, S::Internal, "yes_no", false, 0, "insured_pension"},
    {"collective_member", QT_TRANSLATE_NOOP("Field", "Collective member"), K::Flag, S::Internal, "yes_no"},
    {"collective_from", QT_TRANSLATE_NOOP("Field", "Collective member since"), K::Date, S::Internal},
    {"collective_to", QT_TRANSLATE_NOOP("Field", "Left the collective on"), K::Date, S::Internal},
    {"status", QT_TRANSLATE_NOOP("Field", "Status"), K::Code, S::Internal, "status", true},
    {"status_date", QT_TRANSLATE_NOOP("Field", "Status since"), K::Date, S::Internal},
    {"valid_from", QT_TRANSLATE_NOOP("Field", "Registered since"), K::Date, S::Internal, nullptr, false, 0, "migrate_in"},
    {"valid_to", QT_TRANSLATE_NOOP("Field", "Registered until"), K::Date, S::Internal},
    {"moved_from", QT_TRANSLATE_NOOP("Field", "Moved here from"), K::Text, S::Personal},
    {"moved_to", QT_TRANSLATE_NOOP("Field", "Moved to"), K::Text, S::Personal},
    {"birth_certificate", QT_TRANSLATE_NOOP("Field", "Birth certificate number"), K::Text, S::Personal, nullptr, false, 0, nullptr, 40},
    {"age_note", QT_TRANSLATE_NOOP("Field", "Age as written in a roster"), K::Text, S::Personal, nullptr, false, 0, "age", 40},
    {"print_order", QT_TRANSLATE_NOOP("Field", "Place in the household"), K::Integer, S::Internal},
    {"remark", QT_TRANSLATE_NOOP("Field", "Remark"), K::Text, S::Internal, nullptr, false, 0, "remark", 1000},
};

constexpr Field tagFields[] = {
    {"owner", QT_TRANSLATE_NOOP("Field", "Person or household"), K::Link, S::Internal, nullptr, true},
    {"unit", QT_TRANSLATE_NOOP("Field", "Counts for"), K::Code, S::Internal, "tag_unit", true},
    {"code", QT_TRANSLATE_NOOP("Field", "Group"), K::Code, S::Internal, "special_group", true},
    {"from_date", QT_TRANSLATE_NOOP("Field", "From"), K::Date, S::Internal},
    {"to_date", QT_TRANSLATE_NOOP("Field", "To"), K::Date, S::Internal},
    {"disability_kind", QT_TRANSLATE_NOOP("Field", "Kind of disability"), K::Code, S::Secret, "disability_kind"},
    {"disability_grade", QT_TRANSLATE_NOOP("Field", "Grade of disability"), K::Code, S::Secret, "disability_grade"},
    {"card_number", QT_TRANSLATE_NOOP("Field", "Card number"), K::Text, S::Secret, nullptr, false, 0, "disability_no", 30},
    {"details", QT_TRANSLATE_NOOP("Field", "Details"), K::Text, S::Personal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field eventFields[] = {
    {"subject", QT_TRANSLATE_NOOP("Field", "Person or household"), K::Link, S::Internal, nullptr, true},
    {"kind", QT_TRANSLATE_NOOP("Field", "Event"), K::Code, S::Internal, "event_kind", true},
    {"date", QT_TRANSLATE_NOOP("Field", "Date"), K::Date, S::Internal, nullptr, true},
    {"other", QT_TRANSLATE_NOOP("Field", "Other person or household"), K::Link, S::Internal},
    {"place", QT_TRANSLATE_NOOP("Field", "Place"), K::Text, S::Personal},
    {"document", QT_TRANSLATE_NOOP("Field", "Document"), K::Text, S::Internal},
    {"note", QT_TRANSLATE_NOOP("Field", "Note"), K::Text, S::Personal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field accountFields[] = {
    {"name", QT_TRANSLATE_NOOP("Field", "Name"), K::Text, S::Internal, nullptr, true, 0, nullptr, 40},
    {"role", QT_TRANSLATE_NOOP("Field", "Role"), K::Code, S::Internal, "role", true},
    {"active", QT_TRANSLATE_NOOP("Field", "In use"), K::Flag, S::Internal, "yes_no", true},
    {"person", QT_TRANSLATE_NOOP("Field", "Resident"), K::Link, S::Internal},
};

constexpr Field txnFields[] = {
    {"kind", QT_TRANSLATE_NOOP("Field", "Kind of change"), K::Text, S::Internal, nullptr, true, 0, nullptr, 40},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
    {"undoes", QT_TRANSLATE_NOOP("Field", "Takes back"), K::Link, S::Internal},
    {"note", QT_TRANSLATE_NOOP("Field", "Note"), K::Text, S::Internal},
};

constexpr Field auditFields[] = {
    {"action", QT_TRANSLATE_NOOP("Field", "Action"), K::Text, S::Internal, nullptr, true, 0, nullptr, 40},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
    {"object", QT_TRANSLATE_NOOP("Field", "About"), K::Link, S::Internal},
    {"field", QT_TRANSLATE_NOOP("Field", "Field"), K::Text, S::Internal, nullptr, false, 0, nullptr, 60},
    {"purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), K::Text, S::Internal, nullptr, false, 0, nullptr, 500},
    {"rows", QT_TRANSLATE_NOOP("Field", "Number of people"), K::Integer, S::Internal},
    {"success", QT_TRANSLATE_NOOP("Field", "Succeeded"), K::Flag, S::Internal, "yes_no"},
};

constexpr Field consentFields[] = {
    {"wish", QT_TRANSLATE_NOOP("Field", "Mark of the request"), K::Integer, S::Internal, nullptr, true},
    {"field", QT_TRANSLATE_NOOP("Field", "Field asked for"), K::Text, S::Internal, nullptr, true, 0, nullptr, 64},
    {"office", QT_TRANSLATE_NOOP("Field", "Office that asks"), K::Text, S::Internal},
    {"reason", QT_TRANSLATE_NOOP("Field", "Reason"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
    {"basis", QT_TRANSLATE_NOOP("Field", "Basis"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
    {"answer", QT_TRANSLATE_NOOP("Field", "Agreed"), K::Flag, S::Internal, "yes_no", true},
    {"sealed", QT_TRANSLATE_NOOP("Field", "Key for the office"), K::Block, S::Internal},
};

constexpr Field attachmentFields[] = {
    {"owner", QT_TRANSLATE_NOOP("Field", "Belongs to"), K::Link, S::Internal, nullptr, true},
    {"name", QT_TRANSLATE_NOOP("Field", "File name"), K::Text, S::Secret, nullptr, true},
    {"media_type", QT_TRANSLATE_NOOP("Field", "Kind of file"), K::Text, S::Internal, nullptr, false, 0, nullptr, 100},
    {"plain_size", QT_TRANSLATE_NOOP("Field", "Size"), K::Integer, S::Internal, nullptr, true},
    {"blob", QT_TRANSLATE_NOOP("Field", "Encrypted file"), K::Text, S::Internal, nullptr, true, 0, nullptr, 64},
    {"blob_size", QT_TRANSLATE_NOOP("Field", "Size of the encrypted file"), K::Integer, S::Internal, nullptr, true},
    {"content_key", QT_TRANSLATE_NOOP("Field", "Key of the file"), K::Block, S::Secret, nullptr, true},
    {"note", QT_TRANSLATE_NOOP("Field", "Note"), K::Text, S::Personal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field noticeFields[] = {
    {"kind", QT_TRANSLATE_NOOP("Field", "Kind of notice"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60},
    {"title", QT_TRANSLATE_NOOP("Field", "Title"), K::Text, S::Personal, nullptr, true},
    {"number", QT_TRANSLATE_NOOP("Field", "Number"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60},
    {"withdrawn", QT_TRANSLATE_NOOP("Field", "Withdrawn"), K::Flag, S::Internal, "yes_no"},
};

// Content is sealed: before anybody has read it through, it may hold what must not leave the office.
constexpr Field noticeVersionFields[] = {
    {"notice", QT_TRANSLATE_NOOP("Field", "Notice"), K::Link, S::Internal, nullptr, true},
    {"version", QT_TRANSLATE_NOOP("Field", "Version"), K::Integer, S::Internal, nullptr, true},
    {"content", QT_TRANSLATE_NOOP("Field", "Content"), K::Block, S::Secret, nullptr, true, 0, nullptr, 200 << 10},
    {"fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint"), K::Text, S::Internal, nullptr, true, 0, nullptr, 64},
    {"approval", QT_TRANSLATE_NOOP("Field", "Needs a second person"), K::Flag, S::Internal, "yes_no", true},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
    {"rows", QT_TRANSLATE_NOOP("Field", "Number of people"), K::Integer, S::Internal},
};

constexpr Field noticeDecisionFields[] = {
    {"version", QT_TRANSLATE_NOOP("Field", "Version"), K::Link, S::Internal, nullptr, true},
    {"decision", QT_TRANSLATE_NOOP("Field", "Decision"), K::Code, S::Internal, "notice_decision", true},
    {"fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint"), K::Text, S::Internal, nullptr, true, 0, nullptr, 64},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
    {"reason", QT_TRANSLATE_NOOP("Field", "Reason"), K::Text, S::Internal, nullptr, false, 0, nullptr, 500},
    {"signature", QT_TRANSLATE_NOOP("Field", "Signature"), K::Block, S::Internal},
};

constexpr Field postingFields[] = {
    {"notice", QT_TRANSLATE_NOOP("Field", "Notice"), K::Link, S::Internal, nullptr, true},
    {"version", QT_TRANSLATE_NOOP("Field", "Version"), K::Link, S::Internal, nullptr, true},
    {"place", QT_TRANSLATE_NOOP("Field", "Where it hangs"), K::Text, S::Internal, nullptr, true},
    {"posted_by", QT_TRANSLATE_NOOP("Field", "Who put it up"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60},
    {"posted_at", QT_TRANSLATE_NOOP("Field", "Put up"), K::Integer, S::Internal, nullptr, true},
    {"due_on", QT_TRANSLATE_NOOP("Field", "To be taken down on"), K::Date, S::Internal},
    {"taken_down_on", QT_TRANSLATE_NOOP("Field", "Taken down"), K::Date, S::Internal},
    {"taken_down_by", QT_TRANSLATE_NOOP("Field", "Who took it down"), K::Text, S::Internal, nullptr, false, 0, nullptr, 60},
};

} // namespace

const RecordType &household() {
    static const RecordType t("household", QT_TRANSLATE_NOOP("RecordType", "Household"), Merge::Register, householdFields);
    return t;
}
const RecordType &resident() {
    static const RecordType t("resident", QT_TRANSLATE_NOOP("RecordType", "Resident"), Merge::Register, residentFields);
    return t;
}
const RecordType &tag() {
    static const RecordType t("tag", QT_TRANSLATE_NOOP("RecordType", "Group tag"), Merge::Register, tagFields);
    return t;
}
const RecordType &event() {
    static const RecordType t("event", QT_TRANSLATE_NOOP("RecordType", "Event"), Merge::AppendOnly, eventFields);
    return t;
}
const RecordType &account() {
    static const RecordType t("account", QT_TRANSLATE_NOOP("RecordType", "Account"), Merge::Register, accountFields);
    return t;
}
const RecordType &txn() {
    static const RecordType t("txn", QT_TRANSLATE_NOOP("RecordType", "Change"), Merge::AppendOnly, txnFields, Stays::Yes);
    return t;
}
const RecordType &audit() {
    static const RecordType t("audit", QT_TRANSLATE_NOOP("RecordType", "Audit entry"), Merge::AppendOnly, auditFields, Stays::Yes);
    return t;
}

const RecordType &consent() {
    static const RecordType t("consent", QT_TRANSLATE_NOOP("RecordType", "Answer to the county"), Merge::AppendOnly, consentFields, Stays::Yes);
    return t;
}
const RecordType &attachment() {
    static const RecordType t("attachment", QT_TRANSLATE_NOOP("RecordType", "Attachment"), Merge::Register, attachmentFields);
    return t;
}

const RecordType &notice() {
    static const RecordType t("notice", QT_TRANSLATE_NOOP("RecordType", "Notice"), Merge::Register, noticeFields, Stays::Yes);
    return t;
}
const RecordType &noticeVersion() {
    static const RecordType t("notice_version", QT_TRANSLATE_NOOP("RecordType", "Version of a notice"), Merge::AppendOnly, noticeVersionFields, Stays::Yes);
    return t;
}
const RecordType &noticeDecision() {
    static const RecordType t("notice_decision", QT_TRANSLATE_NOOP("RecordType", "Decision on a notice"), Merge::AppendOnly, noticeDecisionFields, Stays::Yes);
    return t;
}
const RecordType &posting() {
    static const RecordType t("posting", QT_TRANSLATE_NOOP("RecordType", "Posting"), Merge::Register, postingFields);
    return t;
}

} // namespace vl::types
