// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a notice on a desk: as large as there is room, one below the other. What it shows was drawn on a worker.
#pragma once

#include "desktop/Theme.h"
#include "jobs/NoticeJob.h"

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace vl {

/// The first pages with what the guard found marked in red. Any thread that has a QGuiApplication.
[[nodiscard]] Result<QList<QImage>> picturesOf(const MadeNotice &made, double dpi);

class PaperView : public QScrollArea {
    Q_OBJECT

public:
    PaperView(Theme &theme, QWidget *parent);
    /// At which a page as wide as `paper` (mm) fills this view.
    [[nodiscard]] double dpiFor(const QSizeF &paper) const;
    void showPages(const QList<QImage> &pages);
    void clear();

Q_SIGNALS:
    void resized();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();

    Theme &m_theme;
    QLabel *m_sheets;
};

} // namespace vl
