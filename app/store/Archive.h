// SPDX-License-Identifier: GPL-3.0-or-later
// 保管期限 on record: what lies on which shelf, what need not be kept any longer, and what the supervisor has sealed. Nothing is
// destroyed: what is sealed leaves the lists with what is attached to it, and comes back when the supervisor opens it. Blocking.
#pragma once

#include "base/Id.h"
#include "rules/Retention.h"
#include "store/Store.h"

namespace vl {

struct ShelfItem {
    Id id;
    QString title; ///< a number, a title; of a candidate their name
    QDate ended;
    QDate over; ///< the first day on which it need not be kept; invalid: for ever
    bool sealed = false;
    QString sealedBy;
    qint64 sealedMs = 0;
    QString reason;
};

struct Shelf {
    ArchiveClass rule;
    qint64 going = 0;       ///< has not ended yet
    QDate oldest;           ///< of all that lies there
    QList<ShelfItem> items; ///< what has ended, oldest first; empty for what is only counted
    qint64 counted = 0;     ///< of the audit trail and of consents

    /// It is over on `today`, and not sealed.
    [[nodiscard]] QList<ShelfItem> over(const QDate &today) const;
    [[nodiscard]] QList<ShelfItem> sealed() const;
};

/// In the order of the rules. Needs ReadPeople; who is watched (防返贫) is not among them without WatchPoverty.
[[nodiscard]] Result<QList<Shelf>> archiveShelves(Store &store);

/// Seals what is over on this shelf. For the supervisor. Invalid: reason, archive.none, archive.notover (one of them must still
/// be kept). It stays, until it is opened.
[[nodiscard]] Status sealRecords(Store &store, const QString &shelf, const QList<Id> &records, const QString &reason);
/// Brings one back. For the supervisor; noted in the audit trail with the reason. Invalid: reason; NotFound ("archive.seal").
[[nodiscard]] Status openSealed(Store &store, const Id &record, const QString &reason);

/// For the WHERE of a list: that the record with this id is not sealed.
[[nodiscard]] QString notSealed(const char *id);
/// The same for what is attached to a record: nor the notice that it hung for.
[[nodiscard]] QString ownerNotSealed(const char *owner);
/// Itself, or the notice that it hung for.
[[nodiscard]] Result<bool> isSealed(Store &store, const Id &record);
/// NotFound ("archive.sealed").
[[nodiscard]] Status requireUnsealed(Store &store, const Id &record);

} // namespace vl
