// SPDX-License-Identifier: GPL-3.0-or-later
// 阳光票决: the question, who may vote, the numbers of the ballots, what was keyed from paper, what was counted. Nothing here
// says whose a ballot is: who was given one is noted without its number, and what it says without a voter. What a ballot
// says is sealed, so that whoever carries the log learns nothing from its order.
#include "records/Types.h"

#include <QtGlobal>

namespace vl::types {

namespace {

using K = FieldKind;
using S = Sensitivity;

constexpr int numberSize = 12;
constexpr int hashSize = 64;

constexpr Field voteFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Title"), K::Text, S::Internal, nullptr, true},
    {"question", QT_TRANSLATE_NOOP("Field", "Question"), K::Text, S::Internal, nullptr, true, 0, nullptr, 1000},
    {"options", QT_TRANSLATE_NOOP("Field", "Options"), K::Text, S::Internal, nullptr, true, 0, nullptr, 600},
    {"most", QT_TRANSLATE_NOOP("Field", "How many may be marked"), K::Integer, S::Internal, nullptr, true},
    {"rule", QT_TRANSLATE_NOOP("Field", "Rule of decision"), K::Text, S::Internal, nullptr, false, 0, nullptr, 10},
    {"who", QT_TRANSLATE_NOOP("Field", "Who may vote"), K::Code, S::Internal, "vote_roll", true},
    {"village_group", QT_TRANSLATE_NOOP("Field", "Group"), K::Text, S::Internal, nullptr, false, 0, nullptr, 40},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field voteStepFields[] = {
    {"vote", QT_TRANSLATE_NOOP("Field", "Vote"), K::Link, S::Internal, nullptr, true},
    {"place", QT_TRANSLATE_NOOP("Field", "Which step"), K::Integer, S::Internal, nullptr, true},
    {"step", QT_TRANSLATE_NOOP("Field", "Step"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"time", QT_TRANSLATE_NOOP("Field", "Time"), K::Text, S::Internal, nullptr, true, 0, nullptr, 20},
    {"detail", QT_TRANSLATE_NOOP("Field", "What it fixes"), K::Text, S::Internal, nullptr, true},
    {"hash", QT_TRANSLATE_NOOP("Field", "Link of the chain"), K::Text, S::Internal, nullptr, true, 0, nullptr, hashSize},
    {"words", QT_TRANSLATE_NOOP("Field", "As it was sealed"), K::Text, S::Internal, nullptr, false, 0, nullptr, 8000},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field voterFields[] = {
    {"vote", QT_TRANSLATE_NOOP("Field", "Vote"), K::Link, S::Internal, nullptr, true},
    {"voter", QT_TRANSLATE_NOOP("Field", "Who"), K::Link, S::Internal, nullptr, true},
    {"name", QT_TRANSLATE_NOOP("Field", "Name"), K::Text, S::Personal, nullptr, true, 0, nullptr, 60},
    {"village_group", QT_TRANSLATE_NOOP("Field", "Group"), K::Text, S::Internal, nullptr, false, 0, nullptr, 40},
    {"salt", QT_TRANSLATE_NOOP("Field", "Salt"), K::Text, S::Secret, nullptr, true, 0, nullptr, 32},
};

constexpr Field numberFields[] = {
    {"vote", QT_TRANSLATE_NOOP("Field", "Vote"), K::Link, S::Internal, nullptr, true},
    {"number", QT_TRANSLATE_NOOP("Field", "Number of the ballot"), K::Text, S::Secret, nullptr, true, 0, nullptr, numberSize},
    {"channel", QT_TRANSLATE_NOOP("Field", "Paper or online"), K::Code, S::Internal, "ballot_channel", true},
};

constexpr Field givenFields[] = {
    {"vote", QT_TRANSLATE_NOOP("Field", "Vote"), K::Link, S::Internal, nullptr, true},
    {"voter", QT_TRANSLATE_NOOP("Field", "Who"), K::Link, S::Internal, nullptr, true},
    {"channel", QT_TRANSLATE_NOOP("Field", "Paper or online"), K::Code, S::Internal, "ballot_channel", true},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
};

constexpr Field spoiledFields[] = {
    {"vote", QT_TRANSLATE_NOOP("Field", "Vote"), K::Link, S::Internal, nullptr, true},
    {"number", QT_TRANSLATE_NOOP("Field", "Number of the ballot"), K::Text, S::Secret, nullptr, true, 0, nullptr, numberSize},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
};

constexpr Field keyedFields[] = {
    {"vote", QT_TRANSLATE_NOOP("Field", "Vote"), K::Link, S::Internal, nullptr, true},
    {"number", QT_TRANSLATE_NOOP("Field", "Number of the ballot"), K::Text, S::Secret, nullptr, true, 0, nullptr, numberSize},
    {"choice", QT_TRANSLATE_NOOP("Field", "What the ballot says"), K::Text, S::Secret, nullptr, true, 0, nullptr, 20},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field rulingFields[] = {
    {"vote", QT_TRANSLATE_NOOP("Field", "Vote"), K::Link, S::Internal, nullptr, true},
    {"number", QT_TRANSLATE_NOOP("Field", "Number of the ballot"), K::Text, S::Secret, nullptr, true, 0, nullptr, numberSize},
    {"choice", QT_TRANSLATE_NOOP("Field", "What the ballot says"), K::Text, S::Secret, nullptr, true, 0, nullptr, 20},
    {"reason", QT_TRANSLATE_NOOP("Field", "Reason"), K::Text, S::Internal, nullptr, true, 0, nullptr, 500},
    {"author", QT_TRANSLATE_NOOP("Field", "Done by"), K::Link, S::Internal, nullptr, true},
    {"at", QT_TRANSLATE_NOOP("Field", "When"), K::Integer, S::Internal, nullptr, true},
};

constexpr Field ballotFields[] = {
    {"vote", QT_TRANSLATE_NOOP("Field", "Vote"), K::Link, S::Internal, nullptr, true},
    {"number", QT_TRANSLATE_NOOP("Field", "Number of the ballot"), K::Text, S::Secret, nullptr, true, 0, nullptr, numberSize},
    {"choice", QT_TRANSLATE_NOOP("Field", "What the ballot says"), K::Text, S::Secret, nullptr, true, 0, nullptr, 20},
    {"nonce", QT_TRANSLATE_NOOP("Field", "Key of the commitment"), K::Text, S::Secret, nullptr, true, 0, nullptr, 32},
};

} // namespace

const RecordType &vote() {
    static const RecordType t("vote", QT_TRANSLATE_NOOP("RecordType", "Vote"), Merge::AppendOnly, voteFields, Stays::Yes);
    return t;
}
const RecordType &voteStep() {
    static const RecordType t("vote_step", QT_TRANSLATE_NOOP("RecordType", "Step of a vote"), Merge::AppendOnly, voteStepFields, Stays::Yes);
    return t;
}
const RecordType &voter() {
    static const RecordType t("voter", QT_TRANSLATE_NOOP("RecordType", "Voter on the roll"), Merge::AppendOnly, voterFields, Stays::Yes);
    return t;
}
const RecordType &ballotNumber() {
    static const RecordType t("ballot_number", QT_TRANSLATE_NOOP("RecordType", "Number of a ballot"), Merge::AppendOnly, numberFields, Stays::Yes);
    return t;
}
const RecordType &ballotGiven() {
    static const RecordType t("ballot_given", QT_TRANSLATE_NOOP("RecordType", "Ballot handed out"), Merge::AppendOnly, givenFields);
    return t;
}
const RecordType &ballotSpoiled() {
    static const RecordType t("ballot_spoiled", QT_TRANSLATE_NOOP("RecordType", "Spoiled ballot"), Merge::AppendOnly, spoiledFields);
    return t;
}
const RecordType &ballotKeyed() {
    static const RecordType t("ballot_keyed", QT_TRANSLATE_NOOP("RecordType", "Paper ballot as keyed"), Merge::AppendOnly, keyedFields);
    return t;
}
const RecordType &ballotRuling() {
    static const RecordType t("ballot_ruling", QT_TRANSLATE_NOOP("RecordType", "Word on a ballot set aside"), Merge::AppendOnly, rulingFields, Stays::Yes);
    return t;
}
const RecordType &ballot() {
    static const RecordType t("ballot", QT_TRANSLATE_NOOP("RecordType", "Ballot"), Merge::AppendOnly, ballotFields, Stays::Yes);
    return t;
}

} // namespace vl::types
