// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Numbers.h"

#include "ops/Roll.h"
#include "sqlcipher/Sql.h"
#include "store/Membership.h"

#include <algorithm>

namespace vl {

namespace {

constexpr qint64 blockSize = 1000;
constexpr qint64 mostPcs = 100;  // of one village; a block's number is its PC's, and hundreds above for its later ones
constexpr qint64 perBlock = 999; // 1001 to 1999
constexpr qint64 secondsPerBlock = 60;

// This PC's place among the village's, by the hub's list; 0 for a book that no hub knows.
Result<qint64> placeOf(Store &store, const Id &device) {
    auto roll = villageRoll(store);
    if (!roll)
        return roll.error();
    const Member *self = roll->find(device);
    if (self == nullptr)
        return qint64(0);
    const auto &all = roll->members();
    return static_cast<qint64>(std::count_if(all.cbegin(), all.cend(), [&](const Member &m) {
        return m.number < self->number || (m.number == self->number && m.device < self->device);
    }));
}

// Which block this PC counts in: its own, and another one after the book went back in time. `keep`: from now on.
Result<qint64> blockOf(Store &store, bool keep) {
    auto q = runSql(store.db(), QStringLiteral("SELECT d.device, d.epoch, EXISTS(SELECT 1 FROM oplog o WHERE o.device=d.device AND o.epoch<>d.epoch) FROM device_state d"));
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::Damaged, QStringLiteral("device_state"), {}};
    const Id device = Id::fromBytes(q->value(0).toByteArray());
    const qint64 epoch = q->value(1).toLongLong();
    const bool wentBack = q->value(2).toInt() == 1;
    const QString key = QStringLiteral("number_block:%1").arg(epoch);
    auto known = store.meta(key);
    if (!known)
        return known.error();
    if (known->isValid())
        return known->toLongLong();
    auto place = placeOf(store, device);
    if (!place)
        return place.error();
    const QDateTime began = QDateTime::fromMSecsSinceEpoch(epoch);
    const qint64 later = wentBack ? 1 + QDateTime(QDate(began.date().year(), 1, 1), QTime()).secsTo(began) / secondsPerBlock : 0;
    const qint64 block = std::min(*place, mostPcs - 1) + mostPcs * later;
    if (keep)
        if (auto kept = runSql(store.db(), QStringLiteral("INSERT INTO meta VALUES(?,?)"), {key, block}); !kept)
            return kept.error();
    return block;
}

Result<QPair<QString, qint64>> counter(Store &store, const QString &series, qint64 block) {
    const QString key = QStringLiteral("number:%1:%2:%3").arg(series).arg(store.clock().today().year()).arg(block);
    auto used = store.meta(key);
    if (!used)
        return used.error();
    return QPair<QString, qint64>{key, used->toLongLong()};
}

qint64 numberIn(qint64 block, qint64 used) {
    constexpr qint64 further = 600'000 * mostPcs; // above every minute of a year
    return (block + used / perBlock * further) * blockSize + used % perBlock + 1;
}

} // namespace

Result<qint64> takeNumber(Store &store, const QString &series) {
    auto block = blockOf(store, true);
    if (!block)
        return block;
    auto c = counter(store, series, *block);
    if (!c)
        return c.error();
    if (auto kept = runSql(store.db(), QStringLiteral("INSERT INTO meta VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"), {c->first, c->second + 1}); !kept)
        return kept.error();
    return numberIn(*block, c->second);
}

Result<qint64> nextNumber(Store &store, const QString &series) {
    auto block = blockOf(store, false);
    if (!block)
        return block;
    auto c = counter(store, series, *block);
    if (!c)
        return c.error();
    return numberIn(*block, c->second);
}

} // namespace vl
