// SPDX-License-Identifier: GPL-3.0-or-later
// How a change of records' digests moves the sums by type. Both stores use it.
#pragma once

#include "ops/Heads.h"
#include "ops/Message.h"

namespace vl {

struct DigestChange {
    QString type;
    QByteArray before; ///< empty: there was none
    QByteArray after;  ///< empty: there is none any more
};

/// The sums of those types that changed.
[[nodiscard]] inline QList<TypeDigest> foldDigests(const QList<TypeDigest> &present, const QList<DigestChange> &changes) {
    QMap<QString, QPair<DigestSum, qint64>> sums;
    for (const DigestChange &c : changes) {
        if (!sums.contains(c.type)) {
            sums.insert(c.type, {});
            for (const TypeDigest &d : present)
                if (d.type == c.type)
                    sums[c.type] = {DigestSum::fromBytes(d.sum), d.rows};
        }
        auto &sum = sums[c.type];
        sum.first.take(c.before);
        sum.first.add(c.after);
        sum.second += (c.after.isEmpty() ? 0 : 1) - (c.before.isEmpty() ? 0 : 1);
    }
    QList<TypeDigest> out;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        out.append({it.key(), it->first.toBytes(), it->second});
    return out;
}

} // namespace vl
