// SPDX-License-Identifier: GPL-3.0-or-later
// The top's words: what happened, what is safe, what to do next. Window and command line say the same.
#pragma once

#include "base/Result.h"
#include "records/RecordType.h"
#include "records/Roster.h"
#include "rules/Validation.h"

#include <QString>

namespace vl {

/// One or two sentences for a person; no codes, no personal data.
[[nodiscard]] QString say(const Error &error);
/// Beside a field: "the 16th character is the letter O, not the digit 0".
[[nodiscard]] QString say(const Problem &problem);
/// Why a row got its verdict.
[[nodiscard]] QString say(const RowNote &note);
[[nodiscard]] QString verdictName(RowVerdict verdict);
/// What a row of a roster means for the clerk: verdict and notes in one line.
[[nodiscard]] QString sayRow(RowVerdict verdict, bool flagged, const std::vector<RowNote> &notes);

[[nodiscard]] QString fieldLabel(const Field &field);
[[nodiscard]] QString typeLabel(const RecordType &type);
/// The value as people read it: code names, dates, masked secrets.
[[nodiscard]] QString shownValue(const Field &field, const QVariant &value, bool masked = true);
[[nodiscard]] QString codeName(const QString &table, const QString &code);
/// "resident.edit" as words, for history and undo.
[[nodiscard]] QString changeName(const QString &txnKind);
/// "reveal" of the audit trail as words.
[[nodiscard]] QString auditName(const QString &action);
/// Why a sync did not end verified (SyncReport::why): what it means and what to do.
[[nodiscard]] QString saySyncReason(const QString &why);
/// True when the program speaks English.
[[nodiscard]] bool speaksEnglish();
/// The English name of what data names, where it has one and the program speaks English.
[[nodiscard]] QString inLanguage(const QString &name, const QString &english);

} // namespace vl
