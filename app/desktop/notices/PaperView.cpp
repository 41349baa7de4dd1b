// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/PaperView.h"

#include "desktop/Widgets.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace vl {

namespace {

constexpr double mostDpi = 110;
constexpr int leastRoom = 300;
constexpr int margin = 24;
constexpr int gap = 16;
constexpr qsizetype viewPagesShown = 12;
constexpr double mmPerInch = 25.4;

void drawMarks(QImage &image, const MadeNotice &made, qsizetype page, double dpi) {
    QPainter p(&image);
    for (const auto &[on, place] : made.marks)
        if (on == page) {
            const QRectF r(place.topLeft() * dpi / layoutDpi, place.size() * dpi / layoutDpi);
            p.fillRect(r, QColor(0xB3, 0x26, 0x1E, 60));
            p.setPen(QPen(QColor(0xB3, 0x26, 0x1E), 2));
            p.drawRect(r.adjusted(-2, -2, 2, 2));
        }
}

} // namespace

Result<QList<QImage>> picturesOf(const MadeNotice &made, double dpi) {
    auto out = pageImages(made.laidOut, dpi, 0, viewPagesShown);
    for (qsizetype i = 0; out && i < out->size(); ++i)
        drawMarks((*out)[i], made, i, dpi);
    return out;
}

PaperView::PaperView(Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme), m_sheets(new QLabel(this)) {
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sheets->setAccessibleName(tr("The notice as it is printed"));
    setWidget(m_sheets);
    connect(&theme, &Theme::changed, this, &PaperView::dress);
    dress();
}

void PaperView::dress() {
    const QString desk = m_theme.tokens().rail.name();
    setStyleSheet(QStringLiteral("QScrollArea { background: %1; border: 2px solid transparent; } QScrollArea:focus { border: 2px solid %2; }").arg(desk, m_theme.tokens().focus.name()));
    viewport()->setStyleSheet(QStringLiteral("background: %1;").arg(desk));
}

double PaperView::dpiFor(const QSizeF &paper) const {
    const double room = std::max(leastRoom, width() - margin);
    return std::min(mostDpi, room / (paper.width() / mmPerInch)) * devicePixelRatioF();
}

void PaperView::showPages(const QList<QImage> &pages) {
    int width = 1;
    int height = 1;
    for (const QImage &p : pages) {
        width = std::max(width, p.width());
        height += p.height() + gap;
    }
    QImage all(width, height, QImage::Format_ARGB32_Premultiplied);
    all.fill(Qt::transparent);
    QPainter painter(&all);
    int y = 0;
    for (const QImage &p : pages) {
        painter.drawImage((width - p.width()) / 2, y, p);
        y += p.height() + gap;
    }
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(all);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_sheets->setPixmap(pixmap);
    m_sheets->adjustSize();
}

void PaperView::clear() {
    m_sheets->clear();
    m_sheets->adjustSize();
}

void PaperView::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace vl
