// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/Printing.h"

#include "notices/Paint.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace vl {

std::shared_ptr<QPrinter> printerFor(const QSizeF &paper) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(paper, QPageSize::Millimeter, {}, QPageSize::FuzzyOrientationMatch));
    printer->setPageOrientation(paper.width() > paper.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setDocName(QStringLiteral("village-ledger"));
    return printer;
}

Status printPages(const LaidOut &pages, QPrinter &printer) {
    const Error nothing{ErrorCode::Io, QStringLiteral("printer"), printer.printerName()};
    if (auto s = mayPaint(pages); !s)
        return s;
    QPainter painter;
    if (!painter.begin(&printer))
        return nothing;
    const int last = static_cast<int>(pages.pages.size());
    const bool range = printer.printRange() == QPrinter::PageRange;
    const int from = range ? std::max(1, printer.fromPage()) : 1;
    const int to = range ? std::min(last, printer.toPage()) : last;
    for (int i = from; i <= to; ++i) {
        if (i > from && !printer.newPage())
            return nothing;
        paintPage(painter, pages.pages[i - 1], printer.resolution());
    }
    return painter.end() ? Status() : Status(nothing);
}

} // namespace vl
