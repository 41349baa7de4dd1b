// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says, and (with VL_SHOTS) its pictures.
#pragma once

#include "jobs/OfficePaper.h"
#include "notices/Paint.h"

namespace vl::test {

inline QString wordsOf(const LaidOut &pages) {
    QString out;
    for (const GuardPiece &g : pages.pieces())
        out += g.text + QLatin1Char('\n');
    return out;
}
inline QString wordsOf(const OfficePaper &p) {
    return wordsOf(p.pages);
}

inline void picture(const LaidOut &pages, const QString &name) {
    const QString to = qEnvironmentVariable("VL_SHOTS");
    if (to.isEmpty())
        return;
    const auto images = pageImages(pages, 80, 0, 3);
    for (int i = 0; images && i < images->size(); ++i)
        (*images)[i].save(QStringLiteral("%1/%2-%3.png").arg(to, name).arg(i + 1));
}
inline void picture(const OfficePaper &p, const QString &name) {
    picture(p.pages, name);
}

} // namespace vl::test
