// SPDX-License-Identifier: GPL-3.0-or-later
// Dues: by what each member's are reckoned, what a month asks for, what was paid with which receipt. In 分. What was
// numbered stays; a wrong one is cancelled with a reason. Blocking.
#pragma once

#include "records/RecordType.h"
#include "rules/Dues.h"
#include "store/Store.h"

namespace vl {

struct DuesLine {
    Id member;
    QString name;
    QString category; ///< code; empty: nobody has said yet by what they are reckoned
    qint64 due = 0;
    bool reduced = false;
    Id payment; ///< null: not paid
    qint64 paid = 0;
    QDate paidOn;
    QString receipt;
    int unpaidMonths = 0; ///< in a row, with this one
};

struct DuesSheet {
    QDate month;
    QList<DuesLine> lines;
    qint64 due = 0;
    qint64 paid = 0; ///< of this month, cancelled ones not
    qint64 open = 0; ///< nobody's excess pays somebody else's dues: due + over = paid + open
    qint64 over = 0; ///< received beyond what is due
    int unknown = 0; ///< members without a setting
};

/// Everybody who owes dues that month: from the month of the branch meeting that admitted them. Needs ReadPeople.
[[nodiscard]] Result<DuesSheet> duesSheet(Store &store, const QDate &month);
/// What holds for a member in `month`; nullopt: nothing said yet.
/// The last month that a member has paid for; invalid when nothing was paid.
[[nodiscard]] Result<QDate> duesPaidTo(Store &store, const Id &member);
[[nodiscard]] Result<std::optional<DuesSetting>> duesSettingFor(Store &store, const Id &member, const QDate &month);
/// From a month on. Invalid as duesFor(); dues.basis (a reduction without who approved it). Undoable.
[[nodiscard]] Result<Id> setDues(Store &store, const Id &member, const QDate &fromMonth, const DuesSetting &setting, const QString &reducedBasis);

struct PayDues {
    Id member;
    QDate month;
    qint64 amount = -1; ///< -1: what is due
    QDate paidOn;
};
/// The receipts, all or none. Invalid: dues.paid (that month is), dues.amount (0 or less, or more than due), dues.future,
/// dues.unset.
[[nodiscard]] Result<QList<Id>> payDues(Store &store, const QList<PayDues> &payments);
/// Invalid ("reason").
[[nodiscard]] Status voidDues(Store &store, const Id &payment, const QString &reason);

} // namespace vl
