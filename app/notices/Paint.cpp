// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Paint.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>

#include <poppler-qt6.h>

#include <cmath>

namespace vl {

void paintPage(QPainter &painter, const Page &page, double dpi) {
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
        painter.setPen(l.colour);
        l.text->lineAt(l.line).draw(&painter, l.at);
    }
    painter.restore();
}

Status mayPaint(const LaidOut &notice) {
    return notice.maker == QThread::currentThreadId() ? Status() : Status(Error{ErrorCode::Internal, QStringLiteral("paper.thread"), {}});
}

namespace {

Status paintPdf(const LaidOut &notice, qsizetype first, qsizetype count, const QString &title, QIODevice &to) {
    if (auto s = mayPaint(notice); !s)
        return s;
    QPdfWriter pdf(&to);
    pdf.setResolution(static_cast<int>(layoutDpi));
    pdf.setPageSize(QPageSize(notice.paper, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("village-ledger"));
    QPainter painter;
    if (!painter.begin(&pdf))
        return Error{ErrorCode::Io, {}, {}};
    for (qsizetype i = first; i < first + count; ++i) {
        if (i > first && !pdf.newPage())
            return Error{ErrorCode::NoSpace, {}, {}};
        paintPage(painter, notice.pages[i], layoutDpi);
    }
    return painter.end() ? Status() : Status(Error{ErrorCode::NoSpace, {}, {}});
}

} // namespace

Result<QList<QImage>> pageImages(const LaidOut &notice, double dpi, qsizetype first, qsizetype most) {
    const qsizetype count = std::min(most, notice.pages.size() - first);
    if (count <= 0)
        return QList<QImage>();
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    if (auto s = paintPdf(notice, first, count, {}, pdf); !s)
        return s.error();
    const std::unique_ptr<Poppler::Document> read = Poppler::Document::loadFromData(pdf.data());
    if (!read || read->numPages() != count)
        return Error{ErrorCode::Internal, QStringLiteral("pdf"), {}};
    for (const auto hint : {Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing})
        read->setRenderHint(hint);
    QList<QImage> out;
    for (int i = 0; i < read->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page(read->page(i));
        const QSizeF size = page->pageSizeF() * dpi / 72; // points; a pixel begun is a pixel
        const QImage image = page->renderToImage(dpi, dpi, 0, 0, static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
        if (image.isNull())
            return Error{ErrorCode::Internal, QStringLiteral("pdf"), {}};
        out += image.convertToFormat(QImage::Format_RGB32);
    }
    return out;
}

Status writePdf(const LaidOut &notice, const QString &title, const QString &path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, {}, path};
    if (auto s = paintPdf(notice, 0, notice.pages.size(), title, file); !s)
        return Error{s.error().code, {}, path};
    return file.commit() ? Status() : Status(Error{ErrorCode::NoSpace, {}, path});
}

} // namespace vl
