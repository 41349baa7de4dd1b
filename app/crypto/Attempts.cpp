// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Attempts.h"

#include "base/WholeFile.h"

#include <QCborArray>
#include <QCborMap>
#include <QFile>

#include <algorithm>
#include <utility>

namespace vl {

Attempts::Attempts(QString path, const Clock &clock) : m_path(std::move(path)), m_clock(clock) {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QCborValue v : QCborValue::fromCbor(file.read(1 << 20)).toArray()) {
        const QCborArray row = v.toArray();
        m_entries.insert(Id::fromBytes(row.at(0).toByteArray()),
                         {static_cast<int>(row.at(1).toInteger()), row.at(2).toInteger()});
    }
}

int Attempts::delayAfter(int failures) {
    static constexpr int delays[] = {0, 0, 0, 5, 30, 900, 1800};
    return delays[std::clamp(failures, 0, 6)];
}

int Attempts::waitSeconds(const Id &account) const {
    const Entry e = m_entries.value(account);
    const int delay = delayAfter(e.failures);
    const qint64 passed = m_clock.nowMs() - e.lastMs;
    if (passed < 0)
        return delay;
    return static_cast<int>(std::max<qint64>(0, (qint64(delay) * 1000 - passed + 999) / 1000));
}

Status Attempts::begin(const Id &account) {
    if (const int wait = waitSeconds(account); wait > 0)
        return Error{ErrorCode::LockedOut, QString::number(wait), {}};
    Entry &e = m_entries[account];
    ++e.failures;
    e.lastMs = m_clock.nowMs();
    return save();
}

void Attempts::succeeded(const Id &account) {
    m_entries.remove(account);
    (void)save(); // worst case: the next failure counts one more than it should
}

Status Attempts::save() const {
    QCborArray rows;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        rows.append(QCborArray{it.key().toBytes(), it->failures, it->lastMs});
    return writeWhole(m_path, rows.toCborValue().toCbor());
}

} // namespace vl
