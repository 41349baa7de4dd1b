// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Paint.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace vl {

namespace {

void drawOutlines(QPainter &painter, const PlacedLine &l) {
    const QTextLine line = l.text->lineAt(l.line);
    for (const QGlyphRun &run : line.glyphRuns()) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            QPainterPath shape = font.pathForGlyph(glyphs[i]);
            shape.translate(places[i] + l.at);
            painter.fillPath(shape, l.colour);
        }
    }
}

} // namespace

void paintPage(QPainter &painter, const Page &page, double dpi, Ink ink) {
    painter.save();
    painter.scale(dpi / layoutDpi, dpi / layoutDpi);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const PlacedRule &r : page.rules) {
        QPen pen(r.colour, r.width);
        pen.setCapStyle(Qt::FlatCap);
        if (r.dashed)
            pen.setDashPattern({8, 6});
        painter.setPen(pen);
        painter.drawLine(r.line);
    }
    // One path without smoothing: no seam between two modules, whatever the resolution.
    for (const PlacedCode &c : page.codes) {
        QPainterPath dark;
        dark.setFillRule(Qt::WindingFill);
        for (int y = 0; y < c.code.size; ++y)
            for (int x = 0; x < c.code.size; ++x)
                if (c.code.at(x, y))
                    dark.addRect(QRectF(c.at.x() + x * c.module, c.at.y() + y * c.module, c.module, c.module));
        const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillPath(dark, Qt::black);
        painter.setRenderHint(QPainter::Antialiasing, smooth);
    }
    for (const PlacedLine &l : page.lines) {
        if (ink == Ink::Outlines) {
            drawOutlines(painter, l);
            continue;
        }
        painter.setPen(l.colour);
        l.text->lineAt(l.line).draw(&painter, l.at);
    }
    painter.restore();
}

QImage pageImage(const LaidOut &notice, qsizetype page, double dpi) {
    QImage image(static_cast<int>(std::lround(notice.paper.width() / 25.4 * dpi)), static_cast<int>(std::lround(notice.paper.height() / 25.4 * dpi)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPage(painter, notice.pages[page], dpi, Ink::Outlines);
    return image;
}

Status writePdf(const LaidOut &notice, const QString &title, const QString &path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, {}, path};
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(static_cast<int>(layoutDpi));
        pdf.setPageSize(QPageSize(notice.paper, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("village-ledger"));
        QPainter painter;
        if (!painter.begin(&pdf))
            return Error{ErrorCode::Io, {}, path};
        for (qsizetype i = 0; i < notice.pages.size(); ++i) {
            if (i > 0 && !pdf.newPage())
                return Error{ErrorCode::NoSpace, {}, path};
            paintPage(painter, notice.pages[i], layoutDpi);
        }
        if (!painter.end())
            return Error{ErrorCode::NoSpace, {}, path};
    }
    return file.commit() ? Status() : Status(Error{ErrorCode::NoSpace, {}, path});
}

} // namespace vl
