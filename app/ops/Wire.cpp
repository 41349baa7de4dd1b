// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/Wire.h"

namespace vl::wire {

void putStatement(QCborStreamWriter &w, const SignedStatement &s) {
    w.startArray(2);
    w.append(s.body);
    w.append(s.signature);
    w.endArray();
}
SignedStatement getStatement(CborIn &in, qsizetype max) {
    SignedStatement s;
    in.array(2);
    s.body = in.bytes(max);
    s.signature = in.exactly(64);
    in.leave();
    return s;
}

void putRange(QCborStreamWriter &w, const ChainRange &r) {
    w.startArray(5);
    w.append(r.device.toBytes());
    w.append(r.epoch);
    w.append(r.first);
    w.append(r.last);
    w.append(r.hash);
    w.endArray();
}
ChainRange getRange(CborIn &in) {
    ChainRange r;
    in.array(5);
    r.device = in.id();
    r.epoch = in.integer();
    r.first = in.integer();
    r.last = in.integer();
    r.hash = in.exactly(32);
    in.leave();
    return r;
}

} // namespace vl::wire
