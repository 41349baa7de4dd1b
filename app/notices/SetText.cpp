// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/SetText.h"

#include "notices/Layout.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace vl {

SetText setText(const ToSet &what, Typefaces &faces, QList<QPair<QString, QString>> &missing) {
    const QString words = withoutPrivateUse(what.written);
    const int pixels = static_cast<int>(std::lround(unitsOfPt(what.style.points)));
    SetText t;
    t.pitch = std::max(unitsOfPt(what.style.pitch), pixels * 1.05);
    t.layout = std::make_shared<QTextLayout>(words, faces.font(what.style.face, pixels));
    QSet<QString> unknown;
    t.layout->setFormats(faces.fallbacks(words, what.style.face, pixels, &unknown));
    for (const QString &c : std::as_const(unknown))
        missing.append({c, what.written.left(40)});
    QTextOption option(what.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    t.layout->setTextOption(option);
    t.layout->beginLayout();
    for (;;) {
        QTextLine line = t.layout->createLine();
        if (!line.isValid())
            break;
        const double indent = t.height == 0 ? what.indentCharacters * pixels : 0;
        line.setLineWidth(what.width - indent);
        line.setPosition({indent, t.height + (t.pitch - line.height()) / 2});
        t.height += t.pitch;
    }
    t.layout->endLayout();
    if (t.height == 0)
        t.height = t.pitch; // an empty paragraph
    return t;
}

} // namespace vl
