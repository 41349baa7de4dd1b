// SPDX-License-Identifier: GPL-3.0-or-later
// 组织关系转接: letters that go out and come in, until their receipt. Until then a member belongs to the branch that they
// leave. How long a letter is valid differs between sources (10 days to 6 months): it stands on each letter. Blocking.
#pragma once

#include "records/RecordType.h"
#include "store/Store.h"

#include <QDate>

namespace vl {

enum class TransferState { Waiting, ///< for its receipt
                           Late,    ///< the letter is no longer valid, and no receipt came
                           Done,
                           Withdrawn };

struct TransferLine {
    Id id;
    Id member;
    QString name;
    bool out = false;
    QString other;
    QString letter;
    QDate letterOn;
    qint64 validDays = 0;
    QString duesTo;
    QDate receiptOn;
    QString receiptPaper;
    TransferState state = TransferState::Waiting;
    [[nodiscard]] QDate validTo() const { return letterOn.addDays(validDays); }
};
/// What waits first, then newest first. Needs ReadPeople.
[[nodiscard]] Result<QList<TransferLine>> transfers(Store &store);

struct NewLetter {
    Id member;
    bool out = true;
    QString other;
    QString letter; ///< of one that goes out: empty for the next number of this PC's
    QDate on;
    qint64 validDays = 0;
    QString duesTo; ///< month
};
/// Invalid: transfer.other, transfer.letter (one that came in without a number), transfer.days (1 to 366), transfer.future,
/// transfer.open (one of this member's is under way), transfer.member (not a member any more). It stays.
[[nodiscard]] Result<Id> writeLetter(Store &store, const NewLetter &letter);
/// The receipt is here (out: the member has gone, on that day), or was sent back (in). Invalid: transfer.state,
/// transfer.order (before the letter), transfer.future. Undoable, with what became of the member.
[[nodiscard]] Status receiptCame(Store &store, const Id &transfer, const QDate &day, const QString &paper);
/// Undoable.
[[nodiscard]] Status withdrawLetter(Store &store, const Id &transfer);
/// Days that a letter is valid when nobody has said otherwise.
inline constexpr qint64 usualLetterDays = 30;

} // namespace vl
