// SPDX-License-Identifier: GPL-3.0-or-later
// QByteArray as libsodium and OpenSSL take it.
#pragma once

#include <QByteArray>

namespace vl {

[[nodiscard]] inline const unsigned char *rawIn(const QByteArray &b) {
    return reinterpret_cast<const unsigned char *>(b.constData());
}
[[nodiscard]] inline unsigned char *rawOut(QByteArray &b) {
    return reinterpret_cast<unsigned char *>(b.data());
}

} // namespace vl
