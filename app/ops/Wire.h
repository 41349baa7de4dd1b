// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that messages, envelopes and enrolments have in common, as CBOR.
#pragma once

#include "ops/CborIn.h"
#include "ops/Envelope.h"

#include <QCborStreamWriter>

namespace vl::wire {

inline constexpr qint64 maxItems = 4000000;
inline constexpr qsizetype maxBlob = qsizetype(16) << 20;

template <class T, class Put>
void putList(QCborStreamWriter &w, const QList<T> &list, Put put) {
    w.startArray(static_cast<quint64>(list.size()));
    for (const T &x : list)
        put(w, x);
    w.endArray();
}

template <class T, class Get>
QList<T> getList(CborIn &in, Get get, qint64 max = maxItems) {
    QList<T> out;
    for (qint64 n = in.list(max); n > 0 && in.ok(); --n)
        out.append(get(in));
    in.leave();
    return out;
}

void putStatement(QCborStreamWriter &w, const SignedStatement &s);
[[nodiscard]] SignedStatement getStatement(CborIn &in, qsizetype max = maxBlob);
void putRange(QCborStreamWriter &w, const ChainRange &r);
[[nodiscard]] ChainRange getRange(CborIn &in);

} // namespace vl::wire
