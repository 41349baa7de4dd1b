// SPDX-License-Identifier: GPL-3.0-or-later
// Where time comes from. Everything that asks for the time is handed one of these, so that tests
// can stand at the border of a period.
#pragma once

#include <QDate>
#include <QDateTime>

namespace vl {

class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970, UTC. Any thread.
    [[nodiscard]] virtual qint64 nowMs() const { return QDateTime::currentMSecsSinceEpoch(); }
    /// The civil date at the village.
    [[nodiscard]] QDate today() const { return QDateTime::fromMSecsSinceEpoch(nowMs()).date(); }
};

} // namespace vl
