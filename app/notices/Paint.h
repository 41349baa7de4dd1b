// SPDX-License-Identifier: GPL-3.0-or-later
// One path for preview, PDF, picture and printer.
#pragma once

#include "notices/Layout.h"

#include <QImage>

class QPainter;

namespace vl {

/// Internal ("paper.thread") on another thread than the one that laid it out.
[[nodiscard]] Status mayPaint(const LaidOut &notice);
/// `painter`'s device has `dpi`; the page's corner is at its origin.
void paintPage(QPainter &painter, const Page &page, double dpi);
/// At most `most` pages from `first` on, drawn from the very PDF that is saved and printed: what is seen on the
/// screen is, to the pixel, what lies on the table. Blocking, on the thread that laid it out.
[[nodiscard]] Result<QList<QImage>> pageImages(const LaidOut &notice, double dpi, qsizetype first, qsizetype most);
/// Fonts embedded as subsets. Flushed before it has its name. Blocking, on the thread that laid it out. Io, NoSpace.
[[nodiscard]] Status writePdf(const LaidOut &notice, const QString &title, const QString &path);

} // namespace vl
