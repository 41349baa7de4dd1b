// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/CborOut.h"

namespace vl {

void CborOut::head(int major, quint64 n) {
    const auto put = [&](int size, int code) {
        m_out += static_cast<char>(major | code);
        for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
            m_out += static_cast<char>(n >> shift & 0xff);
    };
    if (n < 24)
        m_out += static_cast<char>(major | static_cast<int>(n));
    else if (n <= 0xff)
        put(1, 24);
    else if (n <= 0xffff)
        put(2, 25);
    else if (n <= 0xffffffff)
        put(4, 26);
    else
        put(8, 27);
}

void CborOut::value(const QVariant &v) {
    switch (v.typeId()) {
    case QMetaType::LongLong:
        return integer(v.toLongLong());
    case QMetaType::QByteArray:
        return bytes(v.toByteArray());
    case QMetaType::QString:
        return text(v.toString());
    default:
        return null();
    }
}

} // namespace vl
