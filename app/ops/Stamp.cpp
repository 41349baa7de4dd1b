// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Stamp.h"

#include <QCborStreamWriter>

namespace vl {

QByteArray Stamp::message(const QString &village) const {
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startArray(6);
    w.append(QLatin1String("vl-stamp-1"));
    w.append(village);
    w.append(device.toBytes());
    w.append(epoch);
    w.append(dseq);
    w.append(hash);
    w.endArray();
    return out;
}

} // namespace vl
