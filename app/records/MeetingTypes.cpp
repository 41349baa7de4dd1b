// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: what minutes need, domain facts section 2 ("Minutes"). Their content is sealed: it names who said what.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr Field meetingFields[] = {
    {"kind", QT_TRANSLATE_NOOP("Field", "Kind of meeting"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"title", QT_TRANSLATE_NOOP("Field", "Title"), K::Text, S::Internal, nullptr, true},
    {"date", QT_TRANSLATE_NOOP("Field", "Date"), K::Date, S::Internal, nullptr, true},
    {"time", QT_TRANSLATE_NOOP("Field", "Begins at"), K::Text, S::Internal, nullptr, false, 0, nullptr, 5},
    {"place", QT_TRANSLATE_NOOP("Field", "Place"), K::Text, S::Internal},
    {"unit", QT_TRANSLATE_NOOP("Field", "Branch"), K::Link, S::Internal},
    {"chair", QT_TRANSLATE_NOOP("Field", "Chair"), K::Text, S::Internal, nullptr, false, 0, nullptr, 60},
    {"recorder", QT_TRANSLATE_NOOP("Field", "Recorder"), K::Text, S::Internal, nullptr, false, 0, nullptr, 60},
    {"agenda", QT_TRANSLATE_NOOP("Field", "Agenda"), K::Text, S::Internal, nullptr, false, 0, nullptr, 4000},
    {"cancelled", QT_TRANSLATE_NOOP("Field", "Cancelled"), K::Flag, S::Internal, "yes_no"},
    {"cancel_reason", QT_TRANSLATE_NOOP("Field", "Why it was cancelled"), K::Text, S::Internal},
};

constexpr Field minutesFields[] = {
    {"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), K::Link, S::Internal, nullptr, true},
    {"version", QT_TRANSLATE_NOOP("Field", "Version"), K::Integer, S::Internal, nullptr, true},
    {"content", QT_TRANSLATE_NOOP("Field", "Content"), K::Block, S::Secret, nullptr, true, 0, nullptr, 200 << 10},
    {"fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint"), K::Text, S::Internal, nullptr, true, 0, nullptr, 64},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field signatureFields[] = {
    {"minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), K::Link, S::Internal, nullptr, true},
    {"fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint"), K::Text, S::Internal, nullptr, true, 0, nullptr, 64},
    {"part", QT_TRANSLATE_NOOP("Field", "Signs as"), K::Code, S::Internal, "minutes_part", true},
    {"name", QT_TRANSLATE_NOOP("Field", "Name"), K::Text, S::Internal, nullptr, true, 0, nullptr, 60},
    {"way", QT_TRANSLATE_NOOP("Field", "Signed by"), K::Code, S::Internal, "minutes_way", true},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
    {"signature", QT_TRANSLATE_NOOP("Field", "Signature"), K::Block, S::Internal, nullptr, true},
};

constexpr Field amendmentFields[] = {
    {"minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), K::Link, S::Internal, nullptr, true},
    {"text", QT_TRANSLATE_NOOP("Field", "Correction"), K::Text, S::Secret, nullptr, true, 0, nullptr, 4000},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field recordingFields[] = {
    {"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), K::Link, S::Internal, nullptr, true},
    {"attachment", QT_TRANSLATE_NOOP("Field", "Recording"), K::Link, S::Internal, nullptr, true},
    {"started", QT_TRANSLATE_NOOP("Field", "Begun at"), K::Integer, S::Internal, nullptr, true},
    {"length", QT_TRANSLATE_NOOP("Field", "Length"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field markFields[] = {
    {"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
    {"text", QT_TRANSLATE_NOOP("Field", "Mark"), K::Text, S::Secret, nullptr, true, 0, nullptr, 200},
};

} // namespace

const RecordType &meeting() {
    static const RecordType t("meeting", QT_TRANSLATE_NOOP("RecordType", "Meeting"), Merge::Register, meetingFields, Stays::Yes);
    return t;
}
const RecordType &minutes() {
    static const RecordType t("minutes", QT_TRANSLATE_NOOP("RecordType", "Minutes"), Merge::AppendOnly, minutesFields, Stays::Yes);
    return t;
}
const RecordType &minutesSignature() {
    static const RecordType t("minutes_signature", QT_TRANSLATE_NOOP("RecordType", "Signature under minutes"), Merge::AppendOnly, signatureFields, Stays::Yes);
    return t;
}
const RecordType &minutesAmendment() {
    static const RecordType t("minutes_amendment", QT_TRANSLATE_NOOP("RecordType", "Correction of minutes"), Merge::AppendOnly, amendmentFields, Stays::Yes);
    return t;
}

const RecordType &recording() {
    static const RecordType t("recording", QT_TRANSLATE_NOOP("RecordType", "Part of a recording"), Merge::AppendOnly, recordingFields);
    return t;
}
const RecordType &recordingMark() {
    static const RecordType t("recording_mark", QT_TRANSLATE_NOOP("RecordType", "Mark in a recording"), Merge::AppendOnly, markFields);
    return t;
}

} // namespace vl::types
