// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/QrCode.h"

#include <memory>
#include <qrencode.h>

namespace vl {

QrCode QrCode::of(const QByteArray &text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_M), &QRcode_free);
    QrCode out;
    if (!code)
        return out;
    out.size = code->width;
    for (int i = 0; i < out.size * out.size; ++i)
        out.dark.push_back((code->data[i] & 1U) != 0);
    return out;
}

QString QrCode::toText() const {
    constexpr int quiet = 2;
    const auto dark2 = [this](int x, int y) { return x >= 0 && y >= 0 && x < size && y < size && at(x, y); };
    QString out;
    for (int y = -quiet; y < size + quiet; y += 2) {
        for (int x = -quiet; x < size + quiet; ++x) {
            const bool top = dark2(x, y);
            const bool bottom = dark2(x, y + 1);
            out += top && bottom ? QChar(u' ') : top  ? QChar(u'▄')
                                             : bottom ? QChar(u'▀')
                                                      : QChar(u'█');
        }
        out += QLatin1Char('\n');
    }
    return out;
}

} // namespace vl
