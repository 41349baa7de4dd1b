// SPDX-License-Identifier: GPL-3.0-or-later
// Pages laid out once, at 600 dpi; screen, PDF and printer draw the same lines, scaled (line breaks would otherwise
// differ between them). Needs a QGuiApplication; blocking, on any one thread.
#pragma once

#include "base/QrCode.h"
#include "notices/Document.h"
#include "notices/Typefaces.h"

#include <QColor>
#include <QLineF>
#include <QThread>

#include <functional>
#include <memory>

namespace vl {

inline constexpr double layoutDpi = 600;
[[nodiscard]] inline double unitsOfMm(double mm) { return mm * layoutDpi / 25.4; }
[[nodiscard]] inline double unitsOfPt(double pt) { return pt * layoutDpi / 72; }

struct PlacedLine {
    std::shared_ptr<QTextLayout> text;
    int line = 0;
    QPointF at; ///< added to the line's own place
    QColor colour;
    [[nodiscard]] QString words() const;
};
struct PlacedRule {
    QLineF line;
    double width = 0; ///< units
    QColor colour;
    bool dashed = false;
};
struct PlacedCode {
    QrCode code;
    QPointF at;        ///< its corner, inside the quiet zone
    double module = 0; ///< units
};
struct Page {
    QList<PlacedLine> lines;
    QList<PlacedRule> rules;
    QList<PlacedCode> codes;
};

struct LaidOut {
    QSizeF paper; ///< mm
    QList<Page> pages;
    /// A character that no font of this PC has, and the text in which it stands: nothing may be printed then.
    QList<QPair<QString, QString>> missing;
    /// Beside each signature, page and upper left corner of what is left free for the seal.
    QList<QPair<qsizetype, QPointF>> seals;
    /// The thread that laid it out. Its fonts end with it: only there is it painted.
    Qt::HANDLE maker = QThread::currentThreadId();

    /// What the guard reads last: the words as they stand on the pages.
    [[nodiscard]] QList<GuardPiece> pieces() const;
};

/// `go`: percent, false to stop. Cancelled; Invalid ("notice.tall", subject: how it begins) for a text longer than a page.
[[nodiscard]] Result<LaidOut> layOut(const NoticeDocument &document, Typefaces &faces, const std::function<bool(int)> &go = {});

} // namespace vl
