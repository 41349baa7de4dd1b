// SPDX-License-Identifier: GPL-3.0-or-later
// The types of record there are today. A new type is a table of fields in Types.cpp, a migration,
// and its line in RecordType::all().
#pragma once

#include "records/RecordType.h"

namespace vl::types {

[[nodiscard]] const RecordType &household();
[[nodiscard]] const RecordType &resident();
/// One of the 16 special groups, for a person or a household, from a date to a date.
[[nodiscard]] const RecordType &tag();
/// Something that happened to a person or household: birth, death, move, split, change of head.
[[nodiscard]] const RecordType &event();
[[nodiscard]] const RecordType &account();
/// One per business transaction: who, what kind, when. Its id is the txn_id of the ops beside it.
[[nodiscard]] const RecordType &txn();
/// Who opened, revealed, exported, printed.
[[nodiscard]] const RecordType &audit();
/// The village's answer to the county's wish to read a secret field (ops/Roll, Statement::Kind::Wish).
[[nodiscard]] const RecordType &consent();
/// A scan, photo or other paper of a record; the encrypted file itself lies beside the database (store/Blobs).
[[nodiscard]] const RecordType &attachment();

/// A notice: its number and what became of it. What it says is in its versions, none of which ever changes.
[[nodiscard]] const RecordType &notice();
[[nodiscard]] const RecordType &noticeVersion();
/// A second person's word on one version: published, sent back, or let past the guard.
[[nodiscard]] const RecordType &noticeDecision();
/// Where a notice hung, from when to when. Its photo is an attachment of it.
[[nodiscard]] const RecordType &posting();

// The party branch (PartyTypes.cpp).
/// A branch, or a group of one.
[[nodiscard]] const RecordType &partyUnit();
/// A member: a resident, or somebody who lives elsewhere and is named here.
[[nodiscard]] const RecordType &partyMember();
/// Whom an approved list excuses from 应到, on whose decision.
[[nodiscard]] const RecordType &partyExclusion();
/// A seat on a committee or among the representatives, from a date to a date.
[[nodiscard]] const RecordType &seat();
/// By what a member's dues are reckoned, from a month on.
[[nodiscard]] const RecordType &duesSetting();
/// Dues of one month, with the number of its receipt.
[[nodiscard]] const RecordType &duesPayment();
/// Somebody on the way to becoming a member; what was done is in the steps.
[[nodiscard]] const RecordType &candidate();
[[nodiscard]] const RecordType &developmentStep();

// Meetings (MeetingTypes.cpp).
/// A meeting as it was called. What was said is in its minutes.
[[nodiscard]] const RecordType &meeting();
/// A version of the minutes; none ever changes, and after the signatures none is added.
[[nodiscard]] const RecordType &minutes();
[[nodiscard]] const RecordType &minutesSignature();
/// A correction beside signed minutes.
[[nodiscard]] const RecordType &minutesAmendment();
/// A piece of what was recorded of a meeting: an attachment, from when on and how long (ms).
[[nodiscard]] const RecordType &recording();
/// What was spoken of at a moment (ms since 1970): for finding it again in the recording.
[[nodiscard]] const RecordType &recordingMark();

// The life of the branch (BranchTypes.cpp).
/// A member comes from or goes to another branch: the letter, until its receipt.
[[nodiscard]] const RecordType &partyTransfer();
[[nodiscard]] const RecordType &pointEntry();
/// A reviewer's word on points, an appeal, and the word on that.
[[nodiscard]] const RecordType &pointRuling();
/// 民主评议: how a year's ballots about one member fell, and the grade.
[[nodiscard]] const RecordType &appraisal();
[[nodiscard]] const RecordType &quiz();
[[nodiscard]] const RecordType &quizAnswer();
/// 双员: somebody sent to guide the branches or to teach a skill.
[[nodiscard]] const RecordType &fieldOfficer();
[[nodiscard]] const RecordType &officerWork();
/// 红色网格: which member looks after which household.
[[nodiscard]] const RecordType &householdCare();

// 四议两公开 (MatterTypes.cpp).
[[nodiscard]] const RecordType &matter();
[[nodiscard]] const RecordType &matterStep();
[[nodiscard]] const RecordType &matterObjection();

// The counter and the closed loop (AffairTypes.cpp).
[[nodiscard]] const RecordType &affair();
[[nodiscard]] const RecordType &affairStep();
/// What stands on a household's door plate.
[[nodiscard]] const RecordType &doorCode();

/// The counter's figures of a month that is over.
[[nodiscard]] const RecordType &monthKept();

// Votes (VoteTypes.cpp).
[[nodiscard]] const RecordType &vote();
/// A link of its chain: roll frozen, ballots made, box closed, envelopes counted, sealed; or called off.
[[nodiscard]] const RecordType &voteStep();
[[nodiscard]] const RecordType &voter();
[[nodiscard]] const RecordType &ballotNumber();
/// To whom, and not which.
[[nodiscard]] const RecordType &ballotGiven();
[[nodiscard]] const RecordType &ballotSpoiled();
[[nodiscard]] const RecordType &ballotKeyed();
[[nodiscard]] const RecordType &ballotRuling();
/// As it was counted, and not whose.
[[nodiscard]] const RecordType &ballot();

// 一表通 (FormTypes.cpp).
/// A blank form and what each of its cells gets; the file is an attachment of it.
[[nodiscard]] const RecordType &blankForm();
[[nodiscard]] const RecordType &filledForm();

// 村史 (ArchiveTypes.cpp).
[[nodiscard]] const RecordType &chronicleEntry();
/// A record whose period of keeping is over and that left the lists; it is still there, and comes back when this goes.
[[nodiscard]] const RecordType &archiveSeal();

// 议事厅 (HallTypes.cpp).
/// What the village is asked about before a meeting deals with it.
[[nodiscard]] const RecordType &topic();
/// What somebody said about it; nobody's name.
[[nodiscard]] const RecordType &opinion();

// Rules (RuleTypes.cpp).
/// A county's file of rules, whole; the newest of a name holds, and an empty one brings back the program's.
[[nodiscard]] const RecordType &ruleFile();
/// A kind of meeting of this village's own.
[[nodiscard]] const RecordType &meetingKind();

} // namespace vl::types
