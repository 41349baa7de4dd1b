// SPDX-License-Identifier: GPL-3.0-or-later
// Making a notice: template, data, guard, layout, as window and command line do it. Blocking; needs a
// QGuiApplication; on a worker with a store of that thread's own.
#pragma once

#include "guard/Leaks.h"
#include "notices/Paint.h"
#include "notices/Sources.h"

namespace vl {

struct MadeNotice {
    NoticeTemplate look;
    bool sample = false;
    LaidOut laidOut;
    QList<LeakHit> leaks;   ///< in `read`
    QList<GuardPiece> read; ///< what the guard read: the document, then the pages
    qint64 rows = 0;
    QString spoken; ///< its words, line by line, for the loudspeaker
    /// Where the leaks stand: page and place, in the layout's units. Of those that are on a page.
    QList<QPair<qsizetype, QRectF>> marks;
    /// Nothing may be printed while this is false.
    [[nodiscard]] bool mayLeave() const { return leaks.isEmpty() && laidOut.missing.isEmpty(); }
};

/// The office's telephones that notices name are let through (settings notice.phone, notice.townphone).
/// NotFound ("notice.kind"); what templates, data and layout say.
[[nodiscard]] Result<QList<NoticeTemplate>> noticeKinds(Store &store);
/// What the clerk is asked for: placeholders that nothing else fills.
[[nodiscard]] QStringList askedFor(const NoticeTemplate &look);
/// Notes in the audit trail that it left, and how many rows were on it.
[[nodiscard]] Status noteNotice(Store &store, const MadeNotice &notice);
[[nodiscard]] Result<MadeNotice> makeNotice(Store &store, const QString &kind, const NoticeRequest &request, const std::function<bool(int)> &go = {});

} // namespace vl
