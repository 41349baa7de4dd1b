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

} // namespace vl::types
