// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Sheets.h"

#include "notices/SetText.h"

#include <algorithm>
#include <cmath>

namespace vl {

namespace {

constexpr double cutMm = 0.2;
constexpr double leafPoints = 12;
constexpr double leafFromTop = 12; // mm
constexpr double leafFromEdge = 14;

void moveDown(Page &page, double by) {
    for (PlacedLine &l : page.lines)
        l.at.ry() += by;
    for (PlacedRule &r : page.rules)
        r.line.translate(0, by);
    for (PlacedCode &c : page.codes)
        c.at.ry() += by;
}

} // namespace

void bind(LaidOut &to, const LaidOut &more) {
    const qsizetype before = to.pages.size();
    if (before == 0)
        to.paper = more.paper;
    to.pages += more.pages;
    to.missing += more.missing;
    for (const auto &[page, corner] : more.seals)
        to.seals.append({before + page, corner});
}

LaidOut slips(const LaidOut &small, const QSizeF &sheet) {
    LaidOut out;
    out.paper = sheet;
    out.missing = small.missing;
    const auto each = std::max<qsizetype>(1, static_cast<qsizetype>(std::floor(sheet.height() / small.paper.height() + 0.001)));
    for (qsizetype i = 0; i < small.pages.size(); ++i) {
        const qsizetype place = i % each;
        if (place == 0)
            out.pages.append(Page());
        Page slip = small.pages[i];
        const double y = unitsOfMm(small.paper.height()) * static_cast<double>(place);
        moveDown(slip, y);
        Page &page = out.pages.last();
        page.lines += slip.lines;
        page.rules += slip.rules;
        page.codes += slip.codes;
        if (place > 0)
            page.rules.append({QLineF(unitsOfMm(5), y, unitsOfMm(sheet.width() - 5), y), unitsOfMm(cutMm), Qt::black, true});
    }
    return out;
}

void numberLeaves(LaidOut &pages, qsizetype first, Typefaces &faces) {
    const double width = unitsOfMm(pages.paper.width() - 2 * leafFromEdge);
    for (qsizetype i = first; i < pages.pages.size(); ++i) {
        const qsizetype number = i - first + 1;
        const ToSet what{QString::number(number), {QStringLiteral("song"), leafPoints, leafPoints + 4}, width, number % 2 == 1 ? Qt::AlignRight : Qt::AlignLeft, 0};
        const SetText t = setText(what, faces, pages.missing);
        for (int line = 0; line < t.layout->lineCount(); ++line)
            pages.pages[i].lines.append({t.layout, line, {unitsOfMm(leafFromEdge), unitsOfMm(leafFromTop)}, Qt::black});
    }
}

} // namespace vl
