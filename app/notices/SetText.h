// SPDX-License-Identifier: GPL-3.0-or-later
// One paragraph set in lines, in the layout's units.
#pragma once

#include "notices/Template.h"
#include "notices/Typefaces.h"

#include <QColor>

#include <memory>

namespace vl {

inline const QColor officialRed(0xC8, 0x10, 0x1E);

struct ToSet {
    QString written;
    TypeStyle style;
    double width = 0; ///< units
    Qt::Alignment align = Qt::AlignLeft;
    int indentCharacters = 0; ///< of the first line
};

struct SetText {
    std::shared_ptr<QTextLayout> layout;
    double height = 0; ///< of all lines
    double pitch = 0;
};

/// Characters that no font has are added to `missing` with the text in which they stand.
[[nodiscard]] SetText setText(const ToSet &what, Typefaces &faces, QList<QPair<QString, QString>> &missing);

} // namespace vl
