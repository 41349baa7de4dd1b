// SPDX-License-Identifier: GPL-3.0-or-later
// One path for preview, PDF, picture and printer.
#pragma once

#include "notices/Layout.h"

#include <QImage>

class QPainter;

namespace vl {

/// `painter`'s device has `dpi`; the page's corner is at its origin.
enum class Ink { Text,    ///< as characters: a PDF can be searched
                 Outlines ///< as shapes: on a screen they stand to the fraction of a pixel where paper has them
};
void paintPage(QPainter &painter, const Page &page, double dpi, Ink ink = Ink::Text);
/// White paper, black ink.
[[nodiscard]] QImage pageImage(const LaidOut &notice, qsizetype page, double dpi);
/// Fonts embedded as subsets. Flushed before it has its name. Blocking, any thread. Io, NoSpace.
[[nodiscard]] Status writePdf(const LaidOut &notice, const QString &title, const QString &path);

} // namespace vl
