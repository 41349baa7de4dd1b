// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as a square of dark and light modules.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace vl {

struct QrCode {
    int size = 0; ///< modules per side; 0 when the text was too long
    std::vector<bool> dark;

    [[nodiscard]] static QrCode of(const QByteArray &text);
    [[nodiscard]] bool at(int x, int y) const { return dark[static_cast<size_t>(y) * static_cast<size_t>(size) + static_cast<size_t>(x)]; }
    /// For a terminal: two modules per character, with the quiet zone.
    [[nodiscard]] QString toText() const;
};

} // namespace vl
