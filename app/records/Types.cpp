// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: 常住人口登记表 and village additions, domain facts section 1. Religion and blood type are
// not collected (PIPL Art 6, 28). Class secret: what the county may not read in the clear.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;
// lupdate reads the labels through this marker.
#define L(text) QT_TRANSLATE_NOOP("Field", text)

constexpr Field householdFields[] = {
    {"number", L("Household number"), K::Text, S::Internal, nullptr, false, 30, "household_no", 40},
    {"category", L("Household category"), K::Code, S::Internal, "household_category"},
    {"village_group", L("Villager group"), K::Text, S::Open, nullptr, false, 30, "group", 40},
    {"grid", L("Grid"), K::Text, S::Internal, nullptr, false, 0, nullptr, 40},
    {"address", L("Address"), K::Text, S::Personal, nullptr, false, 20, "address"},
    {"head", L("Head of household"), K::Link, S::Internal},
    {"land", L("Contracted land (mu)"), K::Decimal, S::Internal, nullptr, false, 0, "land_mu"},
    {"house_site", L("House site (m²)"), K::Decimal, S::Internal, nullptr, false, 0, "house_site"},
    {"house_structure", L("House structure"), K::Text, S::Internal},
    {"valid_from", L("Registered since"), K::Date, S::Internal},
    {"valid_to", L("Closed on"), K::Date, S::Internal},
    {"remark", L("Remark"), K::Text, S::Internal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field residentFields[] = {
    {"household", L("Household"), K::Link, S::Internal, nullptr, true},
    {"name", L("Name"), K::Text, S::Personal, nullptr, true, 100, "name", 60},
    {"former_name", L("Former name"), K::Text, S::Personal, nullptr, false, 60, "former_name", 60},
    {"sex", L("Sex"), K::Code, S::Internal, "sex", false, 0, "sex"},
    {"birth", L("Date of birth"), K::Date, S::Personal, nullptr, false, 0, "birth_date"},
    {"id_number", L("ID number"), K::IdNumber, S::Secret, nullptr, false, 80, "id_number", 18},
    {"id_missing", L("Why there is no ID number"), K::Code, S::Internal, "id_missing"},
    {"relation", L("Relation to head"), K::Code, S::Internal, "relation", false, 0, "relation"},
    {"ethnicity", L("Ethnic group"), K::Code, S::Internal, "ethnic", false, 0, "ethnicity"},
    {"education", L("Education"), K::Code, S::Internal, "education", false, 0, "education"},
    {"marital", L("Marital status"), K::Code, S::Internal, "marital", false, 0, "marital"},
    {"political", L("Political status"), K::Code, S::Internal, "political", false, 0, "political"},
    {"phone", L("Phone"), K::Phone, S::Secret, nullptr, false, 70, "phone", 60},
    {"presence", L("Lives here or away"), K::Code, S::Internal, "presence", false, 0, "person_type"},
    {"work_place", L("Works at"), K::Text, S::Personal, nullptr, false, 0, "out_work"},
    {"occupation", L("Occupation"), K::Text, S::Internal, nullptr, false, 0, "occupation"},
    {"employer", L("Employer"), K::Text, S::Personal},
    {"hukou_type", L("Hukou type"), K::Code, S::Internal, "hukou_type", false, 0, "hukou_type"},
    {"hukou_address", L("Hukou address"), K::Text, S::Personal, nullptr, false, 0, "huji_address"},
    {"address", L("Present address"), K::Text, S::Personal, nullptr, false, 20},
    {"birth_place", L("Place of birth"), K::Text, S::Personal},
    {"native_place", L("Native place"), K::Text, S::Personal},
    {"father", L("Father"), K::Link, S::Internal},
    {"mother", L("Mother"), K::Link, S::Internal},
    {"guardian", L("Guardian"), K::Text, S::Personal, nullptr, false, 0, nullptr, 60},
    {"guardian_relation", L("Guardian's relation"), K::Text, S::Internal, nullptr, false, 0, nullptr, 40},
    {"military", L("Military service"), K::Code, S::Internal, "military"},
    {"health", L("Health"), K::Code, S::Secret, "health", false, 0, "health"},
    {"bank_card", L("Benefit card number"), K::Text, S::Secret, nullptr, false, 0, "bank_card", 30},
    {"bank_name", L("Bank"), K::Text, S::Personal, nullptr, false, 0, "bank_name", 60},
    {"medical_insured", L("Medical insurance"), K::Flag, S::Internal, "yes_no", false, 0, "insured_medical"},
    {"pension_insured", L("Pension insurance"), K::Flag, S::Internal, "yes_no", false, 0, "insured_pension"},
    {"collective_member", L("Collective member"), K::Flag, S::Internal, "yes_no"},
    {"collective_from", L("Collective member since"), K::Date, S::Internal},
    {"collective_to", L("Left the collective on"), K::Date, S::Internal},
    {"status", L("Status"), K::Code, S::Internal, "status", true},
    {"status_date", L("Status since"), K::Date, S::Internal},
    {"valid_from", L("Registered since"), K::Date, S::Internal, nullptr, false, 0, "migrate_in"},
    {"valid_to", L("Registered until"), K::Date, S::Internal},
    {"moved_from", L("Moved here from"), K::Text, S::Personal},
    {"moved_to", L("Moved to"), K::Text, S::Personal},
    {"birth_certificate", L("Birth certificate number"), K::Text, S::Personal, nullptr, false, 0, nullptr, 40},
    {"age_note", L("Age as written in a roster"), K::Text, S::Personal, nullptr, false, 0, "age", 40},
    {"print_order", L("Place in the household"), K::Integer, S::Internal},
    {"remark", L("Remark"), K::Text, S::Internal, nullptr, false, 0, "remark", 1000},
};

constexpr Field tagFields[] = {
    {"owner", L("Person or household"), K::Link, S::Internal, nullptr, true},
    {"unit", L("Counts for"), K::Code, S::Internal, "tag_unit", true},
    {"code", L("Group"), K::Code, S::Internal, "special_group", true},
    {"from_date", L("From"), K::Date, S::Internal},
    {"to_date", L("To"), K::Date, S::Internal},
    {"disability_kind", L("Kind of disability"), K::Code, S::Secret, "disability_kind"},
    {"disability_grade", L("Grade of disability"), K::Code, S::Secret, "disability_grade"},
    {"card_number", L("Card number"), K::Text, S::Secret, nullptr, false, 0, "disability_no", 30},
    {"details", L("Details"), K::Text, S::Personal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field eventFields[] = {
    {"subject", L("Person or household"), K::Link, S::Internal, nullptr, true},
    {"kind", L("Event"), K::Code, S::Internal, "event_kind", true},
    {"date", L("Date"), K::Date, S::Internal, nullptr, true},
    {"other", L("Other person or household"), K::Link, S::Internal},
    {"place", L("Place"), K::Text, S::Personal},
    {"document", L("Document"), K::Text, S::Internal},
    {"note", L("Note"), K::Text, S::Personal, nullptr, false, 0, nullptr, 1000},
};

constexpr Field accountFields[] = {
    {"name", L("Name"), K::Text, S::Internal, nullptr, true, 0, nullptr, 40},
    {"role", L("Role"), K::Code, S::Internal, "role", true},
    {"active", L("In use"), K::Flag, S::Internal, "yes_no", true},
    {"person", L("Resident"), K::Link, S::Internal},
};

constexpr Field txnFields[] = {
    {"kind", L("Kind of change"), K::Text, S::Internal, nullptr, true, 0, nullptr, 40},
    {"author", L("Done by"), K::Link, S::Internal},
    {"at", L("When"), K::Integer, S::Internal, nullptr, true},
    {"undoes", L("Takes back"), K::Link, S::Internal},
    {"note", L("Note"), K::Text, S::Internal},
};

constexpr Field auditFields[] = {
    {"action", L("Action"), K::Text, S::Internal, nullptr, true, 0, nullptr, 40},
    {"author", L("Done by"), K::Link, S::Internal},
    {"at", L("When"), K::Integer, S::Internal, nullptr, true},
    {"object", L("About"), K::Link, S::Internal},
    {"field", L("Field"), K::Text, S::Internal, nullptr, false, 0, nullptr, 60},
    {"purpose", L("Purpose"), K::Text, S::Internal, nullptr, false, 0, nullptr, 500},
    {"rows", L("Number of people"), K::Integer, S::Internal},
    {"success", L("Succeeded"), K::Flag, S::Internal, "yes_no"},
};

#undef L

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
    static const RecordType t("txn", QT_TRANSLATE_NOOP("RecordType", "Change"), Merge::AppendOnly, txnFields);
    return t;
}
const RecordType &audit() {
    static const RecordType t("audit", QT_TRANSLATE_NOOP("RecordType", "Audit entry"), Merge::AppendOnly, auditFields);
    return t;
}

} // namespace vl::types
